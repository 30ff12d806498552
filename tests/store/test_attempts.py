"""The calls that best times are made of: the latest of all, in whatever room they take."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

from callbook.actions import calling
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.store import attempts
from tests.books import NOW, TODAY, add, new_book, person

DAYS = 12


def test_the_latest_are_read_with_few_pages_and_the_reader_keeps_its_room(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    add(book, person("Monika Albrecht"))
    eight = datetime.combine(TODAY, datetime.min.time()).replace(hour=8)
    for ago in range(DAYS):
        at = eight - timedelta(days=ago)
        calling.log_call(book, CallDraft(1, CallOutcome.NO_ANSWER, at), NOW)
    with book.read() as db:
        room = db.execute("PRAGMA cache_size").fetchone()
        told: list[str] = []
        db.set_trace_callback(told.append)
        found = attempts.latest(db, TODAY, 5)
        db.set_trace_callback(None)
        assert db.execute("PRAGMA cache_size").fetchone() == room
    few = told.index(f"PRAGMA cache_size = -{attempts.FEW_KIB}")
    asked = next(place for place, text in enumerate(told) if "FROM calls" in text)
    assert few < asked
    assert [each.at for each in found] == [eight - timedelta(days=ago) for ago in range(5)]
    with book.read() as db:
        assert len(attempts.latest(db, TODAY - timedelta(days=DAYS - 2), 5)) == 2
        assert attempts.latest(db, date(2019, 1, 1), 5) == []
    book.close()
