"""Conversation guides: which one fits, what stands in it, and how a step is filled."""

from __future__ import annotations

import re

import pytest

from callbook.core.calls import CallOutcome
from callbook.core.contacts import Contact, ContactKind
from callbook.core.errors import BadInput
from callbook.core.guides import (
    PLACEHOLDERS,
    GuideName,
    default_text,
    filled,
    guide_for,
    steps_of,
    tidy,
    title,
    words_for,
)

MONIKA = Contact("Monika Albrecht", company="Albrecht Metallbau GmbH")


@pytest.mark.parametrize(
    ("kind", "outcome", "name"),
    [
        ("customer", None, "customer"),
        ("customer", "reached", "customer"),
        ("customer", "voicemail", "customer_voicemail"),
        ("prospect", None, "prospect"),
        ("prospect", "no_answer", "prospect"),
        ("prospect", "voicemail", "prospect_voicemail"),
    ],
)
def test_the_guide_that_fits(kind: str, outcome: str | None, name: str) -> None:
    chosen = CallOutcome(outcome) if outcome else None
    assert guide_for(ContactKind(kind), chosen) == name


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("name", GuideName)
def test_each_guide_has_three_to_five_steps_and_says_who_calls(
    name: GuideName, language: str
) -> None:
    text = default_text(name, language)
    assert 3 <= len(steps_of(text)) <= 5
    assert "{company}" in text
    assert set(re.findall(r"\{(\w+)\}", text)) <= set(PLACEHOLDERS)
    assert tidy(text) == text
    assert title(name, language)


def test_a_step_is_filled_and_what_is_no_placeholder_stays() -> None:
    words = words_for(MONIKA, "Kontor Sommerfeld", "de")
    step = "{company} für {Name} von {firm} {x} {} {name"
    assert filled(step, words) == (
        "Kontor Sommerfeld für Monika Albrecht von Albrecht Metallbau GmbH {x} {} {name"
    )


def test_a_name_with_a_placeholder_in_it_is_not_filled_again() -> None:
    odd = Contact("{company}", company=r"\g<0>")
    assert filled("{name} {firm}", words_for(odd, "Kontor", "de")) == r"{company} \g<0>"


def test_without_a_company_the_guide_says_where_it_belongs() -> None:
    words = words_for(Contact("Nadine Sommer"), "", "en")
    assert filled("{company} {firm}", words) == "[your business] Nadine Sommer"


def test_a_guide_is_a_step_a_line() -> None:
    assert tidy("  Guten   Tag \n\n\t\nDanke") == "Guten Tag\nDanke"
    assert tidy(" \n ") == ""


@pytest.mark.parametrize(
    ("text", "key"),
    [("x\n" * 13, "guide_too_many_steps"), ("x" * 301, "guide_step_too_long")],
)
def test_what_the_card_has_no_room_for_is_refused(text: str, key: str) -> None:
    with pytest.raises(BadInput) as refused:
        tidy(text)
    assert refused.value.key == f"errors.{key}"
    assert tidy("x\n" * 12)
    assert tidy("x" * 300)
