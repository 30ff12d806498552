"""The first command on a fresh machine, in a small project of its own that needs no network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

APP = "import sys; print(*sys.argv[1:], sep='|'); sys.exit(3 if 'fail' in sys.argv else 0)"
HASH = "--hash=sha256:" + "0" * 64


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    """A project with the same first command and an app that repeats its words, set up once."""
    copy = tmp_path_factory.mktemp("start") / "Müller & Söhne 100%"
    shutil.copytree(project / "packaging", copy / "packaging")
    for lock in ("requirements.lock", "requirements-dev.lock"):
        (copy / "packaging" / lock).write_text("# nothing\n")
    (copy / "callbook").mkdir()
    (copy / "callbook" / "__init__.py").touch()
    (copy / "callbook" / "__main__.py").write_text(APP)
    first = start(copy, "week", "--json")
    assert first.stdout == "week|--json\n"
    assert "Callbook is set up." in first.stderr
    return copy


def start(copy: Path, *words: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    """Starts from another folder, where a file bears the name of a module."""
    (copy.parent / "subprocess.py").write_text("raise SystemExit('not this one')")
    surroundings = {"LC_ALL": "C.UTF-8", "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "", **surroundings}
    return subprocess.run(
        [sys.executable, str(copy / "packaging" / "start.py"), *words],
        cwd=copy.parent,
        env={**os.environ, **surroundings},
        capture_output=True,
        text=True,
        check=False,
    )


def test_later_starts_say_nothing_of_their_own(copy: Path) -> None:
    done = start(copy, "log", "Müller & Söhne", "reached", "--note", "")
    assert (done.stdout, done.stderr) == ("log|Müller & Söhne|reached|--note|\n", "")
    assert start(copy, "fail").returncode == 3


def test_what_leads_python_astray_is_left_aside(copy: Path) -> None:
    astray = str(copy.parent)
    assert start(copy, "week", PYTHONPATH=astray, PIP_TARGET=astray).stdout == "week\n"


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_the_command_works_from_anywhere(copy: Path, tmp_path: Path) -> None:
    link = tmp_path / "callbook"
    link.symlink_to(copy / ".venv" / "bin" / "callbook")
    done = subprocess.run([link, "a b"], cwd="/", capture_output=True, text=True, check=True)
    assert done.stdout == "a b\n"


def test_another_lock_is_installed(copy: Path) -> None:
    with (copy / "packaging" / "requirements.lock").open("a") as lock:
        lock.write("# something\n")
    assert "Callbook is set up." in start(copy, "week").stderr
    assert start(copy, "week").stderr == ""


def test_an_environment_left_half_made_is_made_anew(copy: Path) -> None:
    (copy / ".venv" / "callbook-unfinished").touch()
    (copy / ".venv" / "callbook-app.stamp").unlink()
    (copy / ".venv" / "pyvenv.cfg").unlink()
    done = start(copy, "week")
    assert done.stdout == "week\n"
    assert not (copy / ".venv" / "callbook-unfinished").exists()


def test_what_cannot_be_loaded_is_said_and_later_mended(copy: Path) -> None:
    lock = copy / "packaging" / "requirements.lock"
    before = lock.read_text()
    lock.write_text(f"no-such-thing-as-this==1.0 {HASH}\n")
    done = start(copy, "week", LC_ALL="de_DE.UTF-8")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines()[-1].endswith("Callbook einfach noch einmal starten.")
    assert "Traceback" not in done.stderr
    lock.write_text(before)
    assert start(copy, "week").stdout == "week\n"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_folder_that_may_only_be_read_is_said(copy: Path) -> None:
    stamp = copy / ".venv" / "callbook-app.stamp"
    held = stamp.read_bytes()
    stamp.unlink()
    copy.chmod(0o555)
    try:
        done = start(copy, "week")
    finally:
        copy.chmod(0o755)
        stamp.write_bytes(held)
    assert done.returncode == 1
    assert "Nothing may be written" in done.stderr
    assert done.stderr.count("\n") == 1
