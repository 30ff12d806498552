"""Whatever the bytes of the other formats: drafts, problems or a sentence, as for tables."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.files.columns import Column
from callbook.files.reading import ReadOptions
from tests.files.test_fuzz import accounted_for, pieces
from tests.files.workbooks import Cell, compound, odd_sheet, ods, patched, xls, xlsx

ROWS: list[list[Cell]] = [
    ["Name", "Telefon", "PLZ", "Letzter Kontakt"],
    ["Monika Albrecht", "089 99998-123", 1067.0, date(2019, 11, 19)],
    ["Jörg Özkan", 491713920012.0, None, None],
]
BOOKS = {
    "xlsx": xlsx({"Kunden": ROWS, "Mehr": ROWS[:2]}),
    "xls": xls({"Kunden": ROWS}, formats={2: "00000", 3: "dd.mm.yyyy"}),
    "ods": ods({"Kunden": "<table:table-row/>"}),
}
ENTRY = pieces(
    *("dn: cn=a\n", "dn:: Y249YQ==\n", "cn: Monika\n", "cn:: TW9uaWth\n", "cn::"),
    *("o: Huber KG\n", "telephoneNumber: 089 99998-123\n", " gefaltet\n", "\n", "\r", "\r\n"),
    *("# x\n", "mail: a@b.de\n", "objectclass: groupOfNames\n", "objectclass: person\n"),
    *("changetype: delete\n", "version: 1\n", ":", ";", "l;lang-de: \xfc\n", "jpegPhoto:: "),
    *("\0", "\xff", "street: a$b$\n", "-\n"),
)
PHONEBOOK = pieces(
    *("<phonebooks>", "<phonebook owner='255'>", "<phonebook>", "<contact>", "</contact>"),
    *("<person>", "</person>", "<realName>", "</realName>", "<number type='home' prio='1'>"),
    *("</number>", "<email>", "</email>", "<category>1</category>", "Albrecht, Monika", "**610"),
    *("089 99998-123", "a@b.de", "&amp;", "&x;", "<!DOCTYPE x>", "<!--", "-->", "<![CDATA["),
    *("]]>", "<", ">", "\0", "\xfc", "<?xml version='1.0' encoding='utf-16'?>", "</phonebooks>"),
)
DEBTORS = pieces(
    *("10000;", "70000;", "1200;", '"', ";", "\n", "Huber KG;", "Eva;", "089 99998-123;", "1;"),
    *("2;", "\0", "\xfc", "HUBER;", "a@b.de;", "\r\n", ";;;;;;"),
)
SHEET = pieces(
    *("<row r='1'>", "<row>", "<row r='7'/>", "</row>", "<c r='A1' t='str'>", "<c>"),
    *("<c t='s'>", "<c r='B2' s='1'>", "<c r='XFD1048576'>", "</c>", "<c/>", "<v>0</v>"),
    *("<v>1067</v>", "<v>", "<v>49228123456789</v>", "<is><t>Name</t></is>", "<c t='b'>"),
    *("<c t='d'>", "<c t='e'>", "<v>2020-03-24</v>", "<v>1e400</v>", "<v>-1</v>", "</v>"),
    *("&amp;", "&#0;", "<!--", "x", "'"),
)
TABLE = pieces(
    *("<table:table-row>", "</table:table-row>"),
    *("<table:table-row table:number-rows-repeated='9'>"),
    *("<table:table-cell office:value-type='string'>", "</table:table-cell>", "<text:p>"),
    *("</text:p>", "<table:table-cell office:value-type='float' office:value='1067'>", "Name"),
    *("01067", "Telefon", "<table:table-cell table:number-columns-repeated='99'/>"),
    *("<table:covered-table-cell/>", "&x;"),
    *("<table:table-cell office:value-type='date' office:date-value='2020-03-24'>", "089"),
    *("<text:s/>", "<table:table-cell office:value-type='float' office:value='x'>"),
    *("<table:table>", "</table:table>"),
)


@settings(max_examples=200, deadline=None)
@given(ENTRY)
def test_bytes_like_ldif(data: bytes) -> None:
    accounted_for(b"dn: cn=x\ncn: A\n" + data)
    accounted_for(b"dn: " + data)


@settings(max_examples=200, deadline=None)
@given(PHONEBOOK)
def test_bytes_like_phonebooks(data: bytes) -> None:
    accounted_for(b"<phonebooks><phonebook><contact>" + data)
    accounted_for(b"<phonebooks>" + data + b"</phonebook></phonebooks>")


@settings(max_examples=150, deadline=None)
@given(
    DEBTORS,
    st.permutations(
        [
            "Konto",
            "Name (Adressatentyp Unternehmen)",
            "Telefon",
            "Adressatentyp",
            "Kurzbezeichnung",
            "Sonstige",
            "E-Mail",
        ]
    ),
)
def test_bytes_like_debtors(data: bytes, headings: list[str]) -> None:  # fmt: skip
    meta = b'"EXTF";700;16;"Debitoren/Kreditoren"\n'
    accounted_for(meta + ";".join(headings).encode() + b"\n10000;10000;10000;A\n" + data)
    accounted_for(meta + data)


@settings(max_examples=120, deadline=None)
@given(SHEET)
def test_sheets_like_excel_writes_them(data: bytes) -> None:
    accounted_for(odd_sheet(data.decode("latin-1")))
    head = "<row><c t='str'><v>Name</v></c><c t='str'><v>Tel</v></c></row>"
    accounted_for(odd_sheet(head + data.decode("latin-1")))


@settings(max_examples=120, deadline=None)
@given(TABLE)
def test_tables_like_libreoffice_writes_them(data: bytes) -> None:
    accounted_for(ods({"K": data.decode("latin-1")}))


@pytest.mark.parametrize("kind", BOOKS)
@settings(max_examples=120, deadline=None)
@given(changes=st.lists(st.tuples(st.floats(0, 0.999), st.binary(max_size=4)), max_size=6))
def test_workbooks_with_other_bytes_here_and_there(
    kind: str, changes: list[tuple[float, bytes]]
) -> None:
    data = BOOKS[kind]
    for where, put in changes:
        at = int(where * len(data))
        data = data[:at] + put + data[at + len(put) :]
    accounted_for(data)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=600), st.sampled_from(["Workbook", "Book"]))
def test_old_workbooks_of_any_bytes(data: bytes, name: str) -> None:
    accounted_for(compound(name, data))
    begin = b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(12)
    accounted_for(compound(name, begin + data))


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(zipfile.ZipFile(io.BytesIO(BOOKS["xlsx"])).namelist()),
    st.binary(max_size=300) | pieces("<sheets>", "<sheet name='K' r:id='rId1'/>", "<si>", "</si>",
                                     "<t>x</t>", "<numFmt formatCode='00' numFmtId='9'/>", "<xf>"),
)  # fmt: skip
def test_workbooks_with_another_file_inside(path: str, content: bytes) -> None:
    accounted_for(patched(BOOKS["xlsx"], path, content))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(BOOKS)),
    st.builds(
        ReadOptions,
        header=st.sampled_from([None, True, False]),
        sheet=st.sampled_from([None, "Kunden", "Mehr", "Fehlt", ""]),
        columns=st.none() | st.lists(st.none() | st.sampled_from(Column), max_size=6).map(tuple),
    ),
)
def test_any_options(kind: str, options: ReadOptions) -> None:
    accounted_for(BOOKS[kind], options)


@pytest.mark.parametrize("piece", ["<row/>", "<c/>", "<c><v>1</v>", "<", "'", "&", "<row r='1'><c"])
def test_much_of_the_same(piece: str) -> None:
    many = piece * 20_000
    accounted_for(odd_sheet(many))
    accounted_for(ods({"K": many.replace("row", "table:table-row").replace("<c", "<table:x")}))
    accounted_for(b"<phonebooks>" + many.encode())
    accounted_for(b"# x\r\n" * 20_000 + b"Name;Telefon\r\n" + many.encode())
    accounted_for(b"dn: x\ncn: " + b" \n " * 20_000 + b"\n#\n" * 20_000)
