"""Contacts out of the phonebook of a FRITZ!Box."""

from __future__ import annotations

import pytest

from callbook.core.contacts import Draft, Problem
from callbook.core.errors import Refusal
from callbook.files import reading
from callbook.files.sniff import FileKind
from tests.files.tables import parted

HEAD = (
    '<?xml version="1.0" encoding="{}"?>\n<phonebooks><phonebook owner="{}" name="Telefonbuch">\n'
)
TAIL = "</phonebook></phonebooks>"


def contact(name: str, *numbers: str, category: str = "0", services: str = "") -> str:
    return (
        f"<contact><category>{category}</category><person><realName>{name}</realName></person>"
        f"<telephony nid='1'>{''.join(numbers)}</telephony><services>{services}</services>"
        "<setup/><features doorphone='0'/><uniqueid>7</uniqueid></contact>\n"
    )


def number(text: str, kind: str, more: str = "") -> str:
    return f'<number type="{kind}" {more}>{text}</number>'


def book(*contacts: str, owner: str = "1", encoding: str = "utf-8") -> bytes:
    return (HEAD.format(encoding, owner) + "".join(contacts) + TAIL).encode(encoding)


def taken(data: bytes) -> tuple[list[Draft], list[Problem]]:
    return parted(list(reading.read_bytes(data)))


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "windows-1252", "utf-16"])
def test_everything_that_an_entry_can_say(encoding: str) -> None:
    data = book(
        contact(
            "Özkan, Jörg",
            number("0171 3920012", "mobile", 'prio="0" quickdial="7"'),
            number("089 99998-124", "fax_work"),
            number("089 99998-123", "work", 'prio="1"'),
            number("089 99998-125", "label:Ferienhaus"),
            category="1",
            services='<email classifier="work" id="1">joerg@example.org</email>',
        ),
        encoding=encoding,
    )
    look = reading.look_at_bytes(data)
    assert (look.kind, look.total, look.is_table) == (FileKind.FRITZBOX, 1, False)
    drafts, problems = taken(data)
    assert (tuple(drafts), problems) == (look.drafts, [])
    (draft,) = drafts
    assert (draft.name, draft.given_name, draft.family_name) == ("Jörg Özkan", "Jörg", "Özkan")
    assert draft.phones == (
        ("089 99998-123", "work"),
        ("0171 3920012", "mobile"),
        ("089 99998-125", "Ferienhaus"),
        ("089 99998-124", "fax"),
    )
    assert (draft.emails, draft.tags, draft.line) == (("joerg@example.org",), ("VIP",), 3)


def test_bytes_that_contradict_their_declaration() -> None:
    data = book(contact("Jörg", number("089 99998-123", "home")))
    (draft,), _ = taken(data.decode().encode("cp1252"))
    assert draft.name == "Jörg"
    (draft,), _ = taken(data.replace(b"utf-8", b"iso-8859-1", 1))
    assert draft.name == "Jörg"


def test_inside_numbers_and_sip_are_kept_as_they_are() -> None:
    (draft,), _ = taken(
        book(contact("Büro", number("**610", "home"), number("500@sip.example.org", "work")))
    )
    assert draft.phones == (("**610", "home"), ("500@sip.example.org", "work"))


def test_the_telephones_of_the_box_itself_are_left_out_and_counted() -> None:
    data = book(
        contact("Wohnzimmer", number("**610", "intern")),
        contact("Monika Albrecht", number("089 99998-123", "home")),
        owner="255",
    )
    drafts, problems = taken(data)
    assert [draft.name for draft in drafts] == ["Monika Albrecht"]
    assert [(problem.line, problem.key, problem.left_out) for problem in problems] == [
        (3, "files.fritzbox_own", True)
    ]
    assert reading.look_at_bytes(data).total == 2


def test_entries_that_say_nothing_are_none() -> None:
    data = book(contact("", number("", "home")), contact("Monika", number("", "home")))
    assert [draft.name for draft in taken(data)[0]] == ["Monika"]


def test_a_file_that_breaks_off_gives_what_stands_before() -> None:
    data = book(contact("Monika Albrecht", number("089 99998-123", "home")))
    drafts, problems = taken(data[: -len(TAIL)] + b"<contact><person>")
    assert [draft.name for draft in drafts] == ["Monika Albrecht"]
    assert [(problem.key, problem.left_out) for problem in problems] == [
        ("files.cut_off_xml", False)
    ]


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    "dtd",
    [
        f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>',
        '<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE x SYSTEM "http' + '://127.0.0.1:9/x.dtd">',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/hostname"> %p;]>',
        "<!DOCTYPE x [<!ENTITY l9 '" + "x" * 100_000 + "'>]>",
    ],
)
def test_entities_are_refused_unresolved(dtd: str) -> None:
    data = f"{dtd}<phonebooks><phonebook>{contact('&l9;')}{TAIL}".encode()
    data = data if b"<phonebooks" in data[:65536] else data[:50_000] + data[100_000:]
    with pytest.raises(Refusal) as refused:
        reading.read_bytes(data, name="buch.xml")
    assert refused.value.key == "files.xml_entities"
    assert "buch.xml" in refused.value.text("de")
