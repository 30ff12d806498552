"""The screen of the contacts with a few invented people, and what it shows, as text."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions import calling, owner
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.core.contacts import ContactKind, Importance
from callbook.core.follow_ups import Due
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.contacts.source import Limits
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from tests.books import NOW, TODAY, add, number, person

ALBRECHT, BAUER, DEMIR, HAHN, OEZKAN, VOGT = range(1, 7)


def fill(desk: Desk) -> None:
    """Six people: one of each sort, the last one archived."""
    book = desk.book
    owner.set_crisis(book, "Pandemie", date(2020, 3, 16), TODAY)
    metal = "Albrecht Metallbau GmbH"
    add(
        book,
        person("Albrecht", 1, importance=Importance.A, city="München", company=metal),
        person("Bauer", 2, city="München", company=metal, tags=("Messe", "VIP")),
        person("Demir", 3, numbers=(), kind=ContactKind.PROSPECT, city="Köln"),
        person("Hahn", 4, numbers=(number(4, e164=None, typed="0761/55", doubtful=True),)),
        person("Özkan", 5, do_not_call=True, importance=Importance.C, city="Bremen"),
        person("Vogt", 6, archived=True, last_contact=date(2019, 11, 19)),
    )
    spoken = CallDraft(BAUER, CallOutcome.REACHED, NOW, next_due=Due(date(2020, 4, 21)))
    calling.log_call(book, spoken, NOW)


def shown_screen(
    desk: Desk, look: Look, qtbot: QtBot, limits: Limits | None = None
) -> ContactsScreen:
    """The screen, shown and whole, with the keyboard in its list."""
    screen = ContactsScreen(desk, look, limits=limits or Limits())
    qtbot.addWidget(screen)
    screen.resize(1228, 900)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    qtbot.waitUntil(lambda: not screen.page.source.is_waiting())
    screen.side.show_form()
    screen.page.focus_list()
    return screen


def drawn(screen: ContactsScreen) -> str:
    """The list as text: a line a contact, the selected ones with a mark before them."""
    chosen = set(screen.page.list.selected())
    role = Qt.ItemDataRole.AccessibleTextRole
    model = screen.page.model
    lines = [
        f"{'>' if contact_id in chosen else ' '} {model.data(model.index(place), role)}"
        for place, contact_id in enumerate(model.ids)
    ]
    return "\n".join(lines)


def names(screen: ContactsScreen) -> str:
    """Only the names, in their order."""
    model = screen.page.model
    return " ".join(str(model.data(model.index(place))) for place in range(model.rowCount()))


def typed(screen: ContactsScreen, text: str) -> None:
    """Type at whatever has the keyboard."""
    QTest.keyClicks(QApplication.focusWidget() or screen, text)


def press(screen: ContactsScreen, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key at whatever has the keyboard."""
    target = QApplication.focusWidget() or screen
    QTest.keyClick(target, key, modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier)
