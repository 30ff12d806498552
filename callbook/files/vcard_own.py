"""The properties of our own in a vCard, for what the standard has no word for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from callbook.core.contacts import Contact, ContactKind, Importance, Party
from callbook.files.problems import Remarks, short
from callbook.files.values import read_block, read_date, read_weeks, read_yes

OWN = "X-CALLBOOK-"
MARK, WRONG = "X-CALLBOOK", "wrong"
"""The parameter of a number that is marked as a wrong one."""
NAME = "X-CALLBOOK-NAME"
KIND = "X-CALLBOOK-KIND"
CLASS = "X-CALLBOOK-CLASS"
PARTY = "X-CALLBOOK-PARTY"
SINCE = "X-CALLBOOK-CUSTOMER-SINCE"
CADENCE = "X-CALLBOOK-CADENCE-WEEKS"
SPOKEN = "X-CALLBOOK-LAST-CONTACT"
OWN_NUMBER = "X-CALLBOOK-OWN-NUMBER"
ARCHIVED = "X-CALLBOOK-ARCHIVED"
BLOCK = "X-CALLBOOK-DO-NOT-CALL"
BLOCK_ON = "X-CALLBOOK-DO-NOT-CALL-ON"
BLOCK_REASON = "X-CALLBOOK-DO-NOT-CALL-REASON"
OWN_NAMES = frozenset(
    {NAME, KIND, CLASS, PARTY, SINCE, CADENCE, SPOKEN, OWN_NUMBER, ARCHIVED}
    | {BLOCK, BLOCK_ON, BLOCK_REASON}
)
_CHOICES: tuple[tuple[str, str, Mapping[str, Any]], ...] = tuple(
    (name, key, {word.value: word for word in words})
    for name, key, words in (
        (KIND, "kind", ContactKind),
        (CLASS, "importance", Importance),
        (PARTY, "party", Party),
    )
)


def read_own(said: Mapping[str, str], fields: dict[str, Any], remarks: Remarks) -> None:
    """Puts what our own properties say into the fields of a draft."""
    if said.get(NAME):
        fields["name"] = said[NAME]
    for name, key, words in _CHOICES:
        if name not in said:
            fields[key] = None
        elif said[name] in words:
            fields[key] = words[said[name]]
    fields["own_number"] = said.get(OWN_NUMBER, "")
    fields["customer_since"] = said.get(SINCE, "")
    if SPOKEN in said:
        fields["last_contact"] = read_date(said[SPOKEN], "dmy")
        if fields["last_contact"] is None:
            remarks.add("files.unknown_date", text=short(said[SPOKEN]))
    if CADENCE in said:
        fields["cadence_weeks"] = read_weeks(said[CADENCE])
        if fields["cadence_weeks"] is None:
            remarks.add("files.unknown_cadence", text=short(said[CADENCE]))
    if ARCHIVED in said and read_yes(said[ARCHIVED]):
        fields["archived"] = True
    blocked, text = read_block(said[BLOCK]) if BLOCK in said else (False, "")
    if blocked:
        fields["do_not_call"] = True
        fields["do_not_call_on"] = read_date(said.get(BLOCK_ON, ""), "dmy")
        fields["do_not_call_reason"] = said.get(BLOCK_REASON, text)


def own_properties(contact: Contact, spoken: date | None) -> list[tuple[str, str]]:
    """What a contact has to say beyond the standard, name and text of each property."""
    listed = [
        (KIND, contact.kind.value),
        (CLASS, contact.importance.value),
        (PARTY, "" if contact.party is Party.UNKNOWN else contact.party.value),
        (SINCE, contact.customer_since),
        (CADENCE, str(contact.cadence_weeks or "")),
        (SPOKEN, spoken.isoformat() if spoken else ""),
        (OWN_NUMBER, contact.own_number),
        (ARCHIVED, "yes" if contact.archived else ""),
    ]
    if contact.do_not_call:
        listed += [
            (BLOCK, "yes"),
            (BLOCK_ON, contact.do_not_call_on.isoformat() if contact.do_not_call_on else ""),
            (BLOCK_REASON, contact.do_not_call_reason),
        ]
    return [(name, text) for name, text in listed if text]
