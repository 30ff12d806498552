"""Files to import and what a person does with them on the import screen."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from callbook.actions import contacts
from callbook.core.contacts import Contact
from callbook.gui.desk import Desk
from callbook.gui.importing.page import ImportPage

LIST = """\
Kundennr.;Nachname, Vorname;Firmenname;Kundenart;ABC;Telefon 1;Handy;Letzter Kontakt;Ort;Intern
1001;Albrecht, Monika;Albrecht Metallbau GmbH;Kunde;A;089 99998-123;;19.11.2019;München;x
1002;Petersen, Jens Dr.;Zahnzentrum Petersen;Kunde;A;040 66969-410;1713920041;14.12.2019;Hamburg;
1003;Demir, Aylin;Demir Textilpflege;Kunde;B;4,91712E+11;;20.12.2019;Köln;
1004;Sommer, Nadine;Sommer Physiotherapie;Interessent;;;0171 3920044;;Leipzig;
1005;Özkan, Cem;Autohaus Özkan;Kunde;C;;;08.01.2020;Bremen;
;;;;;;;;;nur intern
"""
CARD = """\
BEGIN:VCARD
VERSION:3.0
N:Vogt;Sabine
FN:Sabine Vogt
ORG:Vogt Steuerberatung
{0}END:VCARD
"""


def looked(page: ImportPage, qtbot: QtBot, *files: Path) -> None:
    """Take files and wait until the first is looked at whole."""
    page.take([str(file) for file in files])
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)


def taken_in(page: ImportPage, qtbot: QtBot) -> None:
    """Press the button and wait for what became of it."""
    page.steps.looking.accept.click()
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=20_000)


def by_name(desk: Desk) -> dict[str, Contact]:
    """All contacts of the book."""
    return {contact.name: contact for contact in contacts.matching(desk.book)}
