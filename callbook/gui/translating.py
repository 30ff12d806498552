"""The language of the window: our texts and Qt's own, switched while it is open."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from callbook.gui.resources import TRANSLATIONS


class Translating:
    """The translators of the application; one language at a time."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = ""

    def speak(self, language: str) -> None:
        """Turn all texts to "de" or "en"; every screen gets a LanguageChange event."""
        if language == self.language:
            return
        self.be_silent()
        self.language = language
        QLocale.setDefault(QLocale("de_DE") if language == "de" else QLocale("en_GB"))
        qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{language}", qt_texts)
        self._install(f"callbook_{language}", str(TRANSLATIONS))

    def be_silent(self) -> None:
        """Take all translators out again."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        self.language = ""

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def system_language() -> str:
    """German where the system speaks it, English everywhere else."""
    return "de" if QLocale.system().language() == QLocale.Language.German else "en"
