"""The conversation guides in the settings: each worded by the owner, in either language."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QSizePolicy, QWidget

from callbook.actions.guides import change_guide, guide_text
from callbook.core.errors import Refusal
from callbook.core.guides import GuideName, default_text, steps_of
from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import LinkButton
from callbook.gui.widgets.chips import Segments
from callbook.gui.widgets.fields import Field
from callbook.gui.widgets.labels import PlainLabel

LINES = 7
LANGUAGES = ("de", "en")


class StepsEdit(QPlainTextEdit):
    """A field of a few lines, a step each; ``left`` tells that the keyboard went elsewhere."""

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFont(look.fonts.text)
        height = self.fontMetrics().lineSpacing() * LINES + look.fonts.px(20)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class GuideField(Field):
    """One guide: saved when one leaves the field, and brought back by a button."""

    def __init__(self, desk: Desk, look: Look, guide: GuideName) -> None:
        self.edit = StepsEdit(look)
        self.edit.setObjectName(f"guide_{guide}")
        super().__init__(look, self.edit)
        self._desk = desk
        self._guide = guide
        self._language = desk.language
        self._shown = ""
        self.back = LinkButton(look)
        self.add_below(self.back)
        self.edit.left.connect(self.save)
        self.back.clicked.connect(self._bring_back)

    def speak(self, language: str) -> None:
        """Show the guide in a language; what was typed in the other one is saved."""
        if language != self._language:
            self.save()
            self._language = language
        self.refresh()

    def refresh(self) -> None:
        """Show what the book holds."""
        text = guide_text(self._desk.book, self._guide, self._language)
        if text != self._shown or not self.complaint():
            self._shown = text
            if text != self.edit.toPlainText():
                self.edit.setPlainText(text)
            self.accept()
        own = text != default_text(self._guide, self._language)
        if not own and self.back.hasFocus():
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.back.setEnabled(own)

    def save(self) -> None:
        """Keep what was typed, if it is another guide than before."""
        text = self.edit.toPlainText()
        if steps_of(text) == steps_of(self._shown):
            self.accept()
            return
        try:
            self._desk.perform(change_guide, self._guide, self._language, text)
        except Refusal as refusal:
            self.refuse(refusal, self._desk.language)
            return
        self.accept()
        self.refresh()

    def _bring_back(self) -> None:
        self.edit.clear()
        self.save()


class GuidesBox(Box):
    """All guides, in the language chosen above them."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent, heading=True)
        self._desk = desk
        self.help = PlainLabel("", "soft", look.fonts.second)
        self.help.setWordWrap(True)
        self.language = Segments(look)
        for language in LANGUAGES:
            self.language.add(language, language)
        self.language.choose(desk.language)
        self.guides = {name: GuideField(desk, look, name) for name in GuideName}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        for place, field in enumerate(self.guides.values()):
            grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place % 2, 1)
        self.body.addWidget(self.help)
        self.body.addWidget(self.language)
        self.body.addLayout(grid)
        self._order()
        self.language.chosen.connect(self._speak)
        self._retranslate()
        self.refresh()

    def _order(self) -> None:
        """Tab goes through a row of fields, then through what stands below them."""
        fields = list(self.guides.values())
        stops: list[QWidget] = [self.language]
        for left, right in zip(fields[::2], fields[1::2], strict=True):
            stops += (left.edit, right.edit, left.back, right.back)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def refresh(self) -> None:
        """Show what the book holds."""
        for field in self.guides.values():
            field.refresh()

    def _speak(self, language: str) -> None:
        for field in self.guides.values():
            field.speak(language)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Conversation guides"))
        self.help.setText(
            self.tr(
                "One step a line. {name} is who you call, {firm} where they work, "
                "{company} your business."
            )
        )
        self.language.setAccessibleName(self.tr("Language of the guides"))
        self.language.set_text("de", "Deutsch")
        self.language.set_text("en", "English")
        names = {
            GuideName.CUSTOMER: self.tr("Call to a customer"),
            GuideName.CUSTOMER_VOICEMAIL: self.tr("A customer’s voicemail"),
            GuideName.PROSPECT: self.tr("First call to a prospect"),
            GuideName.PROSPECT_VOICEMAIL: self.tr("A prospect’s voicemail"),
        }
        for guide, name in names.items():
            field = self.guides[guide]
            field.set_name(name)
            field.back.setText(self.tr("Back to the original"))
            field.back.setAccessibleName(f"{field.back.text()}: {name}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
