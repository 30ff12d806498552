"""Puts the pieces together: the command line, the window, and what happens when ours breaks."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from callbook import paths
from callbook.cli.exits import INTERRUPTED
from callbook.cli.output import Output
from callbook.cli.running import run
from callbook.cli.session import Clock, Surroundings
from callbook.core.catalogue import say


def main(argv: Sequence[str] | None = None) -> int:
    """Runs Callbook with the words after the program's name and returns the exit code."""
    around = Surroundings(
        book_file=paths.book_file,
        sample_file=paths.sample_file,
        can_show=can_show,
        open_window=open_window,
        note_defect=note_defect,
        note_detail=note_detail,
        out=Output(_speaking_utf8(sys.stdout)),
        err=Output(_speaking_utf8(sys.stderr)),
    )
    try:
        return run(sys.argv[1:] if argv is None else argv, around)
    except KeyboardInterrupt:
        return INTERRUPTED


def can_show() -> bool:
    """Whether a window can be shown here."""
    from callbook import display

    return display.can_show(os.environ)


def open_window(file: Path, clock: Clock, language: str | None) -> int:
    """Opens the window on a book and returns its exit code when it is closed."""
    prepare_window()
    from callbook.gui import app

    places = app.Places(paths.window_file(), paths.book_file(), paths.sample_file(), note_defect)
    return app.run(file, clock, places, language)


def prepare_window() -> None:
    """Loads Qt in as little time as it takes; the window is about to be opened."""
    # Nothing is garbage before the first paint, and looking for it takes a tenth of the start.
    gc.disable()
    from callbook.gui.loading import load_qt

    load_qt()


def note_defect(defect: BaseException, language: str) -> str:
    """Writes a defect of ours to the log and returns the sentence that says so."""
    from callbook import __version__, logs

    file = paths.log_file()
    what = type(defect).__name__
    if logs.note(file, f"Callbook {__version__}", defect):
        return say(language, "cli.unexpected", file=str(file))
    return say(language, "cli.unexpected_unlogged", what=what, file=str(file))


def note_detail(what: str) -> Path | None:
    """Writes to the log what nobody needs to read but who helps; returns its file."""
    from callbook import __version__, logs

    file = paths.log_file()
    return file if logs.note(file, f"Callbook {__version__}: {what}") else None


def _speaking_utf8(stream: TextIO | None) -> TextIO:
    """The stream, writing UTF-8 whatever the console speaks; nowhere if there is none."""
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")
    return stream
