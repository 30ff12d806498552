"""The owner's conversation guides: read, and worded anew."""

from __future__ import annotations

from callbook.core.changes import Changes
from callbook.core.guides import GuideName, default_text, steps_of, tidy
from callbook.store import settings as stored
from callbook.store.book import Book


def guide(book: Book, name: GuideName, language: str) -> tuple[str, ...]:
    """The steps of a guide as the owner has it, with their placeholders."""
    return steps_of(guide_text(book, name, language))


def guide_text(book: Book, name: GuideName, language: str) -> str:
    """The text of a guide, a step a line: the owner's own, else the one Callbook brings."""
    with book.read() as db:
        own = stored.further_setting(db, _key(name, language))
    return own or default_text(name, language)


def change_guide(book: Book, name: GuideName, language: str, text: str) -> Changes:
    """Words a guide anew; no text at all brings the one of Callbook back.

    Raises BadInput for too many steps, or one too long.
    """
    text = tidy(text)
    own = "" if text == default_text(name, language) else text
    with book.change("guide", name) as change:
        stored.write_further_setting(change, _key(name, language), own)
    return change.changes


def _key(name: GuideName, language: str) -> str:
    return f"guide_{name}_{language}"
