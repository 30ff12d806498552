"""Folding: how words are compared in a search, so that Müller = Mueller = Muller."""

from __future__ import annotations

import re
import unicodedata

_DIGRAPHS = {"ae": "a", "oe": "o", "ue": "u"}
_DIGRAPH = re.compile("ae|oe|ue")
_NO_DIGITS = re.compile("[^0-9]+")
_APART = {"ß": "ss", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}


def _without_marks(text: str) -> str:
    text = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in text if not unicodedata.combining(letter))


_LATIN = {letter: _without_marks(letter) for letter in map(chr, range(0xC0, 0x180))}
"""Most names have no other letters; looking them up is ten times faster than taking apart."""
_LETTERS = _LATIN | _APART
_MARKED = re.compile(r"[^\x00-\x7f]")


def fold(text: str) -> str:
    """Lower case, without accents; ä, ae and a are the same, and ß is ss."""
    text = text.casefold()
    if not text.isascii():
        text = _MARKED.sub(_unmarked, text)
        if not text.isascii():
            text = _without_marks(text)
    return _DIGRAPH.sub(_single, text)


def _unmarked(found: re.Match[str]) -> str:
    return _LETTERS.get(found.group(), found.group())


def _single(found: re.Match[str]) -> str:
    return _DIGRAPHS[found.group()]


def digits(text: str) -> str:
    """Only the digits 0 to 9 of a text."""
    return _NO_DIGITS.sub("", text)


def dialled(text: str) -> str:
    """The digits of a number as a search looks for them: without +, 00 or a leading 0.

    Empty where the text holds anything but a number.
    """
    if re.fullmatch(r"[\d\s+()/.\-–]+", text) is None:
        return ""
    found = digits(text.replace("(0)", ""))
    return found.removeprefix("00").removeprefix("0")
