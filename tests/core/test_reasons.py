"""Every row says why it is there, in words."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from callbook.core.calls import CallOutcome
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats
from callbook.core.reasons import (
    Reason,
    ago,
    why,
)
from callbook.core.settings import Settings
from callbook.core.week import Colleague, Readiness, Row, SectionName
from tests.core.weeks import TODAY, row, tried, week


def german(line: Row, settings: Settings | None = None) -> Reason:
    return why(line, week(line), "de", PlainFormats("de"), settings)


def english(line: Row, settings: Settings | None = None) -> Reason:
    return why(line, week(line), "en", PlainFormats("en"), settings)


def texts(reason: Reason) -> tuple[str, str, str]:
    return reason.text, reason.detail, reason.hint


def test_a_silent_customer() -> None:
    assert texts(german(row())) == ("vor 18 Wochen", "zuletzt 19. Nov. 2019", "")
    assert texts(english(row())) == ("18 weeks ago", "last 19 Nov 2019", "")
    assert german(row()).line() == "vor 18 Wochen"


def test_a_customer_never_spoken_with() -> None:
    never = row(last_spoken=None, customer_since="2017-05")
    assert texts(german(never)) == ("noch nie gesprochen", "Kunde seit 2017", "")
    assert german(never).line() == "noch nie gesprochen · Kunde seit 2017"
    assert english(never).line() == "never spoken · customer since 2017"


def test_a_customer_never_spoken_with_since_nobody_knows_when() -> None:
    never = german(row(last_spoken=None, customer_since=""))
    assert texts(never) == ("noch nie gesprochen", "", "")
    assert never.line() == "noch nie gesprochen"


@pytest.mark.parametrize(
    ("days", "words", "english_words"),
    [
        (0, "heute", "today"),
        (1, "gestern", "yesterday"),
        (2, "vor 2 Tagen", "2 days ago"),
        (13, "vor 13 Tagen", "13 days ago"),
        (14, "vor 2 Wochen", "2 weeks ago"),
        (126, "vor 18 Wochen", "18 weeks ago"),
        (540, "vor 77 Wochen", "77 weeks ago"),
        (580, "vor 19 Monaten", "19 months ago"),
        (740, "vor 2 Jahren", "2 years ago"),
        (365 * 9, "vor 8 Jahren", "8 years ago"),
    ],
)
def test_how_long_ago(days: int, words: str, english_words: str) -> None:
    day = TODAY - timedelta(days=days)
    assert ago(day, TODAY, "de") == words
    assert ago(day, TODAY, "en") == english_words


@pytest.mark.parametrize(
    ("outcome", "words", "english_words"),
    [
        (CallOutcome.NO_ANSWER, "gestern nicht erreicht", "no answer yesterday"),
        (CallOutcome.VOICEMAIL, "gestern nur Mailbox", "only voicemail yesterday"),
        (CallOutcome.BUSY, "gestern besetzt", "busy yesterday"),
    ],
)
def test_an_attempt_in_vain(outcome: CallOutcome, words: str, english_words: str) -> None:
    line = row(**tried(datetime(2020, 3, 23, 9, 30), outcome=outcome))
    assert texts(german(line)) == ("vor 18 Wochen", words, "heute Nachmittag versuchen")
    assert texts(english(line)) == ("18 weeks ago", english_words, "try this afternoon")
    assert german(line).line() == f"vor 18 Wochen · {words}"


@pytest.mark.parametrize(
    ("outcome", "words", "english_words"),
    [
        (CallOutcome.NO_ANSWER, "gestern 2× nicht erreicht", "2× no answer yesterday"),
        (CallOutcome.VOICEMAIL, "gestern 2× nur Mailbox", "2× only voicemail yesterday"),
        (CallOutcome.BUSY, "gestern 2× besetzt", "2× busy yesterday"),
    ],
)
def test_several_attempts_on_a_day(outcome: CallOutcome, words: str, english_words: str) -> None:
    line = row(**tried(datetime(2020, 3, 23, 9, 30), outcome=outcome), vain_times=2)
    assert german(line).detail == words
    assert english(line).detail == english_words


def test_several_days_of_attempts_and_the_other_half_of_the_day() -> None:
    line = row(**tried(datetime(2020, 3, 20, 12, 0), days=2))
    assert german(line).detail == "am Freitag nicht erreicht (2. Tag)"
    assert german(line).hint == "vormittags versuchen"
    assert english(line).detail == "no answer on Friday (day 2)"
    assert english(line).hint == "try in the morning"


def test_an_attempt_longer_ago_names_the_day() -> None:
    assert german(row(**tried(datetime(2020, 3, 2, 9, 0)))).detail == "am 2. März nicht erreicht"
    assert (
        german(row(**tried(datetime(2019, 12, 2, 9, 0)))).detail == "am 2. Dez. 2019 nicht erreicht"
    )


def test_an_attempt_that_was_not_the_last_call_suggests_no_hour() -> None:
    line = row(vain_days=1, tried_on=date(2020, 3, 23))
    assert texts(german(line)) == ("vor 18 Wochen", "gestern nicht erreicht", "")


def test_resting() -> None:
    resting = {"readiness": Readiness.RESTING, "ready_on": date(2020, 3, 25)}
    line = row(**tried(datetime(2020, 3, 24, 9, 0)), **resting)
    assert german(line).hint == "morgen Nachmittag versuchen"
    assert english(line).hint == "try tomorrow afternoon"
    assert german(line).tone == "soft"
    line = row(**tried(datetime(2020, 3, 24, 15, 0)), **resting)
    assert german(line).hint == "morgen Vormittag versuchen"
    resting["ready_on"] = date(2020, 3, 26)
    assert german(row(**tried(datetime(2020, 3, 24, 9, 0)), **resting)).hint == (
        "Do, 26. März, nachmittags versuchen"
    )
    line = row(**tried(datetime(2020, 3, 24, 15, 0)), **resting)
    assert english(line).hint == "try Thu, 26 March, morning"


def test_they_call_back_waits_in_a_tone_of_its_own() -> None:
    resting = {"readiness": Readiness.RESTING, "ready_on": date(2020, 3, 25)}
    line = row(**tried(datetime(2020, 3, 24, 9, 0)), they_call_back=True, **resting)
    assert german(line).hint == "ruft zurück, sonst ab Mi, 25. März"
    assert english(line).hint == "will call back, else from Wed, 25 March"
    assert german(line).tone == "due"
    awake = row(**tried(datetime(2020, 3, 20, 9, 0)), they_call_back=True)
    assert german(awake).tone == "soft"


def test_postponed_within_the_week() -> None:
    thursday = date(2020, 3, 26)
    line = row(postponed_until=thursday, readiness=Readiness.LATER, ready_on=thursday)
    assert german(line).hint == "verschoben auf Do, 26. März"
    assert english(line).hint == "postponed to Thu, 26 March"


def test_a_postponement_that_is_over_says_nothing() -> None:
    assert german(row(postponed_until=TODAY)).hint == ""


def test_why_somebody_was_postponed_is_said_before_and_after_the_day() -> None:
    thursday = date(2020, 3, 26)
    later = {"readiness": Readiness.LATER, "ready_on": thursday}
    line = row(postponed_until=thursday, postponed_reason="im  Urlaub", **later)
    assert german(line).detail == "verschoben: „im Urlaub“"
    assert english(line).line() == "18 weeks ago · postponed: “im Urlaub”"
    assert german(row(postponed_until=TODAY, postponed_reason="im Urlaub")).detail == (
        "verschoben: „im Urlaub“"
    )
    promised = row(
        SectionName.FOLLOW_UPS, due=Due(TODAY), postponed_until=TODAY, postponed_reason="Messe"
    )
    assert german(promised).detail == "verschoben: „Messe“"


def test_a_colleague_spoken_with() -> None:
    line = row(name="Jens Brandt", colleague=Colleague("Monika Albrecht", date(2020, 3, 18)))
    assert german(line).detail == "M. Albrecht (gleiche Firma) am 18. März gesprochen"
    assert (
        german(line).line() == "vor 18 Wochen · M. Albrecht (gleiche Firma) am 18. März gesprochen"
    )
    assert english(line).detail == "M. Albrecht (same company) spoken with on 18 March"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Dr. Jens Petersen", "J. Petersen"),
        ("Familie Gruber", "Familie Gruber"),
        ("Anna Maria Schmidt", "Anna Maria Schmidt"),
        ("Albrecht", "Albrecht"),
        ("Albrecht Metallbau GmbH", "Albrecht Metallbau GmbH"),
        ("Oase e.V.", "Oase e.V."),
        ("محمد علي", "محمد علي"),
    ],
)
def test_only_what_looks_like_a_persons_name_is_shortened(name: str, short: str) -> None:
    line = german(row(colleague=Colleague(name, date(2020, 3, 18))))
    assert line.detail == f"{short} (gleiche Firma) am 18. März gesprochen"


def test_a_colleague_is_told_beside_a_promise_and_attempts() -> None:
    line = row(
        due=Due(TODAY),
        due_text="Angebot",
        promised=True,
        colleague=Colleague("Monika Albrecht", date(2020, 3, 18)),
        **tried(datetime(2020, 3, 23, 9, 0)),
    )
    assert german(line).line() == (
        "vor 18 Wochen · heute – versprochen · „Angebot“"
        " · M. Albrecht (gleiche Firma) am 18. März gesprochen · gestern nicht erreicht"
    )
