"""A row in a small window: name, number and reason, and no word cut for a lesser one."""

from __future__ import annotations

from datetime import date, datetime, time
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics

from callbook.core.calls import CallOutcome
from callbook.core.follow_ups import Due
from callbook.core.settings import Settings
from callbook.core.week import Counts, SectionName
from callbook.gui.ink import ELLIPSIS
from callbook.gui.theme import Look
from callbook.gui.week.lines import Foot, Heading, Line
from callbook.gui.week.model import WeekModel
from callbook.gui.week.row_columns import GAP, columns
from callbook.gui.week.row_delegate import ROW, RowDelegate
from callbook.gui.week.row_texts import RowTexts
from callbook.gui.week.short_words import BETWEEN, ShortWords, fitting, leading
from callbook.gui.widgets.spans import Span
from tests.books import TODAY
from tests.gui.week_values import done, row, week
from tests.gui.written import Words, written

LAPTOP = 432
"""How wide the list is on a screen of 1280 pixels at 150 %."""
NAME, NUMBER, FIRM = "Christian Kluge", "+43 662 901 0234", "Reuter Umzüge GmbH & Co. KG"
PROMISED = Due(TODAY, time(14))
VAIN: dict[str, Any] = {
    "vain_at": datetime(2020, 3, 20, 16),
    "vain_outcome": CallOutcome.NO_ANSWER,
    "vain_days": 2,
    "tried_on": date(2020, 3, 20),
}
FULL = row(
    1,
    name=NAME,
    company=FIRM,
    city="Hamburg",
    number_shown=NUMBER,
    last_spoken=date(2019, 11, 19),
    due=PROMISED,
    due_text="Angebot für das neue Lager",
    promised=True,
    **VAIN,
)


class Read:
    """One line of the list as it is written at some width."""

    def __init__(
        self, look: Look, line: Line, width: int, language: str = "de", *, begun: bool = False
    ) -> None:
        self.texts = RowTexts()
        self.texts.begin(week(), Settings(language=language))
        self.texts.know_begun(frozenset({1} if begun else ()))
        model = WeekModel(self.texts)
        model.show_lines([line])
        delegate = RowDelegate(look, self.texts, model)
        self.place = delegate.columns(width)
        room = QRect(0, 0, width, look.fonts.px(ROW))
        self.words: list[Words] = written(
            lambda painter: delegate.paint(painter, room, 0), QSize(width, ROW), look.fonts.text
        )
        self.said = [words.text for words in self.words]
        self.lower = BETWEEN.join(words.text.removeprefix("· ") for words in self._lower())

    def _lower(self) -> list[Words]:
        lowest = max(words.line for words in self.words)
        return sorted(words for words in self.words if words.line == lowest)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("width", range(LAPTOP, 600, 24))
def test_name_number_and_reason_are_whole_in_a_narrow_list(
    look: Look, width: int, language: str
) -> None:
    read = Read(look, FULL, look.fonts.px(width), language)
    assert {NAME, NUMBER, read.texts.reason(FULL).text} <= set(read.said)


@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("width", range(240, 1000, 40))
def test_no_words_run_into_others(look: Look, width: int, *, begun: bool) -> None:
    for line in (FULL, row(1, name=NAME * 3, number_shown=NUMBER), done(2, company=FIRM * 2)):
        read = Read(look, line, look.fonts.px(width), begun=begun)
        for one, other in combinations(sorted(read.words, key=lambda each: each.left), 2):
            assert one.right <= other.left + 1 or abs(one.line - other.line) > 10, (one, other)
        assert max(words.right for words in read.words) <= look.fonts.px(width)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("width", range(LAPTOP, 1000, 16))
def test_a_hint_is_said_whole_or_not_at_all(look: Look, width: int, language: str) -> None:
    read = Read(look, FULL, look.fonts.px(width), language)
    assert [said for said in read.said if said.endswith(ELLIPSIS) and said[:3] != FIRM[:3]] == []


def test_what_was_promised_is_said_before_the_company_and_a_hint(look: Look) -> None:
    read = Read(look, FULL, look.fonts.px(LAPTOP))
    assert read.lower.startswith("vor 18 Wochen · heute, 14:00 Uhr")
    assert FIRM not in read.lower
    plain = FULL.replaced(contact=PLAIN.replaced(company="Umzüge Reuter"))
    assert "Umzüge Reuter" in Read(look, plain, look.fonts.px(LAPTOP)).lower


PLAIN = FULL.contact.replaced(due=None, due_text="", vain_at=None, vain_days=0)


def test_the_day_of_the_last_call_only_repeats_how_long_ago_it_was(look: Look) -> None:
    plain = FULL.replaced(contact=PLAIN.replaced(company="Kluge", city="Ulm"))
    assert Read(look, plain, look.fonts.px(LAPTOP)).lower == "vor 18 Wochen · Kluge · Ulm"
    roomy = Read(look, plain, look.fonts.px(599)).lower
    assert roomy == "vor 18 Wochen · Kluge · Ulm · zuletzt 19. Nov. 2019"


