"""One row of a table becomes one draft."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from callbook.core.contacts import Draft, Problem
from callbook.files import values
from callbook.files.columns import PHONE_LABELS, Column
from callbook.files.csv_rows import Row
from callbook.files.guards import GUARDS, unguarded
from callbook.files.guessing import Columns, label_columns
from callbook.files.labels import canonical
from callbook.files.names import chosen_name, full_name, is_prefix, turned
from callbook.files.problems import Remarks, short

Cells = dict[Column, list[str]]

_SEVERAL = " ::: "
_EMAIL = re.compile(r"[^\s<>;,:\"|]+@[^\s<>;,\"|]+")
_POSTAL_CITY = re.compile(r"((?:[A-Z]{1,3}-)?\d{4,5})\s+(\D.*)|(\D.*?),?\s+(\d{4,5})")
_WHOLE_ADDRESS = re.compile(
    r"(.+?)\s*[,\n]\s*((?:[A-Z]{1,2}-)?\d{4,5})\s+([^\d,\n]+)(?:[,\n]\s*([^\d,]+))?", re.DOTALL
)
_NO_KIND = frozenset({"other", "sonstige", "sonstiges", "unbekannt", "unknown"})


class RowReader:
    """Reads rows by the meaning of their columns; ``orders`` tells how dates are written."""

    def __init__(self, columns: Columns, orders: Mapping[Column, values.Order]) -> None:
        self._width = len(columns)
        self._orders = orders
        self._plain = [
            (index, column)
            for index, column in enumerate(columns)
            if column and column not in PHONE_LABELS
        ]
        pairs = label_columns(columns)
        labels = {to: at for at, to in pairs.items() if columns[at] is Column.PHONE_LABEL}
        areas = {to: at for at, to in pairs.items() if columns[at] is Column.AREA_CODE}
        phones = [
            (index, PHONE_LABELS[column], labels.get(index), areas.get(index))
            for index, column in enumerate(columns)
            if column in PHONE_LABELS
        ]
        self._phones = sorted(phones, key=_fax_last)

    def read(self, row: Row) -> tuple[Draft | None, list[Problem]]:
        """The draft of a row, None if nothing in it names a contact, and what was odd."""
        remarks = Remarks(row.line)
        cells = row.cells
        found = self._found(cells)
        if row.open_quote:
            remarks.add("files.open_quote")
        extra = sum(1 for cell in cells[self._width :] if cell.strip())
        if extra:
            remarks.add("files.extra_cells", n=extra)
        fields: dict[str, Any] = {}
        _name(found, fields)
        fields["phones"] = self._numbers(cells)
        fields["emails"] = _emails(found.get(Column.EMAIL), remarks)
        if not (fields["name"] or fields["company"] or fields["phones"] or fields["emails"]):
            remarks.leave_out("files.nothing_usable")
            return None, remarks.problems
        _address(found, fields)
        _texts(found, fields)
        _standing(found, fields, remarks)
        _dates(found, fields, self._orders, remarks)
        _block(found, fields, self._orders)
        return Draft(row.line, **fields), remarks.problems

    def _found(self, cells: list[str]) -> Cells:
        found: Cells = {}
        length = len(cells)
        for index, column in self._plain:
            if index >= length:
                break
            cell = cells[index].strip()
            if not cell or cell in values.PLACEHOLDERS:
                continue
            if cell[0] in GUARDS:
                cell = unguarded(cell)
            found.setdefault(column, []).append(cell)
        return found

    def _numbers(self, cells: list[str]) -> tuple[tuple[str, str], ...]:
        phones: dict[str, str] = {}
        for index, label, label_at, area_at in self._phones:
            cell = _cell(cells, index)
            if not cell:
                continue
            said = canonical(_cell(cells, label_at)) if label_at is not None else ""
            area = _cell(cells, area_at) if area_at is not None else ""
            for part in cell.split(_SEVERAL) if _SEVERAL in cell else (cell,):
                number = f"{area} {part}" if area and part[0] not in "0+" else part
                phones.setdefault(number.strip(), said or label)
        listed = tuple(phones.items())
        if "fax" in phones.values():
            return tuple(sorted(listed, key=lambda phone: phone[1] == "fax"))
        return listed


def _fax_last(phone: tuple[int, str, int | None, int | None]) -> bool:
    return phone[1] == "fax"


def _cell(cells: list[str], index: int) -> str:
    cell = cells[index].strip() if index < len(cells) else ""
    if not cell or cell in values.PLACEHOLDERS:
        return ""
    return unguarded(cell) if cell[0] in GUARDS else cell


def _first(found: Cells, column: Column) -> str:
    listed = found.get(column)
    if listed is None:
        return ""
    return line_of(listed[0])


def line_of(text: str) -> str:
    """A text on one line; of several values the first."""
    if _SEVERAL in text:
        text = text.split(_SEVERAL, 1)[0]
    return " ".join(text.split()) if "\n" in text or "  " in text else text


def _name(found: Cells, fields: dict[str, Any]) -> None:
    given, family = _first(found, Column.GIVEN_NAME), _first(found, Column.FAMILY_NAME)
    middle = _first(found, Column.MIDDLE_NAME)
    prefix, title = _first(found, Column.NAME_PREFIX), _first(found, Column.JOB_TITLE)
    if middle:
        given = f"{given} {middle}".strip()
    if title and is_prefix(title):
        prefix, title = f"{prefix} {title}".strip(), ""
    suffix = _first(found, Column.NAME_SUFFIX)
    display, full = _first(found, Column.DISPLAY_NAME), _first(found, Column.FULL_NAME)
    if given or family:
        name = chosen_name(full, prefix, given, family, suffix)
    else:
        name, given, family = _from_full(found, full)
        name = full_name(prefix, name, "") if name and prefix else name
    fields["name"] = display if display and display != f"{family}, {given}" else name
    fields["given_name"], fields["family_name"] = given, family
    fields["company"] = _first(found, Column.COMPANY)
    department = _first(found, Column.DEPARTMENT)
    fields["title"] = ", ".join(part for part in (title, department) if part)


def _from_full(found: Cells, full: str) -> tuple[str, str, str]:
    """Name, given and family name of a name in one cell, as far as it tells them apart."""
    family_first = _first(found, Column.FAMILY_FIRST)
    split = turned(family_first or full)
    if split:
        return split
    words = family_first.split()
    if len(words) == 2 and "," not in family_first:
        return f"{words[1]} {words[0]}", words[1], words[0]
    return family_first or full, "", ""


def _emails(cells: list[str] | None, remarks: Remarks) -> tuple[str, ...]:
    if cells is None:
        return ()
    emails: list[str] = []
    for cell in cells:
        if not cell.isascii() or " " in cell or ";" in cell or "<" in cell or "," in cell:
            several = _EMAIL.findall(cell)
        else:
            several = [cell.removeprefix("mailto:")] if "@" in cell else []
        if several:
            emails.extend(several)
        else:
            remarks.add("files.no_email", text=short(cell))
    return tuple(dict.fromkeys(emails))


def _address(found: Cells, fields: dict[str, Any]) -> None:
    street, postal_code = found.get(Column.STREET), _first(found, Column.POSTAL_CODE)
    city, country = _first(found, Column.CITY), _first(found, Column.COUNTRY)
    if Column.POSTAL_CITY in found and not city:
        both = _first(found, Column.POSTAL_CITY)
        match = _POSTAL_CITY.fullmatch(both)
        city = (match[2] or match[3]).strip() if match else both
        postal_code = postal_code or (match[1] or match[4] if match else "")
    if not (street or postal_code or city):
        street, postal_code = found.get(Column.HOME_STREET), _first(found, Column.HOME_POSTAL_CODE)
        city, country = _first(found, Column.HOME_CITY), _first(found, Column.HOME_COUNTRY)
    text = "\n".join(street) if street else ""
    if text and not (postal_code or city) and (match := _WHOLE_ADDRESS.fullmatch(text)):
        text, postal_code, city = match[1], match[2], match[3].strip()
        country = country or (match[4] or "").strip()
    if Column.HOUSE_NUMBER in found:
        text = f"{text} {_first(found, Column.HOUSE_NUMBER)}".strip()
    if "\n" in text:
        text = ", ".join(part.strip(" ,") for part in text.split("\n") if part.strip(" ,"))
    fields["street"] = text.split(_SEVERAL, 1)[0]
    fields["postal_code"], fields["city"], fields["country"] = postal_code, city, country


def _texts(found: Cells, fields: dict[str, Any]) -> None:
    fields["website"] = _first(found, Column.WEBSITE)
    fields["own_number"] = _first(found, Column.OWN_NUMBER)
    fields["uid"] = _first(found, Column.UID)
    if Column.NOTES in found:
        fields["notes"] = "\n".join(found[Column.NOTES])
    if Column.TAGS in found:
        tags = (tag for cell in found[Column.TAGS] for tag in values.read_tags(cell))
        fields["tags"] = tuple(dict.fromkeys(tags))


def _standing(found: Cells, fields: dict[str, Any], remarks: Remarks) -> None:
    if text := _first(found, Column.KIND):
        fields["kind"] = values.read_kind(text)
        if fields["kind"] is None and text.casefold() not in _NO_KIND:
            remarks.add("files.unknown_kind", text=short(text))
    if text := _first(found, Column.IMPORTANCE):
        fields["importance"] = values.read_importance(text)
        if fields["importance"] is None:
            remarks.add("files.unknown_class", text=short(text))
    if text := _first(found, Column.PARTY):
        fields["party"] = values.read_party(text)
        if fields["party"] is None:
            remarks.add("files.unknown_party", text=short(text))
    if text := _first(found, Column.CADENCE):
        fields["cadence_weeks"] = values.read_weeks(text)
        if fields["cadence_weeks"] is None:
            remarks.add("files.unknown_cadence", text=short(text))


def _dates(
    found: Cells,
    fields: dict[str, Any],
    orders: Mapping[Column, values.Order],
    remarks: Remarks,
) -> None:
    if text := _first(found, Column.CUSTOMER_SINCE):
        since = values.read_since(text, orders.get(Column.CUSTOMER_SINCE, "dmy"))
        fields["customer_since"] = since or ""
        if since is None:
            remarks.add("files.unknown_since", text=short(text))
    if text := _first(found, Column.LAST_CONTACT):
        spoken = values.read_date(text, orders.get(Column.LAST_CONTACT, "dmy"))
        fields["last_contact"] = spoken
        if spoken is None:
            remarks.add("files.unknown_date", text=short(text))


def _block(found: Cells, fields: dict[str, Any], orders: Mapping[Column, values.Order]) -> None:
    said = [values.read_block(cell) for cell in found.get(Column.DO_NOT_CALL, ())]
    blocked = any(block for block, _ in said)
    reasons = [reason for _, reason in said if reason]
    on: date | None = None
    for reason in reasons:
        on = values.read_date(reason, orders.get(Column.DO_NOT_CALL, "dmy"))
    if blocked or not said:
        if text := _first(found, Column.DO_NOT_CALL_ON):
            blocked = True
            on = values.read_date(text, orders.get(Column.DO_NOT_CALL_ON, "dmy"))
            reasons += [] if on else [text]
        if text := _first(found, Column.DO_NOT_CALL_REASON):
            blocked = True
            reasons.append(text)
    blocked = blocked or any(
        tag.casefold() in values.BLOCKING_TAGS for tag in fields.get("tags", ())
    )
    if blocked:
        fields["do_not_call"] = True
        fields["do_not_call_on"] = on
        fields["do_not_call_reason"] = "; ".join(dict.fromkeys(reasons))
