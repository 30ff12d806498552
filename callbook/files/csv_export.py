"""Contacts into a CSV file that Excel opens right and that our own import takes back whole."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from callbook.core.contacts import Contact
from callbook.files.export_table import ExportTable
from callbook.files.guards import guarded
from callbook.files.writing import replacing


def write(contacts: Iterable[Contact], path: Path, language: str) -> int:
    """Writes the contacts and returns how many; headings and words in the language.

    UTF-8 with a byte order mark and, in German, semicolons, as Excel expects them there.
    Cells that a spreadsheet would take for a formula, a number or a date are guarded by an
    apostrophe. Raises Refusal if the file cannot be written.
    """
    listed = list(contacts)
    table = ExportTable(listed, language)
    with replacing(path) as file:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="")
        writer = csv.writer(text, delimiter=";" if language == "de" else ",")
        writer.writerow(table.headings())
        for cells in table.rows():
            writer.writerow(map(guarded, cells))
        text.flush()
        text.detach()
    return len(listed)
