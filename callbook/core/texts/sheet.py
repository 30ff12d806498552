"""Sentences of the printed call sheet."""

TEXTS: dict[str, tuple[str, str]] = {
    "title": ("Anrufbogen", "Call sheet"),
    "period_today": ("{day} · gedruckt {time}", "{day} · printed {time}"),
    "period_week": ("{week} · gedruckt {day}, {time}", "{week} · printed {day}, {time}"),
    "period_chosen": ("Auswahl · {day} · gedruckt {time}", "Selection · {day} · printed {time}"),
    "chosen": ("Ausgewählte Kontakte", "Selected contacts"),
    "week": ("Woche vom {first}. bis {last} {year}", "Week of {first} to {last} {year}"),
    "week_over_months": ("Woche vom {first} bis {last} {year}", "Week of {first} to {last} {year}"),
    "week_over_years": ("Woche vom {first} bis {last}", "Week of {first} to {last}"),
    "tally": ("{shown} Anruf|{shown} Anrufe", "{shown} call|{shown} calls"),
    "numbered": ("{tally} · Bogen {number}", "{tally} · sheet {number}"),
    "continued": ("{title} (Fortsetzung)", "{title} (continued)"),
    "note": ("Notiz: {text}", "note: {text}"),
    "reached": ("erreicht", "reached"),
    "no_answer": ("nicht erreicht", "no answer"),
    "voicemail": ("Mailbox", "voicemail"),
    "busy": ("besetzt", "busy"),
    "callback": ("Rückruf am _", "call back on _"),
    "wrong_number": ("falsche Nr.", "wrong no."),
    "nobody_today": (
        "Heute ist niemand anzurufen. Der Bogen für die Woche zeigt, wer noch ansteht.",
        "Nobody is to be called today. The sheet for the week shows who is still to come.",
    ),
    "nobody_week": (
        "Diese Woche ist niemand anzurufen.",
        "Nobody is to be called this week.",
    ),
    "nobody_chosen": (
        "Von den Ausgewählten kann niemand angerufen werden.",
        "None of those selected can be called.",
    ),
    "confidential": ("Vertraulich", "Confidential"),
    "footer": (
        "enthält Kundendaten, nach dem Übertragen vernichten · QR-Code mit dem Telefon scannen,"
        " um zu wählen",
        "holds customer data, destroy after entering the results · scan a QR code with your phone"
        " to dial",
    ),
    "page": ("Seite {page} von {pages}", "Page {page} of {pages}"),
    "not_taken": (
        "Der Drucker nimmt den Bogen nicht an. Bitte prüfen Sie, ob er bereit ist, oder speichern"
        " Sie den Bogen als PDF.",
        "The printer does not take the sheet. Please check that it is ready, or save the sheet as"
        " PDF.",
    ),
}
