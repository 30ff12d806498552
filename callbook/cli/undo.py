"""``undo`` and ``redo``: the last change taken back, and made again."""

from __future__ import annotations

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Command
from callbook.core.errors import Refusal


def _undo(session: Session, given: Given) -> int:
    from callbook.actions import telling, undoing

    language = session.language
    changes = undoing.undo(session.book())
    if changes is None:
        raise Refusal("errors.nothing_to_undo")
    session.tell("undone", what=telling.change_words(changes, language))
    return DONE


def _redo(session: Session, given: Given) -> int:
    from callbook.actions import telling, undoing

    language = session.language
    changes = undoing.redo(session.book())
    if changes is None:
        raise Refusal("errors.nothing_to_redo")
    session.tell("redone", what=telling.change_words(changes, language))
    return DONE


COMMANDS = (Command("undo", _undo), Command("redo", _redo))
