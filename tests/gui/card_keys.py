"""What the tests of list and card share: keys, and what the book knows of the last call."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtTest import QTest

from callbook.actions import contacts
from callbook.core.calls import Call
from callbook.gui.desk import Desk
from callbook.gui.week_screen import WeekScreen
from callbook.gui.widgets.questions import AskFirst

MONIKA, JENS, SABINE, TOBIAS = 1, 2, 3, 4


class Dialled(QObject):
    """Stands where the system's dialler would, and notes what it is handed."""

    def __init__(self) -> None:
        super().__init__()
        self.uris: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.uris.append(url.toString())


def press(screen: WeekScreen, *keys: Qt.Key, control: bool = False, alt: bool = False) -> None:
    modifier = Qt.KeyboardModifier.NoModifier
    if control:
        modifier = Qt.KeyboardModifier.ControlModifier
    if alt:
        modifier = Qt.KeyboardModifier.AltModifier
    for key in keys:
        QTest.keyClick(screen.window().focusWidget() or screen, key, modifier)


def write(screen: WeekScreen, text: str) -> None:
    screen.card.parts.note.edit.insertPlainText(text)


def save(screen: WeekScreen) -> None:
    """Save; where it is asked what comes next, Enter means nothing."""
    step = screen.card.parts.next_step
    asked = step.words.hasFocus()
    press(screen, Qt.Key.Key_Return, control=True)
    if step.words.hasFocus() and not asked and not step.words.text():
        press(screen, Qt.Key.Key_Return)


def last_call(desk: Desk, contact_id: int) -> Call | None:
    card = contacts.card(desk.book, contact_id)
    return card.calls[0] if card and card.calls else None


def question(screen: WeekScreen) -> AskFirst:
    (found,) = [each for each in screen.findChildren(AskFirst) if each.isVisible()]
    return found
