"""Reading a long file in a second process, while this one writes what was read."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from callbook.actions.cleaning import Cleaned, cleaned
from callbook.core.contacts import Contact, ContactKind, Draft, Number, Problem
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.files import reading
from callbook.files.reading import ReadOptions, Source

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LONG = 2_000_000
"""From so many bytes on a second process reads sooner than it takes to start one."""
SENT = 500
"""Rows that are sent at a time."""
Item = Cleaned | Problem
Items = Generator[Item, None, None]


@dataclass(frozen=True, slots=True)
class Task:
    """A file to read, and what cleaning its rows needs; ``home`` is a country."""

    file: Source
    options: ReadOptions
    home: str
    today: date
    kind: ContactKind | None = None


def rows_of(task: Task, report: Report) -> Items:
    """The rows of a file, cleaned, and its problems; a long file is read in a second process.

    Raises as ``reading.read`` does. Where there is no second process, or it ends before the
    file does, the rest is read here.
    """
    given = 0
    if reading.size_of(task.file) >= LONG and _can_start():
        try:
            for item in rows_apart(task, report):
                given += 1
                yield item
            return
        except (OSError, EOFError):
            pass
    yield from islice(_rows_here(task, report), given, None)


def rows_apart(task: Task, report: Report) -> Items:
    """The same by a second process; raises OSError or EOFError where that comes to nothing."""
    from multiprocessing import get_context

    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_send_rows, args=(task, sender), daemon=True)
    try:
        process.start()
        sender.close()
        items: list[Item] | None = None
        while items != []:
            said = receiver.recv()
            if isinstance(said, Refusal):
                raise said
            items, done, total = said
            report(done, total)
            yield from items
    finally:
        receiver.close()
        if process.pid is not None:
            process.terminate()
            process.join()


def _can_start() -> bool:
    """Whether a second process can be started, and has a processor of its own."""
    return bool(sys.executable) and not hasattr(sys, "frozen") and (os.cpu_count() or 1) > 1


def _rows_here(task: Task, report: Report) -> Items:
    for item in reading.read(task.file, task.options, report):
        if isinstance(item, Draft):
            yield cleaned(item, task.home, task.today, task.kind)
        else:
            yield item


def _send_rows(task: Task, sender: Connection) -> None:
    """In the second process: sends the rows by the hundreds, and none at the end."""
    from multiprocessing.reduction import ForkingPickler

    # Nothing that is read here goes in circles, and looking for it takes its time.
    gc.disable()
    # Ctrl+C is the first process's to answer.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for kind in (Cleaned, Contact, Number, Problem):
        ForkingPickler.register(kind, _taken_apart)
    latest = (0, 1)

    def note(done: int, total: int) -> None:
        nonlocal latest
        latest = (done, total)

    try:
        rows = _rows_here(task, note)
        while items := list(islice(rows, SENT)):
            sender.send((items, *latest))
        sender.send(([], *latest))
    except Refusal as refusal:
        sender.send(refusal)
    except OSError:
        return  # nobody listens any more


def _taken_apart(value: Any) -> tuple[type, tuple[Any, ...]]:
    """A value as its class and fields: read back in half the time of what pickle does itself."""
    return type(value), attrgetter(*type(value).__slots__)(value)
