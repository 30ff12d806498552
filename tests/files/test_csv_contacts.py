"""Contacts out of tables as people and programs write them."""

from __future__ import annotations

from datetime import date

import pytest

from callbook.core.contacts import ContactKind, Importance, Party
from callbook.core.drafts import draft_name
from callbook.core.errors import Refusal
from callbook.files import csv_contacts
from callbook.files.columns import Column
from callbook.files.looks import ReadOptions
from tests.files.tables import only, read_table

OWN_LIST = (
    "Kundennummer;Anrede;Vorname;Nachname;Firma;Straße;PLZ;Ort;Telefon;Handy;Fax;E-Mail;"
    "Typ;Klasse;Kunde seit;Letzter Kontakt;Rhythmus;Werbesperre;Schlagworte;Bemerkung\r\n"
    "00123;Frau Dr.;Monika;Albrecht;Albrecht Metallbau GmbH;Hauptstr. 3;86150;Augsburg;"
    "089 99998-123;0171 3920012;089 99998-124;monika@example.org;"
    "Kunde;a;05/2017;19.11.2019;8 Wochen;;Handwerk, Messe;ruft gern an\r\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_everything_that_a_list_can_say(encoding: str) -> None:
    draft = only(OWN_LIST.encode(encoding))
    assert draft.line == 2
    assert (draft.name, draft.given_name, draft.family_name) == (
        "Dr. Monika Albrecht",
        "Monika",
        "Albrecht",
    )
    assert draft.company == "Albrecht Metallbau GmbH"
    assert (draft.street, draft.postal_code, draft.city) == ("Hauptstr. 3", "86150", "Augsburg")
    assert draft.phones == (
        ("089 99998-123", ""),
        ("0171 3920012", "mobile"),
        ("089 99998-124", "fax"),
    )
    assert draft.emails == ("monika@example.org",)
    assert (draft.kind, draft.importance) == (ContactKind.CUSTOMER, Importance.A)
    assert (draft.customer_since, draft.last_contact) == ("2017-05", date(2019, 11, 19))
    assert (draft.cadence_weeks, draft.do_not_call) == (8, False)
    assert (draft.tags, draft.notes) == (("Handwerk", "Messe"), "ruft gern an")
    assert draft.own_number == "00123"


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_delimiters_and_line_ends(delimiter: str, end: str) -> None:
    rows = ["Name;Telefon", "Monika Albrecht;089 99998-123", "Frank Bauer;0171 3920012"]
    text = end.join(row.replace(";", delimiter) for row in rows)
    look = csv_contacts.look(text.encode())
    assert (look.delimiter, look.total, look.headings) == (delimiter, 2, ("Name", "Telefon"))
    assert [draft.name for draft in look.drafts] == ["Monika Albrecht", "Frank Bauer"]


def test_a_first_line_that_names_the_delimiter() -> None:
    drafts, _ = read_table("sep=|\nName|Telefon\nAlbrecht; Monika|089 99998-123")
    assert [(draft.line, draft.name) for draft in drafts] == [(3, "Albrecht; Monika")]


def test_one_column_is_a_list_too() -> None:
    drafts, problems = read_table("Name\nMeier, Hans\nHuber, Eva\nBauer GmbH")
    assert [draft.name for draft in drafts] == ["Hans Meier", "Eva Huber", "Bauer GmbH"]
    assert not problems


def test_bytes_of_two_encodings_in_one_file() -> None:
    data = "Name;Ort\nMüller;Köln\n".encode() + "Jäger;Füssen\n".encode("cp1252")
    drafts, _ = read_table(data)
    assert [(draft.name, draft.city) for draft in drafts] == [
        ("Müller", "Köln"),
        ("Jäger", "Füssen"),
    ]


def test_trailing_commas_short_rows_and_blank_lines() -> None:
    text = "Name,Telefon,Ort,\n\nMonika Albrecht,089 99998-123,Augsburg,\n,,,\nFrank Bauer\n   \n"
    drafts, problems = read_table(text)
    assert [(draft.line, draft.name) for draft in drafts] == [
        (3, "Monika Albrecht"),
        (5, "Frank Bauer"),
    ]
    assert not problems


def test_cells_beyond_the_headings_are_told_and_the_row_is_taken_in() -> None:
    drafts, problems = read_table("Name;Ort\nMonika Albrecht;Augsburg;Hinterhaus;;3")
    assert len(drafts) == 1
    assert [(p.line, p.key, p.left_out, dict(p.facts)) for p in problems] == [
        (2, "files.extra_cells", False, {"n": 2})
    ]


def test_headings_repeated_and_titles_above_are_no_rows() -> None:
    text = (
        "Kundenliste;;\n;;\nName;Telefon;Ort\nAlbrecht;089 99998-123;x\nName;Telefon;Ort\nBauer;;y"
    )
    drafts, problems = read_table(text)
    assert [(draft.line, draft.name) for draft in drafts] == [(4, "Albrecht"), (6, "Bauer")]
    assert not problems
    assert csv_contacts.look(text.encode()).total == 2


def test_doubled_headings_both_count() -> None:
    draft = only("Name;Telefon;Telefon\nAlbrecht;089 99998-123;0171 3920012")
    assert draft.phones == (("089 99998-123", ""), ("0171 3920012", ""))


def test_without_headings_columns_are_found_by_content() -> None:
    text = "Monika Albrecht;089 99998-123\nFrank Bauer;0171 3920012"
    look = csv_contacts.look(text.encode())
    assert (look.header, look.columns) == (False, (Column.FULL_NAME, Column.PHONE))
    assert look.total == 2
    drafts, _ = read_table(text)
    assert [draft.line for draft in drafts] == [1, 2]


def test_names_under_an_unknown_heading_are_found_by_content() -> None:
    text = "Wer;Telefon;PLZ;Ort\nMonika Albrecht;089 99998-123;86150;Augsburg\n"
    assert only(text).name == "Monika Albrecht"


def test_unknown_headings_need_a_person() -> None:
    text = "Alpha;Beta\nMonika;Albrecht\nFrank;Bauer"
    look = csv_contacts.look(text.encode())
    assert (look.ready, look.columns, look.drafts) == (False, (None, None), ())
    assert look.rows == (("Monika", "Albrecht"), ("Frank", "Bauer"))
    with pytest.raises(Refusal) as refused:
        csv_contacts.read(text.encode())
    assert refused.value.key == "files.no_headings"
    said = ReadOptions(columns=(Column.GIVEN_NAME, Column.FAMILY_NAME))
    drafts, _ = read_table(text, said)
    assert [draft.name for draft in drafts] == ["Monika Albrecht", "Frank Bauer"]


def test_what_a_person_says_counts_before_what_was_guessed() -> None:
    text = "Name;Ort\nAlbrecht Metallbau;Augsburg"
    drafts, _ = read_table(text, ReadOptions(columns=(Column.COMPANY, None)))
    assert (drafts[0].company, drafts[0].name, drafts[0].city) == ("Albrecht Metallbau", "", "")
    drafts, _ = read_table(text, ReadOptions(header=False, columns=(Column.FULL_NAME,)))
    assert [draft.name for draft in drafts] == ["Name", "Albrecht Metallbau"]
    greek = "Name;Ort\nΝίκος;Αθήνα".encode("windows-1253")
    drafts, _ = read_table(greek, ReadOptions(encoding="windows-1253"))
    assert (drafts[0].name, drafts[0].city) == ("Νίκος", "Αθήνα")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1,,3\n4,5,6", "files.only_numbers"),
        ("Name;Telefon", "files.no_rows"),
        ("Name;Telefon\n;\n\n", "files.no_rows"),
        ("Dies ist ein Brief.\nEr hat Zeilen, aber keine Spalten.\nGruß", "files.no_list"),
    ],
)
def test_what_is_no_list(text: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        csv_contacts.look(text.encode())
    assert refused.value.key == key


def test_two_hundred_thousand_columns_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        csv_contacts.look(("Name," + "," * 200_000 + "\nx,y").encode())
    assert refused.value.key == "files.too_many_columns"


def test_a_row_with_nothing_usable_is_left_out_and_told() -> None:
    drafts, problems = read_table("Name;Telefon;Ort\n;;Augsburg\nAlbrecht;;\n;-;x")
    assert [draft.name for draft in drafts] == ["Albrecht"]
    assert [(p.line, p.key, p.left_out) for p in problems] == [
        (2, "files.nothing_usable", True),
        (4, "files.nothing_usable", True),
    ]


def test_what_names_a_contact_without_a_name() -> None:
    drafts, _ = read_table(
        "Name;Firma;E-Mail;Telefon\n;Bauer KG;b@example.org;1\n;;b@example.org;1\n;;;089 99998-123"
    )
    assert [draft_name(draft) for draft in drafts] == ["Bauer KG", "b@example.org", "089 99998-123"]


def test_odd_values_are_told_and_the_row_is_taken_in() -> None:
    text = (
        "Name;Typ;Klasse;Kunde seit;Letzter Kontakt;Rhythmus;E-Mail\n"
        "Bauer;Kunde;A;2017;1.2.2020;8;b@example.org\n"
        "Albrecht;Lieferant;D;lange;neulich;oft;keine Ahnung"
    )
    drafts, problems = read_table(text)
    assert [draft.name for draft in drafts] == ["Bauer", "Albrecht"]
    assert {p.key for p in problems} == {
        "files.unknown_kind",
        "files.unknown_class",
        "files.unknown_since",
        "files.unknown_date",
        "files.unknown_cadence",
        "files.no_email",
    }
    assert {(p.line, p.left_out) for p in problems} == {(3, False)}


def test_a_wish_not_to_be_called_is_never_lost() -> None:
    text = (
        "Name;Nicht anrufen;Nicht anrufen seit;Sperrgrund\n"
        "a;ja;12.03.2019;per Brief\nb;;12.03.2019;\nc;;;per Brief\nd;12.03.2019;;\n"
        "e;bitte nicht;irgendwann;\nf;nein;;\ng;;;\nh;nein;12.03.2019;alt\n"
    )
    drafts, _ = read_table(text)
    day = date(2019, 3, 12)
    assert {
        draft.name: (draft.do_not_call, draft.do_not_call_on, draft.do_not_call_reason)
        for draft in drafts
    } == {
        "a": (True, day, "per Brief"),
        "b": (True, day, ""),
        "c": (True, None, "per Brief"),
        "d": (True, day, "12.03.2019"),
        "e": (True, None, "bitte nicht; irgendwann"),
        "f": (False, None, ""),
        "g": (False, None, ""),
        "h": (False, None, ""),
    }


def test_slashed_dates_are_decided_by_the_whole_column() -> None:
    rows = "".join(f"c{n};1/2/2020\n" for n in range(300))
    drafts, _ = read_table(f"Name;Letzter Kontakt\n{rows}x;2/25/2020\n")
    assert drafts[0].last_contact == date(2020, 1, 2)
    drafts, _ = read_table(f"Name;Letzter Kontakt\n{rows}x;25/2/2020\n")
    assert drafts[0].last_contact == date(2020, 2, 1)
    drafts, _ = read_table(f"Last name,Last contact\n{rows.replace(';', ',')}")
    assert drafts[0].last_contact == date(2020, 1, 2)


def test_google_labels_and_joined_values() -> None:
    text = (
        "Given Name,Family Name,Group Membership,Phone 1 - Type,Phone 1 - Value,"
        "Phone 2 - Type,Phone 2 - Value,Organization 1 - Name,E-mail 1 - Value\n"
        "Monika,Albrecht,* myContacts ::: Kunden,Work Fax,089 99998-124,"
        "* Mobile,0171 3920012 ::: 0171 3920013,Albrecht ::: Alt,a@example.org ::: b@example.org\n"
    )
    draft = only(text)
    assert draft.phones == (
        ("0171 3920012", "mobile"),
        ("0171 3920013", "mobile"),
        ("089 99998-124", "fax"),
    )
    assert (draft.tags, draft.company) == (("Kunden",), "Albrecht")
    assert draft.emails == ("a@example.org", "b@example.org")


def test_addresses_in_parts_at_home_and_in_one_cell() -> None:
    draft = only("Name;Straße;Hausnummer;PLZ/Ort\nA;Hauptstr.;3;86150 Augsburg")
    assert (draft.street, draft.postal_code, draft.city) == ("Hauptstr. 3", "86150", "Augsburg")
    draft = only("Name;Adresse;Land\nA;Hauptstr. 3, 86150 Augsburg;DE")
    assert (draft.street, draft.postal_code, draft.city) == ("Hauptstr. 3", "86150", "Augsburg")
    text = "Name;Straße (geschäftlich);Ort (geschäftlich);Straße (privat);Ort (privat)\n"
    assert only(f"{text}A;;;Weg 1;Ulm").city == "Ulm"
    assert only(f"{text}A;Platz 2;;Weg 1;Ulm").city == ""


def test_an_area_code_in_its_own_column() -> None:
    assert only("Name;Vorwahl;Telefon\nA;089;99998-123").phones == (("089 99998-123", ""),)
    assert only("Name;Vorwahl;Telefon\nA;089;0171 3920012").phones == (("0171 3920012", ""),)


def test_guards_of_spreadsheets_are_taken_off() -> None:
    draft = only('Name;Kundennummer;PLZ\nA;\'0012;"=""01067"""')
    assert (draft.own_number, draft.postal_code) == ("0012", "01067")


@pytest.mark.parametrize("nothing", ["#NV", "#N/A", "K. A.", "N/A", "#BEZUG!", "k.A."])
def test_what_only_says_that_there_is_nothing_is_nothing(nothing: str) -> None:
    row = f"Anna Berg;{nothing};{nothing};{nothing};030 23125-001\n"
    draft = only(f"Name;Firma;Mobil;Notiz;Telefon\n{row}")
    assert (draft.company, draft.notes) == ("", "")
    assert [number for number, _ in draft.phones] == ["030 23125-001"]


def test_family_name_first() -> None:
    drafts, _ = read_table('"Name, Vorname";Ort\n"Meier, Hans";x\nHuber Eva;y\nBauer GmbH;z')
    assert [draft.name for draft in drafts] == ["Hans Meier", "Eva Huber", "Bauer GmbH"]
    assert (drafts[1].given_name, drafts[1].family_name) == ("Eva", "Huber")


def test_party_and_department() -> None:
    draft = only("Name;Position;Abteilung;Geschäftlich oder privat\nA;Leiterin;Einkauf;privat")
    assert (draft.title, draft.party) == ("Leiterin, Einkauf", Party.CONSUMER)
