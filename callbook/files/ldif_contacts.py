"""Contacts out of an LDIF file, as Thunderbird and directory servers write it."""

from __future__ import annotations

from collections.abc import Iterator

from callbook.core.contacts import Draft, Problem
from callbook.core.errors import Refusal
from callbook.core.progress import Report, silent
from callbook.files import sniff
from callbook.files.columns import Column
from callbook.files.ldif_entries import LdifEntry, read_entries
from callbook.files.looks import AS_IT_LOOKS, Look, ReadOptions
from callbook.files.problems import Remarks
from callbook.files.records import Entry, items_of, look_of_entries
from callbook.files.row_drafts import draft_of
from callbook.files.sniff import FileKind
from callbook.files.vcard_lines import CardLines

_REPORT_EVERY = 500
_LISTS = frozenset({"groupofnames", "groupofuniquenames", "mozilladirectorylist", "posixgroup"})
_PEOPLE = frozenset(
    {"person", "inetorgperson", "organizationalperson", "mozillaabpersonalpha", "officeperson"}
)
_COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.FULL_NAME: ("displayname", "cn", "commonname"),
    Column.GIVEN_NAME: ("givenname", "gn"),
    Column.FAMILY_NAME: ("sn", "surname"),
    Column.NAME_PREFIX: ("personaltitle",),
    Column.COMPANY: ("o", "company", "organizationname"),
    Column.DEPARTMENT: ("ou", "department", "departmentnumber"),
    Column.JOB_TITLE: ("title",),
    Column.STREET: ("street", "streetaddress", "mozillaworkstreet", "postaladdress"),
    Column.POSTAL_CODE: ("postalcode", "zip"),
    Column.CITY: ("l", "locality", "localityname"),
    Column.COUNTRY: ("c", "co", "countryname", "friendlycountryname"),
    Column.HOME_STREET: ("mozillahomestreet", "homestreet", "homepostaladdress"),
    Column.HOME_POSTAL_CODE: ("mozillahomepostalcode", "homepostalcode"),
    Column.HOME_CITY: ("mozillahomelocalityname", "homelocalityname"),
    Column.HOME_COUNTRY: ("mozillahomecountryname", "homecountryname"),
    Column.WEBSITE: ("mozillaworkurl", "workurl", "labeleduri", "mozillahomeurl", "homeurl"),
    Column.UID: ("entryuuid",),
}
"""Which attributes say what; the first that says anything counts (RFC 4519, Mozilla's schema)."""
_PHONES = (
    ("telephonenumber", "work"),
    ("mobile", "mobile"),
    ("cellphone", "mobile"),
    ("mobiletelephonenumber", "mobile"),
    ("homephone", "home"),
    ("hometelephonenumber", "home"),
    ("xmozillaanyphone", ""),
    ("pager", "pager"),
    ("pagertelephonenumber", "pager"),
    ("facsimiletelephonenumber", "fax"),
    ("fax", "fax"),
)
_EMAILS = ("mail", "rfc822mailbox", "mozillasecondemail", "xmozillasecondemail")
_NOTES = ("description", "notes", *(f"mozillacustom{number}" for number in range(1, 5)))


def look(data: bytes, options: ReadOptions = AS_IT_LOOKS, name: str = "") -> Look:
    """What the entries hold; raises Refusal, with the file's ``name``, where none is a contact."""
    plain = _as_bytes(data, options)
    shown = sniff.encoding_shown(sniff.encoding_for(data, options.encoding))
    return look_of_entries(_entries(plain, silent), _draft, FileKind.LDIF, name, shown)


def read(
    data: bytes,
    options: ReadOptions = AS_IT_LOOKS,
    report: Report = silent,
    name: str = "",
) -> Iterator[Draft | Problem]:
    """The entries as drafts and problems: each gives one draft or is left out by one problem.

    Mailing lists and the branches of a directory give nothing. ``report`` gets bytes.
    Raises Refusal at once where no entry is a contact.
    """
    plain = _as_bytes(data, options)
    if next(_entries(plain, silent), None) is None:
        raise Refusal("files.no_contacts", name=name)
    return items_of(_entries(plain, report), _draft)


def _as_bytes(data: bytes, options: ReadOptions) -> bytes:
    """The bytes; in UTF-8 if another encoding was asked for or a line feed is no byte in it."""
    encoding = sniff.encoding_for(data, options.encoding)
    if options.encoding or encoding.startswith(("utf-16", "utf-32")):
        return sniff.text_of(data, encoding).encode("utf-8", "replace")
    return data


def _entries(data: bytes, report: Report) -> Iterator[LdifEntry]:
    lines = CardLines(data)
    for count, entry in enumerate(read_entries(lines)):
        if count % _REPORT_EVERY == 0:
            report(lines.position, len(data))
        if _is_contact(entry):
            yield entry
    report(len(data), len(data))


def _is_contact(entry: LdifEntry) -> bool:
    """Whether an entry stands for somebody; branches of a directory have no number or mail."""
    classes = entry.classes()
    if classes & _LISTS:
        return False
    reachable = entry.first("mail", *(name for name, _ in _PHONES))
    return bool(classes & _PEOPLE or reachable or not classes)


def _draft(entry: LdifEntry) -> Entry:
    remarks = Remarks(entry.line)
    change = entry.first("changetype").lower()
    if change not in ("", "add"):
        remarks.leave_out("files.ldif_change")
        return None, remarks.problems
    found = {column: entry.first(*names) for column, names in _COLUMNS.items()}
    for column in (Column.STREET, Column.HOME_STREET):
        found[column] = found[column].replace("$", ", ")
    second = entry.first("mozillaworkstreet2")
    if second and found[Column.STREET]:
        found[Column.STREET] += f"\n{second}"
    found = {
        column: text if "STREET" in column.name else " ".join(text.split())
        for column, text in found.items()
    }
    found[Column.EMAIL] = "\n".join(_texts(entry, *_EMAILS))
    found[Column.NOTES] = "\n".join(_texts(entry, *_NOTES))
    phones: dict[str, str] = {}
    for name, label in _PHONES:
        for number in _texts(entry, name):
            phones.setdefault(" ".join(number.split()), label)
    return draft_of(found, phones, remarks)


def _texts(entry: LdifEntry, *names: str) -> list[str]:
    return [text for name in names for text in entry.values.get(name, ())]
