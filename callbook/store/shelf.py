"""A shelf for contacts of a long list, so that only a few of them fill the memory."""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Mapping

from callbook.core.contacts import Contact


class Shelf:
    """Contacts set aside under a handle, in a file of SQLite's own that vanishes with it."""

    def __init__(self) -> None:
        # Without a name SQLite keeps what does not fit its cache in a private file of the system.
        self._db = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._db.execute("CREATE TABLE shelf (handle INTEGER PRIMARY KEY, content BLOB NOT NULL)")

    def put(self, contacts: Mapping[int, Contact]) -> None:
        """Sets contacts aside, in place of what their handles stood for before."""
        self._db.execute("BEGIN")
        self._db.executemany(
            "INSERT OR REPLACE INTO shelf VALUES (?, ?)",
            ((handle, pickle.dumps(contact, 5)) for handle, contact in contacts.items()),
        )
        self._db.execute("COMMIT")

    def get(self, handle: int) -> Contact | None:
        """The contact under a handle; None where there is none."""
        row = self._db.execute("SELECT content FROM shelf WHERE handle = ?", (handle,)).fetchone()
        if row is None:
            return None
        # Written by ``put`` of this very object: nothing that came from outside.
        contact: Contact = pickle.loads(row[0])  # noqa: S301
        return contact
