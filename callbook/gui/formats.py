"""Days, times and numbers as the system writes them in the language of the window."""

from __future__ import annotations

import sys
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from callbook.core.catalogue import say

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QKeySequence


class LocaleFormats:
    """The formats of one language ("de" or "en"), made by Qt's locale of it."""

    def __init__(self, language: str) -> None:
        self.language = language
        german = language == "de"
        self.locale = QLocale("de_DE") if german else QLocale("en_GB")
        self._day = "d. MMM yyyy" if german else "d MMM yyyy"
        self._day_short = "d. MMMM" if german else "d MMMM"
        self._long = "dddd, d. MMMM yyyy" if german else "dddd, d MMMM yyyy"
        self._time = "H:mm 'Uhr'" if german else "H:mm"

    def day(self, day: date) -> str:
        """A day with its year: "19. Nov. 2019", "19 Nov 2019"."""
        return self._written(day, self._day)

    def day_short(self, day: date) -> str:
        """A day without its year: "16. März", "16 March"."""
        return self._written(day, self._day_short)

    def weekday(self, day: date) -> str:
        """The name of the weekday: "Freitag", "Friday"."""
        return self._written(day, "dddd")

    def weekday_short(self, day: date) -> str:
        """The weekday in two or three letters: "Fr", "Fri"."""
        return self._written(day, "ddd").rstrip(".")

    def weekday_day(self, day: date) -> str:
        """The whole day in words: "Dienstag, 24. März 2020", "Tuesday, 24 March 2020"."""
        return self._written(day, self._long)

    def clock(self, moment: time) -> str:
        """The bare time: "9:05" in both."""
        return self.locale.toString(QTime(moment.hour, moment.minute), "H:mm")

    def time(self, moment: time) -> str:
        """The time in a sentence: "14:00 Uhr", "14:00"."""
        return self.locale.toString(QTime(moment.hour, moment.minute), self._time)

    def number(self, value: int) -> str:
        """A whole number with its groups: "1.240", "1,240"."""
        return self.locale.toString(value)

    def money(self, cents: int, country: str) -> str:
        """An amount in a country's currency: "1.240 €", "€1,240.50", "1.240 CHF"."""
        symbol = _currency(country)
        text = self.locale.toCurrencyString(cents / 100, symbol, 2 if cents % 100 else 0)
        # Letters stand apart from the figures in every language.
        return text.replace(symbol, f"{symbol}\u00a0") if _sticks(text, symbol) else text

    def _written(self, day: date, pattern: str) -> str:
        return self.locale.toString(QDate(day.year, day.month, day.day), pattern)


def _currency(country: str) -> str:
    territory = QLocale.codeToTerritory(country)
    if territory == QLocale.Country.AnyTerritory:
        return "€"
    there = QLocale(QLocale.Language.AnyLanguage, territory)
    code = QLocale.CurrencySymbolFormat.CurrencyIsoCode
    return there.currencySymbol() or there.currencySymbol(code)


def _sticks(text: str, symbol: str) -> bool:
    return symbol[-1:].isalpha() and text.startswith(symbol) and text[len(symbol)].isdigit()


def command_key(letter: str) -> str:
    """The name of the key of a command by its letter, as ``key_text`` gives it: "Strg Z".

    For the first picture, which QKeySequence would keep waiting with all its standard keys.
    """
    if sys.platform == "darwin":
        return f"⌘{letter}"
    return f"{QCoreApplication.translate('QShortcut', 'Ctrl')} {letter}"


def key_text(key: QKeySequence | QKeyCombination | str) -> str:
    """The name of a key for a hint: "Strg Z" where the system writes "Strg+Z"."""
    from PySide6.QtGui import QKeySequence

    keys = key if isinstance(key, QKeySequence) else QKeySequence(key)
    name = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return name.replace("+", " ").strip() or name


def label_words(label: str, language: str) -> str:
    """A number's label in a language; what somebody typed of their own stays."""
    from callbook.core.labels import LABELS

    return say(language, f"files.label_{label}") if label in LABELS else label


def label_of(words: str, language: str) -> str:
    """The label that these words stand for, themselves where they stand for none."""
    from callbook.core.labels import LABELS

    named = {label_words(label, language).casefold(): label for label in LABELS}
    return named.get(words.casefold(), words)
