"""What the actions report beside errors."""

TEXTS: dict[str, tuple[str, str]] = {
    "last_contact_in_future": (
        "Der letzte Kontakt am {day} liegt in der Zukunft und wurde nicht übernommen.",
        "The last contact on {day} lies in the future and was not taken over.",
    ),
    "book_kept": (
        "{name}: Die Datei sagt etwas anderes als das Buch; das Buch bleibt ({other}).",
        "{name}: The file differs from the book; the book stays ({other}).",
    ),
}
