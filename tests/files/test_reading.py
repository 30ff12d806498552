"""The one door: what is refused, and with which sentence."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from callbook.core.catalogue import LANGUAGES, say
from callbook.core.contacts import Draft
from callbook.core.errors import BadInput, Cancelled, Refusal
from callbook.files import reading
from callbook.files.columns import Column
from callbook.files.reading import ReadOptions
from callbook.files.sniff import FileKind

LIST = "Name;Telefon\nMonika Albrecht;089 99998-123\n"


def refused(path: Path, options: ReadOptions = reading.AS_IT_LOOKS) -> str:
    """The key of the sentence with which both looking and reading refuse a file."""
    with pytest.raises(Refusal) as looking:
        reading.look_at(path, options)
    with pytest.raises(Refusal) as taking:
        reading.read(path, options)
    assert looking.value.key == taking.value.key
    for language in LANGUAGES:
        text = looking.value.text(language)
        assert "{" not in text
        assert text.endswith(".")
    return looking.value.key


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "files.empty"),
        (b"\xef\xbb\xbf", "files.empty"),
        (b"\xff\xfe", "files.empty"),
        (b" \r\n\r\n\t", "files.empty"),
        (b";;;\r\n;;;\r\n", "files.empty"),
        (b"\0" * 400, "files.empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "files.is_picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "files.is_picture"),
        (b"GIF89a\x01\0", "files.is_picture"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "files.is_picture"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "files.is_picture"),
        (b"%PDF-1.7\n%\xe2\xe3", "files.is_pdf"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1" + b"\0" * 64 + "Workbook".encode("utf-16-le"),
            "files.damaged_workbook",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1" + b"\0" * 64 + "EncryptedPackage".encode("utf-16-le"),
            "files.encrypted",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1" + b"\0" * 64, "files.is_word"),
        (b"\x1f\x8b\x08\0abc", "files.is_archive"),
        (b"SQLite format 3\0abc", "files.is_database"),
        (b"!BDN\0\0\0\0abc", "files.is_outlook"),
        (bytes(range(256)) * 20, "files.is_binary"),
        (b"<!DOCTYPE html><html><body>Name;Telefon", "files.is_html"),
        (b"\n <html><table><tr><td>Name", "files.is_html"),
        (b"<?xml version='1.0'?><phonebooks><phonebook>", "files.damaged_xml"),
        (b"<phonebooks><phonebook owner='1'></phonebook></phonebooks>", "files.no_contacts"),
        (b"<?xml version='1.0'?><a/>", "files.is_xml"),
        (b"dn: cn=Alle\nobjectclass: groupOfNames\ncn: Alle\n", "files.no_contacts"),
        (b'"EXTF";700;21;"Buchungsstapel"\nUmsatz;Konto;Datum\n1;10000;0101', "files.is_datev"),
        (b'"EXTF";700;16;"Debitoren/Kreditoren"\nKonto;Ort\n', "files.no_rows"),
        (b"PK\x03\x04" + b"\0" * 26 + b"xl/workbook.xml", "files.damaged_workbook"),
        (b"BEGIN:VCALENDAR\nVERSION:2.0\n", "files.is_calendar"),
        (b'[{"name": "Monika"}]', "files.is_json"),
        (b"{\\rtf1 hallo}", "files.is_word"),
        (b"BEGIN:VCARD\nEND:VCARD\n", "files.no_cards"),
        (b"1,,3\n4,5,6\n", "files.only_numbers"),
        (b"Name;Telefon\n", "files.no_rows"),
        (b"Liebe Leute, das ist ein Brief.\nEr hat Zeilen.\n", "files.no_list"),
        (b"Name;Telefon\nA;" + b"x" * 1_100_000, "files.line_too_long"),
    ],
)
def test_what_is_no_list_of_contacts(tmp_path: Path, data: bytes, key: str) -> None:
    file = tmp_path / "kunden.csv"
    file.write_bytes(data)
    assert refused(file) == key


@pytest.mark.parametrize(
    ("inside", "key"),
    [
        ("xl/workbook.xml", "files.damaged_workbook"),
        ("xl/workbook.bin", "files.is_xlsb"),
        ("Index/Document.iwa", "files.is_numbers"),
        ("word/document.xml", "files.is_word"),
        ("kunden.csv", "files.is_archive"),
    ],
)
def test_zipped_files(tmp_path: Path, inside: str, key: str) -> None:
    file = tmp_path / "kunden.csv"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(inside, LIST)
    assert refused(file) == key


@pytest.mark.parametrize("name", ["Kunden.XLSX", "kunden.ods"])
def test_a_torn_workbook_is_not_taken_for_an_archive_to_unpack(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"PK\x03\x04 torn off")
    assert refused(file) == "files.damaged_workbook"


def test_missing_file_and_folder(tmp_path: Path) -> None:
    assert refused(tmp_path / "fehlt.csv") == "files.missing"
    assert refused(tmp_path) == "files.folder"


def test_what_is_no_file_at_all(tmp_path: Path) -> None:
    pipe = tmp_path / "rohr"
    os.mkfifo(pipe)
    assert refused(pipe) == "files.no_file"
    assert refused(Path("a\0b.csv")) == "files.unreadable"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    file = tmp_path / "kunden.csv"
    file.write_text(LIST)
    file.chmod(0)
    assert refused(file) == "files.locked"


def test_a_file_too_big_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "kunden.csv"
    with file.open("wb") as sparse:
        sparse.truncate(reading.MAX_MEGABYTES * 1_000_000 + 1)
    assert refused(file) == "files.too_big"


def test_the_name_says_nothing(tmp_path: Path) -> None:
    file = tmp_path / "kunden.csv"
    file.write_text("BEGIN:VCARD\nFN:Monika Albrecht\nEND:VCARD\n")
    assert reading.look_at(file).kind is FileKind.VCARD
    file = tmp_path / "bild.png"
    file.write_text(LIST)
    look = reading.look_at(file)
    assert (look.kind, look.total, look.ready) == (FileKind.CSV, 1, True)


def test_words_that_cannot_be(tmp_path: Path) -> None:
    file = tmp_path / "kunden.csv"
    file.write_text(LIST)
    for options in (
        ReadOptions(encoding="klingonisch"),
        ReadOptions(encoding="base64"),
        ReadOptions(delimiter="ab"),
        ReadOptions(delimiter="\n"),
        ReadOptions(delimiter='"'),
        ReadOptions(delimiter="x"),
    ):
        with pytest.raises(BadInput):
            reading.look_at(file, options)


def test_cancelling_stops_the_reading(tmp_path: Path) -> None:
    file = tmp_path / "kunden.csv"
    file.write_text("Name;Ort\n" + "Monika Albrecht;Augsburg\n" * 2000)

    def report(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(reading.read(file, report=report))


def test_columns_that_a_person_chose(tmp_path: Path) -> None:
    file = tmp_path / "kunden.csv"
    file.write_text("Alpha;Beta\nAlbrecht;089 99998-123\n")
    assert not reading.look_at(file).ready
    options = ReadOptions(columns=(Column.FULL_NAME, Column.PHONE_WORK))
    look = reading.look_at(file, options)
    assert look.ready
    (draft,) = reading.read(file, options)
    assert isinstance(draft, Draft)
    assert draft == look.drafts[0]
    assert draft.phones == (("089 99998-123", "work"),)


def test_bytes_that_are_no_file() -> None:
    assert reading.look_at_bytes(LIST.encode(), name="Zwischenablage").total == 1


def test_the_look_shows_twenty_and_counts_all() -> None:
    rows = "".join(f"Kontakt {n};Ort\n" for n in range(57))
    look = reading.look_at_bytes(f"Name;Ort\n{rows}".encode())
    assert (look.total, len(look.drafts), len(look.rows)) == (57, 20, 20)
    assert look.what == "files.kind_csv"


def test_progress_is_reported_to_the_end() -> None:
    said: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        said.append((done, total))

    data = ("Name;Ort\n" + "Monika Albrecht;Augsburg\n" * 1200).encode()
    assert len(list(reading.read_bytes(data, report=report))) == 1200
    assert len(said) == 4
    assert said == sorted(said)
    assert said[-1] == (len(data), len(data))


def test_every_kind_has_a_name_in_both_languages() -> None:
    for kind in FileKind:
        assert len({say(language, f"files.kind_{kind.value}") for language in LANGUAGES}) == 2


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_book_taken_for_a_list_is_told_the_way_there_is(language: str) -> None:
    assert "callbook --book" in Refusal("files.is_database", name="mein.book").text(language)
