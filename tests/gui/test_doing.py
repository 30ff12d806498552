"""A long act beside the window: told for as long as it takes, and no longer."""

from __future__ import annotations

from threading import Event

from pytestqt.qtbot import QtBot

from callbook.actions import contacts
from callbook.core.changes import Changes
from callbook.gui.desk import Desk
from callbook.gui.doing import AT_ONCE, Doing
from callbook.store.book import Book
from tests.books import add, person

WORDS = "301 Kontakte werden geändert …"


def test_a_long_act_is_told_until_it_ends(qtbot: QtBot, desk: Desk) -> None:
    add(desk.book, person("Monika Albrecht"))
    told: list[str] = []
    go_on, doing = Event(), Doing(desk, desk)
    doing.told.connect(told.append)
    doing._again.setInterval(1)

    def act(book: Book) -> Changes:
        assert go_on.wait(60)
        return contacts.add_contact(book, person("Jens Petersen", 2))

    assert doing.do(act, AT_ONCE + 1, WORDS)
    assert told == [WORDS]
    qtbot.waitUntil(lambda: len(told) > 2)
    assert set(told) == {WORDS}
    go_on.set()
    qtbot.waitUntil(lambda: not doing.is_busy())
    assert not doing._again.isActive()
    assert len(contacts.matching(desk.book)) == 2
