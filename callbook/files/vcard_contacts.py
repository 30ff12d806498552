"""Contacts out of vCards of the versions 2.1, 3.0 and 4.0, also mixed in one file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from callbook.core.contacts import Draft, Party, Problem
from callbook.core.errors import Refusal
from callbook.core.labels import canonical
from callbook.core.progress import Report, silent
from callbook.files import sniff
from callbook.files.looks import AS_IT_LOOKS, FIRST_DRAFTS, FIRST_ROWS, Look, ReadOptions
from callbook.files.names import read_name
from callbook.files.problems import Remarks
from callbook.files.sniff import FileKind
from callbook.files.values import read_tags
from callbook.files.vcard_cards import Card, Cards
from callbook.files.vcard_own import OWN_NAMES, WRONG, read_own
from callbook.files.vcard_values import Head, Values, components, unescaped

_REPORT_EVERY = 500
_EXTENSION = re.compile(r";ext=([^;]*)", re.IGNORECASE)


def look(data: bytes, options: ReadOptions = AS_IT_LOOKS, name: str = "") -> Look:
    """What the cards hold; raises Refusal, with the file's ``name``, where none holds any."""
    drafts: list[Draft] = []
    problems: list[Problem] = []
    total = 0
    encoding, plain = _as_bytes(data, options)
    for card in Cards(plain, options.encoding):
        total += 1
        if total > FIRST_ROWS:
            continue
        draft, odd = _draft(card)
        problems += odd
        if draft and len(drafts) < FIRST_DRAFTS:
            drafts.append(draft)
    if not total:
        raise Refusal("files.no_cards", name=name)
    shown = options.encoding or sniff.encoding_shown(encoding)
    return Look(FileKind.VCARD, shown, total, tuple(drafts), tuple(problems))


def read(
    data: bytes,
    options: ReadOptions = AS_IT_LOOKS,
    report: Report = silent,
    name: str = "",
) -> Iterator[Draft | Problem]:
    """The cards as drafts and problems: each gives one draft or is left out by one problem.

    Groups, lists and empty cards give nothing. ``report`` gets bytes. Raises Refusal at
    once where no card holds anything.
    """
    _, plain = _as_bytes(data, options)
    if next(iter(Cards(plain)), None) is None:
        raise Refusal("files.no_cards", name=name)
    return _drafts(plain, options.encoding, report)


def _drafts(data: bytes, asked: str | None, report: Report) -> Iterator[Draft | Problem]:
    cards = Cards(data, asked)
    for count, card in enumerate(cards):
        if count % _REPORT_EVERY == 0:
            report(cards.position(), len(data))
        draft, problems = _draft(card)
        if draft is not None:
            yield draft
        yield from problems
    report(len(data), len(data))


def _as_bytes(data: bytes, options: ReadOptions) -> tuple[str, bytes]:
    """The encoding, and the bytes in one where a line feed is one byte."""
    encoding = sniff.encoding_for(data, options.encoding)
    if encoding.lower().replace("_", "-").startswith(("utf-16", "utf-32")):
        return encoding, sniff.text_of(data, encoding).encode("utf-8", "replace")
    return encoding, data


def _draft(card: Card) -> tuple[Draft | None, tuple[Problem, ...]]:
    remarks = Remarks(card.line)
    values = card.values
    fields: dict[str, Any] = {}
    _name(values, fields)
    fields["phones"] = _phones(values)
    fields["wrong"] = tuple(
        _number(unescaped(value)) for head, value in values.get("TEL", ()) if head.mark == WRONG
    )
    fields["emails"] = tuple(
        dict.fromkeys(email.replace(" ", "") for email in _preferred(values, "EMAIL") if email)
    )
    if not (fields["name"] or fields["company"] or fields["phones"] or fields["emails"]):
        remarks.leave_out("files.nothing_usable")
        return None, remarks.problems
    if card.cut_off:
        remarks.add("files.cut_off")
    _address(values, fields)
    fields["website"] = next(iter(_preferred(values, "URL")), "")
    fields["notes"] = "\n".join(filter(None, (unescaped(v) for _, v in values.get("NOTE", ()))))
    fields["uid"] = next((unescaped(v) for _, v in values.get("UID", ())), "")
    if "CATEGORIES" in values:
        tags = ", ".join(unescaped(text) for _, text in values["CATEGORIES"])
        fields["tags"], fields["do_not_call"] = read_tags(tags)
    own = OWN_NAMES.intersection(values)
    if own:
        read_own({name: unescaped(values[name][0][1]) for name in own}, fields, remarks)
    return Draft(card.line, **fields), remarks.problems


