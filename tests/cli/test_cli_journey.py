"""A week on the command line, from the first import to the copy brought back."""

from __future__ import annotations

import re

import pytest

from tests.cli.terminal import Terminal


def test_a_week_in_german(terminal: Terminal) -> None:
    terminal.with_customers()
    kunden = str(terminal.folder / "Kunden.csv")
    again = terminal.value("import", kunden)
    assert {key: again[key] for key in list(again)[:4]} == {
        "new": 0,
        "merged": 0,
        "unchanged": 5,
        "left_out": 1,
    }
    assert [problem["line"] for problem in again["problems"]] == [7]
    assert terminal.section("silent") == [
        *("Monika Albrecht", "Frank Bauer", "Hans Meier", "Hans Meier")
    ]

    said = terminal.done("log", "Monika Albrecht", "reached", "--note", "geht gut")
    assert re.match(r"Monika Albrecht: erreicht, 24\. März 2020, \d+:\d\d Uhr\n$", said)
    assert terminal.section("silent")[0] == "Frank Bauer"
    assert [row["name"] for row in terminal.value("week")["done"]] == ["Monika Albrecht"]
    assert terminal.done("undo") == "Zurückgenommen – Anruf: Monika Albrecht\n"
    assert terminal.section("silent")[0] == "Monika Albrecht"
    assert terminal.done("redo") == "Wiederholt – Anruf: Monika Albrecht\n"
    assert terminal.section("silent")[0] == "Frank Bauer"

    said = terminal.done("log", "2", "callback", "--next", "2020-03-27 14:30")
    assert said.endswith("Wiedervorlage: Freitag, 27. März 2020, 14:30 Uhr\n")
    terminal.done("postpone", "3", "2020-04-06")
    terminal.done("block", "4", "--reason", "will nicht")
    week = terminal.value("week")
    assert (week["postponed"], week["blocked"]) == (1, 1)
    assert terminal.section("silent") == ["Frank Bauer"]
    terminal.done("unblock", "4")
    terminal.done("archive", "Nadine Sommer")
    assert terminal.section("prospects") == []
    terminal.done("unarchive", "Nadine Sommer")
    assert terminal.section("prospects") == ["Nadine Sommer"]

    terminal.done("crisis", "pandemie", "2020-03-01")
    crisis = terminal.value("week")["crisis"]
    assert (crisis["name"], crisis["began_on"]) == ("pandemie", "2020-03-01")
    terminal.done("crisis", "--end", "2020-03-20")
    assert terminal.value("week")["crisis"] is None
    assert terminal.done("undo") == "Zurückgenommen – Krise: pandemie\n"
    assert terminal.value("week")["crisis"]["name"] == "pandemie"


def test_a_week_in_english(terminal: Terminal) -> None:
    terminal.done("week", "--lang", "en")
    assert terminal.value("settings")["language"] == "en"
    terminal.with_customers()
    said = terminal.done(
        *("log", "089 99998123", "reached", "--incoming", "--channel", "video"),
        *("--minutes", "12", "--at", "2020-03-23 16:05", "--next", "2020-03-30"),
    )
    assert said == (
        "Monika Albrecht: reached, 23 Mar 2020, 16:05\nFollow-up: Monday, 30 March 2020\n"
    )
    week = terminal.value("week")
    # Who calls in was not called: the goal does not count it, the silence is over.
    assert (week["made"], week["coverage"]["spoken"]) == (0, 1)
    assert week["held_back"] == 1
    assert terminal.done("undo") == "Taken back – Call: Monika Albrecht\n"
    assert terminal.done("postpone", "2", "2020-04-06") == (
        "Frank Bauer: not before Monday, 6 April 2020\n"
    )
    backup = str(terminal.folder / "copy.callbook")
    assert terminal.done("backup", backup) == f"Backup written: {backup}\n"
    terminal.done("archive", "1")
    terminal.done("restore", backup)
    assert len(terminal.value("contacts")) == 5
    assert terminal.section("silent")[0] == "Monika Albrecht"
    assert terminal.done("check").startswith("The book is sound: ")


def test_a_contact_by_id_number_or_name(terminal: Terminal) -> None:
    terminal.with_customers()
    for whom in ("2", "Frank Bauer", "frank  BAUER", "+49 171 3920001", "0171/392 00 01"):
        assert terminal.done("log", whom, "no_answer").startswith("Frank Bauer: nicht erreicht")


