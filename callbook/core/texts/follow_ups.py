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
    # In a calendar
    "calendar": ("Wiedervorlagen", "Follow-ups"),
    "event": ("Anrufen: {name}", "Call: {name}"),
    "event_promised": ("Rückruf: {name}", "Callback: {name}"),
}
