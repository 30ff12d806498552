"""The sample book: believable, alive on every day, the same every time."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from callbook.actions import contacts
from callbook.actions.calling import tick
from callbook.actions.demo import bring_to_today, make_demo, open_demo
from callbook.actions.undoing import undo
from callbook.actions.week import week_list
from callbook.core.demo import names, traits
from callbook.core.demo.generator import MOST
from callbook.core.errors import BadInput, Cancelled, Refusal
from callbook.core.phone import shown
from callbook.core.week import SectionName, WeekList
from callbook.store.connecting import connect
from callbook.store.creating import open_file
from callbook.store.lock import WriterLock
from tests.books import NOW, TODAY, dump, new_book
from tests.store.kept import assert_derived_is_true

FICTION = re.compile(
    r"\+49(30)?(40)?(69)?(89)?(221)?(23125\d{3}|66969\d{3}|90009\d{3}|99998\d{3}|4710\d{3})"
    r"|\+4917139200\d\d"
)
WEEK = [TODAY - timedelta(days=1) + timedelta(days=day) for day in range(7)]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("sample") / "sample.callbook"
    make_demo(file, TODAY)
    return file


def asked(file: Path, sql: str) -> list[Any]:
    with closing(connect(file, read_only=True)) as db:
        return db.execute(sql).fetchall()


def week_of(file: Path, today: date) -> WeekList:
    book = open_file(file)
    try:
        return week_list(book, today)
    finally:
        book.close()


def sections(week: WeekList) -> dict[SectionName, int]:
    return {section.name: section.total for section in week.sections}


def test_the_same_day_gives_the_same_book(sample: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.callbook"
    make_demo(again, TODAY)
    one, other = open_file(sample), open_file(again)
    assert dump(one) == dump(other)
    one.close()
    other.close()


def test_what_is_derived_agrees_with_the_calls(sample: Path) -> None:
    book = open_file(sample)
    assert_derived_is_true(book)
    book.close()


def test_only_numbers_reserved_for_fiction(sample: Path) -> None:
    numbers = asked(sample, "SELECT e164, shown, typed FROM numbers")
    assert len(numbers) > 250
    for e164, as_shown, typed in numbers:
        assert FICTION.fullmatch(e164), e164
        assert as_shown == shown(e164, "DE")
        assert re.sub(r"\D", "", typed) == re.sub(r"\D", "", as_shown)


def test_companies_have_several_people_and_one_switchboard(sample: Path) -> None:
    several = asked(
        sample,
        """SELECT count(DISTINCT c.id), count(DISTINCT n.e164), count(DISTINCT c.city)
