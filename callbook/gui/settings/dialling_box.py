"""Dialling in the settings: which program, a try with a number of one's own, and the hours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from callbook.core.contacts import Number
from callbook.core.errors import Refusal
from callbook.gui.desk import Desk
from callbook.gui.settings.saving import PickSetting, TextSetting
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.fields import Field, beside_fields
from callbook.gui.widgets.labels import PlainLabel

HOURS = ("hours_weekdays", "hours_saturday", "hours_sunday")


class DiallingBox(Box):
    """The scheme or template, tried with a number that is typed there, and the calling hours.

    ``tried`` carries the address that was handed to the system.
    """

    tried = Signal(str)

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent, heading=True)
        self._desk = desk
        self._look = look
        self._question: QDialog | None = None
        self.scheme = PickSetting(desk, look, "dial_scheme")
        self.template = QLineEdit()
        self.template.setStyleSheet(
            "QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0; }"
        )
        self.scheme.box.setEditable(True)
        self.scheme.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.scheme.box.setLineEdit(self.template)
        self.number = QLineEdit()
        self.number.setMaxLength(40)
        self.number_field = Field(look, self.number)
        self.test = QuietButton(look)
        self.shown = PlainLabel("", "soft", look.fonts.second)
        self.shown.setWordWrap(True)
        self.hours = [TextSetting(desk, look, key, 140) for key in HOURS]
        self._lay_out(look)
        self.template.editingFinished.connect(self._save_template)
        self.number.textChanged.connect(self._show_address)
        self.number.returnPressed.connect(self._try)
        self.test.clicked.connect(self._try)
        self._retranslate()

    def _lay_out(self, look: Look) -> None:
        upper = QGridLayout()
        upper.setHorizontalSpacing(24)
        own = QHBoxLayout()
        own.setSpacing(8)
        own.addWidget(self.number_field, 1)
        own.addWidget(beside_fields(self.test, look))
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(own)
        right.addWidget(self.shown)
        upper.addWidget(self.scheme, 0, 0, Qt.AlignmentFlag.AlignTop)
        upper.addLayout(right, 0, 1, Qt.AlignmentFlag.AlignTop)
        lower = QGridLayout()
        lower.setHorizontalSpacing(24)
        for column, field in enumerate(self.hours):
            lower.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
        for grid, columns in ((upper, 2), (lower, 3)):
            for column in range(columns):
                grid.setColumnStretch(column, 1)
            self.body.addLayout(grid)
            self.body.addSpacing(4)

    def fields(self) -> tuple[PickSetting | TextSetting, ...]:
        """The fields that keep a setting, from top to bottom."""
        return (self.scheme, *self.hours)

    def refresh(self) -> None:
        """Show what the book holds."""
        for field in self.fields():
            field.refresh()
        self._show_address()

    def _save_template(self) -> None:
        typed = self.scheme.box.currentText().strip()
        if self.scheme.box.findText(typed) < 0:
            self.scheme.take(typed)

    def _address(self) -> str | None:
        """What the system would be handed for the number; None for none. Raises Refusal."""
        # Imported late: the library of numbers is needed only where one is typed.
        from callbook.core.phone import dial_uri

        if not self.number.text().strip():
            return None
        number = self._number()
        return dial_uri(number.e164 or number.typed, self._desk.settings.dial_scheme)

    def _show_address(self) -> None:
        try:
            uri = self._address()
        except Refusal as refusal:
            self._say(refusal.text(self._desk.language), "silence")
            return
        words = self.tr("Would be handed over: {0}").format(uri) if uri else ""
        self._say(words, "soft")

    def _try(self) -> None:
        self._show_address()
        try:
            uri = self._address()
        except Refusal:
            return
        if uri is None:
            self._say(self.tr("Please type a number of your own first."), "silence")
        elif self._is_dear():
            self._ask()
        else:
            self._hand_over()

    def _number(self) -> Number:
        """The number that is typed there."""
        from callbook.core.phone import check_typed

        return check_typed(self.number.text().strip(), self._desk.settings.country).number

    def _is_dear(self) -> bool:
        from callbook.core.phone import needs_warning

        e164 = self._number().e164
        return e164 is not None and needs_warning(e164)

    def _ask(self) -> None:
        """A question before a number that costs more than usual."""
        from callbook.gui.widgets.questions import AskFirst

        words = self.tr("A call to {0} costs more than usual. Call anyway?")
        number = self._number()
        self._question = AskFirst(
            self._look, words.format(number.shown), self.tr("Call anyway"), self, careful=True
        )
        self._question.accepted.connect(self._hand_over)
        self._question.open()

    def _hand_over(self) -> None:
        uri = self._address()
        if uri is None:
            return
        if QDesktopServices.openUrl(QUrl(uri, QUrl.ParsingMode.StrictMode)):
            self._say(self.tr("Handed over: {0}").format(uri), "accent")
            self.tried.emit(uri)
        else:
            self._say(self.tr("No program has taken {0}.").format(uri), "silence")

    def _say(self, words: str, tone: str) -> None:
        self.shown.set_tone(tone)
        self.shown.setText(words)
        self.shown.setVisible(bool(words))
        self.number.setAccessibleDescription(words)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Dialling"))
        self.scheme.set_name(self.tr("Dial with"))
        self.scheme.offer(
            [
                ("tel", self.tr("Telephone program (tel:)")),
                ("callto", self.tr("Skype and others (callto:)")),
                ("sip", self.tr("Internet telephone (sip:)")),
            ]
        )
        self.scheme.set_help(self.tr("Or a template of your own with {number} in it."))
        self.number_field.set_name(self.tr("Try it with a number of your own"))
        self.test.setText(self.tr("Try"))
        names = (
            self.tr("Calling hours Monday to Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )
        for field, name in zip(self.hours, names, strict=True):
            field.set_name(name)
            field.edit.setPlaceholderText(self.tr("never"))
        self.hours[0].set_help(self.tr("Outside them a question comes first."))
        self._show_address()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
