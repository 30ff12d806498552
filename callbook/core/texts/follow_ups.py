"""Words of the follow-ups: their sections, where they came from, and how they leave the app."""

TEXTS: dict[str, tuple[str, str]] = {
    # Sections
    "overdue": ("Überfällig", "Overdue"),
    "today": ("Heute", "Today"),
    "this_week": ("Diese Woche", "This week"),
    "later": ("Später", "Later"),
    # The call they came from
    "from_reached": ("Gespräch vom {day}", "conversation on {day}"),
    "from_callback": ("vereinbart am {day}", "agreed on {day}"),
    "from_attempt": ("Versuch vom {day}", "attempt on {day}"),
    "from_call": ("Anruf vom {day}", "call on {day}"),
    "from_owner": ("eingetragen am {day}", "entered on {day}"),
    # What they are for
    "promised": ("Rückruf versprochen", "callback promised"),
    "planned": ("Wiedervorlage", "follow-up"),
    # Reminders
    "remind_ahead": (
        "In einer Minute anrufen: {who}|In {n} Minuten anrufen: {who}",
        "Call in one minute: {who}|Call in {n} minutes: {who}",
    ),
    "remind_now": ("Jetzt anrufen: {who}", "Call now: {who}"),
    "remind_late": ("Anrufen, versprochen für {time}: {who}", "Call, promised for {time}: {who}"),
    # In a calendar
    "calendar": ("Wiedervorlagen", "Follow-ups"),
    "event": ("Anrufen: {name}", "Call: {name}"),
    "event_promised": ("Rückruf: {name}", "Callback: {name}"),
}
