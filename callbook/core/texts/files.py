"""Sentences about files: what they are, why they are refused, what was odd in them."""

from callbook.core.texts.files_columns import COLUMNS
from callbook.core.texts.files_rows import ROWS

TEXTS: dict[str, tuple[str, str]] = {
    # What a file is
    "kind_csv": ("Tabelle (CSV)", "Table (CSV)"),
    "kind_vcard": ("Adresskarten (vCard)", "Address cards (vCard)"),
    "kind_xlsx": ("Arbeitsmappe (Excel, .xlsx)", "Workbook (Excel, .xlsx)"),
    "kind_xls": ("Arbeitsmappe (Excel, .xls)", "Workbook (Excel, .xls)"),
    "kind_ods": ("Arbeitsmappe (LibreOffice, .ods)", "Workbook (LibreOffice, .ods)"),
    "kind_ldif": ("Adressbuch (LDIF)", "Address book (LDIF)"),
    "kind_fritzbox": ("Telefonbuch der FRITZ!Box", "Phonebook of a FRITZ!Box"),
    "kind_datev": ("Debitoren aus DATEV", "Debtors from DATEV"),
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
        "„{name}“ ist keine Datei, die man lesen kann. Bitte wählen Sie eine Datei mit Kontakten, etwa von Excel oder aus einem Adressbuch.",
        "“{name}” is not a file that can be read. Please choose a file of contacts, from Excel or an address book, for one.",
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
        "„{name}“ ist keine Liste von Kontakten. Gebraucht wird eine Tabelle mit Überschriften (Excel, CSV) oder ein Adressbuch (vCard, LDIF).",
        "“{name}” is not a list of contacts. What is needed is a table with headings (Excel, CSV) or an address book (vCard, LDIF).",
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
    "is_word": (
        "„{name}“ ist ein Textdokument. Kopieren Sie die Tabelle daraus in eine Tabellenkalkulation, und speichern Sie sie dort.",
        "“{name}” is a text document. Copy the table from it into a spreadsheet and save it there.",
    ),
    "is_picture": (
        "„{name}“ ist ein Bild und keine Liste. Wählen Sie eine Datei von Excel, eine CSV- oder eine vCard-Datei.",
        "“{name}” is a picture, not a list. Choose a file of Excel, a CSV file or a vCard file.",
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
        "„{name}“ ist eine Webseite. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als .xlsx oder CSV.",
        "“{name}” is a web page. Open it in a spreadsheet and save it as .xlsx or CSV.",
    ),
    "is_xml": (
        "„{name}“ ist eine XML-Datei. Exportieren Sie die Kontakte als CSV oder vCard.",
        "“{name}” is an XML file. Export the contacts as CSV or vCard.",
    ),
    "is_json": (
        "„{name}“ ist eine JSON-Datei. Exportieren Sie die Kontakte als CSV oder vCard.",
        "“{name}” is a JSON file. Export the contacts as CSV or vCard.",
    ),
    "is_datev": (
        "„{name}“ ist eine DATEV-Datei ohne Debitoren, etwa ein Buchungsstapel. Exportieren Sie „Debitoren/Kreditoren“ oder die Kunden als CSV mit Überschriften.",
        "“{name}” is a DATEV file without debtors, such as a batch of bookings. Export “Debitoren/Kreditoren”, or the customers as CSV with headings.",
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
        " „callbook --book DATEI“; aus anderen Programmen exportieren Sie die Kontakte als CSV.",
        "“{name}” is a database, not a list. Open a book of Callbook with “callbook --book FILE”;"
        " from other programs export the contacts as CSV.",
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
        "„{name}“ endet auf kein Format, das geschrieben werden kann. Nehmen Sie .xlsx, .csv oder .vcf.",
        "“{name}” does not end in a format that can be written. Use .xlsx, .csv or .vcf.",
    ),
    "is_xlsb": (
        "„{name}“ ist eine binäre Arbeitsmappe (.xlsb). Speichern Sie sie in Excel als .xlsx.",
        "“{name}” is a binary workbook (.xlsb). Save it as .xlsx in Excel.",
    ),
    "is_numbers": (
        "„{name}“ ist eine Tabelle von Apple Numbers. Exportieren Sie sie dort als Excel- oder CSV-Datei.",
        "“{name}” is a table of Apple Numbers. Export it there as an Excel or CSV file.",
    ),
    "encrypted": (
        "„{name}“ ist mit einem Kennwort geschützt. Öffnen Sie die Datei in ihrem Programm, und speichern Sie sie ohne Kennwort.",
        "“{name}” is protected by a password. Open the file in its program and save it without one.",
    ),
    "damaged_workbook": (
        "Die Arbeitsmappe „{name}“ ist beschädigt. Öffnen Sie sie in Excel oder LibreOffice, und speichern Sie sie neu.",
        "The workbook “{name}” is damaged. Open it in Excel or LibreOffice and save it anew.",
    ),
    "bomb": (
        "„{name}“ wäre entpackt ein Vielfaches so groß und wird nicht geöffnet. Speichern Sie die Liste in Excel als CSV.",
        "“{name}” would be many times as large when unpacked and is not opened. Save the list as CSV in Excel.",
    ),
    "too_many_cells": (
        "Die Arbeitsmappe „{name}“ hat mehr Zellen, als in den Speicher passen. Speichern Sie das Blatt mit den Kontakten als CSV.",
        "The workbook “{name}” has more cells than fit into memory. Save the sheet with the contacts as CSV.",
    ),
    "only_charts": (
        "In „{name}“ stehen nur Diagramme, keine Tabelle. Wählen Sie die Arbeitsmappe mit den Kontakten.",
        "“{name}” holds charts only and no table. Choose the workbook with the contacts.",
    ),
    "empty_sheet": (
        "In diesem Blatt von „{name}“ steht nichts. Wählen Sie ein anderes.",
        "There is nothing on this sheet of “{name}”. Choose another one.",
    ),
    "no_sheet": (
        "In „{name}“ gibt es kein Blatt „{sheet}“. Bitte prüfen Sie den Namen.",
        "There is no sheet “{sheet}” in “{name}”. Please check its name.",
    ),
    "no_contacts": (
        "In „{name}“ steht kein Kontakt. Exportieren Sie das Adressbuch noch einmal.",
        "“{name}” holds no contact. Export the address book once more.",
    ),
    "xml_entities": (
        "„{name}“ enthält XML-Anweisungen, die in kein Telefonbuch gehören, und wird nicht gelesen. Exportieren Sie das Telefonbuch noch einmal aus der FRITZ!Box.",
        "“{name}” holds XML instructions that belong in no phonebook and is not read. Export the phonebook from the FRITZ!Box once more.",
    ),
    "damaged_xml": (
        "Das Telefonbuch „{name}“ ist beschädigt. Exportieren Sie es noch einmal aus der FRITZ!Box.",
        "The phonebook “{name}” is damaged. Export it from the FRITZ!Box once more.",
    ),
    "too_many_rows": (
        "Eine Arbeitsmappe fasst höchstens {limit} Kontakte. Exportieren Sie als CSV.",
        "A workbook holds {limit} contacts at most. Export as CSV.",
    ),
    **ROWS,
    **COLUMNS,
}
