"""An entry as text: whatever can be entered is read back, and no text is a crash."""

from __future__ import annotations

import json
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callbook.core.calls import CallOutcome, Channel, Mood, Need
from callbook.gui.calling.entry import Entry, Moment, NextStep, StepKind
from callbook.gui.calling.entry_text import read_entry, write_entry

FULL = Entry(
    outcome=CallOutcome.CALLBACK,
    note="Zwei Maschinen stehen.\n„Wartung“ vorziehen",
    mood=Mood.STRAINED,
    help_offered=True,
    opportunity_seen=True,
    they_call_back=True,
    number_id=7,
    step=NextStep(StepKind.DAY, date(2020, 4, 21), time(14, 30), "Angebot"),
    moment=Moment(datetime(2020, 3, 23, 16, 40), True, Channel.VIDEO, 12),
    needs=(Need.DELIVERY, Need.OFFER),
    ticked=("customer.0", "customer.2"),
    opportunity_title="Neue Presse",
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)


def test_everything_entered_is_read_back() -> None:
    assert read_entry(write_entry(FULL)) == FULL


def test_what_says_nothing_takes_no_room() -> None:
    assert write_entry(Entry()) == "{}"
    assert write_entry(Entry(note="Müller")) == '{"note": "Müller"}'


@given(st.builds(Entry))
def test_any_entry_is_read_back(entry: Entry) -> None:
    assert read_entry(write_entry(entry)) == entry


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "7", '"Notiz"', "[" * 100_000])
def test_a_broken_text_is_a_blank_entry(text: str) -> None:
    assert read_entry(text) == Entry()


def test_what_another_version_wrote_stays_blank_and_the_rest_is_read() -> None:
    text = """{"note": "bleibt", "mood": "overjoyed", "number_id": "7", "help_offered": 1,
        "needs": ["delivery", "moonlight", 3], "colour": "blue", "step": {"hour": "25:99",
        "text": "Angebot"}, "moment": [1]}"""
    step = NextStep(text="Angebot")
    assert read_entry(text) == Entry(note="bleibt", needs=(Need.DELIVERY,), step=step)


@given(st.dictionaries(st.sampled_from([*Entry.__dataclass_fields__]), JSON))
def test_no_content_is_a_crash(content: dict[str, object]) -> None:
    entry = read_entry(json.dumps(content))
    assert read_entry(write_entry(entry)) == entry
