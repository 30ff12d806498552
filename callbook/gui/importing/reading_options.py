"""What was found in a file, in words, with what can be read otherwise."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from callbook.actions.importing import ImportOptions
from callbook.actions.mappings import AS_FOUND, ColumnMapping
from callbook.core.catalogue import say
from callbook.core.contacts import ContactKind
from callbook.files.columns import Column
from callbook.files.reading import ENCODINGS, Look, ReadOptions, headings_key
from callbook.gui.countries import CountryNames
from callbook.gui.theme import Look as Appearance
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.chips import Chip, Segments
from callbook.gui.widgets.flow import FlowLayout
from callbook.gui.widgets.labels import ElidedLabel, PlainLabel

DELIMITERS = (";", ",", "\t", "|")
AS_IN_FILE = "file"


class ReadingOptions(QWidget):
    """Two boxes: the file and how it is read; and what kind of contacts these are.

    ``changed`` tells that something is to be read otherwise than before.
    """

    changed = Signal()

    def __init__(self, look: Appearance, language: str, country: str) -> None:
        super().__init__()
        self._language = language
        self._options = ImportOptions(country=country)
        self._look: Look | None = None
        self._countries = CountryNames(self)
        self.name = ElidedLabel("", "ink", look.fonts.strong)
        self.found = ElidedLabel("", "soft", look.fonts.text)
        self.delimiter, self.encoding, self.country = QComboBox(), QComboBox(), QComboBox()
        self.sheet = QComboBox()
        self.header = Chip(look)
        self.remember = Chip(look)
        self._home, self._recalled = country, False
        self.kind = Segments(look)
        for key in (AS_IN_FILE, *ContactKind):
            self.kind.add(key, "")
        self._question = PlainLabel("", "ink", look.fonts.text)
        self._lay_out(look)
        for box in (self.delimiter, self.encoding, self.country, self.sheet):
            box.activated.connect(self._take)
        self.header.clicked.connect(self._take)
        self.remember.clicked.connect(self._remember_or_not)
        self.kind.chosen.connect(self._take)
        self._retranslate()

    def _lay_out(self, look: Appearance) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        file, kinds = Box(look), Box(look)
        first = QHBoxLayout()
        first.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.found)
        self.name.setMinimumWidth(look.fonts.px(150))
        first.addLayout(words, 1)
        widths = ((self.sheet, 14), (self.delimiter, 11), (self.encoding, 17), (self.country, 20))
        for box, letters in widths:
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(letters)
            # Gives way to the name of the file in a narrow window.
            box.setMinimumWidth(look.fonts.px(124))
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            box.view().setTextElideMode(Qt.TextElideMode.ElideNone)
            first.addWidget(box)
        file.body.addLayout(first)
        second = FlowLayout(gap=10, tail=2)
        self._question.setMinimumHeight(self.kind.sizeHint().height())
        for widget in (self._question, self.kind, self.remember, self.header):
            second.addWidget(widget)
        kinds.body.addLayout(second)
        for part in (file, kinds):
            part.body.setContentsMargins(15, 9, 15, 9)
            column.addWidget(part)

    def options(self) -> ImportOptions:
        """How the file is to be read, as chosen so far."""
        return self._options

    def begin(self, name: str, country: str) -> None:
        """Forget what was chosen for the file before."""
        self._look = None
        self._home, self._recalled = country, False
        self.name.setText(name)
        self.found.setText("")
        self.remember.setChecked(True)
        self._choose_options(ImportOptions(country=country))

    def restore(self, options: ImportOptions, look: Look) -> None:
        """Go back to how the file could be read."""
        self._choose_options(options)
        self.show_look(look)

    def recall(self, mapping: ColumnMapping) -> None:
        """Choose what was chosen for the last file with the same headings."""
        self._recalled = True
        reading = ReadOptions(columns=mapping.columns)
        self._choose_options(ImportOptions(mapping.kind, mapping.country or self._home, reading))

    def mapping(self) -> ColumnMapping:
        """What is to be remembered for the next file with the same headings."""
        if not self.remember.isChecked():
            return AS_FOUND
        options = self._options
        country = options.country if options.country != self._home else None
        return ColumnMapping(options.reading.columns, options.kind, country)

    def _choose_options(self, options: ImportOptions) -> None:
        self._options = options
        self.kind.choose(options.kind or AS_IN_FILE)
        if options.country:
            _choose(self.country, options.country, self._countries.name(options.country))

    def _remember_or_not(self) -> None:
        """Whoever does not want it as the last time sees it as it would be found."""
        if self._recalled and not self.remember.isChecked():
            self._recalled = False
            self._choose_options(ImportOptions(country=self._home))
            self.changed.emit()
        self._word()

    def mean(self, place: int, column: Column | None) -> None:
        """Give a column of the file another meaning; whoever had it before loses it."""
        if self._look is None:
            return
        meanings = list(self._look.columns)
        meanings += [None] * (place + 1 - len(meanings))
        meanings[place] = column
        reading = replace(self._options.reading, columns=tuple(meanings))
        self._options = replace(self._options, reading=reading)
        self.changed.emit()

    def show_look(self, look: Look) -> None:
        """Show what was found in the file."""
        self._look = look
        self._offer_sheets(look)
        self.header.setVisible(look.is_table)
        self.remember.setVisible(bool(headings_key(look)))
        self.delimiter.setVisible(bool(look.delimiter))
        self.encoding.setVisible(bool(look.encoding))
        _choose(self.delimiter, look.delimiter, self._delimiter_words(look.delimiter))
        _choose(self.encoding, look.encoding, self.tr("Characters: {0}").format(look.encoding))
        self.header.setChecked(look.header)
        in_file = Column.KIND in look.columns or any(draft.kind for draft in look.drafts)
        self.kind.set_offered(AS_IN_FILE, in_file)
        if not in_file and self.kind.choice() == AS_IN_FILE:
            self.kind.choose(ContactKind.CUSTOMER)
        self._word()

    def _take(self) -> None:
        look = self._look
        if look is None:
            return
        choice = self.kind.choice()
        self._options = ImportOptions(
            kind=None if choice == AS_IN_FILE else ContactKind(choice),
            country=str(self.country.currentData()),
            reading=self._reading(look),
        )
        self.changed.emit()

    def _reading(self, look: Look) -> ReadOptions:
        """How the file is to be read; another cut of it voids what its columns mean."""
        old = self._options.reading
        delimiter, encoding = self.delimiter.currentData(), self.encoding.currentData()
        header, sheet = self.header.isChecked(), self.sheet.currentData()
        new = ReadOptions(
            encoding=encoding if look.encoding and encoding != look.encoding else old.encoding,
            delimiter=delimiter
            if look.delimiter and delimiter != look.delimiter
            else old.delimiter,
            header=header if look.is_table and header != look.header else old.header,
            sheet=sheet if look.sheets and sheet != look.sheet else old.sheet,
        )
        return old if new == replace(old, columns=None) else new

    def _offer_sheets(self, look: Look) -> None:
        self.sheet.setVisible(len(look.sheets) > 1)
        self.sheet.clear()
        for name in look.sheets:
            self.sheet.addItem(name, name)
        if look.sheets:
            _choose(self.sheet, look.sheet, look.sheet)

    def _delimiter_words(self, delimiter: str) -> str:
        shown = self.tr("tab") if delimiter == "\t" else delimiter
        return self.tr("Delimiter {0}").format(shown)

    def _word(self) -> None:
        look, recalled = self._look, self._recalled
        self.remember.setText(self.tr("As the last time") if recalled else self.tr("Remember this"))
        self.remember.setToolTip(self.tr("For files with the same headings"))
        if look is None:
            return
        kind = say(self._language, look.what)
        if look.is_table:
            text = self.tr("%Ln row(s)", "", look.total)
        else:
            text = self.tr("%Ln card(s)", "", look.total)
        recognised = self.tr("recognised: {0}").format(kind)
        self.found.setText(f"{text} · {recognised}")
        heading = next(
            (
                name
                for name, column in zip(look.headings, look.columns, strict=False)
                if column is Column.KIND
            ),
            "",
        )
        in_file = (
            self.tr("as in column “{0}”").format(heading) if heading else self.tr("as in file")
        )
        self.kind.set_text(AS_IN_FILE, in_file)

    def _retranslate(self) -> None:
        self._question.setText(self.tr("These contacts are"))
        self.kind.set_text(AS_IN_FILE, self.tr("as in file"))
        self.kind.set_text(ContactKind.CUSTOMER, self.tr("all customers"))
        self.kind.set_text(ContactKind.PROSPECT, self.tr("all prospects"))
        self.kind.setAccessibleName(self.tr("These contacts are"))
        self.header.setText(self.tr("First row has headings"))
        self.delimiter.setAccessibleName(self.tr("Delimiter"))
        self.encoding.setAccessibleName(self.tr("Characters"))
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.country.setAccessibleName(self.tr("Numbers without a country code"))
        self._fill()
        self._word()

    def _fill(self) -> None:
        chosen = [box.currentData() for box in (self.delimiter, self.encoding, self.country)]
        for box in (self.delimiter, self.encoding, self.country):
            box.clear()
        for delimiter in DELIMITERS:
            self.delimiter.addItem(self._delimiter_words(delimiter), delimiter)
        for encoding in ENCODINGS:
            self.encoding.addItem(self.tr("Characters: {0}").format(encoding), encoding)
        for code, name in self._countries.all():
            self.country.addItem(self.tr("Numbers from {0}").format(name), code)
        for box, value in zip((self.delimiter, self.encoding, self.country), chosen, strict=True):
            if value is not None:
                _choose(box, str(value), str(value))

    def speak(self, language: str) -> None:
        """Word everything in another language."""
        self._language = language
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _choose(box: QComboBox, value: str, words: str) -> None:
    """Choose a value, added if it is none of those offered."""
    index = box.findData(value)
    if index < 0:
        box.addItem(words, value)
        index = box.count() - 1
    box.setCurrentIndex(index)
