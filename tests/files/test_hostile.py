"""Files that mean harm, or are far too large: refused with a sentence, or taken in, and soon."""

from __future__ import annotations

import io
import struct
import zipfile
from time import monotonic

import pytest

from callbook.core.contacts import Draft
from callbook.core.errors import Refusal
from callbook.files import reading, weights
from callbook.files.archives import MOST_UNPACKED
from tests.files.workbooks import (
    compound,
    odd_sheet,
    ods,
    ods_row,
    patched,
    sheet_xml,
    xls,
    xlsx,
)

LIST = [["Name", "Telefon"], ["Monika Albrecht", "089 99998-123"]]
SHEET = "xl/worksheets/sheet1.xml"
FAR = "<row r='{0}'><c r='A{0}'><v>1</v></c><c r='{1}{0}'><v>1</v></c></row>"
SOON = 20.0
"""Seconds, on a slow machine."""


def refused(data: bytes) -> str:
    """The key of the sentence with which both looking and reading refuse the bytes."""
    begun = monotonic()
    with pytest.raises(Refusal) as looking:
        reading.look_at_bytes(data, name="liste")
    with pytest.raises(Refusal) as taking:
        list(reading.read_bytes(data, name="liste"))
    assert looking.value.key == taking.value.key
    assert looking.value.text("de").endswith(".")
    assert monotonic() - begun < SOON
    return looking.value.key


def taken(data: bytes) -> Draft:
    """The one draft in the bytes."""
    begun = monotonic()
    assert reading.look_at_bytes(data).total == 1
    (draft,) = (item for item in reading.read_bytes(data) if isinstance(item, Draft))
    assert monotonic() - begun < SOON
    return draft


def test_a_zip_bomb_is_not_opened() -> None:
    assert refused(odd_sheet("<row/>" * 5_000_000)) == "files.bomb"
    media = patched(xlsx({"K": LIST}), "docProps/app.xml", b"\0" * 25_000_000)
    assert refused(media) == "files.bomb"


def test_a_workbook_that_says_it_is_huge_is_not_opened() -> None:
    data = bytearray(xlsx({"K": LIST}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", MOST_UNPACKED)
    assert refused(bytes(data)) == "files.bomb"
    assert refused(bytes(data) + bytes(1)) == "files.bomb"


def test_an_archive_that_lies_about_its_size_is_damaged() -> None:
    data = bytearray(odd_sheet("<row/>" * 100_000))
    for sign, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = -1
        while (at := data.find(sign, at + 1)) >= 0:
            if SHEET.encode() in data[at : at + 80]:
                data[at + place : at + place + 4] = struct.pack("<I", 500)
    assert refused(bytes(data)) == "files.damaged_workbook"


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        (FAR.format(1048576, "XFD"), "files.too_many_cells"),
        ("<row r='4000000000'><c r='A4000000000'><v>1</v></c></row>", "files.damaged_workbook"),
        ("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>", "files.damaged_workbook"),
        ("<row r='99999999'><c><v>1</v></c></row>", "files.damaged_workbook"),
        ("<row r='1'>" + "<c><v>1</v></c>" * 200_000 + "</row>", "files.damaged_workbook"),
        ("<row r='0'><c r='A0'><v>1</v></c></row>", "files.damaged_workbook"),
        ("<row r='1'><c r='A1' t='s'><v>99</v></c></row>", "files.damaged_workbook"),
        ("<row r='1'><c r='A1' x='>' r2='", "files.damaged_workbook"),
        ("<row r='1'><c r='B1'/>" + "<y r='A1'/>" * 9 + "<c r='XFD1048576'><v>1</v></c></row>",
         "files.too_many_cells"),
    ],
)  # fmt: skip
def test_a_sheet_that_would_fill_the_memory(rows: str, key: str) -> None:
    assert refused(odd_sheet(rows)) == key


def test_cells_in_a_namespace_of_their_own_are_measured_too() -> None:
    far = FAR.format(1048576, "XFD").replace("<", "<x:").replace("<x:/", "</x:")
    space = "http" + "://schemas.openxmlformats.org/spreadsheetml/2006/main"
    data = f'<x:worksheet xmlns:x="{space}"><x:sheetData>{far}</x:sheetData></x:worksheet>'
    assert refused(patched(xlsx({"K": LIST}), SHEET, data.encode())) == "files.too_many_cells"


def test_a_text_that_many_cells_repeat() -> None:
    cells = "".join(
        f"<row r='{row}'><c r='A{row}' t='s'><v>0</v></c></row>" for row in range(1, 30_001)
    )
    strings = "".join(f"{n:x}" for n in range(8_000))
    shared = f"<sst><si><t>{strings}</t></si></sst>".encode()
    book = patched(xlsx({"K": LIST}), "xl/sharedStrings.xml", shared)
    assert refused(patched(book, SHEET, sheet_xml(cells))) == "files.too_many_cells"


