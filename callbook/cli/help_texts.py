"""The help: what the commands do, and how each is written."""

from __future__ import annotations

from callbook.cli.columns import Column, lined_up
from callbook.cli.exits import DONE
from callbook.cli.registry import NAMES
from callbook.cli.session import Session
from callbook.cli.syntax import BOOK, EVERYWHERE, LANGUAGE, TODAY, Command, Option, shown


def show(session: Session, command: Command | None) -> int:
    """Writes the help of a command, or of all where none was named."""
    if command is None:
        _overview(session)
    else:
        _of_command(session, command)
    return DONE


def forms(command: Command, language: str) -> list[str]:
    """The ways to write a command."""
    written = list(command.forms)
    if not written:
        parts = [
            ("{}" if argument.required else "[{}]").format(
                argument.name + ("..." if argument.many else "")
            )
            for argument in command.arguments
        ]
        parts += [f"[{_written(option)}]" for option in command.options]
        written = [" ".join(parts)]
    return [f"callbook {command.name} {shown(language, form)}".rstrip() for form in written]


def _overview(session: Session) -> None:
    options = " ".join(f"[{_written(option)}]" for option in (BOOK, TODAY, LANGUAGE))
    session.write(shown(session.language, f"callbook {options} [COMMAND]"))
    session.write("")
    session.tell("help_without_command")
    session.write("")
    session.tell("help_commands")
    _table(session, [(name, session.words(f"help_{name}")) for name in NAMES])
    session.write("")
    _options(session, EVERYWHERE)
    session.write("")
    session.tell("help_more")


def _of_command(session: Session, command: Command) -> None:
    for form in forms(command, session.language):
        session.write(form)
    session.write("")
    session.tell(f"help_{command.name}")
    _more(session, command)
    session.write("")
    _options(session, (*command.options, *EVERYWHERE))


def _more(session: Session, command: Command) -> None:
    """What may stand for an argument, where one cannot guess it."""
    if command.name == "log":
        from callbook.core.calls import CallOutcome

        session.tell("more_log", outcomes=", ".join(CallOutcome))
    elif command.name == "set":
        from callbook.actions.owner import KEYS

        session.tell("more_set", keys=", ".join(KEYS))


def _options(session: Session, options: tuple[Option, ...]) -> None:
    session.tell("help_options")
    rows = []
    for option in options:
        text = session.words(f"option_{option.name[2:].replace('-', '_')}")
        rows.append((shown(session.language, _written(option)), text))
    _table(session, rows)


def _table(session: Session, rows: list[tuple[str, str]]) -> None:
    for line in lined_up(rows, (Column(), Column())):
        session.write(f"  {line}")


def _written(option: Option) -> str:
    return f"{option.name} {option.takes}".rstrip()
