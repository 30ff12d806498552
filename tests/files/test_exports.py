"""What is written is read back the same, and harms no spreadsheet."""

from __future__ import annotations

import csv
import io
import re
import stat
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callbook.core.contacts import Contact, ContactKind, Draft, Importance, Number, Party
from callbook.core.errors import BadInput, Refusal
from callbook.files import csv_export, exporting, reading, vcard_export
from callbook.files.guards import guarded, unguarded
from callbook.files.vcard_export import Version

FULL = Contact(
    name="Dr. Monika Albrecht",
    kind=ContactKind.PROSPECT,
    party=Party.BUSINESS,
    importance=Importance.B,
    company='Albrecht "Metall"; Bau, GmbH',
    title="Inhaberin, Einkauf",
    given_name="Monika",
    family_name="Albrecht",
    street="Hauptstr. 3; Hof",
    postal_code="01067",
    city="Dresden",
    country="DE",
    website="https://example.org",
    notes="=1+1\nzweite Zeile; mit \\ und, Komma",
    customer_since="2017-05",
    cadence_weeks=6,
    last_contact=date(2019, 11, 19),
    own_number="00123",
    uid="abc-1",
    do_not_call=True,
    do_not_call_on=date(2019, 12, 1),
    do_not_call_reason="- per Brief",
    numbers=(
        Number("+49 89 99998-123", label="work"),
        Number("01713920012", label="mobile"),
        Number("@cmd", label="Ferienhaus"),
        Number("089 99998-124", label="fax"),
    ),
    emails=("monika@example.org", "m.a@example.org"),
    tags=("Handwerk", "Messe 2019"),
)
BARE = Contact(name="Bauer GmbH & Co. KG", company="Bauer GmbH & Co. KG")


def as_draft(contact: Contact, line: int) -> Draft:
    """What an import has to find in the export of a contact."""
    return Draft(
        line=line,
        name=contact.name,
        given_name=contact.given_name,
        family_name=contact.family_name,
        company=contact.company,
        title=contact.title,
        kind=contact.kind,
        party=None if contact.party is Party.UNKNOWN else contact.party,
        importance=None if contact.importance is Importance.NONE else contact.importance,
        street=contact.street,
        postal_code=contact.postal_code,
        city=contact.city,
        country=contact.country,
        website=contact.website,
        notes=contact.notes,
        customer_since=contact.customer_since,
        cadence_weeks=contact.cadence_weeks,
        last_contact=contact.last_contact,
        own_number=contact.own_number,
        uid=contact.uid,
        do_not_call=contact.do_not_call,
        do_not_call_on=contact.do_not_call_on,
        do_not_call_reason=contact.do_not_call_reason,
        phones=tuple((number.typed, number.label) for number in contact.numbers),
        emails=contact.emails,
        tags=contact.tags,
    )


def exported_and_read(contacts: list[Contact], file: Path, language: str) -> list[Draft]:
    assert exporting.write(contacts, file, language) == len(contacts)
    drafts: list[Draft] = []
    for item in reading.read(file):
        assert isinstance(item, Draft), item
        drafts.append(item)
    return drafts


def same(contacts: list[Contact], drafts: list[Draft]) -> None:
    assert len(contacts) == len(drafts)
    for contact, draft in zip(contacts, drafts, strict=True):
        assert as_draft(contact, draft.line) == draft


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("name", ["kunden.csv", "kunden.vcf", "kunden.xlsx"])
def test_nothing_is_lost_on_the_way_out_and_in(tmp_path: Path, name: str, language: str) -> None:
    contacts = [FULL, BARE, Contact(name="Frank Bauer", numbers=(Number("112"),))]
    same(contacts, exported_and_read(contacts, tmp_path / name, language))


def test_version_3_loses_nothing_either(tmp_path: Path) -> None:
    file = tmp_path / "kunden.vcf"
    assert vcard_export.write([FULL, BARE], file, version="3.0") == 2
    assert b"VERSION:3.0\r\n" in file.read_bytes()
    same([FULL, BARE], [item for item in reading.read(file) if isinstance(item, Draft)])


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_a_comma_in_a_name_comes_back_from_a_card(tmp_path: Path, version: Version) -> None:
    file, odd = tmp_path / "kunden.vcf", "Anna, geb. Meier Albrecht"
    named = Contact(name=odd, given_name="Anna, geb. Meier", family_name="Albrecht")
    vcard_export.write([named, Contact(name="Albrecht, Anna")], file, version=version)
    names = [item.name for item in reading.read(file) if isinstance(item, Draft)]
    assert names == [odd, "Albrecht, Anna"]