FROM contacts c JOIN numbers n ON n.contact_id = c.id AND n.position = 0
WHERE c.company_id IS NOT NULL AND n.label <> 'mobil'
GROUP BY c.company_id HAVING count(DISTINCT c.id) > 1""",
    )
    assert len(several) > 20
    assert {(numbers, cities) for _, numbers, cities in several} == {(1, 1)}


def test_most_are_customers_of_all_classes(sample: Path) -> None:
    kinds = Counter(dict(asked(sample, "SELECT kind, count(*) FROM contacts GROUP BY kind")))
    assert 0.6 < kinds["customer"] / kinds.total() < 0.8
    classes = asked(sample, "SELECT DISTINCT importance FROM contacts WHERE kind = 'customer'")
    assert {row[0] for row in classes} == {"A", "B", "C", ""}


def test_a_million_companies_have_names_of_their_own() -> None:
    firms = traits.of(MOST - 1).firm + 1
    assert firms <= names.COMPANIES
    step = firms // 50_000
    assert len({names.company(firm)[0] for firm in range(0, firms, step)}) == len(
        range(0, firms, step)
    )


def test_every_company_name_is_made_once() -> None:
    mixed = {place * names.STRIDE % names.COMPANIES for place in range(names.COMPANIES)}
    assert len(mixed) == names.COMPANIES
    assert len(set(names.SURNAMES)) == len(names.SURNAMES)
    assert len({trade for trade, _ in names.TRADES}) == len(names.TRADES)
    assert len(set(names.STYLES)) == len(names.STYLES)


@pytest.mark.parametrize("today", WEEK, ids=lambda day: f"{day:%A}")
def test_it_is_alive_on_every_day_of_the_week(tmp_path: Path, today: date) -> None:
    file = tmp_path / "sample.callbook"
    make_demo(file, today)
    week = week_of(file, today)
    totals = sections(week)
    assert week.crisis is not None
    assert week.crisis.began_on == week.span.monday - timedelta(weeks=6)
    assert 40 < week.progress.spoken < week.progress.customers - 40
    assert min(totals.values()) > 1
    assert totals[SectionName.SILENT] > 40
    counts = week.counts
    assert min(counts.blocked, counts.without_number, counts.postponed, counts.held_back) > 0
    dues = [str(row.contact.due) for part in week.sections for row in part.rows if row.contact.due]
    assert f"{today.isoformat()}T14:00" in dues
    assert any(due[:10] < today.isoformat() for due in dues)
    if today.weekday() < 5:
        assert 3 <= week.progress.made_today <= 5
        earlier = week.progress.made - week.progress.made_today
        assert 8 * today.weekday() <= earlier <= 13 * today.weekday()
        assert week.done


def test_the_owner_calls_as_much_as_one_person_can(sample: Path) -> None:
    began = (TODAY - timedelta(days=1, weeks=6)).isoformat()
    days = asked(
        sample,
        f"""SELECT substr(at, 1, 10) AS day, count(*) FROM calls
WHERE at >= '{began}' GROUP BY day""",
    )
    assert len(days) > 25
    assert all(1 <= count <= 15 for _, count in days)
    assert all(date.fromisoformat(day).weekday() < 5 for day, _ in days)
    assert asked(sample, "SELECT count(*) FROM calls WHERE at >= '2020-03-24T12'") == [(0,)]


def test_however_many_contacts_the_week_is_the_same(tmp_path: Path) -> None:
    many = tmp_path / "many.callbook"
    make_demo(many, TODAY, 3000, calls_each=1)
    week = week_of(many, TODAY)
    assert 10 < week.progress.made < 20
    assert week.counts.postponed + week.counts.held_back < 40
    assert asked(many, "SELECT count(*) FROM contacts") == [(3000,)]


def test_every_promise_came_out_of_a_call(sample: Path) -> None:
    loose = """SELECT f.id FROM follow_ups f LEFT JOIN calls k ON k.id = f.call_id
WHERE k.id IS NULL OR k.contact_id <> f.contact_id OR k.at <> f.made_at
OR f.due < substr(k.at, 1, 10) OR f.ended_at < f.made_at"""
    assert asked(sample, loose) == []
    assert len(asked(sample, "SELECT id FROM follow_ups WHERE ended_at IS NULL")) > 10


def test_opportunities_grew_out_of_calls_that_saw_them(sample: Path) -> None:
    rows = asked(
        sample,
        """SELECT o.stage, o.contact_id = k.contact_id, k.opportunity_seen, o.title <> '',
coalesce(o.closed_on BETWEEN o.opened_on AND '2020-03-24', o.stage IN ('open', 'offered')),
f.id IS NULL OR (f.call_id = o.call_id AND f.ended_at IS NULL)
FROM opportunities o LEFT JOIN calls k ON k.id = o.call_id
LEFT JOIN follow_ups f ON f.id = o.follow_up_id""",
    )
    assert {row[1:] for row in rows} == {(1, 1, 1, 1, 1)}
    assert {row[0] for row in rows} == {"open", "offered", "won", "lost"}
    assert asked(sample, "SELECT count(*) FROM calls WHERE opportunity_seen") == [(len(rows),)]
    assert asked(sample, "SELECT count(*) FROM opportunities WHERE follow_up_id > 0") > [(2,)]


def test_whoever_declined_is_blocked_and_promised_nothing(sample: Path) -> None:
    declined = """SELECT c.do_not_call, c.do_not_call_on = substr(k.at, 1, 10),
