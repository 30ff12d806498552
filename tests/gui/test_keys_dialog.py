"""The overview of all keys, also where the screen has less room than it needs."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from callbook.gui.keys_dialog import KeysDialog
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.gui.widgets.labels import KeyCap, PlainLabel


def test_every_key_has_its_place(look: Look, qtbot: QtBot) -> None:
    """The screen of the tests is smaller than the overview: there it stood empty once."""
    dialog = KeysDialog(look)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    kinds = (KeyCap, PlainLabel)
    words = [part for kind in kinds for part in dialog._inside.findChildren(kind)]
    assert len(words) > 70
    assert [word for word in words if word.isVisible() and word.height() < 10] == []
    assert len({word.geometry().top() for word in words}) > 20


def test_on_a_narrow_screen_no_word_is_cut_off(
    look: Look, translating: Translating, qtbot: QtBot
) -> None:
    translating.speak("de")
    dialog = KeysDialog(look)
    qtbot.addWidget(dialog)
    dialog.show()
    if dialog.screen().availableSize().width() > 800:
        pytest.skip("this screen has room for all keys")
    inside = dialog.findChildren(KeyCap)[0].parentWidget()
    room = inside.parentWidget()
    qtbot.waitUntil(lambda: inside.minimumSizeHint().width() <= room.width())
