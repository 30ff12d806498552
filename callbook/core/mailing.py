"""E-mail: the address that opens a letter in the system's mail program, and nothing else.

A mailto: address has a recipient only (RFC 6068): no subject, no copy, no text, whatever
stands in the field of a contact.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from callbook.core.errors import BadInput

LONGEST = 254
"""RFC 5321."""
_LOCAL = re.compile(r"[^\s@,;:<>()\[\]\\\"\x00-\x1f\x7f]{1,64}")
_LABEL = re.compile(r"(?!-)[^\W_](?:[^\W_]|-){0,62}(?<!-)")


def mail_uri(address: str) -> str:
    """The address that begins an empty letter: "mailto:m.albrecht@albrecht.example".

    Raises BadInput for what is not one plain address. All that means something in an address
    of this kind is percent-encoded.
    """
    plain = address.strip()
    local, at, domain = plain.rpartition("@")
    if not at or len(plain) > LONGEST or not _is_local(local) or not _is_domain(domain):
        raise BadInput("errors.bad_email", text=plain)
    return f"mailto:{quote(local, safe='')}@{quote(domain.casefold(), safe='')}"


def first_uri(addresses: tuple[str, ...]) -> str | None:
    """The mail address of the first that can be used; None for none."""
    for address in addresses:
        try:
            return mail_uri(address)
        except BadInput:
            continue
    return None


def _is_local(local: str) -> bool:
    dots = local.startswith(".") or local.endswith(".") or ".." in local
    return bool(_LOCAL.fullmatch(local)) and not dots


def _is_domain(domain: str) -> bool:
    labels = domain.split(".")
    return len(labels) > 1 and all(_LABEL.fullmatch(label) for label in labels)
