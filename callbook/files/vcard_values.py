"""The values of vCard properties: character sets, escapes, parameters."""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from dataclasses import dataclass

from callbook.core.caching import remembered
from callbook.core.labels import of_types
from callbook.files.vcard_lines import RawCard, RawProperty
from callbook.files.vcard_own import OWN

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_UNESCAPED = {"n": "\n", "N": "\n"}
_CHARSET = re.compile(rb"CHARSET=\"?([\w.:\-]+)", re.IGNORECASE)
_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127, 0xFEFF])
_BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
_KEPT = frozenset(
    "N FN ORG TITLE ROLE TEL EMAIL URL ADR NOTE CATEGORIES UID KIND X-ADDRESSBOOKSERVER-KIND"
    " X-ABLABEL X-ABSHOWAS".split()
)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon: the group, the types, preference, encoding, value type.

    ``label`` is what the types say of a number. ``preference`` counts from 1, the best; 101
    where none is told. ``mark`` is what our own export says of a value.
    """

    group: str = ""
    types: tuple[str, ...] = ()
    label: str = ""
    preference: int = 101
    encoding: str = ""
    charset: str = ""
    value: str = ""
    mark: str = ""


Values = dict[str, list[tuple[Head, str]]]
"""The values of a card by the property's name, decoded and still escaped."""


@remembered(1024)
def kept_name(raw: bytes) -> str:
    """The name of a property that says something of a contact, else nothing."""
    name = raw.decode("ascii", "replace")
    return name if name in _KEPT or name.startswith(OWN) else ""


@remembered(4096)
def read_head(raw: bytes) -> Head:
    """The parameters of a property in the spellings of vCard 2.1, 3.0 and 4.0."""
    text = raw.decode("utf-8", "replace")
    pieces = re.findall(r'(?:[^;"]|"[^"]*"?)+', text) if '"' in text else text.split(";")
    group = pieces[0].rpartition(".")[0].strip().lower() if pieces else ""
    said: dict[str, list[str]] = {}
    for piece in pieces[1:]:
        key, equals, value = piece.partition("=")
        key = key.strip().upper()
        if equals:
            values = [one.strip(' "') for one in value.strip(' "').split(",")]
        else:
            key, values = _bare(piece.strip())
        said.setdefault(key, []).extend(one for one in values if one)
    types = tuple(said.get("TYPE", ()))
    return Head(
        group=group,
        types=types,
        label=of_types(types),
        preference=_preference(types, said.get("PREF", [""])[0:1]),
        encoding="".join(said.get("ENCODING", ())[-1:]).upper(),
        charset="".join(said.get("CHARSET", ())[-1:]),
        value="".join(said.get("VALUE", ())[-1:]).lower(),
        mark="".join(said.get("X-CALLBOOK", ())[-1:]).lower(),
    )


def _bare(word: str) -> tuple[str, list[str]]:
    """A parameter without a name, as vCard 2.1 allows it."""
    upper = word.upper()
    if upper in _BARE_ENCODINGS:
        return "ENCODING", [word]
    if upper.startswith(("UTF-", "ISO-", "WINDOWS-")):
        return "CHARSET", [word]
    return "TYPE", [word]


def _preference(types: tuple[str, ...], said: list[str]) -> int:
    if any(word.lower() == "pref" for word in types):
        return 1
    number = said[0] if said else ""
    return int(number) if number.isdecimal() and len(number) <= 3 else 101


class Decoder:
    """Turns the bytes of one card's values into text.

    ``asked`` is the encoding that a person chose; without it UTF-8, and where that fails
    the single-byte character set that the card names elsewhere, else windows-1252.
    """

    def __init__(self, card: RawCard, asked: str | None = None) -> None:
        self._card = card
        self._asked = asked
        self._other: str | None = None

    def text(self, found: RawProperty, head: Head) -> str:
        """The value of a property, still escaped."""
        raw = found.value
        if head.encoding == "QUOTED-PRINTABLE":
            raw = binascii.a2b_qp(raw)
        elif head.encoding in ("B", "BASE64"):
            raw = _from_base64(raw)
        if raw.isascii() and not (head.charset or self._asked):
            text = raw.decode("ascii")
        else:
            text = self._decoded(raw, head.charset)
        return text if text.isprintable() else text.translate(_CONTROLS).replace("\r\n", "\n")

    def _decoded(self, raw: bytes, charset: str) -> str:
        for name in (charset, self._asked, "utf-8"):
            if not name or not _is_known(name):
                continue
            try:
                return _strictly(raw, name)
            except UnicodeError:
                continue
        if self._other is None:
            self._other = self._named_elsewhere()
        return raw.decode(self._other, "replace")

    def _named_elsewhere(self) -> str:
        for found in self._card.properties:
            match = _CHARSET.search(found.head)
            name = match[1].decode("ascii") if match else ""
            if name.lower().startswith(("windows-", "iso-", "cp")) and _is_known(name):
                return name
        return "windows-1252"


def _strictly(raw: bytes, charset: str) -> str:
    """The text; UTF-8 that was cut off within its last character is still UTF-8."""
    try:
        return raw.decode(charset)
    except UnicodeDecodeError as error:
        text = raw[: error.start].decode(charset)
        if error.reason != "unexpected end of data" or len(text) == error.start:
            raise
        return text


@remembered(64)
def _is_known(charset: str) -> bool:
    try:
        codecs.lookup(charset)
        b"a".decode(charset)
    except (LookupError, ValueError, TypeError):
        return False
    return True


def _from_base64(raw: bytes) -> bytes:
    try:
        return base64.b64decode(raw, validate=False)
    except (binascii.Error, ValueError):
        return b""


def unescaped(text: str) -> str:
    r"""The text without the backslashes of RFC 6350, 3.4: ``\n``, ``\,``, ``\;``, ``\\``."""
    if "\\" not in text:
        return text.strip()
    return _ESCAPE.sub(_character, text).strip()


def _character(match: re.Match[str]) -> str:
    return _UNESCAPED.get(match[1], match[1])


def components(text: str, separator: str = ";") -> list[str]:
    """The parts of a structured value, unescaped."""
    if "\\" not in text:
        return [part.strip() for part in text.split(separator)]
    parts: list[list[str]] = [[]]
    for piece in re.findall(rf"\\.|[^\\{separator}]+|{separator}|\\", text, re.DOTALL):
        if piece == separator:
            parts.append([])
        else:
            parts[-1].append(piece)
    return [unescaped("".join(part)) for part in parts]
