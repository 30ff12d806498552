CREATE TABLE book (
id INTEGER NOT NULL, 
begun_on TEXT NOT NULL, 
shown_for TEXT DEFAULT 'DE' NOT NULL, 
PRIMARY KEY (id)
);

--
CREATE TABLE settings (
id INTEGER NOT NULL, 
"key" TEXT NOT NULL, 
value TEXT NOT NULL, 
PRIMARY KEY (id), 
UNIQUE ("key")
);

--
CREATE TABLE crises (
id INTEGER NOT NULL, 
name TEXT NOT NULL, 
began_on TEXT NOT NULL, 
ended_on TEXT, 
PRIMARY KEY (id)
);

--
CREATE TABLE companies (
id INTEGER NOT NULL, 
name TEXT NOT NULL, 
name_key TEXT NOT NULL, 
PRIMARY KEY (id), 
UNIQUE (name)
);

--
CREATE TABLE public_holidays (
country TEXT NOT NULL, 
region TEXT NOT NULL, 
year INTEGER NOT NULL, 
days TEXT NOT NULL, 
PRIMARY KEY (country, region, year)
)
 WITHOUT ROWID;

--
CREATE TABLE imports (
id INTEGER NOT NULL, 
at TEXT NOT NULL, 
file TEXT NOT NULL, 
new INTEGER NOT NULL, 
merged INTEGER NOT NULL, 
unchanged INTEGER NOT NULL, 
left_out INTEGER NOT NULL, 
problems TEXT NOT NULL, 
PRIMARY KEY (id)
);

--
CREATE TABLE drafts (
contact_id INTEGER NOT NULL, 
content TEXT NOT NULL, 
PRIMARY KEY (contact_id)
);

--
CREATE TABLE journal_steps (
id INTEGER NOT NULL, 
at TEXT NOT NULL, 
name TEXT NOT NULL, 
subject TEXT DEFAULT '' NOT NULL, 
touched TEXT NOT NULL, 
undone INTEGER DEFAULT '0' NOT NULL, 
PRIMARY KEY (id)
);

--
CREATE TABLE standings (
contact_id INTEGER NOT NULL, 
standing INTEGER NOT NULL, 
kind INTEGER NOT NULL, 
rank INTEGER NOT NULL, 
cadence INTEGER NOT NULL, 
spoken_on TEXT NOT NULL, 
since_key TEXT NOT NULL, 
name_key TEXT NOT NULL, 
company_key TEXT NOT NULL, 
hold_until TEXT NOT NULL, 
postponed TEXT NOT NULL, 
tried_on TEXT NOT NULL, 
vain_at TEXT, 
vain_outcome TEXT, 
vain_days INTEGER NOT NULL, 
they_call_back INTEGER NOT NULL, 
number_id INTEGER, 
follow_up_id INTEGER, 
PRIMARY KEY (contact_id)
);

--
CREATE TABLE tallies (
standing INTEGER NOT NULL, 
kind INTEGER NOT NULL, 
rank INTEGER NOT NULL, 
cadence INTEGER NOT NULL, 
spoken_on TEXT NOT NULL, 
n INTEGER NOT NULL, 
PRIMARY KEY (standing, kind, rank, cadence, spoken_on)
)
 WITHOUT ROWID;

--
CREATE TABLE bulk (
id INTEGER NOT NULL, 
PRIMARY KEY (id)
);

