"""``export``: contacts out into a file."""

from __future__ import annotations

from pathlib import Path

from callbook.cli.exits import DONE, WrongWords
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command

ENDINGS = (".csv", ".xlsx", ".vcf")


def _run(session: Session, given: Given) -> int:
    file = Path(given.files("LIST")[0])
    if file.suffix.casefold() not in ENDINGS:
        raise WrongWords("errors.export_unknown", file=str(file))

    from callbook.actions.exporting import export_contacts

    count = export_contacts(session.book(), file, session.language)
    session.tell("exported", n=count, shown=session.formats().number(count), file=str(file))
    return DONE


COMMANDS = (Command("export", _run, (Argument("LIST"),)),)
