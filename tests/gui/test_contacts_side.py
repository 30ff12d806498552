"""The first visit to the contacts: the list is there at once, what stands beside it by turns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callbook.gui.contacts.editing.form import ContactForm
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from tests.gui.contacts_screen import ALBRECHT, DEMIR, fill, names


def just_made(desk: Desk, look: Look, qtbot: QtBot) -> ContactsScreen:
    """The screen in the turn in which it was made; after a fixture some have gone by."""
    fill(desk)
    screen = ContactsScreen(desk, look)
    qtbot.addWidget(screen)
    screen.show()
    return screen


def forms(screen: ContactsScreen) -> list[ContactForm]:
    """The form, if it has been made; asked for, it would be made."""
    return screen.findChildren(ContactForm)


def test_the_list_does_not_wait_for_the_form(qtbot: QtBot, desk: Desk, look: Look) -> None:
    screen = just_made(desk, look, qtbot)
    screen.keep()
    assert names(screen) == "Albrecht Bauer Demir Hahn Özkan"
    assert forms(screen) == []


def test_the_form_is_seen_when_it_is_whole(qtbot: QtBot, desk: Desk, look: Look) -> None:
    screen = just_made(desk, look, qtbot)
    half_made = []
    while not half_made:
        QCoreApplication.processEvents()
        half_made = forms(screen)
    assert not half_made[0].isVisible()
    qtbot.waitUntil(half_made[0].isVisible)
    assert half_made[0].parts.save.isVisible()
    assert half_made[0].contact_id() == ALBRECHT


def test_a_key_pressed_at_once_leads_into_the_whole_form(
    qtbot: QtBot, desk: Desk, look: Look
) -> None:
    screen = just_made(desk, look, qtbot)
    QTest.keyClick(screen.page.list, Qt.Key.Key_Return)
    (form,) = forms(screen)
    assert screen.focusWidget() is form.parts.person.name
    assert form.parts.save.isVisible()
    assert form.contact_id() == ALBRECHT


def test_a_new_contact_can_be_added_at_once(qtbot: QtBot, desk: Desk, look: Look) -> None:
    screen = just_made(desk, look, qtbot)
    screen.page.head.new.click()
    (form,) = forms(screen)
    form.parts.person.name.insert("Yıldız")
    assert form.save()
    assert "Yıldız" in names(screen)


def test_somebody_else_can_be_shown_at_once(qtbot: QtBot, desk: Desk, look: Look) -> None:
    screen = just_made(desk, look, qtbot)
    screen.show_contact(DEMIR)
    (form,) = forms(screen)
    assert form.contact_id() == DEMIR
    assert screen.page.list.selected() == [DEMIR]


def test_a_closed_window_makes_no_form(qtbot: QtBot, desk: Desk, look: Look) -> None:
    screen = just_made(desk, look, qtbot)
    QCoreApplication.processEvents()
    screen.stop()
    screen.keep()
    for _ in range(5):
        QCoreApplication.processEvents()
    assert forms(screen) == []
