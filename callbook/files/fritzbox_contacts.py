"""Contacts out of the phonebook of a FRITZ!Box."""

from __future__ import annotations

from collections.abc import Iterator

from callbook.core.contacts import Draft, Problem
from callbook.core.errors import Refusal
from callbook.core.labels import canonical
from callbook.core.progress import Report, silent
from callbook.files.columns import Column
from callbook.files.fritzbox_entries import FritzEntry, XmlText, read_phonebook
from callbook.files.looks import AS_IT_LOOKS, Look, ReadOptions
from callbook.files.problems import Remarks
from callbook.files.records import Entry, items_of, look_of_entries
from callbook.files.row_drafts import draft_of
from callbook.files.sniff import FileKind

_REPORT_EVERY = 500
_OWN_BOOK = "255"
_IMPORTANT = "1"
_TAG = "VIP"
_LONGEST_LABEL = 40


def look(data: bytes, options: ReadOptions = AS_IT_LOOKS, name: str = "") -> Look:
    """What a phonebook holds; raises Refusal, with the file's ``name``, for what is none."""
    text = XmlText(data, options.encoding)
    entries = _entries(text, silent, name)
    return look_of_entries(entries, _draft, FileKind.FRITZBOX, name, text.shown)


def read(
    data: bytes,
    options: ReadOptions = AS_IT_LOOKS,
    report: Report = silent,
    name: str = "",
) -> Iterator[Draft | Problem]:
    """The entries as drafts and problems: each gives one draft or is left out by one problem.

    ``report`` gets bytes. Raises Refusal at once for what is no phonebook.
    """
    text = XmlText(data, options.encoding)
    first = next(_entries(text, silent, name), None)
    if first is None:
        raise Refusal("files.no_contacts", name=name)
    return items_of(_entries(text, report, name), _draft)


def _entries(text: XmlText, report: Report, name: str) -> Iterator[FritzEntry | Problem]:
    for count, entry in enumerate(read_phonebook(text, name)):
        if count % _REPORT_EVERY == 0:
            report(text.done, text.size)
        if isinstance(entry, Problem) or entry.numbers or entry.name or entry.emails:
            yield entry
    report(text.size, text.size)


def _draft(entry: FritzEntry) -> Entry:
    remarks = Remarks(entry.line)
    numbers = sorted(entry.numbers, key=_preferred_first)
    if entry.owner == _OWN_BOOK and all(_is_internal(text) for text, _, _ in numbers):
        remarks.leave_out("files.fritzbox_own", text=entry.name)
        return None, remarks.problems
    phones: dict[str, str] = {}
    for text, kind, _ in numbers:
        label = kind.removeprefix("label:").replace("_", " ")
        phones.setdefault(text, canonical(label) if len(label) < _LONGEST_LABEL else "")
    found = {
        Column.FULL_NAME: entry.name,
        Column.EMAIL: "\n".join(entry.emails),
        Column.TAGS: _TAG if entry.category == _IMPORTANT else "",
    }
    return draft_of(found, phones, remarks)


def _preferred_first(number: tuple[str, str, bool]) -> bool:
    return not number[2]


def _is_internal(number: str) -> bool:
    """Whether a number is one of the telephones of the house: ``**610``."""
    return number.startswith("**")
