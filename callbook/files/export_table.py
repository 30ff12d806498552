"""The table of an export, whichever format it is written in: headings and cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from callbook.core.catalogue import say
from callbook.core.contacts import Contact
from callbook.core.labels import LABELS
from callbook.files.columns import Column
from callbook.files.spoken import last_contact

_PERSON = (
    Column.DISPLAY_NAME,
    Column.GIVEN_NAME,
    Column.FAMILY_NAME,
    Column.COMPANY,
    Column.JOB_TITLE,
    Column.KIND,
    Column.IMPORTANCE,
    Column.PARTY,
)
_FACTS = (
    Column.WEBSITE,
    Column.STREET,
    Column.POSTAL_CODE,
    Column.CITY,
    Column.COUNTRY,
    Column.CUSTOMER_SINCE,
    Column.LAST_CONTACT,
    Column.CADENCE,
    Column.DO_NOT_CALL,
    Column.DO_NOT_CALL_ON,
    Column.DO_NOT_CALL_REASON,
    Column.ARCHIVED,
    Column.TAGS,
    Column.NOTES,
    Column.OWN_NUMBER,
    Column.UID,
)


class ExportTable:
    """Contacts as rows of texts: headings and words in the language, the headings first.

    There are as many columns of numbers and addresses as anybody needs.
    """

    def __init__(self, contacts: Sequence[Contact], language: str) -> None:
        self._contacts = contacts
        self._language = language
        self._phones = max([1, *(len(contact.numbers) for contact in contacts)])
        self._emails = max([1, *(len(contact.emails) for contact in contacts)])

    def headings(self) -> list[str]:
        """The names of the columns; an import knows each."""
        return _headings(self._language, self._phones, self._emails)

    def rows(self) -> Iterator[list[str]]:
        """The cells of each contact, without blanks around them."""
        for contact in self._contacts:
            cells = [
                *_person(contact, self._language),
                *_numbers(contact, self._language, self._phones),
                *contact.emails,
                *[""] * (self._emails - len(contact.emails)),
                *_facts(contact, self._language),
            ]
            yield [cell.strip() for cell in cells]


def _headings(language: str, phones: int, emails: int) -> list[str]:
    label, phone = _heading(Column.PHONE_LABEL, language), _heading(Column.PHONE, language)
    numbered: list[str] = []
    for number in range(1, phones + 1):
        numbered += [f"{label} {number}", f"{phone} {number}"]
    email = _heading(Column.EMAIL, language)
    numbered += [f"{email} {number}" for number in range(1, emails + 1)]
    person = [_heading(column, language) for column in _PERSON]
    return [*person, *numbered, *(_heading(column, language) for column in _FACTS)]


def _heading(column: Column, language: str) -> str:
    return say(language, f"files.column_{column.value}")


def _person(contact: Contact, language: str) -> tuple[str, ...]:
    """The cells under _PERSON."""
    return (
        contact.name,
        contact.given_name,
        contact.family_name,
        contact.company,
        contact.title,
        say(language, f"files.{contact.kind.value}"),
        contact.importance.value,
        say(language, f"files.{contact.party.value}"),
    )


def _numbers(contact: Contact, language: str, phones: int) -> list[str]:
    cells: list[str] = []
    for number in contact.numbers:
        known = number.label in LABELS
        label = say(language, f"files.label_{number.label}") if known else number.label
        if number.wrong:
            label = say(language, "files.label_wrong", label=label)
        cells += [label, number.typed]
    return cells + [""] * (2 * (phones - len(contact.numbers)))


def _facts(contact: Contact, language: str) -> tuple[str, ...]:
    """The cells under _FACTS."""
    spoken = last_contact(contact)
    blocked_on = contact.do_not_call_on if contact.do_not_call else None
    return (
        contact.website,
        contact.street,
        contact.postal_code,
        contact.city,
        contact.country,
        contact.customer_since,
        spoken.isoformat() if spoken else "",
        str(contact.cadence_weeks or ""),
        say(language, "files.yes" if contact.do_not_call else "files.no"),
        blocked_on.isoformat() if blocked_on else "",
        contact.do_not_call_reason if contact.do_not_call else "",
        say(language, "files.yes" if contact.archived else "files.no"),
        ", ".join(contact.tags),
        contact.notes,
        contact.own_number,
        contact.uid,
    )
