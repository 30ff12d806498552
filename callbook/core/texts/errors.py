"""Sentences about errors."""

TEXTS: dict[str, tuple[str, str]] = {
    "unknown_country": (
        "Für das Land „{country}“ sind keine Feiertage bekannt. "
        "Geben Sie das Kürzel an, zum Beispiel DE, AT oder CH.",
        "No public holidays are known for the country “{country}”. "
        "Give its code, for example DE, AT or CH.",
    ),
    "unknown_region": (
        "Das Land „{country}“ hat keine Region „{region}“. "
        "Geben Sie ihr Kürzel an, zum Beispiel BY, oder lassen Sie das Feld leer.",
        "The country “{country}” has no region “{region}”. "
        "Give its code, for example BY, or leave the field empty.",
    ),
    "no_working_weekday": (
        "Mindestens ein Wochentag muss ein Arbeitstag sein. Wählen Sie aus Montag bis Sonntag.",
        "At least one weekday must be a working day. Choose from Monday to Sunday.",
    ),
}
