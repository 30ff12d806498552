"""``settings``: what the owner has set."""

from __future__ import annotations

from callbook.cli.columns import Column, lined_up
from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import JSON, Command


def _run(session: Session, given: Given) -> int:
    from callbook.actions import owner

    shown = owner.shown_settings(session.settings())
    if given.has(JSON):
        session.write_json(shown)
    else:
        rows = [(key, str(value)) for key, value in shown.items()]
        for line in lined_up(rows, (Column(), Column())):
            session.write(line)
    return DONE


COMMANDS = (Command("settings", _run, options=(JSON,)),)
