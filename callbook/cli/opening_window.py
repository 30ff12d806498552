"""No command at all: the window."""

from __future__ import annotations

from pathlib import Path

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Command


def open_window(session: Session, file: Path) -> int:
    """Opens the window on a book; where there is no display, the week stands in the terminal."""
    around = session.around
    if around.can_show():
        session.close()
        return around.open_window(file, session.clock, session.asked_language)
    from callbook.cli.week import show

    session.warn(session.words("no_display"))
    session.turn_to(file)
    show(session, everyone=False)
    return DONE


def _run(session: Session, given: Given) -> int:
    return open_window(session, session.file)


COMMANDS = (Command("", _run),)
