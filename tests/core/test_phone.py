"""Reading phone numbers, by the tables of what real lists contain."""

from __future__ import annotations

import pytest

from callbook.core.phone import read_cell, read_numbers

BERLIN = "+493023125000"
MOBILE = "+491713920000"


def only(cell, region="DE", label="", home=None):
    """The one number of a cell."""
    (read,) = read_cell(cell, region, label, home)
    return read


# The table of real cells: what the library alone gets wrong.


@pytest.mark.parametrize(
    ("cell", "region", "e164", "label", "remark"),
    [
        ("0221 / 12345678 (privat)", "DE", "+4922112345678", "home", None),
        ("+49 30 123456 App. 78", "DE", "+493012345678", "", None),
        ("491712345678", "DE", "+491712345678", "", "phone.country_assumed"),
        ("0664 1234567", "AT", "+436641234567", "", None),
        ("044 668 18 00", "CH", "+41446681800", "", None),
        ("030 / 123 456 - 78 Frau Meier", "DE", "+493012345678", "Frau Meier", None),
        ("089 12345-678", "DE", "+498912345678", "", None),
    ],
)
def test_cells_of_the_table_that_hold_a_number(cell, region, e164, label, remark):
    read = only(cell, region)
    assert (read.number.e164, read.number.label, read.remark) == (e164, label, remark)
    assert not read.number.doubtful
    assert read.number.typed == cell


@pytest.mark.parametrize(
    ("cell", "remark"),
    [
        ("+49 89 l23456", "phone.as_typed"),
        ("**610", "phone.code"),
        ("p1234p5678w9", "phone.code"),
        ("0171/… oder 030/…", "phone.as_typed"),
        ("4,91712E+11", "phone.destroyed"),
        ("tel:*21*…%23", "phone.code"),
        ("110", "phone.as_typed"),
        ("116117", "phone.as_typed"),
    ],
)
def test_cells_of_the_table_that_stay_as_typed(cell, remark):
    read = only(cell)
    assert read.number.e164 is None
    assert read.number.doubtful
    assert (read.number.typed, read.remark) == (cell, remark)


def test_two_numbers_of_a_cell_are_two():
    first, second = read_numbers("0171/3920000 oder 030/23125000", "DE")
    assert (first.e164, first.typed) == (MOBILE, "0171/3920000")
    assert (second.e164, second.typed) == (BERLIN, "030/23125000")


# The eight steps.


@pytest.mark.parametrize(
    "cell",
    [
        "'030 23125000",
        '="030 23125000"',
        '"030 23125000"',
        "=+493023125000",
        "\ufeff030 23125000 ",
        "\u202a+49 30 23125000\u202c",
        "０３０ ２３１２５０００",
        "030\u00a023125\u2013000",
        "\u0660\u0663\u0660 23125000",
    ],
)
def test_guards_of_excel_and_odd_characters_are_set_right(cell):
    assert only(cell).number.e164 == BERLIN


@pytest.mark.parametrize(
    ("cell", "e164", "remark"),
    [
        ("4,93023125000E+11", BERLIN, "phone.country_assumed"),
        ("4.93023125000e+11", BERLIN, "phone.country_assumed"),
        ("4,930231250000E+11", BERLIN, "phone.country_assumed"),
        ("+4,93023125000E+11", BERLIN, "phone.exponent_restored"),
        ("1,713920000E+09", MOBILE, "phone.zero_restored"),
        ("4,9302312500E+11", None, "phone.destroyed"),
        ("4,93E+11", None, "phone.destroyed"),
        ("5E+11", None, "phone.destroyed"),
        ("4,930231250001E+11", None, "phone.destroyed"),
    ],
)
def test_exponents_come_back_only_when_no_digit_was_lost(cell, e164, remark):
    read = only(cell)
    assert (read.number.e164, read.remark) == (e164, remark)
    assert read.number.doubtful is (e164 is None)


def test_a_number_that_a_spreadsheet_took_for_a_fraction():
    assert only("493023125000.0").number.e164 == BERLIN


def test_sip_is_kept_as_text_and_mail_is_doubtful():
    sip = only("sip:meier@example.org")
    assert (sip.number.e164, sip.number.doubtful, sip.remark) == (None, False, "phone.sip")
    assert sip.number.shown == "sip:meier@example.org"
    assert only("meier@example.org").number.doubtful


def test_a_mail_beside_a_number_becomes_its_label():
    number = only("030 23125000, meier@example.org").number
    assert (number.e164, number.label) == (BERLIN, "meier@example.org")


@pytest.mark.parametrize("cell", ["*21*03023125000#", "**610", "#31#03023125000", "030*23125000"])
def test_codes_are_kept_and_never_become_a_number(cell):
    read = only(cell)
    assert (read.number.e164, read.number.typed, read.remark) == (None, cell, "phone.code")


def test_a_code_does_not_spoil_the_number_beside_it():
    code, number = read_numbers("**610, 030 23125000", "DE")
    assert (code.e164, number.e164) == (None, BERLIN)


