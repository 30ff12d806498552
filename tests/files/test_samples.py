"""Real files that others wrote, where they lie beside the project."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from callbook.core.contacts import Draft
from callbook.core.errors import Refusal
from callbook.files import reading

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"
NAMELESS = ("Photo Outlook v2.vcf", "issue64.vcf", "photo-base64.vcf")
UNKNOWN_HEADINGS = ("DifferentColumnNames", "UnknownAndLessColumnNames")


def entries() -> list[dict[str, str]]:
    index = SAMPLES / "INDEX.tsv"
    if not index.is_file():
        return []
    with index.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.mark.skipif(not entries(), reason="the samples are not here")
@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry["file"].rsplit("__", 1)[-1])
def test_each_gives_its_contacts_or_a_sentence(entry: dict[str, str]) -> None:
    file, expected = SAMPLES / entry["file"], int(entry["contacts_expected"])
    unknown = any(part in entry["file"] for part in UNKNOWN_HEADINGS)
    if unknown or expected == 0:
        with pytest.raises(Refusal) as refused:
            reading.read(file)
        assert refused.value.text("de").endswith(".")
        return
    look = reading.look_at(file)
    items = list(reading.read(file))
    drafts = [item for item in items if isinstance(item, Draft)]
    left_out = len([item for item in items if not isinstance(item, Draft) and item.left_out])
    assert look.total == expected == len(drafts) + left_out
    creditors = 3 if entry["format"].startswith("DATEV") else 0
    assert left_out == entry["file"].endswith(NAMELESS) + creditors
