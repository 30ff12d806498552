"""Contacts out of vCards of all versions, whole and broken."""

from __future__ import annotations

from datetime import date

import pytest

from callbook.core.contacts import ContactKind, Draft, Importance, Party
from callbook.core.drafts import draft_name
from callbook.core.errors import Refusal
from callbook.files import vcard_contacts
from callbook.files.looks import ReadOptions
from tests.files.tables import read_cards


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def only(text: str | bytes) -> Draft:
    drafts, problems = read_cards(text)
    assert not problems
    (draft,) = drafts
    return draft


def test_everything_that_a_card_can_say() -> None:
    draft = only(
        card(
            "N:Albrecht;Monika;;Dr.;",
            "FN:Dr. Monika Albrecht",
            "ORG:Albrecht Metallbau GmbH;Einkauf",
            "TITLE:Inhaberin",
            "TEL;TYPE=FAX,WORK:089 99998-124",
            "TEL;TYPE=CELL:0171 3920012",
            "TEL;TYPE=WORK,VOICE,PREF:089 99998-123",
            "EMAIL;TYPE=INTERNET:b@example.org",
            "EMAIL;TYPE=INTERNET,PREF:a@example.org",
            "ADR;TYPE=HOME:;;Weg 1;Ulm;;89073;",
            "ADR;TYPE=WORK:;;Hauptstr. 3\\, Hof;Augsburg;;86150;Deutschland",
            "URL:https://example.org",
            "NOTE:erste Zeile\\nzweite\\; Zeile",
            "CATEGORIES:Handwerk,Messe",
            "UID:abc-1",
            "PHOTO;ENCODING=b:AAAA",
            " BBBB",
        )
    )
    assert draft.name == "Dr. Monika Albrecht"
    assert (draft.given_name, draft.family_name) == ("Monika", "Albrecht")
    assert (draft.company, draft.title) == ("Albrecht Metallbau GmbH", "Inhaberin, Einkauf")
    assert draft.phones == (
        ("089 99998-123", "work"),
        ("0171 3920012", "mobile"),
        ("089 99998-124", "fax"),
    )
    assert draft.emails == ("a@example.org", "b@example.org")
    assert (draft.street, draft.postal_code, draft.city, draft.country) == (
        "Hauptstr. 3, Hof",
        "86150",
        "Augsburg",
        "Deutschland",
    )
    assert draft.notes == "erste Zeile\nzweite; Zeile"
    assert (draft.tags, draft.uid) == (("Handwerk", "Messe"), "abc-1")
    assert draft.website == "https://example.org"


def test_three_versions_in_one_file_each_at_its_line() -> None:
    text = (
        card("N:Eins;A", "FN:A Eins", "TEL;WORK:1", version="2.1")
        + card("FN:B Zwei", "TEL;TYPE=WORK:2")
        + card("FN:C Drei", "TEL;VALUE=uri;TYPE=work:tel:+49-89-99998-125", version="4.0")
    )
    drafts, problems = read_cards(text)
    assert not problems
    assert [(draft.line, draft.name, draft.phones[0]) for draft in drafts] == [
        (1, "A Eins", ("1", "work")),
        (7, "B Zwei", ("2", "work")),
        (12, "C Drei", ("+49-89-99998-125", "work")),
    ]


def test_folds_that_cut_a_character_in_two() -> None:
    raw = card("FN:Jürgen Müller").encode()
    at = raw.index("ü".encode()) + 1
    assert only(raw[:at] + b"\r\n " + raw[at:]).name == "Jürgen Müller"


def test_quoted_printable_over_several_lines() -> None:
    text = card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=\r\n=BCrgen",
        "NOTE;ENCODING=QUOTED-PRINTABLE:eins=0D=0Azwei=\r\n und drei",
        version="2.1",
    )
    draft = only(text)
    assert draft.name == "Jürgen Müller"
    assert draft.notes == "eins\nzwei und drei"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("FN;CHARSET=windows-1252", "cp1252"),
        ("FN;CHARSET=ISO-8859-1", "latin-1"),
        ("FN;CHARSET=BLABLA", "cp1252"),
        ("FN", "cp1252"),
        ("FN", "utf-8"),
        ("FN;CHARSET=UTF-8", "cp1252"),
    ],
)
def test_character_sets_of_single_properties(head: str, encoding: str) -> None:
    assert only(card(f"{head}:Jürgen Müller").encode(encoding)).name == "Jürgen Müller"


