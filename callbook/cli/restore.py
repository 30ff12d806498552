"""``restore``: a copy back in the place of the book."""

from __future__ import annotations

from pathlib import Path

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command


def _run(session: Session, given: Given) -> int:
    from callbook.actions import keeping

    file = session.file
    _ = session.language  # Asked while the present book can still tell it.
    session.close()  # The book, open or damaged, gives its place up.
    kept = keeping.restore(file, Path(given.files("FILE")[0]))
    session.tell("restored", file=str(file))
    if kept is not None:
        session.tell("restored_kept", file=str(kept))
    return DONE


COMMANDS = (Command("restore", _run, (Argument("FILE"),)),)
