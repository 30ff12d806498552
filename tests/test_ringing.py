"""Somebody rings in, a visit, a call of yesterday, and what becomes of them: by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions import contacts, opportunities, owner
from callbook.actions.opening import open_book
from callbook.core.calls import Call
from callbook.core.contacts import ContactKind
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.opportunities.dialog import OpportunityDialog
from callbook.gui.opportunities.screen import OpportunitiesScreen
from callbook.gui.places import CONTACTS, OPPORTUNITIES
from callbook.gui.rail import RailButton
from tests.books import add, number, person
from tests.desktop import Desktop

_KEY = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """A book with five people, the window open, the keyboard in the list."""
    desktop = Desktop(qapp, qtbot, tmp_path)
    book = open_book(desktop.file, date(2020, 3, 24))
    owner.set_crisis(book, "Pandemie", date(2020, 3, 16), date(2020, 3, 24))
    mobile = (number(2), number(77))
    add(
        book,
        person("Anna Albrecht", 1),
        person("Bernd Müller", numbers=mobile, company="Müller Bau"),
        person("Carla Vogt", 3, archived=True),
        person("Dora Reuter", 4, do_not_call=True),
        person("Nadine Sommer", 5, kind=ContactKind.PROSPECT),
    )
    book.close()
    desktop.open()
    week = desktop.week()
    desktop.wait(week.card.isVisible)
    week.page.focus_list()
    yield desktop
    desktop.close()


def calls(desktop: Desktop, name: str) -> list[Call]:
    return list(contacts.history(desktop.book, desktop.contact(name).id))


def find(desktop: Desktop, letters: str) -> None:
    """Ctrl+F, a few letters or digits, Enter."""
    desktop.control(_KEY.Key_F)
    desktop.write(letters)
    desktop.press(_KEY.Key_Return)


def waiting(desktop: Desktop) -> int | None:
    """How many opportunities the rail says are open."""
    button = desktop.window.rail.findChild(RailButton, OPPORTUNITIES)
    assert isinstance(button, RailButton)
    return button.count()


def save(desktop: Desktop) -> None:
    """Ctrl+Enter, and Enter for nothing next."""
    desktop.control(_KEY.Key_Return)
    if desktop.week().card.parts.next_step.isAncestorOf(QApplication.focusWidget()):
        desktop.press(_KEY.Key_Return)


@pytest.mark.parametrize("letters", ["mueller", "MULL", "mül", "99998077", "8 077", "müller bau"])
def test_a_few_letters_or_the_last_digits_and_the_call_is_incoming(
    desktop: Desktop, letters: str
) -> None:
    desktop.control(_KEY.Key_F)
    field = desktop.week().page.header.search
    assert QApplication.focusWidget() is field
    field.insert(letters)
    field.textEdited.emit(letters)
    desktop.press(_KEY.Key_Return)
    desktop.write("Rief zurueck")
    save(desktop)
    (call,) = calls(desktop, "Müller")
    assert (call.incoming, str(call.outcome), call.note) == (True, "reached", "Rief zurueck")
    assert desktop.week().page.list.hasFocus()


def test_in_the_middle_of_another_note_one_goes_on_where_one_was(desktop: Desktop) -> None:
    desktop.press(_KEY.Key_N)
    desktop.write("halber Satz")
    find(desktop, "muller")
    save(desktop)
    week = desktop.week()
    assert calls(desktop, "Müller")[0].incoming
    assert week.card.contact_id() == desktop.contact("Albrecht").id
    assert week.card.parts.note.note() == "halber Satz"


def test_whoever_stands_in_no_list_may_ring_as_well(desktop: Desktop) -> None:
    for name, letters in (("Reuter", "reuter"), ("Vogt", "998003")):
        find(desktop, letters)
        save(desktop)
        (call,) = calls(desktop, name)
        assert call.incoming


def test_they_rang_and_nothing_is_left_behind_for_whoever_looks_away(desktop: Desktop) -> None:
    find(desktop, "muller")
    desktop.press(_KEY.Key_Escape)
    desktop.press(_KEY.Key_Home)
    week = desktop.week()
    week.page.list.choose(desktop.contact("Müller").id)
    assert week.card.entry().is_blank()
    assert calls(desktop, "Müller") == []


def test_another_outcome_of_a_call_that_came_in(desktop: Desktop) -> None:
    find(desktop, "muller")
    desktop.press(_KEY.Key_5, ALT)
    desktop.write("morgen 14:00")
    desktop.control(_KEY.Key_Return)
    (call,) = calls(desktop, "Müller")
    assert (call.incoming, str(call.outcome)) == (True, "callback")


def test_a_visit_of_yesterday(desktop: Desktop) -> None:
    desktop.press(_KEY.Key_N)
    desktop.write("War hier")
    desktop.press(_KEY.Key_W, ALT)
    desktop.press(_KEY.Key_Right)
    when = desktop.week().card.parts.when
    desktop.press(_KEY.Key_Tab)
    assert QApplication.focusWidget() is when.hour
    for _ in ("minutes", "direction", "way"):
        desktop.press(_KEY.Key_Tab)
    assert QApplication.focusWidget() is when.channel
    desktop.press(_KEY.Key_Down)
    desktop.press(_KEY.Key_Down)
    desktop.press(_KEY.Key_Tab)
    desktop.write("45")
    desktop.press(_KEY.Key_1, ALT)
    save(desktop)
    (call,) = calls(desktop, "Albrecht")
    assert (str(call.channel), call.at.date(), call.minutes) == (
        "in_person",
        date(2020, 3, 23),
        45,
    )
    assert (call.note, call.incoming) == ("War hier", False)


def test_the_key_of_the_place_where_one_is_leads_back_to_the_list(desktop: Desktop) -> None:
    desktop.press(_KEY.Key_N)
    desktop.press(_KEY.Key_Tab)
    assert not desktop.week().page.list.hasFocus()
    desktop.control(_KEY.Key_1)
    assert desktop.week().page.list.hasFocus()


def test_a_message_that_was_answered_counts_as_a_conversation(desktop: Desktop) -> None:
    find(desktop, "muller")
    desktop.week().card.parts.when.channel.setCurrentIndex(3)
    save(desktop)
    (call,) = calls(desktop, "Müller")
    assert (str(call.channel), call.incoming) == ("message", True)
    assert desktop.contact("Müller").last_spoken == date(2020, 3, 24)


def test_from_a_call_to_a_won_deal_and_a_customer_and_all_of_it_back(desktop: Desktop) -> None:
    find(desktop, "sommer")
    desktop.write("Braucht zehn Liegen. Angebot!")
    desktop.week().card.parts.note.chance.click()
    desktop.write("Liegen")
    save(desktop)
    desktop.control(_KEY.Key_4)
    page = desktop.page(OPPORTUNITIES, OpportunitiesScreen)
    assert page.list.hasFocus()
    desktop.wait(lambda: waiting(desktop) == 1)
    desktop.press(_KEY.Key_Return)
    (dialog,) = page.findChildren(OpportunityDialog)
    dialog.activateWindow()
    desktop.wait(dialog.isActiveWindow)
    desktop.press(_KEY.Key_Tab)
    desktop.write("2.400")
    desktop.control(_KEY.Key_Return)
    desktop.be_active()
    desktop.press(_KEY.Key_3)
    assert page.panel.note.text() == "Braucht zehn Liegen. Angebot!"
    desktop.press(_KEY.Key_K)
    (deal,) = opportunities.every(desktop.book)
    assert (deal.opportunity.value_cents, str(deal.opportunity.stage)) == (240000, "won")
    assert deal.kind is ContactKind.CUSTOMER
    assert waiting(desktop) is None
    page.panel.who.click()
    screen = desktop.page(CONTACTS, ContactsScreen)
    assert screen.side.form.contact_id() == deal.opportunity.contact_id
    screen.page.list.setFocus()
    for _ in range(4):
        desktop.control(_KEY.Key_Z)
    assert opportunities.every(desktop.book) == []
    assert calls(desktop, "Sommer") == []
