"""What could not be done, as a sentence for a person."""

from __future__ import annotations

from callbook.core.catalogue import Fact, Phrase, say


class Refusal(Exception):
    """Something that was asked for cannot be done; nothing was changed.

    ``key`` names a sentence of the catalogue that says what to do; ``facts`` fill it.
    """

    def __init__(self, key: str, **facts: Fact | Phrase) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts

    def text(self, language: str) -> str:
        """The sentence in the person's language."""
        return say(language, self.key, **self.worded(language))

    def worded(self, language: str) -> dict[str, Fact]:
        """What fills the sentence, in the person's language as well."""
        return {
            name: fact.text(language) if isinstance(fact, Phrase) else fact
            for name, fact in self.facts.items()
        }

    def __str__(self) -> str:
        return self.text("en")


class BadInput(Refusal):
    """The words given were wrong: a day that is none, an unknown outcome, a goal of 0."""


class Cancelled(Exception):
    """The person stopped a long piece of work; whatever it had begun is rolled back."""
