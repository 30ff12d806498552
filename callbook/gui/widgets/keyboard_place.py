"""Where the keyboard was, to be given back there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeyboardPlace:
    """Remembers one control; it may be gone or hidden by the time it is to have the keyboard."""

    def __init__(self) -> None:
        self._control: QWidget | None = None

    def remember(self, control: QWidget | None) -> None:
        """This control had the keyboard."""
        self._control = control

    def give_back(self) -> bool:
        """Give the keyboard to the control remembered; False if it can take none."""
        control, self._control = self._control, None
        if control is None or not isValid(control):
            return False
        if not control.isVisible() or not control.isEnabled():
            return False
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def has_keyboard(part: QWidget) -> bool:
    """Whether a part, or something inside it, has the keyboard."""
    now = QApplication.focusWidget()
    return now is not None and (now is part or part.isAncestorOf(now))
