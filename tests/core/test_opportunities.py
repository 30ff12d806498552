"""Opportunities: what they are called, and what a stage is worth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from callbook.core.contacts import ContactKind
from callbook.core.opportunities import (
    ListedOpportunity,
    Opportunity,
    Stage,
    StageSum,
    sums,
    title_of_note,
)

ONE = Opportunity(1, 1, "Aufkleber", 124000, Stage.OPEN, "", None, None, date(2020, 3, 19), None)


def listed(stage: Stage, cents: int | None) -> ListedOpportunity:
    one = replace(ONE, stage=stage, value_cents=cents)
    return ListedOpportunity(one, "Lindenhof", "", ContactKind.CUSTOMER, None)


def test_sums_of_every_stage() -> None:
    some = [listed(Stage.OPEN, 500), listed(Stage.OPEN, None), listed(Stage.WON, 124000)]
    assert sums(some) == {
        Stage.OPEN: StageSum(2, 500),
        Stage.OFFERED: StageSum(),
        Stage.WON: StageSum(1, 124000),
        Stage.LOST: StageSum(),
    }


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("Lieferservice-Aufkleber", "Lieferservice-Aufkleber"),
        ("Wartung vorziehen. Sonst alles gut.", "Wartung vorziehen"),
        (
            "\n  Zwei neue Maschinen ab Herbst, wenn der Bescheid kommt",
            "Zwei neue Maschinen ab Herbst, wenn",
        ),
        ("Braucht Masken? Ruft an", "Braucht Masken"),
        ("", ""),
        ("x" * 500, "x" * 60),
    ],
)
def test_a_title_from_the_first_words_of_a_note(note: str, title: str) -> None:
    assert title_of_note(note) == title