--
CREATE TABLE contacts (
id INTEGER NOT NULL, 
name TEXT NOT NULL, 
name_key TEXT NOT NULL, 
kind TEXT NOT NULL, 
party TEXT NOT NULL, 
importance TEXT DEFAULT '' NOT NULL, 
company_id INTEGER, 
title TEXT DEFAULT '' NOT NULL, 
given_name TEXT DEFAULT '' NOT NULL, 
family_name TEXT DEFAULT '' NOT NULL, 
street TEXT DEFAULT '' NOT NULL, 
postal_code TEXT DEFAULT '' NOT NULL, 
city TEXT DEFAULT '' NOT NULL, 
city_key TEXT DEFAULT '' NOT NULL, 
country TEXT DEFAULT '' NOT NULL, 
website TEXT DEFAULT '' NOT NULL, 
notes TEXT DEFAULT '' NOT NULL, 
customer_since TEXT DEFAULT '' NOT NULL, 
cadence_weeks INTEGER, 
last_contact TEXT, 
own_number TEXT DEFAULT '' NOT NULL, 
uid TEXT DEFAULT '' NOT NULL, 
emails TEXT DEFAULT '[]' NOT NULL, 
tags TEXT DEFAULT '[]' NOT NULL, 
archived INTEGER DEFAULT '0' NOT NULL, 
postponed_until TEXT, 
postponed_reason TEXT DEFAULT '' NOT NULL, 
do_not_call INTEGER DEFAULT '0' NOT NULL, 
do_not_call_on TEXT, 
do_not_call_reason TEXT DEFAULT '' NOT NULL, 
import_id INTEGER, 
PRIMARY KEY (id), 
FOREIGN KEY(company_id) REFERENCES companies (id), 
FOREIGN KEY(import_id) REFERENCES imports (id)
);

--
CREATE TABLE journal_rows (
id INTEGER NOT NULL, 
step_id INTEGER NOT NULL, 
table_name TEXT NOT NULL, 
kind TEXT NOT NULL, 
first_id INTEGER NOT NULL, 
last_id INTEGER NOT NULL, 
"before" TEXT, 
"after" TEXT, 
PRIMARY KEY (id), 
FOREIGN KEY(step_id) REFERENCES journal_steps (id)
);

--
CREATE TABLE numbers (
id INTEGER NOT NULL, 
contact_id INTEGER NOT NULL, 
position INTEGER NOT NULL, 
typed TEXT NOT NULL, 
e164 TEXT, 
extension TEXT DEFAULT '' NOT NULL, 
label TEXT DEFAULT '' NOT NULL, 
shown TEXT DEFAULT '' NOT NULL, 
doubtful INTEGER DEFAULT '0' NOT NULL, 
wrong INTEGER DEFAULT '0' NOT NULL, 
PRIMARY KEY (id), 
FOREIGN KEY(contact_id) REFERENCES contacts (id)
);

--
CREATE TABLE calls (
id INTEGER NOT NULL, 
contact_id INTEGER NOT NULL, 
at TEXT NOT NULL, 
outcome TEXT NOT NULL, 
channel TEXT NOT NULL, 
incoming INTEGER DEFAULT '0' NOT NULL, 
minutes INTEGER, 
note TEXT DEFAULT '' NOT NULL, 
number_id INTEGER, 
they_call_back INTEGER DEFAULT '0' NOT NULL, 
mood TEXT, 
help_offered INTEGER DEFAULT '0' NOT NULL, 
opportunity_seen INTEGER DEFAULT '0' NOT NULL, 
PRIMARY KEY (id), 
FOREIGN KEY(contact_id) REFERENCES contacts (id)
);

--
CREATE TABLE follow_ups (
id INTEGER NOT NULL, 
contact_id INTEGER NOT NULL, 
due TEXT NOT NULL, 
made_at TEXT NOT NULL, 
text TEXT DEFAULT '' NOT NULL, 
call_id INTEGER, 
promised INTEGER DEFAULT '0' NOT NULL, 
ended_at TEXT, 
ended_by TEXT DEFAULT '' NOT NULL, 
PRIMARY KEY (id), 
FOREIGN KEY(contact_id) REFERENCES contacts (id), 
FOREIGN KEY(call_id) REFERENCES calls (id)
);

--
CREATE TABLE totals (
standing INTEGER NOT NULL, 
kind INTEGER NOT NULL, 
rank INTEGER NOT NULL, 
cadence INTEGER NOT NULL, 
n INTEGER NOT NULL, 
PRIMARY KEY (standing, kind, rank, cadence)
)
 WITHOUT ROWID;

