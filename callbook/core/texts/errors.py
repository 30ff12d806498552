"""What could not be done, and what can be done about it."""

TEXTS: dict[str, tuple[str, str]] = {
    "book_busy": (
        "Das Buch {file} wird gerade von einem anderen Programm benutzt. Bitte versuchen Sie es gleich noch einmal.",
        "The book {file} is being used by another program. Please try again in a moment.",
    ),
    "book_changing": (
        "Gerade wird etwas Längeres in das Buch geschrieben. Bitte versuchen Sie es gleich noch einmal.",
        "Something long is just being written into the book. Please try again in a moment.",
    ),
    "book_in_use": (
        "Das Buch {file} ist schon in einem anderen Fenster geöffnet. Bitte schließen Sie es dort zuerst.",
        "The book {file} is already open in another window. Please close it there first.",
    ),
    "book_read_only": (
        "In das Buch {file} darf nicht geschrieben werden. Bitte kopieren Sie es in einen eigenen Ordner oder geben Sie Schreibrechte.",
        "The book {file} must not be written to. Please copy it into a folder of your own or allow writing.",
    ),
    "disk_full": (
        "Der Datenträger mit {file} ist voll. Bitte schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.",
        "The disk with {file} is full. Please free some space and try again; nothing was changed.",
    ),
    "book_cannot_open": (
        "Das Buch {file} lässt sich nicht öffnen. Bitte prüfen Sie, ob der Ordner da ist und Sie ihn lesen dürfen.",
        "The book {file} cannot be opened. Please check that the folder is there and that you may read it.",
    ),
    "book_cannot_create": (
        "Unter {file} lässt sich kein Buch anlegen. Bitte wählen Sie einen Ordner, in den Sie schreiben dürfen.",
        "No book can be made at {file}. Please choose a folder that you may write to.",
    ),
    "book_damaged": (
        "Das Buch {file} ist beschädigt. Bitte holen Sie eine Sicherung zurück, im Fenster oder mit: callbook restore SICHERUNG",
        "The book {file} is damaged. Please bring a backup back, in the window or with: callbook restore BACKUP",
    ),
    "book_newer": (
        "Das Buch {file} stammt von einer neueren Version von Callbook. Bitte aktualisieren Sie Callbook; das Buch bleibt, wie es ist.",
        "The book {file} comes from a newer version of Callbook. Please update Callbook; the book stays as it is.",
    ),
    "no_book": (
        "{file} ist kein Buch von Callbook. Bitte wählen Sie eine andere Datei; Adresslisten nehmen Sie mit dem Import auf.",
        "{file} is no book of Callbook. Please choose another file; address lists are taken in by the import.",
    ),
    "book_is_folder": (
        "{file} ist ein Ordner. Bitte nennen Sie eine Datei darin.",
        "{file} is a folder. Please name a file in it.",
    ),
    "gone": (
        "Diesen Eintrag gibt es nicht mehr. Bitte sehen Sie in der Liste nach.",
        "This entry no longer exists. Please look at the list.",
    ),
    "moment_not_come": (
        "Dieser Zeitpunkt liegt in der Zukunft. Bitte geben Sie an, wann der Anruf war.",
        "This moment has not come yet. Please say when the call was.",
    ),
    "minutes_below_zero": (
        "Die Dauer kann nicht unter null liegen. Bitte geben Sie ganze Minuten an.",
        "The length cannot be below zero. Please give whole minutes.",
    ),
    "hours_unclear": (
        "„{text}“ ist keine Anrufzeit. Bitte schreiben Sie zum Beispiel 8–20 oder 9:30–18:00; leer heißt nie.",
        "“{text}” are no calling hours. Please write 8–20 or 9:30–18:00, for example; empty means never.",
    ),
    "bad_email": (
        "„{text}“ ist keine E-Mail-Adresse. Bitte berichtigen Sie sie beim Kontakt.",
        "“{text}” is no e-mail address. Please correct it in the contact.",
    ),
    "callback_needs_day": (
        "Für einen vereinbarten Rückruf fehlt der Tag. Bitte geben Sie an, wann Sie zurückrufen.",
        "An agreed callback needs a day. Please say when you will call back.",
    ),
    "declined_has_no_next": (
        "Wer keine Anrufe mehr wünscht, bekommt keine Wiedervorlage. Bitte lassen Sie den nächsten Tag weg.",
        "Whoever wants no more calls gets no follow-up. Please leave the next day out.",
    ),
    "next_before_call": (
        "Der nächste Tag liegt vor dem Anruf. Bitte geben Sie einen späteren Tag an.",
        "The next day lies before the call. Please give a later day.",
    ),
    "postpone_to_past": (
        "Verschieben geht nur auf einen Tag nach heute. Bitte geben Sie einen späteren Tag an.",
        "Postponing needs a day after today. Please give a later day.",
    ),
    "opportunity_needs_title": (
        "Eine Chance braucht einen Titel. Bitte schreiben Sie, worum es geht.",
        "An opportunity needs a title. Please write what it is about.",
    ),
    "value_below_zero": (
        "Der Wert kann nicht unter null liegen. Bitte geben Sie einen Betrag an.",
        "The value cannot be below zero. Please give an amount.",
    ),
    "step_in_past": (
        "Der nächste Schritt liegt in der Vergangenheit. Bitte geben Sie heute oder einen späteren Tag an.",
        "The next step lies in the past. Please give today or a later day.",
    ),
    "is_customer": (
        "{name} ist schon Bestandskunde.",
        "{name} is a customer already.",
    ),
    "move_to_past": (
        "Dieser Tag ist schon vorbei. Bitte wählen Sie heute oder einen späteren Tag.",
        "This day has passed. Please choose today or a later day.",
    ),
    "follow_up_for_blocked": (
        "{name} möchte keine Anrufe mehr. "
        "Eine Wiedervorlage gibt es nur für Kontakte, die Sie anrufen dürfen.",
        "{name} wants no more calls. There are follow-ups only for contacts that you may call.",
    ),
    "follow_up_for_archived": (
        "{name} ist archiviert. Bitte holen Sie den Kontakt erst zurück.",
        "{name} is archived. Please bring the contact back first.",
    ),
    "no_working_weekday": (
        "Mindestens ein Wochentag muss ein Arbeitstag sein. Bitte wählen Sie einen, zum Beispiel mon,tue,wed,thu,fri.",
        "At least one weekday must be a working day. Please choose one, for example mon,tue,wed,thu,fri.",
    ),
    "unknown_country": (
        "Das Land „{country}“ ist nicht bekannt. Bitte geben Sie zwei Buchstaben an, zum Beispiel DE, AT oder CH.",
        "The country “{country}” is not known. Please give two letters, for example DE, AT or CH.",
    ),
    "unknown_region": (
        "Die Region „{region}“ gibt es in {country} nicht. Bitte geben Sie ihr Kürzel an, zum Beispiel BY, oder nichts.",
        "There is no region “{region}” in {country}. Please give its short form, for example BY, or nothing.",
    ),
    "contact_unknown": (
        "Kein Kontakt heißt „{text}“ oder hat diese Nummer. Bitte suchen Sie mit: callbook contacts {text}",
        "No contact is called “{text}” or has this number. Please search with: callbook contacts {text}",
    ),
    "contact_not_unique": (
        "„{text}“ passt auf mehrere Kontakte: {names}. Bitte geben Sie die Nummer in Klammern an.",
        "“{text}” fits several contacts: {names}. Please give the id in brackets.",
    ),
    "contact_needs_name": (
        "Ein Kontakt braucht einen Namen oder eine Firma. Bitte geben Sie eines davon an.",
        "A contact needs a name or a company. Please give one of them.",
    ),
    "cadence_below_zero": (
        "Ein Rhythmus hat mindestens eine Woche. Bitte geben Sie ganze Wochen an, oder 0 für den der Klasse.",
        "A rhythm has at least one week. Please give whole weeks, or 0 for that of the class.",
    ),
    "crisis_in_future": (
        "Der Krisenbeginn liegt in der Zukunft. Bitte geben Sie heute oder einen früheren Tag an.",
        "The start of the crisis lies in the future. Please give today or an earlier day.",
    ),
    "crisis_needs_name": (
        "Die Krise braucht einen Namen, zum Beispiel „Pandemie“.",
        "The crisis needs a name, for example “Pandemic”.",
    ),
    "crisis_none": (
        "Es ist keine Krise gesetzt, die enden könnte. Bitte setzen Sie erst eine: callbook crisis NAME JJJJ-MM-TT",
        "No crisis is set that could end. Please set one first: callbook crisis NAME YYYY-MM-DD",
    ),
    "crisis_ends_before": (
        "Die Krise kann nicht vor ihrem Beginn am {day} enden. Bitte geben Sie einen späteren Tag an.",
        "The crisis cannot end before it began on {day}. Please give a later day.",
    ),
    "crisis_begins_after": (
        "Die Krise ist seit dem {day} zu Ende. Bitte geben Sie einen früheren Tag an, oder erst ein späteres Ende.",
        "The crisis ended on {day}. Please give an earlier day, or a later end first.",
    ),
    "setting_unknown": (
        "Die Einstellung „{name}“ gibt es nicht. Möglich sind: {keys}.",
        "There is no setting “{name}”. Possible are: {keys}.",
    ),
    "setting_number": (
        "„{value}“ passt nicht für {name}. Bitte geben Sie eine ganze Zahl von {low} bis {high} an.",
        "“{value}” does not fit {name}. Please give a whole number from {low} to {high}.",
    ),
    "setting_choice": (
        "„{value}“ passt nicht für {name}. Möglich sind: {choices}.",
        "“{value}” does not fit {name}. Possible are: {choices}.",
    ),
    "guide_too_many_steps": (
        "Das sind zu viele Schritte. Bitte bleiben Sie bei höchstens {high}.",
        "These are too many steps. Please keep to {high} at most.",
    ),
    "guide_step_too_long": (
        "Ein Schritt ist zu lang. Bitte bleiben Sie je Zeile unter {high} Zeichen.",
        "A step is too long. Please stay below {high} characters a line.",
    ),
    "setting_too_long": (
        "Der Text für {name} ist zu lang. Bitte bleiben Sie unter {high} Zeichen.",
        "The text for {name} is too long. Please stay below {high} characters.",
    ),
    "not_writable": (
        "{file} lässt sich nicht schreiben. Bitte wählen Sie einen anderen Ordner oder schließen Sie die Datei im anderen Programm.",
        "{file} cannot be written. Please choose another folder or close the file in the other program.",
    ),
    "backup_is_book": (
        "Die Sicherung muss eine andere Datei sein als das Buch selbst. Bitte nennen Sie einen anderen Namen.",
        "The backup must be another file than the book itself. Please give another name.",
    ),
    "nothing_to_undo": ("Es gibt nichts zurückzunehmen.", "There is nothing to undo."),
    "nothing_to_redo": ("Es gibt nichts zu wiederholen.", "There is nothing to redo."),
    "export_unknown": (
        "In {file} kann Callbook nicht schreiben. Bitte enden Sie den Namen auf .xlsx, .csv oder .vcf.",
        "Callbook cannot write {file}. Please end the name in .xlsx, .csv or .vcf.",
    ),
    "backup_over_other": (
        "{file} gibt es schon, und es ist keine Sicherung. Bitte nennen Sie einen anderen Namen.",
        "{file} already exists and is no backup. Please give another name.",
    ),
    "demo_over_other": (
        "{file} gibt es schon, und es sind keine Beispieldaten. Bitte geben Sie einen anderen Namen an.",
        "{file} already exists and holds no sample data. Please give another name.",
    ),
}
