"""Columns are found by name, in German and English, whoever wrote the file."""

from __future__ import annotations

import pytest

from callbook.core.catalogue import LANGUAGES, say
from callbook.files.columns import PHONE_LABELS, Column
from callbook.files.guessing import (
    guess,
    guess_by_content,
    is_english,
    is_heading_row,
    label_columns,
)
from callbook.files.headings import read_heading

C = Column


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("column", Column)
def test_the_name_that_we_give_a_column_is_recognised(column: Column, language: str) -> None:
    assert guess([say(language, f"files.column_{column.value}")]) == (column,)


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Kundennummer", C.OWN_NUMBER),
        ("Kunden-Nr.", C.OWN_NUMBER),
        ("KdNr", C.OWN_NUMBER),
        ("Debitor", C.OWN_NUMBER),
        ("Anrede", C.NAME_PREFIX),
        ("Vorname", C.GIVEN_NAME),
        ("NACHNAME", C.FAMILY_NAME),
        ("Firmenname", C.COMPANY),
        ("Kundenname", C.COMPANY),
        ("Name 1", C.COMPANY),
        ("Straße", C.STREET),
        ("Str.", C.STREET),
        ("Strasse / Nr.", C.STREET),
        ("PLZ", C.POSTAL_CODE),
        ("PLZ/Ort", C.POSTAL_CITY),
        ("Stadt", C.CITY),
        ("Tel", C.PHONE),
        ("Tel.", C.PHONE),
        ("Telefon 1", C.PHONE),
        ("Rufnummer", C.PHONE),
        ("Festnetz", C.PHONE),
        ("Telefon (bitte mit Vorwahl)", C.PHONE),
        ("Tel. dienstlich", C.PHONE_WORK),
        ("Telefon (geschäftlich)", C.PHONE_WORK),
        ("Telefon geschäftlich 2", C.PHONE_WORK),
        ("BusinessPhone2", C.PHONE_WORK),
        ("Telefon privat", C.PHONE_HOME),
        ("Home Phone 2", C.PHONE_HOME),
        ("Handy", C.PHONE_MOBILE),
        ("Natel", C.PHONE_MOBILE),
        ("Mobil-Tel.-Nr.", C.PHONE_MOBILE),
        ("Haupttelefon", C.PHONE_MAIN),
        ("Telefon Firma", C.PHONE_MAIN),
        ("Company Main Phone", C.PHONE_MAIN),
        ("Weiteres Telefon", C.PHONE_OTHER),
        ("Assistant's Phone", C.PHONE_OTHER),
        ("Fax geschäftlich", C.PHONE_FAX),
        ("Fax Number", C.PHONE_FAX),
        ("Phone 1 - Value", C.PHONE),
        ("Phone 1 - Type", C.PHONE_LABEL),
        ("Phone 2 - Label", C.PHONE_LABEL),
        ("E-Mail", C.EMAIL),
        ("eMail", C.EMAIL),
        ("Primäre E-Mail-Adresse", C.EMAIL),
        ("E-Mail 2: Adresse", C.EMAIL),
        ("E-mail 2 - Value", C.EMAIL),
        ("Email3Address", C.EMAIL),
        ("E-Mail 2: Typ", None),
        ("E-mail Display Name", None),
        ("Bemerkung", C.NOTES),
        ("Notiz", C.NOTES),
        ("Kundenart", C.KIND),
        ("Lifecycle Stage", C.KIND),
        ("Klasse", C.IMPORTANCE),
        ("ABC", C.IMPORTANCE),
        ("Kunde seit", C.CUSTOMER_SINCE),
        ("Letzter Kontakt", C.LAST_CONTACT),
        ("Zuletzt gesprochen", C.LAST_CONTACT),
        ("Rhythmus", C.CADENCE),
        ("Rhythmus (Wochen)", C.CADENCE),
        ("Werbesperre", C.DO_NOT_CALL),
        ("Nicht anrufen!", C.DO_NOT_CALL),
        ("Do not call", C.DO_NOT_CALL),
        ("Zuständig", None),
        ("Person - Phone", C.PHONE),
        ("Person - Email", C.EMAIL),
        ("Organization - Name", C.COMPANY),
        ("Organization 1 - Name", C.COMPANY),
        ("Organization 1 - Type", None),
        ("Organization 1 - Title", C.JOB_TITLE),
        ("Address 1 - City", C.CITY),
        ("Address 2 - City", C.HOME_CITY),
        ("Address 3 - City", None),
        ("Privat: PLZ", C.HOME_POSTAL_CODE),
        ("Dienstlich: Adresse 2", C.STREET),
        ("Land/Region (privat)", C.HOME_COUNTRY),
        ("Business Country/Region", C.COUNTRY),
        ("Weiterer Ort", None),
        ("2. Vorname", C.MIDDLE_NAME),
        ("Group Membership", C.TAGS),
        ("Labels", C.TAGS),
        ("Geburtstag", None),
        ("XFirst Name", None),
        ("Straße u. Hausnr.", C.STREET),
        ("Telefon Ansprechpartner", C.PHONE),
        ("Mobil/Handy", C.PHONE_MOBILE),
        ("Letzter Anruf am", C.LAST_CONTACT),
    ],
)
def test_a_heading_alone(heading: str, column: Column | None) -> None:
    assert read_heading(heading).column == column


