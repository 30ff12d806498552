"""The list itself: scrolls any number of lines, and says what the keys and clicks mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Signal,
)
from PySide6.QtWidgets import QWidget

from callbook.core.week import DoneRow, Row
from callbook.gui.week.lines import AFTER, Fold, Key, Line, contact_of, key_of, next_to_call
from callbook.gui.week.model import WeekModel
from callbook.gui.week.row_delegate import RowDelegate
from callbook.gui.week.tall_list import TallList

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent


class RowList(TallList):
    """The lines of the week; the signals carry the contact meant.

    ``chosen`` carries the contact whose row is selected, None for no row; ``guest_left`` tells
    that one is done with the guest; the others say what a key or a click asks for. ``guest``
    is whom the keys mean while no row is selected.
    """

    chosen = Signal(object)
    called = Signal(int)
    ticked = Signal(int)
    outcome_chosen = Signal(int)
    note_wanted = Signal()
    postpone_wanted = Signal(int)
    copy_wanted = Signal(int)
    code_wanted = Signal(int)
    customer_wanted = Signal(int)
    fold_wanted = Signal()
    guest_left = Signal()

    def __init__(
        self, model: WeekModel, delegate: RowDelegate, parent: QWidget | None = None
    ) -> None:
        self._changing = False
        self._said: int | None = None
        self.guest: int | None = None
        super().__init__(model, delegate, parent)
        self._pressed: Key | None = None
        self._asked = {
            "S": self.postpone_wanted,
            "C": self.copy_wanted,
            "Q": self.code_wanted,
            "K": self.customer_wanted,
        }

    def contact(self) -> int | None:
        """The contact whose row is selected."""
        return contact_of(self._rows.line(self.currentIndex().row()))

    def row_key(self) -> Key | None:
        """The key of the selected line."""
        line = self._rows.line(self.currentIndex().row())
        return key_of(line) if line is not None else None

    def show_lines(
        self, lines: Sequence[Line], wanted: Key | None = None, *, left: bool = False
    ) -> None:
        """Show these lines; select ``wanted``, else what was selected, else what is next.

        ``left`` says that one is done with what was selected, wherever it stands now.
        """
        place, key = self.currentIndex().row(), self.row_key()
        seen = place >= 0 and self.shows(place)
        self._changing = True
        self._rows.show_lines(lines)
        self._changing = False
        target = self._rows.place(wanted) if wanted is not None else None
        if target is not None:
            seen = True
        elif key is not None:
            target = None if left else self._rows.place(key)
            if target is None:
                target = next_to_call(self._rows.lines, min(place, len(lines)) - 1)
        self._choose(target, seen=seen)

    def show_begun(self, contacts: frozenset[int]) -> None:
        """Show at whose rows something was begun and not saved."""
        self._rows.texts.know_begun(contacts)
        self.viewport().update()

    def choose(self, key: Key) -> bool:
        """Select the line with a key and show it; False if there is none."""
        place = self._rows.place(key)
        if place is not None:
            self._choose(place, seen=True)
        return place is not None

    def choose_first(self) -> None:
        """Select the first row to call."""
        self._choose(next_to_call(self._rows.lines, -1), seen=True)

    def choose_none(self, guest: int | None = None) -> None:
        """Select nothing; the keys then mean a guest, shown though they stand not in the list."""
        self.guest = guest
        self._choose(None, seen=False)

    def next_key(self, contact_id: int | None) -> Key | None:
        """The key of the row to call after a contact's."""
        place = self._rows.place(contact_id) if contact_id is not None else None
        after = next_to_call(self._rows.lines, place if place is not None else -1)
        line = self._rows.line(after) if after is not None else None
        return key_of(line) if line is not None else None

    def _choose(self, place: int | None, *, seen: bool) -> None:
        self._changing = True
        if place is None:
            self.selectionModel().clear()
        else:
            index = self._rows.index(place)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
            if seen:
                self.scrollTo(index)
        self._changing = False
        self._tell()

    def _tell(self) -> None:
        contact = self.contact()
        if contact != self._said:
            self._said = contact
            self.chosen.emit(contact)

    def _act_on(self, line: Line | None, key: str) -> bool:
        """What a plain key means on a line; False if nothing."""
        if isinstance(line, Fold):
            if key in ("enter", "space"):
                self.fold_wanted.emit()
                return True
            return False
        contact = self.guest if line is None else contact_of(line)
        if contact is None:
            return False
        if key == "enter":
            self.called.emit(contact)
        elif key == "space":
            if isinstance(line, Row):
                self.ticked.emit(contact)
        elif key.isdigit():
            self.outcome_chosen.emit(int(key) - 1)
        elif key == "N":
            self.note_wanted.emit()
        elif key == "escape" and line is None:
            self.guest_left.emit()
        elif key in self._asked:
            self._asked[key].emit(contact)
        else:
            return False
        return True

    def _line_at(self, position: QPoint) -> Line | None:
        return self._rows.line(self.indexAt(position).row())

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        if self.stands:
            super().currentChanged(current, previous)
        if current.isValid():
            self.guest = None
        if not self._changing:
            self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.stands:
            return
        guest = self.guest
        self._changing = guest is not None
        super().focusInEvent(event)
        self._changing = False
        if guest is not None:
            # Qt chooses the first line where none is chosen.
            self.choose_none(guest)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here; finding somebody is the search field's matter."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Imported late: to name a key makes all enumerations of Qt.
        from callbook.gui.week.row_keys import is_plain, name_of

        key = name_of(event)
        if key and event.isAutoRepeat():
            # A key that is held acts once, or Space would tick off everybody there is.
            event.accept()
            return
        line = self._rows.line(self.currentIndex().row())
        if is_plain(event) and self._act_on(line, key):
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        from PySide6.QtCore import Qt

        position = event.position().toPoint()
        line = self._line_at(position)
        self._pressed = None
        if line is None or not isinstance(line, Row | DoneRow | Fold):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        on_circle = self._delegate.ticks_at(position.x(), self.width())
        if event.button() == Qt.MouseButton.LeftButton and (
            isinstance(line, Fold) or (isinstance(line, Row) and on_circle)
        ):
            self._pressed = key_of(line)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        line = self._line_at(event.position().toPoint())
        if line is None or key_of(line) != pressed:
            return
        if pressed == AFTER:
            self.fold_wanted.emit()
        elif isinstance(line, Row):
            self.ticked.emit(line.contact.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick ticks are two presses; and a double click must never dial.
        self.mousePressEvent(event)
