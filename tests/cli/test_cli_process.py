"""The real process: python -m callbook."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CUSTOMERS = "Name;Telefon\n" + "".join(
    f"Ülkü {place:04};030 23125-{place:03}\n" for place in range(300)
)
HEAVY = ("sqlalchemy", "alembic", "phonenumbers", "holidays", "PySide6", "argparse", "logging")


def run(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    unwanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONUTF8", "PYTHONIOENCODING")
    env = {name: value for name, value in os.environ.items() if name not in unwanted}
    env |= {"CALLBOOK_HOME": str(folder / "home"), "LC_ALL": "C"}
    command = [sys.executable, "-m", "callbook", "--today", "2020-03-24", *words]
    return subprocess.run(command, env=env | more, capture_output=True, check=False, timeout=120)


@pytest.fixture
def book(tmp_path: Path) -> str:
    file = tmp_path / "kunden.csv"
    file.write_text(CUSTOMERS, encoding="utf-8")
    book = str(tmp_path / "buch")
    assert run(tmp_path, "--book", book, "import", str(file)).returncode == 0
    return book


def test_utf8_whatever_the_console_speaks(tmp_path: Path, book: str) -> None:
    done = run(tmp_path, "week", "--book", book, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Ülkü 0000" in done.stdout.decode("utf-8")
    done = run(tmp_path, "log", "--book", book, "Jürgen", "reached")
    assert done.returncode == 1
    assert "„Jürgen“" in done.stderr.decode("utf-8")


def test_the_owners_own_book(tmp_path: Path) -> None:
    assert run(tmp_path, "set", "company", "Meine").returncode == 0
    assert b"Meine" in run(tmp_path, "settings").stdout
    assert [path for path in (tmp_path / "home").rglob("*") if path.suffix == ".book"]


def test_the_week_loads_nothing_heavy(tmp_path: Path, book: str) -> None:
    code = (
        "import sys; from callbook.main import main; code = main(sys.argv[1:]);"
        f"heavy = [name for name in {HEAVY!r} if name in sys.modules];"
        "sys.exit(f'{code} {heavy}' if heavy or code else 0)"
    )
    command = [sys.executable, "-c", code, "--book", book, "--today", "2020-03-24", "week"]
    done = subprocess.run(command, capture_output=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently there")
def test_a_reader_who_leaves(tmp_path: Path, book: str) -> None:
    command = [sys.executable, "-m", "callbook", "--book", book, "contacts", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.wait(60) == 0
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk always full")
def test_output_onto_a_full_disk(tmp_path: Path, book: str) -> None:
    command = [sys.executable, "-m", "callbook", "--book", book, "week"]
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, check=False, timeout=120
        )
    assert done.returncode == 1
    assert done.stderr.decode().startswith("callbook: Die Ausgabe lässt sich nicht schreiben")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk always full")
def test_mistakes_that_nobody_can_be_told(tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:
        for words, code in ((["wek"], 2), (["undo"], 1), (["week"], 0)):
            command = [sys.executable, "-m", "callbook", "--book", str(tmp_path / "buch"), *words]
            done = subprocess.run(command, stderr=full, stdout=subprocess.DEVNULL, check=False)
            assert done.returncode == code


@pytest.mark.skipif(sys.platform == "win32", reason="other rights there")
def test_a_book_that_may_only_be_read(tmp_path: Path, book: str) -> None:
    other = tmp_path / "andere" / "buch"
    other.parent.mkdir()
    shutil.copy(book, other)
    as_reader = [sys.executable, "-c", READER, book, str(other)]
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_mode & 0o055 != 0o055:
            folder.chmod(0o755)
    Path(book).chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        done = subprocess.run(as_reader, capture_output=True, check=False, timeout=120)
    finally:
        tmp_path.chmod(0o755)
    said = done.stderr.decode()
    assert said.count("\n") == 1, said
    assert "darf nicht geschrieben werden" in said
    assert "may write [0, 0, 0, 0, 0]\n" in done.stdout.decode()
    assert done.stdout.decode().endswith("may read [0, 0, 0, 0, 1]\n")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="always a display there")
@pytest.mark.parametrize(
    "named",
    [
        {},
        {"DISPLAY": ":4711"},
        {"WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": "/nonexistent"},
    ],
)
def test_a_display_that_is_not_there(tmp_path: Path, book: str, named: dict[str, str]) -> None:
    done = run(tmp_path, "--book", book, **named)
    assert done.returncode == 0
    assert done.stdout == run(tmp_path, "--book", book, "week").stdout
    assert done.stderr.count(b"\n") == 1


READER = """
import os, pkgutil, sys
import callbook.core.texts
from callbook.main import main
for topic in pkgutil.iter_modules(callbook.core.texts.__path__, "callbook.core.texts."):
    __import__(topic.name)  # The reader below may not look into the folder of the code.
book, other = sys.argv[1:]
lines = (["week"], ["contacts", "Ülkü"], ["settings"], ["check"], ["log", "1", "reached"])
def codes(book):
    return [main(["--book", book, "--today", "2020-03-24", *words]) for words in lines]
print("may write", codes(other))
if os.geteuid() == 0:  # Nothing is read-only to this one; what is needed is loaded by now.
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
print("may read", codes(book))
"""
