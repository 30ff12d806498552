"""Finding the numbers in a piece of text, and what is left over beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from callbook.core import phone_cells
from callbook.core.numbering import needs_trunk_prefix, plain_number

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber, PhoneNumberMatch

_PLAIN = re.compile(r"[+0-9 ()/.\-]+", re.ASCII)
_BETWEEN = re.compile(r"(?<=\d)[ /]+(?=\+|0)")
_NO_PLUS = re.compile(r"(4[931](?:[ ()/.-]*\d){9,13})(?!\d)(\D*)", re.ASCII)
_NO_ZERO = re.compile(r"(1[567](?:[ ()/.-]*\d){8,9})(?!\d)(\D*)", re.ASCII)
_WORDED = re.compile(r"([^\d+*#@]*?)(\(?\+?[0-9][0-9 ()/.\-]*[0-9])([^\d+*#@]*)")
_SKIPPED_PLUS = re.compile(r"\+\s?\(?\d")
_LETTER_AFTER = re.compile(r"\s?[^\W\d_]{1,2}\d|[lIoO](?!\w)")
_LETTER_BEFORE = re.compile(r"\d[^\W\d_]{1,2}\s?$")
_BREAKS = ("/", ",", ";", "|", "-")
_OPENINGS = ("(", "[")


@dataclass(frozen=True, slots=True)
class Found:
    """A number in a piece of text: where it stood, what it is, the words around it."""

    raw: str
    e164: str | None = None
    extension: str = ""
    remark: str | None = None
    doubtful: bool = True
    before: str = ""
    after: str = ""


def find(text: str, region: str) -> list[Found]:
    """The numbers in a text; never none: what is not understood is one doubtful number."""
    if phone_cells.is_sip(text):
        mail = not text.lower().startswith("sip")
        return [Found(text, remark="phone.sip", doubtful=mail)]
    if phone_cells.is_code(text):
        return [Found(text, remark="phone.code")]
    found = _found_in(text, region)
    if not found:
        return [Found(text, remark="phone.as_typed")]
    return [replace(found[0], raw=text)] if len(found) == 1 else found


def _found_in(text: str, region: str) -> list[Found]:
    plain = phone_cells.join_direct_dialling(re.sub(r"\+\s+(?=\d)", "+", text), region)
    plain, second = phone_cells.without_second(plain)
    # No match lacks its zero, so looking for a lost one first changes nothing and is quicker.
    found = _without_plus(plain) or _plain(plain, region) or _without_zero(plain, region)
    found = found or _worded(plain, region) or _matched(plain, region)
    found = found or _perhaps_without_zero(plain, region)
    if found and second:
        found[-1] = replace(found[-1], after=f"{found[-1].after} {second}")
    return found


def _without_plus(text: str) -> list[Found]:
    """Eleven digits and more that begin with 49, 43 or 41: Excel ate the plus."""
    given = _NO_PLUS.fullmatch(text)
    if given is None:
        return []
    e164 = plain_number("+" + given[1], "")
    if e164 is None:
        return []
    return [Found(text, e164, "", "phone.country_assumed", doubtful=False, after=given[2])]


def _without_zero(text: str, region: str) -> list[Found]:
    """Ten or eleven digits that begin like a German mobile: the zero was lost."""
    given = _NO_ZERO.fullmatch(text) if region == "DE" else None
    if given is None:
        return []
    e164 = plain_number("0" + given[1], region)
    if e164 is None:
        return []
    return [Found(text, e164, "", "phone.zero_restored", doubtful=False, after=given[2])]


def _perhaps_without_zero(text: str, region: str) -> list[Found]:
    """The same for a range that nobody has yet; only without gaps, as Excel leaves a number."""
    if region != "DE" or not re.fullmatch(r"1[567]\d{8,9}", text, re.ASCII):
        return []
    found = _matched("0" + text, region)
    return [replace(one, raw=text, remark="phone.zero_restored") for one in found]


def _plain(text: str, region: str) -> list[Found]:
    """A text of digits and separators only: one number, or two that stand side by side."""
    if not _PLAIN.fullmatch(text) or phone_cells.is_date(text):
        return []
    e164 = plain_number(text, region)
    if e164:
        return [Found(text, e164, doubtful=False)]
    for gap in _BETWEEN.finditer(text):
        left = plain_number(text[: gap.start()], region)
        right = _plain(text[gap.end() :], region) if left else []
        if left and right:
            return [Found(text[: gap.start()], left, doubtful=False), *right]
    return []


def _worded(text: str, region: str) -> list[Found]:
    """One valid number with words around it that have no digit and do not touch it."""
    given = _WORDED.fullmatch(text)
    if given is None or given[1][-1:].isalpha() or given[3][:1].isalpha():
        return []
    e164 = None if phone_cells.is_date(given[2]) else plain_number(given[2], region)
    if e164 is None:
        return []
    return [Found(text, e164, doubtful=False, before=given[1], after=given[3])]


def _matched(text: str, region: str) -> list[Found]:
    """What the library's matcher finds, with the words around it; nothing if it skips a plus."""
    from phonenumbers import Leniency, PhoneNumberMatcher

    for leniency in (Leniency.VALID, Leniency.POSSIBLE):
        matches = [
            match
            for match in PhoneNumberMatcher(text, region or None, leniency=leniency)
            if _is_sound(match, text, region)
        ]
        if matches:
            gaps = _gaps(text, matches)
            if not any(_SKIPPED_PLUS.search(gap) for gap in gaps):
                return _found(matches, gaps)
    return []


