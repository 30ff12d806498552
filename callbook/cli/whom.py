"""Whom a command means."""

from __future__ import annotations

from dataclasses import dataclass

from callbook.cli.session import Session
from callbook.core.errors import Refusal


@dataclass(frozen=True, slots=True)
class Meant:
    """The contact that was meant, and the number if that was the word."""

    id: int
    name: str
    number_id: int | None


def meant(session: Session, text: str) -> Meant:
    """The contact meant by an id, a number in any notation, or a name that only one bears.

    Raises Refusal where nobody or several are meant, naming those.
    """
    from callbook.actions import contacts

    named = contacts.named(session.book(), text)
    card = contacts.card(session.book(), named.contact_id)
    if card is None:
        raise Refusal("errors.gone")
    return Meant(named.contact_id, card.contact.name, named.number_id)
