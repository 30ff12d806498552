"""Messages of the system: in the tray, where there is one."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from callbook.gui.icons import app_icon

LONGEST = 200
_PLAIN = str.maketrans({"<": "‹", ">": "›", "&": "+"})


def plain(text: str) -> str:
    """A text that no desktop takes for markup, on one line and not endless.

    Some desktops read markup in messages, others show its escapes as they are: so neither
    the signs nor their escapes may stand in it.
    """
    words = re.sub(r"[\x00-\x1f\x7f\u2028\u2029]+", " ", text).translate(_PLAIN)
    words = " ".join(words.split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def has_tray() -> bool:
    """Whether the system has a tray that shows messages."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class Tray(QObject):
    """The icon in the tray with its messages; ``clicked`` tells that one was clicked."""

    clicked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(app_icon(), self)
        self.icon.setToolTip("Callbook")
        self.icon.messageClicked.connect(self.clicked)
        self.icon.activated.connect(self._take)

    def tell(self, title: str, text: str, shown_ms: int) -> None:
        """Show a message."""
        self.icon.show()
        self.icon.showMessage(plain(title), plain(text), self.icon.icon(), shown_ms)

    def leave(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    def _take(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.clicked.emit()
