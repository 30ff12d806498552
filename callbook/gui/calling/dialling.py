"""Dialling: handing a number to the system, after a question where one is due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from callbook.actions import dialling
from callbook.core.calling_hours import is_quiet
from callbook.core.contacts import Number
from callbook.core.errors import Refusal
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.questions import AskFirst

Send = Callable[[str], bool]


def hand_over(uri: str) -> bool:
    """Give an address to the program that the system has for it; False if there is none."""
    return QDesktopServices.openUrl(QUrl(uri, QUrl.ParsingMode.StrictMode))


class Dialler(QObject):
    """Calls a number by the system's dialler.

    Whoever wants no calls is not called: the book is asked at the very moment, whichever way
    the number came here. ``told`` carries a sentence for the person: why a number was not
    dialled, or what to do. ``dialled`` carries the number once a program has taken it, which
    proves nothing about the call; ``given`` also where there is none, and one dials by hand.
    """

    told = Signal(str)
    dialled = Signal(object)
    given = Signal(object)

    def __init__(self, desk: Desk, look: Look, parent: QWidget, send: Send = hand_over) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._over = parent
        self._send = send
        self._question: AskFirst | None = None
        self._number = Number("")

    def dial(self, number: Number) -> None:
        """Call a number; at quiet hours, and where it costs more, a question comes first."""
        self._number = number
        if self._address() is None:
            return
        costs = self._costs(number)
        doubts = [costs] if costs else []
        careful = bool(costs)
        if is_quiet(self._desk.now(), self._desk.settings):
            doubts.append(self._quiet_words())
        elif there := self._quiet_there(number.e164):
            doubts.append(there)
            careful = True
        if doubts:
            self._ask(" ".join([*doubts, self.tr("Call anyway?")]), careful=careful)
        else:
            self._hand_over()

    def copy(self, number: Number) -> None:
        """Put a number into the clipboard."""
        if self._free(number):
            QGuiApplication.clipboard().setText(number.e164 or number.typed)
            self.told.emit(self.tr("{0} is in the clipboard.").format(_shown(number)))

    def show_code(self, number: Number) -> None:
        """Show a number as a QR code, for whoever calls with the mobile."""
        from callbook.gui.calling.qr_dialog import QrDialog

        try:
            code = dialling.address(self._desk.book, number, "tel")
        except Refusal as refusal:
            self.told.emit(refusal.text(self._desk.language))
            return
        QrDialog(self._look, code, _shown(number), self._over, self._costs(number)).open()

    def _costs(self, number: Number) -> str:
        """A warning before a number that costs more than usual; empty for all others."""
        # Imported late: the rules of numbering are no matter of the first paint.
        from callbook.core.phone import needs_warning

        if not number.e164 or not needs_warning(number.e164):
            return ""
        return self.tr("A call to {0} costs more than usual.").format(_shown(number))

    def _address(self) -> str | None:
        """What would be handed over now; None, and a sentence, where nothing may be."""
        scheme = self._desk.settings.dial_scheme
        try:
            return dialling.address(self._desk.book, self._number, scheme)
        except Refusal as refusal:
            self.told.emit(refusal.text(self._desk.language))
            return None

    def _free(self, number: Number) -> bool:
        try:
            dialling.check_free(self._desk.book, number)
        except Refusal as refusal:
            self.told.emit(refusal.text(self._desk.language))
            return False
        return True

    def _quiet_words(self) -> str:
        now, formats = self._desk.now(), LocaleFormats(self._desk.language)
        day, hour = formats.weekday(now.date()), formats.time(now.time())
        return self.tr("It is {0}, {1}, outside your calling hours.").format(day, hour)

    def _quiet_there(self, e164: str | None) -> str:
        """What time it is where a number rings, if it is or may be a quiet hour there."""
        from callbook.core.local_time import is_home, times_there, zones_of

        settings = self._desk.settings
        if not e164 or is_home(e164, settings.country):
            return ""
        there = times_there(zones_of(e164), self._desk.now().astimezone())
        if there is None or not any(is_quiet(moment, settings) for moment in there):
            return ""
        formats = LocaleFormats(self._desk.language)
        first, last = (formats.clock(moment.time()) for moment in there)
        hours = formats.time(there[0].time()) if first == last else f"{first}–{last}"
        return self.tr("It is {0} there, outside your calling hours.").format(hours)

    def _ask(self, words: str, *, careful: bool) -> None:
        yes = self.tr("Call anyway")
        self._question = AskFirst(self._look, words, yes, self._over, careful=careful)
        self._question.accepted.connect(self._hand_over)
        self._question.open()

    def _hand_over(self) -> None:
        # Asked again: much can happen while a question stands open.
        uri = self._address()
        if uri is None:
            return
        self.given.emit(self._number)
        if self._send(uri):
            self.dialled.emit(self._number)
            return
        QGuiApplication.clipboard().setText(self._number.e164 or "")
        self.told.emit(
            self.tr(
                "No program for calls was found. {0} is in the clipboard; or dial it on your phone."
            ).format(_shown(self._number))
        )


def _shown(number: Number) -> str:
    return number.shown or number.typed
