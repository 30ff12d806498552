"""What undo takes back, by the name of the change."""

TEXTS: dict[str, tuple[str, str]] = {
    "log_call": ("Anruf: {subject}", "Call: {subject}"),
    "postpone": ("Verschieben: {subject}", "Postponing: {subject}"),
    "block": ("Keine Anrufe mehr: {subject}", "Do not call: {subject}"),
    "unblock": ("Anrufe wieder erlaubt: {subject}", "Calls allowed again: {subject}"),
    "archive": ("Archivieren: {subject}", "Archiving: {subject}"),
    "unarchive": ("Aus dem Archiv holen: {subject}", "Taking out of the archive: {subject}"),
    "add_contact": ("Neuer Kontakt: {subject}", "New contact: {subject}"),
    "edit_contact": ("Kontakt ändern: {subject}", "Editing contact: {subject}"),
    "import": ("Import: {subject}", "Import: {subject}"),
    "take_import_back": ("Import zurücknehmen: {subject}", "Taking back an import: {subject}"),
    "edit_many": ("{subject} Kontakte ändern", "Editing {subject} contacts"),
    "archive_many": ("{subject} Kontakte archivieren", "Archiving {subject} contacts"),
    "unarchive_many": (
        "{subject} Kontakte aus dem Archiv holen",
        "Taking {subject} contacts out of the archive",
    ),
    "delete_many": ("{subject} Kontakte löschen", "Deleting {subject} contacts"),
    "merge": ("Zusammenführen: {subject}", "Merging: {subject}"),
    "merge_many": ("{subject} Doppelte zusammenführen", "Merging {subject} duplicates"),
    "take_apart": ("Wieder trennen: {subject}", "Taking apart: {subject}"),
    "take_apart_many": (
        "{subject} Zusammengeführte wieder trennen",
        "Taking {subject} merged ones apart",
    ),
    "setting": ("Einstellung: {subject}", "Setting: {subject}"),
    "crisis": ("Krise: {subject}", "Crisis: {subject}"),
    "demo": ("Beispieldaten: {subject}", "Sample data: {subject}"),
}
