"""The keys of the list by their names, loaded with the first one that is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

NAMES = {
    int(Qt.Key.Key_Return): "enter",
    int(Qt.Key.Key_Enter): "enter",
    int(Qt.Key.Key_Space): "space",
    int(Qt.Key.Key_Escape): "escape",
    **{ord(sign): sign for sign in "NSCQK1234567"},
}


def name_of(event: QKeyEvent) -> str:
    """The name of the key that was pressed; empty for one that means nothing in the list."""
    return NAMES.get(event.key(), "")


def is_plain(event: QKeyEvent) -> bool:
    """Whether no other key was held with it."""
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return event.modifiers() in plain
