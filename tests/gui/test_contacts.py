"""The screen of the contacts: list, filters, search, sorting, several at once, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from callbook.actions import contacts, listing
from callbook.actions.listing import ManyEdit
from callbook.core.contacts import Importance
from callbook.core.listing import ContactFilter, Order
from callbook.gui.contacts.columns import Column
from callbook.gui.contacts.filters import Ask, Asked
from callbook.gui.contacts.screen import ContactsScreen
from callbook.gui.contacts.source import Limits
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from callbook.gui.widgets.questions import AskFirst
from tests.books import add, person, read
from tests.gui.contacts_screen import (
    ALBRECHT,
    BAUER,
    DEMIR,
    HAHN,
    OEZKAN,
    drawn,
    fill,
    names,
    shown_screen,
)
from tests.gui.test_accessible import nameless, rich

_KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def contacts_screen(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[ContactsScreen]:
    """The screen with six people."""
    fill(desk)
    screen = shown_screen(desk, look, qtbot)
    yield screen
    screen.stop()


def test_the_list_drawn_as_text(contacts_screen: ContactsScreen) -> None:
    metal = "Albrecht Metallbau GmbH"
    assert drawn(contacts_screen).splitlines() == [
        f"> Albrecht, {metal}, München, Customer, class A, 089 99998001, never spoken with",
        f"  Bauer, {metal}, München, Customer, 089 99998002, last spoken 24. März 2020, "
        "follow-up 21. April, Messe, VIP",
        "  Demir, Köln, Prospect, never spoken with, no number",
        "  Hahn, Customer, 089 99998004, never spoken with, doubtful number",
        "  Özkan, Bremen, Customer, class C, 089 99998005, never spoken with, do not call",
    ]


@pytest.mark.parametrize(
    ("ask", "left"),
    [
        (Ask.CUSTOMERS, "Albrecht Bauer Hahn Özkan"),
        (Ask.PROSPECTS, "Demir"),
        (Ask.CLASS_A, "Albrecht"),
        (Ask.SILENT, "Albrecht Hahn Özkan"),
        (Ask.FOLLOW_UP, "Bauer"),
        (Ask.TO_FIX, "Demir Hahn"),
        (Ask.WITHOUT_NUMBER, "Demir"),
        (Ask.DOUBTFUL, "Hahn"),
        (Ask.DO_NOT_CALL, "Özkan"),
        (Ask.ARCHIVED, "Vogt"),
    ],
)
def test_each_chip_leaves_as_many_as_it_says(
    contacts_screen: ContactsScreen, qtbot: QtBot, ask: Ask, left: str
) -> None:
    chip = contacts_screen.page.head.filters.chip(ask)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert names(contacts_screen) == left
    assert chip.text().endswith(f" {len(left.split())}")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert names(contacts_screen) == "Albrecht Bauer Demir Hahn Özkan"


def test_the_chip_of_silence_counts_those_whom_it_would_leave(
    contacts_screen: ContactsScreen,
) -> None:
    filters = contacts_screen.page.head.filters
    silent = filters.chip(Ask.SILENT)
    told = []
    for ask in (Ask.SILENT, Ask.PROSPECTS, Ask.CUSTOMERS, Ask.PROSPECTS, Ask.SILENT):
        filters.chip(ask).click()
        told.append((silent.text().rsplit("  ", 1)[1], names(contacts_screen)))
    customers, prospects = ("3", "Albrecht Hahn Özkan"), ("1", "Demir")
    assert told == [customers, prospects, customers, prospects, prospects]


def test_chips_that_exclude_each_other_take_turns() -> None:
    asked = Asked().toggled(Ask.CUSTOMERS).toggled(Ask.CLASS_A).toggled(Ask.PROSPECTS)
    assert asked.asks == {Ask.PROSPECTS, Ask.CLASS_A}
    assert asked.toggled(Ask.TO_FIX).toggled(Ask.DOUBTFUL).asks >= {Ask.DOUBTFUL}
    assert Ask.TO_FIX not in asked.toggled(Ask.TO_FIX).toggled(Ask.DOUBTFUL).asks


def test_a_tag_is_chosen_from_those_in_use(contacts_screen: ContactsScreen) -> None:
    filters = contacts_screen.page.head.filters
    menu = filters.offer_tags(listing.tags(contacts_screen._desk.book))
    assert [action.text() for action in menu.actions()] == ["Messe", "VIP"]
    menu.actions()[1].trigger()
    assert names(contacts_screen) == "Bauer"
    assert "VIP" in filters.tag.text()
    filters.reset.click()
    assert names(contacts_screen) == "Albrecht Bauer Demir Hahn Özkan"
    menu.close()


def test_a_click_on_a_heading_sorts_and_keeps_who_is_selected(
    contacts_screen: ContactsScreen, qtbot: QtBot
) -> None:
    page = contacts_screen.page
    page.list.choose(HAHN)
    resets = QSignalSpy(page.model.modelReset)
    for column, order in (
        (Column.CITY, "Hahn Özkan Demir Albrecht Bauer"),
        (Column.CITY, "Albrecht Bauer Demir Özkan Hahn"),
        (Column.SPOKEN, "Bauer Albrecht Demir Hahn Özkan"),
        (Column.CLASS, "Albrecht Özkan Bauer Demir Hahn"),
    ):
        qtbot.mouseClick(page.headings.heading(column), Qt.MouseButton.LeftButton)
        assert names(contacts_screen) == order
        assert page.list.selected() == [HAHN]
    assert resets.count() == 0
    assert "sorted" in page.headings.heading(Column.CLASS).accessibleName()
    assert not page.headings.heading(Column.NUMBER).isEnabled()


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("metallbau", "Albrecht Bauer"),
        ("oezk", "Özkan"),
        ("VIP", "Bauer"),
        ("+49 89 99998-005", "Özkan"),
        ("h", "Hahn"),
        ("nobody", ""),
    ],
)
def test_the_search_narrows_down_with_every_letter(
    contacts_screen: ContactsScreen, qtbot: QtBot, query: str, left: str
) -> None:
    qtbot.keyClick(contacts_screen, _KEY.Key_F, CONTROL)
    contacts_screen.focus_search()
    contacts_screen.page.head.search.setText(query)
    assert names(contacts_screen) == left
    counted = contacts_screen.page.head.counted.text()
    assert counted.startswith(f"{len(left.split())} ")


def test_many_are_found_as_by_the_book_the_first_at_once(
    desk: Desk, look: Look, qtbot: QtBot
) -> None:
    add(desk.book, *(person(f"Muster {n % 7} {n:03}", n % 900) for n in range(120)))
    limits = Limits(at_once=10, few=20, screenful=5, stretch=10, stretches=4)
    screen = shown_screen(desk, look, qtbot, limits)
    source = screen.page.source
    for order in (Order.NAME, Order.LAST_SPOKEN):
        source.sort_by(order, descending=False)
        qtbot.waitUntil(lambda: not source.is_waiting())
        for query in ("muster", "muster 3", "6", "089 9999 8", "m", "004"):
            found = QSignalSpy(source.found)
            screen.page.head.search.setText(query)
            assert found.count() >= 1
            first = list(found.at(0)[0])
            qtbot.waitUntil(lambda: not source.is_waiting())
            wanted = listing.contact_ids(desk.book, ContactFilter(query=query), order)
            assert screen.page.model.ids == wanted
            assert wanted[: len(first)] == first
            assert len(first) >= min(5, len(wanted))
    screen.stop()


def test_a_change_moves_one_row_and_keeps_the_selection(
    contacts_screen: ContactsScreen, desk: Desk
) -> None:
    page = contacts_screen.page
    page.list.choose(OEZKAN)
    told = QSignalSpy(page.picked)
    layouts = QSignalSpy(page.model.layoutChanged)
    bauer = read(desk.book, BAUER)

    desk.do(contacts.edit_contact, replace(bauer, name="Zauner"))
    assert names(contacts_screen) == "Albrecht Demir Hahn Zauner Özkan"
    desk.undo()
    assert names(contacts_screen) == "Albrecht Bauer Demir Hahn Özkan"
    assert page.list.selected() == [OEZKAN]
    assert (told.count(), layouts.count()) == (0, 0)


def test_several_are_changed_as_one_step(contacts_screen: ContactsScreen, desk: Desk) -> None:
    page, many = contacts_screen.page, contacts_screen.side.many
    QTest.keyClick(page.list, _KEY.Key_Down, SHIFT)
    QTest.keyClick(page.list, _KEY.Key_Down, SHIFT)
    assert page.list.selected() == [ALBRECHT, BAUER, DEMIR]
    assert contacts_screen.side.currentWidget() is many
    assert many.title.text().startswith("3 ")
    many.tag.setText("Frühjahr")
    QTest.keyClick(many.tag, _KEY.Key_Return)
    many.ranks[Importance.B].click()
    assert [read(desk.book, n).tags for n in (1, 2, 3)] == [
        ("Frühjahr",),
        ("Messe", "VIP", "Frühjahr"),
        ("Frühjahr",),
    ]
    assert {read(desk.book, n).importance for n in (1, 2, 3)} == {Importance.B}
    assert page.list.selected() == [ALBRECHT, BAUER, DEMIR]
    desk.undo()
    desk.undo()
    assert read(desk.book, ALBRECHT).importance is Importance.A
    assert read(desk.book, BAUER).tags == ("Messe", "VIP")
    many.archive.click()
    assert names(contacts_screen) == "Hahn Özkan"
    desk.undo()
    assert names(contacts_screen) == "Albrecht Bauer Demir Hahn Özkan"


def test_deleting_asks_once_and_can_be_undone(contacts_screen: ContactsScreen, desk: Desk) -> None:
    page = contacts_screen.page
    page.list.selectAll()
    QTest.keyClick(page.list, _KEY.Key_Delete)
    (question,) = contacts_screen.findChildren(AskFirst)
    assert "5" in question.words.text()
    question.no.click()
    assert page.model.rowCount() == 5
    QTest.keyClick(page.list, _KEY.Key_Delete)
    question = contacts_screen.findChildren(AskFirst)[-1]
    question.yes.click()
    assert page.model.rowCount() == 0
    desk.undo()
    assert names(contacts_screen) == "Albrecht Bauer Demir Hahn Özkan"


def test_very_many_are_changed_beside_the_window(desk: Desk, look: Look, qtbot: QtBot) -> None:
    add(desk.book, *(person(f"Muster {n:03}", n) for n in range(400)))
    screen = shown_screen(desk, look, qtbot)
    screen.page.list.selectAll()
    with qtbot.waitSignal(desk.changed, timeout=20_000):
        screen.side.many.edit_wanted.emit(ManyEdit(add_tag="Messe"))
    assert listing.contact_ids(desk.book, ContactFilter(tag="Messe")) == screen.page.model.ids
    assert screen.page.list.selected_count() == 400
    screen.stop()


def test_every_control_has_a_name_and_no_label_makes_rich_text(
    contacts_screen: ContactsScreen, qtbot: QtBot
) -> None:
    assert nameless(contacts_screen) == []
    contacts_screen.page.list.selectAll()
    dialog = contacts_screen.find_duplicates()
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.bar.isVisible())
    for page in (contacts_screen, dialog, contacts_screen.show_merges()):
        assert nameless(page) == []
        assert rich(page) == []
    dialog.reject()


def test_in_german_everything_is_german(
    contacts_screen: ContactsScreen, translating: Translating, qtbot: QtBot
) -> None:
    translating.speak("de")
    page = contacts_screen.page
    qtbot.waitUntil(lambda: page.head.counted.text() == "5 Kontakte")
    assert page.headings.heading(Column.COMPANY).text() == "Firma"
    assert page.head.filters.chip(Ask.TO_FIX).text() == "Nummern klären  2"
    assert "Bestandskunde" in drawn(contacts_screen)
    assert contacts_screen.side.form.parts.save.text() == "Speichern"
