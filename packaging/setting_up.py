"""Makes the virtual environment in ``.venv`` and fills it with what is locked."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import start
import system_packages
from sentences import say

ROOT, VENV, PYTHON = Path(start.ROOT), Path(start.VENV), Path(start.PYTHON)
UNFINISHED = VENV / "callbook-unfinished"
OWN_FOLDER = """
import os, sys, sysconfig
packages = sysconfig.get_path("purelib")
with open(os.path.join(packages, "callbook-project.pth"), "w", encoding="ascii") as file:
    file.write(os.path.relpath(sys.argv[1], packages) + "\\n")
"""
"""Makes the project importable; a relative path bears any letters and moves with the folder."""
POSIX_COMMAND = '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/python" -P -m callbook "$@"\n'
WINDOWS_COMMAND = '@"%~dp0python.exe" -P -m callbook %*\r\n'


def set_up(purpose: str) -> bool:
    """Installs whatever is missing for a purpose; says whether a window can be shown too.

    Ends the program with a sentence where it cannot go on.
    """
    try:
        with _alone():
            complete = _bring_libraries(purpose)
            if not start.is_ready(purpose):
                if not os.access(ROOT, os.W_OK):
                    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
                say("begins", folder=VENV)
                _make_environment()
                _install(purpose)
                say("ready")
            _remember_libraries(complete)
            return complete
    except OSError as error:
        read_only = error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)
        text = "read_only" if read_only else "disk"
        raise _stop(text, folder=ROOT, why=error.strerror) from None
    except KeyboardInterrupt:
        say("interrupted")
        raise


def _bring_libraries(purpose: str) -> bool:
    """Sees to the system's libraries; the tests can do without their tools, not without Qt's."""
    lacking = system_packages.missing(purpose)
    if lacking and system_packages.can_install():
        say("installs_libraries", names=" ".join(package.name for package in lacking))
        system_packages.install(lacking)
        lacking = system_packages.missing(purpose)
    if not lacking:
        return True
    text = "lacks_libraries" if system_packages.has_apt() else "lacks_libraries_elsewhere"
    say(text, advice=system_packages.advice(lacking))
    of_qt = [package for package in lacking if package.purpose == "app"]
    if any(package.name.endswith("-venv") for package in of_qt) and not start.is_ready(purpose):
        raise SystemExit(start.CANNOT)
    if of_qt and purpose == "test":
        raise SystemExit(start.CANNOT)
    return not of_qt


def _remember_libraries(complete: bool) -> None:
    """Leaves a mark where they lack, so that the next start looks again, and only then."""
    if complete:
        Path(start.LACKING).unlink(missing_ok=True)
    else:
        Path(start.LACKING).touch()


def _make_environment() -> None:
    """Makes the environment anew, unless there is a sound one to go on with."""
    if VENV.exists() and not UNFINISHED.exists() and _is_sound():
        return
    VENV.mkdir(exist_ok=True)
    UNFINISHED.touch()
    # Not --clear, which would take the mark away while the environment is half made.
    for old in VENV.iterdir():
        if old != UNFINISHED:
            _remove(old)
    outside = getattr(sys, "_base_executable", sys.executable)  # This may be one inside .venv.
    _run([outside, "-m", "venv", str(VENV)], "no_environment")


def _is_sound() -> bool:
    """Whether the environment there has a new enough Python that finds its own pip."""
    if not PYTHON.exists():
        return False
    look = f"import pip, sys; sys.exit(sys.version_info < {start.OLDEST})"
    done = subprocess.run(
        [str(PYTHON), "-c", look], env=start.surroundings(), stderr=subprocess.DEVNULL, check=False
    )
    return done.returncode == 0


def _install(purpose: str) -> None:
    UNFINISHED.touch()
    for other in start.LOCKS:
        Path(start.stamp_file(other)).unlink(missing_ok=True)
    lock = ROOT / "packaging" / start.LOCKS[purpose]
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    # Everything is in the lock, so nothing is worked out, and nothing foreign is built here.
    exactly = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--retries", "2"]
    _run([*pip, *quiet, *exactly, "-r", str(lock)], "no_packages")
    _run([str(PYTHON), "-c", OWN_FOLDER, str(ROOT)], "no_environment")
    _write_command()
    # The tests' lock holds all of the app's.
    for done in start.LOCKS if purpose == "test" else ("app",):
        Path(start.stamp_file(done)).write_bytes(start.stamp(done))
    UNFINISHED.unlink()


def _write_command() -> None:
    """Writes ``callbook`` beside the environment's Python."""
    if start.WINDOWS:
        PYTHON.with_name("callbook.cmd").write_text(WINDOWS_COMMAND, "ascii", newline="")
        return
    command = PYTHON.with_name("callbook")
    command.write_text(POSIX_COMMAND, "ascii")
    command.chmod(0o755)


def _run(command: Sequence[str], trouble: str) -> None:
    """Runs a step with all it says on stderr; ends with a sentence and its last words."""
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=start.surroundings(),
        stdin=subprocess.DEVNULL,
        stdout=2,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    _, said = process.communicate()
    if process.returncode != 0:
        sys.stderr.write(said)
        raise _stop(trouble)


def _stop(text: str, **facts: object) -> SystemExit:
    say(text, **facts)
    return SystemExit(start.CANNOT)


def _remove(path: Path) -> None:
    import shutil

    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Holds back a second start while one sets up; the system lets go if the first one dies."""
    if start.WINDOWS:
        yield
        return
    import fcntl

    with open(start.__file__, "rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waits")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
