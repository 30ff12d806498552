CREATE VIEW derived AS
SELECT b.contact_id AS contact_id,
  CASE WHEN b.archived THEN 4 WHEN b.do_not_call THEN 3
    WHEN b.number_id IS NULL THEN 2
    WHEN b.postponed <> '' OR b.follow_up_id IS NOT NULL THEN 1 ELSE 0 END AS standing,
  b.kind = 'prospect' AS kind,
  CASE b.importance WHEN 'A' THEN 0 WHEN 'B' THEN 1 WHEN 'C' THEN 2 ELSE 3 END AS rank,
  coalesce(b.cadence_weeks, 0) AS cadence,
  max(substr(coalesce(r.at, ''), 1, 10), b.last_contact) AS spoken_on,
  CASE WHEN b.customer_since = '' THEN '9999'
    ELSE substr(b.customer_since || '-01-01', 1, 10) END AS since_key,
  b.name_key AS name_key,
  CASE WHEN b.party = 'consumer' THEN '' ELSE coalesce(m.name_key, '') END AS company_key,
  max(b.postponed, substr(coalesce(f.due, ''), 1, 10)) AS hold_until,
  b.postponed AS postponed,
  substr(coalesce(b.tried_at, ''), 1, 10) AS tried_on,
  CASE WHEN l.outcome IN ('no_answer', 'voicemail', 'busy') AND l.at >= b.last_contact THEN l.at END AS vain_at,
  CASE WHEN l.outcome IN ('no_answer', 'voicemail', 'busy') AND l.at >= b.last_contact THEN l.outcome END AS vain_outcome,
  CASE WHEN b.last_id IS b.reached_id THEN 0 ELSE (SELECT count(DISTINCT substr(v.at, 1, 10))
    FROM calls v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM calls k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM calls k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM calls k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c ) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id;

--
DROP TRIGGER contacts_insert_standing;

--
CREATE TRIGGER contacts_insert_standing AFTER INSERT ON contacts
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = NEW.id;
  INSERT INTO standings SELECT * FROM derived WHERE contact_id = NEW.id;
END;

--
DROP TRIGGER contacts_update_standing;

--
CREATE TRIGGER contacts_update_standing AFTER UPDATE ON contacts
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = NEW.id;
  INSERT INTO standings SELECT * FROM derived WHERE contact_id = NEW.id;
END;

--
DROP TRIGGER contacts_delete_standing;

--
CREATE TRIGGER contacts_delete_standing AFTER DELETE ON contacts
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = OLD.id;
  INSERT INTO standings SELECT * FROM derived WHERE contact_id = OLD.id;
END;

--
DROP TRIGGER numbers_insert_standing;

--
CREATE TRIGGER numbers_insert_standing AFTER INSERT ON numbers
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = NEW.contact_id;
  INSERT INTO standings SELECT * FROM derived WHERE contact_id = NEW.contact_id;
END;

--
DROP TRIGGER numbers_update_standing;

--
CREATE TRIGGER numbers_update_standing AFTER UPDATE ON numbers
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = NEW.contact_id;
  INSERT INTO standings SELECT * FROM derived WHERE contact_id = NEW.contact_id;
END;

--
DROP TRIGGER numbers_delete_standing;

--
CREATE TRIGGER numbers_delete_standing AFTER DELETE ON numbers
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = OLD.contact_id;
  INSERT INTO standings SELECT * FROM derived WHERE contact_id = OLD.contact_id;
END;

--
DROP TRIGGER numbers_moved_standing;

--
CREATE TRIGGER numbers_moved_standing AFTER UPDATE OF contact_id ON numbers
WHEN OLD.contact_id <> NEW.contact_id AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = OLD.contact_id;
  INSERT INTO standings SELECT * FROM derived WHERE contact_id = OLD.contact_id;
END;

--
DROP TRIGGER follow_ups_insert_standing;

--
CREATE TRIGGER follow_ups_insert_standing AFTER INSERT ON follow_ups
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (standing, hold_until, follow_up_id) =
  (SELECT standing, hold_until, follow_up_id FROM derived WHERE contact_id = NEW.contact_id)
  WHERE contact_id = NEW.contact_id;
END;

--
DROP TRIGGER follow_ups_update_standing;

--
CREATE TRIGGER follow_ups_update_standing AFTER UPDATE ON follow_ups
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (standing, hold_until, follow_up_id) =
  (SELECT standing, hold_until, follow_up_id FROM derived WHERE contact_id = NEW.contact_id)
  WHERE contact_id = NEW.contact_id;
END;

--
DROP TRIGGER follow_ups_delete_standing;

--
CREATE TRIGGER follow_ups_delete_standing AFTER DELETE ON follow_ups
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (standing, hold_until, follow_up_id) =
  (SELECT standing, hold_until, follow_up_id FROM derived WHERE contact_id = OLD.contact_id)
  WHERE contact_id = OLD.contact_id;
END;

--
DROP TRIGGER follow_ups_moved_standing;

--
CREATE TRIGGER follow_ups_moved_standing AFTER UPDATE OF contact_id ON follow_ups
WHEN OLD.contact_id <> NEW.contact_id AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (standing, hold_until, follow_up_id) =
  (SELECT standing, hold_until, follow_up_id FROM derived WHERE contact_id = OLD.contact_id)
  WHERE contact_id = OLD.contact_id;
END;

--
DROP TRIGGER calls_insert_standing;

--
CREATE TRIGGER calls_insert_standing AFTER INSERT ON calls
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back) =
  (SELECT spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back FROM derived WHERE contact_id = NEW.contact_id)
  WHERE contact_id = NEW.contact_id;
END;

--
DROP TRIGGER calls_update_standing;

--
CREATE TRIGGER calls_update_standing AFTER UPDATE ON calls
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back) =
  (SELECT spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back FROM derived WHERE contact_id = NEW.contact_id)
  WHERE contact_id = NEW.contact_id;
END;

--
DROP TRIGGER calls_delete_standing;

--
CREATE TRIGGER calls_delete_standing AFTER DELETE ON calls
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back) =
  (SELECT spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back FROM derived WHERE contact_id = OLD.contact_id)
  WHERE contact_id = OLD.contact_id;
END;

--
DROP TRIGGER calls_moved_standing;

--
CREATE TRIGGER calls_moved_standing AFTER UPDATE OF contact_id ON calls
WHEN OLD.contact_id <> NEW.contact_id AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back) =
  (SELECT spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back FROM derived WHERE contact_id = OLD.contact_id)
  WHERE contact_id = OLD.contact_id;
END;

--
DROP TRIGGER companies_renamed_standing;

--
CREATE TRIGGER companies_renamed_standing AFTER UPDATE OF name_key ON companies
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id IN (SELECT id FROM contacts WHERE company_id = NEW.id);
  INSERT INTO standings SELECT * FROM derived WHERE contact_id IN (SELECT id FROM contacts WHERE company_id = NEW.id);
END;
