"""The fields of two contacts as words, for comparing them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from callbook.core.contacts import Contact, ContactKind, Party
from callbook.core.resemblance import Why
from callbook.gui.formats import LocaleFormats

CHOSEN = (
    "name",
    "company",
    "title",
    "kind",
    "party",
    "importance",
    "street",
    "postal_code",
    "city",
    "country",
    "website",
    "customer_since",
    "own_number",
    "cadence_weeks",
)
"""Of these one is chosen where two differ, from top to bottom."""
JOINED = ("numbers", "emails", "tags", "notes")
"""Of these everything stays."""


class FieldWords(QObject):
    """Names and values of fields, in the language of the window."""

    def name(self, field: str) -> str:
        """What a field is called."""
        names = {
            "name": self.tr("Name"),
            "company": self.tr("Company"),
            "title": self.tr("Role"),
            "kind": self.tr("Kind"),
            "party": self.tr("Called as"),
            "importance": self.tr("Class"),
            "street": self.tr("Street"),
            "postal_code": self.tr("Postal code"),
            "city": self.tr("Place"),
            "country": self.tr("Country"),
            "website": self.tr("Website"),
            "customer_since": self.tr("Customer since"),
            "own_number": self.tr("Customer number"),
            "cadence_weeks": self.tr("Rhythm"),
            "given_name": self.tr("First name"),
            "family_name": self.tr("Last name"),
            "numbers": self.tr("Numbers"),
            "emails": self.tr("E-mail"),
            "tags": self.tr("Tags"),
            "notes": self.tr("Notes"),
            "last_spoken": self.tr("Last spoken"),
        }
        return names[field]

    def value(self, contact: Contact, field: str, formats: LocaleFormats) -> str:
        """What a field of a contact says."""
        if field == "numbers":
            return ", ".join(number.shown or number.typed for number in contact.numbers)
        if field in ("emails", "tags"):
            return ", ".join(getattr(contact, field))
        if field == "last_spoken":
            return formats.day(contact.last_spoken) if contact.last_spoken else self.tr("never")
        if field == "kind":
            prospect = contact.kind is ContactKind.PROSPECT
            return self.tr("Prospect") if prospect else self.tr("Customer")
        if field == "party":
            return self._party(contact.party)
        if field == "cadence_weeks":
            weeks = contact.cadence_weeks
            return self.tr("%n week(s)", "", weeks) if weeks else ""
        return " ".join(str(getattr(contact, field)).split())

    def _party(self, party: Party) -> str:
        if party is Party.UNKNOWN:
            return ""
        return self.tr("Business") if party is Party.BUSINESS else self.tr("Consumer")

    def why(self, why: Why) -> str:
        """What two contacts have in common."""
        said = {
            Why.SAME_NUMBER_AND_NAME: self.tr("the same number and name"),
            Why.SAME_UID_AND_NAME: self.tr("the same id of an address book, and the same name"),
            Why.SAME_OWN_NUMBER_AND_NAME: self.tr("the same customer number and name"),
            Why.SAME_NUMBER: self.tr("the same number, similar names"),
            Why.SAME_UID: self.tr("the same id of an address book, but other names"),
            Why.SAME_OWN_NUMBER: self.tr("the same customer number, similar names"),
            Why.SAME_EMAIL: self.tr("the same e-mail address, similar names"),
            Why.SIMILAR_NAME: self.tr("similar names in the same place"),
        }
        return said[why]
