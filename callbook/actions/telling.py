"""What a change was, in words; loads nothing of what changes are made with."""

from __future__ import annotations

from callbook.actions.owner import KEYS
from callbook.core.catalogue import say
from callbook.core.changes import Changes
from callbook.core.guides import GuideName, title


def change_words(changes: Changes, language: str) -> str:
    """What a change was, in words."""
    subject = changes.subject
    if changes.name == "setting" and subject in KEYS:
        subject = say(language, f"changes.setting_{subject.replace('-', '_')}")
    elif changes.name == "guide":
        subject = title(GuideName(subject), language)
    return say(language, f"changes.{changes.name}", subject=subject).removesuffix(": ")
