"""Reading the command line: words become a command with what was given to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from callbook.cli.exits import WrongWords
from callbook.cli.syntax import EVERYWHERE, HELP, Command, Option
from callbook.core.errors import Refusal
from callbook.core.value import Value


class Given(Value):
    """The arguments and options of a command as they were typed."""

    arguments: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    options: Mapping[str, str] = MappingProxyType({})

    def has(self, option: Option | str) -> bool:
        """Whether an option was given."""
        return _name(option) in self.options

    def option(self, option: Option | str) -> str | None:
        """The value of an option, None where it was not given."""
        value = self.options.get(_name(option))
        return None if value is None else plain(value)

    def word(self, argument: str) -> str:
        """An argument; empty where one that may be missing is."""
        words = self.words(argument)
        return words[0] if words else ""

    def words(self, argument: str) -> tuple[str, ...]:
        """All words of an argument that takes many."""
        return tuple(plain(word) for word in self.arguments.get(argument, ()))

    def files(self, argument: str) -> tuple[str, ...]:
        """File names, with whatever bytes the system lets them have."""
        return self.arguments.get(argument, ())


class Line(Value):
    """A command line: the command (None where there is none) and what was given.

    ``wrong`` is what cannot be understood; the rest holds as far as it was read.
    """

    command: Command | None
    given: Given
    wrong: Refusal | None = None


def plain(word: str) -> str:
    """A word as text: bytes that are none, as the system hands them over, become �."""
    return word.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def read_line(words: Sequence[str], find: Callable[[str], Command]) -> Line:
    """Reads the words after the program's name; ``find`` knows the commands."""
    reading = _Reading(find)
    try:
        reading.take_all(words)
        given = Given(reading.arguments(), reading.options)
    except Refusal as wrong:
        return Line(reading.command, Given({}, reading.options), wrong)
    return Line(reading.command, given)


class _Reading:
    """How far a command line has been read."""

    def __init__(self, find: Callable[[str], Command]) -> None:
        self.command: Command | None = None
        self.options: dict[str, str] = {}
        self._words: list[str] = []
        self._find = find
        self._known = {option.name: option for option in EVERYWHERE}

    def take_all(self, words: Sequence[str]) -> None:
        """Takes all words in; what is wrong is told only after the last one.

        So the language asked for behind a mistake is known when the mistake is named.
        """
        wrong: Refusal | None = None
        left = list(words)
        while left:
            word = left.pop(0)
            if word == "--":
                while left:
                    wrong = self._try(self._take_word, left.pop(0), wrong)
            elif word.startswith("-") and word != "-" and not word[1].isdecimal():
                wrong = self._try(lambda text: self._take_option(text, left), word, wrong)
            else:
                wrong = self._try(self._take_word, word, wrong)
        if wrong is not None:
            raise wrong

    def _try(self, take: Callable[[str], None], word: str, wrong: Refusal | None) -> Refusal | None:
        try:
            take(word)
        except Refusal as refusal:
            return wrong or refusal
        return wrong

    def _take_word(self, word: str) -> None:
        if self.command is not None or self._words:
            self._words.append(word)
            return
        try:
            self.command = self._find(plain(word))
        except Refusal:
            self._words.append(word)  # Else the next word would be looked at as a command.
            raise
        self._known |= {option.name: option for option in self.command.options}

    def _take_option(self, word: str, left: list[str]) -> None:
        name, equals, value = word.partition("=")
        option = self._known.get("--help" if name == "-h" else name)
        if option is None:
            raise WrongWords("cli.option_unknown", option=plain(name), usage=self._help())
        if not option.takes:
            if equals:
                raise WrongWords("cli.option_takes_nothing", option=name)
            value = ""
        elif not equals:
            if not left or left[0] == "--" or left[0].partition("=")[0] in self._known:
                raise WrongWords("cli.option_needs_value", option=name, expects=option.takes)
            value = left.pop(0)
        self.options[option.name] = value

    def arguments(self) -> dict[str, tuple[str, ...]]:
        """The words after the command by the arguments that it expects."""
        found: dict[str, tuple[str, ...]] = {}
        if self.command is None or HELP.name in self.options:
            return found
        left = tuple(self._words)
        for argument in self.command.arguments:
            taken = left if argument.many else left[:1]
            left = left[len(taken) :]
            if argument.required and not taken:
                raise WrongWords("cli.argument_missing", expects=argument.name, usage=self._help())
            found[argument.name] = taken
        if left:
            raise WrongWords("cli.argument_unexpected", word=plain(left[0]), usage=self._help())
        return found

    def _help(self) -> str:
        command = f" {self.command.name}" if self.command else ""
        return f"callbook{command} --help"


def _name(option: Option | str) -> str:
    return option if isinstance(option, str) else option.name
