"""Whom to call this week: the rule asked of a book."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from callbook.actions.working_days import calendar
from callbook.core.crisis import Crisis
from callbook.core.planning import Entry, Plan, plan
from callbook.core.sections import promised
from callbook.core.streams import Step, steps
from callbook.core.terms import Terms
from callbook.core.week import Candidate, Progress, SectionName, WeekList, WeekSpan
from callbook.store import settings as stored
from callbook.store import week as candidates
from callbook.store.book import Book

SPARE = 8
"""Candidates read beyond what was asked for, since some rest or share a company."""


def week_list(book: Book, today: date, *, everyone: bool = False) -> WeekList:
    """Whom to call in the week around today; with ``everyone`` all who wait beside."""
    with book.read() as db:
        if candidates.calls_after(db, today):
            with candidates.as_of(db, today):
                return _asked(db, today, everyone)
        return _asked(db, today, everyone)


def _asked(db: sqlite3.Connection, today: date, everyone: bool) -> WeekList:
    terms = terms_of(db, today)
    progress = _progress(db, terms)
    if everyone:
        planned = plan(candidates.everyone(db), terms, progress)
        sections = planned.sections(everyone=True)
    else:
        gathered = Gathered(db, terms, progress)
        planned = gathered.plan()
        totals = candidates.free_totals(db, gathered.steps)
        sections = planned.sections(everyone=False, free_totals=totals)
    return WeekList(
        terms.span,
        terms.crisis,
        progress,
        sections,
        tuple(candidates.done(db, terms.span)),
        candidates.counts(db, terms.span.sunday),
        everyone,
    )


def terms_of(db: sqlite3.Connection, today: date) -> Terms:
    """The terms of a day in this book."""
    settings = stored.read_settings(db)
    crisis = crisis_on(stored.crises(db), today)
    return Terms(WeekSpan(today), crisis, calendar(db, settings, today), settings)


def crisis_on(crises: Iterable[Crisis], today: date) -> Crisis | None:
    """The crisis that counts on a day; of several the one begun last."""
    for crisis in crises:
        if crisis.counts_on(today):
            return crisis
    return None


def _progress(db: sqlite3.Connection, terms: Terms) -> Progress:
    made = candidates.made(db, terms.span)
    spoken, customers = candidates.coverage(db, terms.began_on)
    return Progress(
        goal=terms.goal(),
        made=made.before_today + made.today,
        today_portion=terms.portion(made.before_today),
        made_today=made.today,
        spoken=spoken,
        customers=customers,
    )


@dataclass
class Walk:
    """How far the free contacts of a section have been read, step by step."""

    steps: list[Step]
    limit: int = 0
    at: int = 0
    found: dict[int, Step] = field(default_factory=dict)

    @property
    def exhausted(self) -> bool:
        """Whether all of them have been read."""
        return self.at >= len(self.steps)


class Gathered:
    """Enough candidates that the rule chooses from them as it would from all.

    Those promised, postponed or tried are read whole. Of the free ones the first of each
    section are read, and with anybody all colleagues, until as many are sure of their place
    as the section was asked for: nobody unread could stand before those.
    """

    def __init__(self, db: sqlite3.Connection, terms: Terms, progress: Progress) -> None:
        self.db = db
        self.terms = terms
        self.progress = progress
        self.people: dict[int, Candidate] = {}
        self._companies: set[str] = set()
        groups = candidates.groups(db)
        self.steps = {name: steps(name, groups, terms) for name in SectionName}
        self.walks = {name: Walk(found) for name, found in self.steps.items() if found}

    def plan(self) -> Plan:
        """The rule's choice of this week's rows, the same as from the whole book."""
        held = candidates.held(self.db, self.terms.span.sunday)
        self._take(held)
        self._take(candidates.tried(self.db, self.terms.span.monday))
        promises = sum(1 for person in held if promised(person, self.terms))
        rest = max(0, self.progress.remaining - promises)
        share = -(-rest * self.terms.settings.prospect_share // 100)
        for name, asked in ((SectionName.SILENT, rest), (SectionName.PROSPECTS, share)):
            if asked and name in self.walks:
                self._go_on(self.walks[name], asked + SPARE)
        while True:
            planned = plan(self.people.values(), self.terms, self.progress)
            if not self._missing(planned):
                return planned

    def _missing(self, planned: Plan) -> bool:
        """Reads more of each section that is short of what it was asked for."""
        read_more = False
        for name, walk in self.walks.items():
            asked = planned.demand.of(name)
            if walk.exhausted or _sure(planned.entries, walk) >= asked:
                continue
            self._go_on(walk, asked + SPARE)
            read_more = True
        return read_more

    def _go_on(self, walk: Walk, asked: int) -> None:
        """Reads on in a section, ever further, so that few rounds are needed."""
        walk.limit = max(asked, walk.limit * 2)
        wanted = walk.limit
        while wanted > 0 and not walk.exhausted:
            step = walk.steps[walk.at]
            found = candidates.walk(self.db, step, wanted)
            walk.found.update((person.id, step) for person in found)
            self._take(found)
            if len(found) == wanted:
                return
            wanted -= len(found)
            walk.at += 1

    def _take(self, people: Iterable[Candidate]) -> None:
        """Takes people in, and with them everybody of their companies."""
        new = set()
        for person in people:
            self.people[person.id] = person
            if person.company_key and person.company_key not in self._companies:
                new.add(person.company_key)
        self._companies |= new
        for person in candidates.colleagues(self.db, new) if new else ():
            self.people[person.id] = person


def _sure(entries: Iterable[Entry], walk: Walk) -> int:
    """How many of a section can be taken and were read in the list's order."""
    sure = 0
    for entry in entries:
        step = walk.found.get(entry.standing.candidate.id)
        if step is None or not entry.takable or entry.colleague is not None:
            continue
        sure += entry.place.section is step.section and entry.place.readiness is step.readiness
    return sure
