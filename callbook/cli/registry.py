"""The commands by name; each is loaded only when it is asked for."""

from __future__ import annotations

from importlib import import_module

from callbook.cli.exits import WrongWords
from callbook.cli.syntax import Command

NAMES = (
    "demo",
    "week",
    "sheet",
    "import",
    "log",
    "postpone",
    "archive",
    "unarchive",
    "block",
    "unblock",
    "undo",
    "redo",
    "crisis",
    "set",
    "settings",
    "contacts",
    "export",
    "backup",
    "restore",
    "check",
)
"""The commands in the order in which the help lists them."""

_MODULES = {
    "import": "importing",
    "set": "setting",
    "unarchive": "archive",
    "unblock": "block",
    "redo": "undo",
    "log": "logging_calls",
}
"""Where a command stands in a module of another name."""


def command_named(name: str) -> Command:
    """The command that bears a name; raises WrongWords where there is none."""
    if name not in NAMES:
        raise _unknown(name)
    return _loaded(_MODULES.get(name, name), name)


def no_command() -> Command:
    """What is meant where no command is named: the window."""
    return _loaded("opening_window", "")


def _loaded(module_name: str, name: str) -> Command:
    commands: tuple[Command, ...] = import_module(f"callbook.cli.{module_name}").COMMANDS
    return next(command for command in commands if command.name == name)


def _unknown(name: str) -> WrongWords:
    from difflib import get_close_matches

    near = get_close_matches(name.casefold(), NAMES, n=1, cutoff=0.7)
    if near:
        return WrongWords("cli.command_unknown_near", name=name, near=near[0])
    return WrongWords("cli.command_unknown", name=name)
