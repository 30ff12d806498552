"""Books filled by chance, near all edges of the rule of the week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from callbook.actions import calling, contacts, owner
from callbook.actions.calling import CallDraft, log_call
from callbook.core.calls import IN_VAIN, CallOutcome
from callbook.core.contacts import Contact, ContactKind, Importance, Party
from callbook.core.errors import Refusal
from callbook.core.follow_ups import Due
from callbook.store import contacts as stored
from callbook.store.book import Book
from callbook.store.creating import open_file
from callbook.store.tables import calls, crises, follow_ups
from tests.books import TODAY, number, read

OUTCOMES = [*CallOutcome, CallOutcome.REACHED, CallOutcome.NO_ANSWER, CallOutcome.VOICEMAIL]
COMPANIES = ["", "", "", "", "Hahn KG", "hahn  kg", "Reuter", "Vogt GmbH", "Lorenz & Söhne"]


def book_by_chance(file: Path, empty: bytes, size: int, chance: Random) -> Book:
    """A book with so many contacts, their calls and promises, and maybe a crisis.

    In a calm book few were called, so that those stand far apart in the list.
    """
    file.write_bytes(empty)
    book = open_file(file)
    book.now = partial(datetime.combine, TODAY, time(9, 12))
    calm = chance.choice((1.0, 0.3, 0.05))
    with book.change("import", "by chance") as change:
        people = [_contact(place, chance, calm) for place in range(size)]
        made = stored.add(change, people)
        rows: list[dict[str, Any]] = []
        for contact_id in made:
            count = chance.choice((0, 0, 1, 2, 3, 6)) if chance.random() < calm else 0
            rows += [_call(contact_id, chance) for _ in range(count)]
        change.insert_many(calls, sorted(rows, key=_moment))
        share = 0.3 * calm
        promises = [_promise(contact_id, chance) for contact_id in made if chance.random() < share]
        change.insert_many(follow_ups, promises)
        for name, ended in (("Flut", "2020-01-31"), ("Pandemie", None))[chance.randrange(3) :]:
            began = _day(chance, -60, 3).isoformat() if ended is None else "2019-12-01"
            change.insert(crises, {"name": name, "began_on": began, "ended_on": ended})
    _settings(book, chance)
    return book


def _moment(row: dict[str, Any]) -> str:
    return str(row["at"])


def _day(chance: Random, first: int, last: int) -> date:
    return TODAY + timedelta(days=chance.randint(first, last))


def _contact(place: int, chance: Random, calm: float = 1.0) -> Contact:
    numbers = [number(chance.randrange(1000), wrong=chance.random() < 0.1) for _ in "12"]
    return Contact(
        name=chance.choice(("Anna", "anna", "Özlem", "Zoë", f"Nr. {place}")),
        kind=chance.choice((ContactKind.CUSTOMER, ContactKind.CUSTOMER, ContactKind.PROSPECT)),
        party=chance.choice((Party.BUSINESS, Party.UNKNOWN, Party.CONSUMER)),
        importance=chance.choice(list(Importance)),
        company=chance.choice(COMPANIES),
        city=chance.choice(("", "Kiel", "kiel ", "Ulm")),
        customer_since=chance.choice(("", "2014", "2014-05", "2014-05-03", "2019")),
        cadence_weeks=chance.choice((None, None, None, 1, 2, 30)),
        last_contact=_day(chance, -90, 2) if chance.random() < 0.2 else None,
        archived=chance.random() < 0.06,
        postponed_until=_day(chance, -3, 9) if chance.random() < 0.15 * calm else None,
        do_not_call=chance.random() < 0.06,
        numbers=tuple(numbers[: chance.choice((0, 1, 1, 1, 1, 2, 2))]),
    )


def _call(contact_id: int, chance: Random) -> dict[str, Any]:
    day = _day(chance, *chance.choice(((-120, 0), (-20, 0), (-2, 2))))
    outcome = chance.choice(OUTCOMES)
    return {
        "contact_id": contact_id,
        "at": f"{day.isoformat()}T{chance.choice(('09:00', '09:00', '14:30', '00:00'))}",
        "outcome": str(outcome),
        "channel": "phone",
        "incoming": int(chance.random() < 0.15),
        "they_call_back": int(outcome is CallOutcome.VOICEMAIL and chance.random() < 0.5),
    }


def _promise(contact_id: int, chance: Random) -> dict[str, Any]:
    return {
        "contact_id": contact_id,
        "due": _due(chance, -9),
        "made_at": f"{_day(chance, -30, 0).isoformat()}T10:00",
        "ended_at": f"{TODAY.isoformat()}T08:00" if chance.random() < 0.2 else None,
    }


def _due(chance: Random, first: int) -> str:
    return _day(chance, first, 9).isoformat() + chance.choice(("", "T14:00", "T08:30"))


def _settings(book: Book, chance: Random) -> None:
    owner.change_setting(book, "calls-per-day", str(chance.choice((1, 1, 2, 3, 5, 12, 40))))
    owner.change_setting(book, "prospect-share", str(chance.choice((0, 1, 20, 50, 100))))
    owner.change_setting(book, "cadence-a", str(chance.choice((1, 4))))
    if chance.random() < 0.3:
        owner.change_setting(book, "working-days", chance.choice(("mon,thu", "sat", "tue")))


def act(book: Book, size: int, chance: Random) -> bool:
    """Does something by chance; tells whether it could be done."""
    contact_id = chance.randint(1, size)
    deeds: tuple[Callable[[], Any], ...] = (
        partial(_log, book, contact_id, chance),
        partial(_log, book, contact_id, chance),
        partial(calling.tick, book, contact_id, datetime.combine(TODAY, time(9, 12))),
        partial(calling.postpone, book, contact_id, _day(chance, 1, 9), TODAY),
        partial(calling.block, book, contact_id, TODAY, "will nicht"),
        partial(calling.unblock, book, contact_id),
        partial(calling.archive, book, contact_id, datetime.combine(TODAY, time(9, 12))),
        partial(calling.unarchive, book, contact_id),
        partial(_edit, book, contact_id, chance),
        partial(contacts.add_contact, book, _contact(size, chance)),
        partial(owner.set_crisis, book, "Frost", _day(chance, -40, 0), TODAY),
    )
    try:
        chance.choice(deeds)()
    except Refusal:
        return False
    return True


def _log(book: Book, contact_id: int, chance: Random) -> None:
    outcome = chance.choice(OUTCOMES)
    day = _day(chance, -8, 0)
    due = _due(chance, 0) if chance.random() < 0.4 or outcome is CallOutcome.CALLBACK else None
    draft = CallDraft(
        contact_id,
        outcome,
        datetime.combine(day, time(8, chance.randrange(60))),
        incoming=chance.random() < 0.2,
        they_call_back=outcome in IN_VAIN and chance.random() < 0.3,
        next_due=Due.parse(due) if due and outcome is not CallOutcome.DECLINED else None,
    )
    log_call(book, draft, datetime.combine(TODAY, time(9, 12)))


def _edit(book: Book, contact_id: int, chance: Random) -> None:
    from dataclasses import replace

    other = _contact(contact_id, chance)
    before = read(book, contact_id)
    contacts.edit_contact(book, replace(other, id=contact_id, uid=before.uid))
