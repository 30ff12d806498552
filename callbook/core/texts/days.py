"""Why words for a day were not taken."""

TEXTS: dict[str, tuple[str, str]] = {
    "unknown": (
        "„{text}“ ist als Tag nicht zu erkennen. "
        "Zum Beispiel gehen: morgen, Mo 14:00, 2.4., in 3 Wochen.",
        "“{text}” is not recognised as a day. "
        "These work, for example: tomorrow, Mon 14:00, 2 April, in 3 weeks.",
    ),
    "hour_vague": (
        "„{text}“ sagt keine Uhrzeit. Bitte schreiben Sie sie dazu, zum Beispiel 9:00 oder 14:00.",
        "“{text}” tells no time. Please write it, for example 9:00 or 2pm.",
    ),
    "past": (
        "„{text}“ ist schon vorbei. Bitte nennen Sie einen Tag, der noch kommt.",
        "“{text}” has passed already. Please name a day that is still to come.",
    ),
    "too_early": (
        "Das geht frühestens am {day}. Bitte nennen Sie einen späteren Tag.",
        "The earliest day for this is {day}. Please name a later day.",
    ),
    "too_far": (
        "„{text}“ liegt mehr als zehn Jahre voraus. Bitte prüfen Sie das Jahr.",
        "“{text}” is more than ten years ahead. Please check the year.",
    ),
    "two_meanings": (
        "„{text}“ kann zwei Tage meinen. Bitte schreiben Sie den Monat als Wort: 2. April.",
        "“{text}” can mean two days. Please write the month as a word: 2 April.",
    ),
    "weekday_differs": (
        "In „{text}“ passen Wochentag und Datum nicht zusammen. "
        "Bitte lassen Sie eines von beiden weg.",
        "In “{text}” the weekday and the date do not agree. Please leave one of them out.",
    ),
    "no_such_day": (
        "Den Tag „{text}“ gibt es nicht. Bitte prüfen Sie Tag und Monat.",
        "There is no such day as “{text}”. Please check day and month.",
    ),
    "no_such_hour": (
        "Die Uhrzeit in „{text}“ gibt es nicht. Bitte schreiben Sie sie als 14:00.",
        "There is no such time as in “{text}”. Please write it as 14:00 or 2pm.",
    ),
    "hour_unclear": (
        "Die Zahl am Ende kann vieles meinen. "
        "Bitte schreiben Sie die Uhrzeit als 14:00 und das Jahr mit vier Ziffern.",
        "The number at the end can mean several things. "
        "Please write the time as 14:00 or 2pm, and the year with four digits.",
    ),
}
