"""The screen of the opportunities with a few invented people, and what it shows, as text."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callbook.actions import calling, opportunities
from callbook.actions.calling import CallDraft
from callbook.actions.opportunities import OpportunityDraft
from callbook.core.calls import CallOutcome
from callbook.core.contacts import ContactKind
from callbook.core.follow_ups import Due
from callbook.core.opportunities import Stage
from callbook.gui.desk import Desk
from callbook.gui.opportunities.dialog import OpportunityDialog
from callbook.gui.opportunities.screen import OpportunitiesScreen
from tests.books import NOW, add, person

LINDENHOF, ALBRECHT, SOMMER = 1, 2, 3


def fill(desk: Desk) -> None:
    """Three people; one opportunity from a call, two of the owner's own."""
    add(
        desk.book,
        person("Restaurant Lindenhof", 1),
        person("Monika Albrecht", 2, company="Albrecht Metallbau"),
        person("Nadine Sommer", 3, kind=ContactKind.PROSPECT),
    )
    seen = CallDraft(
        LINDENHOF,
        CallOutcome.REACHED,
        datetime(2020, 3, 19, 10, 0),
        note="Will Aufkleber für den Lieferservice.\nBis Ostern.",
        next_due=Due(date(2020, 3, 26)),
        next_text="Entwurf schicken",
        opportunity_seen=True,
        opportunity_title="Lieferservice-Aufkleber",
    )
    calling.log_call(desk.book, seen, NOW)
    for contact_id, draft in (
        (ALBRECHT, OpportunityDraft("Wartung", 124050, Stage.OFFERED)),
        (SOMMER, OpportunityDraft("Liegen", 240000, Stage.OPEN)),
    ):
        opportunities.open_opportunity(desk.book, contact_id, draft, NOW)


def active(window: OpportunitiesScreen | OpportunityDialog, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        where = QApplication.focusWidget()
        assert where is not None
        QTest.keyClick(where, key)


def drawn(screen: OpportunitiesScreen) -> list[str]:
    """The list as text, the selected line with a mark before it."""
    role, model = Qt.ItemDataRole.AccessibleTextRole, screen.model
    chosen = screen.list.one()
    return [
        f"{'>' if line == chosen else ' '} {model.data(model.index(place), role)}"
        for place, line in enumerate(model.ids)
    ]


def opened(screen: OpportunitiesScreen, qtbot: QtBot) -> OpportunityDialog:
    (dialog,) = [each for each in screen.findChildren(OpportunityDialog) if each.isVisible()]
    active(dialog, qtbot)
    return dialog


def the_book(desk: Desk) -> list[tuple[str, str]]:
    return [
        (each.opportunity.title, str(each.opportunity.stage))
        for each in opportunities.every(desk.book)
    ]
