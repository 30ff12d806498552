"""Below the number: when somebody is reached best, and whether a letter may do more."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callbook.actions.advice import Advice, advice, general_time
from callbook.core.best_times import BestTime, words
from callbook.core.contacts import Contact
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.labels import PlainLabel


class AdviceLine(QWidget):
    """Takes no room where there is nothing to say.

    ``told`` carries a sentence: that no mail program was found.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._advice = Advice()
        self._contact: Contact | None = None
        self._general: tuple[date, BestTime | None] | None = None
        self.postponed = PlainLabel("", "due", look.fonts.second)
        self.best = PlainLabel("", "soft", look.fonts.second)
        self.rather = PlainLabel("", "soft", look.fonts.second)
        for label in (self.postponed, self.best, self.rather):
            label.setWordWrap(True)
        self.write = QuietButton(look)
        self.write.clicked.connect(self._write)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.rather, 1)
        row.addWidget(self.write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.postponed)
        column.addWidget(self.best)
        column.addLayout(row)
        self._retranslate()

    def show_contact(self, contact: Contact) -> None:
        """Show what to know before calling a contact."""
        self._contact = contact
        today = self._desk.today()
        if self._general is None or self._general[0] != today:
            # Once a day: a few calls more are no other experience.
            self._general = (today, general_time(self._desk.book, today))
        self._advice = advice(self._desk.book, contact, today, self._general[1])
        self._show()

    def _show(self) -> None:
        said = self._advice
        language = self._desk.language
        self._say(self.postponed, self._postponed_words())
        self._say(self.best, words(said.best, language))
        rather = self.tr("{0} attempts in vain – maybe write?").format(said.in_vain)
        self._say(self.rather, rather if said.rather_write else "")
        self.write.setVisible(said.rather_write and said.mail is not None)
        parts = (self.postponed, self.best, self.rather)
        self.setVisible(any(label.text() for label in parts))

    def _postponed_words(self) -> str:
        contact = self._contact
        if contact is None or contact.postponed_until is None or contact.do_not_call:
            return ""
        day, formats = contact.postponed_until, LocaleFormats(self._desk.language)
        reason = " ".join(contact.postponed_reason.split())
        if day <= self._desk.today() and not reason:
            return ""
        said = self.tr("Postponed to {0}").format(
            f"{formats.weekday_short(day)}, {formats.day_short(day)}"
        )
        return f"{said} – {reason}" if reason else said

    def _say(self, label: PlainLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _write(self) -> None:
        uri = self._advice.mail
        if uri is not None and not QDesktopServices.openUrl(QUrl(uri, QUrl.ParsingMode.StrictMode)):
            self.told.emit(self.tr("No program for e-mail was found."))

    def _retranslate(self) -> None:
        self.write.setText(self.tr("Write an e-mail"))
        self.write.setAccessibleName(self.tr("Write an e-mail"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
