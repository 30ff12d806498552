"""``demo``: sample data in a book of its own."""

from __future__ import annotations

from pathlib import Path

from callbook.cli.exits import DONE, WrongWords
from callbook.cli.line import Given
from callbook.cli.opening_window import open_window
from callbook.cli.session import Session
from callbook.cli.syntax import Command, Option
from callbook.cli.values import read_count

MAKE = Option("--make", "FILE")
CONTACTS = Option("--contacts", "COUNT")
MOST = 1_000_000


def _run(session: Session, given: Given) -> int:
    made, asked = given.options.get(MAKE.name), given.option(CONTACTS)
    count = None if asked is None else read_count(CONTACTS.name, asked, 1, MOST)
    if made == "":
        raise WrongWords("cli.option_needs_value", option=MAKE.name, expects=MAKE.takes)

    from callbook.actions import demo

    language = session.asked_language or "de"
    count = demo.SAMPLE_CONTACTS if count is None else count
    if made is not None:
        file = Path(made)
        demo.make_demo(file, session.today, count, language)
        session.tell("demo_made", n=count, shown=session.formats().number(count), file=str(file))
        return DONE
    file = session.file if session.has_own_file else session.around.sample_file()
    demo.bring_to_today(file, session.today, count, language)
    return open_window(session, file)


COMMANDS = (
    Command("demo", _run, options=(MAKE, CONTACTS), forms=("", "--make FILE [--contacts COUNT]")),
)
