"""Contacts out of LDIF as Thunderbird and directories write it."""

from __future__ import annotations

import base64

import pytest

from callbook.core.contacts import Draft, Problem
from callbook.files import reading
from callbook.files.sniff import FileKind
from tests.files.tables import parted

MONIKA = """dn: cn=Monika Albrecht,mail=monika@example.org
objectclass: top
objectclass: person
objectclass: organizationalPerson
objectclass: inetOrgPerson
objectclass: mozillaAbPersonAlpha
givenName: Monika
sn: Albrecht
cn: Monika Albrecht
mail: monika@example.org
mozillaSecondEmail: m.a@example.org
telephoneNumber: 089 99998-123
telephoneNumber: 089 99998-125
homePhone: 089 99998-126
facsimileTelephoneNumber: 089 99998-124
mobile: 0171 3920012
o: Albrecht Metallbau GmbH
ou: Einkauf
title: Inhaberin
street: Hauptstr. 3
mozillaWorkStreet2: Hof
postalCode: 80331
l:: TcO8bmNoZW4=
c: DE
mozillaHomeLocalityName: Augsburg
mozillaWorkUrl: https://example.org
description: ruft gern
  an
modifytimestamp: 0
"""
LIST = """dn: cn=Kunden
objectclass: top
objectclass: groupOfNames
cn: Kunden
member: cn=Monika Albrecht,mail=monika@example.org
"""


def taken(text: str | bytes) -> tuple[list[Draft], list[Problem]]:
    data = text.encode() if isinstance(text, str) else text
    return parted(list(reading.read_bytes(data)))


def encoded(text: str, charset: str = "utf-8") -> str:
    return base64.b64encode(text.encode(charset)).decode()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16"])
def test_everything_that_an_entry_can_say(end: str, charset: str) -> None:
    data = f"version: 1\n# ein Kommentar\n\n{MONIKA}\n{LIST}".replace("\n", end).encode(charset)
    look = reading.look_at_bytes(data)
    assert (look.kind, look.total, look.is_table, look.ready) == (FileKind.LDIF, 1, False, True)
    drafts, problems = taken(data)
    assert (tuple(drafts), problems) == (look.drafts, [])
    (draft,) = drafts
    assert (draft.line, draft.name) == (4, "Monika Albrecht")
    assert (draft.given_name, draft.family_name) == ("Monika", "Albrecht")
    assert (draft.company, draft.title) == ("Albrecht Metallbau GmbH", "Inhaberin, Einkauf")
    assert draft.phones == (
        ("089 99998-123", "work"),
        ("089 99998-125", "work"),
        ("0171 3920012", "mobile"),
        ("089 99998-126", "home"),
        ("089 99998-124", "fax"),
    )
    assert draft.emails == ("monika@example.org", "m.a@example.org")
    assert (draft.street, draft.postal_code, draft.city) == ("Hauptstr. 3, Hof", "80331", "München")
    assert (draft.notes, draft.website) == ("ruft gern an", "https://example.org")


def test_values_in_base64_may_be_folded_and_are_text_in_any_charset() -> None:
    long = encoded("Ägäische Öl- und Übersee-Handels-Gesellschaft mit beschränkter Haftung")
    text = f"dn: cn=x\ncn: Jörg\no:: {long[:30]}\n {long[30:]}\nl:: {encoded('Köln', 'cp1252')}\n"
    (draft,), _ = taken(text)
    assert draft.company.startswith("Ägäische Öl-")
    assert (draft.company[-7:], draft.city) == ("Haftung", "Köln")


def test_entries_without_a_blank_line_between_them() -> None:
    drafts, _ = taken("dn: cn=a\ncn: Monika Albrecht\ndn: cn=b\ncn: Jörg Özkan\n")
    assert [(draft.line, draft.name) for draft in drafts] == [
        (1, "Monika Albrecht"),
        (3, "Jörg Özkan"),
    ]


def test_branches_of_a_directory_are_no_contacts_but_companies_are() -> None:
    branch = "dn: ou=Leute\nobjectclass: organizationalUnit\nou: Leute\n\n"
    company = "dn: o=Huber\nobjectclass: organization\no: Huber KG\ntelephoneNumber: 089 99998123\n"
    drafts, problems = taken(branch + company)
    assert [draft.company for draft in drafts] == ["Huber KG"]
    assert problems == []


def test_changes_and_entries_that_say_nothing_are_left_out() -> None:
    drafts, problems = taken(
        "dn: cn=a\nchangetype: add\ncn: Monika\n\ndn: cn=b\nchangetype: delete\n\n"
        "dn: c=d\nobjectclass: person\nl: Ort\n"
    )
    assert [draft.name for draft in drafts] == ["Monika"]
    assert [(problem.line, problem.key, problem.left_out) for problem in problems] == [
        (5, "files.ldif_change", True),
        (8, "files.nothing_usable", True),
    ]


def test_addresses_with_dollars_pictures_and_references() -> None:
    (draft,), problems = taken(
        "dn: cn=a\ncn: Monika\npostalAddress: Weg 1$86150 Augsburg$Deutschland\n"
        f"jpegPhoto:: {encoded('x' * 3000)}\nlabeledURI:< file:///etc/hosts\n"
        "telephoneNumber;lang-de: 089 99998-123\n"
    )
    assert (draft.street, draft.postal_code, draft.city) == ("Weg 1", "86150", "Augsburg")
    assert (draft.website, draft.phones) == ("", (("089 99998-123", "work"),))
    assert problems == []
