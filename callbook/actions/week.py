"""Whom to call this week: the rule asked of a book."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date

from callbook.actions.working_days import calendar
from callbook.core.crisis import Crisis
from callbook.core.planning import Entry, Plan, plan
from callbook.core.sections import promised
from callbook.core.streams import Step, search
from callbook.core.terms import Terms
from callbook.core.week import Candidate, Progress, SectionName, WeekList, WeekSpan
from callbook.store import settings as stored
from callbook.store import week as candidates
from callbook.store.book import Book

SPARE = 4
"""One in so many candidates, and one more, is read beside those asked for, since some rest
or share a company."""


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
        totals = candidates.free_totals(db, gathered.search)
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
    return Terms(WeekSpan.around(today), crisis, calendar(db, settings, today), settings)


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


class Walk:
    """How far the free contacts of a section have been read, step by step."""

    def __init__(self, steps: tuple[Step, ...]) -> None:
        self.steps = steps
        self.limit = 0
        self.at = 0
        self.found: dict[int, Step] = {}

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
        self.search = search(candidates.groups(db), terms)
        self.walks = {name: Walk(found) for name, found in self.search.steps.items() if found}

    def plan(self) -> Plan:
        """The rule's choice of this week's rows, the same as from the whole book."""
        moved = candidates.moved(self.db, self.terms.span)
        self._take(moved)
        for name, asked in self._expected(moved).items():
            if asked and name in self.walks:
                self._go_on(self.walks[name], asked + asked // SPARE + 1)
        self._read(self.people)
        while True:
            planned = plan(self.people.values(), self.terms, self.progress)
            if not self._missing(planned):
                return planned

    def _expected(self, moved: Iterable[Candidate]) -> dict[SectionName, int]:
        """How many of each section are likely asked for: a good guess saves a round."""
        promises = sum(person.listed and promised(person, self.terms) for person in moved)
        rest = max(0, self.progress.remaining - promises)
        share = -(-rest * self.terms.settings.prospect_share // 100)
        prospects = SectionName.PROSPECTS in self.walks
        return {
            SectionName.SILENT: rest - share if prospects else rest,
            SectionName.PROSPECTS: share,
        }

    def _missing(self, planned: Plan) -> bool:
        """Reads more of each section that is short of what it was asked for."""
        short = [
            (walk, asked)
            for name, walk in self.walks.items()
            if (asked := planned.demand.of(name)) and not walk.exhausted
            if _sure(planned.entries, walk) < asked
        ]
        for walk, asked in short:
            self._go_on(walk, asked + asked // SPARE + 1)
        if short:
            self._read(())
        return bool(short)

    def _go_on(self, walk: Walk, asked: int) -> None:
        """Reads on in a section, ever further, so that few rounds are needed."""
        walk.limit = max(asked, walk.limit * 2)
        wanted = walk.limit
        while wanted > 0 and not walk.exhausted:
            step = walk.steps[walk.at]
            found = candidates.walk(self.db, step, wanted)
            walk.found.update(dict.fromkeys(found, step))
            if len(found) == wanted:
                return
            wanted -= len(found)
            walk.at += 1

    def _read(self, more: Iterable[int]) -> None:
        """Reads all who were walked past and are not known yet, and their colleagues."""
        new = set(more)
        for walk in self.walks.values():
            new.update(walk.found.keys() - self.people.keys())
        new.update(candidates.colleagues(self.db, new))
        self._take(candidates.read(self.db, new - self.people.keys()))

    def _take(self, people: Iterable[Candidate]) -> None:
        for person in people:
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