(SELECT count(*) FROM follow_ups f WHERE f.contact_id = c.id AND f.ended_at IS NULL),
(SELECT max(at) FROM calls WHERE contact_id = c.id) = k.at
FROM calls k JOIN contacts c ON c.id = k.contact_id WHERE k.outcome = 'declined'"""
    assert set(asked(sample, declined)) == {(1, 1, 0, 1)}


def test_it_can_be_searched_ticked_and_taken_back(tmp_path: Path) -> None:
    book = open_demo(tmp_path / "sample.callbook", TODAY)
    one = next(contact for contact in contacts.every(book) if contact.numbers and contact.company)
    assert one.id in [found.id for found in contacts.find(book, one.name)]
    number = one.numbers[0].typed
    assert one.id in [found.id for found in contacts.find(book, number)]
    assert undo(book) is None
    before = dump(book)
    tick(book, one.id, NOW)
    assert undo(book) is not None
    assert dump(book) == before
    book.close()


def test_english_samples_speak_english(tmp_path: Path) -> None:
    file = tmp_path / "sample.callbook"
    make_demo(file, TODAY, language="en")
    assert asked(file, "SELECT name FROM crises") == [("Supply crisis",)]
    assert asked(file, "SELECT value FROM settings WHERE key = 'language'") == [("en",)]
    notes = {row[0] for row in asked(file, "SELECT note FROM calls WHERE note <> ''")}
    assert "Reorder as last year." in notes
    assert not any("ä" in note or " und " in note for note in notes)


@pytest.mark.parametrize("count", [1, 2, 7, 31])
def test_a_few_contacts_are_enough(tmp_path: Path, count: int) -> None:
    file = tmp_path / "sample.callbook"
    make_demo(file, TODAY, count)
    assert asked(file, "SELECT count(*) FROM contacts") == [(count,)]
    assert week_of(file, TODAY).progress.customers <= count


@pytest.mark.parametrize("count", [0, -1, MOST + 1])
def test_a_count_that_cannot_be_is_refused(tmp_path: Path, count: int) -> None:
    with pytest.raises(BadInput):
        make_demo(tmp_path / "sample.callbook", TODAY, count)
    assert list(tmp_path.iterdir()) == []


def test_it_is_made_anew_for_another_week_only(tmp_path: Path) -> None:
    file = tmp_path / "sample.callbook"
    book = open_demo(file, TODAY)
    tick(book, 1, NOW)
    book.close()
    made = len(asked(file, "SELECT id FROM calls"))
    bring_to_today(file, TODAY + timedelta(days=5))
    assert len(asked(file, "SELECT id FROM calls")) == made
    bring_to_today(file, TODAY + timedelta(days=6))
    assert asked(file, "SELECT began_on FROM crises") == [("2020-02-17",)]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    book = new_book(tmp_path)
    book.close()
    return book.file


def test_no_other_book_is_written_over(own: Path) -> None:
    before = own.read_bytes()
    with pytest.raises(Refusal, match="holds no sample data"):
        make_demo(own, TODAY)
    assert own.read_bytes() == before


def test_no_other_file_is_written_over(tmp_path: Path) -> None:
    file = tmp_path / "Brief.txt"
    file.write_text("Guten Tag")
    with pytest.raises(Refusal, match="holds no sample data"):
        make_demo(file, TODAY)
    assert file.read_text() == "Guten Tag"


def test_a_sample_book_open_elsewhere_stays(tmp_path: Path) -> None:
    file = tmp_path / "sample.callbook"
    make_demo(file, TODAY, 20)
    before, lock = file.read_bytes(), WriterLock(file)
    assert lock.take()
    with pytest.raises(Refusal, match="already open"):
        make_demo(file, TODAY + timedelta(days=7), 20)
    lock.release()
    assert file.read_bytes() == before


def test_whoever_stops_it_finds_nothing(tmp_path: Path) -> None:
    told = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise Cancelled

    with pytest.raises(Cancelled):
        make_demo(tmp_path / "sample.callbook", TODAY, 5000, report=stop)
    assert told == [(2000, 5000)]
    assert list(tmp_path.iterdir()) == []
