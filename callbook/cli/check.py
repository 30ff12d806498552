"""``check``: a look for damage."""

from __future__ import annotations

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Command
from callbook.core.errors import Refusal


def _run(session: Session, given: Given) -> int:
    from callbook.actions import keeping

    found = keeping.check(session.book())
    if found:
        # In SQLite's English and with its numbers of pages: nothing for the owner of a book.
        noted = session.around.note_detail("\n".join([str(session.file), *found]))
        if noted is not None:
            session.tell("damage_noted", file=str(noted))
        raise Refusal("errors.book_damaged", file=str(session.file))
    session.tell("sound", file=str(session.file))
    return DONE


COMMANDS = (Command("check", _run),)
