"""Single values as people type them."""

from __future__ import annotations

from datetime import date

import pytest

from callbook.core.contacts import ContactKind, Importance, Party
from callbook.core.labels import canonical, of_types
from callbook.files import values
from callbook.files.names import academic, looks_like_company, read_name, turned


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kunde", ContactKind.CUSTOMER),
        ("bestandskunde", ContactKind.CUSTOMER),
        ("customer", ContactKind.CUSTOMER),
        ("Interessent", ContactKind.PROSPECT),
        ("Lead", ContactKind.PROSPECT),
        ("subscriber", ContactKind.PROSPECT),
        ("Opportunity", ContactKind.PROSPECT),
        ("Lieferant", None),
    ],
)
def test_kinds(text: str, kind: ContactKind | None) -> None:
    assert values.read_kind(text) == kind


@pytest.mark.parametrize(
    ("text", "importance"),
    [("A", "A"), ("b", "B"), (" c ", "C"), ("A-Kunde", "A"), ("Klasse B", "B")],
)
def test_classes(text: str, importance: str) -> None:
    assert values.read_importance(text) == Importance(importance)


@pytest.mark.parametrize("text", ["D", "1", "AA", "sehr gut", "AB"])
def test_no_classes(text: str) -> None:
    assert values.read_importance(text) is None


def test_parties() -> None:
    assert values.read_party("Geschäftlich") is Party.BUSINESS
    assert values.read_party("privat") is Party.CONSUMER
    assert values.read_party("dings") is None


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("05.03.2020", "dmy", date(2020, 3, 5)),
        ("5.3.20", "dmy", date(2020, 3, 5)),
        ("5.3.98", "dmy", date(1998, 3, 5)),
        ("2020-03-05", "dmy", date(2020, 3, 5)),
        ("2020-03-05T14:30:00", "dmy", date(2020, 3, 5)),
        ("05.03.2020 14:30", "dmy", date(2020, 3, 5)),
        ("05.03.2020, 14:30 Uhr", "dmy", date(2020, 3, 5)),
        ("3/5/2020 2:30 PM", "mdy", date(2020, 3, 5)),
        ("20200305", "dmy", date(2020, 3, 5)),
        ("3/5/2020", "mdy", date(2020, 3, 5)),
        ("3/5/2020", "dmy", date(2020, 5, 3)),
        ("3/25/2020", "dmy", date(2020, 3, 25)),
        ("25/3/2020", "mdy", date(2020, 3, 25)),
        ("5. März 2020", "dmy", date(2020, 3, 5)),
        ("March 5, 2020", "mdy", date(2020, 3, 5)),
        ("5-Mar-20", "dmy", date(2020, 3, 5)),
        ("43895", "dmy", date(2020, 3, 5)),
        ("43895.5", "dmy", date(2020, 3, 5)),
        ("31.02.2020", "dmy", None),
        ("gestern", "dmy", None),
        ("2020", "dmy", None),
        ("29999", "dmy", None),
        ("60001", "dmy", None),
        ("", "dmy", None),
    ],
)
def test_days(text: str, order: values.Order, day: date | None) -> None:
    assert values.read_date(text, order) == day


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("2017", "2017"),
        ("seit 2017", "2017"),
        ("2017.0", "2017"),
        ("05/2017", "2017-05"),
        ("5.2017", "2017-05"),
        ("2017-05", "2017-05"),
        ("Mai 2017", "2017-05"),
        ("Mai 17", "2017-05"),
        ("03.05.2017", "2017-05-03"),
        ("42858", "2017-05-03"),
        ("13/2017", None),
        ("lange", None),
        ("17", None),
    ],
)
def test_since_when(text: str, since: str | None) -> None:
    assert values.read_since(text, "dmy") == since


def test_the_order_of_slashes_is_decided_for_the_whole_column() -> None:
    assert values.slash_order(["1/2/2020", "13/2/2020"], english=True) == "dmy"
    assert values.slash_order(["1/2/2020", "2/13/2020"], english=False) == "mdy"
    assert values.slash_order(["1/2/2020"], english=False) == "dmy"
    assert values.slash_order(["1/2/2020"], english=True) == "mdy"


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("8", 8),
        ("8 Wochen", 8),
        ("alle 8 Wochen", 8),
        ("8.0", 8),
        ("1 week", 1),
        ("0", None),
        ("-3", None),
        ("2,5", None),
        ("monatlich", None),
        ("8 Monate", None),
        ("99999", None),
    ],
)
def test_weeks(text: str, weeks: int | None) -> None:
    assert values.read_weeks(text) == weeks