def test_name_means_what_the_others_leave_over() -> None:
    assert guess(["Name", "Telefon"]) == (C.FULL_NAME, C.PHONE)
    assert guess(["Name", "Vorname"]) == (C.FAMILY_NAME, C.GIVEN_NAME)
    assert guess(["Name", "Ansprechpartner"]) == (C.COMPANY, C.FULL_NAME)
    assert guess(["Name", "Vorname", "Nachname"])[0] is C.FULL_NAME


def test_title_is_a_degree_beside_a_position_and_by_its_cells() -> None:
    assert guess(["Title", "Job Title"]) == (C.NAME_PREFIX, C.JOB_TITLE)
    assert guess(["Titel", "Name"], [["Dr.", "Meier"], ["Prof.", "Huber"]])[0] is C.NAME_PREFIX
    assert guess(["Title", "Name"], [["Head of Sales", "Meier"]])[0] is C.JOB_TITLE


def test_ambiguous_headings_are_decided_by_their_cells() -> None:
    assert guess(["Firma", "Status"], [["a", "Kunde"], ["b", "Lead"]])[1] is C.KIND
    assert guess(["Firma", "Status"], [["a", "aktiv"]])[1] is None
    assert guess(["Firma", "Kategorie"], [["a", "Kunde"], ["b", "Interessent"]])[1] is C.KIND
    assert guess(["Firma", "Kategorie"], [["a", "Handwerk"]])[1] is C.TAGS


def test_a_column_of_yes_and_no_names_nobody() -> None:
    assert guess(["Firma", "Kunde"], [["a", "ja"], ["b", "nein"]])[1] is None
    assert guess(["Ort", "Kunde"], [["a", "Monika Albrecht"]])[1] is C.FULL_NAME


def test_a_whole_address_does_not_repeat_the_street() -> None:
    assert guess(["Business Address", "Business Street"]) == (None, C.STREET)
    assert guess(["Adresse", "Ort"]) == (C.STREET, C.CITY)


OUTLOOK_OLD = "Anrede,Vorname,Nachname,Firma,Position,Straße geschäftlich,Ort geschäftlich"
OUTLOOK_NEW = "Anrede,Vorname,Nachname,Firma,Position,Straße (geschäftlich),Ort (geschäftlich)"


@pytest.mark.parametrize("headings", [OUTLOOK_OLD, OUTLOOK_NEW])
def test_outlook_in_both_german_spellings(headings: str) -> None:
    assert guess(headings.split(",")) == (
        C.NAME_PREFIX,
        C.GIVEN_NAME,
        C.FAMILY_NAME,
        C.COMPANY,
        C.JOB_TITLE,
        C.STREET,
        C.CITY,
    )


def test_hubspot_and_pipedrive_and_lexoffice() -> None:
    hubspot = "Record ID,First Name,Last Name,Phone Number,Lifecycle Stage,Associated Company"
    assert guess(hubspot.split(",")) == (
        C.UID,
        C.GIVEN_NAME,
        C.FAMILY_NAME,
        C.PHONE,
        C.KIND,
        C.COMPANY,
    )
    pipedrive = ["Person - Name", "Person - Organization", "Person - Phone", "Person - Label"]
    assert guess(pipedrive)[:3] == (C.FULL_NAME, C.COMPANY, C.PHONE)
    lexoffice = [
        "Kundennummer",
        "Firmenname",
        "Ansprechpartner Vorname",
        "Ansprechpartner Nachname",
    ]
    assert guess(lexoffice) == (C.OWN_NUMBER, C.COMPANY, C.GIVEN_NAME, C.FAMILY_NAME)


def test_labels_belong_to_the_number_beside_them() -> None:
    google = guess(["Phone 1 - Type", "Phone 1 - Value", "Phone 2 - Type", "Phone 2 - Value"])
    assert label_columns(google) == {0: 1, 2: 3}
    sevdesk = guess(["Telefon", "Telefon-Kategorie", "Mobil"])
    assert label_columns(sevdesk) == {1: 0}
    area = guess(["Vorwahl", "Telefon"])
    assert label_columns(area) == {0: 1}


def test_every_phone_column_has_a_label_of_its_own() -> None:
    assert len(set(PHONE_LABELS.values())) == len(PHONE_LABELS)


def test_a_row_of_headings_is_told_from_a_contact() -> None:
    assert is_heading_row(["Name", "Telefon", "Irgendwas"])
    assert is_heading_row(["Telefon"])
    assert not is_heading_row(["Monika Albrecht", "089 99998-123", "Augsburg"])
    assert not is_heading_row(["Firma", "Telefon", "089 99998-123"])
    assert not is_heading_row(["", ""])


def test_the_language_of_the_headings() -> None:
    assert is_english(["First Name", "Last Name", "Mobile Phone"])
    assert not is_english(["Vorname", "Nachname", "E-Mail"])


def test_columns_by_content_only_where_it_is_safe() -> None:
    rows = [
        ["Monika Albrecht", "Albrecht Metallbau GmbH", "089 99998-123", "86150", "Augsburg"],
        ["Frank Bauer", "Bauer & Co", "0171 3920012", "80331", "München"],
    ]
    assert guess_by_content(rows) == (C.FULL_NAME, C.COMPANY, C.PHONE, C.POSTAL_CODE, C.CITY)
    assert guess_by_content([["Monika", "Albrecht"], ["Frank", "Bauer"]]) == (None, None)
    assert guess_by_content([["089 99998-123"], ["0171 3920012"]]) == (None,)
