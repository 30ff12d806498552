"""An opportunity seen in a call, and a prospect who buys: from card, list and contacts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions import contacts, opportunities
from callbook.core.contacts import ContactKind
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.week_screen import WeekScreen
from tests.books import add, person, read
from tests.gui.card_keys import MONIKA, last_call, press, save, write
from tests.gui.contacts_screen import BAUER, DEMIR, fill, shown_screen

_KEY = Qt.Key
SOMMER = 5


@pytest.fixture
def prospect(desk: Desk, screen: WeekScreen) -> int:
    """Somebody who has not bought yet, selected in the list."""
    changes = desk.do(contacts.add_contact, person("Nadine Sommer", 5, kind=ContactKind.PROSPECT))
    assert changes is not None
    screen.page.list.choose(SOMMER)
    return SOMMER


def titles(desk: Desk) -> list[str]:
    return [each.opportunity.title for each in opportunities.every(desk.book)]


def test_the_chip_asks_what_it_is_about_and_saving_opens_it(desk: Desk, screen: WeekScreen) -> None:
    note = screen.card.parts.note
    assert not note.about.isVisible()
    note.chance.click()
    assert QApplication.focusWidget() is note.about
    QTest.keyClicks(note.about, "Neue Presse")
    press(screen, _KEY.Key_Return)
    assert QApplication.focusWidget() is note.edit
    press(screen, _KEY.Key_1, alt=True)
    save(screen)
    save(screen)
    assert titles(desk) == ["Neue Presse"]
    assert opportunities.grown_from(desk.book, 1) == last_call(desk, MONIKA)
    desk.undo()
    assert (titles(desk), last_call(desk, MONIKA)) == ([], None)
    screen.card.show_contact(MONIKA)
    assert note.about.isVisible()
    assert note.about.text() == "Neue Presse"


def test_an_empty_line_takes_the_first_words_of_the_note(desk: Desk, screen: WeekScreen) -> None:
    write(screen, "Wartung vorziehen. Ruft im April an.")
    screen.card.parts.note.chance.click()
    press(screen, _KEY.Key_1, alt=True)
    save(screen)
    save(screen)
    assert titles(desk) == ["Wartung vorziehen"]


def test_taken_off_again_nothing_is_opened(desk: Desk, screen: WeekScreen) -> None:
    chance = screen.card.parts.note.chance
    chance.click()
    QTest.keyClicks(screen.card.parts.note.about, "Presse")
    chance.click()
    assert not screen.card.parts.note.about.isVisible()
    press(screen, _KEY.Key_1, alt=True)
    save(screen)
    save(screen)
    assert titles(desk) == []


def test_a_prospect_becomes_a_customer_with_one_key_in_the_list(
    desk: Desk, screen: WeekScreen, prospect: int
) -> None:
    screen.page.focus_list()
    press(screen, _KEY.Key_K)
    assert read(desk.book, prospect).kind is ContactKind.CUSTOMER
    assert desk.undo_name() == "Jetzt Bestandskunde: Nadine Sommer"
    assert screen.page.list.contact() == prospect
    desk.undo()
    assert read(desk.book, prospect).kind is ContactKind.PROSPECT


def test_and_from_inside_the_card(
    desk: Desk, screen: WeekScreen, prospect: int, qtbot: QtBot
) -> None:
    press(screen, _KEY.Key_N)
    press(screen, _KEY.Key_K, control=True)
    assert read(desk.book, prospect).kind is ContactKind.CUSTOMER
    with qtbot.waitSignal(desk.refused) as refused:
        press(screen, _KEY.Key_K, control=True)
    assert refused.args == ["Nadine Sommer ist schon Bestandskunde."]


def test_and_among_the_contacts_one_or_several(desk: Desk, look: Look, qtbot: QtBot) -> None:
    fill(desk)
    add(desk.book, person("Zabel", 7, kind=ContactKind.PROSPECT))
    screen = shown_screen(desk, look, qtbot)
    screen.page.list.choose(DEMIR)
    QTest.keyClick(screen.page.list, _KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert read(desk.book, DEMIR).customer_since == "2020-03-24"
    desk.undo()
    screen.page.list.choose_silently([BAUER, DEMIR, 7])
    screen.page.picked.emit()
    QTest.keyClick(screen.page.list, _KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    kinds = {read(desk.book, each).kind for each in (BAUER, DEMIR, 7)}
    assert kinds == {ContactKind.CUSTOMER}
    assert desk.undo_name() == "3 sind jetzt Bestandskunden"
    screen.stop()


def test_the_menu_of_a_contact_offers_it_to_prospects_only(
    desk: Desk, look: Look, qtbot: QtBot
) -> None:
    fill(desk)
    screen = shown_screen(desk, look, qtbot)
    for contact_id, offered in ((BAUER, False), (DEMIR, True)):
        screen.page.list.choose(contact_id)
        menu = screen.side.form.parts.head.open_menu()
        words = [action.text().split("\t")[0] for action in menu.actions()]
        assert ("Is a customer now" in words) is offered
        menu.close()
    screen.stop()
