"""Whether it is asked when and how the call was: unfolded for one call, by a click or a key."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from callbook.gui.calling.fitting_area import FittingArea
from callbook.gui.calling.outcome_pad import PadButton
from callbook.gui.calling.when_box import WhenBox
from callbook.gui.formats import LocaleFormats
from callbook.gui.widgets.keyboard_place import KeyboardPlace, has_keyboard


class WhenFold(QObject):
    """Unfolds the box below its button, and folds it for the next call."""

    def __init__(self, button: PadButton, box: WhenBox, area: FittingArea) -> None:
        super().__init__(box)
        self._button = button
        self._box = box
        self._area = area
        self._before = KeyboardPlace()
        self._formats = LocaleFormats("de")
        box.hide()
        button.clicked.connect(self._follow)
        box.changed.connect(self._say)

    def toggle(self) -> None:
        """Unfold and give the keyboard; once more, fold and give it back where it was."""
        if not self._box.isHidden():
            self.fold()
            return
        self._before.remember(QApplication.focusWidget())
        self._button.setChecked(True)
        self._follow()
        self._box.moment_choice.focus()

    def fold(self) -> None:
        """Ask no more; what was answered stands on the button."""
        if self._box.isHidden():
            return
        if has_keyboard(self._box) and not self._before.give_back():
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._button.setChecked(False)
        self._follow()

    def speak(self, formats: LocaleFormats) -> None:
        """Say the answers in these formats."""
        self._formats = formats
        self._say()

    def _follow(self) -> None:
        self._box.setVisible(self._button.isChecked())
        self._area.fit()
        self._area.seek(self._box)

    def _say(self) -> None:
        self._button.setText(self._box.summary(self._formats))
        self._button.update()
