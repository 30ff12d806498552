"""What is said in the invented calls, German and English side by side."""

from __future__ import annotations

Pair = tuple[str, str]

CRISIS: Pair = ("Lieferkrise", "Supply crisis")
OWNER: Pair = ("Kontor Sommerfeld GmbH", "Kontor Sommerfeld GmbH")

OWNERS: tuple[Pair, Pair] = (("Inhaberin", "Owner"), ("Inhaber", "Owner"))
CHIEFS: tuple[Pair, Pair] = (
    ("Geschäftsführerin", "Managing director"),
    ("Geschäftsführer", "Managing director"),
)
STAFF: tuple[tuple[Pair, Pair], ...] = (
    (("Einkaufsleiterin", "Head of purchasing"), ("Einkaufsleiter", "Head of purchasing")),
    (("Prokuristin", "Authorised officer"), ("Prokurist", "Authorised officer")),
    (("Büroleiterin", "Office manager"), ("Büroleiter", "Office manager")),
    (("Buchhalterin", "Accountant"), ("Buchhalter", "Accountant")),
    (("Werkstattleiterin", "Workshop manager"), ("Werkstattleiter", "Workshop manager")),
    (("Assistentin der Leitung", "Assistant"), ("Assistent der Leitung", "Assistant")),
    (("Technische Leiterin", "Technical director"), ("Technischer Leiter", "Technical director")),
)
SWITCHBOARD: Pair = ("Zentrale", "switchboard")
DIRECT: Pair = ("Büro", "office")

TAGS: tuple[Pair, ...] = (
    ("Stammkunde", "regular"),
    ("Messe", "trade fair"),
    ("Empfehlung", "referral"),
    ("Wartungsvertrag", "service contract"),
    ("Newsletter", "newsletter"),
    ("zahlt pünktlich", "pays on time"),
    ("Saisongeschäft", "seasonal"),
)

CONTACT_NOTES: tuple[Pair, ...] = (
    ("Am besten vor 10 Uhr, danach in der Werkstatt.", "Best before 10, later in the workshop."),
    ("Dienstags nicht da.", "Not there on Tuesdays."),
    ("Bestellt meist zum Quartalsende.", "Mostly orders at the end of the quarter."),
    ("Will Angebote als PDF, nicht per Post.", "Wants offers as PDF, not by post."),
    ("Tochter übernimmt nächstes Jahr den Betrieb.", "The daughter takes over next year."),
    ("Kommt über Empfehlung.", "Came by referral."),
    ("Entscheidet zusammen mit dem Bruder.", "Decides together with his brother."),
    ("Legt Wert auf kurze Lieferwege.", "Cares about short delivery routes."),
    ("Zwei Standorte, Rechnung immer an die Zentrale.", "Two sites, invoices to the head office."),
    ("Spielt Posaune im Stadtorchester.", "Plays the trombone in the town orchestra."),
    ("Seit dem Umbau mehr Platz im Lager.", "More room in the warehouse since the rebuilding."),
    ("Hatte letztes Jahr eine Reklamation, gut gelöst.", "A complaint last year, well solved."),
)

PROSPECT_NOTES: tuple[Pair, ...] = (
    ("Am Messestand gesprochen, Karte liegt vor.", "Talked at the fair, card at hand."),
    ("Hat über die Website nach Preisen gefragt.", "Asked for prices on the website."),
    ("Arbeitet noch mit einem anderen Lieferanten.", "Still works with another supplier."),
    ("Empfohlen von einem Stammkunden.", "Recommended by a regular."),
    ("Baut gerade neu, zieht im Sommer um.", "Building anew, moves in summer."),
)

BEFORE: tuple[Pair, ...] = (
    ("Nachbestellung wie im Vorjahr.", "Reorder as last year."),
    (
        "Angebot besprochen, will bis Monatsende entscheiden.",
        "Went through the offer, decides by month end.",
    ),
    ("Sehr zufrieden mit der letzten Lieferung.", "Very happy with the last delivery."),
    (
        "Neues Schweißgerät bestellt, Lieferung in zwei Wochen.",
        "Ordered a new welder, two weeks to delivery.",
    ),
    ("Fragt nach Staffelpreisen ab 50 Stück.", "Asks for prices from 50 pieces up."),
    ("Rechnung war unklar, ist geklärt.", "The invoice was unclear, settled now."),
    (
        "Plant Umbau im Sommer, braucht dann mehr.",
        "Plans to rebuild in summer, will need more then.",
    ),
    ("Messetermin vereinbart, Halle 4.", "Meeting at the fair, hall 4."),
    ("Wartung terminiert.", "Service date fixed."),
    (
        "Neuer Auszubildender, stellt sich im Herbst vor.",
        "A new apprentice, will introduce himself in autumn.",
    ),
    ("Hat den Katalog bekommen, meldet sich.", "Has the catalogue, will get back."),
    ("Budget für dieses Jahr ist verplant.", "This year's budget is spent."),
    ("Kurz gratuliert zum Jubiläum.", "Congratulated on their anniversary."),
    ("Muster kommen gut an.", "They like the samples."),
    ("Will im Frühjahr wieder sprechen.", "Wants to talk again in spring."),
)

