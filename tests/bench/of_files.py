"""The import of a list, and the call sheet."""

from __future__ import annotations

import csv
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from callbook.actions import contacts, duplicates, owner
from callbook.actions.importing import ImportOptions, import_files
from callbook.actions.opening import open_book
from callbook.actions.sheets import call_sheet
from callbook.core.contacts import ContactKind
from callbook.core.demo import people, traits
from callbook.core.formats import PlainFormats
from callbook.core.sheet import CallSheet, Paper, Scope
from callbook.store import contacts as stored
from callbook.store.book import Book
from tests.bench.books import TODAY, cache, copied
from tests.bench.timing import Line, interleaved, timed, times

MOST_IMPORT = 6.0
MOST_SHEET = 1.3
MOST_COMPARED = 10.0
FOUND_AGAIN = 0.99
SHEET_ROWS = 1000
SECOND_NUMBER = 0.4
HEADINGS = (
    "Kundennummer;Firma;Vorname;Nachname;Position;Straße;PLZ;Ort;Telefon;Telefon 2;E-Mail;"
    "Bemerkung;Typ;Klasse;Kunde seit"
).split(";")
LANDLINES = ("030 23125", "040 66969", "069 90009", "089 99998", "0221 4710")


def imported(contacts: int, rounds: int) -> Iterator[Line]:
    """A list of customers into an empty book: read, checked, matched, committed, searchable."""
    with tempfile.TemporaryDirectory(dir=cache()) as folder:
        file = Path(folder) / "kunden.csv"
        write_list(file, contacts)
        pair = interleaved(
            partial(_by_hand, file), partial(_by_callbook, file, contacts), max(1, rounds)
        )
    floor = "csv.reader, executemany"
    yield times(f"import CSV, {contacts:,} rows", floor, pair, MOST_IMPORT)


def write_list(file: Path, contacts: int) -> None:
    """A list as Excel writes it; the numbers are blocks reserved for fiction with extensions."""
    with file.open("w", encoding="cp1252", errors="replace", newline="") as opened:
        writer = csv.writer(opened, delimiter=";")
        writer.writerow(HEADINGS)
        for place in range(contacts):
            of = traits.of(place)
            one = people.contact(place, of, TODAY, "de")
            block = LANDLINES[place % 5]
            second = f"{block}-{50000 + place // 5:05}"
            writer.writerow(
                [
                    10000 + place,
                    one.company,
                    one.given_name or one.name,
                    one.family_name,
                    one.title,
                    one.street,
                    one.postal_code,
                    one.city,
                    f"{block}-{place // 5:05}",
                    second if place % 10 < SECOND_NUMBER * 10 else "",
                    one.emails[0] if one.emails else "",
                    one.notes,
                    "Kunde" if one.kind is ContactKind.CUSTOMER else "Interessent",
                    one.importance,
                    one.customer_since,
                ]
            )


def _by_hand(file: Path) -> float:
    """The floor: the same rows and numbers into bare tables, in one transaction."""
    target = file.with_name("bare.db")
    target.unlink(missing_ok=True)
    return timed(partial(_copy_rows, file, target))


def _copy_rows(file: Path, target: Path) -> None:
    with closing(sqlite3.connect(target)) as db, file.open(encoding="cp1252", newline="") as opened:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        columns = ", ".join(f"c{place}" for place in range(len(HEADINGS)))
        db.execute(f"CREATE TABLE contacts (id INTEGER PRIMARY KEY, {columns})")
        db.execute("CREATE TABLE numbers (id INTEGER PRIMARY KEY, contact_id, typed)")
        rows = list(csv.reader(opened, delimiter=";"))[1:]
        marks = ", ".join("?" * len(HEADINGS))
        db.executemany(f"INSERT INTO contacts ({columns}) VALUES ({marks})", rows)
        numbers = [
            (place, typed)
            for place, row in enumerate(rows, 1)
            for typed in (row[8], row[9])
            if typed
        ]
        db.executemany("INSERT INTO numbers (contact_id, typed) VALUES (?, ?)", numbers)
        db.commit()


