"""Reading the command line."""

from __future__ import annotations

import pytest

from callbook.cli.exits import WrongWords
from callbook.cli.line import Line, read_line
from callbook.cli.registry import NAMES, command_named


def line(*words: str) -> Line:
    read = read_line(words, command_named)
    assert read.wrong is None
    return read


def wrong(*words: str) -> str:
    read = read_line(words, command_named)
    assert isinstance(read.wrong, WrongWords)
    return read.wrong.key


@pytest.mark.parametrize(
    "words",
    [
        ("--book", "x", "week", "--json"),
        ("week", "--json", "--book", "x"),
        ("week", "--book=x", "--json"),
        ("--book=x", "week", "--json"),
    ],
)
def test_options_of_all_commands_stand_before_or_after(words: tuple[str, ...]) -> None:
    read = line(*words)
    assert read.command is not None
    assert read.command.name == "week"
    assert read.given.options == {"--book": "x", "--json": ""}


def test_values_that_look_like_options() -> None:
    read = line("log", "7", "reached", "--note", "-- so geht es --")
    assert read.given.option("--note") == "-- so geht es --"
    assert line("log", "7", "reached", "--note=--at").given.option("--note") == "--at"
    assert line("log", "7", "reached", "--note", "").given.option("--note") == ""
    assert line("log", "--", "--x", "busy").given.word("CONTACT") == "--x"
    assert line("set", "calls-per-day", "-5").given.word("VALUE") == "-5"
    assert line("set", "region", "").given.words("VALUE") == ("",)


def test_many_files_in_their_order() -> None:
    read = line("import", "a.csv", "--dry-run", "b.vcf", "-")
    assert read.given.files("FILE") == ("a.csv", "b.vcf", "-")


def test_the_last_of_the_same_option_counts() -> None:
    assert line("week", "--lang", "de", "--lang", "en").given.option("--lang") == "en"


def test_bytes_that_are_no_text_stay_in_file_names_only() -> None:
    read = line("import", "a\udcfc.csv")
    assert read.given.files("FILE") == ("a\udcfc.csv",)
    assert line("contacts", "M\udcfcller").given.word("QUERY") == "M\ufffdller"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (("wek",), "cli.command_unknown_near"),
        (("zzzzzz",), "cli.command_unknown"),
        (("",), "cli.command_unknown"),
        (("window",), "cli.command_unknown"),
        (("--json", "week"), "cli.option_unknown"),
        (("week", "--scope", "today"), "cli.option_unknown"),
        (("week", "--jso"), "cli.option_unknown"),
        (("week", "-x"), "cli.option_unknown"),
        (("week", "--json=1"), "cli.option_takes_nothing"),
        (("log", "7", "reached", "--note"), "cli.option_needs_value"),
        (("log", "7", "reached", "--note", "--incoming"), "cli.option_needs_value"),
        (("week", "--book"), "cli.option_needs_value"),
        (("log",), "cli.argument_missing"),
        (("log", "7"), "cli.argument_missing"),
        (("import",), "cli.argument_missing"),
        (("undo", "2"), "cli.argument_unexpected"),
        (("log", "Monika", "Albrecht", "reached"), "cli.argument_unexpected"),
    ],
)
def test_what_cannot_be_understood(words: tuple[str, ...], key: str) -> None:
    assert wrong(*words) == key


def test_the_first_mistake_is_told_and_the_rest_is_read() -> None:
    read = read_line(("week", "--foo", "--bar", "--lang", "en"), command_named)
    assert read.wrong is not None
    assert read.wrong.facts["option"] == "--foo"
    assert read.given.options == {"--lang": "en"}


def test_help_needs_no_arguments() -> None:
    read = line("log", "--help")
    assert read.command is not None
    assert read.given.has("--help")
    assert line("log", "-h").given.has("--help")


def test_every_command_can_be_loaded() -> None:
    assert [command_named(name).name for name in NAMES] == list(NAMES)
