"""Typing in a few contacts: Enter adds one and makes room for the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callbook.actions import contacts
from callbook.core.contacts import Contact, ContactKind, Importance
from callbook.core.errors import Refusal
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.chips import Segments
from callbook.gui.widgets.fields import Field
from callbook.gui.widgets.labels import ElidedLabel, PlainLabel

SHOWN = 6


class QuickForm(QWidget):
    """Name, company, phone, kind and class; below it, whom one has typed in already."""

    done = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._added: list[str] = []
        self.name, self.company, self.phone = QLineEdit(), QLineEdit(), QLineEdit()
        self._fields = [Field(look, edit) for edit in (self.name, self.company, self.phone)]
        self.kind, self.importance = Segments(look), Segments(look)
        for kind in ContactKind:
            self.kind.add(kind.value, "")
        for importance in (Importance.NONE, Importance.A, Importance.B, Importance.C):
            self.importance.add(importance.value, importance.value or "–")
        self._kind_field = Field(look, self.kind)
        self._importance_field = Field(look, self.importance)
        self.add_button, self.done_button = QuietButton(look), FilledButton(look)
        self._title = PlainLabel("", "ink", look.fonts.title)
        self._box = Box(look)
        self._lay_out()
        for edit in (self.name, self.company, self.phone):
            edit.setMaxLength(500)
            edit.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.done_button.clicked.connect(self._finish)
        self.setFocusProxy(self.name)
        self._retranslate()
        self._show_added()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        for index, field in enumerate(self._fields):
            grid.addWidget(field, index // 2, index % 2, top)
        column.addLayout(grid)
        answers = QHBoxLayout()
        answers.setSpacing(24)
        answers.addWidget(self._kind_field, 0, top)
        answers.addWidget(self._importance_field, 0, top)
        answers.addStretch(1)
        answers.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(answers)
        column.addWidget(self._box)
        foot = QHBoxLayout()
        foot.addWidget(self.done_button)
        foot.addStretch(1)
        column.addLayout(foot)

    def add(self) -> None:
        """Add the contact and clear the form, or say what is missing."""
        name, company = self.name.text().strip(), self.company.text().strip()
        if not name and not company:
            self._fields[0].complain(self.tr("A name or a company is needed."))
            self.name.setFocus()
            return
        try:
            self._desk.perform(contacts.add_contact, self._contact(name, company))
        except Refusal as refusal:
            self._fields[0].refuse(refusal, self._desk.language)
            return
        self._fields[0].accept()
        self._added.insert(0, " · ".join(filter(None, (name, company, self.phone.text().strip()))))
        for edit in (self.name, self.company, self.phone):
            edit.clear()
        self._show_added()
        self.name.setFocus()

    def count(self) -> int:
        """How many were typed in."""
        return len(self._added)

    def listed(self) -> list[str]:
        """Whom one has typed in, the last one first."""
        return list(self._added)

    def heading(self) -> str:
        """How many were typed in, in words."""
        return self._box.title()

    def complaint(self) -> str:
        """What is missing, empty while all is well."""
        return self._fields[0].complaint()

    def _contact(self, name: str, company: str) -> Contact:
        country = self._desk.settings.country
        return Contact(
            name=name or company,
            company=company,
            kind=ContactKind(self.kind.choice()),
            importance=Importance(self.importance.choice()),
            numbers=contacts.numbers_of(self.phone.text(), country),
        )

    def _finish(self) -> None:
        if self.name.text().strip() or self.company.text().strip():
            self.add()
            if self._fields[0].complaint():
                return
        if self._added:
            self.done.emit()
        else:
            self._fields[0].complain(self.tr("Type in at least one contact."))
            self.name.setFocus()

    def _show_added(self) -> None:
        body = self._box.body
        while body.count() > 1:
            item = body.takeAt(body.count() - 1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for words in self._added[:SHOWN]:
            body.addWidget(ElidedLabel(words, "ink", self._look.fonts.text))
        self._box.set_title(self.tr("%Ln contact(s) typed in", "", len(self._added)))
        self._box.setVisible(bool(self._added))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Whom would you like to call?"))
        names = (self.tr("Name"), self.tr("Company"), self.tr("Phone"))
        for field, name in zip(self._fields, names, strict=True):
            field.set_name(name)
        self._kind_field.set_name(self.tr("Kind"))
        self.kind.set_text(ContactKind.CUSTOMER.value, self.tr("Customer"))
        self.kind.set_text(ContactKind.PROSPECT.value, self.tr("Prospect"))
        self._importance_field.set_name(self.tr("Class"))
        self.add_button.setText(self.tr("Add"))
        self.add_button.set_hint("↵")
        self.done_button.setText(self.tr("Done"))
        self._box.set_title(self.tr("%Ln contact(s) typed in", "", len(self._added)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