def _is_sound(match: PhoneNumberMatch, text: str, region: str) -> bool:
    """Whether a match can be meant: a whole number, with its prefix, no letter among digits."""
    import phonenumbers

    if _LETTER_AFTER.match(text, match.end) or _LETTER_BEFORE.search(text[: match.start]):
        return False
    reason = phonenumbers.is_possible_number_with_reason(match.number)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE or phone_cells.is_date(match.raw_string):
        return False
    number = phonenumbers.national_significant_number(match.number)
    raw = re.sub(r"\D", "", match.raw_string)
    if "+" in match.raw_string:
        return number in raw
    # Without its prefix it is a number of some other town.
    return number in raw and not (raw.startswith(number) and needs_trunk_prefix(region))


def _gaps(text: str, matches: list[PhoneNumberMatch]) -> list[str]:
    starts = [*(match.start for match in matches), len(text)]
    ends = [0, *(match.end for match in matches)]
    return [text[end:start] for end, start in zip(ends, starts, strict=True)]


def _found(matches: list[PhoneNumberMatch], gaps: list[str]) -> list[Found]:
    """The matches, each with the words that are its own."""
    shares = _shares(gaps)
    found = []
    for match, before, after in zip(matches, shares[::2], shares[1::2], strict=True):
        e164, valid, assumed = _judged(match.number, match.raw_string)
        remark = None if valid else "phone.unlikely"
        found.append(
            Found(
                match.raw_string,
                e164,
                match.number.extension or "",
                "phone.country_assumed" if assumed else remark,
                not valid,
                before,
                after,
            )
        )
    return found


def _shares(gaps: list[str]) -> list[str]:
    """The words before and after each number, from the texts around and between them.

    "030 … / Fax 030 …": what follows a separator is the next one's, what stands in brackets
    or before a separator the last one's. Without either, words come first if the text begins
    with some or ends with none.
    """
    first = bool(phone_cells.words(gaps[0])) or not phone_cells.words(gaps[-1])
    shares = [gaps[0]]
    for gap in gaps[1:-1]:
        text = gap.strip()
        if text.startswith(_BREAKS):
            last = False
        elif text.startswith(_OPENINGS) or text.endswith(_BREAKS):
            last = True
        else:
            last = not first
        shares += [gap, ""] if last else ["", gap]
    return [*shares, gaps[-1]]


def _judged(number: PhoneNumber, raw: str) -> tuple[str, bool, bool]:
    """The E.164 form, whether it is valid, and whether a country code without plus was taken."""
    import phonenumbers

    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    plain = re.sub(r"\D", "", raw)
    # The 1 of America is a prefix at home as well.
    assumed = "+" not in raw and plain.startswith(e164[1:]) and number.country_code != 1
    return e164, phonenumbers.is_valid_number(number), assumed
