"""The words of calls and follow-ups in the form."""

from __future__ import annotations

from PySide6.QtCore import QObject

from callbook.core.calls import Call, CallOutcome, Channel
from callbook.core.contacts import Contact
from callbook.core.follow_ups import FollowUp
from callbook.gui.formats import LocaleFormats

LONGEST_NOTE = 2000


class PastWords(QObject):
    """Says what was said and promised, in the language of the window."""

    def call(self, call: Call) -> str:
        """A past call in one paragraph."""
        note = " ".join(call.note.split())
        if len(note) > LONGEST_NOTE:
            note = note[:LONGEST_NOTE].rstrip() + " …"
        said = self._outcome(call)
        return f"{said} – {note}" if note else said

    def promise(self, follow_up: FollowUp, formats: LocaleFormats) -> str:
        """An open follow-up: for when, and what for."""
        due = follow_up.due
        day = f"{formats.weekday_short(due.day)}, {formats.day(due.day)}"
        if due.hour is not None:
            day = f"{day}, {formats.time(due.hour)}"
        text = " ".join(follow_up.text.split())
        kind = self.tr("Callback promised") if follow_up.promised else self.tr("Follow-up")
        return f"{kind}: {day} – {text}" if text else f"{kind}: {day}"

    def blocked(self, contact: Contact, formats: LocaleFormats) -> str:
        """That somebody wants no calls, since when and why; empty if they do not mind."""
        if not contact.do_not_call:
            return ""
        said = self.tr("No calls.")
        if contact.do_not_call_on is not None:
            said = self.tr("No calls since {0}.").format(formats.day(contact.do_not_call_on))
        reason = " ".join(contact.do_not_call_reason.split())
        return f"{said} {reason}".strip()

    def _outcome(self, call: Call) -> str:
        names = {
            CallOutcome.REACHED: self.tr("Reached"),
            CallOutcome.NO_ANSWER: self.tr("No answer"),
            CallOutcome.VOICEMAIL: self.tr("Voicemail"),
            CallOutcome.BUSY: self.tr("Busy"),
            CallOutcome.CALLBACK: self.tr("Callback agreed"),
            CallOutcome.WRONG_NUMBER: self.tr("Wrong number"),
            CallOutcome.DECLINED: self.tr("No more calls"),
        }
        ways = {
            Channel.VIDEO: self.tr("video"),
            Channel.IN_PERSON: self.tr("in person"),
            Channel.MESSAGE: self.tr("message"),
        }
        parts = (
            names[call.outcome],
            self.tr("they call back") if call.they_call_back else "",
            self.tr("they called") if call.incoming else "",
            ways.get(call.channel, ""),
            self.tr("{0} min").format(call.minutes) if call.minutes else "",
        )
        return " · ".join(part for part in parts if part)
