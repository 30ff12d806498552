"""``postpone``: not before a day."""

from __future__ import annotations

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command
from callbook.cli.values import read_day
from callbook.cli.whom import meant


def _run(session: Session, given: Given) -> int:
    until = read_day(given.word("DAY"))
    contact = meant(session, given.word("CONTACT"))

    from callbook.actions import calling

    calling.postpone(session.book(), contact.id, until, session.today)
    session.tell("postponed", name=contact.name, day=session.formats().weekday_day(until))
    return DONE


COMMANDS = (Command("postpone", _run, (Argument("CONTACT"), Argument("DAY"))),)
