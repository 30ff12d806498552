"""Whom to call this week: the rule, as a pure function of contacts, terms and calls made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from callbook.core import companies
from callbook.core.companies import Standing
from callbook.core.sections import Key, Place, place_of, promised, sort_key
from callbook.core.terms import Terms
from callbook.core.value import Value
from callbook.core.week import (
    Candidate,
    Colleague,
    Progress,
    Readiness,
    Row,
    SectionName,
    SectionRows,
)


class Entry(Value):
    """A contact in the list while it is being planned."""

    standing: Standing
    place: Place
    colleague: Colleague | None
    takable: bool
    """Not promised, has its company's place, and is ready by Sunday."""

    @property
    def promised(self) -> bool:
        """Whether a follow-up is due by this Sunday."""
        return self.standing.promised


class Demand(Value):
    """How many rows a section was asked for beside its promises."""

    silent: int
    cadence: int
    prospects: int

    def of(self, section: SectionName) -> int:
        """The number asked of a section; follow-ups are promises, never asked for."""
        asked = {
            SectionName.SILENT: self.silent,
            SectionName.CADENCE: self.cadence,
            SectionName.PROSPECTS: self.prospects,
        }
        return asked.get(section, 0)


class Plan(Value):
    """The list in its order, who is of this week, and what each section was asked for."""

    entries: tuple[Entry, ...]
    this_week: frozenset[int]
    today: frozenset[int]
    demand: Demand

    def sections(
        self, everyone: bool, free_totals: Mapping[SectionName, int] | None = None
    ) -> tuple[SectionRows, ...]:
        """All sections with their rows.

        ``free_totals`` counts those with neither follow-up nor postponement in the whole
        book, where not all of them were planned; without it the plan holds everybody.
        """
        totals = dict.fromkeys(SectionName, 0) | dict(free_totals or {})
        rows: dict[SectionName, list[Row]] = {name: [] for name in SectionName}
        for entry in self.entries:
            candidate, section = entry.standing.candidate, entry.place.section
            if free_totals is None or not is_free(candidate):
                totals[section] += 1
            if everyone or candidate.id in self.this_week:
                rows[section].append(self._row(entry))
        return tuple(SectionRows(name, totals[name], tuple(rows[name])) for name in SectionName)

    def rows(self, section: SectionName, everyone: bool) -> tuple[Row, ...]:
        """The rows of a section: those of this week, or with ``everyone`` all."""
        return next(part.rows for part in self.sections(everyone) if part.name is section)

    def _row(self, entry: Entry) -> Row:
        candidate, place = entry.standing.candidate, entry.place
        return Row(
            candidate,
            place.section,
            place.readiness,
            place.ready_on,
            candidate.id in self.this_week,
            candidate.id in self.today,
            entry.colleague,
        )


def is_free(candidate: Candidate) -> bool:
    """Whether neither a follow-up nor a postponement says anything about the contact."""
    return candidate.due is None and candidate.postponed_until is None


def plan(candidates: Iterable[Candidate], terms: Terms, progress: Progress) -> Plan:
    """Orders the candidates and chooses this week's and today's rows.

    Whoever shares a company with a candidate must be among the candidates, listed or not.
    """
    entries = _entries(list(candidates), terms)
    this_week, demand = _this_week(entries, terms, progress)
    today = _today(entries, this_week, terms, progress)
    return Plan(tuple(entries), this_week, today, demand)


def _entries(candidates: list[Candidate], terms: Terms) -> list[Entry]:
    """Everybody who stands in the list, in the list's order."""
    company_of = companies.by_company(candidates)
    placed: list[tuple[Standing, Place, Colleague | None]] = []
    standing_of: dict[str, list[Standing]] = {}
    for candidate in candidates:
        place = place_of(candidate, terms)
        if place is None:
            continue
        colleague = None
        people = company_of.get(candidate.company_key, ())
        if place.section is SectionName.SILENT and len(people) > 1:
            colleague = companies.spoken_colleague(candidate, people, terms)
        standing = Standing(
            candidate,
            sort_key(candidate, place, colleague is not None),
            promised(candidate, terms),
            companies.tried_this_week(candidate, terms),
        )
        placed.append((standing, place, colleague))
        if len(people) > 1:
            standing_of.setdefault(candidate.company_key, []).append(standing)
    placed.sort(key=_order)
    return [
        _entry(standing, place, colleague, company_of, standing_of, terms)
        for standing, place, colleague in placed
    ]


def _order(placed: tuple[Standing, Place, Colleague | None]) -> Key:
    return placed[0].key


def _entry(
    standing: Standing,
    place: Place,
    colleague: Colleague | None,
    company_of: Mapping[str, list[Candidate]],
    standing_of: Mapping[str, list[Standing]],
    terms: Terms,
) -> Entry:
    if standing.promised:
        return Entry(standing, place, colleague, takable=False)
    takable = place.readiness is not Readiness.RESTING or place.ready_on <= terms.span.sunday
    company_key = standing.candidate.company_key
    if takable and company_key in standing_of:
        takable = companies.has_place(
            standing, company_of[company_key], standing_of[company_key], terms
        )
    return Entry(standing, place, colleague, takable)


def _this_week(
    entries: list[Entry], terms: Terms, progress: Progress
) -> tuple[frozenset[int], Demand]:
    """Promises first, then a share kept for prospects, the silent, the cadence, the rest."""
    chosen = {entry.standing.candidate.id for entry in entries if entry.promised}
    rest = max(0, progress.remaining - len(chosen))
    takable = _takable(entries)
    prospects = takable[SectionName.PROSPECTS]
    share = -(-rest * terms.settings.prospect_share // 100)
    kept = min(share, len(prospects))
    silent = takable[SectionName.SILENT][: rest - kept]
    left = rest - kept - len(silent)
    cadence = takable[SectionName.CADENCE][:left]
    last = rest - len(silent) - len(cadence)
    for ids in (silent, cadence, prospects[:last]):
        chosen.update(ids)
    return frozenset(chosen), Demand(rest - kept, left, max(share, last))


def _takable(entries: list[Entry]) -> dict[SectionName, list[int]]:
    """Who may fill this week's numbers: tried in vain this week first, then from the top."""
    takable: dict[SectionName, list[int]] = {name: [] for name in SectionName}
    for tried in (True, False):
        for entry in entries:
            if entry.takable and entry.standing.tried is tried:
                takable[entry.place.section].append(entry.standing.candidate.id)
    return takable


def _today(
    entries: list[Entry], this_week: frozenset[int], terms: Terms, progress: Progress
) -> frozenset[int]:
    """Today's rows: promises due by today, then rows ready today until the portion is full."""
    today = {
        entry.standing.candidate.id
        for entry in entries
        if entry.promised and _due_by_today(entry.standing.candidate, terms)
    }
    open_portion = progress.today_portion - progress.made_today - len(today)
    for entry in entries:
        if open_portion <= 0:
            break
        contact_id = entry.standing.candidate.id
        ready = entry.place.readiness is Readiness.TODAY
        if ready and contact_id in this_week and contact_id not in today:
            today.add(contact_id)
            open_portion -= 1
    return frozenset(today)


def _due_by_today(candidate: Candidate, terms: Terms) -> bool:
    return candidate.due is not None and candidate.due.day <= terms.span.today
