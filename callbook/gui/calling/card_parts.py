"""The parts of the card, one below the other, and what they show together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from callbook.actions.contacts import ContactCard
from callbook.core.calls import CallOutcome
from callbook.core.contacts import Contact
from callbook.gui.calling.advice_line import AdviceLine
from callbook.gui.calling.colleagues import Colleagues
from callbook.gui.calling.entry import Entry
from callbook.gui.calling.fitting_area import FittingArea
from callbook.gui.calling.guide_box import GuideBox
from callbook.gui.calling.guide_words import guide_words
from callbook.gui.calling.head import Head
from callbook.gui.calling.hearing import hear_controls
from callbook.gui.calling.next_box import NextBox
from callbook.gui.calling.note_box import NoteBox
from callbook.gui.calling.number_row import NumberRow
from callbook.gui.calling.outcome_pad import OutcomePad
from callbook.gui.calling.past import Past
from callbook.gui.calling.talk_clock import TalkClock
from callbook.gui.calling.there import There
from callbook.gui.calling.when_box import WhenBox
from callbook.gui.calling.when_fold import WhenFold
from callbook.gui.calling.words import CardWords
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton
from callbook.gui.widgets.labels import PlainLabel
from callbook.gui.widgets.notices import Notice
from callbook.gui.widgets.scrolling_part import ScrollingPart

SIDE, GAP, PAST_HEIGHT = 22, 13, 52
LOW = 600
"""In a lower window than this what was said before scrolls with all else."""
ROOMS = ((GAP, 20, True), (9, 14, True), (9, 14, False))
"""How the parts may stand: gap, margin at the top, the guide unfolded; the roomiest first."""


class CardParts(QWidget):
    """Who, number, note, outcome and next step scroll where the window is low; the button
    to save is always in sight, and below it, or last in a low window, what was said before.

    ``touched`` tells that something may be entered differently now.
    """

    touched = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._formats = LocaleFormats(desk.language)
        self._contact: Contact | None = None
        words = self._words = CardWords(self)
        self.head = Head(look, words)
        self.blocked = Notice(look, "silence")
        self.number = NumberRow(look)
        self.colleagues = Colleagues(look)
        self.promises = PlainLabel("", "due", look.fonts.second_strong)
        self.promises.setWordWrap(True)
        self.advice = AdviceLine(desk, look)
        self.guide = GuideBox(look)
        self.note = NoteBox(look)
        self.outcomes = OutcomePad(look)
        self.when = WhenBox(look, desk.now())
        self.next_step = NextBox(look, desk.today())
        self.clock = TalkClock(desk, self)
        self._there = There(desk, self)
        self.wrong = PlainLabel("", "silence", look.fonts.second_strong)
        self.wrong.setWordWrap(True)
        self.save = FilledButton(look)
        self.save.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.past = Past(look, words)
        self.nobody = PlainLabel("", "soft", look.fonts.text)
        self.nobody.setWordWrap(True)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._upper = self._make_upper()
        self.when_fold = WhenFold(self.outcomes.when, self.when, self._upper)
        self._past_area = ScrollingPart(self.past)
        self._lay_out()
        self._connect()
        hear_controls(self, self.touched)
        self._retranslate()

    def _connect(self) -> None:
        self.next_step.chosen.connect(self.show_next)
        self.note.grown.connect(self._upper.fit)
        self.guide.grown.connect(self._upper.fit)
        self.colleagues.grown.connect(self._upper.fit)
        self.guide.ticked_changed.connect(self.touched)
        self.clock.ticked.connect(self.number.call.show_clock)
        self.clock.ticked.connect(self.when.show_counted)
        self.when.stopped.connect(self.clock.stop)
        self.number.chosen.connect(self._ask_there)
        self._there.said.connect(self.head.show_there)

    def _make_upper(self) -> FittingArea:
        px = self._look.fonts.px
        parts: list[QWidget] = [
            self.head,
            self.blocked,
            self.promises,
            self.number,
            self.advice,
            self.colleagues,
            self.guide,
            self.note,
            self.outcomes,
            self.when,
            self.next_step,
        ]
        return FittingArea(parts, px(SIDE), px(20), px(GAP))

    def _lay_out(self) -> None:
        px, side = self._look.fonts.px, self._look.fonts.px(SIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(16))
        column.setSpacing(px(GAP))
        column.addWidget(self.nobody, 1)
        column.addWidget(self._upper, 1000)
        inset = QVBoxLayout()
        inset.setContentsMargins(side, 0, side, 0)
        inset.setSpacing(px(8))
        inset.addWidget(self.wrong)
        inset.addWidget(self.save)
        column.addLayout(inset)
        self._past_area.setMinimumHeight(px(PAST_HEIGHT))
        column.addWidget(self._past_area, 1)

    def show_card(self, card: ContactCard | None, entry: Entry, formats: LocaleFormats) -> None:
        """Show a contact and what is entered; None shows that nobody is chosen."""
        self._formats = formats
        for part in (self._upper, self.save):
            part.setVisible(card is not None)
        self._past_area.setVisible(card is not None and not self._is_low())
        self.nobody.setVisible(card is None)
        self.complain("")
        self.past.show_card(card, formats)
        if card is None:
            return
        another = self._contact is None or self._contact.id != card.contact.id
        contact = self._contact = card.contact
        self.head.show_contact(contact)
        self.blocked.say(self._words.blocked(contact, formats))
        promises = [self._words.promise(each, formats) for each in card.follow_ups]
        self.promises.setText("\n".join(promises))
        self.promises.setVisible(bool(promises))
        self.number.show_numbers(contact.numbers, entry.number_id, blocked=contact.do_not_call)
        self.colleagues.show_people(card.colleagues)
        self._ask_there()
        self.advice.show_contact(contact)
        self._show_entry(entry)
        if another:
            self.when_fold.fold()
            self._use_room()
            self._upper.begin_at_top()
        self._upper.fit()

    def entry(self) -> Entry:
        """What is entered in all parts together."""
        number = self.number.number()
        return Entry(
            outcome=self.outcomes.outcome(),
            note=self.note.note(),
            mood=self.note.mood(),
            help_offered=self.note.help.isChecked(),
            needs=self.note.needs(),
            ticked=self.guide.ticked(),
            opportunity_seen=self.note.chance.isChecked(),
            opportunity_title=self.note.about.text(),
            they_call_back=self.outcomes.calls_back.isChecked(),
            number_id=number.id if number is not None else None,
            step=self.next_step.step(),
            moment=self.when.moment(),
            dialled_at=self.clock.since(),
        )

    def fit_outcome(self, outcome: CallOutcome | None) -> None:
        """Ask for what an outcome needs."""
        self.complain("")
        if self._contact is not None:
            self.guide.show_guide(*guide_words(self._desk, self._contact, outcome))
        self.next_step.promise(outcome is CallOutcome.CALLBACK)
        self.next_step.setVisible(outcome is not CallOutcome.DECLINED)
        self._upper.fit()

    def show_note(self) -> None:
        """Give the keyboard to the note."""
        # The outcomes as well, where there is room for both.
        self._upper.ensureWidgetVisible(self.outcomes)
        self._upper.ensureWidgetVisible(self.note)
        self.note.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_next(self) -> None:
        """Bring the next step into sight."""
        self._upper.seek(self.next_step)

    def complain(self, sentence: str) -> None:
        """Say what is missing; an empty sentence means nothing is."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))

    def complain_outcome(self) -> None:
        """Say that the outcome is missing."""
        self.complain(self.tr("How did the call end? Please choose 1 to 7."))

    def _show_entry(self, entry: Entry) -> None:
        self.guide.show_ticked(entry.ticked)
        self.note.show_entry(entry)
        self.outcomes.show_outcome(entry.outcome, calls_back=entry.they_call_back)
        self.when_fold.speak(self._formats)
        self.when.begin(self._desk.now())
        self.when.show_moment(entry.moment)
        self.clock.show_since(entry.dialled_at)
        self.next_step.begin(self._desk.today(), self._formats)
        self.next_step.show_step(entry.step)
        self.fit_outcome(entry.outcome)

    def _ask_there(self) -> None:
        number, contact = self.number.number(), self._contact
        if contact is not None:
            self._there.ask((number.e164 if number else None) or "", contact.country)

    def _retranslate(self) -> None:
        self.nobody.setText(self.tr("Choose somebody from the list."))
        self.outcomes.when.setAccessibleName(self.tr("When and how was the call?"))
        self.when_fold.speak(self._formats)

    def _is_low(self) -> bool:
        return self.height() < self._look.fonts.px(LOW)

    def _place_past(self) -> None:
        """Put what was said before below the button, or in a low window below the other parts."""
        low, side = self._is_low(), self._look.fonts.px(SIDE)
        # Its lines have an inset of their own, for the ring of the one that has the keyboard.
        inset = 0 if low else side - self._look.fonts.px(5)
        self.past.setContentsMargins(inset, 0, inset, 0)
        for part in (self.head, self.colleagues):
            part.have_room(not low)
        if low and self._past_area.widget() is not None:
            self._upper.take_in(self._past_area.takeWidget())
        elif not low and self._past_area.widget() is None:
            self._upper.let_go(self.past)
            self._past_area.setWidget(self.past)
        self._past_area.setVisible(self._contact is not None and not low)

    def _use_room(self) -> None:
        """Stand as wide apart as all parts can be seen; where they cannot, fold the guide."""
        px = self._look.fonts.px
        self._place_past()
        below = self.save.sizeHint().height() + px(PAST_HEIGHT) + px(16) + 2 * px(GAP)
        for gap, top, unfolded in ROOMS:
            roomy = gap == GAP
            self.note.have_room(roomy)
            self.guide.have_room(unfolded)
            self._upper.set_gap(px(gap), px(top))
            if self._upper.needed() + below <= self.height():
                break
        self._upper.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._use_room()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