def _one(values: Values, name: str) -> str:
    """The first value that says anything, on one line."""
    for _, value in values.get(name, ()):
        text = " ".join(unescaped(value).split())
        if text:
            return text
    return ""


def _name(values: Values, fields: dict[str, Any]) -> None:
    family, given, middle, prefix, suffix = _name_parts(values)
    given = f"{given} {middle}".strip()
    formatted = _one(values, "FN")
    name, given, family = read_name(formatted, prefix, given, family, suffix)
    organization = [part for _, value in values.get("ORG", ())[:1] for part in components(value)]
    company = organization[0] if organization else ""
    if _one(values, "KIND").lower() == "org" or _one(values, "X-ABSHOWAS").upper() == "COMPANY":
        company = company or name
        fields["party"] = Party.BUSINESS
    title = _one(values, "TITLE") or _one(values, "ROLE")
    fields.update(name=name, given_name=given, family_name=family, company=company)
    fields["title"] = ", ".join(part for part in (title, *organization[1:]) if part)


def _name_parts(values: Values) -> tuple[str, str, str, str, str]:
    parts = components(values["N"][0][1]) if "N" in values else []
    said = [part and " ".join(part.replace(",", " ").split()) for part in parts]
    family, given, middle, prefix, suffix = (said + [""] * 5)[:5]
    return family, given, middle, prefix, suffix


def _phones(values: Values) -> tuple[tuple[str, str], ...]:
    named = {head.group: text for head, text in values.get("X-ABLABEL", ()) if head.group}
    found: list[tuple[bool, int, str, str]] = []
    for head, value in values.get("TEL", ()):
        number = _number(unescaped(value))
        if number:
            label = head.label
            if head.group in named:
                label = canonical(unescaped(named[head.group])) or label
            found.append((label in ("fax", "pager"), head.preference, number, label))
    found.sort(key=_rank)
    phones: dict[str, str] = {}
    for _, _, number, label in found:
        phones.setdefault(number, label)
    return tuple(phones.items())


def _rank(phone: tuple[bool, int, str, str]) -> tuple[bool, int]:
    return phone[:2]


def _number(text: str) -> str:
    """The number of a TEL value, which may be a URI (RFC 3966)."""
    text = " ".join(text.split())
    scheme, colon, rest = text.partition(":")
    if not colon or scheme.lower() not in ("tel", "callto", "fax"):
        return text
    extension = _EXTENSION.search(rest)
    number = unquote(rest.partition(";")[0])
    return f"{number} ext. {extension[1]}" if extension and extension[1] else number


def _preferred(values: Values, name: str) -> list[str]:
    texts = values.get(name)
    if texts is None:
        return []
    texts = sorted(texts, key=_preference) if len(texts) > 1 else texts
    return [" ".join(unescaped(value).split()).removeprefix("mailto:") for _, value in texts]


def _preference(value: tuple[Head, str]) -> int:
    return value[0].preference


def _address(values: Values, fields: dict[str, Any]) -> None:
    """The address at work before any other, and the preferred one before that."""
    best: list[str] = []
    rank = (True, 0, 0)
    for head, value in values.get("ADR", ()):
        parts = [part.replace("\n", ", ") for part in components(value)]
        if not any(parts):
            continue
        types = {word.lower() for word in head.types}
        place = 0 if "work" in types else 2 if "home" in types else 1
        if not best or (False, head.preference, place) < rank:
            best, rank = parts, (False, head.preference, place)
    if best:
        box, extended, street, city, _, code, country = (best + [""] * 7)[:7]
        fields["street"] = ", ".join(part for part in (street, extended, box) if part).strip(" ,")
        fields.update(postal_code=code, city=city, country=country)
