"""Alikeness: whether two names may be one, written with a slip of the pen."""

from __future__ import annotations

import re

from callbook.core.matching import Words, same_words

_WORD = re.compile(r"[^\W_]+")
TWO = 2
ALIKE = 86
"""From this ratio on (0 to 100, rapidfuzz ratio of the sorted words) names may be alike."""


def alike(first: Words, second: Words) -> bool:
    """Whether two names resemble each other: a slip of the pen, an initial, a blank too many.

    "Schmitt" and "Schmidt" are a slip; "Petra" and "Peter" at one line are a family.
    """
    if same_words(first, second):
        return True
    rest, other = first - second, second - first
    if len(rest) == len(other) == 1:
        (one,), (another,) = rest, other
        if len(one) == 1 or len(another) == 1:
            # "N. Sommer" and "Nadine Sommer": a shared word, and an initial for the other.
            return len(first) > 1 and (one.startswith(another) or another.startswith(one))
        return _slipped(one, another) and _mostly_agree(first, second)
    short, long = (rest, other) if len(rest) == 1 else (other, rest)
    return len(short) == 1 and len(long) == TWO and _together(short, long)


def elsewhere(companies: tuple[Words, Words], cities: tuple[str, str]) -> bool:
    """Whether two people of one name are at two companies, or in two cities.

    Then they are doubtful, whatever number they share: branches have one switchboard. Who has
    no company, or no city, may be at any. Cities are folded; "Frankfurt" is in "Frankfurt am
    Main", and a slip of the pen is no other city.
    """
    company, other = companies
    if company and other and not alike(company, other):
        return True
    city, another = (frozenset(_WORD.findall(name)) for name in cities)
    if not city or not another or city <= another or another <= city:
        return False
    return not alike(city, another)


def _slipped(one: str, other: str) -> bool:
    """Whether a letter is wrong, missing or changed places; most words differ at first sight."""
    if abs(len(one) - len(other)) > 1 or (one[0] != other[0] and one[-1] != other[-1]):
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    return DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1


def _mostly_agree(first: Words, second: Words) -> bool:
    from rapidfuzz import fuzz

    return fuzz.ratio(" ".join(sorted(first)), " ".join(sorted(second))) >= ALIKE


def _together(short: Words, long: Words) -> bool:
    """Whether two words are the letters of one: "Metall Bau" and "Metallbau"."""
    (whole,), (one, other) = short, long
    return whole in (one + other, other + one)