@pytest.mark.parametrize("width", [LAPTOP, 560, 620, 644, 805])
def test_what_is_not_saved_yet_is_said_before_all_else(look: Look, width: int) -> None:
    read = Read(look, FULL, look.fonts.px(width), begun=True)
    assert read.texts.reason(FULL).hint in read.lower.split(BETWEEN)


def test_a_long_reason_takes_the_place_of_the_hint_beside_it(look: Look) -> None:
    tried = row(1, last_spoken=date(2019, 11, 19), **VAIN)
    why, day, hint = "am Freitag nicht erreicht", " (2. Tag)", "vormittags versuchen"
    second, texts = QFontMetrics(look.fonts.second), RowTexts()
    texts.begin(week(), Settings())
    place = columns(look.fonts.px(900), look.fonts)
    short = ShortWords(look, texts)

    def beside(room: int) -> tuple[str, str]:
        tight = place.replaced(number=Span(place.reason.left + room - 1, 1))
        return short.beside(tried, texts.reason(tried), tight, 50)

    both = second.horizontalAdvance(why + day) + second.horizontalAdvance(hint) + look.fonts.px(GAP)
    assert beside(both + 4) == (why + day, hint)
    assert beside(both - 4) == (why, hint)
    assert beside(second.horizontalAdvance(why + day) + 20) == (why + day, "")
    assert beside(second.horizontalAdvance(why) + 4) == (why, "")


def test_the_number_is_the_last_to_go(look: Look) -> None:
    tiny = Read(look, FULL, look.fonts.px(290))
    assert NUMBER in tiny.said
    assert NAME in tiny.said
    assert tiny.lower.startswith(NUMBER)


def test_who_has_no_number_says_so_in_its_place(look: Look) -> None:
    read = Read(look, row(1, name=NAME, number_shown=""), look.fonts.px(LAPTOP))
    assert read.texts.no_number() in read.said


def test_what_became_of_a_call_is_said_before_the_company(look: Look) -> None:
    line = done(2, company=FIRM, city="Hamburg", due=Due(date(2020, 4, 21)))
    read = Read(look, line, look.fonts.px(LAPTOP))
    assert read.lower.startswith("heute 9:12 · 8 Min. · Wiedervorlage 21. April")


@pytest.mark.parametrize(
    ("language", "short"),
    [("de", "Seit Krisenbeginn nicht gesprochen"), ("en", "Not since the crisis began")],
)
def test_a_heading_is_said_shorter_where_it_would_be_cut(
    look: Look, language: str, short: str
) -> None:
    heading = Heading(SectionName.SILENT, 78)
    roomy = Read(look, heading, look.fonts.px(805), language)
    long = QFontMetrics(look.fonts.second_strong).horizontalAdvance(roomy.texts.title(heading))
    tight = Read(look, heading, look.fonts.px(20 + 20 + 48 - 4) + long, language)
    assert tight.said == [short, "78"]
    assert roomy.said == [roomy.texts.title(heading), "78"]


def test_the_foot_goes_on_in_a_second_line(look: Look) -> None:
    foot = Foot(Counts(11, 8, 4, 17))
    roomy = Read(look, foot, look.fonts.px(1200))
    long = QFontMetrics(look.fonts.second).horizontalAdvance(roomy.said[0])
    tight = Read(look, foot, long + look.fonts.px(40) - 8)
    assert roomy.said == [roomy.texts.title(foot)]
    assert BETWEEN.join(tight.said) == roomy.said[0]
    assert len(tight.said) == 2


def test_a_dot_that_somebody_wrote_parts_nothing(look: Look) -> None:
    asked = row(1, section=SectionName.FOLLOW_UPS, due=PROMISED, due_text="Lager · Rampe (neu)")
    texts = RowTexts()
    texts.begin(week(), Settings())
    detail = texts.reason(asked).detail
    font = look.fonts.second
    assert leading(detail, font, 10_000).startswith("„Lager · Rampe (neu)“")
    assert fitting(detail.split(BETWEEN)[:1], font, 60) == ""


@pytest.mark.parametrize(
    ("part", "shorter"),
    [
        ("heute, 14:00 Uhr – versprochen", "heute, 14:00 Uhr"),
        ("am Freitag nicht erreicht (2. Tag)", "am Freitag nicht erreicht"),
        ("M. Albrecht (gleiche Firma) am 18. März gesprochen", ""),
        ("„Lager – Rampe“", ""),
    ],
)
def test_a_part_is_said_without_its_end_if_that_helps(look: Look, part: str, shorter: str) -> None:
    font = look.fonts.second
    whole = fitting([part], font, 10_000)
    wide = len(part) * 40
    while fitting([part], font, wide) == whole:
        wide -= 1
    assert whole == part
    assert fitting([part], font, wide) == shorter
