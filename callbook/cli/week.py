"""``week``: whom to call this week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import JSON, Command, Option

if TYPE_CHECKING:
    from callbook.core.week import WeekList

ALL = Option("--all")


def show(session: Session, *, everyone: bool) -> None:
    """Writes the week list for a person to read."""
    from callbook.cli.week_text import WeekText

    text = WeekText(_asked(session, everyone), session.language, session.settings())
    for line in text.lines():
        session.write(line)


def _run(session: Session, given: Given) -> int:
    everyone = given.has(ALL)
    if given.has(JSON):
        from callbook.cli.week_json import week_json

        week = _asked(session, everyone)
        session.write_json(week_json(week, session.language, session.formats(), session.settings()))
    else:
        show(session, everyone=everyone)
    return DONE


def _asked(session: Session, everyone: bool) -> WeekList:
    from callbook.actions.week import week_list

    return week_list(session.book(), session.today, everyone=everyone)


COMMANDS = (Command("week", _run, options=(JSON, ALL)),)