--
CREATE INDEX journal_undone ON journal_steps (id) WHERE undone = 1;

--
CREATE INDEX tallies_by_day ON tallies (spoken_on, kind, standing, n);

--
CREATE VIRTUAL TABLE search USING fts5(words, tokenize='trigram');

--
CREATE INDEX ix_companies_name_key ON companies (name_key);

--
CREATE INDEX standings_held ON standings (hold_until, standing, postponed) WHERE hold_until <> '';

--
CREATE INDEX standings_in_order ON standings (standing, kind, rank, cadence, spoken_on, since_key, name_key, contact_id);

--
CREATE INDEX standings_tried ON standings (tried_on) WHERE tried_on <> '';

--
CREATE INDEX standings_company ON standings (company_key) WHERE company_key <> '';

--
CREATE INDEX ix_contacts_name_key ON contacts (name_key);

--
CREATE INDEX contacts_own_number ON contacts (own_number) WHERE own_number <> '';

--
CREATE INDEX contacts_uid ON contacts (uid) WHERE uid <> '';

--
CREATE INDEX contacts_last_contact ON contacts (last_contact);

--
CREATE INDEX ix_contacts_import_id ON contacts (import_id);

--
CREATE INDEX ix_contacts_company_id ON contacts (company_id);

--
CREATE INDEX ix_journal_rows_step_id ON journal_rows (step_id);

--
CREATE INDEX ix_numbers_contact_id ON numbers (contact_id);

--
CREATE INDEX numbers_e164 ON numbers (e164) WHERE e164 IS NOT NULL;

--
CREATE INDEX calls_of_contact ON calls (contact_id, at, id, outcome);

--
CREATE INDEX calls_by_day ON calls (at, incoming, contact_id);

--
CREATE INDEX ix_follow_ups_call_id ON follow_ups (call_id);

--
CREATE INDEX follow_ups_open ON follow_ups (contact_id, due) WHERE ended_at IS NULL;

--
CREATE TRIGGER standings_insert AFTER INSERT ON standings
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  INSERT INTO tallies (standing, kind, rank, cadence, spoken_on, n) VALUES (NEW.standing, NEW.kind, NEW.rank, NEW.cadence, NEW.spoken_on, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
  INSERT INTO totals (standing, kind, rank, cadence, n) VALUES (NEW.standing, NEW.kind, NEW.rank, NEW.cadence, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

--
CREATE TRIGGER standings_delete AFTER DELETE ON standings
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE tallies SET n = n - 1 WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence AND spoken_on = OLD.spoken_on;
  DELETE FROM tallies WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence AND spoken_on = OLD.spoken_on AND n = 0;
  UPDATE totals SET n = n - 1 WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence;
  DELETE FROM totals WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence AND n = 0;
END;

--
CREATE TRIGGER contacts_insert_standing AFTER INSERT ON contacts
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = NEW.id;
  INSERT INTO standings (contact_id, standing, kind, rank, cadence, spoken_on, since_key, name_key, company_key, hold_until, postponed, tried_on, vain_at, vain_outcome, vain_days, they_call_back, number_id, follow_up_id) 
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = NEW.id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id;
END;

--
CREATE TRIGGER contacts_update_standing AFTER UPDATE ON contacts
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = NEW.id;
  INSERT INTO standings (contact_id, standing, kind, rank, cadence, spoken_on, since_key, name_key, company_key, hold_until, postponed, tried_on, vain_at, vain_outcome, vain_days, they_call_back, number_id, follow_up_id) 
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = NEW.id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id;
END;

--
CREATE TRIGGER contacts_delete_standing AFTER DELETE ON contacts
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = OLD.id;
  INSERT INTO standings (contact_id, standing, kind, rank, cadence, spoken_on, since_key, name_key, company_key, hold_until, postponed, tried_on, vain_at, vain_outcome, vain_days, they_call_back, number_id, follow_up_id) 
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = OLD.id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id;
END;

--
CREATE TRIGGER numbers_insert_standing AFTER INSERT ON numbers
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = NEW.contact_id;
  INSERT INTO standings (contact_id, standing, kind, rank, cadence, spoken_on, since_key, name_key, company_key, hold_until, postponed, tried_on, vain_at, vain_outcome, vain_days, they_call_back, number_id, follow_up_id) 
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = NEW.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id;
END;

--
CREATE TRIGGER numbers_update_standing AFTER UPDATE ON numbers
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = NEW.contact_id;
  INSERT INTO standings (contact_id, standing, kind, rank, cadence, spoken_on, since_key, name_key, company_key, hold_until, postponed, tried_on, vain_at, vain_outcome, vain_days, they_call_back, number_id, follow_up_id) 
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = NEW.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id;
END;

--
CREATE TRIGGER numbers_delete_standing AFTER DELETE ON numbers
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = OLD.contact_id;
  INSERT INTO standings (contact_id, standing, kind, rank, cadence, spoken_on, since_key, name_key, company_key, hold_until, postponed, tried_on, vain_at, vain_outcome, vain_days, they_call_back, number_id, follow_up_id) 
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = OLD.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id;
END;

--
CREATE TRIGGER calls_insert_standing AFTER INSERT ON calls
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back) =
  (SELECT spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back FROM (
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = NEW.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id))
  WHERE contact_id = NEW.contact_id;
END;

--
CREATE TRIGGER calls_update_standing AFTER UPDATE ON calls
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back) =
  (SELECT spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back FROM (
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = NEW.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id))
  WHERE contact_id = NEW.contact_id;
