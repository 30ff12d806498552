"""The words of outcomes and channels in the card."""

from __future__ import annotations

from PySide6.QtCore import QObject

from callbook.core.calls import Call, CallOutcome, Channel, Need
from callbook.core.contacts import Contact, ContactKind
from callbook.core.follow_ups import FollowUp
from callbook.gui.formats import LocaleFormats

LONGEST_NOTE = 600


class CardWords(QObject):
    """Says what the book knows of a contact, in the language of the window."""

    def outcome(self, call: Call) -> str:
        """How a call ended, by which way, how long."""
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
        parts = [names[call.outcome]]
        if call.they_call_back:
            parts.append(self.tr("they call back"))
        if call.incoming:
            parts.append(self.tr("they called"))
        if call.channel in ways:
            parts.append(ways[call.channel])
        if call.minutes:
            parts.append(self.tr("{0} min").format(call.minutes))
        return " · ".join(parts)

    def call(self, call: Call) -> str:
        """A past call in one paragraph."""
        note = " ".join(call.note.split())
        if len(note) > LONGEST_NOTE:
            note = note[:LONGEST_NOTE].rstrip() + " …"
        said = self.outcome(call)
        needs = ", ".join(self.need(need) for need in call.needs)
        if needs:
            said += " · " + self.tr("needs: {0}").format(needs)
        return f"{said} – {note}" if note else said

    def need(self, need: Need) -> str:
        """What somebody needs, within a sentence."""
        return {
            Need.NOTHING: self.tr("nothing"),
            Need.INFORMATION: self.tr("information"),
            Need.MOVE_DATE: self.tr("move a date"),
            Need.DELIVERY: self.tr("delivery"),
            Need.PAYMENT: self.tr("payment"),
            Need.REPAIR: self.tr("repair"),
            Need.OFFER: self.tr("an offer"),
        }[need]

    def promise(self, follow_up: FollowUp, formats: LocaleFormats) -> str:
        """An open follow-up: what it is, for when, what for."""
        kind = self.tr("Callback promised") if follow_up.promised else self.tr("Follow-up")
        day = f"{formats.weekday_short(follow_up.due.day)}, {formats.day_short(follow_up.due.day)}"
        if follow_up.due.hour is not None:
            day = f"{day}, {formats.time(follow_up.due.hour)}"
        text = " ".join(follow_up.text.split())
        return f"{kind}: {day} – {text}" if text else f"{kind}: {day}"

    def badges(self, contact: Contact, *, city: bool = True) -> list[tuple[str, str]]:
        """What stands in the pills below the name, each with its tone."""
        since = contact.customer_since[:4]
        if contact.kind is ContactKind.PROSPECT:
            pills = [(self.tr("Prospect"), "prospect")]
        elif since:
            pills = [(self.tr("Customer since {0}").format(since), "accent")]
        else:
            pills = [(self.tr("Customer"), "accent")]
        if contact.importance:
            tone = {"A": "silence", "B": "due", "C": "prospect"}[contact.importance.value]
            pills.append((contact.importance.value, tone))
        if contact.cadence_weeks == 1:
            pills.append((self.tr("Rhythm: every week"), "neutral"))
        elif contact.cadence_weeks:
            pills.append((self.tr("Rhythm {0} weeks").format(contact.cadence_weeks), "neutral"))
        if city and contact.city:
            pills.append((contact.city, "neutral"))
        if contact.archived:
            pills.append((self.tr("archived"), "neutral"))
        return pills

    def blocked(self, contact: Contact, formats: LocaleFormats) -> str:
        """That somebody wants no calls, since when and why; empty if they do not mind."""
        if not contact.do_not_call:
            return ""
        said = self.tr("No calls.")
        if contact.do_not_call_on is not None:
            said = self.tr("No calls since {0}.").format(formats.day(contact.do_not_call_on))
        reason = " ".join(contact.do_not_call_reason.split())
        return f"{said} {reason}".strip()
