"""Loading Qt, without what PySide does beside it at every start.

A part of PySide is written in Python and lies as text inside its library. To compile it takes
a fifth of the time until a bare window stands, so what was compiled is kept for the next
start, as Python keeps every other module. And PySide puts itself before Python's import, to
read in the source of each module that comes later whether names in snake_case are wanted
there (``from __feature__ import snake_case``); nobody here wants them.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import cache_from_source, source_hash
from types import CodeType

Codes = dict[tuple[str, bytes], CodeType]
"""What was compiled, by the name of its file and the hash of its text."""


def load_qt() -> None:
    """Loads Qt, and lets modules be imported by Python alone again."""
    with compiled_before(cache_from_source(f"{__file__.removesuffix('.py')}_pyside.py")):
        import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


@contextmanager
def compiled_before(file: str) -> Iterator[None]:
    """Takes code from a file instead of compiling its text, and keeps there what is new.

    Whatever is damaged or cannot be written costs its time, and nothing else.
    """
    kept, plain = _read(file), builtins.compile
    used: Codes = {}

    def compile_once(source: object, *how: object, **more: object) -> object:
        if not isinstance(source, bytes) or how[1:] != ("exec",) or more:
            return plain(source, *how, **more)  # type: ignore[call-overload]
        key = (str(how[0]), source_hash(source))
        used[key] = kept.get(key) or plain(source, *how)  # type: ignore[call-overload]
        return used[key]

    builtins.compile = compile_once  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = plain
    if used.keys() - kept.keys() and not sys.dont_write_bytecode:
        _write(file, used)


def _read(file: str) -> Codes:
    try:
        with open(file, "rb") as opened:
            kept = marshal.load(opened)  # noqa: S302 - as far to be trusted as a .pyc beside it
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(file: str, codes: Codes) -> None:
    """Writes the file whole or not at all, as two windows may start at once."""
    unfinished = f"{file}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(unfinished, "wb") as opened:
            marshal.dump(codes, opened)
        os.replace(unfinished, file)
    except OSError:
        return
