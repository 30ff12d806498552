"""The opportunities: the list drawn as text, moved and deleted by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions import calling, opportunities, owner
from callbook.core.contacts import ContactKind
from callbook.core.opportunities import Stage
from callbook.gui.desk import Desk
from callbook.gui.opportunities.screen import OpportunitiesScreen
from callbook.gui.theme import Look
from callbook.gui.translating import Translating
from tests.books import NOW, add, person, read
from tests.gui.opportunities_screen import (
    LINDENHOF,
    SOMMER,
    drawn,
    opened,
    press,
    the_book,
)
from tests.gui.test_accessible import nameless, rich

_KEY = Qt.Key


def test_by_stage_with_sums_and_whatever_comes_next(chances: OpportunitiesScreen) -> None:
    assert drawn(chances) == [
        "  Open, 2 · 2.400\u00a0€",
        "> Lieferservice-Aufkleber, Restaurant Lindenhof, Open, Entwurf schicken, Do, 26. März,"
        " from the call of 19. März",
        "  Liegen, Nadine Sommer, Open, 2.400\u00a0€, noted on 24. März",
        "  Offered, 1 · 1.240,50\u00a0€",
        "  Wartung, Monika Albrecht · Albrecht Metallbau, Offered, 1.240,50\u00a0€,"
        " noted on 24. März",
    ]
    assert chances.head.counted.full_text() == "3 still to win · 3.640,50 €"
    assert chances.head.tiles[Stage.OFFERED].words() == ("Offered", "1", "1.240,50\u00a0€")
    assert chances.head.tiles[Stage.WON].words() == ("Won", "0", "0\u00a0€")


def test_a_digit_moves_it_and_the_row_moves_without_a_reset(
    chances: OpportunitiesScreen, desk: Desk
) -> None:
    resets = QSignalSpy(chances.model.modelReset)
    wartung = QPersistentModelIndex(chances.model.index(4))
    press(_KEY.Key_3)
    assert ("Lieferservice-Aufkleber", "won") in the_book(desk)
    assert drawn(chances)[-1].startswith("> Lieferservice-Aufkleber, Restaurant Lindenhof, Won")
    assert (resets.count(), wartung.row()) == (0, 3)
    press(_KEY.Key_1)
    assert drawn(chances)[1].startswith("> Lieferservice-Aufkleber")
    assert desk.undo_name() == "Chance wieder offen: Lieferservice-Aufkleber"
    desk.undo()
    desk.undo()
    assert "Entwurf schicken, Do, 26. März" in drawn(chances)[1]


def test_one_sees_the_call_that_it_grew_out_of(chances: OpportunitiesScreen, qtbot: QtBot) -> None:
    press(_KEY.Key_3)
    panel = chances.panel
    assert panel.grown.title() == "From the call of 19. März"
    assert panel.note.text() == "Will Aufkleber für den Lieferservice.\nBis Ostern."
    with qtbot.waitSignal(chances.contact_wanted) as wanted:
        panel.who.click()
    assert wanted.args == [LINDENHOF]
    with qtbot.waitSignal(chances.call_wanted) as wanted:
        panel.call.click()
    assert wanted.args == [LINDENHOF]


def test_deleted_and_brought_back(chances: OpportunitiesScreen, desk: Desk) -> None:
    press(_KEY.Key_Down, _KEY.Key_Delete)
    assert the_book(desk) == [("Lieferservice-Aufkleber", "open"), ("Wartung", "offered")]
    assert desk.undo_name() == "Chance löschen: Liegen"
    desk.undo()
    assert drawn(chances)[2].startswith("> Liegen")


def test_keys_lead_back_from_the_panel_and_delete_there_too(
    chances: OpportunitiesScreen, desk: Desk
) -> None:
    panel = chances.panel
    for control in (panel.who, panel.edit, panel.call, *panel.stages.values()):
        control.setFocus()
        press(_KEY.Key_Escape)
        assert chances.list.hasFocus()
    panel.edit.setFocus()
    press(_KEY.Key_Delete)
    assert the_book(desk) == [("Liegen", "open"), ("Wartung", "offered")]
    assert chances.list.hasFocus()


def test_long_words_make_the_panel_no_wider(chances: OpportunitiesScreen) -> None:
    panel = chances.panel
    panel.grown.set_title("From the call with Winterfeld und Wagenknecht of 25. November 2019")
    panel.when.setText("Wednesday, 25. November 2019, 14:00, at Winterfeld und Wagenknecht")
    QApplication.sendPostedEvents()
    chances.resize(760, 480)
    chances.grab()
    inner = panel.grown.parentWidget()
    assert inner.width() <= inner.parentWidget().width() <= panel.width()
    assert panel.grown.geometry().right() < panel.width()


def test_a_prospect_who_bought_is_offered_to_be_a_customer(
    chances: OpportunitiesScreen, desk: Desk
) -> None:
    press(_KEY.Key_Down)
    assert not chances.panel.won.isVisible()
    press(_KEY.Key_3)
    assert chances.panel.won.isVisible()
    assert chances.panel.ask.text() == "Is Nadine Sommer a customer now?"
    chances.list.setFocus()
    press(_KEY.Key_K)
    assert read(desk.book, SOMMER).kind is ContactKind.CUSTOMER
    assert not chances.panel.won.isVisible()
    desk.undo()
    assert chances.panel.won.isVisible()


def test_a_tile_leads_to_its_stage(chances: OpportunitiesScreen) -> None:
    chances.head.tiles[Stage.OFFERED].click()
    assert drawn(chances)[4].startswith("> Wartung")
    assert QApplication.focusWidget() is chances.list


def test_changes_elsewhere_are_seen(chances: OpportunitiesScreen, desk: Desk) -> None:
    desk.do(calling.tick, LINDENHOF, desk.now())
    assert "Lieferservice-Aufkleber, Restaurant Lindenhof, Open, Entwurf schicken, no day" in (
        "\n".join(drawn(chances))
    )
    desk.do(owner.change_setting, "country", "CH")
    assert "2.400\u00a0CHF" in drawn(chances)[0]


def test_in_german_with_names_for_everything(
    chances: OpportunitiesScreen, qtbot: QtBot, translating: Translating
) -> None:
    translating.speak("de")
    assert drawn(chances)[0] == "  Offen, 2 · 2.400\u00a0€"
    qtbot.waitUntil(lambda: chances.head.title.full_text() == "Chancen")
    assert nameless(chances) == []
    assert rich(chances) == []
    press(_KEY.Key_N)
    dialog = opened(chances, qtbot)
    assert nameless(dialog) == []
    assert rich(dialog) == []


def test_an_empty_book_says_how_to_begin(desk: Desk, look: Look, qtbot: QtBot) -> None:
    screen = OpportunitiesScreen(desk, look)
    qtbot.addWidget(screen)
    screen.show()
    assert drawn(screen) == []
    assert screen.panel.nobody.isVisible()
    assert not screen.panel.edit.isVisible()


def test_thousands_are_shown_at_once(desk: Desk, look: Look, qtbot: QtBot) -> None:
    from time import perf_counter

    from callbook.store.tables import opportunities as table

    add(desk.book, person("Albrecht"))
    row = {"contact_id": 1, "stage": "open", "opened_on": "2020-03-19", "value_cents": 100}
    with desk.book.change("import") as change:
        change.insert_many(table, [row | {"title": f"Nr. {n}"} for n in range(5000)])
    screen = OpportunitiesScreen(desk, look)
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    began = perf_counter()
    desk.do(opportunities.move_stage, 2500, Stage.WON, NOW)
    assert perf_counter() - began < 2.0
    assert screen.list.one() == 2500
    assert drawn(screen)[-1].startswith("> Nr. 2499")
