"""Why the operating system would not do something with a file, as a part of a sentence."""

TEXTS: dict[str, tuple[str, str]] = {
    "missing": ("Ordner oder Datei gibt es nicht", "there is no such folder or file"),
    "forbidden": ("das ist hier nicht erlaubt", "that is not allowed here"),
    "protected": ("der Datenträger ist schreibgeschützt", "the disk is write-protected"),
    "full": ("der Datenträger ist voll", "the disk is full"),
    "too_large": ("für diesen Datenträger ist das zu groß", "that is too large for this disk"),
    "long_name": ("der Name ist zu lang", "the name is too long"),
    "bad_name": ("so kann hier nichts heißen", "nothing can be named like that here"),
    "in_use": ("ein anderes Programm benutzt sie gerade", "another program is using it"),
    "folder": ("das ist ein Ordner", "it is a folder"),
    "silent": ("das Laufwerk antwortet nicht", "the drive does not answer"),
    "number": ("Fehler {number} des Betriebssystems", "error {number} of the operating system"),
}