def test_a_character_set_named_elsewhere_in_the_card() -> None:
    raw = card("FN:Νίκος", "LABEL;CHARSET=windows-1253;ENCODING=QUOTED-PRINTABLE:=C1")
    assert only(raw.encode("windows-1253")).name == "Νίκος"
    asked = ReadOptions(encoding="windows-1253")
    raw = card("FN:Νίκος")
    (draft,) = vcard_contacts.read(raw.encode("windows-1253"), asked)
    assert isinstance(draft, Draft)
    assert draft.name == "Νίκος"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig", "utf-32"])
def test_encodings_of_the_whole_file(encoding: str) -> None:
    data = card("FN:Jürgen Müller", "TEL:1").encode(encoding)
    assert only(data).name == "Jürgen Müller"
    assert vcard_contacts.look(data).total == 1


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\r\r\n"])
def test_line_ends(end: str) -> None:
    text = card("FN:Monika Albrecht", "TEL:089 99998-123").replace("\r\n", end)
    draft = only(text)
    assert (draft.name, draft.phones) == ("Monika Albrecht", (("089 99998-123", ""),))


def test_groups_and_the_labels_of_apple() -> None:
    draft = only(
        card(
            "FN:A",
            "item1.TEL:1",
            "item1.X-ABLabel:_$!<HomeFAX>!$_",
            "item2.TEL:2",
            "item2.X-ABLabel:Ferienhaus",
            "ITEM3.TEL;type=pref:3",
            "item3.X-ABLabel:_$!<Mobile>!$_",
        )
    )
    assert draft.phones == (("3", "mobile"), ("2", "Ferienhaus"), ("1", "fax"))


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("TEL;WORK;VOICE:1", ("1", "work")),
        ("TEL;type=CELL;type=VOICE:1", ("1", "mobile")),
        ("TEL;TYPE=cell,voice:1", ("1", "mobile")),
        ('TEL;VALUE=uri;TYPE="voice,home":tel:+49-1', ("+49-1", "home")),
        ("TEL;VALUE=uri:tel:+49-1;ext=102", ("+49-1 ext. 102", "")),
        ("TEL;:1", ("1", "")),
        ("tel;home:1", ("1", "home")),
        ("TEL;TYPE=WhatsApp:1", ("1", "WhatsApp")),
        ('TEL;X-A="a:b;c";TYPE=home:1', ("1", "home")),
        ("TEL;TYPE=home", None),
        ("TEL:", None),
    ],
)
def test_spellings_of_a_number(line: str, phone: tuple[str, str] | None) -> None:
    assert only(card("FN:A", line)).phones == ((phone,) if phone else ())


def test_preferences_of_version_4() -> None:
    draft = only(card("FN:A", "TEL;PREF=2:2", "TEL:3", "TEL;PREF=1:1", version="4.0"))
    assert [number for number, _ in draft.phones] == ["1", "2", "3"]


def test_a_card_inside_a_card_is_the_agent() -> None:
    inner = card("FN:Agentin", "TEL:2", version="2.1").strip()
    draft = only(card("FN:Chef", f"AGENT:\r\n{inner}", "TEL:1", version="2.1"))
    assert (draft.name, draft.phones) == ("Chef", (("1", ""),))
    draft = only(card("FN:Chef", "AGENT:BEGIN:VCARD\\nFN:Agentin\\nEND:VCARD\\n", "TEL:1"))
    assert (draft.name, draft.phones) == ("Chef", (("1", ""),))


def test_end_missing_and_begin_in_any_case() -> None:
    drafts, problems = read_cards("begin:vcard\nFN:A\nBegin:vCard\nFN:B\nEND:\nTEL:1\nend:vcard\n")
    assert [(draft.name, draft.phones) for draft in drafts] == [("A", ()), ("B", (("1", ""),))]
    assert not problems


