"""Sentences that say why a contact stands in the week list, and the headings above them."""

TEXTS: dict[str, tuple[str, str]] = {
    # Headings
    "silent": (
        "Bestandskunden – seit Krisenbeginn nicht gesprochen",
        "Customers – not contacted since the crisis began",
    ),
    "silent_short": ("Seit Krisenbeginn nicht gesprochen", "Not since the crisis began"),
    "silent_since": (
        "Bestandskunden – seit Krisenbeginn ({day}) nicht gesprochen",
        "Customers – not contacted since the crisis began ({day})",
    ),
    "follow_ups": ("Rückrufe und Wiedervorlagen", "Callbacks and follow-ups"),
    "cadence": ("Kontaktrhythmus – wieder an der Reihe", "Rhythm – due again"),
    "cadence_short": ("Wieder an der Reihe", "Due again"),
    "prospects": ("Interessenten", "Prospects"),
    "done": ("Diese Woche erledigt", "Done this week"),
    "after": ("Danach", "After this week"),
    # How long ago
    "today": ("heute", "today"),
    "yesterday": ("gestern", "yesterday"),
    "days_ago": ("vor {n} Tagen", "{n} days ago"),
    "weeks_ago": ("vor {n} Wochen", "{n} weeks ago"),
    "months_ago": ("vor {n} Monaten", "{n} months ago"),
    "years_ago": ("vor {n} Jahren", "{n} years ago"),
    "last": ("zuletzt {day}", "last {day}"),
    "never": ("noch nie gesprochen", "never spoken"),
    "first": ("erstes Gespräch", "first conversation"),
    "customer_since": ("Kunde seit {since}", "customer since {since}"),
    "colleague": (
        "{name} (gleiche Firma) {day} gesprochen",
        "{name} (same company) spoken with {day}",
    ),
    # Attempts in vain; {day} is one of the three below
    "on_day": ("am {day}", "on {day}"),
    "no_answer": (
        "{day} nicht erreicht|{day} {n}× nicht erreicht",
        "no answer {day}|{n}× no answer {day}",
    ),
    "voicemail": (
        "{day} nur Mailbox|{day} {n}× nur Mailbox",
        "only voicemail {day}|{n}× only voicemail {day}",
    ),
    "busy": ("{day} besetzt|{day} {n}× besetzt", "busy {day}|{n}× busy {day}"),
    "nth_day": ("{tried} ({n}. Tag)", "{tried} (day {n})"),
    # Follow-ups
    "tomorrow": ("morgen", "tomorrow"),
    "at": ("{day}, {time}", "{day}, {time}"),
    "overdue_since": ("seit {day} überfällig", "overdue since {day}"),
    "overdue_days": ("seit {n} Tagen überfällig", "overdue for {n} days"),
    "overdue_weeks": ("seit {n} Wochen überfällig", "overdue for {n} weeks"),
    "promised": ("{when} – versprochen", "{when} – promised"),
    "planned": ("{when} – Wiedervorlage", "{when} – follow-up"),
    "quoted": ("„{text}“", "“{text}”"),
    # Rhythm
    "every": ("jede Woche|alle {n} Wochen", "every week|every {n} weeks"),
    "due_today": ("heute fällig", "due today"),
    "due_on": ("fällig {day}", "due {day}"),
    "due_days": ("seit gestern fällig|seit {n} Tagen fällig", "due since yesterday|{n} days due"),
    "due_weeks": ("seit {n} Wochen fällig", "{n} weeks due"),
    "best_own": ("meist {begin}–{end} Uhr erreicht", "mostly reached {begin}–{end}"),
    "best_of_all": (
        "Erfahrung: am ehesten {begin}–{end} Uhr erreicht",
        "In general best reached {begin}–{end}",
    ),
    "postponed_because": ("verschoben: „{text}“", "postponed: “{text}”"),
    # Hints
    "hint_promised": ("Rückruf versprochen", "callback promised"),
    "hint_planned": ("Wiedervorlage", "follow-up"),
    "hint_afternoon": ("heute Nachmittag versuchen", "try this afternoon"),
    "hint_morning": ("vormittags versuchen", "try in the morning"),
    "hint_tomorrow_afternoon": ("morgen Nachmittag versuchen", "try tomorrow afternoon"),
    "hint_tomorrow_morning": ("morgen Vormittag versuchen", "try tomorrow morning"),
    "hint_day_afternoon": ("{day}, nachmittags versuchen", "try {day}, afternoon"),
    "hint_day_morning": ("{day}, vormittags versuchen", "try {day}, morning"),
    "hint_resting": ("ruht bis {day}", "resting until {day}"),
    "hint_call_back": ("ruft zurück, sonst ab {day}", "will call back, else from {day}"),
    "hint_postponed": ("verschoben auf {day}", "postponed to {day}"),
    "with_extension": ("{number} DW {extension}", "{number} ext. {extension}"),
    "extension": ("Durchwahl {number}", "extension {number}"),
    # Done
    "done_at": ("{day} {time}", "{day} {time}"),
    "minutes": ("{n} Min.", "{n} min"),
    "next_on": ("Wiedervorlage {day}", "follow-up {day}"),
    "help_offered": ("Hilfe angeboten", "help offered"),
    "declined": ("keine Anrufe mehr", "no more calls"),
    "wrong_number": ("falsche Nummer", "wrong number"),
}
