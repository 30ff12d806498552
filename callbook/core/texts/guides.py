"""The conversation guides as Callbook brings them, a step a line, and what they are called."""

TEXTS: dict[str, tuple[str, str]] = {
    "customer": (
        "Hier ist {company} – passt es gerade?\n"
        "Wie geht es Ihnen und Ihrem Team?\n"
        "Was hat sich bei Ihnen geändert?\n"
        "Womit können wir Ihnen jetzt helfen?\n"
        "Danke! Wann darf ich mich wieder melden?",
        "This is {company} – a good moment?\n"
        "How are you and your team?\n"
        "What has changed for you?\n"
        "What would help you right now?\n"
        "Thank you! When may I call again?",
    ),
    "customer_voicemail": (
        "Guten Tag, hier ist {company}.\n"
        "Ich wollte nur hören, wie es Ihnen geht.\n"
        "Meine Nummer, langsam und zweimal\n"
        "Rufen Sie gern zurück, wenn es Ihnen passt.",
        "Hello, this is {company}.\n"
        "I just wanted to hear how you are.\n"
        "My number, slowly and twice\n"
        "Do call back whenever it suits you.",
    ),
    "prospect": (
        "Hier ist {company}. Ich rufe an, weil …\n"
        "Die Nummer habe ich von … – sagen Sie ruhig Nein.\n"
        "Was beschäftigt {firm} im Moment?\n"
        "Was fehlt Ihnen, was würde es leichter machen?\n"
        "Darf ich etwas schicken und wieder anrufen?",
        "This is {company}. I am calling because …\n"
        "I have your number from … – do say no if you like.\n"
        "What keeps {firm} busy at the moment?\n"
        "What is missing, what would make it easier?\n"
        "May I send you something and call again?",
    ),
    "prospect_voicemail": (
        "Guten Tag, hier ist {company}.\n"
        "Ich rufe an, weil …\n"
        "Meine Nummer, langsam und zweimal\n"
        "Wenn es Sie interessiert, rufen Sie gern zurück.",
        "Hello, this is {company}.\n"
        "I am calling because …\n"
        "My number, slowly and twice\n"
        "If it is of interest, do call back.",
    ),
    "title_customer": ("Bestandskunde in der Krise", "Customer in the crisis"),
    "title_customer_calm": ("Bestandskunde", "Customer"),
    "title_customer_voicemail": ("Mailbox, Bestandskunde", "Voicemail, customer"),
    "title_prospect": ("Erstes Gespräch, Interessent", "First call, prospect"),
    "title_prospect_voicemail": ("Mailbox, Interessent", "Voicemail, prospect"),
    "your_firm": ("[Ihre Firma]", "[your business]"),
}
