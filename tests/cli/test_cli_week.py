"""``week`` in both its forms."""

from __future__ import annotations

import sqlite3

from tests.cli.terminal import Terminal

KEYS = [
    *("today", "week", "crisis", "goal", "made", "remaining", "today_portion", "made_today"),
    *("coverage", "sections", "done", "blocked", "without_number", "postponed", "held_back"),
]
ROW_KEYS = [
    *("id", "name", "company", "kind", "importance", "number", "last_spoken", "attempts"),
    *("due", "reason", "this_week"),
]


def test_json_has_the_keys_and_types_promised(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("log", "Frank Bauer", "reached", "--at", "2020-03-23 09:12")
    terminal.done("log", "1", "no_answer", "--at", "2020-03-23 10:00", "--next", "2020-03-27 14:30")
    week = terminal.value("week")
    assert list(week) == KEYS
    assert week["today"] == "2020-03-24"
    assert week["week"] == ["2020-03-23", "2020-03-29"]
    assert week["crisis"] == {"name": "Pandemie", "began_on": "2020-03-16", "ended_on": None}
    # The book was begun on Tuesday: four working days with twelve calls each.
    numbers = {key: week[key] for key in KEYS[3:8]}
    assert numbers == {
        "goal": 48,
        "made": 2,
        "remaining": 46,
        "today_portion": 12,
        "made_today": 0,
    }
    assert week["coverage"] == {"spoken": 1, "customers": 4}
    assert [section["name"] for section in week["sections"]] == [
        *("silent", "follow_ups", "cadence", "prospects")
    ]
    assert [list(section) for section in week["sections"]] == [["name", "total", "contacts"]] * 4
    rows = [row for section in week["sections"] for row in section["contacts"]]
    assert rows
    assert all(list(row) == ROW_KEYS for row in rows)
    monika = next(row for row in rows if row["name"] == "Monika Albrecht")
    assert monika.pop("reason").startswith("vor 18 Wochen · ")
    assert monika == {
        "id": 1,
        "name": "Monika Albrecht",
        "company": "Albrecht Metallbau GmbH",
        "kind": "customer",
        "importance": "A",
        "number": "+498999998123",
        "last_spoken": "2019-11-19",
        "attempts": 1,
        "due": "2020-03-27T14:30",
        "this_week": True,
    }
    assert week["done"] == [
        {"id": 2, "name": "Frank Bauer", "outcome": "reached", "at": "2020-03-23T09:12"}
    ]
    assert [week[key] for key in KEYS[-4:]] == [0, 0, 0, 0]


def test_all_tells_this_week_from_the_rest(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("set", "calls-per-day", "1")
    terminal.done("set", "working-days", "tue")
    terminal.done("set", "prospect-share", "0")
    week, everyone = terminal.value("week"), terminal.value("week", "--all")
    assert {section["name"]: section["total"] for section in week["sections"]} == {
        "silent": 4,
        "follow_ups": 0,
        "cadence": 0,
        "prospects": 1,
    }
    assert [len(section["contacts"]) for section in week["sections"]] == [1, 0, 0, 0]
    assert [len(section["contacts"]) for section in everyone["sections"]] == [4, 0, 0, 1]
    named = {
        row["name"]: row["this_week"]
        for section in everyone["sections"]
        for row in section["contacts"]
    }
    assert named == {
        "Monika Albrecht": True,
        "Frank Bauer": False,
        "Hans Meier": False,
        "Nadine Sommer": False,
    }
    text = terminal.done("week", "--all")
    assert text.index("Monika Albrecht") < text.index("Danach\n") < text.index("Frank Bauer")
    assert "Danach: noch 3" in terminal.done("week")


def test_reasons_in_the_language_asked_for(terminal: Terminal) -> None:
    terminal.with_customers()
    german = terminal.value("week")["sections"][0]["contacts"][0]["reason"]
    english = terminal.value("week", "--lang", "en")["sections"][0]["contacts"][0]["reason"]
    assert (german.split(" · ")[0], english.split(" · ")[0]) == ("vor 18 Wochen", "18 weeks ago")


def test_attempts_in_vain_are_counted_by_the_day(terminal: Terminal) -> None:
    terminal.with_customers()
    attempts = ("no_answer", "2020-03-20 10:00"), ("busy", "2020-03-23 09:00")
    for outcome, at in (*attempts, *[("no_answer", f"2020-03-23 1{n}:00") for n in range(2)]):
        terminal.done("log", "Monika Albrecht", outcome, "--at", at)
    terminal.done("log", "Frank Bauer", "voicemail", "--at", "2020-03-23 10:00")
    reasons = {
        row["name"]: row["reason"].split(" · ")[-1]
        for row in terminal.value("week")["sections"][0]["contacts"]
    }
    assert reasons["Monika Albrecht"] == "gestern 2× nicht erreicht (2. Tag)"
    assert reasons["Frank Bauer"] == "gestern nur Mailbox"


def test_a_promise_of_a_later_day_is_named_once(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("log", "Frank Bauer", "reached", "--next", "2020-03-27")
    (line,) = [line for line in terminal.done("week").splitlines() if "Frank Bauer" in line][:1]
    assert line.rstrip().endswith("  Freitag – Wiedervorlage")


def test_text_in_german(terminal: Terminal) -> None:
    terminal.with_customers()
    terminal.done("log", "Frank Bauer", "reached", "--at", "2020-03-23 09:12")
    terminal.done("block", "Nadine Sommer")
    lines = terminal.done("week").splitlines()
    assert lines == [
        "Dienstag, 24. März 2020",
        "Pandemie seit 16. März 2020",
        "Diese Woche 1 von 48 Anrufen · heute 0 von 12",
        "Seit Krisenbeginn gesprochen: 1 von 4 Bestandskunden",
        "",
        "Bestandskunden – seit Krisenbeginn nicht gesprochen (3)",
        "  1  A  Monika Albrecht  Albrecht Metallbau GmbH  089 99998123  vor 18 Wochen",
        "  3  C  Hans Meier       Meier Obst               0221 4710001  vor 3 Wochen",
        "  4  C  Hans Meier       Meier Gemüse             040 66969001  vor 3 Wochen",
        "",
        "Diese Woche erledigt (1)",
        "  2  B  Frank Bauer  Bauer Dächer  gestern 9:12",
        "",
        "Werbesperre: 1 · ohne brauchbare Nummer: 0 · verschoben: 0 · für später versprochen: 0",
    ]


def test_text_in_english(terminal: Terminal) -> None:
    terminal.with_customers()
    text = terminal.done("week", "--lang", "en")
    assert text.startswith("Tuesday, 24 March 2020\nPandemie since 16 Mar 2020\n")
    assert "Customers – not contacted since the crisis began (4)" in text
    assert "never spoken · customer since 2017" in text


def test_a_crisis_that_has_not_begun_is_told_to_begin_later(terminal: Terminal) -> None:
    assert terminal.done("crisis", "Flut", "2020-03-24") == "Flut: Krise seit 24. März 2020\n"
    said = terminal.done("crisis", "Flut", "2020-06-01")
    assert said == "Flut: zählt als Krise erst ab 1. Juni 2020\n"
    assert terminal.value("week")["crisis"] is None


def test_an_empty_book_says_how_to_begin(terminal: Terminal) -> None:
    assert terminal.done("week").rstrip().endswith("callbook import DATEI")
    assert terminal.book.exists()
    assert terminal.value("week")["crisis"] is None


def test_while_somebody_waits_it_never_says_all_done(terminal: Terminal) -> None:
    terminal.with_customers()
    for name in ("calls-per-day", "prospect-share"):
        terminal.done("set", name, "1")
    terminal.done("set", "working-days", "mon")
    assert "Für diese Woche geschafft. 5 warten noch, 0 sind verschoben.\n" in terminal.done("week")
    terminal.done("postpone", "3", "2020-04-20")
    terminal.done("archive", "4")
    english = terminal.done("week", "--lang", "en")
    assert "Done for this week. 3 still wait, one is postponed.\n" in english


def test_odd_names_keep_the_list_in_line(terminal: Terminal) -> None:
    file = terminal.folder / "odd.csv"
    odd = ["x" * 300, "山田太郎", "Emoji 👍🏽", "שלום", "Esc \x1b[2J"]
    rows = [f"{name};089 99998-10{place}" for place, name in enumerate(odd)]
    file.write_text("Name;Telefon\n" + "\n".join(rows) + "\n", encoding="utf-8")
    terminal.done("import", str(file))
    text = terminal.done("week")
    assert "\x1b" not in text
    from callbook.cli.columns import width

    before = {width(line[: line.index("089 ")]) for line in text.splitlines() if "089 " in line}
    assert len(before) == 1


def test_reading_a_book_of_old_changes_nothing(terminal: Terminal) -> None:
    terminal.with_customers()
    with sqlite3.connect(terminal.book) as db:
        before = list(db.iterdump())
    for words in (["week"], ["week", "--all", "--json"], ["contacts"], ["settings"], ["check"]):
        terminal.done(*words)
    with sqlite3.connect(terminal.book) as db:
        assert list(db.iterdump()) == before
