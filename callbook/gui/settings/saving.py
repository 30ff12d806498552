"""Fields that keep one setting each: saved at once, or a sentence about why not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QWidget

from callbook.actions import owner
from callbook.core.errors import Refusal
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.widgets.chips import Chip, Segments
from callbook.gui.widgets.fields import Field


class TextSetting(Field):
    """A setting that is typed; it is saved when one leaves the field or presses Enter."""

    def __init__(self, desk: Desk, look: Look, key: str, width: int | None = None) -> None:
        self.edit = QLineEdit()
        self.edit.setObjectName(key)
        if width is not None:
            self.edit.setMaximumWidth(look.fonts.px(width))
        super().__init__(look, self.edit)
        self._desk = desk
        self._key = key
        self._shown = ""
        self.edit.editingFinished.connect(self._save)
        self.refresh()

    def refresh(self) -> None:
        """Show what the book holds."""
        value = str(getattr(self._desk.settings, self._key))
        if value != self._shown or not self.complaint():
            self._shown = value
            if value != self.edit.text():
                self.edit.setText(value)
            self.accept()

    def _save(self) -> None:
        value = self.edit.text().strip()
        if value == self._shown:
            self.accept()
        elif save(self._desk, self, self._key, value):
            self._shown = value


class AnswerSetting(Field):
    """A setting with a few answers side by side."""

    def __init__(self, desk: Desk, look: Look, key: str, answers: Sequence[str]) -> None:
        self.answers = Segments(look)
        self.answers.setObjectName(key)
        for answer in answers:
            self.answers.add(answer, answer)
        super().__init__(look, self.answers)
        self._desk = desk
        self._key = key
        self.answers.chosen.connect(self._save)
        self.refresh()

    def refresh(self) -> None:
        """Show what the book holds."""
        self.answers.choose(str(getattr(self._desk.settings, self._key)))

    def _save(self, answer: str) -> None:
        if answer != getattr(self._desk.settings, self._key) and not save(
            self._desk, self, self._key, answer
        ):
            self.refresh()


class _StillBox(QComboBox):
    """A list that the wheel goes past: scrolling the page must change no setting."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class PickSetting(Field):
    """A setting picked from a list; ``offer`` fills the list with (value, words)."""

    def __init__(self, desk: Desk, look: Look, key: str) -> None:
        self.box = _StillBox()
        self.box.setObjectName(key)
        super().__init__(look, self.box)
        self._desk = desk
        self._key = key
        self.box.activated.connect(self._save)

    def offer(self, answers: Sequence[tuple[str, str]]) -> None:
        """Fill the list; a value that is none of the answers stays as it is."""
        self.box.clear()
        for value, words in answers:
            self.box.addItem(words, value)
        self.refresh()

    def refresh(self) -> None:
        """Show what the book holds."""
        value = str(getattr(self._desk.settings, self._key))
        index = self.box.findData(value)
        if index < 0 and value:
            self.box.addItem(value, value)
            index = self.box.count() - 1
        self.box.setCurrentIndex(max(0, index))

    def take(self, value: str) -> None:
        """Save a value, one of the list or one that was typed."""
        if value != getattr(self._desk.settings, self._key):
            save(self._desk, self, self._key, value)

    def _save(self, index: int) -> None:
        self.take(str(self.box.itemData(index)))


class WeekdaysSetting(Field):
    """The working days: one chip a weekday."""

    def __init__(self, desk: Desk, look: Look) -> None:
        row = QWidget()
        super().__init__(look, row)
        self._desk = desk
        self.chips = [Chip(look) for _ in range(7)]
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for index, chip in enumerate(self.chips):
            self._group.addButton(chip, index)
            line.addWidget(chip)
        line.addStretch(1)
        self._group.idClicked.connect(self._save)
        self.refresh()

    def name_days(self, names: Sequence[tuple[str, str]]) -> None:
        """Name the chips, shortly for the eye and in full for a screen reader."""
        for chip, (short, full) in zip(self.chips, names, strict=True):
            chip.setText(short)
            chip.setAccessibleName(full)
            chip.updateGeometry()

    def refresh(self) -> None:
        """Show what the book holds."""
        for index, chip in enumerate(self.chips):
            chip.setChecked(index in self._desk.settings.working_days)

    def _save(self, _index: int) -> None:
        days = (name for name, chip in zip(_DAYS, self.chips, strict=True) if chip.isChecked())
        if not save(self._desk, self, "working_days", ",".join(days)):
            self.refresh()


def save(desk: Desk, field: Field, key: str, value: str) -> bool:
    """Save a setting; False, and a sentence at the field, if it does not fit."""
    try:
        desk.perform(owner.change_setting, key.replace("_", "-"), value)
    except Refusal as refusal:
        field.refuse(refusal, desk.language)
        return False
    field.accept()
    return True


_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