def test_wrong_number_marks_the_one_given_else_the_one_shown(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("log", "0171 3920001", "wrong_number")
    assert _wrong(terminal) == {"030 23125-001": False, "0171 3920001": True}
    terminal.done("undo")
    terminal.done("log", "Frank Bauer", "wrong_number")
    assert _wrong(terminal) == {"030 23125-001": True, "0171 3920001": False}
    terminal.done("log", "Frank Bauer", "wrong_number")
    assert _wrong(terminal) == {"030 23125-001": True, "0171 3920001": True}
    assert terminal.value("week")["without_number"] == 1


def test_declined_needs_no_second_question(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("log", "Nadine Sommer", "declined", "--note", "keine Zeit")
    assert terminal.value("week")["blocked"] == 1
    assert terminal.value("contacts", "Sommer")[0]["do_not_call"] is True


def test_they_call_back_rests_longer(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("log", "1", "voicemail", "--at", "2020-03-23 10:00")
    terminal.done("log", "2", "voicemail", "--at", "2020-03-23 10:00", "--they-call-back")
    lines = terminal.done("week").splitlines()
    assert not any("ruht" in line or "ruft" in line for line in lines if "Monika" in line)
    assert any("ruft zurück, sonst ab Do, 26. März" in line for line in lines if "Frank" in line)


def test_the_day_is_set_for_everything_and_the_time_stays_the_clocks(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("log", "1", "reached")
    terminal.today = "2020-03-25"
    terminal.done("log", "2", "reached", "--at", "2020-03-24 23:59")
    done = terminal.value("week")["done"]
    assert [row["at"][:10] for row in done] == ["2020-03-24", "2020-03-24"]
    terminal.today = "2020-03-23"
    assert terminal.value("week")["done"] == []


def test_settings_as_they_are_set(terminal: Terminal) -> None:
    for key, value in (
        ("company", "Müller & Söhne"),
        ("region", "by"),
        ("working-days", "Mon, thu"),
        ("calls-per-day", "15"),
        ("prospect-share", "0"),
        ("cadence-a", "2"),
    ):
        terminal.done("set", key, value)
    assert terminal.value("settings") == {
        "company": "Müller & Söhne",
        "language": "de",
        "country": "DE",
        "region": "BY",
        "working-days": "mon,thu",
        "calls-per-day": 15,
        "prospect-share": 0,
        "cadence-a": 2,
        "cadence-b": 8,
        "cadence-c": 12,
    }
    assert "calls-per-day   15\n" in terminal.done("settings")
    terminal.done("set", "region", "")
    assert terminal.value("settings")["region"] == ""
    assert terminal.done("undo") == "Zurückgenommen – Einstellung: Region\n"
    assert terminal.value("settings")["region"] == "BY"


def test_contacts_with_all_that_is_known(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("log", "1", "reached", "--at", "2020-03-23 10:00")
    (monika,) = terminal.value("contacts", "99998123")
    assert monika == {
        "id": 1,
        "kind": "customer",
        "party": "unknown",
        "name": "Monika Albrecht",
        "company": "Albrecht Metallbau GmbH",
        "title": "",
        "importance": "A",
        "customer_since": "2014",
        "cadence_weeks": None,
        "do_not_call": False,
        "tags": [],
        "emails": [],
        "city": "München",
        "postal_code": "",
        "country": "",
        "notes": "",
        "last_spoken": "2020-03-23",
        "numbers": [
            {
                "typed": "089 / 99998-123",
                "e164": "+498999998123",
                "extension": "",
                "label": "",
                "doubtful": False,
                "wrong": False,
            }
        ],
    }
    assert [row["name"] for row in terminal.value("contacts", "meier", "obst")] == ["Hans Meier"]
    assert terminal.value("contacts", "gibtesnicht") == []
    terminal.done("archive", "1")
    terminal.done("block", "2")
    lines = terminal.done("contacts").splitlines()
    assert lines[-1] == "5 Kontakte"
    assert any(line.endswith("Bestandskunde · archiviert") for line in lines)
    assert any(line.endswith("Bestandskunde · Werbesperre") for line in lines)


def test_without_a_display_the_week_stands_in_the_terminal(terminal: Terminal) -> None:
    terminal.with_customers()
    answer = terminal.run()
    assert answer.code == 0
    assert answer.out == terminal.done("week")
    assert answer.err.count("\n") == 1
    assert "keinen Bildschirm" in answer.err


def test_help_in_both_languages(terminal: Terminal) -> None:
    from callbook.cli.registry import NAMES

    german, english = terminal.done("--help"), terminal.done("-h", "--lang", "en")
    for name in NAMES:
        assert f"\n  {name} " in german
        assert f"\n  {name} " in english
        assert terminal.done(name, "--help").startswith(f"callbook {name}")
        assert "--book FILE" in terminal.done(name, "--help", "--lang", "en")
    assert "callbook log KONTAKT ERGEBNIS [--note TEXT]" in terminal.done("log", "-h")
    assert terminal.done("--version").startswith("Callbook 0.")
    assert not terminal.book.exists()


def _wrong(terminal: Terminal) -> dict[str, bool]:
    (frank,) = terminal.value("contacts", "Frank Bauer")
    return {number["typed"]: number["wrong"] for number in frank["numbers"]}


@pytest.mark.parametrize("today", ["1900-01-01", "2999-12-31"])
def test_days_far_away(terminal: Terminal, today: str) -> None:
    terminal.today = today
    assert terminal.value("week")["today"] == today
