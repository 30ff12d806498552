"""The words for days, months and numbers that people type, German and English side by side.

All in small letters and with ae, oe, ue for the umlauts, as ``folded`` makes them of what is read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable


def _numbered(words: str, first: int) -> dict[str, int]:
    """Each word of a list with its place; words for the same place are joined by a stroke."""
    return {
        word: place for place, same in enumerate(words.split(), first) for word in same.split("/")
    }


WEEKDAYS = _numbered(
    "mo/mon/montag/montags/monday di/dienstag/tu/tue/tues/tuesday"
    " mi/mittwoch/we/wed/weds/wednesday do/donnerstag/th/thu/thur/thurs/thursday"
    " fr/freitag/fri/friday sa/samstag/sonnabend/sat/saturday so/sonntag/su/sun/sunday",
    0,
)
"""Weekdays, Monday as 0."""

MONTHS = _numbered(
    "jan/januar/jaenner/january feb/februar/feber/february mar/maer/mrz/maerz/march apr/april"
    " mai/may jun/juni/june jul/juli/july aug/august sep/sept/september"
    " okt/oct/oktober/october nov/november dez/dec/dezember/december",
    1,
)

RELATIVE = {
    "heute": 0,
    "today": 0,
    "morgen": 1,
    "tomorrow": 1,
    "tmrw": 1,
    "uebermorgen": 2,
    "day after tomorrow": 2,
    "the day after tomorrow": 2,
}
"""Days told by their distance from today."""

NUMBERS = _numbered(
    "ein/eine/einem/einen/einer/a/an/one zwei/two drei/three vier/four fuenf/five sechs/six"
    " sieben/seven acht/eight neun/nine zehn/ten elf/eleven zwoelf/twelve",
    1,
) | {"vierzehn": 14, "fourteen": 14}

UNITS = {
    **dict.fromkeys("tag tage tagen day days d".split(), "day"),
    **dict.fromkeys("woche wochen week weeks w wo".split(), "week"),
    **dict.fromkeys("monat monate monaten month months".split(), "month"),
    **dict.fromkeys("jahr jahre jahren year years".split(), "year"),
}

PAST = {"gestern", "vorgestern", "yesterday", "day before yesterday", "the day before yesterday"}
"""Days that can be meant by nobody who plans; they are told to have passed."""

LAST = "letzte letzten letzter letztes vorige voriger vorigen voriges vergangenen last".split()

VAGUE = (
    *(" frueh", "vormittag", "vormittags", "nachmittag", "nachmittags", "abend", "abends"),
    *(" morning", " afternoon", " evening"),
)
"""Ends of words that name a part of a day, which no promise can be kept by."""

NEXT = (
    "naechste naechsten naechster naechstes naechst kommende kommenden kommender kommendes next"
    " coming"
).split()
AFTER_NEXT = "uebernaechste uebernaechsten uebernaechster".split()
THIS = "am an on this diesen dieser den der the".split()


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "’": "'", ",": " ", ";": " "})
_HALF_A_YEAR = re.compile(r"\b(?:(?:einem )?halben jahr|half a year)\b")


def folded(text: str) -> str:
    """Small letters, no umlauts, no dots after letters, single blanks."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_UMLAUTS)
    plain = re.sub(r"(?<=\d)t(?=\d)", " ", plain)
    plain = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", plain)
    plain = re.sub(r"(?<=[a-z])\.", " ", plain)
    return _HALF_A_YEAR.sub("6 monaten", " ".join(plain.split()))


_COUNTED = rf"(?:\d{{1,4}}|{any_of(NUMBERS)})\s?(?:{any_of(UNITS)})"
GONE = re.compile(
    rf"(?:{any_of(PAST)})|(?:am\s)?(?:{any_of(LAST)})\s(?:{any_of(WEEKDAYS)}|{any_of(UNITS)})"
    rf"|vor\s{_COUNTED}|{_COUNTED}\sago",
    re.ASCII,
)
"""Words for a day behind us, which no year makes a day to come."""
