"""``import``: takes contacts from files in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from callbook.cli.exits import DONE, WrongWords
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import JSON, Argument, Command, Option
from callbook.cli.values import read_choice
from callbook.core.contacts import ContactKind

if TYPE_CHECKING:
    from callbook.actions.importing import ImportResult

KIND = Option("--as", "customer|prospect")
COUNTRY = Option("--country", "COUNTRY")
DRY_RUN = Option("--dry-run")


def _run(session: Session, given: Given) -> int:
    kind, country = given.option(KIND), given.option(COUNTRY)
    asked_kind = read_choice(KIND.name, ContactKind, kind) if kind is not None else None
    asked_country = _country(country) if country is not None else None
    files = [Path(name) for name in given.files("FILE")]
    dry = given.has(DRY_RUN)

    from callbook.actions import importing

    options = importing.ImportOptions(asked_kind, asked_country)
    act = importing.dry_run if dry else importing.import_files
    result = act(session.book(), files, options, session.today)
    problems = _problems(result, files, session.language)
    if given.has(JSON):
        told = ({"line": line, "text": text} for line, text in problems)
        session.write_json_with(_counts(result), "problems", told)
    else:
        _tell(session, result, problems, dry=dry)
    return DONE


def _country(text: str) -> str:
    """The code of a country, written as code or name; raises WrongWords where there is none."""
    from callbook.core.countries import country_code

    code = country_code(text)
    if not code:
        raise WrongWords("errors.unknown_country", country=text)
    return code


def _counts(result: ImportResult) -> dict[str, int]:
    return {
        "new": result.new,
        "merged": result.merged,
        "unchanged": result.unchanged,
        "left_out": result.left_out,
    }


def _tell(
    session: Session, result: ImportResult, problems: Iterable[tuple[int, str]], *, dry: bool
) -> None:
    number = session.formats().number
    session.tell(
        "import_dry" if dry else "import_done",
        new=number(result.new),
        merged=number(result.merged),
        unchanged=number(result.unchanged),
        left_out=number(result.left_out),
    )
    for line, text in problems:
        session.tell("import_problem" if line else "import_problem_of_file", line=line, text=text)


def _problems(
    result: ImportResult, files: Sequence[Path], language: str
) -> Iterator[tuple[int, str]]:
    """Line and words of each problem; of several files the words begin with the file's name.

    One at a time: a long list may have millions.
    """
    from callbook.actions.importing import problem_text

    starts = (0, *result.ends[:-1])
    for file, start, end in zip(files, starts, result.ends, strict=True):
        for problem in result.problems.between(start, end):
            text = problem_text(problem, language)
            yield problem.line, f"{file.name}: {text}" if len(files) > 1 else text


COMMANDS = (
    Command("import", _run, (Argument("FILE", many=True),), (KIND, COUNTRY, DRY_RUN, JSON)),
)
