"""Names of people and companies as they stand in files."""

from __future__ import annotations

import re

from callbook.core.caching import remembered
from callbook.files.word_lists import spaced

LONGEST = 400
"""Names longer than that are looked at no closer."""
_COMPANY = re.compile(
    r"(?<!\w)(GmbH|mbH|gGmbH|AG|KG|KGaA|OHG|GbR|UG|SE|e\. ?K(fm|fr)?\.?|eK|e\. ?V\.?|eV|eG"
    r"|& ?Co|und Co|& ?Partner|und Partner|& ?S[oö]hne|& ?Sohn|Ltd|Limited|Inc|LLC|LLP|Corp"
    r"|Corporation|PLC|S\.?A\.?|S\.?r\.?l|B\.?V|N\.?V|Partnerschaft|PartG|Gesellschaft|Verein"
    r"|Stiftung|Gebr\.|Gebr[uü]der|Inh\.|Company|Kanzlei|Praxis)(?!\w)"
)
_ACADEMIC = re.compile(
    r"(prof|dr|dipl|mag|ing|med|rer|nat|phil|jur|iur|oec|pol|agr|vet|dent|habil|h|c|hc|ddr|univ"
    r"|b|m|sc|a|ba|ma|msc|bsc|mba|pd|priv|doz|kfm|kffr|betriebsw|inf|techn|ra|stb)",
    re.IGNORECASE,
)
_TITLES = re.compile(r"(?<!\w)(prof|dr|ddr|dipl|mag|ing|pd|msc|bsc|mba|ba|ma)(?!\w)", re.IGNORECASE)
_BEFORE_NAMES = spaced("herr herrn frau mr mrs ms miss")
_SALUTATIONS = spaced(
    "herr herrn frau hr fr mr mrs ms miss mister madam sir eheleute familie fam firma fa"
    " m w d divers männlich weiblich male female"
)


def looks_like_company(text: str) -> bool:
    """Whether a name is rather a company's than a person's."""
    return len(text) <= LONGEST and bool(_COMPANY.search(text))


def turned(name: str) -> tuple[str, str, str] | None:
    """ "Meier, Hans" as (name, given, family); None for a name that is not written so."""
    if name.count(",") != 1 or len(name) > LONGEST or looks_like_company(name):
        return None
    family, given = (part.strip() for part in name.split(","))
    if not family or not given or any(c.isdigit() for c in name):
        return None
    words = given.replace(".", " ").split()
    if all(_ACADEMIC.fullmatch(word) for word in words) or len(words) > 4:
        return None
    return f"{given} {family}", given, family


@remembered(1024)
def academic(prefix: str) -> str:
    """What belongs before a name of "Herr Dr.": the degree without the salutation."""
    words = [word for word in prefix.split() if word.strip(".,").casefold() not in _SALUTATIONS]
    rest = " ".join(words)
    return rest if _TITLES.search(rest) else ""


def is_prefix(text: str) -> bool:
    """Whether a text is only a salutation or degree, and so no position in a company."""
    words = _words(text)
    return bool(words) and all(w in _SALUTATIONS or _ACADEMIC.fullmatch(w) for w in words)


def full_name(prefix: str, given: str, family: str, suffix: str = "") -> str:
    """The name as one says it; the degree is not said twice."""
    name = f"{given} {family}" if given and family else given or family
    degree = academic(prefix) if prefix else ""
    if degree and not name.casefold().startswith(degree.casefold()):
        name = f"{degree} {name}"
    return f"{name} {suffix}" if suffix else name


def read_name(
    full: str, prefix: str, given: str, family: str, suffix: str = ""
) -> tuple[str, str, str]:
    """Name, given and family name of what a file says about them.

    A full name with nothing of the parts in it is a nickname; one with nothing but the
    parts says no more than they do, and perhaps in the wrong order.
    """
    if not (given or family):
        name, given, family = turned(full) or (_without_salutation(full), "", "")
        return (full_name(prefix, name, "") if prefix and name else name), given, family
    if not full:
        return full_name(prefix, given, family, suffix), given, family
    if not prefix and not suffix and full == f"{given} {family}":
        return full, given, family
    full = (turned(full) or (_without_salutation(full),))[0]
    parts = set(_words(f"{given} {family}"))
    said = set(_words(full))
    if not parts & said:
        return full_name(prefix, given, family, suffix), given, family
    if parts >= said:
        return full_name(prefix, given, family), given, family
    return full, given, family


def _without_salutation(name: str) -> str:
    """ "Frau Erika Muster" as she stands in a list; "Frau Muster" has no other name."""
    first, _, rest = name.partition(" ")
    if " " not in rest or looks_like_company(name):
        return name
    return rest.strip() if first.rstrip(".").casefold() in _BEFORE_NAMES else name


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