TEXT = st.text(
    st.one_of(
        st.sampled_from("=+-@'0123456789 ;,\"|:\\äß🏗/.eE"),
        st.characters(exclude_categories=["C", "Z"]),
    ),
    max_size=12,
).map(lambda text: " ".join(text.split()))
WORD = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)
CONTACTS = st.builds(
    Contact,
    name=TEXT.filter(lambda text: any(map(str.isalnum, text)) and "," not in text),
    kind=st.sampled_from(ContactKind),
    party=st.sampled_from(Party),
    importance=st.sampled_from(Importance),
    given_name=WORD,
    family_name=WORD,
    company=TEXT,
    title=TEXT,
    city=TEXT,
    website=TEXT,
    uid=TEXT,
    notes=st.lists(TEXT.filter(bool), max_size=3).map("\n".join),
    own_number=TEXT,
    do_not_call=st.just(True),
    do_not_call_on=st.none() | st.dates(date(1990, 1, 1), date(2030, 1, 1)),
    do_not_call_reason=TEXT,
    customer_since=st.sampled_from(["", "2017", "2017-05", "2017-05-03"]),
    cadence_weeks=st.none() | st.integers(1, 520),
    last_contact=st.none() | st.dates(date(1990, 1, 1), date(2030, 1, 1)),
)


@pytest.mark.parametrize("name", ["kunden.csv", "kunden.vcf", "kunden.xlsx"])
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(contact=CONTACTS)
def test_any_text_survives(tmp_path: Path, name: str, contact: Contact) -> None:
    texts = {contact.notes, contact.own_number, contact.do_not_call_reason, contact.company}
    texts |= {contact.title, contact.city, contact.website, contact.uid}
    if " ::: " in "".join(texts):
        return
    same([contact], exported_and_read([contact], tmp_path / name, "de"))


@given(text=st.text(max_size=20))
def test_a_guard_comes_off_again(text: str) -> None:
    text = text.strip()
    assert unguarded(guarded(text)) == text or text.startswith('="')
    assert guarded(text)[:1] not in ("=", "+", "-", "@", "\t", "\r")


@pytest.mark.parametrize("text", ["=1+1", "+49 89", "-3", "@SUM(A1)", "'x", "01067", "2017-05"])
def test_what_a_spreadsheet_would_change_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "86150", "089 99998-123", "Bauer", "2019-12-01", "8"])
def test_what_it_would_not_change_is_left_alone(text: str) -> None:
    assert guarded(text) == text


def test_excel_finds_what_it_expects(tmp_path: Path) -> None:
    file = tmp_path / "kunden.csv"
    csv_export.write([FULL], file, "de")
    data = file.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    header, row = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    assert len(header) == len(row)
    assert header[0] == "Anzeigename"
    assert "Telefon 4" in header
    assert not any(cell[:1] in "=+-@" for cell in row if cell)
    assert "'01067" in row
    csv_export.write([FULL], file, "en")
    assert file.read_text("utf-8-sig").startswith("Display name,First name")


def test_every_cell_of_a_workbook_is_text_and_none_a_formula(tmp_path: Path) -> None:
    file = tmp_path / "kunden.xlsx"
    assert exporting.write([FULL, BARE], file, "de") == 2
    with zipfile.ZipFile(file) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
    cells = re.findall(r"<c r=[^>]*>", sheet)
    assert cells
    assert all('t="inlineStr"' in cell or 't="s"' in cell for cell in cells)
    assert not re.search(r"<f>|hyperlink", sheet)
    assert "<autoFilter " in sheet
    assert "<b/>" in styles
    with pytest.raises(Refusal):
        exporting.write([FULL], tmp_path / "fehlt" / "kunden.xlsx", "de")
    assert list(tmp_path.iterdir()) == [file]


def test_the_version_of_cards_can_be_chosen(tmp_path: Path) -> None:
    file = tmp_path / "kunden.vcf"
    exporting.write([FULL], file, "de", card_version="3.0")
    assert b"VERSION:3.0" in file.read_bytes()
    exporting.write([FULL], file, "de")
    assert b"VERSION:4.0" in file.read_bytes()


def test_lines_of_a_card_are_folded_between_characters(tmp_path: Path) -> None:
    file = tmp_path / "kunden.vcf"
    vcard_export.write([Contact(name="Ä" * 300)], file)
    lines = file.read_bytes().split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()


def test_the_later_conversation_is_told(tmp_path: Path) -> None:
    contact = Contact(name="A", last_contact=date(2019, 1, 1), last_spoken=date(2020, 2, 2))
    for name in ("a.csv", "a.vcf", "a.xlsx"):
        (draft,) = exported_and_read([contact], tmp_path / name, "de")
        assert draft.last_contact == date(2020, 2, 2)


def test_only_the_owner_may_read_it_and_an_old_file_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "kunden.csv"
    file.write_text("alt")
    file.chmod(0o644)
    csv_export.write([FULL], file, "de")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "kunden.vcf"
    file.write_text("alt")

    def contacts() -> list[Contact]:
        yield FULL
        raise RuntimeError

    with pytest.raises(RuntimeError):
        vcard_export.write(contacts(), file)
    assert file.read_text() == "alt"
    assert list(tmp_path.iterdir()) == [file]


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    for file, key in (
        (tmp_path / "fehlt" / "kunden.csv", "files.cannot_write"),
        (tmp_path, "files.folder"),
    ):
        with pytest.raises(Refusal) as refused:
            csv_export.write([FULL], file, "de")
        assert refused.value.key == key
    with pytest.raises(BadInput):
        exporting.write([FULL], tmp_path / "kunden.doc", "de")
