"""The names of keys in hints."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from callbook.gui.formats import command_key, key_text
from callbook.gui.translating import Translating


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(
    ("letter", "key"),
    [
        ("Z", QKeySequence.StandardKey.Undo),
        ("P", QKeySequence.StandardKey.Print),
        ("F", QKeySequence.StandardKey.Find),
    ],
)
def test_a_command_is_named_as_qt_names_its_standard_key(
    translating: Translating, language: str, letter: str, key: QKeySequence.StandardKey
) -> None:
    translating.speak(language)
    assert command_key(letter) == key_text(QKeySequence(key))
