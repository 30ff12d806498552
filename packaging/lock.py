"""Locks what pyproject.toml asks for, with hashes for every system and no word about where from.

    python3 packaging/lock.py               keeps what is locked as far as it still fits
    python3 packaging/lock.py --upgrade     takes the newest of everything

Needs ``uv``, on the path or in ``.venv``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import start

ROOT = Path(start.ROOT)
PACKAGING = ROOT / "packaging"
HOW = (
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--only-binary", ":all:"),
    *("--no-config", "--no-header", "--no-emit-index-url", "--no-emit-find-links", "--quiet"),
)
FOREIGN = ("http", "file:", "://", "--find-links", "--index", " @ ")
"""What would tie a lock to one place."""


def lock(name: str, *further: str) -> None:
    """Writes one lock; raises SystemExit if uv cannot, or if the lock names a place."""
    file = PACKAGING / name
    uv = shutil.which(
        "uv", path=os.pathsep.join([os.environ["PATH"], str(Path(start.PYTHON).parent)])
    )
    if uv is None:
        raise SystemExit("uv is missing: please install it (pip install uv) and try again.")
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PIP_", "UV_"))}
    output = ["--output-file", str(file.relative_to(ROOT)), "pyproject.toml"]
    subprocess.run([uv, "pip", "compile", *HOW, *further, *output], cwd=ROOT, env=clean, check=True)
    text = file.read_text(encoding="ascii")
    tied = [line for line in text.splitlines() if any(word in line for word in FOREIGN)]
    if tied:
        raise SystemExit(f"{name} names a place: {tied[0]}")
    print(f"{name}: {sum('==' in line for line in text.splitlines())} packages")


def main(words: list[str]) -> None:
    """Redoes both locks, the tests' on top of the app's."""
    lock("requirements.lock", *words)
    held = ("--constraint", "packaging/requirements.lock")
    lock("requirements-dev.lock", "--extra", "dev", *held, *words)


if __name__ == "__main__":
    main(sys.argv[1:])
