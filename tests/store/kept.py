"""What every test may ask of a book that was written."""

from __future__ import annotations

from contextlib import closing

from callbook.store.book import Book
from callbook.store.connecting import connect
from callbook.store.standings import COUNTED, summary


def assert_derived_is_true(book: Book) -> None:
    """What the triggers kept equals what is derived anew from all calls."""
    with closing(connect(book.file, read_only=True)) as db:
        kept = sorted(db.execute("SELECT * FROM standings"), key=repr)
        assert kept == sorted(db.execute(summary()), key=repr)
        for table, keys in COUNTED.items():
            counted = db.execute(f"SELECT {keys}, count(*) FROM standings GROUP BY {keys}")
            assert sorted(db.execute(f"SELECT * FROM {table}")) == sorted(counted)