@pytest.mark.parametrize("text", ["ja", "Ja", "yes", "x", "X", "1", "true", "wahr", "✓"])
def test_a_yes_forbids(text: str) -> None:
    assert values.read_block(text) == (True, "")


@pytest.mark.parametrize("text", ["", " ", "nein", "No", "0", "false", "-", "keine"])
def test_a_plain_no_does_not(text: str) -> None:
    assert values.read_block(text) == (False, "")


@pytest.mark.parametrize("text", ["12.03.2019", "hat sich beschwert", "nein, niemals wieder"])
def test_any_other_text_forbids_with_its_reason(text: str) -> None:
    assert values.read_block(text) == (True, text)


def test_tags() -> None:
    assert values.read_tags("Handwerk, Stammtisch;Messe|VIP") == (
        ("Handwerk", "Stammtisch", "Messe", "VIP"),
        False,
    )
    assert values.read_tags("* myContacts ::: Kunden") == (("Kunden",), False)
    assert values.read_tags("VIP, Nicht anrufen") == (("VIP", "Nicht anrufen"), True)


@pytest.mark.parametrize(
    ("label", "known"),
    [
        ("Work", "work"),
        ("geschäftlich", "work"),
        ("Privat", "home"),
        ("* Mobile", "mobile"),
        ("Mobil privat", "mobile"),
        ("Work Fax", "fax"),
        ("homeFax", "fax"),
        ("_$!<Main>!$_", "main"),
        ("Andere", "other"),
        ("Ferienhaus", "Ferienhaus"),
        ("Handy Chef", "Handy Chef"),
        ("", ""),
    ],
)
def test_labels(label: str, known: str) -> None:
    assert canonical(label) == known


def test_types_of_vcards() -> None:
    assert of_types(("WORK", "VOICE", "pref")) == "work"
    assert of_types(("HOME", "FAX")) == "fax"
    assert of_types(("IPHONE", "CELL", "VOICE")) == "mobile"
    assert of_types(("VOICE", "X-Werkstatt")) == "Werkstatt"
    assert of_types(()) == ""


def test_names_are_turned_unless_a_company_bears_them() -> None:
    assert turned("Meier, Hans") == ("Hans Meier", "Hans", "Meier")
    assert turned("Meier, Dr. Hans") == ("Dr. Hans Meier", "Dr. Hans", "Meier")
    for name in ("Meier, Huber & Co", "Meier, GmbH", "Meier, Dr.", "Meier", "a, b, c", "Haus, 3"):
        assert turned(name) is None


@pytest.mark.parametrize(
    "name", ["Bauer GmbH", "Bauer & Co. KG", "Meier e.K.", "Acme Ltd.", "X AG"]
)
def test_companies(name: str) -> None:
    assert looks_like_company(name)


@pytest.mark.parametrize("name", ["Monika Albrecht", "Agnes Kagerer", "Ulrike Ewald"])
def test_no_companies(name: str) -> None:
    assert not looks_like_company(name)


def test_degrees_stay_and_salutations_go() -> None:
    assert academic("Herr Dr.") == "Dr."
    assert academic("Frau Prof. Dr. med.") == "Prof. Dr. med."
    assert academic("Frau") == ""
    assert read_name("", "Frau Dr.", "Monika", "Albrecht") == (
        "Dr. Monika Albrecht",
        "Monika",
        "Albrecht",
    )
    assert read_name("", "Dr.", "Dr. Monika", "Albrecht")[0] == "Dr. Monika Albrecht"


@pytest.mark.parametrize(
    ("full", "name"),
    [
        ("Dr. Hans Peter Meier jun.", "Dr. Hans Peter Meier jun."),
        ("Meier, Hans", "Hans Meier"),
        ("Meier Hans", "Hans Meier"),
        ("Hansi", "Hans Meier"),
        ("", "Hans Meier"),
        ("Herr Hans Peter Meier", "Hans Peter Meier"),
    ],
)
def test_the_better_of_full_name_and_parts(full: str, name: str) -> None:
    assert read_name(full, "", "Hans", "Meier") == (name, "Hans", "Meier")


def test_a_full_name_alone() -> None:
    assert read_name("Frau Erika Muster", "", "", "") == ("Erika Muster", "", "")
    assert read_name("Frau Muster", "", "", "") == ("Frau Muster", "", "")
    assert read_name("Muster, Erika", "Dr.", "", "") == ("Dr. Erika Muster", "Erika", "Muster")
