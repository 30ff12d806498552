"""Dialling: only digits reach a dialler."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.core.errors import BadInput, Refusal
from callbook.core.phone import check_template, dial_uri, needs_warning

BERLIN = "+493023125000"


@pytest.mark.parametrize(
    ("scheme", "uri"),
    [
        ("tel", "tel:+493023125000"),
        ("callto", "callto:+493023125000"),
        ("sip", "sip:+493023125000"),
        ("sip:{number}@pbx.example", "sip:+493023125000@pbx.example"),
        ("pbx:call?to={number}&x=1", "pbx:call?to=%2B493023125000&x=1"),
    ],
)
def test_the_address_for_the_dialler(scheme, uri):
    assert dial_uri(BERLIN, scheme) == uri


@pytest.mark.parametrize("e164", ["+12125550100", "+447700900123", "+390669812345", "+41446681800"])
def test_numbers_abroad_are_dialled_too(e164):
    assert dial_uri(e164) == f"tel:{e164}"


@pytest.mark.parametrize(
    "number",
    [
        "110",
        "112",
        "116117",
        "911",
        "999",
        "+49110",
        "+49112",
        "+49116117",
        "+1911",
        "+44999",
        "+490110",
        "+43144",
        "+41117",
        "tel:112",
    ],
)
def test_emergency_numbers_are_never_dialled(number):
    with pytest.raises(Refusal) as refusal:
        dial_uri(number)
    assert refusal.value.key == "phone.emergency"


@pytest.mark.parametrize("number", ["*21*03023125000#", "**610", "tel:*21*…%23", "+4911833"])
def test_codes_and_short_numbers_are_never_dialled(number):
    with pytest.raises(Refusal) as refusal:
        dial_uri(number)
    assert refusal.value.key == "phone.service_code"


@pytest.mark.parametrize(
    "number",
    [
        "",
        "+",
        "030 23125000",
        "+49 30 23125000",
        "+493023125000,1",
        "+4989",
        "+999123456789",
        "+49302312500012345",
        "+٤٩3023125000",
        "sip:a@example.org",
        "+493023125000\n",
    ],
)
def test_only_e164_is_dialled(number):
    with pytest.raises(Refusal) as refusal:
        dial_uri(number)
    assert refusal.value.key == "phone.not_dialable"
    assert "{" not in refusal.value.text("de")


@pytest.mark.parametrize(
    "template",
    [
        "",
        "phone",
        "pbx:",
        "{number}",
        "pbx:{nummer}",
        "pbx:{number}{number}",
        "pbx: {number}",
        "pbx:{number}{x}",
        "ü:{number}",
    ],
)
def test_a_template_without_its_place_for_the_number_is_refused(template):
    with pytest.raises(BadInput) as refusal:
        dial_uri(BERLIN, template)
    assert "{number}" in refusal.value.text("de")
    with pytest.raises(BadInput):
        check_template(template)


@pytest.mark.parametrize(
    "template",
    [
        "file:///{number}",
        "FILE:///{number}",
        "javascript:call('{number}')",
        "vbscript:{number}",
        "https://pbx.example/call?to={number}",
        "http://{number}",
        "ftp://pbx.example/{number}",
        "smb://pbx/{number}",
        "mailto:{number}@example.org",
        "c:{number}",
        "C:/Windows/{number}.exe",
        "ms-msdt:/id={number}",
        "ms-settings:{number}",
        "search-ms:query={number}",
        "data:text/html,{number}",
        "qrc:/{number}",
        "file:",
    ],
)
def test_a_template_that_opens_files_or_pages_is_refused(template):
    with pytest.raises(BadInput) as refusal:
        dial_uri(BERLIN, template)
    assert refusal.value.key == "phone.template_opens"
    assert "{number}" in refusal.value.text("de")
    assert template.partition(":")[0] in refusal.value.text("en")


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="+0123456789*#,;pw@ ٣", max_size=18))
def test_nothing_but_a_plus_and_digits_gets_through(text):
    try:
        uri = dial_uri(text)
    except Refusal:
        return
    rest = uri.removeprefix("tel:+")
    assert rest.isascii()
    assert rest.isdecimal()
    assert 7 <= len(rest) <= 15


@pytest.mark.parametrize(
    ("e164", "warn"),
    [
        ("+499001123456", True),
        ("+49900112345", True),
        ("+491371234567", True),
        ("+491805123456", True),
        ("+43900123456", True),
        ("+43810123456", True),
        ("+41900123456", True),
        ("+41848123456", True),
        ("+449098790000", True),
        ("+19005550100", True),
        (BERLIN, False),
        ("+491713920000", False),
        ("+498001234567", False),
        ("+41446681800", False),
        ("+390669812345", False),
        ("**610", False),
        ("+999123456789", False),
        ("", False),
    ],
)
def test_dear_numbers_warn_first(e164, warn):
    assert needs_warning(e164) is warn
