"""Dialling: handing a number to the system, after a question where one is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from callbook.core.contacts import Number
from callbook.core.errors import Refusal
from callbook.gui.calling.question import Question
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look

Send = Callable[[str], bool]

_WEEKDAYS = (time(8), time(20))
_SATURDAY = (time(9), time(18))


def is_quiet(moment: datetime) -> bool:
    """Whether people should be left in peace: nights, Saturday evenings, Sundays."""
    weekday = moment.weekday()
    if weekday == 6:
        return True
    begin, end = _SATURDAY if weekday == 5 else _WEEKDAYS
    return not begin <= moment.time() < end


def hand_over(uri: str) -> bool:
    """Give an address to the program that the system has for it; False if there is none."""
    return QDesktopServices.openUrl(QUrl(uri, QUrl.ParsingMode.StrictMode))


class Dialler(QObject):
    """Calls a number by the system's dialler.

    ``told`` carries a sentence for the person: why a number was not dialled, or what to do.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, look: Look, parent: QWidget, send: Send = hand_over) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._over = parent
        self._send = send
        self._question: Question | None = None
        self._uri = ""
        self._shown = ""

    def dial(self, number: Number) -> None:
        """Call a number; at quiet hours, and where it costs more, a question comes first."""
        # Imported late: the rules of numbering are no matter of the first paint.
        from callbook.core.phone import dial_uri, needs_warning

        self._shown = number.shown or number.typed
        try:
            self._uri = dial_uri(number.e164 or number.typed, self._desk.settings.dial_scheme)
        except Refusal as refusal:
            self.told.emit(refusal.text(self._desk.language))
            return
        if number.e164 and needs_warning(number.e164):
            self._ask(
                self.tr("A call to {0} costs more than usual. Call anyway?").format(self._shown)
            )
        elif is_quiet(self._desk.now()):
            self._ask(self._quiet_words())
        else:
            self._hand_over()

    def copy(self, number: Number) -> None:
        """Put a number into the clipboard."""
        QGuiApplication.clipboard().setText(number.e164 or number.typed)
        self.told.emit(self.tr("{0} is in the clipboard.").format(number.shown or number.typed))

    def show_code(self, number: Number) -> None:
        """Show a number as a QR code, for whoever calls with the mobile."""
        from callbook.gui.calling.qr_dialog import QrDialog

        if number.e164:
            shown = number.shown or number.typed
            QrDialog(self._look, number.e164, shown, self._over).open()

    def _quiet_words(self) -> str:
        now, formats = self._desk.now(), LocaleFormats(self._desk.language)
        day, hour = formats.weekday(now.date()), formats.time(now.time())
        return self.tr("It is {0}, {1}. Call anyway?").format(day, hour)

    def _ask(self, words: str) -> None:
        self._question = Question(self._look, words, self.tr("Call anyway"), self._over)
        self._question.accepted.connect(self._hand_over)
        self._question.open()

    def _hand_over(self) -> None:
        if not self._send(self._uri):
            QGuiApplication.clipboard().setText(self._uri.partition(":")[2])
            self.told.emit(
                self.tr(
                    "No program for calls was found. {0} is in the clipboard; "
                    "or dial it on your phone."
                ).format(self._shown)
            )