@pytest.mark.parametrize(
    "rows",
    [
        ods_row("x", more='table:number-rows-repeated="1000000000"'),
        ods_row("x").replace(">x", ' table:number-columns-repeated="1000000000">x', 1)
        .replace("<text:p table:number-columns-repeated=\"1000000000\">", "<text:p>", 1)
        .replace("string\"", "string\" table:number-columns-repeated=\"1000000000\"", 1),
        ods_row("x" * 3000, more='table:number-rows-repeated="1000000"'),
        '<table:table-row table:number-rows-repeated="1048570">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        '<table:table-row><table:table-cell table:number-columns-repeated="16383"/>'
        '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
        "</table:table-row>",
    ],
)  # fmt: skip
def test_cells_repeated_without_end(rows: str) -> None:
    assert refused(ods({"K": ods_row("Name", "Telefon") + rows})) == "files.too_many_cells"


def test_empty_cells_repeated_to_the_end_of_the_sheet_are_usual() -> None:
    rest = '<table:table-cell table:number-columns-repeated="16384"/>'
    end = f'<table:table-row table:number-rows-repeated="1048574">{rest}</table:table-row>'
    rows = "".join(ods_row(*cells) for cells in LIST)
    assert taken(ods({"K": rows + end})).name == "Monika Albrecht"


def test_entities_and_endless_depth_in_ods() -> None:
    content = b'<!DOCTYPE x [<!ENTITY a "b">]><office:document-content>&a;'
    assert refused(patched(ods({"K": ""}), "content.xml", content)) == "files.damaged_workbook"
    assert refused(ods({"K": "<a>" * 100_000})) == "files.damaged_workbook"


def old_book(*records: bytes, head: bytes = b"") -> bytes:
    """An .xls workbook of one sheet with records written by hand."""
    begin = struct.pack("<HHHHHHII", 0x809, 16, 0x600, 5, 0, 0, 0, 0)
    end = struct.pack("<HH", 0x0A, 0)
    at = len(begin) + 13 + len(head) + len(end)
    sheet = struct.pack("<HHIHBBB", 0x85, 9, at, 0, 1, 0, 75)
    return compound("Workbook", begin + sheet + head + end + begin + b"".join(records) + end)


def texts(count: int, *pieces: bytes) -> bytes:
    """The shared texts of an old workbook, in one record and those that go on from it."""
    records = [struct.pack("<II", count, count) + pieces[0], *pieces[1:]]
    kinds = (0xFC, *[0x3C] * (len(pieces) - 1))
    return b"".join(
        struct.pack("<HH", kind, len(record)) + record
        for kind, record in zip(kinds, records, strict=True)
    )


def referring(row: int, text: int) -> bytes:
    """A cell of an old workbook that shows one of the shared texts."""
    return struct.pack("<HHHHHI", 0xFD, 10, row, 0, 0, text)


def test_shared_texts_of_an_old_workbook_are_measured_across_records() -> None:
    name = struct.pack("<HB", 4, 0) + b"Name"
    monika = struct.pack("<HBHI", 6, 8 | 4 | 0, 1, 3) + b"Mon"
    head = texts(2, name + monika, b"\x01" + "ika".encode("utf-16-le") + bytes(4), bytes(3))
    assert taken(old_book(referring(0, 0), referring(1, 1), head=head)).name == "Monika"
    long = struct.pack("<HB", 30_000, 0) + b"x" * 8_000
    going_on = [b"\0" + b"x" * 8_000, b"\0" + b"x" * 8_000, b"\0" + b"x" * 6_000]
    many = (referring(row, 0) for row in range(30_000))
    assert refused(old_book(*many, head=texts(1, long, *going_on))) == "files.too_many_cells"


def test_an_old_workbook_with_a_cell_far_away() -> None:
    near, far = (struct.pack("<HHHHHd", 0x203, 14, at, at, 0, 1.0) for at in (0, 65535))
    assert refused(old_book(near, far)) == "files.too_many_cells"
    blank = struct.pack("<HHHHH", 0x201, 6, 65535, 16000, 0)
    assert refused(old_book(near, blank)) == "files.too_many_cells"
    claimed = struct.pack("<HHIIHHH", 0x200, 14, 0, 2**32 - 1, 0, 65535, 0)
    assert refused(old_book(claimed, near)) == "files.damaged_workbook"
    assert refused(old_book(near)) == "files.no_list"


def test_passwords() -> None:
    assert refused(ods({"K": ods_row("x")}, "<manifest:encryption-data/>")) == "files.encrypted"
    locked = bytearray(xlsx({"K": LIST}))
    for sign, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = -1
        while (at := locked.find(sign, at + 1)) >= 0:
            locked[at + place] |= 1
    assert refused(bytes(locked)) == "files.encrypted"
    book = struct.pack("<HHHHHHII", 0x809, 16, 0x600, 5, 0, 0, 0, 0)
    password = struct.pack("<HHHH", 0x2F, 4, 0, 0)
    assert refused(compound("Workbook", book + password)) == "files.encrypted"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("data", [xlsx({"K": LIST}), ods({"K": ods_row("x")}), xls({"K": LIST})])
