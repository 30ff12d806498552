"""Which country a contact's numbers belong to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.core.phone import region_of


@pytest.mark.parametrize(
    ("country", "code"),
    [
        ("Deutschland", "DE"),
        ("germany", "DE"),
        ("BRD", "DE"),
        ("D", "DE"),
        ("de", "DE"),
        ("DEU", "DE"),
        ("Österreich", "AT"),
        ("OESTERREICH", "AT"),
        (" Austria ", "AT"),
        ("A", "AT"),
        ("Schweiz", "CH"),
        ("Switzerland", "CH"),
        ("Suisse", "CH"),
        ("Liechtenstein", "LI"),
        ("FL", "LI"),
        ("Italien", "IT"),
        ("United Kingdom", "GB"),
        ("UK", "GB"),
        ("England", "GB"),
        ("U.S.A.", "US"),
        ("United States of America", "US"),
        ("Niederlande", "NL"),
        ("jp", "JP"),
        ("BZ", "BZ"),
    ],
)
def test_countries_by_name_and_code_in_german_and_english(country, code):
    assert region_of(country, "", "", "SE") == code


@pytest.mark.parametrize(
    ("postal_code", "city", "code"),
    [
        ("A-5020", "", "AT"),
        ("A - 5020", "", "AT"),
        ("A 5020", "", "AT"),
        ("AT-5020", "", "AT"),
        ("CH-8001", "", "CH"),
        ("D-80331", "", "DE"),
        ("FL-9490", "", "LI"),
        ("I-39100", "Bozen", "IT"),
        ("", "A-5020 Salzburg", "AT"),
        ("", "Wien, Austria", "AT"),
        ("", "Graz (Österreich)", "AT"),
        ("", "Zürich", "CH"),
        ("5020", "Salzburg", "AT"),
        ("8001", "Zürich", "CH"),
        ("", "8001 Zürich", "CH"),
        ("SW1A 1AA", "London", "GB"),
        ("1012 AB", "Amsterdam", "NL"),
    ],
)
def test_a_country_that_the_address_tells(postal_code, city, code):
    assert region_of("", postal_code, city, "SE") == code


@pytest.mark.parametrize(
    ("country", "postal_code", "city", "home"),
    [
        ("", "5020", "", "DE"),
        ("", "5020", "", "CH"),
        ("", "8001", "Musterdorf", "AT"),
        ("", "53545", "Linz", "DE"),
        ("", "80331", "München", "DE"),
        ("Atlantis", "", "", "CH"),
        ("", "", "", "AT"),
        ("", "", "6300 ZG", "CH"),
    ],
)
def test_what_is_ambiguous_is_at_home(country, postal_code, city, home):
    assert region_of(country, postal_code, city, home) == home


def test_the_country_as_written_beats_the_postal_code():
    assert region_of("Schweiz", "A-5020", "Wien", "DE") == "CH"


def test_five_digits_are_german_for_the_neighbours_with_four():
    assert region_of("", "80331", "München", "AT") == "DE"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=20))
def test_any_address_has_a_region(country, postal_code, city):
    code = region_of(country, postal_code, city, "DE")
    assert len(code) == 2
    assert code.isupper()
