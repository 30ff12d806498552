"""The book: one SQLite file with all that the owner knows."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from callbook.core.errors import Refusal
from callbook.core.progress import Report, silent
from callbook.store.connecting import TROUBLE, connect_to_read, make_private, refusal
from callbook.store.lock import WriterLock

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from callbook.store.change import Change
    from callbook.store.journal import Step

SCHEMA = "0004"
"""The revision that this version of Callbook reads and writes."""
PATIENCE_S = 0.04
"""So long one waits at most for a change of another thread before one asks how long it is."""


class Book:
    """An open book: reads by ``read``, changes by ``change``, each in one transaction.

    What stands before the first paint reads by plain SQL, since SQLAlchemy takes longer to
    load than the week list to show; it is loaded with the first change.
    """

    def __init__(self, file: Path, *, read_only: bool = False) -> None:
        self.file = file
        self.read_only = read_only
        self.lock = WriterLock(file)
        self.now: Callable[[], datetime] = datetime.now
        self._readers = threading.local()
        self._all_readers: list[sqlite3.Connection] = []
        self._writing = threading.Lock()
        self._at_length = False

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees one moment of the book; one a thread, kept open."""
        db: sqlite3.Connection | None = getattr(self._readers, "db", None)
        passing = False
        try:
            if db is None:
                db, passing = self._new_reader()
            if db.in_transaction:
                yield db
                return
            db.execute("BEGIN")
            try:
                yield db
            finally:
                db.execute("COMMIT")
        except TROUBLE as error:
            raise refusal(error, self.file) from error
        finally:
            if passing and db is not None:
                self._let_go(db)

    def _new_reader(self) -> tuple[sqlite3.Connection, bool]:
        """A reader for this thread, and whether it has to be let go of after reading.

        As long as a connection that only looks at another's log is open, nothing in this
        process can write that log, although the other has left and the book is ours now.
        """
        beside = self.lock.is_with_another()
        db, passing = connect_to_read(self.file, read_only=self.read_only, beside_writer=beside)
        self._readers.db = db
        self._all_readers.append(db)
        return db, passing

    def _let_go(self, db: sqlite3.Connection) -> None:
        del self._readers.db
        self._all_readers.remove(db)
        db.close()

    @cached_property
    def engine(self) -> Engine:
        """SQLAlchemy's way to the same file, for all that changes the book."""
        from callbook.store.engine import engine

        return engine(self.file)

    @contextmanager
    def change(
        self, name: str, subject: str = "", *, large: bool = False, settling: Report = silent
    ) -> Iterator[Change]:
        """One transaction, one undo step, one ``Changes``: all of it or nothing.

        ``name`` is a key of the catalogue, ``subject`` whom or what it was about. ``large``
        lets the triggers wait and derives everything once at the end; ``settling`` hears of
        that, and may still raise Cancelled.
        Raises Refusal when the book cannot be written, or is just being written at length.
        """
        from callbook.store.change import changing

        self.may_write()
        with self._turn(large), changing(self, name, subject, large=large, settling=settling) as c:
            yield c

    @contextmanager
    def _turn(self, long: bool) -> Iterator[None]:
        """One writes at a time; a short change of another thread is waited for, a long one not."""
        while not self._writing.acquire(timeout=PATIENCE_S):
            if self._at_length:
                raise Refusal("errors.book_changing")
        try:
            self._at_length = long
            yield
        finally:
            self._at_length = False
            self._writing.release()

    def may_write(self, patience: float = 2.0) -> None:
        """Raises Refusal where another window has the book, or nobody may write it.

        A command that writes is done soon: one waits for it, up to ``patience`` seconds.
        """
        if self.read_only:
            raise Refusal("errors.book_read_only", file=str(self.file))
        if not self.lock.take(patience):
            raise Refusal("errors.book_in_use", file=str(self.file))

    def undo(self) -> Change | None:
        """Takes the last change back; None where there is none."""
        from callbook.store import journal

        return self._play(journal.next_undo, journal.step_back)

    def redo(self) -> Change | None:
        """Makes the last change taken back again; None where there is none."""
        from callbook.store import journal

        return self._play(journal.next_redo, journal.step_forward)

    def _play(
        self,
        of: Callable[[sqlite3.Connection], Step | None],
        play: Callable[[Book], Change | None],
    ) -> Change | None:
        self.may_write()
        with self.read() as db:
            step = of(db)
        with self._turn(step is not None and step.long):
            return play(self)

    def close(self) -> None:
        """Closes every connection; the file then stands alone on the disk."""
        for db in self._all_readers:
            db.close()
        self._all_readers.clear()
        self._readers = threading.local()
        if "engine" in self.__dict__:
            self.engine.dispose()
            del self.__dict__["engine"]
        if not self.read_only:
            make_private(self.file)
        self.lock.release()
