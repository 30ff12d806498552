"""What can be asked of the list: chips that are on or off, each with how many it leaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from callbook.actions.listing import ListCounts
from callbook.core.contacts import ContactKind, Importance
from callbook.core.listing import ContactFilter
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import LinkButton
from callbook.gui.widgets.chips import Chip
from callbook.gui.widgets.flow import FlowLayout


class Ask(StrEnum):
    """One thing to ask for."""

    CUSTOMERS = "customers"
    PROSPECTS = "prospects"
    CLASS_A = "A"
    CLASS_B = "B"
    CLASS_C = "C"
    SILENT = "silent"
    FOLLOW_UP = "follow_up"
    TO_FIX = "to_fix"
    WITHOUT_NUMBER = "without_number"
    DOUBTFUL = "doubtful"
    DO_NOT_CALL = "do_not_call"
    ARCHIVED = "archived"


EXCLUDING = (
    frozenset({Ask.CUSTOMERS, Ask.PROSPECTS}),
    frozenset({Ask.CLASS_A, Ask.CLASS_B, Ask.CLASS_C}),
    frozenset({Ask.TO_FIX, Ask.WITHOUT_NUMBER, Ask.DOUBTFUL}),
)
"""Of these only one can be asked for at a time."""
SELDOM = frozenset({Ask.WITHOUT_NUMBER, Ask.DOUBTFUL, Ask.DO_NOT_CALL, Ask.ARCHIVED})
"""Where there is little room, these wait behind one more chip."""
ROOMY = 720
TONES = {
    Ask.PROSPECTS: "prospect",
    Ask.CLASS_A: "silence",
    Ask.CLASS_B: "due",
    Ask.CLASS_C: "prospect",
    Ask.SILENT: "silence",
    Ask.FOLLOW_UP: "due",
    Ask.TO_FIX: "due",
    Ask.WITHOUT_NUMBER: "due",
    Ask.DOUBTFUL: "due",
    Ask.DO_NOT_CALL: "silence",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """All that is asked for."""

    asks: frozenset[Ask] = frozenset()
    tag: str = ""

    def toggled(self, ask: Ask) -> Asked:
        """The same with one more, or one less; what excludes it goes."""
        if ask in self.asks:
            return replace(self, asks=self.asks - {ask})
        others = frozenset[Ask]().union(*(group for group in EXCLUDING if ask in group))
        return replace(self, asks=(self.asks - others) | {ask})

    def wanted(self, silent_since: date | None) -> ContactFilter:
        """The filter that says so; silent are customers unless prospects are asked for."""
        kind, asks = None, self.asks
        if Ask.PROSPECTS in asks:
            kind = ContactKind.PROSPECT
        elif Ask.CUSTOMERS in asks or Ask.SILENT in asks:
            kind = ContactKind.CUSTOMER
        ranks = [rank for rank in Importance if rank and Ask(rank.value) in asks]
        return ContactFilter(
            kind=kind,
            importance=ranks[0] if ranks else None,
            silent_since=silent_since if Ask.SILENT in asks else None,
            without_number=Ask.WITHOUT_NUMBER in asks,
            doubtful=Ask.DOUBTFUL in asks,
            to_fix=Ask.TO_FIX in asks,
            do_not_call=Ask.DO_NOT_CALL in asks,
            archived=Ask.ARCHIVED in asks,
            follow_up_open=Ask.FOLLOW_UP in asks,
            tag=self.tag,
        )


class Filters(QWidget):
    """The chips in a few lines; ``changed`` tells that something else is asked for.

    ``reset`` asks for everybody again; it stands where the screen puts it.

    ``tags_wanted`` asks for the tags in use, to be shown by ``offer_tags``.
    """

    changed = Signal()
    tags_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._asked = Asked()
        self._counts = ListCounts()
        self._crisis = False
        self._formats = LocaleFormats("de")
        self._chips = {ask: Chip(look, "", TONES.get(ask, "accent")) for ask in Ask}
        self.tag = Chip(look)
        self.more = Chip(look, "", "neutral")
        self._narrow = False
        self.reset = LinkButton(look)
        self.reset.setFont(look.fonts.second)
        self.reset.hide()
        flow = self._flow = FlowLayout(self, gap=look.fonts.px(6))
        for ask, chip in self._chips.items():
            chip.setObjectName(ask.value)
            chip.clicked.connect(self._clicked)
            flow.addWidget(chip)
        flow.addWidget(self.tag)
        flow.addWidget(self.more)
        self.more.clicked.connect(self._show)
        self.tag.clicked.connect(self._tag_clicked)
        self.reset.clicked.connect(self.clear)
        self._retranslate()

    def asked(self) -> Asked:
        """All that is asked for."""
        return self._asked

    def chip(self, ask: Ask) -> Chip:
        """The chip of one thing to ask for."""
        return self._chips[ask]

    def ask_for(self, asked: Asked) -> None:
        """Ask for this and nothing else."""
        if asked != self._asked:
            self._asked = asked
            self._show()
            self.changed.emit()
        self._show()

    def clear(self) -> None:
        """Ask for everybody."""
        self.ask_for(Asked())

    def show_counts(self, counts: ListCounts, formats: LocaleFormats, *, crisis: bool) -> None:
        """Show how many each chip leaves; without a crisis nobody is silent."""
        self._counts, self._formats, self._crisis = counts, formats, crisis
        if not crisis and Ask.SILENT in self._asked.asks:
            self.ask_for(self._asked.toggled(Ask.SILENT))
        self._show()

    def offer_tags(self, tags: list[str]) -> QMenu:
        """Let one of the tags be chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tag in tags:
            action = menu.addAction(tag.replace("&", "&&"))
            action.setData(tag)
        if not tags:
            menu.addAction(self.tr("No tags yet")).setEnabled(False)
        menu.triggered.connect(self._choose_tag)
        menu.popup(self.tag.mapToGlobal(QPoint(0, self.tag.height() + 2)))
        return menu

    def _clicked(self) -> None:
        chip = self.sender()
        if chip is not None:
            self.ask_for(self._asked.toggled(Ask(chip.objectName())))

    def _tag_clicked(self) -> None:
        if self._asked.tag:
            self.ask_for(replace(self._asked, tag=""))
        else:
            self.tag.setChecked(False)
            self.tags_wanted.emit()

    def _choose_tag(self, action: QAction) -> None:
        self.ask_for(replace(self._asked, tag=str(action.data())))

    def _count(self, ask: Ask) -> int:
        counts = self._counts
        of_class = {Ask.CLASS_A: 0, Ask.CLASS_B: 1, Ask.CLASS_C: 2}
        if ask in of_class:
            return counts.by_class[of_class[ask]]
        # Of whom the chip would leave: customers, unless prospects are asked for.
        silent = counts.silent[Ask.PROSPECTS in self._asked.asks]
        named = {Ask.FOLLOW_UP: counts.follow_up_open, Ask.SILENT: silent}
        found: int = named[ask] if ask in named else getattr(counts, ask.value)
        return found

    def _show(self) -> None:
        for ask, chip in self._chips.items():
            on, count = ask in self._asked.asks, self._count(ask)
            chip.setChecked(on)
            folded = ask in SELDOM and self._narrow and not self.more.isChecked()
            offered = count > 0 and not folded and (ask is not Ask.SILENT or self._crisis)
            chip.setVisible(on or offered)
            name, number = self._name(ask), self._formats.number(count)
            short = self.tr("Not spoken with") if ask is Ask.SILENT and self._narrow else name
            chip.setText(f"{short}  {number}")
            chip.setToolTip(name if short != name else "")
            chip.setAccessibleName(f"{name}, {number}")
            chip.updateGeometry()
        tag = self._asked.tag
        shown = tag if len(tag) <= 24 else f"{tag[:22]} …"
        self.tag.setChecked(bool(tag))
        self.tag.setText(self.tr("Tag: {0}").format(shown) if tag else self.tr("Tag …"))
        self.tag.setAccessibleName(self.tag.text())
        self.tag.setVisible(bool(tag) or not self._narrow or self.more.isChecked())
        self.tag.updateGeometry()
        self.more.setVisible(self._narrow)
        self.reset.setVisible(self._asked != Asked())
        self._flow.invalidate()
        self.updateGeometry()

    def _name(self, ask: Ask) -> str:
        names = {
            Ask.CUSTOMERS: self.tr("Customers"),
            Ask.PROSPECTS: self.tr("Prospects"),
            Ask.CLASS_A: "A",
            Ask.CLASS_B: "B",
            Ask.CLASS_C: "C",
            Ask.SILENT: self.tr("Not spoken with since the crisis began"),
            Ask.FOLLOW_UP: self.tr("Follow-up open"),
            Ask.TO_FIX: self.tr("Numbers to fix"),
            Ask.WITHOUT_NUMBER: self.tr("No number"),
            Ask.DOUBTFUL: self.tr("Doubtful number"),
            Ask.DO_NOT_CALL: self.tr("Do not call"),
            Ask.ARCHIVED: self.tr("Archived"),
        }
        return names[ask]

    def _retranslate(self) -> None:
        self.reset.setText(self.tr("Show everybody"))
        self.more.setText(self.tr("More …"))
        self.more.setAccessibleName(self.tr("More filters"))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._look.fonts.px(ROOMY)
        if narrow != self._narrow:
            self._narrow = narrow
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
