"""The parts of a draft, each worked out from the cells of a row by the columns' meaning."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from callbook.files import values
from callbook.files.columns import Column
from callbook.files.names import looks_like_company, read_name, turned
from callbook.files.problems import Remarks, short

Cells = dict[Column, str]
Orders = Mapping[Column, values.Order]
Part = Callable[[Cells, dict[str, Any], Orders, Remarks], None]
"""Puts what it finds in the cells into the fields of a draft."""

_EMAIL = re.compile(r"[^\s<>;,:\"|]+@[^\s<>;,\"|]+")
_LONGEST = 2000
"""Cells longer than that hold no address, whatever stands in them."""
_POSTAL_CITY = re.compile(r"((?:[A-Z]{1,3}-)?\d{4,5})\s+(\D.*)|(\D.*?),?\s+(\d{4,5})")
_WHOLE_ADDRESS = re.compile(
    r"(.+?)\s*[,\n]\s*((?:[A-Z]{1,2}-)?\d{4,5})\s+([^\d,\n]+)(?:[,\n]\s*([^\d,]+))?", re.DOTALL
)
_NO_KIND = frozenset({"other", "sonstige", "sonstiges", "unbekannt", "unknown"})
_AS_THEY_ARE = {
    Column.COMPANY: "company",
    Column.WEBSITE: "website",
    Column.NOTES: "notes",
    Column.OWN_NUMBER: "own_number",
    Column.UID: "uid",
}


def parts_for(columns: frozenset[Column]) -> list[Part]:
    """The parts that these columns can say anything about."""
    wanted: list[Part] = [_person]
    if Column.EMAIL in columns:
        wanted.append(_emails)
    if Column.POSTAL_CITY in columns or Column.HOUSE_NUMBER in columns:
        wanted.append(_mend_address)
    if columns & {Column.STREET, Column.POSTAL_CODE, Column.CITY, Column.COUNTRY} or (
        columns & {Column.HOME_STREET, Column.HOME_CITY, Column.HOME_POSTAL_CODE}
    ):
        wanted.append(_address)
    if columns & {Column.KIND, Column.IMPORTANCE, Column.PARTY, Column.CADENCE}:
        wanted.append(_standing)
    if columns & {Column.CUSTOMER_SINCE, Column.LAST_CONTACT}:
        wanted.append(_dates)
    if Column.TAGS in columns:
        wanted.append(_tags)
    if Column.ARCHIVED in columns:
        wanted.append(_archived)
    if columns & {Column.DO_NOT_CALL, Column.DO_NOT_CALL_ON, Column.DO_NOT_CALL_REASON}:
        wanted.append(_block)
    return wanted


def _person(found: Cells, fields: dict[str, Any], orders: Orders, remarks: Remarks) -> None:
    """Also says whether anything but a number names the contact: the field ``named``."""
    get = found.get
    given, family = get(Column.GIVEN_NAME, ""), get(Column.FAMILY_NAME, "")
    full, prefix = get(Column.FULL_NAME, ""), get(Column.NAME_PREFIX, "")
    if middle := get(Column.MIDDLE_NAME):
        given = f"{given} {middle}".strip()
    if Column.FAMILY_FIRST in found and not (given or family):
        full, given, family = _family_first(found[Column.FAMILY_FIRST])
    name = get(Column.DISPLAY_NAME, "")
    if not name or name == f"{family}, {given}":
        suffix = get(Column.NAME_SUFFIX, "")
        name, given, family = read_name(full, prefix, given, family, suffix)
    fields.update(name=name, given_name=given, family_name=family)
    for column, field in _AS_THEY_ARE.items():
        if column in found:
            fields[field] = found[column]
    title, department = get(Column.JOB_TITLE, ""), get(Column.DEPARTMENT, "")
    fields["title"] = f"{title}, {department}" if title and department else title or department
    fields["named"] = bool(name or Column.COMPANY in found)


def _family_first(cell: str) -> tuple[str, str, str]:
    """Name, given and family name of a cell that has the family name first."""
    words = cell.split()
    if len(words) == 2 and "," not in cell and not looks_like_company(cell):
        return f"{words[1]} {words[0]}", words[1], words[0]
    return turned(cell) or (cell, "", "")


def _emails(found: Cells, fields: dict[str, Any], orders: Orders, remarks: Remarks) -> None:
    if Column.EMAIL not in found:
        return
    emails: list[str] = []
    for cell in found[Column.EMAIL].split("\n"):
        several = _EMAIL.findall(cell) if len(cell) <= _LONGEST else []
        emails += several
        if cell and not several:
            remarks.add("files.no_email", text=short(cell))
    if emails:
        fields["emails"] = tuple(dict.fromkeys(emails))
        fields["named"] = True


def _mend_address(found: Cells, fields: dict[str, Any], orders: Orders, remarks: Remarks) -> None:
    """Puts together what belongs together, and apart what does not."""
    both = found.get(Column.POSTAL_CITY)
    if both and Column.CITY not in found:
        match = _POSTAL_CITY.fullmatch(both)
        found[Column.CITY] = (match[2] or match[3]).strip() if match else both
        if match:
            found.setdefault(Column.POSTAL_CODE, match[1] or match[4])
    if Column.HOUSE_NUMBER in found:
        street = found.get(Column.STREET, "")
        found[Column.STREET] = f"{street} {found[Column.HOUSE_NUMBER]}".strip()


def _address(found: Cells, fields: dict[str, Any], orders: Orders, remarks: Remarks) -> None:
    get = found.get
    street, code = get(Column.STREET, ""), get(Column.POSTAL_CODE, "")
    city, country = get(Column.CITY, ""), get(Column.COUNTRY, "")
    if not (street or code or city):
        street, code = get(Column.HOME_STREET, ""), get(Column.HOME_POSTAL_CODE, "")
        city, country = get(Column.HOME_CITY, ""), get(Column.HOME_COUNTRY, country)
    whole = street and not (code or city) and len(street) <= _LONGEST
    if whole and (match := _WHOLE_ADDRESS.fullmatch(street)):
        street, code, city = match[1], match[2], match[3].strip()
        country = country or (match[4] or "").strip()
    if "\n" in street:
        street = ", ".join(part.strip(" ,") for part in street.split("\n") if part.strip(" ,"))
    if " ::: " in street:
        street = street.split(" ::: ", 1)[0]
    fields.update(street=street.strip(" ,"), postal_code=code, city=city, country=country)


def _standing(found: Cells, fields: dict[str, Any], orders: Orders, remarks: Remarks) -> None:
    if text := found.get(Column.KIND):
        fields["kind"] = values.read_kind(text)
        if fields["kind"] is None and text.casefold() not in _NO_KIND:
            remarks.add("files.unknown_kind", text=short(text))
    if text := found.get(Column.IMPORTANCE):
        fields["importance"] = values.read_importance(text)
        if fields["importance"] is None:
            remarks.add("files.unknown_class", text=short(text))
    if text := found.get(Column.PARTY):
        fields["party"] = values.read_party(text)
        if fields["party"] is None:
            remarks.add("files.unknown_party", text=short(text))
    if text := found.get(Column.CADENCE):
        fields["cadence_weeks"] = values.read_weeks(text)
        if fields["cadence_weeks"] is None:
            remarks.add("files.unknown_cadence", text=short(text))


def _dates(found: Cells, fields: dict[str, Any], orders: Orders, remarks: Remarks) -> None:
    if text := found.get(Column.CUSTOMER_SINCE):
        since = values.read_since(text, orders.get(Column.CUSTOMER_SINCE, "dmy"))
        fields["customer_since"] = since or ""
        if since is None:
            remarks.add("files.unknown_since", text=short(text))
    if text := found.get(Column.LAST_CONTACT):
        spoken = values.read_date(text, orders.get(Column.LAST_CONTACT, "dmy"))
        fields["last_contact"] = spoken
        if spoken is None:
            remarks.add("files.unknown_date", text=short(text))


def _tags(found: Cells, fields: dict[str, Any], orders: Orders, remarks: Remarks) -> None:
    if text := found.get(Column.TAGS):
        tags, blocking = values.read_tags(text)
        fields["tags"] = tags
        if blocking:
            fields["do_not_call"] = True


def _archived(found: Cells, fields: dict[str, Any], orders: Orders, remarks: Remarks) -> None:
    if values.read_yes(found.get(Column.ARCHIVED, "")):
        fields["archived"] = True


def _block(found: Cells, fields: dict[str, Any], orders: Orders, remarks: Remarks) -> None:
    """A day or a reason without a yes forbids too, but not beside a plain no."""
    cells = found.get(Column.DO_NOT_CALL, "")
    on, reason = found.get(Column.DO_NOT_CALL_ON, ""), found.get(Column.DO_NOT_CALL_REASON, "")
    if not (cells or on or reason):
        return
    said = [values.read_block(cell) for cell in cells.split("\n")]
    if cells and not any(block for block, _ in said):
        return
    reasons = [text for _, text in said if text]
    day = values.read_date(on, orders.get(Column.DO_NOT_CALL_ON, "dmy"))
    if on and day is None:
        reasons.append(on)
    for text in reasons:
        day = day or values.read_date(text, orders.get(Column.DO_NOT_CALL, "dmy"))
    if reason:
        reasons.append(reason)
    fields["do_not_call"] = True
    fields["do_not_call_on"] = day
    fields["do_not_call_reason"] = "; ".join(dict.fromkeys(reasons))
