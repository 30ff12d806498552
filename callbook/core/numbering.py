"""Numbering plans: what the library phonenumbers knows, asked quickly for plain numbers.

The library is loaded with the first number, never with this module. A number of a country
with the simple rules of most of Europe (trunk prefix 0, international prefix 00, the country
code its own) is judged and formatted by compiled patterns of the library's own data; the
answers are the library's, several times faster. All others go to the library itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

_KINDS = (
    "fixed_line",
    "mobile",
    "voip",
    "uan",
    "toll_free",
    "shared_cost",
    "premium_rate",
    "personal_number",
    "pager",
    "voicemail",
)
# Two numbers in one cell have more digits than this; a single one hardly ever.
_LONGEST_PLAIN = 12
_NO_SEPARATORS = str.maketrans("", "", " ()/.-")


@dataclass(frozen=True, slots=True)
class Plan:
    """The numbering plan of one country: its code and its patterns by length of number."""

    code: str
    valid: dict[int, re.Pattern[str]]
    groups: re.Pattern[str]
    formats: tuple[tuple[re.Pattern[str], str], ...]

    def is_valid(self, number: str) -> bool:
        """Whether the digits after the country code are a number that is assigned."""
        pattern = self.valid.get(len(number))
        return pattern is not None and pattern.match(number) is not None

    def national(self, number: str) -> str | None:
        """The number as written at home, None if the plan has no form for it."""
        found = self.groups.match(number)
        if found is None or found.lastindex is None:
            return None
        pattern, form = self.formats[found.lastindex - 1]
        parts = pattern.fullmatch(number)
        return form % parts.groups() if parts and form else None


@cache
def plan_of(region: str) -> Plan | None:
    """The plan of a country with simple rules, None for any other."""
    import phonenumbers

    about: Any = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    if about is None or len(phonenumbers.COUNTRY_CODE_TO_REGION_CODE[about.country_code]) > 1:
        return None
    rules = (about.national_prefix, about.national_prefix_for_parsing, about.international_prefix)
    if rules != ("0", "0", "00") or about.national_prefix_transform_rule:
        return None
    return Plan(str(about.country_code), _valid(about), *_formats(about))


@cache
def _plan_of_code(code: str) -> Plan | None:
    import phonenumbers

    regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(code), ())
    return plan_of(regions[0]) if len(regions) == 1 else None


def _valid(about: Any) -> dict[int, re.Pattern[str]]:
    kinds = [kind for name in _KINDS if (kind := getattr(about, name)) is not None]
    every = about.general_desc.possible_length
    by_length: dict[int, list[str]] = {}
    for kind in kinds:
        if kind.national_number_pattern:
            for length in kind.possible_length or every:
                by_length.setdefault(length, []).append(kind.national_number_pattern)
    general = about.general_desc.national_number_pattern
    return {
        length: re.compile(f"(?=(?:{general})\\Z)(?:{'|'.join(patterns)})\\Z")
        for length, patterns in by_length.items()
        if length in every
    }


def _formats(about: Any) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], str], ...]]:
    choices = []
    forms = []
    for form in about.number_format:
        plain = form.pattern.replace("(", "(?:")
        leads = form.leading_digits_pattern
        lead = f"(?=(?:{leads[-1]}))" if leads else ""
        first = form.national_prefix_formatting_rule or r"\1"
        text = form.format.replace(r"\1", first, 1)
        in_order = [str(n + 1) for n in range(form.pattern.count("("))]
        # A form that swaps or drops groups is left to the library.
        usual = re.findall(r"\\(\d)", text) == in_order
        forms.append((re.compile(form.pattern), re.sub(r"\\\d", "%s", text) if usual else ""))
        choices.append(f"{lead}({plain})\\Z")
    return re.compile("|".join(choices) or r"(?!)"), tuple(forms)


def plain_number(text: str, region: str) -> str | None:
    """The E.164 form of a valid number of digits, separators and a leading plus.

    None means only that the quick way does not know: the number may still be good.
    """
    digits = text.translate(_NO_SEPARATORS)
    if digits[:1] == "+":
        return _abroad(digits[1:])
    plan = plan_of(region)
    if plan is None:
        return _by_library(digits, region)
    if digits[:2] == "00":
        return _abroad(digits[2:])
    number = digits[1:]
    if digits[:1] != "0" or len(number) > _LONGEST_PLAIN or not plan.is_valid(number):
        return None
    return f"+{plan.code}{number}"


def _abroad(digits: str) -> str | None:
    found = split_code(digits)
    if found is None:
        return None
    code, number = found
    plan = _plan_of_code(code)
    if plan is None:
        return _by_library("+" + digits, "")
    # The 0 of "+49 (0) 30" is dialled at home only.
    number = number.removeprefix("0")
    if len(number) > _LONGEST_PLAIN or not plan.is_valid(number):
        return None
    return f"+{code}{number}"


def _by_library(digits: str, region: str) -> str | None:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(digits, region or None)
    except phonenumbers.NumberParseException:
        return None
    number = phonenumbers.national_significant_number(parsed)
    e164 = f"+{parsed.country_code}{number}"
    if digits[0] != "+":
        # A missing plus is for the longer way, and a missing prefix for nobody to guess.
        bare = digits.startswith(number) and needs_trunk_prefix(region)
        if bare or (digits.startswith(e164[1:]) and parsed.country_code != 1):
            return None
    whole = len(number) <= _LONGEST_PLAIN and number in digits
    return e164 if whole and phonenumbers.is_valid_number(parsed) else None


def split_code(digits: str) -> tuple[str, str] | None:
    """The country code and the rest of an international number's digits."""
    codes = _codes()
    for length in (2, 1, 3):
        if digits[:length] in codes:
            return digits[:length], digits[length:]
    return None


@cache
def _codes() -> frozenset[str]:
    import phonenumbers

    return frozenset(map(str, phonenumbers.COUNTRY_CODE_TO_REGION_CODE))


def is_plain_valid(e164: str) -> bool:
    """Whether the quick way knows an E.164 number as valid."""
    found = split_code(e164[1:])
    plan = _plan_of_code(found[0]) if found else None
    return plan is not None and found is not None and plan.is_valid(found[1])


def shown(e164: str, home: str) -> str:
    """A number as its owner writes it: national at home, international abroad.

    What is no number in E.164 form comes back as it is.
    """
    plan = plan_of(home)
    if plan and e164.startswith("+" + plan.code):
        national = plan.national(e164[1 + len(plan.code) :])
        if national:
            return national
    return _shown_by_library(e164, home)


@lru_cache(maxsize=8192)
def _shown_by_library(e164: str, home: str) -> str:
    import phonenumbers

    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    at_home = number.country_code == phonenumbers.country_code_for_region(home)
    form = phonenumbers.PhoneNumberFormat
    if at_home:
        text = str(phonenumbers.format_number(number, form.NATIONAL))
        # Without a form of its own the number would stand there without its 0.
        if not needs_trunk_prefix(home) or not text[0].isdigit() or text.startswith("0"):
            return text
    return str(phonenumbers.format_number(number, form.INTERNATIONAL))


@cache
def needs_trunk_prefix(region: str) -> bool:
    """Whether numbers at home are written with a prefix (the 0 of 030) that is never left out."""
    import phonenumbers

    about = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    if about is None or not about.national_prefix:
        return False
    return any(
        form.national_prefix_formatting_rule and not form.national_prefix_optional_when_formatting
        for form in about.number_format
    )
