"""``set``: changes one setting."""

from __future__ import annotations

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command


def _run(session: Session, given: Given) -> int:
    from callbook.actions import owner

    key = given.word("KEY").casefold().replace("_", "-")
    owner.change_setting(session.book(), key, given.word("VALUE"))
    settings = session.settings()
    value = owner.shown_settings(settings).get(key, getattr(settings, key.replace("-", "_"), ""))
    session.write(f"{key}: {value}".rstrip())
    return DONE


COMMANDS = (Command("set", _run, (Argument("KEY"), Argument("VALUE"))),)
