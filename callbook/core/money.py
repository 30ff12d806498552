"""Amounts of money as a person types them, in hundredths."""

from __future__ import annotations

import re

MOST_CENTS = 10**14
_GROUPED = re.compile(r"\d{1,3}([.,'’ ]\d{3})+")
_AMOUNT = re.compile(r"([\d.,'’ ]*\d)(?:[.,]\s?[-–—]+)?")
_CURRENCY = re.compile(r"^[^\W\d_.]{0,4}\.?\s*[€$£¥]?\s*|\s*[€$£¥]?\s*[^\W\d_]{0,4}\.?$")


def read_cents(text: str) -> int | None:
    """The hundredths in "1.240 €", "1240", "1,240.50", "CHF 1'240.–"; None for an empty text.

    A single mark with three digits behind it parts thousands, with one or two it parts
    hundredths; where both marks stand the last one does. Raises ValueError for what is no
    amount, and for one below zero or beyond all reason.
    """
    plain = " ".join(text.replace("\u202f", " ").replace("\u00a0", " ").split())
    if not plain:
        return None
    plain = _CURRENCY.sub("", plain)
    found = _AMOUNT.fullmatch(plain)
    if found is None or not found[1][0].isdigit():
        raise ValueError(text)
    whole, part = _parted(found[1])
    if not whole.isdigit() and not _GROUPED.fullmatch(whole):
        raise ValueError(text)
    digits = "".join(letter for letter in whole if letter.isdigit())
    cents = int(digits[:18]) * 100 + int(part.ljust(2, "0") or 0)
    if len(digits) > 18 or cents > MOST_CENTS:
        raise ValueError(text)
    return cents


def _parted(amount: str) -> tuple[str, str]:
    """The whole and the hundredths, the first with its marks."""
    found = re.fullmatch(r"(.+?)[.,](\d{1,2})", amount)
    return (found[1], found[2]) if found else (amount, "")
