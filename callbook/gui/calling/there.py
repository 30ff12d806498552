"""What time it is where one is about to call, where that differs from here."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QTimer, QTimeZone, Signal

from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats

AGAIN_MS = 20_000


class There(QObject):
    """Says the time there after the contact is shown, and again while it goes on.

    ``said`` carries the words for a pill, empty where there is nothing to say.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._e164 = ""
        self._country = ""
        # The contact stands there first: the zones of numbers are a library of their own.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._say)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._say)

    def ask(self, e164: str, country: str) -> None:
        """Say what time it is at a number, else in the country of its contact."""
        if (e164, country) != (self._e164, self._country):
            self._e164, self._country = e164, country
            self.said.emit("")
        self._soon.start(0)

    def _say(self) -> None:
        words = self._words()
        if not words:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()
        self.said.emit(words)

    def _words(self) -> str:
        from callbook.core.local_time import is_home, times_there, zones_of

        if is_home(self._e164, self._desk.settings.country):
            return ""
        zones = zones_of(self._e164) if self._e164 else ()
        there = times_there(zones or _zones_in(self._country), self._desk.now().astimezone())
        if there is None:
            return ""
        formats = LocaleFormats(self._desk.language)
        first, last = (formats.clock(moment.time()) for moment in there)
        return self.tr("there {0}").format(first if first == last else f"{first}–{last}")


def _zones_in(country: str) -> tuple[str, ...]:
    from callbook.core.countries import country_code

    territory = QLocale.codeToTerritory(country_code(country) or "")
    if territory == QLocale.Country.AnyTerritory:
        return ()
    return tuple(zone.toStdString() for zone in QTimeZone.availableTimeZoneIds(territory))
