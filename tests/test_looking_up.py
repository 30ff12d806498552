"""Somebody is looked up to be called, not because they ring: by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callbook.actions import contacts, owner
from callbook.actions.opening import open_book
from callbook.core.calls import Call, CallOutcome, Channel
from callbook.gui.calling.entry import Moment
from callbook.gui.week.postponing import PostponeDialog
from callbook.gui.widgets.questions import AskFirst
from tests.books import add, number, person
from tests.desktop import Desktop
from tests.gui.card_keys import Dialled

_KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desktop]:
    """A book with six people, the window open, the keyboard in the second row of the list."""
    desktop = Desktop(qapp, qtbot, tmp_path)
    book = open_book(desktop.file, date(2020, 3, 24))
    owner.set_crisis(book, "Pandemie", date(2020, 3, 16), date(2020, 3, 24))
    add(
        book,
        person("Anna Albrecht", 1),
        person("Bernd Müller", 2),
        person("Carla Vogt", 3, archived=True),
        person("Dora Reuter", 4, do_not_call=True),
        person("Emil Sommer", numbers=(number(5), number(6))),
        person("Fritz Zander", 7),
    )
    book.close()
    desktop.open()
    week = desktop.week()
    desktop.wait(week.card.isVisible)
    week.page.focus_list()
    desktop.press(_KEY.Key_Down)
    yield desktop
    desktop.close()


@pytest.fixture
def dialled() -> Iterator[Dialled]:
    """What would have reached the system's dialler."""
    taker = Dialled()
    QDesktopServices.setUrlHandler("tel", taker, "take")
    yield taker
    QDesktopServices.unsetUrlHandler("tel")


def look_up(desktop: Desktop, letters: str) -> None:
    """Ctrl+F, a few letters or digits, Enter."""
    desktop.control(_KEY.Key_F)
    desktop.write(letters)
    desktop.press(_KEY.Key_Return)


def made(desktop: Desktop, name: str) -> list[tuple[str, bool]]:
    """How the calls of somebody ended, and whether they rang."""
    calls: tuple[Call, ...] = contacts.history(desktop.book, desktop.contact(name).id)
    return [(str(call.outcome), call.incoming) for call in calls]


def shown(desktop: Desktop) -> str:
    """Who stands in the card."""
    card = desktop.week().card.card()
    return card.contact.name if card is not None else ""


@pytest.mark.parametrize(
    ("key", "outcome"),
    [
        (_KEY.Key_2, "no_answer"),
        (_KEY.Key_3, "voicemail"),
        (_KEY.Key_4, "busy"),
        (_KEY.Key_6, "wrong_number"),
    ],
)
@pytest.mark.parametrize("from_list", [True, False])
def test_an_attempt_at_whoever_was_looked_up_is_ones_own(
    desktop: Desktop, key: Qt.Key, outcome: str, from_list: bool
) -> None:
    look_up(desktop, "sommer")
    if from_list:
        desktop.press(_KEY.Key_Escape)
        desktop.press(key)
    else:
        desktop.press(key, ALT)
    desktop.control(_KEY.Key_Return)
    assert made(desktop, "Sommer") == [(outcome, False)]


def test_escape_drops_what_nobody_said(desktop: Desktop) -> None:
    look_up(desktop, "sommer")
    entry = desktop.week().card.entry
    assert (entry().moment.incoming, entry().outcome) == (True, CallOutcome.REACHED)
    desktop.press(_KEY.Key_Escape)
    assert not entry().is_begun()
    assert shown(desktop) == "Emil Sommer"
    look_up(desktop, "sommer")
    desktop.press(_KEY.Key_Tab)
    desktop.press(_KEY.Key_Escape)
    assert not entry().is_begun()
    look_up(desktop, "sommer")
    desktop.write("Rief an")
    desktop.press(_KEY.Key_Escape)
    desktop.control(_KEY.Key_Return)
    desktop.press(_KEY.Key_Return)
    assert made(desktop, "Sommer") == [("reached", True)]


def test_who_is_dialled_did_not_ring(desktop: Desktop, dialled: Dialled) -> None:
    look_up(desktop, "zander")
    desktop.write("Ruft gleich an")
    desktop.week().card.parts.number.call.click()
    entry = desktop.week().card.entry()
    assert dialled.uris == ["tel:+498999998007"]
    assert (entry.moment.incoming, entry.outcome) == (False, None)
    assert entry.note == "Ruft gleich an"
    assert entry.dialled_at is not None
    desktop.press(_KEY.Key_2, ALT)
    desktop.control(_KEY.Key_Return)
    assert made(desktop, "Zander") == [("no_answer", False)]


def test_what_one_says_of_the_direction_holds(desktop: Desktop) -> None:
    look_up(desktop, "sommer")
    desktop.press(_KEY.Key_W, ALT)
    desktop.week().card.parts.when.direction.pick("incoming")
    desktop.press(_KEY.Key_3, ALT)
    desktop.control(_KEY.Key_Return)
    assert made(desktop, "Sommer") == [("voicemail", True)]
    look_up(desktop, "sommer")
    desktop.press(_KEY.Key_2, ALT)
    desktop.control(_KEY.Key_Return)
    assert made(desktop, "Sommer")[0] == ("no_answer", False)


