"""Raw cells of a contact list: what must be set right before anybody looks for a number.

The steps and their order are those of the design's table of real cells: a library that is
handed such a cell as it is finds a wrong number and calls it valid.
"""

from __future__ import annotations

import re
import unicodedata

from callbook.core.labels import canonical

# Blanks and dashes of all kinds, and the marks for right-to-left that phones put around numbers.
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_UNSEEN = dict.fromkeys(
    [
        *(n for n in range(32) if n not in (9, 10, 13)),
        *(0x7F, 0xAD, 0x61C, 0xFEFF),
        *(*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)),
    ]
)
_GUARD = re.compile(r"""^\s*(?:=\s*)?["'´`’]*\s*|\s*["'´`’]*\s*$""")
_EXPONENT = re.compile(r"([+-]?)(\d+)(?:[.,](\d*))?\s?[eE]\+?(\d{1,2})")
_FLOAT = re.compile(r"(\d{5,15})[.,]0+")
_PAUSES = re.compile(r"[\d+ ()/.-]*[pPwW][\dpPwW ]*\d")
_CODE = re.compile(r"[*#]\d|\d[*#]")
_SIP = re.compile(r"sips?:[^\s,;]+|[^\s,;]+@[^\s,;]+", re.IGNORECASE)
_SECOND_DIRECT = re.compile(r"(?:(?<=-0)\s?/\s?-?|\s?/\s?-\s?)(?=\d{1,5}(?:\D|$))")
# Two ends of one length, as in "23125-10/11": the second number is told by its end as well;
# an area code with a number behind it is no end.
_TWO_ENDS = re.compile(
    r"-\s?(?:\d\d\s?/\s?(?=\d\d(?!\d))|\d{3}\s?/\s?(?=\d{3}(?!\d))"
    r"|\d{4}\s?/\s?(?=\d{4}(?!\d)))"
    r"(?!0[1-9]\d{1,3}[ /-]+\d[\d ]{3})"
)
# Two ends of any length, as in "0511/1234-100/1012": only where a slash or a bracket has ended
# the area code before, since nobody parts one number twice that way, and only where no number
# of its own can begin.
_UNLIKE_ENDS = re.compile(
    r"(?:(?:\+|(?<!\d)00)[1-9]\d[ /-]?(?:\(0\) ?|\()?|(?<!\d)0)[1-9]\d{0,4} ?[/)] ?\d[\d ]+\d ?"
    r"-\s?\d{2,4}(?P<slash>\s?/\s?)(?=[1-9]\d{1,3}\s*(?:$|[^\d\s(-]))"
)
_DIRECT = re.compile(
    r"(?P<zero>(?<=\d)\s?-\s?0)?[\s,;/(-]*\b(?:Durchwahl|Durchw\.?|DW|App\.?|Apparat|Nebenstelle"
    r"|Nebenst\.?|Nst\.?|Klappe|Kl\.)[\s.:-]*(?P<digits>\d{1,5})(?!\d|\s?[/-]\s?\d|\s\d)\s*\)?",
    re.IGNORECASE,
)
_INTERNATIONAL = re.compile(r"(?:\+|(?<!\d)00)\s?\(?([1-9]\d)")
_FEWEST_DIGITS = 5
# The countries where the extension is dialled after the number, without waiting.
_DIRECT_DIALLING = ("DE", "AT")
_SEPARATOR = re.compile(
    r"\s*(?:;(?!\s?ext=)|\||\n|\r|\t|:::|(?<!,),(?!,)|/{2,}|&|\+(?=\s)"
    r"|\b(?:oder|or|und|and|u\.|bzw\.?|sowie|resp\.|o\.|od\.)(?!\w))\s*",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(
    r"\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d(?!\d)"
)
_DATE = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d")
_NOISE = re.compile(
    r"^(?:tel:|callto:|(?:telefon(?:nummer)?|telephone|tel|fon|phone|rufnummer|ruf)\b[-.:\s]*)+"
    r"(?:(?:nr|no)\b[.:\s]*)?",
    re.IGNORECASE,
)


def tidy(cell: str) -> str:
    """The cell without the guards of Excel, unseen characters and unusual dashes and digits."""
    text = unicodedata.normalize("NFKC", cell) if not cell.isascii() else cell
    text = text.translate(_UNSEEN).translate(_DASHES)
    text = "".join(_digit(char) for char in text) if not text.isascii() else text
    return _GUARD.sub("", text)


def _digit(char: str) -> str:
    return str(unicodedata.digit(char)) if char.isdecimal() else char


def exponent(text: str) -> str | None:
    """The digits behind an exponent form of Excel; "" if digits were lost, None if it is none.

    No digit was lost if the mantissa has one digit more than the exponent says.
    """
    found = _EXPONENT.fullmatch(text)
    if found is None:
        return None
    whole, rest = found[2], found[3] or ""
    length = len(whole) + int(found[4])
    digits = whole + rest
    if found[1] == "-" or len(digits) < length or digits[length:].strip("0"):
        return ""
    return (found[1] or "") + digits[:length]


def without_fraction(text: str) -> str:
    """A number that a spreadsheet wrote as 49228123456789.0, without the fraction."""
    found = _FLOAT.fullmatch(text)
    return found[1] if found else text


def is_sip(text: str) -> bool:
    """Whether the cell is an address of internet telephony (or an e-mail address)."""
    return bool(_SIP.fullmatch(text))


def is_code(text: str) -> bool:
    """Whether the cell is a code of a telephone system, or has pauses in it: never dialled."""
    return bool(_CODE.search(text) or _PAUSES.fullmatch(text))


def is_date(text: str) -> bool:
    """Whether the digits are a day and not a number."""
    return _DATE.fullmatch(text.strip()) is not None


def join_direct_dialling(text: str, region: str) -> str:
    """The text with "Durchwahl 78", "DW 78", "App. 78" as "-78", abroad as an extension.

    "23125-0 DW 78" is 23125-78: the 0 of the main line gives way.
    """
    abroad = _INTERNATIONAL.search(text)
    home = {"49": "DE", "43": "AT"}.get(abroad[1], "") if abroad else region

    def joined(found: re.Match[str]) -> str:
        if not any(char.isdigit() for char in text[: found.start()]):
            return found[0]
        if home in _DIRECT_DIALLING:
            return "-" + found["digits"]
        return f"{found['zero'] or ''} ext. {found['digits']}"

    return _DIRECT.sub(joined, text)


def without_second(text: str) -> tuple[str, str]:
    """The first number of "23125-0/-12", where a second one is told by its end; and that end."""
    found = _SECOND_DIRECT.search(text)
    if found is not None and _has_digits(text[: found.start()]):
        return text[: found.start()], text[found.end() :]
    found = _TWO_ENDS.search(text)
    if found is not None and _has_digits(text[: found.start()]):
        return text[: found.end()].rstrip(" /"), text[found.end() :]
    found = _UNLIKE_ENDS.search(text)
    if found is not None:
        return text[: found.start("slash")], text[found.end() :]
    return text, ""


def _has_digits(text: str) -> bool:
    """Whether there are more digits than an area code has."""
    return sum(char.isdigit() for char in text) > _FEWEST_DIGITS


def parts(text: str) -> list[str]:
    """The cell split where one number ends and the next begins; words stay with theirs."""
    found: list[str] = []
    begin = 0
    breaks = [*_SEPARATOR.finditer(text)]
    for n, separator in enumerate(breaks):
        end = breaks[n + 1].start() if n + 1 < len(breaks) else len(text)
        if _bears(text[begin : separator.start()]) and _bears(text[separator.end() : end]):
            found.append(text[begin : separator.start()])
            begin = separator.end()
    return [*found, text[begin:]]


def _bears(text: str) -> bool:
    """Whether there are digits enough for a number, days and hours aside."""
    few = sum(char.isdigit() for char in _NO_NUMBER.sub("", text)) < _FEWEST_DIGITS
    return not few or is_code(text.strip())


def words(text: str) -> str:
    """What was left over beside a number, as a label: "privat", "Frau Meier"."""
    plain = " ".join(text.split()).strip(" \t,;:|/-–+\"'()[]<>.")
    plain = _NOISE.sub("", plain).strip(" ,;:|/-")
    return "" if not any(char.isalnum() for char in plain) else plain


def with_label(label: str, *texts: str) -> str:
    """A label and what was left over, each once; where all is known, in one of our words.

    Out of a file the label comes back as well as what it was taken from, and has to stay.
    """
    kept: list[str] = []
    for text in (label.strip(), *map(words, texts)):
        if text and text.casefold() not in ", ".join(kept).casefold():
            kept.append(text)
    return canonical(", ".join(kept))
