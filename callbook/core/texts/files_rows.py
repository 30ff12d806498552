"""Sentences about single rows and entries of a file."""

ROWS: dict[str, tuple[str, str]] = {
    # Of a whole sheet
    "sheet_unread": (
        "Blatt „{sheet}“ wurde nicht gelesen (eine Zeile)|"
        "Blatt „{sheet}“ wurde nicht gelesen ({n} Zeilen)",
        "sheet “{sheet}” was not read (one row)|sheet “{sheet}” was not read ({n} rows)",
    ),
    "sheet_damaged": (
        "Blatt „{sheet}“ ist beschädigt und wurde nicht gelesen",
        "sheet “{sheet}” is damaged and was not read",
    ),
    # What was odd about a row
    "nothing_usable": (
        "ohne Name, Firma, Telefonnummer und E-Mail-Adresse: ausgelassen",
        "no name, company, phone number or e-mail address: left out",
    ),
    "extra_cells": (
        "eine Zelle mehr als Überschriften; sie wurde nicht übernommen|"
        "{n} Zellen mehr als Überschriften; sie wurden nicht übernommen",
        "one cell more than headings; it was not taken in|"
        "{n} cells more than headings; they were not taken in",
    ),
    "open_quote": (
        "ein Anführungszeichen ist nicht geschlossen; die Zeile wurde für sich gelesen",
        "a quotation mark is not closed; the line was read by itself",
    ),
    "no_email": (
        "„{text}“ ist keine E-Mail-Adresse; nicht übernommen",
        "“{text}” is not an e-mail address; not taken in",
    ),
    "unknown_kind": (
        "„{text}“ ist weder Kunde noch Interessent; ohne diese Angabe übernommen",
        "“{text}” is neither customer nor prospect; taken in without it",
    ),
    "unknown_class": (
        "„{text}“ ist keine Klasse A, B oder C; ohne Klasse übernommen",
        "“{text}” is no class A, B or C; taken in without a class",
    ),
    "unknown_cadence": (
        "„{text}“ ist kein Rhythmus in ganzen Wochen; ohne Rhythmus übernommen",
        "“{text}” is not a rhythm in whole weeks; taken in without one",
    ),
    "unknown_date": (
        "„{text}“ ist kein Tag für den letzten Kontakt; ohne ihn übernommen",
        "“{text}” is not a day for the last contact; taken in without it",
    ),
    "unknown_since": (
        "„{text}“ ist weder Jahr noch Monat noch Tag für „Kunde seit“; ohne es übernommen",
        "“{text}” is no year, month or day for “customer since”; taken in without it",
    ),
    "unknown_party": (
        "„{text}“ ist weder geschäftlich noch privat; ohne diese Angabe übernommen",
        "“{text}” is neither business nor consumer; taken in without it",
    ),
    "cut_off": (
        "die Datei bricht in dieser Karte ab; übernommen wurde, was da ist",
        "the file breaks off in this card; what is there was taken in",
    ),
    "cut_off_xml": (
        "die Datei bricht hier ab; übernommen wurde, was davor steht",
        "the file breaks off here; what stands before was taken in",
    ),
    "ldif_change": (
        "eine Änderung oder Löschung und kein Kontakt: ausgelassen",
        "a change or deletion, not a contact: left out",
    ),
    "fritzbox_own": (
        "„{text}“ ist ein Telefon der FRITZ!Box selbst: ausgelassen",
        "“{text}” is a telephone of the FRITZ!Box itself: left out",
    ),
    "datev_creditor": (
        "Konto {text} ist ein Kreditor, also ein Lieferant: ausgelassen",
        "account {text} is a creditor, that is a supplier: left out",
    ),
    "datev_account": (
        "„{text}“ ist kein Debitorenkonto: ausgelassen",
        "“{text}” is not the account of a debtor: left out",
    ),
    # The list of problems
    "problem_line": ("Zeile", "Line"),
    "problem_name": ("Kontakt", "Contact"),
    "problem_text": ("Was auffiel", "What was odd"),
}
