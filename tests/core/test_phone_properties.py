"""What holds of every cell, whatever stands in it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.core.phone import digits, read_cell, read_numbers, shown
from callbook.core.phone_cells import tidy
from callbook.core.texts.phone import TEXTS

REGIONS = st.sampled_from(["DE", "AT", "CH", "LI", "IT", "US", "GB", "FR", "", "ZZ"])
WORDS = "030 |+49|0171| oder |E+11|Durchwahl | App. 7|ext. |(privat)|Frau Ä|00|DW| - |(0)|sip:"
PIECES = st.lists(
    st.sampled_from([*"0123456789+-/(). \n;,*#pwxEe@'=\"lO٣５", *WORDS.split("|")]),
    max_size=25,
).map("".join)
CELLS = st.one_of(st.text(max_size=60), PIECES)


def _is_within(part, whole):
    rest = iter(whole)
    return all(char in rest for char in part)


@settings(max_examples=600, deadline=None)
@given(CELLS, REGIONS)
def test_any_text_is_read_and_kept(cell, region):
    found = read_cell(cell, region, "Ferienhaus", "DE")
    assert bool(found) is bool(tidy(cell))
    if len(found) == 1:
        assert found[0].number.typed == cell.strip()
    for read in found:
        assert read.number.typed.strip()
        assert read.number.shown
        assert read.number.label.startswith("Ferienhaus")
        assert read.number.doubtful or read.number.e164 or read.remark == "phone.sip"
        assert read.remark is None or read.remark.partition(".")[2] in TEXTS


@settings(max_examples=600, deadline=None)
@given(CELLS, REGIONS)
def test_no_digit_is_invented(cell, region):
    from phonenumbers import national_significant_number, parse

    for number in read_numbers(cell, region):
        if number.e164:
            national = national_significant_number(parse(number.e164, None))
            assert _is_within(national, digits(cell))
            assert _is_within(digits(number.typed), digits(cell))
            assert _is_within(number.extension, digits(cell))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(["DE", "AT", "CH", "FR", "NL", "SE"]), st.integers(1, 10**12))
def test_the_quick_way_answers_as_the_library_does(region, number):
    import phonenumbers

    code = phonenumbers.country_code_for_region(region)
    try:
        parsed = phonenumbers.parse(f"+{code}{number}", None)
    except phonenumbers.NumberParseException:
        (read,) = read_cell(f"+{code} {number}", region)
        assert read.number.e164 is None
        return
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    valid = phonenumbers.is_valid_number(parsed)
    (read,) = read_cell(f"+{code} {number}", region)
    assert (read.number.e164 == e164 and not read.number.doubtful) is valid
    if valid:
        form = phonenumbers.PhoneNumberFormat
        national = phonenumbers.format_number(parsed, form.NATIONAL)
        abroad = phonenumbers.format_number(parsed, form.INTERNATIONAL)
        assert shown(e164, "US") == abroad
        # The library has no form for some numbers and shows them without their 0.
        usual = national.startswith("0")
        assert shown(e164, region) in ((national,) if usual else (national, abroad))
