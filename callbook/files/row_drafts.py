"""One row of a table becomes one draft."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from callbook.core.contacts import Draft, Problem
from callbook.core.labels import with_mark
from callbook.files import row_values, values
from callbook.files.columns import PHONE_LABELS, Column
from callbook.files.guards import GUARDS, unguarded
from callbook.files.guessing import Columns, label_columns
from callbook.files.problems import Remarks
from callbook.files.rows import Row

_SEVERAL = " ::: "
_JOINED = {
    Column.STREET: "\n",
    Column.HOME_STREET: "\n",
    Column.NOTES: "\n",
    Column.TAGS: ", ",
    Column.EMAIL: "\n",
    Column.DO_NOT_CALL: "\n",
    Column.NAME_PREFIX: " ",
}
"""Columns of which there may be several, and what their cells are joined by."""
_LONG = frozenset({Column.NOTES, Column.STREET, Column.HOME_STREET, Column.EMAIL})
"""Columns whose cells may have several lines."""


class RowReader:
    """Reads rows by the meaning of their columns; ``orders`` tells how dates are written."""

    def __init__(self, columns: Columns, orders: Mapping[Column, values.Order]) -> None:
        self._width = len(columns)
        self._orders = orders
        places: dict[Column, list[int]] = defaultdict(list)
        for index, column in enumerate(columns):
            if column and column not in PHONE_LABELS:
                places[column].append(index)
        self._single = [(column, at[0]) for column, at in places.items() if len(at) == 1]
        self._several = [(column, at) for column, at in places.items() if len(at) > 1]
        self._straight = [
            (column, index) for column, at in places.items() for index in at if column not in _LONG
        ]
        pairs = label_columns(columns)
        labels = {to: at for at, to in pairs.items() if columns[at] is Column.PHONE_LABEL}
        areas = {to: at for at, to in pairs.items() if columns[at] is Column.AREA_CODE}
        self._phones = [
            (index, PHONE_LABELS[column], labels.get(index), areas.get(index))
            for index, column in enumerate(columns)
            if column in PHONE_LABELS
        ]
        self._parts = row_values.parts_for(frozenset(places))

    def read(self, row: Row) -> tuple[Draft | None, tuple[Problem, ...]]:
        """The draft of a row, None if nothing in it names a contact, and what was odd."""
        remarks = Remarks(row.line)
        cells = self._cleaned(row, remarks)
        found = {column: cells[index] for column, index in self._single if cells[index]}
        for column, indexes in self._several:
            said = [cells[index] for index in indexes if cells[index]]
            if said:
                found[column] = _JOINED[column].join(said) if column in _JOINED else said[0]
        phones, wrong = self._numbers(cells)
        fields: dict[str, Any] = {"phones": phones} if phones else {}
        if wrong:
            fields["wrong"] = wrong
        return _draft(found, fields, self._parts, self._orders, remarks)

    def _cleaned(self, row: Row, remarks: Remarks) -> list[str]:
        """The cells without blanks around them, guards and placeholders; as many as columns."""
        cells = [cell.strip() for cell in row.cells]
        if row.open_quote:
            remarks.add("files.open_quote")
        missing = self._width - len(cells)
        if missing > 0:
            cells += [""] * missing
        elif missing < 0:
            extra = sum(1 for cell in cells[self._width :] if cell)
            if extra:
                remarks.add("files.extra_cells", n=extra)
        if not values.PLACEHOLDERS.isdisjoint(cells):
            cells = ["" if cell in values.PLACEHOLDERS else cell for cell in cells]
        joined = "\0".join(cells)
        if "\0'" in joined or "\0=" in joined or joined[:1] in GUARDS:
            cells = [unguarded(cell) if cell else cell for cell in cells]
        if "\n" in joined or "  " in joined or _SEVERAL in joined:
            self._straighten(cells)
        return cells

    def _straighten(self, cells: list[str]) -> None:
        """Puts cells on one line; of several values of Google's the first counts."""
        for column, index in self._straight:
            cells[index] = " ".join(cells[index].split())
            if column is not Column.TAGS:
                cells[index] = cells[index].split(_SEVERAL, 1)[0]

    def _numbers(self, cells: list[str]) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
        """The cells with a number and their labels, and which of them are marked as wrong."""
        phones: dict[str, str] = {}
        wrong: list[str] = []
        for index, label, label_at, area_at in self._phones:
            cell = cells[index]
            if not cell:
                continue
            if "\n" in cell:
                cell = cell.replace("\n", _SEVERAL)
            said, bad = with_mark(cells[label_at]) if label_at is not None else ("", False)
            for part in cell.split(_SEVERAL) if _SEVERAL in cell else (cell,):
                number = part
                if area_at is not None and cells[area_at] and part[:1] not in ("0", "+"):
                    number = f"{cells[area_at]} {part}"
                if number.strip():
                    phones.setdefault(number.strip(), said or label)
                    if bad:
                        wrong.append(number.strip())
        if "fax" in phones.values():
            return tuple(sorted(phones.items(), key=_is_fax)), tuple(wrong)
        return tuple(phones.items()), tuple(wrong)


def draft_of(
    found: row_values.Cells, phones: dict[str, str], remarks: Remarks
) -> tuple[Draft | None, tuple[Problem, ...]]:
    """The draft of what an entry says of each column, its numbers with their labels.

    None if nothing in it names a contact; faxes stand last.
    """
    filled = {column: cell for column, cell in found.items() if cell}
    parts = row_values.parts_for(frozenset(filled))
    ordered = tuple(sorted(phones.items(), key=_is_fax))
    return _draft(filled, {"phones": ordered} if ordered else {}, parts, {}, remarks)


def _draft(
    found: row_values.Cells,
    fields: dict[str, Any],
    parts: list[row_values.Part],
    orders: row_values.Orders,
    remarks: Remarks,
) -> tuple[Draft | None, tuple[Problem, ...]]:
    for part in parts:
        part(found, fields, orders, remarks)
    if not ("phones" in fields or fields["named"]):
        remarks.leave_out("files.nothing_usable")
        return None, remarks.problems
    del fields["named"]
    return Draft(remarks.line, **fields), remarks.problems


def _is_fax(phone: tuple[str, str]) -> bool:
    return phone[1] == "fax"