def test_a_file_that_breaks_off_is_told() -> None:
    drafts, problems = read_cards("BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nTEL;TYP")
    assert [draft.name for draft in drafts] == ["A", "B"]
    assert [(p.line, p.key, p.left_out) for p in problems] == [(4, "files.cut_off", False)]


def test_groups_and_lists_give_nothing() -> None:
    text = (
        card("FN:Verteiler", "KIND:group", "MEMBER:urn:uuid:1", version="4.0")
        + card("FN:Gruppe", "X-ADDRESSBOOKSERVER-KIND:group")
        + "BEGIN:VLIST\nVERSION:1.0\nFN:Liste\nEND:VLIST\n"
        + card("FN:A")
        + card()
    )
    assert only(text).name == "A"
    assert vcard_contacts.look(text.encode()).total == 1


def test_what_names_a_card_without_a_name() -> None:
    drafts, _ = read_cards(
        card("ORG:Bauer KG;Büro", "TEL:1")
        + card("N:;;;;", "FN:", "EMAIL:a@example.org")
        + card("TEL:089 99998-123")
    )
    assert [draft_name(draft) for draft in drafts] == ["Bauer KG", "a@example.org", "089 99998-123"]


def test_a_card_with_a_picture_alone_is_left_out() -> None:
    drafts, problems = read_cards(card("PHOTO;ENCODING=b:AAAA") + card("FN:A"))
    assert [draft.name for draft in drafts] == ["A"]
    assert [(p.line, p.left_out) for p in problems] == [(1, True)]


def test_companies_say_so() -> None:
    draft = only(card("FN:Bauer KG", "KIND:org", version="4.0"))
    assert (draft.company, draft.party) == ("Bauer KG", Party.BUSINESS)


def test_nicknames_and_names_in_the_other_order() -> None:
    assert only(card("FN:Hansi", "N:Meier;Hans;;Dr.;")).name == "Dr. Hans Meier"
    assert only(card("FN:Meier Hans", "N:Meier;Hans")).name == "Hans Meier"
    assert only(card("FN:Meier\\, Hans")).name == "Hans Meier"


def test_our_own_properties() -> None:
    draft = only(
        card(
            "FN:A",
            "X-CALLBOOK-KIND:prospect",
            "X-CALLBOOK-CLASS:B",
            "X-CALLBOOK-PARTY:consumer",
            "X-CALLBOOK-CUSTOMER-SINCE:2017-05",
            "X-CALLBOOK-CADENCE-WEEKS:6",
            "X-CALLBOOK-LAST-CONTACT:2019-11-19",
            "X-CALLBOOK-OWN-NUMBER:007",
            "X-CALLBOOK-DO-NOT-CALL:yes",
            "X-CALLBOOK-DO-NOT-CALL-ON:2019-12-01",
            "X-CALLBOOK-DO-NOT-CALL-REASON:per Brief",
        )
    )
    assert (draft.kind, draft.importance, draft.party) == (
        ContactKind.PROSPECT,
        Importance.B,
        Party.CONSUMER,
    )
    assert (draft.customer_since, draft.cadence_weeks, draft.own_number) == ("2017-05", 6, "007")
    assert draft.last_contact == date(2019, 11, 19)
    assert (draft.do_not_call, draft.do_not_call_on, draft.do_not_call_reason) == (
        True,
        date(2019, 12, 1),
        "per Brief",
    )


def test_a_category_can_forbid_to_call() -> None:
    assert only(card("FN:A", "CATEGORIES:VIP,Nicht anrufen")).do_not_call


def test_no_cards_with_anything_in_them() -> None:
    with pytest.raises(Refusal) as refused:
        vcard_contacts.read(card().encode(), name="leer.vcf")
    assert refused.value.key == "files.no_cards"


def test_a_picture_of_twenty_megabytes_is_skipped() -> None:
    photo = ("PHOTO;ENCODING=b:" + "A" * 70 + "\r\n") + (" " + "A" * 74 + "\r\n") * 270_000
    draft = only(card(photo + "FN:A"))
    assert draft.name == "A"
