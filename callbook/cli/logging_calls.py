"""``log``: logs a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callbook.cli.exits import DONE
from callbook.cli.line import Given
from callbook.cli.session import Session
from callbook.cli.syntax import Argument, Command, Option
from callbook.cli.values import read_choice, read_count, read_due, read_moment
from callbook.cli.whom import Meant, meant
from callbook.core.calls import CallOutcome, Channel
from callbook.core.errors import BadInput

if TYPE_CHECKING:
    from callbook.actions.calling import CallDraft

NOTE = Option("--note", "TEXT")
AT = Option("--at", "MOMENT")
NEXT = Option("--next", "DUE")
INCOMING = Option("--incoming")
CHANNEL = Option("--channel", "phone|video|in_person|message")
MINUTES = Option("--minutes", "MINUTES")
THEY_CALL_BACK = Option("--they-call-back")
LONGEST_CALL = 24 * 60


def _run(session: Session, given: Given) -> int:
    from callbook.actions.calling import CallDraft, log_call

    outcome = read_choice("OUTCOME", CallOutcome, given.word("OUTCOME"))
    at, due, minutes = given.option(AT), given.option(NEXT), given.option(MINUTES)
    channel = given.option(CHANNEL)
    draft = CallDraft(
        contact_id=0,
        outcome=outcome,
        at=read_moment(at) if at is not None else session.now,
        note=(given.option(NOTE) or "").strip(),
        channel=Channel.PHONE if channel is None else read_choice(CHANNEL.name, Channel, channel),
        incoming=given.has(INCOMING),
        minutes=None if minutes is None else read_count(MINUTES.name, minutes, 0, LONGEST_CALL),
        they_call_back=given.has(THEY_CALL_BACK),
        next_due=read_due(due) if due is not None else None,
    )
    _check_words(draft)
    contact = meant(session, given.word("CONTACT"))
    log_call(session.book(), _to(draft, contact), session.now)
    _tell(session, draft, contact)
    return DONE


def _check_words(draft: CallDraft) -> None:
    """What an outcome never goes with is a slip, whomever the call was with."""
    if draft.outcome is CallOutcome.CALLBACK and draft.next_due is None:
        raise BadInput("errors.callback_needs_day")
    if draft.outcome is CallOutcome.DECLINED and draft.next_due is not None:
        raise BadInput("errors.declined_has_no_next")


def _to(draft: CallDraft, contact: Meant) -> CallDraft:
    from dataclasses import replace

    return replace(draft, contact_id=contact.id, number_id=contact.number_id)


def _tell(session: Session, draft: CallDraft, contact: Meant) -> None:
    formats = session.formats()
    session.tell(
        "logged",
        name=contact.name,
        outcome=session.words(f"outcome_{draft.outcome.value}"),
        day=formats.day(draft.at.date()),
        time=formats.time(draft.at.time()),
    )
    if draft.next_due is not None:
        day, hour = draft.next_due.day, draft.next_due.hour
        when = formats.weekday_day(day) + (f", {formats.time(hour)}" if hour else "")
        session.tell("logged_next", when=when)


COMMANDS = (
    Command(
        "log",
        _run,
        (Argument("CONTACT"), Argument("OUTCOME")),
        (NOTE, AT, NEXT, INCOMING, CHANNEL, MINUTES, THEY_CALL_BACK),
    ),
)
