"""What may be written on the command line: commands, their arguments and options."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from callbook.core.catalogue import say
from callbook.core.value import Value

if TYPE_CHECKING:
    from callbook.cli.line import Given
    from callbook.cli.session import Session

Run = Callable[["Session", "Given"], int]
"""Does what a command is for and returns the exit code."""


class Argument(Value):
    """A word that a command expects; ``many`` takes all that follow as well."""

    name: str
    required: bool = True
    many: bool = False


class Option(Value):
    """An option; ``takes`` names the value that follows it, empty for a mere switch."""

    name: str
    takes: str = ""


class Command(Value):
    """A command: its name, what it does, and what it expects.

    ``forms`` are the ways to write it, where arguments and options alone do not tell.
    """

    name: str
    run: Run
    arguments: tuple[Argument, ...] = ()
    options: tuple[Option, ...] = ()
    forms: tuple[str, ...] = ()


HELP, VERSION = Option("--help"), Option("--version")
BOOK = Option("--book", "FILE")
TODAY = Option("--today", "DAY")
LANGUAGE = Option("--lang", "de|en")
PLACEHOLDERS = frozenset(
    "COMMAND CONTACT OUTCOME FILE NAME DAY MOMENT DUE KEY VALUE QUERY TEXT SHEET LIST COUNT"
    " COUNTRY MINUTES".split()
)
"""The words that stand for what a person fills in; each has its text in both languages."""
EVERYWHERE = (BOOK, TODAY, LANGUAGE, HELP, VERSION)
"""The options that stand before or after any command."""
JSON = Option("--json")


def shown(language: str, form: str) -> str:
    """A form of the command line with its placeholders in a language."""
    parts = re.split("([A-Z]+)", form)
    return "".join(
        say(language, f"cli.placeholder_{part.lower()}") if part in PLACEHOLDERS else part
        for part in parts
    )
