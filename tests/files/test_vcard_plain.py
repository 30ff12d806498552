"""Plain cards, read at once, say what reading line by line finds in them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from callbook.files.vcard_cards import Cards
from callbook.files.vcard_lines import CardLines
from callbook.files.vcard_plain import LONGEST, PlainCards

PIECES = st.lists(
    st.sampled_from(
        [
            *("BEGIN:VCARD\r\n", "END:VCARD\r\n", "BEGIN:VCARD\n", "END:VCARD\n", "end:vcard\n"),
            *("FN:Anna Maier\r\n", "N:Maier;Anna;;;\n", "item1.TEL;type=pref:030 23125-001\n"),
            *(
                "TEL;TYPE=home:\r\n",
                "NOTE:a\\, b\r\n c\r\n",
                "NOTE:ä\n\t\n ö\n",
                "\n",
                "\r\n",
                "\r",
            ),
            *("KIND:group\n", "AGENT:\n", "PHOTO;ENCODING=b:AAA\n AAA\n", " x:y\n", "ohne\n"),
            *("NOTE;QUOTED-PRINTABLE:=\nb=\n", 'ADR;X="a:b":;;c\n', "BEGIN:VLIST\n", "UID:1\n"),
            *("TITLE;ENCODING=b:QQ==\n", "ORG:\x07A\n", "ORG:\xa0\n", "a.b.TEL:1\n", "END:X\n"),
        ]
    ),
    max_size=30,
).map("".join)


@given(PIECES)
@example("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n")
@example("BEGIN:VCARD\nFN:A\nEND:VCARD\n x\nBEGIN:VCARD\nFN:B\nEND:VCARD")
@example("\ufeff\r\n\r\nBEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n\r\nBEGIN:VCARD\r\nFN:B\r\nEND:VCARD")
def test_what_plain_cards_say_is_what_their_lines_say(text: str) -> None:
    data = text.encode()
    assert list(Cards(data)) == list(Cards(data, asked="utf-8"))


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_ordinary_cards_are_read_at_once(end: str) -> None:
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:Jürgen\nTEL;TYPE=work:1\nNOTE:a\n b\nKEY:x\nEND:VCARD\n\n"
    lines = CardLines((text * 2).replace("\n", end).encode())
    plain = PlainCards(lines)
    found = [plain.next_card() for _ in range(3)]
    assert [line for line, _ in found] == [1, 10, 0]
    assert found[2][1] is None
    (_, values), *_ = found
    assert values is not None
    assert {name: [text for _, text in said] for name, said in values.items()} == {
        "FN": ["Jürgen"],
        "TEL": ["1"],
        "NOTE": ["ab"],
    }


@pytest.mark.parametrize(
    "inside",
    [
        *("FN;ENCODING=QUOTED-PRINTABLE:A=C3=A4", "X-A;QUOTED-PRINTABLE:a=", "FN;CHARSET=utf-8:A"),
        *(
            "FN:A\n\nTEL:1",
            "FN:A\nohne",
            "FN:A\nAGENT:\nBEGIN:VCARD",
            "FN:\xe4",
            "UID:1",
            "FN:\x07",
        ),
        "FN:\x07",
        "FN:" + LONGEST * "a",
    ],
)
def test_what_leaves_a_doubt_is_left_to_the_lines(inside: str) -> None:
    lines = CardLines(f"BEGIN:VCARD\n{inside}\nEND:VCARD\n".encode("latin-1"))
    assert PlainCards(lines).next_card() == (0, None)
    assert (lines.position, lines.number) == (0, 0)
