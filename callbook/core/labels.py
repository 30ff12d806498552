"""Labels of telephone numbers: what programs and people call a number's place."""

from __future__ import annotations

import re

from callbook.core.caching import remembered

_KNOWN: tuple[tuple[str, str], ...] = (
    ("fax", "fax telefax faxnummer"),
    (
        "mobile",
        "mobile mobil handy cell cellular natel iphone mobiltelefon mobilfunk car auto autotelefon"
        " smartphone handynummer mobilnummer",
    ),
    ("pager", "pager bleeper pcs"),
    ("main", "main zentrale haupt hauptnummer haupttelefon switchboard hauptanschluss"),
    ("work", "work business geschäftlich geschaeftlich dienstlich beruflich arbeit büro office"),
    ("home", "home privat private zuhause persönlich personal"),
    ("other", "other andere anderer weitere weiteres sonstige sonstiges custom"),
    (
        "",
        "voice pref msg internet phone telefon tel nummer number x default festnetz landline"
        " isdn video text cellphone",
    ),
)
_CATEGORY = {word: name for name, words in _KNOWN for word in words.split()}
LABELS = frozenset({"work", "home", "mobile", "fax", "main", "other", "pager"})
"""Our own words for labels; the catalogue names each ``files.label_<word>``."""
_NOT_SPOKEN = frozenset({"dom", "intl", "postal", "parcel", "car", "MSG"})
_RANK = [name for name, _ in _KNOWN]


@remembered(4096)
def canonical(label: str) -> str:
    """The label in one of our words: work, home, mobile, fax, main, pager, other, or "".

    A label that says anything else ("Ferienhaus", "Handy Chef") is kept as it was typed.
    """
    text = re.sub(r"^_\$!<(.*)>!\$_$", r"\1", label.strip()).lstrip("*").strip()
    words = re.findall(r"[^\W_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text).casefold())
    if not words:
        return ""
    categories = [_CATEGORY.get(word) for word in words]
    if None in categories:
        return text
    return min((name for name in categories if name is not None), key=_RANK.index)


_WRONG = re.compile(r"\s*\((?:falsche nummer|wrong number)\)\s*$", re.IGNORECASE)


@remembered(4096)
def with_mark(label: str) -> tuple[str, bool]:
    """The label in one of our words, and whether it says that the number is a wrong one."""
    bare = _WRONG.sub("", label)
    return canonical(bare), bare != label


def of_types(types: tuple[str, ...]) -> str:
    """The label of a vCard's TYPE words; unknown ones count only where nothing else is said."""
    said = [canonical(word.removeprefix("X-").removeprefix("x-")) for word in types]
    known = [label for label in said if label in _RANK]
    if any(known):
        return min((label for label in known if label), key=_RANK.index)
    return next((label for label in said if label and label not in _NOT_SPOKEN), "")
