"""Numbers by the ways people write them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from callbook.core.catalogue import say
from callbook.core.phone import check_typed, digits, read_cell, read_numbers, shown
from callbook.core.texts.phone import TEXTS

BERLIN = "+493023125000"
MOBILE = "+491713920000"


def only(cell, region="DE", label="", home=None):
    """The one number of a cell."""
    (read,) = read_cell(cell, region, label, home)
    return read


# Ways to write a number.


@pytest.mark.parametrize(
    "cell",
    [
        "030 23125000",
        "030/23125000",
        "(030) 23125-000",
        "030-23125-000",
        "030.23125.000",
        "0 30 / 23 12 50 00",
        "+493023125000",
        "+49 (0) 30 23125-000",
        "+49(0)30/23125-000",
        "(+49) 30 23125000",
        "0049 30 23125000",
        "0049 (0)30 23125000",
        "+ 49 30 23125000",
        "tel:+49-30-23125-000",
        "Tel.: 030 23125000",
        "Telefon 030 23125000",
    ],
)
def test_every_way_to_write_it_is_the_same_number(cell):
    read = only(cell)
    assert (read.number.e164, read.number.label, read.remark) == (BERLIN, "", None)
    assert read.number.shown == "030 23125000"


@pytest.mark.parametrize(
    ("cell", "region", "e164"),
    [
        ("06 69812345", "IT", "+390669812345"),
        ("+39 06 69812345", "DE", "+390669812345"),
        ("(212) 555-0100", "US", "+12125550100"),
        ("1 212 555 0100", "US", "+12125550100"),
        ("+1 212 555 0100", "DE", "+12125550100"),
        ("011 49 30 23125000", "US", BERLIN),
        ("07700 900123", "GB", "+447700900123"),
        ("+44 (0)7700 900123", "DE", "+447700900123"),
        ("030 23125000", "DE", BERLIN),
    ],
)
def test_the_region_is_that_of_the_contact(cell, region, e164):
    assert only(cell, region).number.e164 == e164


@pytest.mark.parametrize(
    "cell",
    [
        "030 23125000; 0171 3920000",
        "030 23125000, 0171 3920000",
        "030 23125000 / 0171 3920000",
        "030 23125000 0171 3920000",
        "030 23125000\n0171 3920000",
        "030 23125000 ::: 0171 3920000",
        "030 23125000 | +49 171 3920000",
        "030 23125000 und 0171 3920000",
        "030 23125000 o. 0171 3920000",
        "03023125000/01713920000",
    ],
)
def test_several_numbers_in_a_cell(cell):
    assert [number.e164 for number in read_numbers(cell, "DE")] == [BERLIN, MOBILE]


def test_two_short_numbers_are_not_run_together():
    found = [number.e164 for number in read_numbers("030 23125 / 030 23126", "DE")]
    assert found == ["+493023125", "+493023126"]


@pytest.mark.parametrize(
    "cell",
    ["030/23125-001", "030-231/25001", "030-2312/5001", "033056-231/2500", "030 2312-50/001"],
)
def test_a_slash_within_a_number_ends_nothing(cell):
    assert "".join(filter(str.isdigit, cell)) == f"0{(only(cell).number.e164 or '')[3:]}"
    assert only(cell).number.label == ""


@pytest.mark.parametrize(
    ("cell", "e164", "label"),
    [
        ("030 23125-0/-12", "+4930231250", "12"),
        ("030 23125-0/12", "+4930231250", "12"),
        ("030 23125-000, -001", BERLIN, "001"),
        ("0221-4710-100/101", "+492214710100", "101"),
        ("030 23125-10 / 11", "+49302312510", "11"),
        ("+49 30 23125-10/11/12", "+49302312510", "11/12"),
        ("030/23125-10/112", "+49302312510", "112"),
        ("(030) 2312-500/1012", "+49302312500", "1012"),
        ("+49 (0)30/2312-500/1012 Fax", "+49302312500", "1012 Fax"),
        ("+49 (30) 23 12-500/1012/1013", "+49302312500", "1012/1013"),
    ],
)
def test_a_second_direct_line_is_not_run_into_the_first(cell, e164, label):
    number = only(cell).number
    assert (number.e164, number.label, number.typed) == (e164, label, cell)


@pytest.mark.parametrize("first", ["030/2312-500", "030/23125-0001", "030 23125-001"])
def test_a_whole_number_behind_a_direct_line_is_no_end_of_it(first):
    found = [number.e164 for number in read_numbers(f"{first}/0171 3920000", "DE")]
    assert (len(found), found[1]) == (2, MOBILE)
    found = [number.e164 for number in read_numbers(f"{first}/030 23125000", "DE")]
    assert (len(found), found[1]) == (2, BERLIN)


@pytest.mark.parametrize(
    ("cell", "labels"),
    [
        ("privat: 030 23125000, mobil: 0171 3920000", ["home", "mobile"]),
        ("030 23125000 (privat), 0171 3920000 mobil", ["home", "mobile"]),
        ("030 23125000 privat 0171 3920000 mobil", ["home", "mobile"]),
        ("030 23125000 / Fax 0171 3920000", ["", "fax"]),
        ("030 23125000 Fax 0171 3920000", ["", "fax"]),
        ("Frau Meier, 030 23125000; 0171 3920000", ["Frau Meier", ""]),
        ("030 23125000, 10178 Berlin, 0171 3920000", ["10178 Berlin", ""]),
    ],
)
def test_words_go_to_the_number_they_belong_to(cell, labels):
    assert [number.label for number in read_numbers(cell, "DE")] == labels


def test_what_is_left_over_joins_the_label_of_the_list():
    assert only("030 23125000 (Frau Meier)", label="Büro").number.label == "Büro, Frau Meier"
    assert only("030 23125000 (privat)", label="Telefon privat").number.label == "home"
    assert only("030 23125000 privat", label="Büro, privat").number.label == "work"
    assert only("030 23125000 bis 17 Uhr").number.label == "bis 17 Uhr"
    assert only("Müller und Söhne 030 23125000").number.label == "Müller und Söhne"


def test_reading_what_was_typed_again_changes_nothing():
    for cell in ("030 23125000 (privat)", "1713920000", "030 23125-0 DW 123", "+49 89 l23456"):
        number = only(cell).number
        assert only(number.typed, label=number.label).number == number


# Showing and searching.


@pytest.mark.parametrize(
    ("e164", "home", "text"),
    [
        (BERLIN, "DE", "030 23125000"),
        (BERLIN, "AT", "+49 30 23125000"),
        (MOBILE, "DE", "0171 3920000"),
        ("+41446681800", "CH", "044 668 18 00"),
        ("+41446681800", "DE", "+41 44 668 18 00"),
        ("+12125550100", "US", "(212) 555-0100"),
        ("+447700900123", "GB", "07700 900123"),
        ("+390669812345", "IT", "06 6981 2345"),
        ("+4966982", "DE", "+49 66982"),
        ("**610", "DE", "**610"),
        ("", "DE", ""),
    ],
)
def test_national_at_home_and_international_abroad(e164, home, text):
    assert shown(e164, home) == text


def test_shown_in_the_habit_of_the_owner_not_of_the_contact():
    assert only("044 668 18 00", "CH", home="DE").number.shown == "+41 44 668 18 00"
    assert only("044 668 18 00", "CH").number.shown == "044 668 18 00"


def test_digits_for_searching():
    assert digits("030 / 23125-000 (privat)") == "03023125000"
    assert digits("+４９ 30") == "4930"
    assert digits("niemand") == ""


# Forms.


def test_a_field_of_a_form_tells_what_is_odd():
    assert check_typed("030 23125000", "DE").remark is None
    assert check_typed("1713920000", "DE").remark == "phone.zero_restored"
    assert check_typed("", "DE").remark == "phone.empty"
    assert check_typed("030 23125000; 0171 3920000", "DE").remark == "phone.several"


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_every_sentence_can_be_said_in_both_languages(name):
    facts = {"number": "112", "name": "Monika Albrecht", "scheme": "file"}
    for language in ("de", "en"):
        assert say(language, f"phone.{name}", **facts).endswith(".")


def test_the_library_is_loaded_only_with_the_first_number():
    code = "import sys, callbook.core.phone; sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
