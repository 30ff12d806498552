"""Deals of the sample book: what became of the opportunities seen in calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from callbook.core.demo.samples import Deal, Promise, Talk
from callbook.core.demo.traits import mix
from callbook.core.demo.words import Pair
from callbook.core.opportunities import Stage, title_of_note

TITLES: Mapping[str, Pair] = {
    "Halbe Belegschaft in Kurzarbeit": ("Wartung vorziehen", "Service earlier than planned"),
    "Läuft erstaunlich gut": ("Rahmenauftrag bis Herbst", "Standing order until autumn"),
    "Stellt auf Online-Bestellung um": ("Anbindung an den Webshop", "Link to their web shop"),
    "Hauptlieferant ausgefallen": ("Ersatz für Dichtungen", "Seals from another source"),
    "Denkt über eigene Fertigung nach": ("Teile aus eigener Fertigung", "Parts made in-house"),
    "Konkurrent hat geschlossen": ("Mehr Menge, neue Staffel", "Larger volume, new prices"),
}
"""What a note is about, by its first words."""
STEPS: tuple[Pair, ...] = (
    ("Angebot schreiben", "Write the offer"),
    ("Muster schicken", "Send samples"),
    ("Preise rechnen", "Work out prices"),
)
FRESH_DAYS = 8
"""Nothing is decided sooner."""
STAGES = (Stage.OPEN,) * 3 + (Stage.OFFERED,) * 3 + (Stage.WON,) * 3 + (Stage.LOST,)


def of(
    place: int, talks: Iterable[Talk], promises: Iterable[Promise], today: date, words_of: int
) -> Iterator[Deal]:
    """The deals that grew out of a contact's calls."""
    promised = {promise.talk: promise for promise in promises}
    for turn, talk in enumerate(talks):
        if talk.opportunity_seen:
            yield _deal(mix(place, 70 + turn), talk, promised.get(talk.at), today, words_of)


def _deal(chance: int, talk: Talk, promise: Promise | None, today: date, words_of: int) -> Deal:
    opened = date.fromisoformat(talk.at[:10])
    age = (today - opened).days
    stage = STAGES[chance % len(STAGES)] if age >= FRESH_DAYS else Stage.OPEN
    waits = promise is not None and promise.ended_at is None
    closed = None
    if stage in (Stage.WON, Stage.LOST):
        # What is still promised belongs to a deal that is not decided.
        stage = Stage.OFFERED if waits else stage
        closed = None if waits else opened + timedelta(days=5 + chance // 10 % (age - 5))
    step = STEPS[chance // 100 % len(STEPS)][words_of] if closed is None else ""
    return Deal(
        talk.at,
        _title(talk.note, words_of),
        None if chance % 7 == 0 else _value(chance),
        str(stage),
        promise.text if promise is not None and waits else step,
        closed.isoformat() if closed else None,
        waits,
    )


def _title(note: str, words_of: int) -> str:
    from callbook.core.demo.words import SINCE

    german = next((pair[0] for pair, *_ in SINCE if pair[words_of] == note), note)
    found = next((title for begin, title in TITLES.items() if german.startswith(begin)), None)
    return found[words_of] if found is not None else title_of_note(note)


def _value(chance: int) -> int:
    """Between a few hundred and some ten thousand, in hundredths, in round figures."""
    return (12 + chance // 1000 % 90) * (2000, 5000, 20000)[chance // 10 % 3]
