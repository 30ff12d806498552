"""``crisis``: when it began, and when it ended."""

from __future__ import annotations

from callbook.cli.exits import DONE, WrongWords
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command, Option
from callbook.cli.values import read_day

END = Option("--end", "DAY")
_HELP = "callbook crisis --help"


def _run(session: Session, given: Given) -> int:
    name, began_on, ended_on = given.word("NAME"), given.word("DAY"), given.option(END)
    if ended_on is None:
        return _begin(session, given, name, began_on)
    if given.words("NAME"):
        raise WrongWords("cli.argument_unexpected", word=name, usage=_HELP)
    return _end(session, ended_on)


def _begin(session: Session, given: Given, name: str, began_on: str) -> int:
    for argument in ("NAME", "DAY"):
        if not given.words(argument):
            raise WrongWords("cli.argument_missing", expects=argument, usage=_HELP)
    day = read_day(began_on)

    from callbook.actions import owner

    owner.set_crisis(session.book(), name, day)
    key = "crisis_set" if day <= session.today else "crisis_to_come"
    session.tell(key, name=" ".join(name.split()), day=session.formats().day(day))
    return DONE


def _end(session: Session, ended_on: str) -> int:
    day = read_day(ended_on)

    from callbook.actions import owner

    changes = owner.end_crisis(session.book(), day, session.today)
    session.tell("crisis_ended", name=changes.subject, day=session.formats().day(day))
    return DONE


COMMANDS = (
    Command(
        "crisis",
        _run,
        (Argument("NAME", required=False), Argument("DAY", required=False)),
        (END,),
        forms=("NAME DAY", "--end DAY"),
    ),
)
