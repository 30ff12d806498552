"""Every sentence that the layers below the window say, German and English side by side."""

from __future__ import annotations

from functools import cache
from importlib import import_module

Fact = str | int
LANGUAGES = ("de", "en")
TOPICS = (
    "actions",
    "causes",
    "changes",
    "cli",
    "days",
    "errors",
    "files",
    "follow_ups",
    "guides",
    "phone",
    "reasons",
    "sheet",
)


class Phrase:
    """A part of a sentence that is in the catalogue itself, worded when the sentence is."""

    def __init__(self, key: str, **facts: Fact) -> None:
        self.key = key
        self.facts = facts

    def text(self, language: str) -> str:
        """The part in the person's language."""
        return say(language, self.key, **self.facts)


def say(language: str, key: str, **facts: Fact) -> str:
    """The sentence ``topic.name`` of the catalogue, filled with the facts.

    A text with ``|`` has a form for one and a form for many, told apart by the fact ``n``.
    Raises KeyError for a key that the catalogue does not know: a mistake of ours.
    """
    topic, _, name = key.partition(".")
    texts = _topic(topic)[name]
    text = texts[0] if language == "de" else texts[1]
    if "|" in text:
        one, many = text.split("|")
        text = one if facts.get("n") == 1 else many
    return text.format(**facts)


@cache
def _topic(topic: str) -> dict[str, tuple[str, str]]:
    texts: dict[str, tuple[str, str]] = import_module(f"callbook.core.texts.{topic}").TEXTS
    return texts
