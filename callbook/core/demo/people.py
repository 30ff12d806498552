"""People: the sample contacts with names, addresses, numbers and what is known of them."""

from __future__ import annotations

from datetime import date
from functools import cache

from callbook.core.contacts import Contact, ContactKind, Importance, Number, Party
from callbook.core.demo import names, words
from callbook.core.demo.places import PLACES, STREETS, Place, landline, mobile
from callbook.core.demo.traits import Traits, mix
from callbook.core.folding import fold

NEAR, FAR = (
    [place for place in PLACES for _ in place.postal_codes if bool(place.area) is near]
    for near in (True, False)
)
OWN_CADENCES = (2, 6, 26)
folded = cache(fold)


def contact(place: int, traits: Traits, today: date, language: str) -> Contact:
    """The contact at a place of the book, without anything that its calls would have done."""
    words_of = 0 if language == "de" else 1
    firm = traits.firm
    company, owner, sector = names.company(firm)
    town = _town(firm)
    woman = mix(place, 5) % 2 == 0
    given, family = _name(place, traits, owner, woman)
    name = f"{'Dr. ' if mix(place, 7) % 25 == 0 else ''}{given} {family}"
    nobody = traits.crew == 1 and not traits.consumer and mix(firm, 8) % 100 < 6
    domain = fold(company.split(" GmbH")[0]).replace("&", "und").replace(" ", "-").replace(".", "")
    return Contact(
        name=company if nobody else name,
        kind=traits.kind,
        party=Party.CONSUMER if traits.consumer else Party.BUSINESS,
        importance=traits.importance,
        company="" if traits.consumer else company,
        title="" if traits.consumer or nobody else _title(place, traits, woman, words_of),
        given_name="" if nobody else given,
        family_name="" if nobody else family,
        street=f"{STREETS[mix(firm, 9) % len(STREETS)]} {mix(firm, 10) % 90 + 1}",
        postal_code=town.postal_codes[mix(firm, 11) % len(town.postal_codes)],
        city=town.city,
        country=town.country,
        website="" if traits.consumer else f"www.{domain}.example",
        notes=_notes(place, traits, words_of),
        customer_since=_since(firm, traits, today),
        cadence_weeks=OWN_CADENCES[mix(place, 12) % 3] if mix(place, 13) % 100 < 6 else None,
        own_number=str(10000 + firm) if traits.kind is ContactKind.CUSTOMER else "",
        archived=traits.archived,
        numbers=() if traits.numberless else _numbers(place, traits, town, words_of),
        emails=() if traits.consumer else (_email(given, family, domain, nobody),),
        tags=_tags(place, traits, sector, words_of),
    )


def _town(firm: int) -> Place:
    towns = FAR if mix(firm, 14) % 100 < 10 else NEAR
    return towns[mix(firm, 15) % len(towns)]


def _name(place: int, traits: Traits, owner: str, woman: bool) -> tuple[str, str]:
    given = names.WOMEN if woman else names.MEN
    if traits.seat == 0 and mix(traits.firm, 16) % 100 < 70:
        family = owner
    else:
        family = names.SURNAMES[mix(place, 17) % len(names.SURNAMES)]
    return given[mix(place, 18) % len(given)], family


def _title(place: int, traits: Traits, woman: bool, words_of: int) -> str:
    if traits.seat > 0:
        pairs = words.STAFF[mix(place, 19) % len(words.STAFF)]
    else:
        pairs = words.OWNERS if mix(place, 19) % 2 else words.CHIEFS
    return pairs[0 if woman else 1][words_of]


def _email(given: str, family: str, domain: str, nobody: bool) -> str:
    if nobody:
        return f"info@{domain}.example"
    return f"{folded(given)}.{folded(family)}@{domain}.example"


def _notes(place: int, traits: Traits, words_of: int) -> str:
    prospect = traits.kind is ContactKind.PROSPECT
    if mix(place, 20) % 100 >= (60 if prospect else 25):
        return ""
    notes = words.PROSPECT_NOTES if prospect else words.CONTACT_NOTES
    return notes[mix(place, 21) % len(notes)][words_of]


def _since(firm: int, traits: Traits, today: date) -> str:
    if traits.kind is ContactKind.PROSPECT or mix(firm, 22) % 100 < 6:
        return ""
    year = today.year - 2 - mix(firm, 23) % 14
    return f"{year}-{mix(firm, 24) % 12 + 1:02}" if mix(firm, 25) % 4 == 0 else str(year)


def _tags(place: int, traits: Traits, sector: str, words_of: int) -> tuple[str, ...]:
    tags = [] if traits.consumer else [sector]
    if traits.importance is Importance.A or mix(place, 26) % 100 < 25:
        tags.append(words.TAGS[mix(place, 27) % len(words.TAGS)][words_of])
    return tuple(tags)


def _numbers(place: int, traits: Traits, town: Place, words_of: int) -> tuple[Number, ...]:
    """The switchboard of the business, for some a mobile as well; elsewhere only a mobile."""
    if not town.area:
        return (mobile(place),)
    label = words.SWITCHBOARD if traits.crew > 1 else words.DIRECT
    first = landline(town.area, traits.firm, label[words_of], _extension(traits))
    if traits.seat == 0 and mix(place, 28) % 100 < 15:
        return (first, mobile(place))
    return (first,)


def _extension(traits: Traits) -> str:
    return str(10 + traits.seat * 4) if traits.crew > 3 else ""
