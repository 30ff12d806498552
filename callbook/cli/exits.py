"""How a command ends: the exit codes, and which mistake gets which."""

from __future__ import annotations

from callbook.cli.syntax import shown
from callbook.core.catalogue import say
from callbook.core.errors import BadInput, Refusal

DONE = 0
NOT_DONE = 1
"""What was asked for is clear and cannot be done: a moment that has not come, a contact
that nobody or several are called, a file that cannot be read, a book that is in use."""
WRONG_WORDS = 2
"""What was asked for is not clear, or its words cannot be right whatever the book holds:
an unknown command, option, outcome or key, no day, a missing argument, a goal of 0."""
INTERRUPTED = 130
"""Ctrl+C, as shells count it."""

_ALWAYS_WRONG = frozenset(
    {
        "errors.callback_needs_day",
        "errors.declined_has_no_next",
        "errors.minutes_below_zero",
        "errors.no_working_weekday",
        "errors.crisis_needs_name",
        "errors.setting_unknown",
        "errors.setting_number",
        "errors.setting_choice",
        "errors.setting_too_long",
        "errors.unknown_country",
        "errors.unknown_region",
    }
)
"""What the actions refuse and the words alone decide; all else depends on the book or the day."""


class WrongWords(BadInput):
    """Words on the command line that cannot be understood.

    The fact ``expects`` names a placeholder, which is said in the person's language.
    """

    def text(self, language: str) -> str:
        """The sentence in the person's language."""
        facts = self.worded(language)
        if "expects" in facts:
            facts["expects"] = shown(language, str(facts["expects"]))
        return say(language, self.key, **facts)


def exit_code(refusal: Refusal) -> int:
    """The exit code for something that was refused."""
    if isinstance(refusal, WrongWords) or refusal.key in _ALWAYS_WRONG:
        return WRONG_WORDS
    return NOT_DONE
