"""``sheet``: the call sheet as a PDF file."""

from __future__ import annotations

from pathlib import Path

from callbook.cli.exits import DONE, WrongWords
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command, Option
from callbook.cli.values import read_choice

SCOPE = Option("--scope", "today|week")
PAPER = Option("--paper", "A4|Letter")


def _run(session: Session, given: Given) -> int:
    from callbook.core.sheet import Paper, Scope

    file = Path(given.files("SHEET")[0])
    if file.suffix.casefold() != ".pdf":
        raise WrongWords("cli.sheet_ending", file=str(file))
    scope = read_choice(SCOPE.name, Scope, given.option(SCOPE) or Scope.TODAY.value)
    asked = given.option(PAPER)
    paper = read_choice(PAPER.name, Paper, asked) if asked is not None else None

    from callbook.actions.sheets import call_sheet
    from callbook.paper.pdf import write_pdf

    sheet = call_sheet(
        session.book(), session.today, session.now, scope, session.language, session.formats()
    )
    write_pdf(sheet, file, paper or Paper(session.settings().paper))
    session.tell("sheet_written", n=len(sheet.calls), file=str(file))
    return DONE


COMMANDS = (Command("sheet", _run, (Argument("SHEET"),), (SCOPE, PAPER)),)
