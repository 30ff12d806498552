"""``block`` and ``unblock``: do not call, and back."""

from __future__ import annotations

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command, Option
from callbook.cli.whom import meant

REASON = Option("--reason", "TEXT")


def _block(session: Session, given: Given) -> int:
    from callbook.actions import calling

    contact = meant(session, given.word("CONTACT"))
    reason = (given.option(REASON) or "").strip()
    calling.block(session.book(), contact.id, session.today, reason)
    session.tell("blocked", name=contact.name)
    return DONE


def _unblock(session: Session, given: Given) -> int:
    from callbook.actions import calling

    contact = meant(session, given.word("CONTACT"))
    calling.unblock(session.book(), contact.id)
    session.tell("unblocked", name=contact.name)
    return DONE


COMMANDS = (
    Command("block", _block, (Argument("CONTACT"),), (REASON,)),
    Command("unblock", _unblock, (Argument("CONTACT"),)),
)