END;

--
CREATE TRIGGER calls_delete_standing AFTER DELETE ON calls
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back) =
  (SELECT spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back FROM (
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = OLD.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id))
  WHERE contact_id = OLD.contact_id;
END;

--
CREATE TRIGGER follow_ups_insert_standing AFTER INSERT ON follow_ups
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (standing, hold_until, follow_up_id) =
  (SELECT standing, hold_until, follow_up_id FROM (
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = NEW.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id))
  WHERE contact_id = NEW.contact_id;
END;

--
CREATE TRIGGER follow_ups_update_standing AFTER UPDATE ON follow_ups
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (standing, hold_until, follow_up_id) =
  (SELECT standing, hold_until, follow_up_id FROM (
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = NEW.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id))
  WHERE contact_id = NEW.contact_id;
END;

--
CREATE TRIGGER follow_ups_delete_standing AFTER DELETE ON follow_ups
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (standing, hold_until, follow_up_id) =
  (SELECT standing, hold_until, follow_up_id FROM (
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = OLD.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id))
  WHERE contact_id = OLD.contact_id;
END;

--
CREATE TRIGGER numbers_moved_standing AFTER UPDATE OF contact_id ON numbers
WHEN OLD.contact_id <> NEW.contact_id AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id = OLD.contact_id;
  INSERT INTO standings (contact_id, standing, kind, rank, cadence, spoken_on, since_key, name_key, company_key, hold_until, postponed, tried_on, vain_at, vain_outcome, vain_days, they_call_back, number_id, follow_up_id) 
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = OLD.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id;
END;

--
CREATE TRIGGER calls_moved_standing AFTER UPDATE OF contact_id ON calls
WHEN OLD.contact_id <> NEW.contact_id AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back) =
  (SELECT spoken_on, tried_on, vain_at, vain_outcome, vain_days, they_call_back FROM (
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = OLD.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id))
  WHERE contact_id = OLD.contact_id;
END;

--
CREATE TRIGGER follow_ups_moved_standing AFTER UPDATE OF contact_id ON follow_ups
WHEN OLD.contact_id <> NEW.contact_id AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE standings SET (standing, hold_until, follow_up_id) =
  (SELECT standing, hold_until, follow_up_id FROM (
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id = OLD.contact_id) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id))
  WHERE contact_id = OLD.contact_id;
END;

