"""Sentences about phone."""

TEXTS: dict[str, tuple[str, str]] = {
    "zero_restored": (
        "Die führende Null fehlte und wurde ergänzt. Bitte prüfen Sie die Nummer.",
        "The leading zero was missing and has been put back. Please check the number.",
    ),
    "country_assumed": (
        "Die Landesvorwahl wurde angenommen, das Plus fehlte. Bitte prüfen Sie die Nummer.",
        "The country code was assumed, the plus was missing. Please check the number.",
    ),
    "exponent_restored": (
        "Die Nummer stand als Exponentialzahl da und wurde ohne Verlust zurückgewonnen.",
        "The number was written with an exponent and has been restored without loss.",
    ),
    "destroyed": (
        "Excel hat diese Nummer zerstört, Ziffern sind verloren. "
        "Bitte tragen Sie die Nummer neu ein.",
        "Excel has destroyed this number, digits are lost. Please enter the number again.",
    ),
    "sip": (
        "Das ist eine Adresse für Internettelefonie; sie bleibt so stehen.",
        "This is an address for internet telephony; it is kept as it is.",
    ),
    "code": (
        "Das ist ein Code der Telefonanlage; er wird nie gewählt.",
        "This is a code of the telephone system; it is never dialled.",
    ),
    "unlikely": (
        "Die Nummer ist in keinem Rufnummernplan vergeben. Bitte prüfen Sie sie.",
        "No numbering plan has this number in use. Please check it.",
    ),
    "as_typed": (
        "Das ist als Telefonnummer nicht zu erkennen und bleibt stehen, wie es geschrieben ist.",
        "This cannot be recognised as a phone number and is kept as it is written.",
    ),
    "empty": (
        "Hier steht keine Nummer. Bitte geben Sie eine ein.",
        "There is no number here. Please enter one.",
    ),
    "several": (
        "Hier stehen mehrere Nummern. Bitte geben Sie jede in ein eigenes Feld ein.",
        "There are several numbers here. Please enter each in a field of its own.",
    ),
    "emergency": (
        "Notrufnummern wählt Callbook nicht. Bitte wählen Sie {number} selbst.",
        "Callbook does not dial emergency numbers. Please dial {number} yourself.",
    ),
    "service_code": (
        "Kurznummern und Codes wählt Callbook nicht. Bitte wählen Sie {number} selbst.",
        "Callbook does not dial short numbers and codes. Please dial {number} yourself.",
    ),
    "not_dialable": (
        "„{number}“ ist keine vollständige Telefonnummer. "
        "Bitte tragen Sie sie mit Vorwahl ein oder wählen Sie selbst.",
        "“{number}” is not a complete phone number. "
        "Please enter it with its area code or dial it yourself.",
    ),
    "do_not_call": (
        "{name} wünscht keine Anrufe mehr. Callbook wählt diese Nummer nicht.",
        "{name} wants no more calls. Callbook does not dial this number.",
    ),
    "bad_template": (
        "Die Vorlage zum Wählen braucht ein Kürzel mit Doppelpunkt und genau einmal {{number}}, "
        "zum Beispiel tel:{{number}}. Bitte ändern Sie sie in den Einstellungen.",
        "The template for dialling needs a scheme with a colon and {{number}} exactly once, "
        "for example tel:{{number}}. Please change it in the settings.",
    ),
    "template_opens": (
        "„{scheme}:“ öffnet Dateien, Internetseiten oder Programme und wählt nicht. "
        "Bitte nehmen Sie tel:{{number}} oder das Kürzel Ihrer Telefonanlage mit {{number}}.",
        "“{scheme}:” opens files, web pages or programs and does not dial. "
        "Please take tel:{{number}} or the scheme of your telephone system with {{number}}.",
    ),
}
