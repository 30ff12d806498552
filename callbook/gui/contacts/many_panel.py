"""What can be done to several contacts at once, in place of the form."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callbook.actions.listing import ManyEdit
from callbook.core.contacts import ContactKind, Importance
from callbook.gui.contacts.editing.lines import WeeksLine
from callbook.gui.contacts.side_panel import SidePanel
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.flow import FlowLayout
from callbook.gui.widgets.labels import PlainLabel


class ManyPanel(SidePanel):
    """Tag, class, kind and rhythm for all who are selected; archive, print, export, delete.

    ``edit_wanted`` carries a ManyEdit.
    """

    edit_wanted = Signal(object)
    archive_wanted = Signal()
    unarchive_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    delete_wanted = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._count = 0
        self.title = PlainLabel("", "ink", look.fonts.heading)
        self.second = PlainLabel("", "soft", look.fonts.text)
        self.second.setWordWrap(True)
        self.tag = QLineEdit()
        self.tag.setMaxLength(200)
        self.add_tag, self.remove_tag = QuietButton(look), QuietButton(look)
        self.ranks = {rank: QuietButton(look) for rank in Importance}
        self.kinds = {kind: QuietButton(look) for kind in ContactKind}
        self.cadence = WeeksLine()
        self.cadence.returnPressed.connect(self._set_cadence)
        self.set_cadence = QuietButton(look)
        self.archive, self.unarchive = QuietButton(look), QuietButton(look)
        self.print, self.export = QuietButton(look), QuietButton(look)
        self.delete = QuietButton(look)
        self._boxes = [Box(look) for _ in range(5)]
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        px = self._look.fonts.px
        of_tag, of_class, of_kind, of_cadence, of_rest = self._boxes
        of_tag.body.addWidget(self.tag)
        self._row(of_tag, (self.add_tag, self.remove_tag))
        self._row(of_class, tuple(self.ranks.values()))
        self._row(of_kind, tuple(self.kinds.values()))
        line = QHBoxLayout()
        line.addWidget(self.cadence, 1)
        line.addWidget(self.set_cadence)
        of_cadence.body.addLayout(line)
        last = (self.print, self.export, self.archive, self.unarchive, self.delete)
        self._row(of_rest, last)
        inner = QWidget()
        inner.setProperty("plain", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(22), px(24), px(22), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.title)
        column.addWidget(self.second)
        for box in self._boxes:
            column.addWidget(box)
        column.addStretch(1)
        # A low window cuts nothing off: the panel is scrolled there.
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(area)

    def _row(self, box: Box, buttons: tuple[QuietButton, ...]) -> None:
        flow = FlowLayout(gap=self._look.fonts.px(6))
        for button in buttons:
            flow.addWidget(button)
        box.body.addLayout(flow)

    def _connect(self) -> None:
        self.add_tag.clicked.connect(self._add_tag)
        self.tag.returnPressed.connect(self._add_tag)
        self.remove_tag.clicked.connect(self._remove_tag)
        for button in (*self.ranks.values(), *self.kinds.values()):
            button.clicked.connect(self._set)
        self.set_cadence.clicked.connect(self._set_cadence)
        self.archive.clicked.connect(self.archive_wanted)
        self.unarchive.clicked.connect(self.unarchive_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.delete.clicked.connect(self.delete_wanted)

    def offer_tags(self, tags: list[str]) -> None:
        """Complete what is typed by the tags in use."""
        completer = QCompleter(tags, self.tag)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tag.setCompleter(completer)

    def show_count(self, count: int, *, archived: bool) -> None:
        """Show for how many it is; the archived can only be brought back."""
        self._count = count
        self.archive.setVisible(not archived)
        self.print.setVisible(not archived)
        self.unarchive.setVisible(archived)
        self._say_count()

    def _say_count(self) -> None:
        self.title.setText(self.tr("%Ln contact(s) selected", "", self._count))
        self.setAccessibleName(self.title.text())

    def _add_tag(self) -> None:
        self._tag(ManyEdit(add_tag=self.tag.text().strip()))

    def _remove_tag(self) -> None:
        self._tag(ManyEdit(remove_tag=self.tag.text().strip()))

    def _tag(self, edit: ManyEdit) -> None:
        if edit != ManyEdit():
            self.tag.clear()
            self.edit_wanted.emit(edit)

    def _set(self) -> None:
        button = self.sender()
        for rank, each in self.ranks.items():
            if each is button:
                self.edit_wanted.emit(ManyEdit(importance=rank))
        for kind, each in self.kinds.items():
            if each is button:
                self.edit_wanted.emit(ManyEdit(kind=kind))

    def _set_cadence(self) -> None:
        self.edit_wanted.emit(ManyEdit(cadence_weeks=self.cadence.weeks() or 0))

    def _retranslate(self) -> None:
        names = (
            self.tr("Tag"),
            self.tr("Class"),
            self.tr("Kind"),
            self.tr("Rhythm of calls, in weeks"),
            self.tr("All of them"),
        )
        for box, name in zip(self._boxes, names, strict=True):
            box.set_title(name)
        self.second.setText(self.tr("Each change holds for all of them and can be undone."))
        self.tag.setAccessibleName(names[0])
        self.cadence.setAccessibleName(names[3])
        self.cadence.setPlaceholderText(self.tr("as the class"))
        self._name_buttons()
        self._say_count()

    def _name_buttons(self) -> None:
        for rank, button in self.ranks.items():
            button.setText(rank.value or self.tr("no class"))
            name = self.tr("Class {0}").format(rank.value) if rank else self.tr("No class")
            button.setAccessibleName(name)
        self.kinds[ContactKind.CUSTOMER].setText(self.tr("Customers"))
        self.kinds[ContactKind.PROSPECT].setText(self.tr("Prospects"))
        for button, words in (
            (self.add_tag, self.tr("Add")),
            (self.remove_tag, self.tr("Take away")),
            (self.set_cadence, self.tr("Set")),
            (self.archive, self.tr("Archive")),
            (self.unarchive, self.tr("Take out of the archive")),
            (self.print, self.tr("Print …")),
            (self.export, self.tr("Export …")),
            (self.delete, self.tr("Delete …")),
        ):
            button.setText(words)
            button.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
