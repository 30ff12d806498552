"""Reading contacts out of files: the one door, whatever the format.

A further format is a FileKind with a module that has ``look`` and ``read``, which
loads the libraries that it needs when a file asks for them.
"""

from __future__ import annotations

import csv
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from callbook.core.causes import cause
from callbook.core.contacts import Draft, Problem
from callbook.core.errors import BadInput, Refusal
from callbook.core.progress import Report, silent
from callbook.files import sniff
from callbook.files.looks import AS_IT_LOOKS, Look, ReadOptions
from callbook.files.sniff import ENCODINGS, FileKind
from callbook.files.table_shape import headings_key

__all__ = [
    "AS_IT_LOOKS",
    "ENCODINGS",
    "MAX_MEGABYTES",
    "FileKind",
    "Look",
    "Pasted",
    "ReadOptions",
    "Source",
    "headings_key",
    "look_at",
    "look_at_bytes",
    "read",
    "read_bytes",
    "size_of",
]

MAX_MEGABYTES = 256


@dataclass(frozen=True, slots=True)
class Pasted:
    """Rows or cards that are no file, as out of the clipboard, under a name to speak of them."""

    name: str
    data: bytes


Source = Path | Pasted


class Format(Protocol):
    """What a module has to offer to be a format."""

    def look(self, data: bytes, options: ReadOptions = ..., name: str = ...) -> Look:
        """What the bytes hold."""

    def read(
        self, data: bytes, options: ReadOptions = ..., report: Report = ..., name: str = ...
    ) -> Iterator[Draft | Problem]:
        """The drafts and problems in the bytes, lazily."""


def look_at(source: Source, options: ReadOptions = AS_IT_LOOKS) -> Look:
    """What a file holds, before anything of it is taken in.

    Raises Refusal for a file that is missing, locked, empty, too big or no list; BadInput
    for an encoding or a delimiter that cannot be.
    """
    return look_at_bytes(_bytes(source), options, source.name)


def look_at_bytes(data: bytes, options: ReadOptions = AS_IT_LOOKS, name: str = "") -> Look:
    """The same for bytes that are no file, under a ``name`` to speak of them."""
    return _format(data, options, name).look(data, options, name)


def read(
    source: Source, options: ReadOptions = AS_IT_LOOKS, report: Report = silent
) -> Iterator[Draft | Problem]:
    """The contacts of a file as drafts, and its problems, in the order of the file.

    Every row or card that holds anything gives exactly one Draft or exactly one Problem
    with ``left_out``; other problems stand beside drafts. ``report`` gets (bytes done,
    bytes in all) about every 500 rows. Raises as ``look_at`` does, at once; and Refusal
    while reading, for a line that is too long to be one.
    """
    return read_bytes(_bytes(source), options, report, source.name)


def size_of(source: Source) -> int:
    """How many bytes there are to read; 0 where there is no file."""
    if isinstance(source, Pasted):
        return len(source.data)
    return source.stat().st_size if source.is_file() else 0


def read_bytes(
    data: bytes,
    options: ReadOptions = AS_IT_LOOKS,
    report: Report = silent,
    name: str = "",
) -> Iterator[Draft | Problem]:
    """The same for bytes that are no file, such as rows out of the clipboard."""
    return _format(data, options, name).read(data, options, report, name)


def _format(data: bytes, options: ReadOptions, name: str) -> Format:
    if options.delimiter is not None:
        _check_delimiter(options.delimiter)
    kind = sniff.binary_kind(data, name)
    if kind is None:
        kind = sniff.kind_of(data, sniff.encoding_for(data, options.encoding), name)
    return _format_of(kind)


def _format_of(kind: FileKind) -> Format:
    """The module of a format, loaded when a file asks for it: a second process waits for each."""
    if kind is FileKind.CSV:
        from callbook.files import csv_contacts

        return csv_contacts
    if kind is FileKind.VCARD:
        from callbook.files import vcard_contacts

        return vcard_contacts
    if kind is FileKind.LDIF:
        from callbook.files import ldif_contacts

        return ldif_contacts
    if kind is FileKind.FRITZBOX:
        from callbook.files import fritzbox_contacts

        return fritzbox_contacts
    if kind is FileKind.DATEV:
        from callbook.files import datev_contacts

        return datev_contacts
    from callbook.files import excel_contacts

    return excel_contacts


def _check_delimiter(delimiter: str) -> None:
    try:
        csv.reader([], delimiter=delimiter)
    except (TypeError, ValueError):
        raise BadInput("files.bad_delimiter", delimiter=delimiter) from None
    if delimiter in '" \r\n' or delimiter.isalnum():
        raise BadInput("files.bad_delimiter", delimiter=delimiter)


def _bytes(source: Source) -> bytes:
    if isinstance(source, Pasted):
        return source.data
    path, name = source, source.name
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise Refusal("files.folder", name=name or str(path))
        if not stat.S_ISREG(found.st_mode):
            raise Refusal("files.no_file", name=name)
        if found.st_size > MAX_MEGABYTES * 1_000_000:
            raise Refusal("files.too_big", name=name, limit=MAX_MEGABYTES)
        return path.read_bytes()
    except FileNotFoundError:
        raise Refusal("files.missing", name=name) from None
    except PermissionError:
        raise Refusal("files.locked", name=name) from None
    except (OSError, ValueError) as error:
        raise Refusal("files.unreadable", name=name, why=cause(error)) from None
