"""One call a company: its people share one place a week."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from callbook.core.sections import Key
from callbook.core.terms import Terms
from callbook.core.value import Value
from callbook.core.week import Candidate, Colleague


class Standing(Value):
    """A contact that stands in the list, with the key of the list's order.

    ``promised``: a follow-up is due by this Sunday; ``tried``: in vain, this week.
    """

    candidate: Candidate
    key: Key
    promised: bool
    tried: bool


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """A company's name without letter case and without outer and doubled spaces."""
    return " ".join(name.split()).casefold()


def by_company(candidates: Iterable[Candidate]) -> dict[str, list[Candidate]]:
    """The contacts of each company, by its key; consumers and lone people in none."""
    companies: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        if candidate.company_key:
            companies.setdefault(candidate.company_key, []).append(candidate)
    return companies


def same_company(one: Candidate, other: Candidate) -> bool:
    """Whether two contacts of one company name are not in different cities."""
    return not one.city_key or not other.city_key or one.city_key == other.city_key


def spoken_colleague(
    candidate: Candidate, company: Iterable[Candidate], terms: Terms
) -> Colleague | None:
    """The colleague last spoken with since the crisis began; None where there is none.

    Of several spoken with on one day the one with the lowest id.
    """
    latest: Candidate | None = None
    for other in company:
        spoken = other.last_spoken
        if other.id == candidate.id or spoken is None or not same_company(candidate, other):
            continue
        if spoken < terms.began_on:
            continue
        if latest is None or (spoken, -other.id) > (latest.last_spoken, -latest.id):
            latest = other
    if latest is None or latest.last_spoken is None:
        return None
    return Colleague(latest.name, latest.last_spoken)


def has_place(
    standing: Standing,
    company: Iterable[Candidate],
    in_list: Iterable[Standing],
    terms: Terms,
) -> bool:
    """Whether a contact may be called this week, seen from its company.

    ``company`` are all its people, listed or not; ``in_list`` those who stand in the list.
    """
    if standing.promised:
        return True
    candidate, first = standing.candidate, standing
    for rival in in_list:
        if rival is not standing and same_company(candidate, rival.candidate):
            if rival.promised:
                return False
            if (not rival.tried, rival.key) < (not first.tried, first.key):
                first = rival
    if first is not standing:
        return False
    since = max(terms.span.monday, terms.began_on)
    for other in company:
        spoken = other.last_spoken
        if spoken is not None and spoken >= since and same_company(candidate, other):
            return False
    return True


def tried_this_week(candidate: Candidate, terms: Terms) -> bool:
    """Whether an attempt in vain was made this week."""
    return candidate.tried_on is not None and candidate.tried_on >= terms.span.monday
