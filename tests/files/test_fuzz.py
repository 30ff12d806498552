"""Whatever the bytes: drafts, problems or a sentence, and every row accounted for."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callbook.core.catalogue import say
from callbook.core.contacts import Draft, Problem
from callbook.core.errors import Refusal
from callbook.files import reading
from callbook.files.columns import Column
from callbook.files.reading import ReadOptions


def pieces(*listed: str) -> st.SearchStrategy[bytes]:
    """Bytes put together of pieces; each stands for its characters below 256."""
    return st.lists(st.sampled_from(listed), max_size=60).map("".join).map(_as_bytes)


def _as_bytes(text: str) -> bytes:
    return text.encode("latin-1")


TABLE = pieces(
    *("Name", "Telefon", "E-Mail", ";", ",", "\t", '"', '""', "\n", "\r", "\0", "\xff", " "),
    *("Monika Albrecht", "089 99998-123", "a@example.org", "'", "=", "ja", "1/2/20", "43895"),
    *("\xef\xbb\xbf", "sep=;\n", " ::: ", "\xc3\xbc", "Nicht anrufen", "Dr.", "-"),
)
CARD = pieces(
    *("BEGIN:VCARD\n", "END:VCARD\n", "FN:", "N:", "TEL;", "TYPE=", "work", ":", ";", "\n", "\r"),
    *(" ", "=\n", "=C3", "\xbc", "\\", "AGENT:\n", "BEGIN:VLIST\n", '"', "item1.", "tel:+1"),
    *("ENCODING=QUOTED-PRINTABLE", "CHARSET=x", "CHARSET=utf-16", "ENCODING=b", "X-ABLabel:"),
    *("CATEGORIES:a,b\n", "X-CALLBOOK-DO-NOT-CALL:yes\n", "PHOTO:", "KIND:group\n"),
)


def accounted_for(data: bytes, options: ReadOptions = reading.AS_IT_LOOKS) -> int:
    """Looks and reads; each row gives one draft or is left out by one problem.

    Returns how many rows there were; 0 for what is refused.
    """
    with suppress(Refusal):
        look = reading.look_at_bytes(data, options, "x")
        if not look.ready:
            return 0
        items = list(reading.read_bytes(data, options))
        drafts = [item for item in items if isinstance(item, Draft)]
        problems = [item for item in items if isinstance(item, Problem)]
        assert len(drafts) + sum(problem.left_out for problem in problems) == look.total
        assert list(look.drafts) == drafts[:20]
        for problem in problems:
            assert say("de", problem.key, **dict(problem.facts))
            assert problem.line >= 1 or problem.key.startswith("files.sheet_")
        return look.total
    return 0


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    accounted_for(data)


@settings(max_examples=300, deadline=None)
@given(TABLE)
def test_bytes_like_tables(data: bytes) -> None:
    accounted_for(b"Name;Telefon;E-Mail;Nicht anrufen;Letzter Kontakt\n" + data)
    accounted_for(data)


@settings(max_examples=300, deadline=None)
@given(CARD)
def test_bytes_like_cards(data: bytes) -> None:
    accounted_for(b"BEGIN:VCARD\nFN:A\n" + data)


@settings(max_examples=100, deadline=None)
@given(
    TABLE,
    st.builds(
        ReadOptions,
        encoding=st.sampled_from([None, "utf-8", "utf-16", "cp1252", "utf-7", "punycode", "idna"]),
        delimiter=st.sampled_from([None, ";", ",", "\t", "|", ":"]),
        header=st.sampled_from([None, True, False]),
        columns=st.none() | st.lists(st.sampled_from([None, *Column]), max_size=6).map(tuple),
    ),
)
def test_any_options(data: bytes, options: ReadOptions) -> None:
    accounted_for(data, options)


@pytest.mark.parametrize(
    "data", [b'"' * 3000, b"BEGIN:VCARD\n" * 3000, b"\n" * 3000, b"=\n" * 3000]
)
def test_much_of_the_same(data: bytes) -> None:
    accounted_for(b"Name;Telefon\nA;1\n" + data)
    accounted_for(b"BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:a=\n" + data)


MUCH = 60_000


@pytest.mark.parametrize(
    "cell",
    ["a", " ", "(", "@", "a@", ".", "1", ",", "\\;", "a ", "1/", "é", "<", ' ""', "-", "Dr."],
)
def test_a_cell_of_much_of_the_same_hangs_nothing(cell: str) -> None:
    """Each would take hours by a pattern that tries all ways to divide it."""
    long = cell * (MUCH // len(cell))
    quoted = long.replace('"', '""')
    head = ";".join(say("de", f"files.column_{column.value}") for column in Column)
    for first in range(9):
        row = ";".join(f'"x{quoted}y"' if n % 9 == first else "z" for n in range(len(Column)))
        assert accounted_for(f"{head}\n{row}\n".encode()) == 1
    accounted_for(f'Alpha;"{quoted}"\nBeta;"{quoted}"\n'.encode())
    for name in ("N", "TEL", "ADR;TYPE=work", "EMAIL", "CATEGORIES", "X-CALLBOOK-LAST-CONTACT"):
        accounted_for(f"BEGIN:VCARD\n{name}:x{long}y\nFN;{long}=b:c\n{long}\n".encode())


def test_a_million_quotes_and_newlines_hang_nothing() -> None:
    for much in (b'"a\n', b'"a""\n', b'a"\n', b'"\n\n', b"BEGIN\n", b"x:\n", b"=\n", b" \n"):
        accounted_for(b"Name;Telefon\nA;1\n" + much * 10_000)
        accounted_for(b"BEGIN:VCARD\nFN:A\n" + much * 10_000)
