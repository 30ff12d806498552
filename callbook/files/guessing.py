"""The columns of a table, guessed from its headings and, where those are silent, its cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from callbook.core.caching import SHORT
from callbook.files import values
from callbook.files.columns import PHONE_LABELS, Column
from callbook.files.headings import Heading, read_heading
from callbook.files.names import is_prefix, looks_like_company
from callbook.files.word_lists import listed

Row = Sequence[str]
Columns = tuple[Column | None, ...]

_PHONE = re.compile(r"\(?(\+|00?[1-9]|0)[\d\s()/.\-–]{5,}\d")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_POSTAL = re.compile(r"([A-Z]{1,2}-)?\d{4,5}")
_PERSON = re.compile(r"[^\W\d_][\w.'’-]*,?( [^\W\d_][\w.'’-]*){1,4}")
_AMBIGUOUS_KINDS = frozenset({"typ", "art", "status", "type", "stage", "phase", "lead status"})
_PEOPLE = listed(
    "ansprechpartner, ansprechpartnerin, kontaktperson, kontakt, contact, contact person,"
    " contact name, kontaktname, ansprechperson"
)
_CUSTOMERS = listed("kunde, customer, client")
_WHOLE_ADDRESS = listed("address, adresse, anschrift")


def guess(headings: Sequence[str], rows: Sequence[Row] = ()) -> Columns:
    """What each column means by its heading; ``rows`` are some rows to decide doubts with."""
    read = [read_heading(text) for text in headings]
    columns = [heading.column for heading in read]
    _settle_names(read, columns, rows)
    for index, heading in enumerate(read):
        column = columns[index]
        if column is Column.KIND and heading.plain in _AMBIGUOUS_KINDS:
            columns[index] = Column.KIND if _share(rows, index, _is_kind) else None
        elif heading.plain in _CUSTOMERS and _share(rows, index, _is_yes_or_no) > 0.5:
            columns[index] = None
        elif column is Column.TAGS and Column.KIND not in columns:
            said = _share(rows, index, _is_kind)
            columns[index] = Column.KIND if said > 0.8 else Column.TAGS
    _settle_doubles(read, columns, Column.STREET, _says_address)
    _settle_doubles(read, columns, Column.HOME_STREET, _says_address)
    _settle_doubles(read, columns, Column.WEBSITE, _says_private)
    return tuple(columns)


def _settle_names(
    read: Sequence[Heading], columns: list[Column | None], rows: Sequence[Row]
) -> None:
    """ "Name" and "Titel" mean what the headings beside them leave over."""
    for index, heading in enumerate(read):
        plain = heading.plain
        if plain in ("title", "titel"):
            degree = Column.JOB_TITLE in columns or _share(rows, index, is_prefix) > 0.5
            columns[index] = Column.NAME_PREFIX if degree else Column.JOB_TITLE
        elif plain == "name":
            columns[index] = _meaning_of_name(read, columns)


def _settle_doubles(
    read: Sequence[Heading],
    columns: list[Column | None],
    column: Column,
    is_second: Callable[[Heading], bool],
) -> None:
    """Where a better column says it, the second best is not used.

    A whole address would say the street twice; a private page stands behind the company's.
    """
    mine = [index for index, guessed in enumerate(columns) if guessed is column]
    second = [index for index in mine if is_second(read[index])]
    if len(second) < len(mine):
        for index in second:
            columns[index] = None


def _says_private(heading: Heading) -> bool:
    return not {"privat", "private", "personal", "home"}.isdisjoint(heading.plain.split())


def _says_address(heading: Heading) -> bool:
    words = set(heading.plain.split())
    return bool(words & _WHOLE_ADDRESS) and not words & {"street", "strasse", "str"}


def _meaning_of_name(read: Sequence[Heading], columns: Sequence[Column | None]) -> Column:
    if Column.GIVEN_NAME in columns and Column.FAMILY_NAME not in columns:
        return Column.FAMILY_NAME
    if Column.COMPANY not in columns and any(heading.plain in _PEOPLE for heading in read):
        return Column.COMPANY
    return Column.FULL_NAME


def guess_by_content(rows: Sequence[Row]) -> Columns:
    """The columns by what stands in them; all None where no safe guess is possible.

    Safe means: there is a column of numbers or e-mail addresses, and one of names, each
    filled in half of the rows at least.
    """
    width = max((len(row) for row in rows), default=0)
    columns: list[Column | None] = [None] * width
    named = False
    for index in range(width):
        filled = sum(1 for row in rows if index < len(row) and row[index].strip())
        if filled * 2 < len(rows):
            continue
        if _share(rows, index, _is_email) > 0.6:
            columns[index] = Column.EMAIL
        elif _share(rows, index, is_phone_text) > 0.6:
            columns[index] = Column.PHONE
        elif _share(rows, index, looks_like_company) > 0.3 and Column.COMPANY not in columns:
            columns[index] = Column.COMPANY
            named = True
        elif _share(rows, index, _is_person) > 0.6 and Column.FULL_NAME not in columns:
            columns[index] = Column.FULL_NAME
            named = True
        elif _share(rows, index, _is_postal) > 0.8 and index + 1 < width:
            if _share(rows, index + 1, _is_word) > 0.8:
                columns[index] = Column.POSTAL_CODE
        elif index and columns[index - 1] is Column.POSTAL_CODE:
            columns[index] = Column.CITY
    reachable = Column.EMAIL in columns or Column.PHONE in columns
    return tuple(columns) if named and reachable else (None,) * width


def is_heading_row(row: Row) -> bool:
    """Whether a row names columns: two known names, or most of few."""
    cells = [cell.strip() for cell in row if cell.strip()]
    if not cells or any(is_data(cell) for cell in cells):
        return False
    known = count_known(cells)
    return known >= 2 if len(cells) > 3 else known * 2 >= len(cells)


def count_known(row: Row) -> int:
    """How many cells of a row are names of columns."""
    return sum(read_heading(cell).known for cell in row if 0 < len(cell) < 80)


def is_english(headings: Sequence[str]) -> bool:
    """Whether the headings are rather English than German."""
    read = [heading for heading in map(read_heading, headings) if heading.column]
    return sum(heading.english for heading in read) * 2 > len(read)


def is_data(cell: str) -> bool:
    """Whether a cell cannot be a heading: a number to dial, an address, a date."""
    return bool(_is_email(cell) or is_phone_text(cell) or values.read_date(cell, None))


def is_phone_text(cell: str) -> bool:
    """Whether a cell looks like a telephone number, and like nothing else."""
    return len(cell) <= SHORT and bool(_PHONE.fullmatch(cell.strip()))


def label_columns(columns: Columns) -> dict[int, int]:
    """For each column of labels or area codes, the column of numbers that it belongs to.

    That is its neighbour: the one before it in tables whose first number stands before the
    first label, else the one behind it.
    """
    pairs: dict[int, int] = {}
    for kind in (Column.PHONE_LABEL, Column.AREA_CODE):
        mine = [index for index, column in enumerate(columns) if column is kind]
        numbers = [index for index, column in enumerate(columns) if column in PHONE_LABELS]
        before = kind is Column.PHONE_LABEL and bool(mine and numbers) and numbers[0] < mine[0]
        steps = (-1, 1) if before else (1, -1)
        taken: set[int] = set()
        for index in mine:
            near = [index + step for step in steps if index + step in numbers]
            free = [other for other in near if other not in taken]
            if free:
                pairs[index] = free[0]
                taken.add(free[0])
    return pairs


def _share(rows: Sequence[Row], index: int, test: Callable[[str], bool]) -> float:
    cells = [row[index].strip() for row in rows if index < len(row) and row[index].strip()]
    return sum(map(bool, map(test, cells))) / len(cells) if cells else 0.0


def _is_kind(cell: str) -> bool:
    return values.read_kind(cell) is not None


def _is_yes_or_no(cell: str) -> bool:
    forbids, reason = values.read_block(cell)
    return not forbids or not reason


def _is_email(cell: str) -> bool:
    return len(cell) <= SHORT and bool(_EMAIL.fullmatch(cell.strip()))


def _is_postal(cell: str) -> bool:
    return bool(_POSTAL.fullmatch(cell))


def _is_word(cell: str) -> bool:
    return cell[:1].isalpha()


def _is_person(cell: str) -> bool:
    return len(cell) <= SHORT and bool(_PERSON.fullmatch(cell))
