"""All telephone numbers of a contact, the one to dial first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callbook.core.contacts import Contact, Number
from callbook.gui.contacts.editing.number_line import NumberLine
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import LinkButton


class NumbersBox(Box):
    """A line each, to add, remove and put in order."""

    changed = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._desk = desk
        self._contact = Contact("")
        self._lines: list[NumberLine] = []
        self._spare: list[NumberLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(look.fonts.px(8))
        self.add_button = LinkButton(look)
        self.add_button.setFont(look.fonts.second)
        self.add_button.clicked.connect(self.add)
        self.body.addLayout(self._column)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def lines(self) -> list[NumberLine]:
        """The lines from top to bottom."""
        return list(self._lines)

    def show_contact(self, contact: Contact) -> None:
        """Show the numbers of a contact; without any there is an empty line."""
        self._contact = contact
        shown = contact.numbers or (Number(""),)
        while len(self._lines) > len(shown):
            self._take_out(self._lines[-1])
        while len(self._lines) < len(shown):
            self._put_in()
        for line, number in zip(self._lines, shown, strict=True):
            line.show_number(number, contact, self._desk.settings.country, self._desk.language)
        self._name_lines()

    def live_in(self, contact: Contact) -> None:
        """Read what is typed as in the country where the contact lives now."""
        self._contact = contact
        for line in self._lines:
            line.live_in(contact)

    def apply(self, contact: Contact) -> Contact:
        """The contact with the numbers entered here."""
        numbers = tuple(number for line in self._lines for number in line.numbers())
        return replace(contact, numbers=numbers)

    def add(self) -> None:
        """Make room for one more number."""
        if not self._lines or self._lines[-1].text.text():
            line = self._put_in()
            home, language = self._desk.settings.country, self._desk.language
            line.show_number(Number(""), self._contact, home, language)
            self._name_lines()
        self.focus_line(len(self._lines) - 1)

    def focus_line(self, place: int = 0) -> None:
        """Give the keyboard to a number."""
        self._lines[place].text.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_bad(self) -> None:
        """Give the keyboard to the first number that needs a look."""
        bad = [n for n, line in enumerate(self._lines) if line.hint.text() or not line.numbers()]
        self.focus_line(bad[0] if bad else 0)

    def _put_in(self) -> NumberLine:
        if self._spare:
            line = self._spare.pop()
        else:
            line = NumberLine(self._look)
            line.changed.connect(self.changed)
            line.moved.connect(self._move)
            line.removed.connect(self._remove)
        self._lines.append(line)
        self._column.addWidget(line)
        line.show()
        return line

    def _take_out(self, line: NumberLine) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        self._spare.append(line)

    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, NumberLine):
            place = self._lines.index(line)
            self._take_out(line)
            if not self._lines:
                self.add()
            self._name_lines()
            self.focus_line(min(place, len(self._lines) - 1))
            self.changed.emit()

    def _move(self, by: int) -> None:
        line = self.sender()
        if not isinstance(line, NumberLine):
            return
        place = self._lines.index(line)
        target = min(len(self._lines) - 1, max(0, place + by))
        if target == place:
            return
        self._lines.insert(target, self._lines.pop(place))
        self._column.removeWidget(line)
        self._column.insertWidget(target, line)
        self._keep_tab_order()
        self._name_lines()
        line.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _keep_tab_order(self) -> None:
        before: QWidget | None = None
        for line in self._lines:
            for widget in (line.text, line.label, line.more):
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget
        if before is not None:
            QWidget.setTabOrder(before, self.add_button)

    def _name_lines(self) -> None:
        for place, line in enumerate(self._lines, 1):
            line.name_it(place)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Numbers"))
        self.add_button.setText(self.tr("Add a number"))
        self._name_lines()
        for line in self._lines:
            line.retranslate(self._desk.language)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
