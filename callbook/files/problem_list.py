"""The problems of an import as a CSV file, to work through in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from callbook.core.catalogue import say
from callbook.files.guards import guarded
from callbook.files.writing import replacing


def write(problems: Iterable[tuple[int | str, str, str]], path: Path, language: str) -> int:
    """Writes lines, names and sentences and returns how many; as Excel opens them in the language.

    Raises Refusal if the file cannot be written.
    """
    written = 0
    with replacing(path) as file:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="")
        writer = csv.writer(text, delimiter=";" if language == "de" else ",")
        writer.writerow(say(language, f"files.problem_{name}") for name in ("line", "name", "text"))
        for line, name, sentence in problems:
            writer.writerow((line, guarded(name), guarded(sentence)))
            written += 1
        text.flush()
        text.detach()
    return written