SINCE: tuple[tuple[Pair, str, bool, bool], ...] = (
    (
        (
            "Halbe Belegschaft in Kurzarbeit. Wartung vorziehen wäre jetzt möglich.",
            "Half of the staff on short time. Service could be done earlier now.",
        ),
        "strained",
        True,
        True,
    ),
    (
        ("Läuft erstaunlich gut, Aufträge bis Herbst.", "Surprisingly well, orders until autumn."),
        "good",
        False,
        True,
    ),
    (
        ("Material kommt nicht, zwei Baustellen stehen.", "No material, two sites stand still."),
        "strained",
        True,
        False,
    ),
    (
        (
            "Umsatz um die Hälfte eingebrochen. Zahlungsziel auf 60 Tage verlängert.",
            "Sales down by half. Gave them 60 days to pay.",
        ),
        "in_need",
        True,
        False,
    ),
    (
        (
            "Stellt auf Online-Bestellung um, fragt nach Erfahrungen.",
            "Moving to online orders, asks what we have learned.",
        ),
        "good",
        True,
        True,
    ),
    (
        (
            "Freut sich über den Anruf. Braucht im Moment nichts.",
            "Glad that we called. Needs nothing at the moment.",
        ),
        "good",
        False,
        False,
    ),
    (
        (
            "Hauptlieferant ausgefallen, sucht Ersatz für Dichtungen.",
            "Main supplier is down, looks for seals elsewhere.",
        ),
        "strained",
        True,
        True,
    ),
    (
        (
            "Sorgt sich um die Mitarbeiter, will niemanden entlassen.",
            "Worries about the staff, wants to keep everyone.",
        ),
        "strained",
        False,
        False,
    ),
    (
        (
            "Hat Soforthilfe beantragt, wartet auf Bescheid.",
            "Applied for emergency aid, waits for the answer.",
        ),
        "in_need",
        True,
        False,
    ),
    (
        (
            "Lager voll, will erst wieder im nächsten Quartal bestellen.",
            "Full warehouse, orders again next quarter.",
        ),
        "good",
        False,
        False,
    ),
    (
        (
            "Denkt über eigene Fertigung nach, Angebot erwünscht.",
            "Thinks of making parts in-house, wants an offer.",
        ),
        "good",
        False,
        True,
    ),
    (
        (
            "Langes Gespräch, viel Persönliches. Meldet sich selbst.",
            "A long talk, much of it personal. Will call us.",
        ),
        "good",
        False,
        False,
    ),
    (
        (
            "Zwei Fahrer krank, Lieferung nur noch vormittags.",
            "Two drivers ill, deliveries only in the morning.",
        ),
        "strained",
        False,
        False,
    ),
    (
        (
            "Konkurrent hat geschlossen, bekommt dessen Kunden.",
            "A competitor closed, they get its customers.",
        ),
        "good",
        False,
        True,
    ),
)

NEXT_STEPS: tuple[Pair, ...] = (
    ("Angebot Soforthilfe", "Offer of help"),
    ("Wartungstermin abstimmen", "Agree on the service date"),
    ("Nachfragen, ob das Material da ist", "Ask whether the material has come"),
    ("Neue Preisliste besprechen", "Go through the new price list"),
    ("Hören, wie es geht", "Hear how they are"),
    ("Bestellung für das Quartal", "Order for the quarter"),
    ("Muster geschickt, Meinung holen", "Samples sent, get their opinion"),
)
CALLBACKS: tuple[Pair, ...] = (
    ("Ist in einer Besprechung, bittet um Rückruf", "In a meeting, asks to be called back"),
    ("Kollege sagt: später wieder da", "A colleague says: back later"),
    (
        "Steht auf der Baustelle, will in Ruhe sprechen",
        "On a building site, wants to talk in quiet",
    ),
)
POSTPONED: tuple[Pair, ...] = (
    ("Betriebsferien", "Company holidays"),
    ("Elternzeit, Vertretung ab nächster Woche", "On leave, a deputy from next week"),
    ("Inventur", "Stocktaking"),
)
DECLINED: tuple[Pair, ...] = (
    ("Möchte keine Anrufe mehr, nur noch Post", "Wants no more calls, only letters"),
    ("Betrieb wird geschlossen", "The business is closing"),
    ("Kauft zentral ein, bitte nicht mehr anrufen", "Buys centrally, please do not call again"),
)
"""Why somebody wants no more calls."""
