"""What a look at a table shows, and long or foreign words in it."""

from __future__ import annotations

from tests.files.tables import read_table

OWN_LIST = (
    "Kundennummer;Anrede;Vorname;Nachname;Firma;Straße;PLZ;Ort;Telefon;Handy;Fax;E-Mail;"
    "Typ;Klasse;Kunde seit;Letzter Kontakt;Rhythmus;Werbesperre;Schlagworte;Bemerkung\r\n"
    "00123;Frau Dr.;Monika;Albrecht;Albrecht Metallbau GmbH;Hauptstr. 3;86150;Augsburg;"
    "089 99998-123;0171 3920012;089 99998-124;monika@example.org;"
    "Kunde;a;05/2017;19.11.2019;8 Wochen;;Handwerk, Messe;ruft gern an\r\n"
)


def test_long_names_emoji_and_other_scripts() -> None:
    name = "Ä" * 300
    drafts, problems = read_table(f"Name;Ort\n{name};🏗️\nمحمد;القاهرة")
    assert [draft.name for draft in drafts] == [name, "محمد"]
    assert drafts[0].city == "🏗️"
    assert not problems
