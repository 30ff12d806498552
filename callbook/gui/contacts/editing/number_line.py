"""One telephone number: typed as one likes, with a quiet word on what it will dial."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from callbook.core.catalogue import say
from callbook.core.contacts import Contact, Number
from callbook.gui.contacts.editing.lines import TextLine
from callbook.gui.formats import label_of, label_words
from callbook.gui.rail import MenuButton
from callbook.gui.theme import Look
from callbook.gui.widgets.labels import PlainLabel


class NumberLine(QWidget):
    """Number and label; the menu and Alt with the arrows say what else can be done.

    ``moved`` carries -1 for up and 1 for down.
    """

    changed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Number("")
        self._place = Contact("")
        self._home, self._language = "DE", "de"
        self._wrong = False
        self.text, self.label = TextLine(), TextLine()
        self.label.setFixedWidth(look.fonts.px(104))
        self.more = MenuButton(look)
        self.hint = PlainLabel("", "soft", look.fonts.second)
        self.hint.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(look.fonts.px(6))
        row.addWidget(self.text, 1)
        row.addWidget(self.label)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.hint)
        self.setFocusProxy(self.text)
        self.text.textEdited.connect(self._typed)
        self.label.textEdited.connect(self.changed)
        self.more.clicked.connect(self.open_menu)

    def show_number(self, number: Number, contact: Contact, home: str, language: str) -> None:
        """Show a number of a contact, read as in their country."""
        self._number, self._place = number, contact
        self._home, self._language = home, language
        self._wrong = number.wrong
        # With an extension, or where there is doubt, what was typed says more.
        plain = number.shown and not number.extension and not number.doubtful
        self.text.show_value(number.shown if plain else number.typed)
        self.label.show_value(label_words(number.label, language))
        self._say()

    def live_in(self, contact: Contact) -> None:
        """Read what is typed as in the country where the contact lives now."""
        before, self._place = self._place, contact
        where = (contact.country, contact.postal_code, contact.city)
        if where != (before.country, before.postal_code, before.city) and self.text.is_edited():
            self._say()

    def numbers(self) -> tuple[Number, ...]:
        """The number as it is entered; none for an empty line, several if several are typed."""
        if not self.text.is_edited():
            if not self._number.typed:
                return ()
            return (replace(self._number, label=self._label(), wrong=self._wrong),)
        found = [number for number, _ in self._read()]
        if found:
            found[0] = replace(found[0], id=self._number.id, wrong=self._wrong)
        return tuple(found)

    def name_it(self, place: int) -> None:
        """Name the fields by their place, for a screen reader."""
        self.text.setAccessibleName(self.tr("Number {0}").format(place))
        self.text.setPlaceholderText(self.tr("Number"))
        self.label.setAccessibleName(self.tr("Label of number {0}").format(place))
        self.label.setPlaceholderText(self.tr("Label"))
        self.more.setAccessibleName(self.tr("More about number {0}").format(place))
        self.more.setToolTip(self.tr("More"))

    def mark_wrong(self, wrong: bool) -> None:
        """Say that nobody is to be reached there, or that somebody is after all."""
        self._wrong = wrong
        self._say()
        self.changed.emit()

    def is_wrong(self) -> bool:
        """Whether nobody is to be reached there."""
        return self._wrong

    def open_menu(self) -> QMenu:
        """What else can be done with this number."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Up") + "\tAlt+↑").triggered.connect(self._up)
        menu.addAction(self.tr("Down") + "\tAlt+↓").triggered.connect(self._down)
        words = self.tr("Is right after all") if self._wrong else self.tr("Mark as wrong")
        menu.addAction(words).triggered.connect(self._turn_wrong)
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).triggered.connect(self.removed)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu

    def retranslate(self, language: str) -> None:
        """Word label and hint anew."""
        if not self.label.is_edited():
            self.label.show_value(label_words(self._number.label, language))
        self._language = language
        self._say()

    def _up(self) -> None:
        self.moved.emit(-1)

    def _down(self) -> None:
        self.moved.emit(1)

    def _turn_wrong(self) -> None:
        self.mark_wrong(not self._wrong)

    def _typed(self) -> None:
        # Another number is a new beginning: it was the old one that was wrong.
        self._wrong = self._number.wrong and not self.text.is_edited()
        self._say()
        self.changed.emit()

    def _label(self) -> str:
        if self.label.is_edited():
            return label_of(self.label.value(), self._language)
        return self._number.label

    def _read(self) -> list[tuple[Number, str | None]]:
        """What is typed as numbers, each with what was odd about it."""
        # Imported late: the rules of numbering are loaded with the first number typed.
        from callbook.core.phone import read_cell, region_of

        place = self._place
        region = region_of(place.country, place.postal_code, place.city, self._home)
        read = read_cell(self.text.text(), region, self._label(), self._home)
        return [(each.number, each.remark) for each in read]

    def _say(self) -> None:
        words, tone = self._words()
        self.hint.set_tone(tone)
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        self.text.setAccessibleDescription(words)

    def _words(self) -> tuple[str, str]:
        """What there is to say about the number, and in which tone."""
        if self._wrong:
            return self.tr("Marked as wrong: it is not dialled."), "silence"
        if not self.text.text().strip():
            return "", "soft"
        edited = self.text.is_edited()
        if not edited and not self._number.doubtful:
            return "", "soft"
        found = self._read() if edited else [(self._number, None)]
        if not found:
            return "", "soft"
        if len(found) > 1:
            return self.tr("{0} numbers: each gets its own line.").format(len(found)), "due"
        number, remark = found[0]
        dials = self._dials(number)
        if remark is None and not number.doubtful:
            return dials, "soft"
        doubt = say(self._language, remark or "phone.unlikely")
        return f"{doubt} {dials}".strip(), "due"

    def _dials(self, number: Number) -> str:
        if not number.e164:
            return ""
        if number.extension:
            words = self.tr("Dials {0}, then extension {1}.")
            return words.format(number.shown, number.extension)
        return self.tr("Dials {0}.").format(number.shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