def test_a_workbook_torn_off(data: bytes, share: float) -> None:
    assert refused(data[: int(len(data) * share)]) in (
        "files.damaged_workbook", "files.is_archive", "files.is_word",
    )  # fmt: skip


def test_a_chart_alone_is_no_list() -> None:
    data = xlsx({"K": LIST})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        relations = archive.read("xl/_rels/workbook.xml.rels")
    chart = relations.replace(b"relationships/worksheet", b"relationships/chartsheet")
    assert refused(patched(data, "xl/_rels/workbook.xml.rels", chart)) == "files.only_charts"


def test_200_000_columns() -> None:
    for columns in (3_000, 200_000):
        text = ";".join(f"N{n}" for n in range(columns)).encode() + b"\n"
        assert refused(text + b"x" + text) in ("files.too_many_columns", "files.line_too_long")
    cells = "".join(f'<c r="{_letters(n)}1" t="str"><v>N{n}</v></c>' for n in range(3_000))
    assert refused(odd_sheet(f'<row r="1">{cells}</row>')) == "files.too_many_columns"


def _letters(number: int) -> str:
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


PHOTO = b"QUJD" * 5_000_000


@pytest.mark.parametrize(
    "photo",
    [PHOTO, b"\n ".join(PHOTO[at : at + 72] for at in range(0, len(PHOTO), 72))],
    ids=["one line", "folded"],
)
def test_a_photo_of_20_megabytes_is_skipped_unread(photo: bytes) -> None:
    card = b"BEGIN:VCARD\nFN:Monika Albrecht\nPHOTO;ENCODING=b:" + photo + b"\nTEL:089\nEND:VCARD\n"
    assert taken(card).phones == (("089", ""),)
    entry = b"dn: cn=x\ncn: Monika Albrecht\njpegPhoto:: " + photo + b"\ntelephoneNumber: 089\n"
    assert taken(entry).phones == (("089", "work"),)


LINE = b"x" * 50_000_000


def test_a_line_of_50_megabytes() -> None:
    assert refused(b"Name;Telefon\nA;1\n" + LINE) == "files.line_too_long"
    assert refused(b"x;" * 25_000_000) == "files.line_too_long"
    assert len(taken(b"BEGIN:VCARD\nFN:A\nNOTE:" + LINE + b"\nEND:VCARD\n").notes) == len(LINE)
    assert taken(b"dn: cn=a\ncn: A\nl: " + LINE + b"\n").name == "A"
    name = b"<phonebooks><phonebook><contact><person><realName>"
    assert refused(name + LINE) == "files.damaged_xml"
    assert refused(b"<phonebooks><phonebook name='" + LINE + b"'>") == "files.damaged_xml"
    assert refused(b"<phonebooks>" + b"<a>" * 1_000_000) == "files.damaged_xml"


def test_nul_bytes() -> None:
    assert taken(b"Name;Telefon\n\0Monika\0;089\n" + b"\n" * 100).name == "Monika"
    assert refused(b"Na\0me;Tel\0efon\n" * 5) == "files.is_binary"
    assert taken(b"BEGIN:VCARD\nFN:Mon\0ika\nEND:VCARD\n" + b"\n" * 100).name == "Monika"
    assert taken(b"dn: cn=x\ncn: Mon\0ika\n" + b"\n" * 100).name == "Monika"
    book = b"<phonebooks><phonebook><contact><person><realName>Mon\0ika</realName>"
    assert refused(book + b" " * 100) == "files.damaged_xml"


def test_only_what_fits_into_a_gibibyte_beside_the_rest_of_an_import_is_opened() -> None:
    """Measured: 300,000 rows of ten columns weigh 360 million bytes and take 310."""
    large = weights.Weight(cells=3_000_000, rows=300_000, width=10, characters=45_000_000)
    assert large.bytes() < weights.MOST_BYTES < 2**30 / 2
    larger = weights.Weight(cells=10_000_000, rows=1_000_000, width=10, characters=150_000_000)
    assert larger.bytes() > weights.MOST_BYTES


def test_merged_cells_without_number_hang_nothing() -> None:
    merged = "".join(f'<mergeCell ref="A{row}:A1048576"/>' for row in range(1, 20_000))
    rows = "".join(f'<row r="{r}"><c r="A{r}" t="str"><v>x</v></c></row>' for r in range(1, 20_000))
    end = f"</sheetData><mergeCells>{merged}</mergeCells>".encode()
    data = sheet_xml(rows).replace(b"</sheetData>", end)
    assert refused(patched(xlsx({"K": LIST}), SHEET, data)) == "files.no_list"
