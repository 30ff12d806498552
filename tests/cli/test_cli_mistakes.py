"""What is refused: in one line that says what to do, with nothing changed."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from callbook.store.lock import WriterLock
from tests.cli.terminal import Terminal


@pytest.mark.parametrize(
    ("words", "german"),
    [
        (("wek",), "Meinten Sie „week“?"),
        (("week", "--foo"), "--foo"),
        (("week", "mehr"), "„mehr“ ist hier zu viel"),
        (("log", "1"), "Es fehlt noch: ERGEBNIS"),
        (("log", "1", "erreicht"), "reached, no_answer, voicemail, busy, callback"),
        (("log", "1", "callback"), "fehlt der Tag"),
        (("log", "1", "declined", "--next", "2020-04-01"), "keine Wiedervorlage"),
        (("log", "1", "reached", "--at", "2020-03-24"), "HH:MM"),
        (("log", "1", "reached", "--at", "2020-03-24 25:00"), "HH:MM"),
        (("log", "1", "reached", "--at", "20200324 10:00"), "HH:MM"),
        (("log", "1", "reached", "--next", "morgen"), "JJJJ-MM-TT"),
        (("log", "1", "reached", "--minutes", "-3"), "ganze Zahl von 0"),
        (("log", "1", "reached", "--minutes", "viel"), "ganze Zahl von 0"),
        (("log", "1", "reached", "--channel", "fax"), "phone, video, in_person, message"),
        (("postpone", "1", "2020-02-30"), "kein Tag"),
        (("postpone", "1", "24.03.2020"), "kein Tag"),
        (("postpone", "1"), "JJJJ-MM-TT"),
        (("--today", "0000-00-00", "week"), "kein Tag"),
        (("--today", "2020-3-1", "week"), "kein Tag"),
        (("--lang", "fr", "week"), "de, en"),
        (("--book", "", "week"), "--book DATEI"),
        (("set", "calls-per-day", "0"), "von 1 bis"),
        (("set", "calls-per-day", "viele"), "von 1 bis"),
        (("set", "calls-per-day", "-5"), "von 1 bis"),
        (("set", "prospect-share", "101"), "von 0 bis 100"),
        (("set", "language", "fr"), "de, en"),
        (("set", "region", "Atlantis"), "ATLANTIS"),
        (("set", "country", "XX"), "XX"),
        (("set", "working-days", ""), "Wochentag"),
        (("set", "working-days", "mon,frei"), "frei"),
        (("set", "farbe", "rot"), "calls-per-day"),
        (("set", "company"), "WERT"),
        (("crisis",), "NAME"),
        (("crisis", "Flut"), "JJJJ-MM-TT"),
        (("crisis", "Flut", "gestern"), "kein Tag"),
        (("crisis", " ", "2020-03-01"), "Namen"),
        (("crisis", "Flut", "--end", "2020-03-20"), "„Flut“ ist hier zu viel"),
        (("crisis", "--end"), "--end JJJJ-MM-TT"),
        (("import",), "DATEI"),
        (("import", "x.csv", "--as", "kunde"), "customer, prospect"),
        (("import", "x.csv", "--country", "Atlantis"), "Atlantis"),
        (("sheet",), "BOGEN.pdf"),
        (("sheet", "bogen.png"), ".pdf"),
        (("sheet", "bogen.pdf", "--scope", "month"), "today, week"),
        (("sheet", "bogen.pdf", "--paper", "A5"), "A4, Letter"),
        (("export", "liste.txt"), ".csv"),
        (("export",), "LISTE.csv"),
        (("backup",), "DATEI"),
        (("restore",), "DATEI"),
        (("demo", "--contacts", "0"), "--contacts"),
        (("demo", "--make", ""), "--make DATEI"),
    ],
)
def test_wrong_words(terminal: Terminal, words: tuple[str, ...], german: str) -> None:
    assert german in terminal.refused(2, *words)
    assert not terminal.book.exists() or terminal.value("contacts") == []


@pytest.mark.parametrize(
    ("words", "german"),
    [
        (("log", "Niemand", "reached"), "contacts Niemand"),
        (("log", "99", "reached"), "contacts 99"),
        (("log", "Hans Meier", "reached"), "Hans Meier (3), Hans Meier (4)"),
        (("log", "1", "reached", "--at", "2020-03-25 09:00"), "liegt in der Zukunft"),
        (("log", "1", "reached", "--next", "2020-03-23"), "vor dem Anruf"),
        (("postpone", "1", "2020-03-24"), "nach heute"),
        (("archive", "Niemand"), "contacts Niemand"),
        (("block", ""), "contacts"),
        (("redo",), "nichts zu wiederholen"),
        (("crisis", "--end", "2020-03-15"), "2020-03-16"),
        (("import", "fehlt.csv"), "fehlt.csv"),
        (("backup", "gibt/es/nicht/buch"), "lässt sich nicht schreiben"),
        (("restore", "fehlt.callbook"), "fehlt.callbook"),
        (("export", "gibt/es/nicht/liste.csv"), "(Ordner oder Datei gibt es nicht)"),
    ],
)
def test_what_cannot_be_done(terminal: Terminal, words: tuple[str, ...], german: str) -> None:
    terminal.with_customers()
    before = _dump(terminal.book)
    assert german in terminal.refused(1, *words)
    assert _dump(terminal.book) == before


def test_nothing_to_undo_in_a_new_book(terminal: Terminal) -> None:
    assert "nichts zurückzunehmen" in terminal.refused(1, "undo")
    assert terminal.refused(1, "undo", "--lang", "en") == "There is nothing to undo."


def test_files_that_are_no_list(terminal: Terminal) -> None:
    files = {
        "leer.csv": b"",
        "bild.csv": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
        "zufall.vcf": bytes(range(256)) * 40,
    }
    for name, data in files.items():
        (terminal.folder / name).write_bytes(data)
        assert name in terminal.refused(1, "import", str(terminal.folder / name))
    terminal.refused(1, "import", str(terminal.folder))
    assert terminal.value("contacts") == []


def test_one_bad_file_of_several_leaves_all_out(terminal: Terminal) -> None:
    terminal.with_customers()
    good, bad = terminal.folder / "gut.csv", terminal.folder / "leer.csv"
    good.write_text("Name;Telefon\nEva Neu;030 23125-077\n", encoding="utf-8")
    bad.write_bytes(b"")
    terminal.refused(1, "import", str(good), str(bad))
    assert terminal.value("contacts", "Eva Neu") == []


def test_books_that_cannot_be_opened(terminal: Terminal) -> None:
    terminal.book.parent.mkdir(parents=True)
    terminal.book.write_bytes(b"Name;Telefon\n" * 200)
    assert "kein Buch" in terminal.refused(1, "week")
    assert terminal.book.read_bytes() == b"Name;Telefon\n" * 200
    terminal.book.unlink()
    terminal.book.mkdir()
    assert "Ordner" in terminal.refused(1, "week")
    terminal.book = terminal.folder / ("x" * 300)
    assert "(der Name ist zu lang)" in terminal.refused(1, "week")
    (terminal.folder / "Datei").write_text("x")
    terminal.book = terminal.folder / "Datei" / "buch"
    terminal.refused(1, "week")


def test_a_damaged_book_names_the_way_back(terminal: Terminal) -> None:
    terminal.with_customers()
    backup = str(terminal.folder / "sicher.callbook")
    terminal.done("backup", backup)
    data = bytearray(terminal.book.read_bytes())
    data[4096 * 2 :] = os.urandom(len(data) - 4096 * 2)
    terminal.book.write_bytes(data)
    for words in (["week"], ["check"], ["log", "1", "reached"], ["contacts", "--json"]):
        answer = terminal.run(*words)
        assert answer.code == 1
        assert "callbook restore" in answer.err
        assert answer.err.count("\n") == 1
    said = terminal.done("restore", backup)
    assert "before-restore" in said
    assert len(terminal.value("contacts")) == 5


def test_what_is_damaged_is_noted_and_told_in_one_language(terminal: Terminal) -> None:
    terminal.with_customers()
    with sqlite3.connect(terminal.book) as db:
        db.execute("UPDATE standings SET spoken_on = '2020-03-01'")
    db.close()
    found = terminal.run("check")
    assert found.code == 1
    assert "Bitte holen Sie eine Sicherung zurück" in found.err
    said = "Was daran beschädigt ist, steht in "
    assert found.out.startswith(said)
    assert found.out.count("\n") == 1
    log = Path(found.out.removeprefix(said).rstrip())
    noted = log.read_text(encoding="utf-8")
    assert str(terminal.book) in noted
    assert "standings: (1, " in noted
    assert terminal.run("check", "--lang", "en").out == f"What is damaged in it is told in {log}\n"


def test_a_backup_takes_the_place_of_older_backups_only(terminal: Terminal) -> None:
    terminal.with_customers()
    customers, backup = terminal.folder / "Kunden.csv", terminal.folder / "sicher"
    before = customers.read_bytes()
    assert "keine Sicherung" in terminal.refused(1, "backup", str(customers))
    assert customers.read_bytes() == before
    terminal.refused(1, "backup", str(terminal.book))
    terminal.done("backup", str(backup))
    terminal.done("archive", "1")
    terminal.done("backup", str(backup))
    terminal.refused(1, "restore", str(customers))
    assert len(terminal.value("contacts")) == 5
    terminal.book = terminal.folder / "neuer Rechner" / "buch"
    terminal.done("restore", str(backup))
    assert terminal.section("silent")[0] == "Frank Bauer"
    assert [file.name for file in terminal.book.parent.glob("*restor*")] == []


def test_a_book_of_a_newer_version_stays_as_it_is(terminal: Terminal) -> None:
    terminal.with_customers()
    with sqlite3.connect(terminal.book) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    db.close()
    before = _dump(terminal.book)
    for words in (["week"], ["log", "1", "reached"], ["undo"], ["settings"]):
        assert "neueren Version" in terminal.refused(1, *words)
    assert _dump(terminal.book) == before


def test_while_a_window_has_the_book_open(terminal: Terminal) -> None:
    terminal.with_customers()
    window = WriterLock(terminal.book)
    assert window.take()
    try:
        assert len(terminal.value("week")["sections"]) == 4
        assert len(terminal.value("contacts")) == 5
        terminal.done("settings")
        terminal.done("check")
        terminal.done("import", str(terminal.folder / "Kunden.csv"), "--dry-run")
        terminal.done("backup", str(terminal.folder / "kopie.callbook"))
        terminal.done("export", str(terminal.folder / "liste.csv"))
        for words in (
            ["log", "1", "reached"],
            ["undo"],
            ["set", "company", "X"],
            ["restore", str(terminal.folder / "kopie.callbook")],
        ):
            assert "in einem anderen Fenster" in terminal.refused(1, *words)
    finally:
        window.release()
    terminal.done("log", "1", "reached")


def test_the_language_of_mistakes(terminal: Terminal) -> None:
    assert "Den Befehl" in terminal.refused(2, "wek")
    assert "There is no command" in terminal.refused(2, "wek", "--lang", "en")
    assert not terminal.book.exists()
    terminal.done("set", "language", "en")
    assert "There is no command" in terminal.refused(2, "wek")
    assert "Den Befehl" in terminal.refused(2, "wek", "--lang", "de")
    assert "Still missing: OUTCOME" in terminal.refused(2, "log", "1")


def test_what_a_person_typed_cannot_break_the_line(terminal: Terminal) -> None:
    terminal.with_customers()
    said = terminal.refused(1, "log", "Eva\nNeu\x1b[31m", "reached")
    assert "Eva Neu�[31m" in said


def test_a_defect_of_ours_goes_to_the_log(terminal: Terminal) -> None:
    terminal.with_customers()
    with sqlite3.connect(terminal.book) as db:
        db.execute("INSERT INTO settings (key, value) VALUES ('calls_per_day', 'zwölf')")
    db.close()
    said = terminal.refused(1, "week")
    log = next(Path(word) for word in said.split() if word.endswith(".log"))
    assert said.startswith("Da ist etwas schiefgegangen")
    assert "ValueError" in log.read_text(encoding="utf-8")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert "Something went wrong" in terminal.refused(1, "week", "--lang", "en")
    assert log.read_text(encoding="utf-8").count("Traceback") == 2


def test_a_log_that_cannot_be_written(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal.with_customers()
    with sqlite3.connect(terminal.book) as db:
        db.execute("INSERT INTO settings (key, value) VALUES ('calls_per_day', 'zwölf')")
    db.close()
    blocking = terminal.folder / "Datei"
    blocking.write_text("x")
    monkeypatch.setenv("CALLBOOK_HOME", str(blocking))
    assert "(ValueError)" in terminal.refused(1, "week")


def _dump(book: Path) -> list[str]:
    db = sqlite3.connect(book)
    try:
        return list(db.iterdump())
    finally:
        db.close()
