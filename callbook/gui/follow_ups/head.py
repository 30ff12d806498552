"""The head of the follow-ups: how many are due, and what can be done with those selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from callbook.core.promises import PromiseList
from callbook.gui.formats import key_text
from callbook.gui.rail import MenuButton
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.labels import ElidedLabel

NARROW = 700


class Head(QWidget):
    """Title and counts, a new one, the export; below it the acts on those selected."""

    call_wanted = Signal()
    move_wanted = Signal()
    fulfil_wanted = Signal()
    drop_wanted = Signal()
    new_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()
    export_all_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._listed = PromiseList()
        self._count = 0
        self.title = ElidedLabel("", "ink", look.fonts.title)
        self.counted = ElidedLabel("", "soft", look.fonts.text)
        self.new = QuietButton(look)
        self.more = MenuButton(look)
        self.call = FilledButton(look, hint="↵")
        self.move_on, self.fulfil, self.drop = (
            QuietButton(look),
            QuietButton(look),
            QuietButton(look),
        )
        self._acts = (self.call, self.move_on, self.fulfil, self.drop)
        for button, signal in (
            (self.call, self.call_wanted),
            (self.move_on, self.move_wanted),
            (self.fulfil, self.fulfil_wanted),
            (self.drop, self.drop_wanted),
            (self.new, self.new_wanted),
        ):
            button.clicked.connect(signal)
        self.more.clicked.connect(self.open_menu)
        self._lay_out()
        self._retranslate()
        self.choose(0)

    def _lay_out(self) -> None:
        px = self._look.fonts.px
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.counted)
        top = QHBoxLayout()
        top.setSpacing(px(10))
        top.addLayout(words, 1)
        top.addWidget(self.new, 0, Qt.AlignmentFlag.AlignTop)
        more = QHBoxLayout()
        more.setContentsMargins(0, px(3), 0, 0)
        more.addWidget(self.more)
        top.addLayout(more)
        top.setAlignment(more, Qt.AlignmentFlag.AlignTop)
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        for button in self._acts:
            acts.addWidget(button)
        acts.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(px(14))
        self._column.addLayout(top)
        self._column.addLayout(acts)

    def tell(self, listed: PromiseList) -> None:
        """Say how many are due, and how many there are."""
        self._listed = listed
        parts = []
        if listed.overdue:
            parts.append(self.tr("%Ln overdue", "", listed.overdue))
        if listed.today:
            parts.append(self.tr("%Ln today", "", listed.today))
        parts.append(self.tr("%Ln open", "", len(listed.ids)))
        self.counted.setText(" · ".join(parts))

    def choose(self, count: int) -> None:
        """Offer what can be done with so many."""
        self._count = count
        self.call.setEnabled(count == 1)
        for button in self._acts[1:]:
            button.setEnabled(count > 0)

    def open_menu(self) -> QMenu:
        """What else can be done: they go out of the app, as text or into a calendar."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, key, signal, count in (
            (self.tr("&Copy those selected"), key_text("Ctrl+C"), self.copy_wanted, self._count),
            (self.tr("Export those &selected …"), "E", self.export_wanted, self._count),
            (self.tr("Export &all …"), "", self.export_all_wanted, len(self._listed.ids)),
        ):
            action = menu.addAction(f"{words}\t{key}" if key else words)
            action.setEnabled(count > 0)
            action.triggered.connect(signal)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu

    def _fit(self) -> None:
        px, narrow = self._look.fonts.px, self.width() < self._look.fonts.px(NARROW)
        side = px(20 if narrow else 28)
        self._column.setContentsMargins(side, px(20), side - px(6), px(12))
        words = self.tr("New …") if narrow else self.tr("New follow-up")
        if self.new.text() != words:
            self.new.setText(words)
            self.new.updateGeometry()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Follow-ups"))
        self.new.setAccessibleName(self.tr("New follow-up"))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        for button, words in (
            (self.call, self.tr("Call")),
            (self.move_on, self.tr("Move …")),
            (self.fulfil, self.tr("Done")),
            (self.drop, self.tr("Drop")),
        ):
            button.setText(words)
            button.updateGeometry()
        self.tell(self._listed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
