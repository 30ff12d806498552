"""``backup``: a copy of the book."""

from __future__ import annotations

from pathlib import Path

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command


def _run(session: Session, given: Given) -> int:
    from callbook.actions import keeping

    file = keeping.backup(session.book(), Path(given.files("FILE")[0]))
    session.tell("backed_up", file=str(file))
    return DONE


COMMANDS = (Command("backup", _run, (Argument("FILE"),)),)
