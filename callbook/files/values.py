"""Single values as people type them: kinds, classes, dates, weeks, yes and no."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal

from callbook.core.caching import SHORT, remembered
from callbook.core.contacts import ContactKind, Importance, Party
from callbook.core.tags import split_tags
from callbook.files.word_lists import listed, spaced

Order = Literal["dmy", "mdy"]
"""How a date with slashes is written; decided for a whole column."""

PLACEHOLDERS = frozenset({"-", "--", "---", "–", "—", ".", "/", "?"}).union(
    "n/a N/A k.a. K.A. k.A. #n/a #N/A #nv #NV".split(),
    "#REF! #NAME? #VALUE! #DIV/0! #NULL! #NUM! #BEZUG! #WERT! #ZAHL!".split(),
    ("k. a.", "k. A.", "K. A."),
)
"""Cells that say nothing, the failures of a spreadsheet's formulas among them."""

_YES = spaced("ja yes x 1 true wahr j y ✓ ✔ ☑ ☒ on an")
_NO = spaced("nein no 0 n false falsch keine kein none off aus ☐") | PLACEHOLDERS

_CUSTOMER = listed(
    "kunde,kundin,kunden,bestandskunde,bestandskundin,bestandskunden,stammkunde,altkunde,neukunde,"
    "customer,customers,client,existing customer,evangelist,aktiver kunde,a-kunde,b-kunde,c-kunde,"
    "kunde aktiv,k,debitor,key account,großkunde,kunde (aktiv)"
)
_PROSPECT = listed(
    "interessent,interessentin,interessenten,prospect,prospects,lead,leads,subscriber,opportunity,"
    "marketing qualified lead,sales qualified lead,marketingqualifiedlead,salesqualifiedlead,"
    "potenzieller kunde,potentieller kunde,wunschkunde,potential customer,kaltkontakt,i,mql,sql,"
    "noch kein kunde,anfrage,zielkunde,warmer kontakt,abonnent,verkaufschance"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januar january jänner",
            "feb februar february feber",
            "mär mar mrz märz march",
            "apr april",
            "mai may",
            "jun juni june",
            "jul juli july",
            "aug august",
            "sep sept september",
            "okt oct oktober october",
            "nov november",
            "dez dec dezember december",
        ),
        start=1,
    )
    for name in names.split()
}
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_COMPACT = re.compile(r"(19|20)(\d\d)(\d\d)(\d\d)")
_DOTTED = re.compile(r"(\d{1,2})[.\-]\s*(\d{1,2})[.\-]\s*(\d{4}|\d{2})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_WORDED = re.compile(
    r"(?:(\d{1,2})\.?[\s-]*)?([^\W\d_]{3,9})\.?[\s-]*(?:(\d{1,2})(?:st|nd|rd|th)?,)?\s*'?(\d{4}|\d{2})"
)
_CLOCK = re.compile(
    r"[T,]?\s*\d{1,2}:\d{2}(:\d{2})?([.,]\d+)?\s*(Uhr|Z|[AaPp][Mm]|[+-]\d\d:?\d\d)?$"
)
_SERIAL = re.compile(r"([3-5]\d{4}|60000)([.,]\d+)?")
_YEAR = re.compile(r"(?:seit |since |ca\. ?)?((?:19|20)\d\d)(?:[.,]0+)?", re.IGNORECASE)
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*[./-]\s*((?:19|20)\d\d)")
_YEAR_MONTH = re.compile(r"((?:19|20)\d\d)[-/.](\d{1,2})")
_WEEKS = re.compile(
    r"(?:alle |every |all )?(\d{1,4})(?:[.,]0+)?\s*-?"
    r"(?:w|wo|wo\.|woche|wochen|wöchentlich|wöchig|wk|wks|week|weeks|weekly)?",
    re.IGNORECASE,
)
_CLASS = re.compile(
    r"(?:klasse |class |kategorie )?([abc])(?:[- ]?(?:kunde|kundin|kunden|customer|class))?"
)
_CLASSES = {"A": Importance.A, "B": Importance.B, "C": Importance.C}
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_SYSTEM_TAGS = frozenset({"mycontacts", "starred"})
_BLOCKING_TAGS = frozenset({"nicht anrufen", "do not call", "werbesperre", "dnc", "anrufsperre"})


def read_kind(text: str) -> ContactKind | None:
    """Customer or prospect; None for any other word."""
    word = text.strip().casefold()
    if word in _CUSTOMER:
        return ContactKind.CUSTOMER
    return ContactKind.PROSPECT if word in _PROSPECT else None


def read_importance(text: str) -> Importance | None:
    """The class A, B or C; None for anything else."""
    if text in _CLASSES:
        return _CLASSES[text]
    match = _CLASS.fullmatch(text.strip().casefold())
    return _CLASSES[match.group(1).upper()] if match else None