@pytest.mark.parametrize(
    "word",
    ["Durchwahl", "Durchw.", "DW", "DW:", "App.", "Apparat", "Nst.", "Nebenstelle", "Klappe", "dw"],
)
def test_a_direct_line_is_part_of_a_german_number(word):
    number = only(f"030 23125 {word} 123").number
    assert (number.e164, number.extension, number.label) == ("+493023125123", "", "")


@pytest.mark.parametrize(
    ("cell", "region", "e164", "extension"),
    [
        ("030 23125-0 Durchwahl 123", "DE", "+493023125123", ""),
        ("030 23125-0 (DW 123)", "DE", "+493023125123", ""),
        ("+49 30 23125, DW -123", "CH", "+493023125123", ""),
        ("+49 30 23125000 ext. 12", "DE", BERLIN, "12"),
        ("+41 44 668 18 00;ext=12", "DE", "+41446681800", "12"),
        ("+41 44 668 18 00 App. 12", "DE", "+41446681800", "12"),
        ("044 668 18 00 DW 12", "CH", "+41446681800", "12"),
        ("+1 212 555 0100 x12", "DE", "+12125550100", "12"),
        ("Tel. +41 44 668 18 00 App. 12", "DE", "+41446681800", "12"),
    ],
)
def test_a_direct_line_belongs_to_the_number_and_an_extension_beside_it(
    cell, region, e164, extension
):
    number = only(cell, region).number
    assert (number.e164, number.extension) == (e164, extension)


def test_the_word_alone_is_only_a_label():
    number = only("030 23125-123 (Durchwahl)").number
    assert (number.e164, number.label) == ("+493023125123", "Durchwahl")


@pytest.mark.parametrize(
    ("cell", "e164"),
    [
        ("493023125000", BERLIN),
        ("49 30 23125-000 (Büro)", BERLIN),
        ("41446681800", "+41446681800"),
        ("436641234567", "+436641234567"),
    ],
)
def test_a_lost_plus_is_assumed_and_said(cell, e164):
    read = only(cell)
    assert (read.number.e164, read.remark) == (e164, "phone.country_assumed")


def test_leer_keeps_its_own_numbers():
    assert only("0491 712345").number.e164 == "+49491712345"


@pytest.mark.parametrize(
    "cell", ["1713920000", "171 3920000", "171/392 0000", "1713920000 (mobil)"]
)
def test_a_lost_zero_of_a_german_mobile_is_restored_and_said(cell):
    read = only(cell)
    assert (read.number.e164, read.remark) == (MOBILE, "phone.zero_restored")
    assert not read.number.doubtful


@pytest.mark.parametrize("cell", ["1512345678", "1612345678"])
def test_a_lost_zero_is_restored_in_a_range_nobody_has_yet_and_is_doubtful(cell):
    read = only(cell)
    assert (read.number.e164, read.remark) == (f"+49{cell}", "phone.zero_restored")
    assert (read.number.typed, read.number.doubtful) == (cell, True)
    assert only(cell, "AT").remark != "phone.zero_restored"
    assert only(f"{cell[:2]} {cell[2:]}").number.e164 is None


def test_a_lost_zero_is_restored_for_germany_only():
    assert only("1713920000", "AT").remark != "phone.zero_restored"
    assert only("15228817386").number.e164 == "+4915228817386"


@pytest.mark.parametrize("cell", ["23125000", "30 23125000", "2214710000", "447700900123"])
def test_no_town_and_no_country_is_ever_guessed(cell):
    number = only(cell).number
    assert (number.e164, number.doubtful, number.typed) == (None, True, cell)


@pytest.mark.parametrize(
    ("cell", "e164"),
    [("+44 7700 900123", "+447700900123"), ("0044 7700 900123", "+447700900123")],
)
def test_a_number_that_no_plan_knows_is_doubtful_but_a_number(cell, e164):
    read = only(cell)
    assert (read.number.e164, read.number.doubtful) == (e164, True)
    assert read.remark == "phone.unlikely"


@pytest.mark.parametrize(
    "cell",
    [
        "unbekannt",
        "+",
        "?",
        "01.02.2019",
        "2019-02-01",
        "0171 392000O",
        "+49 89 99998 l23",
        "x" * 2000,
    ],
)
def test_nothing_is_refused_and_what_is_no_number_stays_as_typed(cell):
    number = only(cell).number
    assert (number.typed, number.e164, number.doubtful) == (cell, None, True)


@pytest.mark.parametrize("cell", ["", "  ", "\t\n", '=""', "'", "\u200b"])
def test_an_empty_cell_has_no_number(cell):
    assert read_cell(cell, "DE") == ()


def test_a_plus_that_would_be_skipped_rejects_the_match():
    assert only("+ACDC 030 23125000").number.e164 == BERLIN
    assert only("+9999 030 23125000").number.e164 is None