--
CREATE TRIGGER companies_renamed_standing AFTER UPDATE OF name_key ON companies
WHEN NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  DELETE FROM standings WHERE contact_id IN (SELECT id FROM contacts WHERE company_id = NEW.id);
  INSERT INTO standings (contact_id, standing, kind, rank, cadence, spoken_on, since_key, name_key, company_key, hold_until, postponed, tried_on, vain_at, vain_outcome, vain_days, they_call_back, number_id, follow_up_id) 
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
    FROM (SELECT * FROM calls) v WHERE v.contact_id = b.contact_id AND v.outcome IN ('no_answer', 'voicemail', 'busy')
    AND v.at >= b.last_contact
    AND (v.at, v.id) > (coalesce(r.at, ''), coalesce(r.id, 0))) END AS vain_days,
  coalesce(l.they_call_back, 0) AS they_call_back,
  b.number_id AS number_id,
  b.follow_up_id AS follow_up_id
FROM (
SELECT c.id AS contact_id, c.kind, c.importance, c.cadence_weeks, c.customer_since, c.name_key,
  c.party, c.company_id, c.archived, c.do_not_call, coalesce(c.postponed_until, '') AS postponed,
  coalesce(c.last_contact, '') AS last_contact,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id ORDER BY k.at DESC, k.id DESC LIMIT 1) AS last_id,
  (SELECT k.id FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome = 'reached' ORDER BY k.at DESC, k.id DESC LIMIT 1) AS reached_id,
  (SELECT k.at FROM (SELECT * FROM calls) k WHERE k.contact_id = c.id AND k.outcome IN ('no_answer', 'voicemail', 'busy') ORDER BY k.at DESC, k.id DESC LIMIT 1) AS tried_at,
  (SELECT n.id FROM numbers n WHERE n.contact_id = c.id AND n.wrong = 0
    ORDER BY n.label = 'fax', n.e164 IS NULL, n.position, n.id LIMIT 1) AS number_id,
  (SELECT f.id FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL
    ORDER BY f.due, f.id LIMIT 1) AS follow_up_id
FROM contacts c WHERE c.id IN (SELECT id FROM contacts WHERE company_id = NEW.id)) b
LEFT JOIN calls l ON l.id = b.last_id
LEFT JOIN calls r ON r.id = b.reached_id
LEFT JOIN follow_ups f ON f.id = b.follow_up_id
LEFT JOIN companies m ON m.id = b.company_id;
END;

--
CREATE TRIGGER standings_spoken_on AFTER UPDATE OF spoken_on ON standings
WHEN OLD.spoken_on <> NEW.spoken_on AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE tallies SET n = n - 1 WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence AND spoken_on = OLD.spoken_on;
  DELETE FROM tallies WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence AND spoken_on = OLD.spoken_on AND n = 0;
  INSERT INTO tallies (standing, kind, rank, cadence, spoken_on, n) VALUES (NEW.standing, NEW.kind, NEW.rank, NEW.cadence, NEW.spoken_on, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

--
CREATE TRIGGER standings_standing AFTER UPDATE OF standing ON standings
WHEN OLD.standing <> NEW.standing AND NOT EXISTS (SELECT 1 FROM bulk) BEGIN
  UPDATE tallies SET n = n - 1 WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence AND spoken_on = OLD.spoken_on;
  DELETE FROM tallies WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence AND spoken_on = OLD.spoken_on AND n = 0;
  INSERT INTO tallies (standing, kind, rank, cadence, spoken_on, n) VALUES (NEW.standing, NEW.kind, NEW.rank, NEW.cadence, NEW.spoken_on, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
  UPDATE totals SET n = n - 1 WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence;
  DELETE FROM totals WHERE standing = OLD.standing AND kind = OLD.kind AND rank = OLD.rank AND cadence = OLD.cadence AND n = 0;
  INSERT INTO totals (standing, kind, rank, cadence, n) VALUES (NEW.standing, NEW.kind, NEW.rank, NEW.cadence, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