def read_party(text: str) -> Party | None:
    """Business or consumer; None for any other word."""
    word = text.strip().casefold()
    if word in ("business", "geschäftlich", "gewerblich", "unternehmen", "firma", "b2b", "company"):
        return Party.BUSINESS
    if word in ("consumer", "privat", "private", "verbraucher", "privatperson", "b2c", "person"):
        return Party.CONSUMER
    return Party.UNKNOWN if word in ("unbekannt", "unknown") else None


def read_weeks(text: str) -> int | None:
    """Whole weeks, one or more ("8", "alle 8 Wochen"); None for anything else."""
    match = None if text.isdecimal() else _WEEKS.fullmatch(text.strip())
    digits = match.group(1) if match else text
    weeks = int(digits) if digits.isdecimal() and len(digits) < 5 else 0
    return weeks if 1 <= weeks <= 520 else None


def read_yes(text: str) -> bool:
    """Whether a cell says a plain yes."""
    return text.strip().casefold() in _YES


def read_block(text: str) -> tuple[bool, str]:
    """Whether a cell forbids calling, and the reason where it gives one.

    Any text that is no plain no forbids: to lose such a wish would be the worst mistake.
    """
    word = text.strip().casefold()
    if not word or word in _NO:
        return False, ""
    return True, "" if word in _YES else text.strip()


@remembered(4096)
def read_tags(text: str) -> tuple[tuple[str, ...], bool]:
    """The tags of a cell, and whether one of them is a wish not to be called."""
    tags = (tag.removeprefix("*").strip() for tag in split_tags(text))
    listed = dict.fromkeys(tag for tag in tags if tag and tag.casefold() not in _SYSTEM_TAGS)
    return tuple(listed), any(tag.casefold() in _BLOCKING_TAGS for tag in listed)


@remembered(16384)
def read_date(text: str, order: Order | None) -> date | None:
    """A day in German, ISO, American or Excel's way; None for anything else.

    ``order`` decides slashed dates; without it day first, month first where only that is
    a date. Excel's serial numbers count from 30000 (1982) to 60000 (2064), and only with
    an order: without one a bare number is no date.
    """
    if len(text) > SHORT:
        return None
    text = _CLOCK.sub("", text.strip()).strip()
    if match := _ISO.fullmatch(text):
        return _day(match[1], match[2], match[3])
    if match := _DOTTED.fullmatch(text):
        return _day(match[3], match[2], match[1])
    if match := _SLASHED.fullmatch(text):
        return _slashed(match[1], match[2], match[3], order)
    if order is not None and (match := _SERIAL.fullmatch(text)):
        return _EXCEL_DAY_ZERO + timedelta(days=int(match[1]))
    if order is not None and (match := _COMPACT.fullmatch(text)):
        return _day(match[1] + match[2], match[3], match[4])
    if match := _WORDED.fullmatch(text):
        day = match[1] or match[3]
        month = _MONTHS.get(match[2].casefold())
        return _day(match[4], str(month), day) if month and day else None
    return None


@remembered(16384)
def read_since(text: str, order: Order) -> str | None:
    """Since when as ISO text, as precise as it was said: "2017", "2017-05", "2017-05-03"."""
    text = text.strip()
    if match := _YEAR.fullmatch(text):
        return match[1]
    if match := _MONTH_YEAR.fullmatch(text):
        return _month(match[2], int(match[1]))
    if match := _YEAR_MONTH.fullmatch(text):
        return _month(match[1], int(match[2]))
    if (match := _WORDED.fullmatch(text)) and not (match[1] or match[3]):
        return _month(_century(match[4]), _MONTHS.get(match[2].casefold(), 0))
    day = read_date(text, order)
    return day.isoformat() if day else None


def slash_order(texts: list[str], *, english: bool) -> Order:
    """How a column writes its slashed dates: a part over 12 decides, else the language."""
    month_first = False
    for text in texts:
        match = _SLASHED.match(text.strip())
        if match and int(match[1]) > 12:
            return "dmy"
        if match and int(match[2]) > 12:
            month_first = True
    return "mdy" if month_first or english else "dmy"


def _slashed(first: str, second: str, year: str, order: Order | None) -> date | None:
    day_first = _day(year, second, first)
    month_first = _day(year, first, second)
    if order == "mdy":
        return month_first or day_first
    return day_first or month_first


def _month(year: str, month: int) -> str | None:
    return f"{year}-{month:02}" if 1 <= month <= 12 else None


def _century(year: str) -> str:
    if len(year) == 4:
        return year
    return f"20{year}" if int(year) < 70 else f"19{year}"


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(_century(year)), int(month), int(day))
    except ValueError:
        return None
