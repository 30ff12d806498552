"""Debtors out of a DATEV file (format EXTF): customers with their account as own number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from callbook.core.contacts import ContactKind, Draft, Party, Problem
from callbook.core.errors import Refusal
from callbook.core.progress import Report, silent
from callbook.files import sniff
from callbook.files.columns import NAMES, Column
from callbook.files.csv_contacts import CsvRows
from callbook.files.csv_rows import TextLines, read_rows
from callbook.files.csv_shape import CsvShape
from callbook.files.guessing import is_phone_text
from callbook.files.looks import AS_IT_LOOKS, Look, ReadOptions
from callbook.files.problems import Remarks, short
from callbook.files.rows import Row
from callbook.files.sniff import FileKind
from callbook.files.table import Table, drafts_of, filled_rows, look_of
from callbook.files.table_shape import Shape

_DEBTORS_AND_CREDITORS = "16"
_PERSON, _COMPANY = "1", "2"
_COLUMNS: dict[str, Column] = {
    "konto": Column.OWN_NUMBER,
    "name unternehmen": Column.COMPANY,
    "name natürl person": Column.FAMILY_NAME,
    "vorname natürl person": Column.GIVEN_NAME,
    "name keine angabe": Column.FULL_NAME,
    "ansprechpartner": Column.FULL_NAME,
    "anrede": Column.NAME_PREFIX,
    "titel akad grad": Column.NAME_PREFIX,
    "strasse": Column.STREET,
    "postleitzahl": Column.POSTAL_CODE,
    "ort": Column.CITY,
    "land": Column.COUNTRY,
    "telefon": Column.PHONE,
    "bemerkung telefon": Column.PHONE_LABEL,
    "telefon geschäftsleitung": Column.PHONE,
    "telefon gl": Column.PHONE,
    "bemerkung telefon gl": Column.PHONE_LABEL,
    "fax": Column.PHONE_FAX,
    "sonstige": Column.PHONE_OTHER,
    "bemerkung sonstige": Column.PHONE_LABEL,
    "e mail": Column.EMAIL,
    "internet": Column.WEBSITE,
}
"""The headings of the format's description by their plain words."""
_ADDRESS_TYPES = frozenset({"adressatentyp", "adressattyp"})


def look(data: bytes, options: ReadOptions = AS_IT_LOOKS, name: str = "") -> Look:
    """What the file holds; raises Refusal, with its ``name``, for one of other bookings."""
    table, reader, encoding = _opened(data, options, name)
    found = look_of(table, reader, name)
    shown = sniff.encoding_shown(encoding)
    return replace(found, encoding=shown, headings=(), columns=(), rows=(), header=False)


def read(
    data: bytes,
    options: ReadOptions = AS_IT_LOOKS,
    report: Report = silent,
    name: str = "",
) -> Iterator[Draft | Problem]:
    """The debtors as drafts; each creditor is left out by one problem.

    ``report`` gets bytes. Raises Refusal at once for a file of other bookings.
    """
    table, reader, _ = _opened(data, options, name)
    if next(filled_rows(table.begin(), table.shape), None) is None:
        raise Refusal("files.no_rows", name=name)
    return drafts_of(table, reader, report)


class DebtorReader:
    """Makes drafts of the rows of debtors, and of those only."""

    def __init__(self, table: Table) -> None:
        headings = [_plain(text) for text in table.shape.headings]
        self._rows = table.reader()
        self._account = headings.index("konto")
        self._type = _place(headings, _ADDRESS_TYPES)
        self._short = _place(headings, {"kurzbezeichnung"})
        columns = table.shape.columns
        self._names = [index for index, column in enumerate(columns) if column in NAMES]
        self._others = [index for index, text in enumerate(headings) if text == "sonstige"]

    def read(self, row: Row) -> tuple[Draft | None, tuple[Problem, ...]]:
        """The draft of a debtor, None for any other account, and what was odd."""
        account = _cell(row, self._account)
        if not re.fullmatch(r"[1-6]\d{4,8}", account):
            remarks = Remarks(row.line)
            creditor = re.fullmatch(r"[7-9]\d{4,8}", account)
            remarks.leave_out(
                "files.datev_creditor" if creditor else "files.datev_account", text=short(account)
            )
            return None, remarks.problems
        for index in self._others:
            if not is_phone_text(_cell(row, index)) and index < len(row.cells):
                row.cells[index] = ""
        if not any(_cell(row, index) for index in self._names):
            self._name_by_short(row)
        draft, problems = self._rows.read(row)
        if draft is None:
            return None, problems
        company = _cell(row, self._type) == _COMPANY
        party = Party.BUSINESS if company else None
        return replace(draft, kind=ContactKind.CUSTOMER, party=party), problems

    def _name_by_short(self, row: Row) -> None:
        """Takes the short name where no other is given."""
        if self._names and self._names[0] < len(row.cells):
            row.cells[self._names[0]] = _cell(row, self._short)


def _opened(data: bytes, options: ReadOptions, name: str) -> tuple[Table, DebtorReader, str]:
    encoding = sniff.encoding_for(data, options.encoding)
    meta, headings = _first_rows(data, encoding)
    if _at(meta, 2) != _DEBTORS_AND_CREDITORS or headings is None:
        raise Refusal("files.is_datev", name=name)
    plain = [_plain(text) for text in headings.cells]
    if "konto" not in plain:
        raise Refusal("files.is_datev", name=name)
    shape = Shape(
        header=True,
        first_line=headings.line,
        headings=tuple(cell.strip() for cell in headings.cells),
        columns=tuple(map(_COLUMNS.get, plain)),
        sample=(),
    )
    cut = CsvShape(encoding, ";", shape)

    def begin() -> CsvRows:
        return CsvRows(data, cut)

    table = Table(FileKind.DATEV, shape, begin, len(data))
    return table, DebtorReader(table), encoding


def _first_rows(data: bytes, encoding: str) -> tuple[list[str], Row | None]:
    rows = read_rows(TextLines(data, encoding), ";")
    return next(rows, Row(1, [])).cells, next(rows, None)


def _plain(heading: str) -> str:
    """The words of a heading, "Name (Adressatentyp Unternehmen)" as "name unternehmen"."""
    words = re.findall(r"[^\W_]+", heading.casefold())
    kept = [word for word in words if word not in _ADDRESS_TYPES or len(words) == 1]
    return " ".join(kept)


def _place(headings: list[str], names: set[str] | frozenset[str]) -> int:
    return next((index for index, text in enumerate(headings) if text in names), -1)


def _cell(row: Row, index: int) -> str:
    return _at(row.cells, index)


def _at(cells: list[str], index: int) -> str:
    return cells[index].strip() if 0 <= index < len(cells) else ""
