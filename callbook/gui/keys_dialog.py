"""All keys at a glance (F1)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callbook.gui.formats import key_text
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.labels import KeyCap, PlainLabel


class KeysDialog(QDialog):
    """A list of all keys and what they do."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        self._title = PlainLabel("", "ink", look.fonts.title)
        column.addWidget(self._title)
        self._grids = [QGridLayout(), QGridLayout(), QGridLayout()]
        self._inside = QWidget()
        sides = QHBoxLayout(self._inside)
        sides.setContentsMargins(0, 0, look.fonts.px(12), 0)
        sides.setSpacing(40)
        for grids in (self._grids[:2], self._grids[2:]):
            side = QVBoxLayout()
            side.setSpacing(look.fonts.px(18))
            for grid in grids:
                grid.setHorizontalSpacing(14)
                grid.setVerticalSpacing(7)
                grid.setColumnMinimumWidth(0, look.fonts.px(104))
                grid.setColumnStretch(1, 1)
                side.addLayout(grid)
            side.addStretch(1)
            sides.addLayout(side)
        self._scrolled = QScrollArea()
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scrolled.setAccessibleName(self.tr("Keys"))
        column.addWidget(self._scrolled, 1)
        column.addLayout(self._make_foot())
        self._retranslate()
        # Only now that its rows are there: an empty one would be laid out as such, and stay so.
        self._scrolled.setWidget(self._inside)
        self._close.setFocus()

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._close = QuietButton(self._look)
        self._close.clicked.connect(self.accept)
        foot.addWidget(self._close)
        return foot

    def _of_the_week(self) -> list[tuple[str, str]]:
        """Keys and what they do in the list of the week and in the card."""
        return [
            ("↑ ↓", self.tr("Go to another contact")),
            (self._key("Return"), self.tr("Call")),
            (self._key("Space"), self.tr("Tick: spoken with")),
            ("1 – 7", self.tr("Outcome, while the list has the focus")),
            (self._key("Alt+1") + " – 7", self.tr("Outcome, from anywhere")),
            (self._key("Alt+G"), self.tr("Tick the next step of the guide")),
            ("N", self.tr("Write a note")),
            (self._key("Alt+W"), self.tr("When and how: yesterday, a visit, they called")),
            (self._key("Ctrl+Return"), self.tr("Save and go on")),
            (self._key("Esc"), self.tr("From the card back to the list")),
            ("S", self.tr("Postpone")),
            ("Q", self.tr("Number as a QR code, large")),
            ("C", self.tr("Copy the number")),
            ("K", self.tr("A prospect is a customer now")),
        ]

    def _of_follow_ups(self) -> list[tuple[str, str]]:
        """Keys and what they do among the follow-ups."""
        shift = key_text(QKeySequence("Shift+Up")).removesuffix(self._key("Up")).strip()
        return [
            (self._key("Return"), self.tr("Show the call card")),
            (f"{shift} ↑ ↓", self.tr("Select several")),
            (self._key("Ctrl+A"), self.tr("Select all")),
            ("S", self.tr("Move to another day")),
            (self._key("Space"), self.tr("Done")),
            (self._key("Del"), self.tr("Drop")),
            ("N", self.tr("New follow-up")),
            ("E", self.tr("Export to a calendar")),
            (self._key("Ctrl+C"), self.tr("Copy as text")),
        ]

    def _everywhere(self) -> list[tuple[str, str]]:
        """Keys and what they do from anywhere."""
        return [
            (self._key(QKeySequence.StandardKey.Find), self.tr("Search for somebody")),
            (self._key(QKeySequence.StandardKey.Print), self.tr("Print the call sheet")),
            (self._key("Ctrl+E"), self.tr("End of the day")),
            (self._key(QKeySequence.StandardKey.Undo), self.tr("Take back the last act")),
            (self._key("Ctrl+Shift+Z"), self.tr("Do it again")),
            (self._key("Ctrl+1"), self.tr("This week")),
            (self._key("Ctrl+2"), self.tr("Contacts")),
            (self._key("Ctrl+3"), self.tr("Follow-ups")),
            (self._key("Ctrl+4"), self.tr("Opportunities")),
            (self._key("Ctrl+N"), self.tr("New contact, among the contacts")),
            (self._key(QKeySequence.StandardKey.Save), self.tr("Save the contact")),
            (self._key("Ctrl+K"), self.tr("A prospect is a customer now")),
            (self._key("Ctrl+I"), self.tr("Import contacts")),
            (self._key("Ctrl+,"), self.tr("Settings")),
            ("F1", self.tr("This overview")),
        ]

    def _key(self, key: QKeySequence.StandardKey | str) -> str:
        return key_text(QKeySequence(key))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Keys"))
        self._title.setText(self.tr("Everything by keyboard"))
        self._close.setText(self.tr("Close"))
        groups = (
            (self.tr("In the list and the card"), self._of_the_week()),
            (self.tr("Among the follow-ups"), self._of_follow_ups()),
            (self.tr("Everywhere"), self._everywhere()),
        )
        for grid, (title, rows) in zip(self._grids, groups, strict=True):
            while (item := grid.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.deleteLater()
            fonts = self._look.fonts
            grid.addWidget(PlainLabel(title, "soft", fonts.second_strong), 0, 0, 1, 2)
            for index, (key, words) in enumerate(rows, 1):
                side = Qt.AlignmentFlag.AlignRight
                grid.addWidget(KeyCap(self._look, key), index, 0, side)
                grid.addWidget(PlainLabel(words, "ink", fonts.text), index, 1)

    def _fit(self) -> None:
        """As large as all keys need, where the screen has so much room."""
        px = self._look.fonts.px
        if self._inside.sizeHint().width() > self.screen().availableSize().width() - px(90):
            for label in self._inside.findChildren(PlainLabel):
                label.setWordWrap(True)
        wanted = self._inside.sizeHint() + QSize(2 * 28 + px(6), 2 * 24 + px(110))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(16, 64)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
