"""The calendar file, read back by a strict little reader of RFC 5545."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callbook.actions import calling, follow_up_export, follow_ups
from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome
from callbook.core.errors import Refusal
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats
from callbook.files import ics_export
from callbook.files.ics_export import Event
from tests.books import NOW, TODAY, add, new_book, person

LINE = re.compile(r"([A-Z-]+)((?:;[A-Z-]+=[A-Z0-9-]+)*):(.*)", re.DOTALL)
NAMES = {
    "VCALENDAR": {"VERSION", "PRODID", "METHOD", "X-WR-CALNAME"},
    "VEVENT": {
        "UID",
        "DTSTAMP",
        "DTSTART;VALUE=DATE",
        "DTSTART",
        "DURATION",
        "TRANSP",
        "SUMMARY",
        "DESCRIPTION",
    },
    "VALARM": {"ACTION", "DESCRIPTION", "TRIGGER"},
}
TEXTS = {"SUMMARY", "DESCRIPTION", "X-WR-CALNAME"}
Component = dict[str, str]


def unfolded(raw: bytes) -> Iterator[str]:
    """The lines as they were before folding; every rule about their shape is looked at."""
    assert raw.endswith(b"\r\n")
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", raw), "a line ends in CRLF and nothing else"
    physical = raw[:-2].split(b"\r\n")
    for line in physical:
        assert len(line) <= 75
        line.decode("utf-8")  # No character is cut in two.
        assert not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line)
    yield from re.sub(rb"\r\n ", b"", raw)[:-2].decode("utf-8").split("\r\n")


def plain(text: str) -> str:
    """A text without its escapes; any other backslash, comma or semicolon is a mistake."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", text)
    assert re.fullmatch(r"(?:[^\\]|\\[\\;,n])*", text, re.DOTALL)
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], text)


def read(raw: bytes) -> tuple[Component, list[Component]]:
    """The calendar's own lines and its events, an alarm's lines behind "ALARM."."""
    calendar: Component = {}
    events: list[Component] = []
    inside: list[str] = []
    for line in unfolded(raw):
        found = LINE.fullmatch(line)
        assert found is not None, line
        name, value = found[1] + found[2], found[3]
        if name == "BEGIN":
            assert {"VCALENDAR": [], "VEVENT": ["VCALENDAR"]}.get(
                value, ["VCALENDAR", "VEVENT"]
            ) == inside
            inside.append(value)
            if value == "VEVENT":
                events.append({})
            continue
        if name == "END":
            assert inside.pop() == value
            continue
        assert name in NAMES[inside[-1]], line
        into = calendar if len(inside) == 1 else events[-1]
        key = f"ALARM.{name}" if inside[-1] == "VALARM" else name
        assert key not in into, "each stands once"
        into[key] = plain(value) if name in TEXTS else value
    assert inside == []
    return calendar, events


def written(folder: Path, *events: Event) -> list[Component]:
    """Events through the file."""
    file = folder / "calendar.ics"
    assert ics_export.write(events, file, "Wiedervorlagen", NOW) == len(events)
    calendar, found = read(file.read_bytes())
    assert calendar["VERSION"] == "2.0"
    assert calendar["X-WR-CALNAME"] == "Wiedervorlagen"
    assert len(found) == len(events)
    return found


def test_a_day_is_a_date_and_an_hour_is_the_one_on_the_owners_clock(tmp_path: Path) -> None:
    day, hour = written(
        tmp_path,
        Event("1", Due(date(2020, 4, 2)), "Anrufen: Bauer", ""),
        Event("2", Due(date(2020, 4, 2), time(9, 5)), "Rückruf: Albrecht", "Angebot"),
    )
    assert day["DTSTART;VALUE=DATE"] == "20200402"
    assert day["TRANSP"] == "TRANSPARENT"
    assert {"DTSTART", "DURATION", "DESCRIPTION", "ALARM.TRIGGER"} & set(day) == set()
    assert hour["DTSTART"] == "20200402T090500"
    assert hour["DURATION"] == "PT15M"
    assert (hour["ALARM.ACTION"], hour["ALARM.TRIGGER"]) == ("DISPLAY", "-PT10M")
    stamp = NOW.astimezone(UTC)
    assert day["DTSTAMP"] == hour["DTSTAMP"] == f"{stamp:%Y%m%dT%H%M%SZ}"


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, title: str, text: str
) -> None:
    folder = tmp_path_factory.mktemp("ics")
    (event,) = written(folder, Event("1", Due(TODAY), title, text))
    kept = partial(re.sub, r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "")
    for shown, said in ((event["SUMMARY"], title), (event.get("DESCRIPTION", ""), text)):
        lines = said.replace("\r\n", "\n").replace("\r", "\n")
        assert shown == kept(lines).encode("utf-8", "replace").decode()


def test_a_moved_follow_up_stays_the_same_event(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    add(
        book,
        person("Monika Albrecht", 1, company="Müller, Söhne; Co"),
        person("Jens Petersen", 2),
    )
    draft = CallDraft(1, CallOutcome.CALLBACK, NOW, next_due=Due(TODAY, time(14)))
    calling.log_call(book, draft, NOW)
    follow_ups.add(book, 2, Due(TODAY), "Muster\nschicken", NOW)
    file = tmp_path / "a.ics"

    def exported() -> list[Component]:
        formats = PlainFormats("de")
        assert follow_up_export.export_calendar(book, file, [1, 2], "de", formats, NOW) == 2
        return read(file.read_bytes())[1]

    first, second = exported()
    assert first["SUMMARY"] == "Rückruf: Monika Albrecht, Müller, Söhne; Co"
    assert first["DESCRIPTION"] == "089 99998001\nvereinbart am 24. März"
    assert second["SUMMARY"] == "Anrufen: Jens Petersen"
    assert second["DESCRIPTION"].startswith("Muster\nschicken\n089 99998002")
    assert first["UID"] != second["UID"]
    follow_ups.move(book, [1], Due(TODAY + timedelta(days=1)), TODAY)
    moved, _ = exported()
    assert moved["UID"] == first["UID"]
    assert moved["DTSTART"] == "20200325T140000"
    lines = follow_up_export.as_text(book, [1, 2], TODAY, "en", PlainFormats("en"))
    assert lines.splitlines() == [
        "Wed, 25 March 14:00 – Monika Albrecht, Müller, Söhne; Co – 089 99998001",
        "Tue, 24 March – Jens Petersen: Muster schicken – 089 99998002",
    ]
    book.close()


def test_a_file_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        ics_export.write([], tmp_path / "nowhere" / "a.ics", "x", datetime(2020, 3, 24))
