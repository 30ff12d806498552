#!/usr/bin/env python3
"""Opens Callbook, or tests it, on a machine with nothing but Python.

    python3 packaging/start.py              opens the app; further words are passed on to it
    python3 packaging/start.py test         checks the code and runs the tests

The first time this makes a virtual environment in ``.venv`` and fills it with what is locked.
Later it only compares the locks with what was installed, and begins. Everything it has to say
goes to stderr; stdout belongs to the app. This file alone must also be readable by an old Python.
"""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
VENV = os.path.join(ROOT, ".venv")
WINDOWS = os.name == "nt"
PYTHON = os.path.join(VENV, *(("Scripts", "python.exe") if WINDOWS else ("bin", "python")))
LOCKS = {"app": "requirements.lock", "test": "requirements-dev.lock"}
LACKING = os.path.join(VENV, "callbook-lacks-libraries")
OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
CANNOT, INTERRUPTED = 1, 130


def main(words: "list[str]") -> int:
    """Does what the words after the program's name ask for; returns the exit code, if at all."""
    if sys.version_info < OLDEST:
        return _go_on_with_newer(words)
    purpose = "test" if words[:1] == ["test"] else "app"
    if not is_ready(purpose) or os.path.exists(LACKING):
        import setting_up

        if not setting_up.set_up(purpose) and purpose == "app" and not words:
            words = ["week"]
    if purpose == "test":
        import testing

        return testing.run(words[1:])
    # -P: nothing in the folder one happens to stand in is taken for a part of the app.
    return run([PYTHON, "-P", "-m", "callbook", *words])


def stamp_file(purpose: str) -> str:
    """The file that tells what was installed last for a purpose."""
    return os.path.join(VENV, "callbook-" + purpose + ".stamp")


def stamp(purpose: str) -> bytes:
    """What the stamp has to hold: the Python that the environment was made with, and the lock."""
    python = VENV if WINDOWS else os.path.realpath(PYTHON)
    with open(os.path.join(ROOT, "packaging", LOCKS[purpose]), "rb") as lock:
        return os.fsencode(python) + b"\n" + lock.read()


def is_ready(purpose: str) -> bool:
    """Whether all that is locked for a purpose is installed already."""
    try:
        with open(stamp_file(purpose), "rb") as file:
            return os.path.exists(PYTHON) and file.read() == stamp(purpose)
    except OSError:
        return False


def surroundings() -> "dict[str, str]":
    """The environment without what would lead another Python astray."""
    astray = ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")
    return {name: value for name, value in os.environ.items() if name not in astray}


def run(command: "list[str]") -> int:
    """Becomes the command; on Windows, where that loses the terminal, waits for it instead."""
    if not WINDOWS:
        sys.stdout.flush()
        sys.stderr.flush()
        os.execve(command[0], command, surroundings())
    import subprocess

    return subprocess.run(command, env=surroundings(), check=False).returncode


def _go_on_with_newer(words: "list[str]") -> int:
    """Another Python of this machine takes over, if one is new enough."""
    import shutil
    import subprocess

    for name in NEWER:
        found = shutil.which(name)
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return run([found, os.path.realpath(__file__), *words])
    has = ".".join(map(str, sys.version_info[:2]))
    sys.stderr.write(
        "Callbook braucht Python 3.11 oder neuer, dies ist " + has + ". "
        "Bitte ein neueres Python installieren und noch einmal starten.\n"
        "Callbook needs Python 3.11 or newer, this is " + has + ". "
        "Please install a newer Python and start again.\n"
    )
    return CANNOT


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
