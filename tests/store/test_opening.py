"""Opening a book: new, old, newer, damaged, foreign, read-only, or open elsewhere."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from callbook.actions.opening import open_book
from callbook.actions.owner import change_setting, settings
from callbook.actions.week import week_list
from callbook.core.errors import Refusal
from callbook.store import connecting, tables
from callbook.store.lock import WriterLock
from tests.books import TODAY, add, new_book, person
from tests.store.beside import Beside


def test_a_new_book_is_private_and_begun_today(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    add(book, person("Monika Albrecht"))
    names = sorted(file.name for file in tmp_path.iterdir())
    if os.name == "posix":
        for file in tmp_path.iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    book.close()
    assert "book.callbook-wal" in names
    assert sorted(f.name for f in tmp_path.iterdir()) == ["book.callbook", "book.callbook-lock"]


def test_what_was_said_to_be_saved_is_there_after_a_restart(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    add(book, person("Monika Albrecht"))
    book.close()
    again = open_book(tmp_path / "book.callbook", date(2020, 4, 1))
    assert week_list(again, TODAY).sections[2].total == 1
    assert again.undo() is not None
    assert week_list(again, TODAY).sections[2].total == 0
    again.close()


def test_every_table_that_undo_restores_has_an_id() -> None:
    for table in tables.JOURNALED:
        assert [column.name for column in table.primary_key] == ["id"], table.name


def make_newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.commit()


def make_foreign(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as db:
        db.execute("CREATE TABLE photos (id INTEGER)")


def make_picture(file: Path) -> None:
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))


def make_damaged(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[100:4096] = os.urandom(3996)
    file.write_bytes(bytes(content))


def make_unreadable_schema(file: Path) -> None:
    """SQLite names the table that it cannot make sense of, here in bytes that are no text."""
    content = file.read_bytes()
    sql = content.index(b"CREATE TABLE contacts")
    name = content.rindex(b"contactscontacts", 0, sql)
    content = (
        content[:name] + b"\xae\xbc" * 4 + content[name + 8 : sql] + b"GR" + content[sql + 2 :]
    )
    file.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "sentence"),
    [
        (make_newer, "newer version"),
        (make_foreign, "no book of Callbook"),
        (make_picture, "no book of Callbook"),
        (make_damaged, "damaged"),
        (make_unreadable_schema, "damaged"),
    ],
)
def test_what_cannot_be_opened_is_said_in_a_sentence(
    tmp_path: Path, harm: object, sentence: str
) -> None:
    new_book(tmp_path).close()
    file = tmp_path / "book.callbook"
    assert callable(harm)
    harm(file)
    before = file.read_bytes()
    with pytest.raises(Refusal, match=sentence):
        open_book(file, TODAY)
    assert file.read_bytes() == before


def test_a_book_locked_by_another_program_is_busy_and_not_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.1)
    book = new_book(tmp_path)
    book.close()
    holding = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('PRAGMA locking_mode = EXCLUSIVE'); db.execute('BEGIN EXCLUSIVE')\n"
        "print(db.execute('SELECT 1').fetchone()[0], flush=True); sys.stdin.read()"
    )
    program = Beside(holding, book.file)
    assert program.said() == "1"
    with pytest.raises(Refusal, match="another program"):
        open_book(book.file, TODAY)
    program.end()
    open_book(book.file, TODAY).close()


@pytest.mark.skipif(os.name != "posix", reason="only there a process can be denied the room")
def test_a_book_on_a_full_disk_can_still_be_read_and_is_not_said_to_be_damaged(
    tmp_path: Path,
) -> None:
    book = new_book(tmp_path)
    add(book, person("Monika Albrecht"))
    book.close()
    reading = (
        "import resource, sys; from datetime import date; from pathlib import Path\n"
        "from callbook.actions import keeping\n"
        "from callbook.actions.opening import open_book\n"
        "from callbook.actions.owner import change_setting\n"
        "from callbook.actions.week import week_list\n"
        "from callbook.core.errors import Refusal\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))\n"
        "today = date(2020, 3, 24); book = open_book(Path(sys.argv[1]), today)\n"
        "print(week_list(book, today).sections[2].total, keeping.check(book))\n"
        "try: change_setting(book, 'company', 'Muster')\n"
        "except Refusal as refusal: print(refusal)\n"
        "print(week_list(book, today).sections[2].total)"
    )
    words = [sys.executable, "-c", reading, str(book.file)]
    said = subprocess.run(words, capture_output=True, text=True, check=True).stdout.splitlines()
    assert (said[0], said[2]) == ("1 []", "1")
    assert "free some space" in said[1]
    book = open_book(book.file, TODAY)
    change_setting(book, "company", "Muster")
    book.close()


def test_a_folder_is_no_book(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="folder"):
        open_book(tmp_path, TODAY)


def test_a_damaged_page_is_said_when_it_is_met(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    add(book, *(person(f"Kunde {n:03}", n) for n in range(200)))
    book.close()
    content = bytearray((tmp_path / "book.callbook").read_bytes())
    for page in range(4096 * 4, len(content) - 4096, 4096):
        content[page : page + 64] = os.urandom(64)
    (tmp_path / "book.callbook").write_bytes(bytes(content))
    with pytest.raises(Refusal, match="damaged"):
        week_list(open_book(tmp_path / "book.callbook", TODAY), TODAY, everyone=True)


def _said_elsewhere(book: Path, *words: str) -> tuple[int, str]:
    """What a command says in a process of its own."""
    command = [sys.executable, "-m", "callbook", "--book", str(book), "--lang", "en", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there the lock is another")
def test_a_file_system_without_locks_is_no_other_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def no_locks(_file: int, _how: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    assert WriterLock(tmp_path / "book.callbook").take()


def test_nothing_is_lost_when_a_command_reads_a_book_that_a_dialog_looked_into(
    tmp_path: Path,
) -> None:
    book = new_book(tmp_path)
    add(book, person("Monika Albrecht"))
    # Whatever opens and closes the files within this process costs it the locks of POSIX.
    for file in tmp_path.iterdir():
        file.read_bytes()
    code, said = _said_elsewhere(book.file, "contacts")
    assert (code, "Monika Albrecht" in said) == (0, True)
    code, said = _said_elsewhere(book.file, "set", "company", "Muster")
    assert (code, "another window" in said) == (1, True)
    add(book, person("Frank Bauer", 2))
    code, said = _said_elsewhere(book.file, "contacts")
    assert (code, "2 contacts" in said) == (0, True)
    book.close()
    book = open_book(book.file, TODAY)
    assert week_list(book, TODAY).sections[2].total == 2
    book.close()


def test_a_book_open_in_another_window_can_be_read_but_not_changed(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    add(book, person("Monika Albrecht"))
    other = open_book(book.file, TODAY)
    other_lock = (
        "import sys; from pathlib import Path; from callbook.store.lock import WriterLock\n"
        "lock = WriterLock(Path(sys.argv[1])); print(lock.take(), flush=True); sys.stdin.read()"
    )
    book.close()
    window = Beside(other_lock, book.file)
    assert window.said() == "True"
    assert week_list(other, TODAY).sections[2].total == 1
    with pytest.raises(Refusal, match="another window"):
        change_setting(other, "company", "Muster Werkzeuge")
    window.kill()
    change_setting(other, "company", "Muster Werkzeuge")
    other.close()


def test_a_window_that_looked_on_goes_on_with_the_book_once_the_other_is_closed(
    tmp_path: Path,
) -> None:
    book = new_book(tmp_path)
    add(book, person("Monika Albrecht"))
    book.close()
    other = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from callbook.actions.opening import open_book\n"
        "from callbook.actions.owner import change_setting\n"
        "book = open_book(Path(sys.argv[1]), date(2020, 3, 24))\n"
        "change_setting(book, 'company', 'Muster'); print('changed', flush=True)\n"
        "sys.stdin.readline(); book.close(); print('closed', flush=True); sys.stdin.readline()"
    )
    window = Beside(other, book.file)
    assert window.said() == "changed"
    here = open_book(book.file, TODAY)
    assert settings(here).company == "Muster"
    assert week_list(here, TODAY).sections[2].total == 1
    window.go_on()
    assert window.said() == "closed"
    change_setting(here, "company", "Werkzeuge")
    assert settings(here).company == "Werkzeuge"
    here.close()
    window.end()
    assert settings(open_book(book.file, TODAY)).company == "Werkzeuge"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_book_can_be_read(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    add(book, person("Monika Albrecht"))
    book.close()
    book.file.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        readable = open_book(book.file, TODAY)
        assert week_list(readable, TODAY).sections[2].total == 1
        with pytest.raises(Refusal, match="must not be written"):
            change_setting(readable, "company", "x")
        readable.close()
    finally:
        tmp_path.chmod(0o700)