def _by_callbook(file: Path, contacts: int) -> float:
    target = file.with_name("book.callbook")
    for left in file.parent.glob("book.callbook*"):
        left.unlink()
    book = open_book(target, TODAY)
    try:
        begun = time.perf_counter()
        result = import_files(book, [file], ImportOptions(), TODAY)
        taken = (time.perf_counter() - begun) * 1000
    finally:
        book.close()
    if result.new + result.merged != contacts:
        raise AssertionError(f"{result.new} new and {result.merged} merged of {contacts}")
    return taken


def compared(count: int, rounds: int) -> Iterator[Line]:
    """Two lists of the same customers in one book, compared, held against one's import."""
    with tempfile.TemporaryDirectory(dir=cache()) as folder:
        file = Path(folder) / "kunden.csv"
        write_list(file, count)
        whole = open_book(Path(folder) / "twice.callbook", TODAY)
        try:
            import_files(whole, [file], ImportOptions(), TODAY)
            _write_again(whole)
            pair = interleaved(
                partial(_by_callbook, file, count),
                partial(timed, partial(_compare, whole, count)),
                max(1, rounds),
            )
        finally:
            whole.close()
    what = f"duplicates, {count:,} against {count:,}"
    yield times(what, "the import of one list", pair, MOST_COMPARED)


def _write_again(book: Book) -> None:
    """Everybody once more, as another program has them: without ids, with a title."""
    again = [
        replace(one, name=f"Dr. {one.name}", own_number="", uid="") for one in contacts.every(book)
    ]
    with book.change("import", "again", large=True) as change:
        stored.add(change, again)


def _compare(book: Book, expected: int) -> None:
    found = duplicates.find_duplicates(book)
    certain = sum(pair.certain for pair in found)
    if certain < expected * FOUND_AGAIN:
        raise AssertionError(f"{certain} of {expected} found again")


def printed(rounds: int) -> Iterator[Line]:
    """A call sheet of a thousand rows as a PDF, held against its text alone."""
    from callbook.paper.pdf import gui, pdf_bytes

    with copied(10_000) as book:
        owner.change_setting(book, "calls-per-day", "240")
        now = datetime(2020, 3, 24, 9, 12)
        sheet = call_sheet(book, TODAY, now, Scope.WEEK, "de", PlainFormats("de"))
    with gui():
        pair = interleaved(
            partial(timed, partial(_bare_text, sheet)),
            partial(timed, partial(pdf_bytes, sheet, Paper.A4)),
            rounds,
        )
    what = f"call sheet, {len(sheet.calls):,} rows to PDF"
    yield times(what, "the same text, bare", pair, MOST_SHEET)


def _bare_text(sheet: CallSheet) -> bytes:
    """The floor: the words of the sheet by a bare QPainter, as many calls a page."""
    from PySide6.QtCore import QBuffer, QIODevice, QPointF
    from PySide6.QtGui import QFont, QPainter, QPdfWriter

    from callbook.core.pages import pages
    from callbook.core.sheet import SheetCall

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1440)
    painter = QPainter(writer)
    fonts = [QFont() for _ in range(2)]
    fonts[0].setPixelSize(260)
    fonts[0].setBold(True)
    fonts[1].setPixelSize(180)
    for index, page in enumerate(pages(sheet)):
        if index:
            writer.newPage()
        painter.setFont(fonts[0])
        painter.drawText(QPointF(500, 400), sheet.title)
        painter.setFont(fonts[1])
        for place, words in enumerate((sheet.company, sheet.tally, sheet.period)):
            painter.drawText(QPointF(500 + 3000 * place, 600), words)
        for place, words in enumerate((sheet.confidential, sheet.footer, page.foot)):
            painter.drawText(QPointF(500 + 3000 * place, 15500), words)
        for row, line in enumerate(page.lines):
            top = 900 + row * 1000
            painter.setFont(fonts[0])
            if not isinstance(line, SheetCall):
                painter.drawText(QPointF(500, top), line.title)
                painter.drawText(QPointF(6000, top), line.total)
                continue
            painter.drawText(QPointF(700, top), line.name)
            painter.drawText(QPointF(6000, top), line.number)
            painter.setFont(fonts[1])
            small = (
                str(line.position),
                line.importance,
                line.place,
                line.reason,
                line.hint,
                line.note,
            )
            for place, words in enumerate((*small, *sheet.outcomes)):
                if words:
                    painter.drawText(QPointF(500 + 800 * place, top + 300), words)
    painter.end()
    return bytes(buffer.data().data())
