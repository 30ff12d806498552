"""``archive`` and ``unarchive``: out of every list, and back."""

from __future__ import annotations

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command
from callbook.cli.whom import meant


def _archive(session: Session, given: Given) -> int:
    from callbook.actions import calling

    contact = meant(session, given.word("CONTACT"))
    calling.archive(session.book(), contact.id, session.now)
    session.tell("archived", name=contact.name)
    return DONE


def _unarchive(session: Session, given: Given) -> int:
    from callbook.actions import calling

    contact = meant(session, given.word("CONTACT"))
    calling.unarchive(session.book(), contact.id)
    session.tell("unarchived", name=contact.name)
    return DONE


COMMANDS = (
    Command("archive", _archive, (Argument("CONTACT"),)),
    Command("unarchive", _unarchive, (Argument("CONTACT"),)),
)
