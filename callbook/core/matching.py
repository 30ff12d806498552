"""Matching: whether two names mean the same person or company."""

from __future__ import annotations

import re
from functools import lru_cache

from callbook.core.folding import fold

_WORD = re.compile(r"[^\W_]+")
_INITIALS = re.compile(r"\b(?:[a-z]\.\s?){2,}")
"""A legal form with dots: "g.m.b.h.", "o. h. g."."""
_TITLES = frozenset(
    "herr frau hr fr familie dr prof professor dipl ing kfm med dent jur phil".split()
)
_LEGAL_FORMS = frozenset(
    "gmbh ag kg ohg ug gbr ek eg se mbh co inc ltd llc corp haftungsbeschrankt sarl".split()
)
_SPARE = _TITLES | _LEGAL_FORMS
CERTAIN_WORDS = 2
"""So many words have to agree where one name says more than the other."""


_GENERATIONS = frozenset("jun junior jr sen senior sr".split())

Words = frozenset[str]
"""The words of a name that tell it apart."""


@lru_cache(maxsize=65536)
def name_words(name: str) -> Words:
    """The words of a name that tell it apart: folded, without titles and legal forms."""
    folded = fold(name).replace("e.k", "ek")
    if "." in folded:
        folded = _INITIALS.sub(_without_dots, folded)
    words = frozenset(_WORD.findall(folded))
    return (words - _SPARE) or words


def _without_dots(found: re.Match[str]) -> str:
    joined = "".join(filter(str.isalpha, found[0]))
    return f"{joined} " if joined in _LEGAL_FORMS else found[0]


def same_name(one: str, other: str) -> bool:
    """Whether two names at one number mean the same: equal, or one says only more.

    "Dr. Jens Petersen" and "Petersen, Jens" are the same, "Petra Müller" and "Peter Müller"
    are not: a family shares a line, and so do five people at a switchboard.
    """
    return same_words(name_words(one), name_words(other))


def same_words(first: Words, second: Words) -> bool:
    """Whether the words of two names mean the same, see ``same_name``; father and son do not."""
    if not first or not second:
        return False
    if first == second:
        return True
    common = first & second
    if len(common) < CERTAIN_WORDS or common not in (first, second):
        return False
    return not (first ^ second) & _GENERATIONS
