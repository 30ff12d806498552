"""Running a command line: read it, do it, and say in one line what went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from callbook.cli import values
from callbook.cli.exits import DONE, NOT_DONE, WrongWords, exit_code
from callbook.cli.line import Line, plain, read_line
from callbook.cli.output import OutputFailed
from callbook.cli.registry import command_named, no_command
from callbook.cli.session import Clock, Session, Surroundings
from callbook.cli.syntax import BOOK, HELP, LANGUAGE, TODAY, VERSION
from callbook.core.catalogue import LANGUAGES
from callbook.core.errors import Refusal


def run(words: Sequence[str], around: Surroundings) -> int:
    """Does what the words after the program's name ask for and returns the exit code.

    Whatever goes wrong becomes one line on ``around.err``; a defect of ours is noted in the log.
    """
    line = read_line(words, command_named)
    session, wrong = _begin(line, around)
    try:
        code = _do(line, session, wrong)
        around.out.flush()
        return code
    except OutputFailed as failed:
        around.out.give_up()
        if failed.nobody_reads:
            return DONE
        session.warn(session.words("cannot_print"))
        return NOT_DONE
    finally:
        session.close()


def _do(line: Line, session: Session, wrong: Refusal | None) -> int:
    try:
        if wrong is not None:
            raise wrong
        return _perform(line, session)
    except Refusal as refusal:
        session.warn(refusal.text(session.language))
        return exit_code(refusal)
    except OutputFailed:
        raise
    except OSError as error:
        # A folder that nobody may look into, a name too long: nothing that we did wrong.
        from callbook.core.causes import cause

        file, why = str(error.filename or session.file), cause(error).text(session.language)
        session.warn(session.words("file_trouble", file=file, what=why))
        return NOT_DONE
    except Exception as defect:
        _say_defect(session, defect)
        return NOT_DONE


def _say_defect(session: Session, defect: Exception) -> None:
    try:
        language = session.language
    except Exception:
        language = "de"  # What broke the command may break this question too.
    session.warn(session.around.note_defect(defect, language))


def _begin(line: Line, around: Surroundings) -> tuple[Session, Refusal | None]:
    """The session with the options that every command takes, and the first mistake."""
    options, wrong = line.given.options, line.wrong
    language, day = None, None
    try:
        language = _language(options.get(LANGUAGE.name))
    except WrongWords as unknown:
        wrong = wrong or unknown
    try:
        if TODAY.name in options:
            day = values.read_day(plain(options[TODAY.name]))
    except WrongWords as no_day:
        wrong = wrong or no_day
    if options.get(BOOK.name) == "":
        wrong = wrong or WrongWords("cli.option_needs_value", option=BOOK.name, expects=BOOK.takes)
    return Session(around, options.get(BOOK.name), Clock(day), language), wrong


def _language(given: str | None) -> str | None:
    if given is None or given.casefold() in LANGUAGES:
        return given and given.casefold()
    listed = ", ".join(LANGUAGES)
    raise WrongWords("cli.no_choice", expects=LANGUAGE.name, text=plain(given), choices=listed)


def _perform(line: Line, session: Session) -> int:
    if line.given.has(HELP):
        from callbook.cli import help_texts

        return help_texts.show(session, line.command)
    if line.given.has(VERSION):
        from callbook import __version__

        session.write(f"Callbook {__version__}")
        return DONE
    command = line.command or no_command()
    return command.run(session, line.given)
