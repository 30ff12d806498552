"""The head of the contacts: how many there are, the search, a new one, and what else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from callbook.gui.contacts.counted_line import CountedLine
from callbook.gui.contacts.filters import Filters
from callbook.gui.contacts.search_line import SearchLine
from callbook.gui.formats import key_text
from callbook.gui.rail import MenuButton
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.labels import ElidedLabel

NARROW, TINY = 700, 460


class ListHead(QWidget):
    """Title, counts, search field, buttons, and the filters below."""

    new_wanted = Signal()
    duplicates_wanted = Signal()
    merges_wanted = Signal()
    imports_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.title = ElidedLabel("", "ink", look.fonts.title)
        self.search = SearchLine(look)
        self.new = QuietButton(look)
        self.new.clicked.connect(self.new_wanted)
        self.more = MenuButton(look)
        self.more.clicked.connect(self.open_menu)
        self.filters = Filters(look)
        self.counted = CountedLine(look, self.filters.reset)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.counted)
        top = QHBoxLayout()
        top.setSpacing(look.fonts.px(10))
        top.addLayout(words, 3)
        top.addWidget(self.search, 2, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.new, 0, Qt.AlignmentFlag.AlignTop)
        more = QHBoxLayout()
        more.setContentsMargins(0, look.fonts.px(3), 0, 0)
        more.addWidget(self.more)
        top.addLayout(more)
        top.setAlignment(more, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(look.fonts.px(14))
        self._column.addLayout(top)
        self._column.addWidget(self.filters)
        self._retranslate()

    def tell(self, shown: int, everybody: int, *, complete: bool) -> None:
        """Say how many are shown, of how many."""
        if not complete:
            self.counted.say(self.tr("searching …"))
        elif shown == everybody:
            self.counted.say(self.tr("%Ln contact(s)", "", shown))
        else:
            found = self.tr("%Ln found", "", shown)
            self.counted.say(self.tr("{0} of %Ln", "", everybody).format(found))

    def open_menu(self) -> QMenu:
        """What else can be done with the contacts."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, signal in (
            (self.tr("Look for duplicates …"), self.duplicates_wanted),
            (self.tr("Merged contacts …"), self.merges_wanted),
            (self.tr("Past imports …"), self.imports_wanted),
            (self.tr("Export those shown …"), self.export_wanted),
        ):
            menu.addAction(words).triggered.connect(signal)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu

    def _fit(self) -> None:
        px, narrow = self._look.fonts.px, self.width() < self._look.fonts.px(NARROW)
        side = px(20 if narrow else 28)
        self._column.setContentsMargins(side, px(20), side - px(6), px(12))
        tiny = self.width() < px(TINY)
        self.title.setFont(self._look.fonts.heading if tiny else self._look.fonts.title)
        words = self.tr("New …") if narrow else self.tr("New contact")
        if self.new.text() != words:
            self.new.setText(words)
            self.new.updateGeometry()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Contacts"))
        words = self.tr("New contact")
        self.new.setAccessibleName(words)
        self.new.setToolTip(f"{words}  {key_text('Ctrl+N')}")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
