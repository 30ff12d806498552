"""E-mail: one recipient, nothing else, whatever stands in the field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callbook.core.errors import BadInput
from callbook.core.mailing import first_uri, mail_uri


@pytest.mark.parametrize(
    ("address", "uri"),
    [
        ("m.albrecht@albrecht.example", "mailto:m.albrecht@albrecht.example"),
        (" m.albrecht@Albrecht.Example ", "mailto:m.albrecht@albrecht.example"),
        ("a+b@albrecht.example", "mailto:a%2Bb@albrecht.example"),
        ("a?subject=x@albrecht.example", "mailto:a%3Fsubject%3Dx@albrecht.example"),
        ("a&bcc=x%0A@albrecht.example", "mailto:a%26bcc%3Dx%250A@albrecht.example"),
        ("info@müller.example", "mailto:info@m%C3%BCller.example"),
    ],
)
def test_all_that_means_something_is_encoded(address: str, uri: str) -> None:
    assert mail_uri(address) == uri


@pytest.mark.parametrize(
    "address",
    [
        "",
        "@",
        "a@",
        "@b.example",
        "a@b",
        "a b@c.example",
        "a@b.example?cc=x@y.example",
        "a@b.example,x@y.example",
        "a@b.example\nBcc: x@y.example",
        "mailto:a@b.example",
        "<a@b.example>",
        "a@b@c.example",
        "a@-b.example",
        "a@b..example",
        ".a@b.example",
        "a@b.example/../x",
        "x" * 300 + "@b.example",
    ],
)
def test_what_is_no_single_address_is_refused(address: str) -> None:
    with pytest.raises(BadInput) as refused:
        mail_uri(address)
    assert refused.value.key == "errors.bad_email"


def test_the_first_that_can_be_used() -> None:
    assert first_uri(("kaputt", "a@b.example", "c@d.example")) == "mailto:a@b.example"
    assert first_uri(("kaputt",)) is None
    assert first_uri(()) is None


@given(st.text(max_size=30), st.text(max_size=30))
def test_nothing_but_one_recipient_gets_through(local: str, domain: str) -> None:
    uri = first_uri((f"{local}@{domain}",))
    if uri is not None:
        assert uri.isascii()
        assert not set("?&#, \r\n/:") & set(uri.removeprefix("mailto:"))
        assert uri.count("@") == 1
