"""The entries of a FRITZ!Box phonebook, read piece by piece; no entity is ever resolved."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.sax.handler import ContentHandler

from callbook.core.contacts import Problem
from callbook.core.errors import Refusal
from callbook.files import sniff

_CHUNK = 1 << 22
"""Characters; a parser begins a tag anew with every chunk that does not end it."""
_DEEPEST = 100
_LONGEST = 4000
"""Characters of one element; nobody's name or number has more."""
_MOST = 200
"""Numbers and addresses of one entry; the box itself keeps nine."""
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")
_TEXTS = frozenset({"realname", "number", "email", "category"})


@dataclass(slots=True)
class FritzEntry:
    """One ``contact``; ``numbers`` are the text, the type, and whether it is preferred."""

    line: int
    owner: str
    name: str = ""
    category: str = ""
    numbers: list[tuple[str, str, bool]] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)


class XmlText:
    """An XML file as text, in the encoding that it names, if it can be that one."""

    def __init__(self, data: bytes, asked: str | None) -> None:
        self.encoding = sniff.encoding_for(data, asked) if asked else _encoding(data)
        self.shown = sniff.encoding_shown(self.encoding)
        self.size = len(data)
        self.done = 0
        self._data = data

    def chunks(self) -> Iterator[str]:
        """The text from its beginning, piece by piece; without the blanks that lead it."""
        codec, errors = sniff.codec_of(self.encoding)
        raw = io.BytesIO(self._data)
        stream = io.TextIOWrapper(raw, codec, errors, newline="")
        leading = True
        while chunk := stream.read(_CHUNK):
            self.done = raw.tell()
            yield chunk.lstrip("\ufeff \t\r\n") if leading else chunk
            leading = False


def _encoding(data: bytes) -> str:
    """The encoding named in the first line, unless the bytes contradict it."""
    found = sniff.encoding_of(data)
    declared = _DECLARED.match(data.lstrip()[:400])
    name = declared[1].decode("ascii") if declared else ""
    if found != "windows-1252" or not name.lower().startswith(("iso-8859", "windows-", "cp")):
        return found
    try:
        b"a".decode(name)
        codecs.lookup(name)
    except (LookupError, ValueError):
        return found
    return name


def read_phonebook(text: XmlText, name: str) -> Iterator[FritzEntry | Problem]:
    """The entries, and a problem where the file breaks off.

    Raises Refusal, with the file's ``name``, for a document type, which no phonebook has and
    which entities need, and for what is no XML from its first entry on.
    """
    from xml.sax import SAXParseException

    from defusedxml.common import DefusedXmlException
    from defusedxml.expatreader import DefusedExpatParser

    parser = DefusedExpatParser(forbid_dtd=True)
    phonebook = Phonebook(parser, name)
    collected = phonebook.entries
    parser.setContentHandler(phonebook)
    found = 0
    try:
        for chunk in text.chunks():
            if "<" not in chunk and len(chunk) == _CHUNK:
                raise Refusal("files.damaged_xml", name=name)
            parser.feed(chunk)
            found += len(collected)
            yield from collected
            collected.clear()
        parser.close()
    except DefusedXmlException:
        raise Refusal("files.xml_entities", name=name) from None
    except SAXParseException as broken:
        yield from collected
        if not (found or collected):
            raise Refusal("files.damaged_xml", name=name) from None
        yield Problem(max(1, broken.getLineNumber() or 1), "files.cut_off_xml")


class Phonebook(ContentHandler):
    """Collects the entries that a parser has come to the end of in ``entries``."""

    def __init__(self, place: Any, name: str) -> None:
        super().__init__()
        self.entries: list[FritzEntry] = []
        self._place = place
        self._name = name
        self._depth = 0
        self._owner = ""
        self._entry: FritzEntry | None = None
        self._within = ""
        self._said: Mapping[str, str] = {}
        self._text: list[str] = []
        self._length = 0

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802
        """Begins a book, an entry, or one of its texts.

        Raises Refusal for elements within elements without end.
        """
        self._depth += 1
        if self._depth > _DEEPEST:
            raise Refusal("files.damaged_xml", name=self._name)
        name = name.lower()
        if name == "phonebook":
            self._owner = attrs.get("owner", "")
        elif name == "contact":
            self._entry = FritzEntry(self._place.getLineNumber() or 1, self._owner)
        elif name in _TEXTS and self._entry is not None:
            self._within, self._said = name, attrs
            self._text, self._length = [], 0

    def characters(self, content: str) -> None:
        """Takes in text, as long as it is any that a phonebook may have."""
        if self._within and self._length < _LONGEST:
            self._text.append(content[:_LONGEST])
            self._length += len(content)

    def endElement(self, name: str) -> None:  # noqa: N802
        """Ends an entry, or one of its texts."""
        self._depth -= 1
        name = name.lower()
        if self._entry is not None and name == self._within:
            _say(self._entry, name, " ".join("".join(self._text).split()), self._said)
            self._within = ""
        elif self._entry is not None and name == "contact":
            self.entries.append(self._entry)
            self._entry = None


def _say(entry: FritzEntry, name: str, text: str, said: Mapping[str, str]) -> None:
    if name == "realname":
        entry.name = entry.name or text
    elif name == "category":
        entry.category = text
    elif not text or len(entry.emails) + len(entry.numbers) >= _MOST:
        return
    elif name == "email":
        entry.emails.append(text)
    elif name == "number":
        entry.numbers.append((text, said.get("type", ""), said.get("prio", "") == "1"))
