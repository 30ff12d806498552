"""Sentences about files: what they are, why they are refused, what was odd in them."""

TEXTS: dict[str, tuple[str, str]] = {
    # What a file is
    "kind_csv": ("Tabelle (CSV)", "Table (CSV)"),
    "kind_vcard": ("Adresskarten (vCard)", "Address cards (vCard)"),
    # Why a file is refused; {name} is its name
    "missing": (
        "Die Datei „{name}“ gibt es nicht. Bitte prüfen Sie den Namen und den Ordner.",
        "There is no file “{name}”. Please check its name and folder.",
    ),
    "folder": (
        "„{name}“ ist ein Ordner. Bitte wählen Sie die Datei darin.",
        "“{name}” is a folder. Please choose the file inside it.",
    ),
    "no_file": (
        "„{name}“ ist keine Datei, die man lesen kann. Bitte wählen Sie eine CSV- oder"
        " vCard-Datei.",
        "“{name}” is not a file that can be read. Please choose a CSV or vCard file.",
    ),
    "locked": (
        "Die Datei „{name}“ lässt sich nicht öffnen. Schließen Sie sie in anderen Programmen"
        " und prüfen Sie, ob Sie sie lesen dürfen.",
        "The file “{name}” cannot be opened. Close it in other programs and check that you"
        " are allowed to read it.",
    ),
    "unreadable": (
        "Die Datei „{name}“ lässt sich nicht lesen ({why}). Kopieren Sie sie auf diesen"
        " Rechner und versuchen Sie es noch einmal.",
        "The file “{name}” cannot be read ({why}). Copy it to this computer and try again.",
    ),
    "too_big": (
        "Die Datei „{name}“ ist größer als {limit} MB. Teilen Sie sie bitte in kleinere.",
        "The file “{name}” is larger than {limit} MB. Please split it into smaller ones.",
    ),
    "empty": (
        "Die Datei „{name}“ ist leer. Speichern oder exportieren Sie die Liste noch einmal.",
        "The file “{name}” is empty. Save or export the list once more.",
    ),
    "no_rows": (
        "In „{name}“ stehen nur Überschriften, keine Kontakte. Speichern oder exportieren Sie"
        " die Liste noch einmal.",
        "“{name}” holds headings only, no contacts. Save or export the list once more.",
    ),
    "no_cards": (
        "In „{name}“ steht keine Adresskarte mit Inhalt. Exportieren Sie die Kontakte noch einmal.",
        "“{name}” holds no address card with anything in it. Export the contacts once more.",
    ),
    "no_list": (
        "„{name}“ ist keine Liste von Kontakten. Gebraucht wird eine Tabelle mit Überschriften"
        " (CSV) oder eine vCard-Datei.",
        "“{name}” is not a list of contacts. What is needed is a table with headings (CSV) or"
        " a vCard file.",
    ),
    "only_numbers": (
        "„{name}“ enthält nur Zahlen und keine Namen, also keine Liste von Kontakten. Ergänzen"
        " Sie eine Spalte mit Namen oder Firmen.",
        "“{name}” holds only figures and no names, so it is not a list of contacts. Add a"
        " column of names or companies.",
    ),
    "no_headings": (
        "In „{name}“ sagt keine Überschrift, wo Name, Firma oder Telefon stehen. Benennen Sie"
        " die Spalten, oder ordnen Sie sie beim Import selbst zu.",
        "No heading in “{name}” says where name, company or phone stand. Name the columns, or"
        " assign them yourself while importing.",
    ),
    "line_too_long": (
        "Zeile {line} ist viel zu lang für eine Liste von Kontakten. Speichern oder exportieren"
        " Sie die Liste noch einmal.",
        "Line {line} is far too long for a list of contacts. Save or export the list once more.",
    ),
    "too_many_columns": (
        "Zeile {line} hat {n} Spalten; eine Liste von Kontakten hat höchstens 2000. Löschen Sie"
        " die überzähligen, und speichern Sie die Liste noch einmal.",
        "Line {line} has {n} columns; a list of contacts has 2000 at most. Delete the surplus"
        " ones and save the list once more.",
    ),
    "unknown_encoding": (
        "Die Kodierung „{encoding}“ ist unbekannt. Möglich sind etwa utf-8 und windows-1252.",
        "The encoding “{encoding}” is unknown. Possible are utf-8 and windows-1252, for one.",
    ),
    "bad_delimiter": (
        "„{delimiter}“ kann keine Spalten trennen. Möglich sind etwa ; , | und Tabulator.",
        "“{delimiter}” cannot separate columns. Possible are ; , | and tab, for one.",
    ),
    "is_excel": (
        "„{name}“ ist eine Arbeitsmappe von Excel oder LibreOffice. Speichern Sie sie dort als"
        " CSV, und importieren Sie die CSV-Datei.",
        "“{name}” is an Excel or LibreOffice workbook. Save it there as CSV and import the"
        " CSV file.",
    ),
    "is_word": (
        "„{name}“ ist ein Textdokument. Kopieren Sie die Tabelle daraus in eine"
        " Tabellenkalkulation, und speichern Sie sie als CSV.",
        "“{name}” is a text document. Copy the table from it into a spreadsheet and save it"
        " as CSV.",
    ),
    "is_picture": (
        "„{name}“ ist ein Bild und keine Liste. Wählen Sie eine CSV- oder vCard-Datei.",
        "“{name}” is a picture, not a list. Choose a CSV or vCard file.",
    ),
    "is_pdf": (
        "„{name}“ ist ein PDF. Exportieren Sie die Liste im Programm, aus dem es stammt, als CSV.",
        "“{name}” is a PDF. Export the list as CSV from the program that it comes from.",
    ),
    "is_archive": (
        "„{name}“ ist ein gepacktes Archiv. Entpacken Sie es, und wählen Sie die Datei darin.",
        "“{name}” is a packed archive. Unpack it and choose the file inside.",
    ),
    "is_html": (
        "„{name}“ ist eine Webseite. Öffnen Sie sie in einer Tabellenkalkulation, und speichern"
        " Sie sie als CSV.",
        "“{name}” is a web page. Open it in a spreadsheet and save it as CSV.",
    ),
    "is_xml": (
        "„{name}“ ist eine XML-Datei. Exportieren Sie die Kontakte als CSV oder vCard.",
        "“{name}” is an XML file. Export the contacts as CSV or vCard.",
    ),
    "is_json": (
        "„{name}“ ist eine JSON-Datei. Exportieren Sie die Kontakte als CSV oder vCard.",
        "“{name}” is a JSON file. Export the contacts as CSV or vCard.",
    ),
    "is_fritzbox": (
        "„{name}“ ist ein Telefonbuch der FRITZ!Box. Exportieren Sie die Kontakte aus Ihrem"
        " Adressbuch als CSV oder vCard.",
        "“{name}” is a phonebook of a FRITZ!Box. Export the contacts from your address book as"
        " CSV or vCard.",
    ),
    "is_ldif": (
        "„{name}“ ist ein Adressbuch im Format LDIF. Exportieren Sie es als CSV oder vCard.",
        "“{name}” is an address book in LDIF format. Export it as CSV or vCard.",
    ),
    "is_datev": (
        "„{name}“ ist eine DATEV-Datei mit Debitoren und Kreditoren. Exportieren Sie die Kunden"
        " als CSV mit Überschriften.",
        "“{name}” is a DATEV file of debtors and creditors. Export the customers as CSV with"
        " headings.",
    ),
    "is_calendar": (
        "„{name}“ ist ein Kalender. Exportieren Sie die Kontakte als CSV oder vCard.",
        "“{name}” is a calendar. Export the contacts as CSV or vCard.",
    ),
    "is_outlook": (
        "„{name}“ ist eine Datendatei von Outlook. Exportieren Sie die Kontakte in Outlook als"
        " CSV.",
        "“{name}” is an Outlook data file. Export the contacts from Outlook as CSV.",
    ),
    "is_database": (
        "„{name}“ ist eine Datenbank und keine Liste. Ein Buch von Callbook öffnen Sie mit"
        " „Buch öffnen“; aus anderen Programmen exportieren Sie die Kontakte als CSV.",
        "“{name}” is a database, not a list. Open a book of Callbook with “Open book”; from"
        " other programs export the contacts as CSV.",
    ),
    "is_binary": (
        "„{name}“ ist keine Textdatei und also keine Liste, die man lesen kann. Exportieren Sie"
        " die Kontakte als CSV oder vCard.",
        "“{name}” is not a text file and so not a list that can be read. Export the contacts as"
        " CSV or vCard.",
    ),
    "cannot_write": (
        "„{name}“ lässt sich nicht schreiben ({why}). Wählen Sie einen anderen Ordner, oder"
        " schließen Sie die Datei in anderen Programmen.",
        "“{name}” cannot be written ({why}). Choose another folder, or close the file in other"
        " programs.",
    ),
    "unknown_ending": (
        "„{name}“ endet auf kein Format, das geschrieben werden kann. Nehmen Sie .csv oder .vcf.",
        "“{name}” does not end in a format that can be written. Use .csv or .vcf.",
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
    # The list of problems
    "problem_line": ("Zeile", "Line"),
    "problem_text": ("Was auffiel", "What was odd"),
    # The columns of a table; each text is recognised as a heading
    "column_none": ("nicht verwendet", "not used"),
    "column_display_name": ("Anzeigename", "Display name"),
    "column_full_name": ("Name", "Name"),
    "column_family_first": ("Nachname, Vorname", "Last name, first name"),
    "column_given_name": ("Vorname", "First name"),
    "column_middle_name": ("Weitere Vornamen", "Middle name"),
    "column_family_name": ("Nachname", "Last name"),
    "column_name_prefix": ("Anrede, Titel", "Salutation"),
    "column_name_suffix": ("Namenszusatz", "Name suffix"),
    "column_company": ("Firma", "Company"),
    "column_department": ("Abteilung", "Department"),
    "column_job_title": ("Position", "Job title"),
    "column_kind": ("Kunde/Interessent", "Customer or prospect"),
    "column_importance": ("Klasse", "Class"),
    "column_party": ("Geschäftlich oder privat", "Business or consumer"),
    "column_area_code": ("Vorwahl", "Area code"),
    "column_phone_label": ("Telefon Art", "Phone type"),
    "column_phone": ("Telefon", "Phone"),
    "column_phone_work": ("Telefon geschäftlich", "Work phone"),
    "column_phone_mobile": ("Mobil", "Mobile"),
    "column_phone_home": ("Telefon privat", "Home phone"),
    "column_phone_main": ("Telefonzentrale", "Main phone"),
    "column_phone_other": ("Weiteres Telefon", "Other phone"),
    "column_phone_fax": ("Fax", "Fax"),
    "column_email": ("E-Mail", "E-mail"),
    "column_website": ("Webseite", "Website"),
    "column_street": ("Straße", "Street"),
    "column_house_number": ("Hausnummer", "House number"),
    "column_postal_code": ("PLZ", "Postal code"),
    "column_city": ("Ort", "City"),
    "column_postal_city": ("PLZ und Ort", "Postal code and city"),
    "column_country": ("Land", "Country"),
    "column_home_street": ("Straße privat", "Home street"),
    "column_home_postal_code": ("PLZ privat", "Home postal code"),
    "column_home_city": ("Ort privat", "Home city"),
    "column_home_country": ("Land privat", "Home country"),
    "column_customer_since": ("Kunde seit", "Customer since"),
    "column_last_contact": ("Letzter Kontakt", "Last contact"),
    "column_cadence": ("Rhythmus in Wochen", "Rhythm in weeks"),
    "column_do_not_call": ("Nicht anrufen", "Do not call"),
    "column_do_not_call_on": ("Nicht anrufen seit", "Do not call since"),
    "column_do_not_call_reason": ("Nicht anrufen, Grund", "Do not call, reason"),
    "column_tags": ("Schlagworte", "Tags"),
    "column_notes": ("Notizen", "Notes"),
    "column_own_number": ("Kundennummer", "Customer number"),
    "column_uid": ("UID", "UID"),
    # Cells of an export; each is understood by an import
    "yes": ("ja", "yes"),
    "no": ("nein", "no"),
    "customer": ("Kunde", "customer"),
    "prospect": ("Interessent", "prospect"),
    "business": ("geschäftlich", "business"),
    "consumer": ("privat", "consumer"),
    "unknown": ("", ""),
    "label_work": ("geschäftlich", "work"),
    "label_home": ("privat", "home"),
    "label_mobile": ("mobil", "mobile"),
    "label_fax": ("Fax", "fax"),
    "label_main": ("Zentrale", "main"),
    "label_other": ("andere", "other"),
    "label_pager": ("Pager", "pager"),
}
