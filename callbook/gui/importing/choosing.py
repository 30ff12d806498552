"""The first step of the import: choose a file, or drop it here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from callbook.files.reading import Pasted
from callbook.gui.formats import key_text
from callbook.gui.icons import paint_icon
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, QuietButton
from callbook.gui.widgets.dropping import local_files, take_copy
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.last_folder import begin_in_last_folder

ENDINGS = "*.csv *.txt *.tsv *.xlsx *.xls *.ods *.vcf *.vcard *.ldif *.xml"


class Choosing(QWidget):
    """A place to drop files on, with a button to choose them, and one for the clipboard.

    ``chosen`` carries what to read: paths of files, or what was pasted. ``back_wanted`` asks
    for where one came from, if that is offered.
    """

    chosen = Signal(list)
    back_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._over = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(look.fonts.px(300))
        self.button = FilledButton(look)
        self.button.clicked.connect(self.ask)
        self.paste = QuietButton(look)
        self.paste.clicked.connect(self.take_clipboard)
        self.back = QuietButton(look)
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.activated.connect(self.take_clipboard)
        self._sentence = PlainLabel("", "ink", look.fonts.heading)
        self._hint = PlainLabel("", "soft", look.fonts.second)
        self._wrong = PlainLabel("", "silence", look.fonts.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(1)
        column.addSpacing(look.fonts.px(56))
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._sentence, 0, centre)
        column.addWidget(self.button, 0, centre)
        column.addWidget(self.paste, 0, centre)
        for label in (self._hint, self._wrong):
            label.setWordWrap(True)
            label.setAlignment(centre)
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._wrong.hide()
        self.setFocusProxy(self.button)
        self._retranslate()

    def offer_back(self, offered: bool) -> None:
        """Offer a way back, as from the first start, where there is no rail."""
        self.back.setVisible(offered)

    def complaint(self) -> str:
        """The sentence about what is wrong, empty while all is well."""
        return self._wrong.text()

    def complain(self, sentence: str) -> None:
        """Say why a file was refused; an empty sentence takes it back."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)

    def ask(self) -> None:
        """Show the dialog to choose files."""
        dialog = QFileDialog(self, self.tr("Choose files with contacts"))
        begin_in_last_folder(dialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Contacts ({0})").format(ENDINGS), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def take_clipboard(self) -> None:
        """Take what was copied: files of the desktop, else rows or cards as text."""
        copied = QGuiApplication.clipboard().mimeData()
        if files := local_files(copied):
            self.chosen.emit(files)
        elif copied.text().strip():
            self.chosen.emit([Pasted(self.tr("Clipboard"), copied.text().encode())])
        else:
            self.complain(
                self.tr("The clipboard holds no rows. Please copy some in your program first.")
            )

    def _take(self, files: list[str]) -> None:
        # Signal to signal is refused here: Qt's list of texts is no list of Python's.
        self.chosen.emit(files)

    def _retranslate(self) -> None:
        self._sentence.setText(self.tr("Drop your list here"))
        self.button.setText(self.tr("Choose a file …"))
        self.paste.setText(self.tr("Paste from the clipboard"))
        self.paste.set_hint(key_text("Ctrl+V"))
        self.back.setText(self.tr("Back"))
        self.back.set_hint(key_text("Esc"))
        self._hint.setText(
            self.tr(
                "From Excel, Outlook, Thunderbird, a FRITZ!Box, DATEV or a phone: tables, "
                "address cards (vCard), phonebooks. Nothing is saved yet."
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            take_copy(event)
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        take_copy(event)
        self.chosen.emit(local_files(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.accent if self._over else theme.faint, 1.4, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.accent_soft if self._over else theme.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        side = self._look.fonts.px(40)
        top = self._sentence.geometry().top() - side - 14
        paint_icon(
            painter, QRectF((self.width() - side) / 2, top, side, side), "file", theme.accent
        )
        painter.end()