def test_who_stands_not_in_the_list_stays_in_the_card(desktop: Desktop, dialled: Dialled) -> None:
    calling_row = desktop.week().page.list.contact()
    look_up(desktop, "vogt")
    desktop.press(_KEY.Key_Escape)
    rows = desktop.week().page.list
    assert (shown(desktop), rows.contact(), rows.hasFocus()) == ("Carla Vogt", None, True)
    desktop.press(_KEY.Key_Return)
    assert dialled.uris == ["tel:+498999998003"]
    desktop.press(_KEY.Key_2)
    desktop.control(_KEY.Key_Return)
    assert made(desktop, "Vogt") == [("no_answer", False)]
    assert rows.contact() == calling_row
    assert shown(desktop) == "Bernd Müller"
    assert rows.hasFocus()


def test_a_second_escape_leads_back_to_where_one_was(desktop: Desktop) -> None:
    look_up(desktop, "vogt")
    desktop.press(_KEY.Key_Escape)
    desktop.press(_KEY.Key_N)
    desktop.write("Neue Nummer")
    desktop.press(_KEY.Key_Escape)
    assert shown(desktop) == "Carla Vogt"
    desktop.press(_KEY.Key_Escape)
    assert shown(desktop) == "Bernd Müller"
    look_up(desktop, "vogt")
    assert desktop.week().card.parts.note.note() == "Neue Nummer"
    desktop.press(_KEY.Key_Escape)
    desktop.press(_KEY.Key_Down)
    assert desktop.week().page.list.guest is None
    desktop.press(_KEY.Key_Home)
    assert shown(desktop) == "Anna Albrecht"


def test_a_guest_can_be_put_off(desktop: Desktop) -> None:
    look_up(desktop, "vogt")
    desktop.press(_KEY.Key_Escape)
    desktop.press(_KEY.Key_S)
    (dialog,) = desktop.window.findChildren(PostponeDialog)
    said = [each.text() for each in dialog.findChildren(QLabel)]
    assert any("Carla Vogt" in each for each in said)
    dialog.picked.emit(desktop.contact("Vogt").id, date(2020, 4, 1), "")
    dialog.reject()
    assert shown(desktop) == "Bernd Müller"


def question(desktop: Desktop) -> AskFirst | None:
    """What is asked now."""
    asked = [each for each in desktop.window.findChildren(AskFirst) if each.isVisible()]
    return asked[0] if asked else None


def answer(desktop: Desktop, key: Qt.Key) -> None:
    """Answer what is asked by a key, and have the keyboard in the window again."""
    asked = question(desktop)
    assert asked is not None
    asked.activateWindow()
    desktop.wait(asked.isActiveWindow)
    desktop.press(key)
    desktop.be_active()


def test_a_call_of_ones_own_to_whoever_wants_none_is_asked_about(desktop: Desktop) -> None:
    look_up(desktop, "reuter")
    desktop.press(_KEY.Key_Escape)
    desktop.press(_KEY.Key_2)
    desktop.control(_KEY.Key_Return)
    asked = question(desktop)
    assert asked is not None
    assert asked.words.text().startswith("Dora Reuter möchte keine Anrufe.")
    answer(desktop, _KEY.Key_Escape)
    assert made(desktop, "Reuter") == []
    assert desktop.week().card.entry().outcome is CallOutcome.NO_ANSWER
    desktop.control(_KEY.Key_Return)
    answer(desktop, _KEY.Key_Return)
    assert made(desktop, "Reuter") == []
    desktop.control(_KEY.Key_Return)
    answer(desktop, _KEY.Key_Tab)
    answer(desktop, _KEY.Key_Return)
    assert question(desktop) is None
    assert made(desktop, "Reuter") == [("no_answer", False)]
    assert shown(desktop) == "Bernd Müller"


@pytest.mark.parametrize(
    ("moment", "call"),
    [
        (Moment(incoming=True), ("reached", True)),
        (Moment(channel=Channel.IN_PERSON), ("reached", False)),
    ],
)
def test_who_wants_no_calls_may_ring_or_come_by(
    desktop: Desktop, moment: Moment, call: tuple[str, bool]
) -> None:
    look_up(desktop, "reuter")
    desktop.week().card.parts.when.show_moment(moment)
    desktop.control(_KEY.Key_Return)
    desktop.press(_KEY.Key_Return)
    assert question(desktop) is None
    assert made(desktop, "Reuter") == [call]


def test_who_is_not_to_be_called_is_found_without_the_number(desktop: Desktop) -> None:
    desktop.control(_KEY.Key_F)
    desktop.write("reuter")
    found = desktop.week().page.header.search.results()
    assert found.marked_text() == "Dora Reuter, keine Anrufe"
    desktop.press(_KEY.Key_Escape)
    desktop.control(_KEY.Key_F)
    desktop.write("zander")
    assert found.marked_text() == "Fritz Zander, 089 99998007"


def test_a_wrong_number_is_told_with_the_way_back(desktop: Desktop) -> None:
    toast = desktop.window.parts.toast
    look_up(desktop, "sommer")
    desktop.press(_KEY.Key_Escape)
    desktop.press(_KEY.Key_6)
    desktop.control(_KEY.Key_Return)
    assert toast.text() == "Diese Nummer ist als falsch vermerkt. Hier ist die nächste."
    assert toast.action_text() == "Rückgängig"
    desktop.press(_KEY.Key_6)
    desktop.control(_KEY.Key_Return)
    said = "Emil Sommer hat keine gültige Nummer mehr. Wer keine hat, steht am Fuß der Liste."
    assert (toast.text(), toast.action_text()) == (said, "Rückgängig")
    toast.acted.emit()
    desktop.control(_KEY.Key_Z)
    assert made(desktop, "Sommer") == []
    assert not any(number.wrong for number in desktop.contact("Sommer").numbers)
