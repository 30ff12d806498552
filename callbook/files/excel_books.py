"""Workbooks opened for reading: their sheets, and the rows of one as texts."""

from __future__ import annotations

import io
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from callbook.core.errors import BadInput, Refusal
from callbook.files import ods_contents, xls_contents, xlsx_contents
from callbook.files.excel_cells import Value, padded, text_of
from callbook.files.rows import MAX_COLUMNS, Row
from callbook.files.sniff import FileKind
from callbook.files.weights import MOST_ROWS

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_MOST_SHEETS = 200
_MOST_MERGED = 100_000
_EXAMINE = {
    FileKind.XLSX: xlsx_contents.examine,
    FileKind.XLS: xls_contents.examine,
    FileKind.ODS: ods_contents.examine,
}


class Workbook:
    """The sheets of a workbook that a person sees in it, in their order.

    Raises Refusal, with the file's ``name``, for one that is damaged, too large, locked by a
    password, or without any sheet of cells.
    """

    def __init__(self, data: bytes, kind: FileKind, name: str) -> None:
        from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

        self._padded = _EXAMINE[kind](data, name)
        self._name = name
        self._size = len(data)
        with _reading(name):
            self._book = CalamineWorkbook.from_filelike(io.BytesIO(data))
            found = self._book.sheets_metadata
        tables = [sheet for sheet in found if sheet.typ == SheetTypeEnum.WorkSheet]
        visible = [sheet for sheet in tables if sheet.visible == SheetVisibleEnum.Visible]
        self.sheets = tuple(sheet.name for sheet in visible or tables)[:_MOST_SHEETS]
        if not self.sheets:
            raise Refusal("files.only_charts" if found else "files.empty", name=name)

    def rows(self, sheet: str) -> SheetRows:
        """The rows of a sheet; raises BadInput for a name that no sheet bears."""
        if sheet not in self.sheets:
            raise BadInput("files.no_sheet", name=self._name, sheet=sheet)
        with _reading(self._name):
            found = self._book.get_sheet_by_name(sheet)
            return SheetRows(found, self._padded.get(sheet, {}), self._size, self._name)


class SheetRows:
    """The rows of a sheet with their numbers in it, each cell as its text.

    A cell merged over several rows counts in each that holds anything else. Raises Refusal on
    the way for a row of more columns than any list has.
    """

    def __init__(
        self, sheet: CalamineSheet, widths: Mapping[int, int], size: int, name: str
    ) -> None:
        self._sheet = sheet
        self._name = name
        self._size = size
        self._done = 0
        start = sheet.start or (0, 0)
        self.height = min(sheet.end[0] + 1, MOST_ROWS) if sheet.end is not None else 0
        self._widths = {column - start[1]: width for column, width in widths.items()}
        self._merged = _merged_downwards(sheet, start[1])

    def __iter__(self) -> Iterator[Row]:
        if not self.height:
            return
        held: dict[int, tuple[int, str]] = {}
        starts = [first for first, *_ in self._merged]
        for index, values in enumerate(self._values()):
            self._done = index + 1
            cells = [text_of(value) if value != "" else "" for value in values]
            for column, width in self._widths.items():
                if column < len(values) and isinstance(values[column], float):
                    cells[column] = padded(cells[column], width)
            if starts:
                _fill(cells, held, index)
                for place in range(bisect_left(starts, index), bisect_left(starts, index + 1)):
                    _, last, column = self._merged[place]
                    if column < len(cells):
                        held[column] = (last, cells[column])
            while cells and not cells[-1]:
                cells.pop()
            if len(cells) > MAX_COLUMNS:
                raise Refusal("files.too_many_columns", line=index + 1, n=len(cells))
            if cells:
                yield Row(index + 1, cells)

    def _values(self) -> Iterator[list[Value]]:
        rows = self._sheet.iter_rows()
        while True:
            try:
                values = next(rows, None)
            except BaseException as error:
                raise _refusal(error, self._name) from None
            if values is None:
                return
            yield values

    def done(self) -> int:
        """How far one has come, in bytes of the file."""
        return self._size * self._done // max(1, self.height)


def _fill(cells: list[str], held: dict[int, tuple[int, str]], index: int) -> None:
    """Puts the texts of merged cells into a row that holds anything itself."""
    for column in [column for column, (last, _) in held.items() if last < index]:
        del held[column]
    if held and any(cells):
        for column, (_, text) in held.items():
            if column < len(cells) and not cells[column]:
                cells[column] = text


def _merged_downwards(sheet: CalamineSheet, left: int) -> list[tuple[int, int, int]]:
    """First row, last row and column of the cells merged over several rows, sorted."""
    found = (sheet.merged_cell_ranges or [])[:_MOST_MERGED]
    return sorted(
        (first, last, column - left)
        for (first, column), (last, _) in found
        if last > first and column >= left
    )


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Turns what the library raises, even its panics, into a Refusal."""
    try:
        yield
    except BaseException as error:
        raise _refusal(error, name) from None


def _refusal(error: BaseException, name: str) -> BaseException:
    """What to raise instead of an error of the library; other errors stay as they are.

    A panic of the library is no Exception, so that nobody catches it unawares.
    """
    kind = type(error)
    if not issubclass(kind, Exception) and kind.__name__ != "PanicException":
        return error
    locked = kind.__name__ == "PasswordError"
    return Refusal("files.encrypted" if locked else "files.damaged_workbook", name=name)
