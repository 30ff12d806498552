"""What the owner sets: the settings and the crisis."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from callbook.actions.week import crisis_on
from callbook.actions.working_days import keep_holidays
from callbook.core.changes import Changes
from callbook.core.crisis import Crisis
from callbook.core.errors import BadInput, Refusal
from callbook.core.settings import Settings
from callbook.core.working_days import public_holidays
from callbook.store import settings as stored
from callbook.store.book import Book

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
YEARS_AHEAD = 12
LONGEST_TEXT = 200
NOTHING = frozenset({"", "-", "none", "nothing", "nichts"})

Reader = Callable[[str, str], str]


def settings(book: Book) -> Settings:
    """What the owner has set."""
    with book.read() as db:
        return stored.read_settings(db)


def crises(book: Book) -> list[Crisis]:
    """All crises, the one begun last first."""
    with book.read() as db:
        return stored.crises(db)


def crisis(book: Book, today: date) -> Crisis | None:
    """The crisis that counts today."""
    return crisis_on(crises(book), today)


def change_setting(book: Book, key: str, value: str) -> Changes:
    """Sets one setting by its name on the command line ("calls-per-day").

    Raises BadInput for an unknown name and for a value that does not fit.
    """
    if key not in KEYS:
        raise BadInput("errors.setting_unknown", name=key, keys=", ".join(KEYS))
    text = KEYS[key](key, value.strip())
    before = settings(book)
    values = {key.replace("-", "_"): text}
    if key in ("country", "region"):
        values = _place(before, values)
        after = _placed(before, values)
        book.may_write()
        keep_holidays(book, after, _years(before))
    with book.change("setting", key) as change:
        for name, setting in values.items():
            # What is so already, be it by default, is no change that undo could take back.
            if setting != _as_stored(before, name):
                stored.write_setting(change, name, setting)
    if key == "country":
        show_numbers(book)
    return change.changes


def show_numbers(book: Book) -> None:
    """Shows all numbers in the habit of the owner's country, if that has changed."""
    from callbook.store import numbers

    country = settings(book).country
    with book.read() as db:
        if numbers.shown_for(db) == country:
            return
    from callbook.core.phone import shown

    numbers.show_all(book, country, shown)


def set_crisis(book: Book, name: str, began_on: date, not_after: date | None = None) -> Changes:
    """Begins a crisis, or corrects the first day of the one that bears the name.

    One that begins after today counts from its day on; whoever asks since when a crisis
    lasts passes today as ``not_after``. Raises BadInput for a later day than that, no name,
    or a beginning after the end.
    """
    from callbook.store.tables import crises as table

    name = " ".join(name.split())
    if not name:
        raise BadInput("errors.crisis_needs_name")
    if not_after is not None and began_on > not_after:
        raise BadInput("errors.crisis_in_future")
    same = [known for known in crises(book) if known.name.casefold() == name.casefold()]
    with book.change("crisis", name) as change:
        if same:
            ended_on = same[0].ended_on
            if ended_on is not None and ended_on < began_on:
                raise BadInput("errors.crisis_begins_after", day=ended_on.isoformat())
            change.update(table, same[0].id, name=name, began_on=began_on.isoformat())
        else:
            change.insert(table, {"name": name, "began_on": began_on.isoformat(), "ended_on": None})
    return change.changes


def end_crisis(book: Book, ended_on: date | None, today: date) -> Changes:
    """Sets the last day of the crisis that counts today; None lets it go on.

    Where none counts, the one begun last by today is meant, or one still to come. Raises
    Refusal where there is none, BadInput for a day before its beginning.
    """
    from callbook.store.tables import crises as table

    known = crises(book)
    if not known:
        raise Refusal("errors.crisis_none")
    begun = [crisis for crisis in known if crisis.began_on <= today]
    meant = crisis_on(known, today) or (begun or known)[0]
    if ended_on is not None and ended_on < meant.began_on:
        raise BadInput("errors.crisis_ends_before", day=meant.began_on.isoformat())
    with book.change("crisis", meant.name) as change:
        change.update(table, meant.id, ended_on=ended_on.isoformat() if ended_on else None)
    return change.changes


def shown_settings(current: Settings) -> dict[str, Any]:
    """The settings by their names on the command line."""
    shown: dict[str, Any] = {
        key: getattr(current, key.replace("-", "_")) for key in KEYS if key not in _WINDOW_ONLY
    }
    shown["working-days"] = ",".join(WEEKDAYS[day] for day in current.working_days)
    return shown


def _as_stored(current: Settings, name: str) -> str:
    value = getattr(current, name)
    return "".join(str(day) for day in value) if isinstance(value, tuple) else str(value)


def _place(before: Settings, values: Mapping[str, str]) -> dict[str, str]:
    """A new country forgets a region that it does not have; an unknown one is refused."""
    after = _placed(before, values)
    if "country" in values and after.region:
        try:
            public_holidays(after.country, after.region, 2020)
        except Refusal:
            return {**values, "region": ""}
    return dict(values)


def _placed(before: Settings, values: Mapping[str, str]) -> Settings:
    return before.replaced(
        country=values.get("country", before.country),
        region=values.get("region", before.region),
    )


def _years(current: Settings) -> range:
    first = max(2000, current.begun_on.year - 1)
    return range(first, max(first, date.today().year) + YEARS_AHEAD)


def _number(low: int, high: int) -> Reader:
    def read(key: str, value: str) -> str:
        if not value.isascii() or not value.isdigit() or not low <= int(value[:9]) <= high:
            raise BadInput("errors.setting_number", name=key, value=value, low=low, high=high)
        return str(int(value))

    return read


def _choice(*choices: str) -> Reader:
    def read(key: str, value: str) -> str:
        for choice in choices:
            if value.casefold() == choice.casefold():
                return choice
        raise BadInput("errors.setting_choice", name=key, value=value, choices=", ".join(choices))

    return read


def _text(key: str, value: str) -> str:
    if len(value) > LONGEST_TEXT:
        raise BadInput("errors.setting_too_long", name=key, high=LONGEST_TEXT)
    return " ".join(value.split())


def _dial_scheme(key: str, value: str) -> str:
    # Imported late: the rules of numbering are no matter of the first paint.
    from callbook.core.dialling import check_template

    text = _text(key, value)
    check_template(text)
    return text


def _hours(_key: str, value: str) -> str:
    from callbook.core.calling_hours import read_hours

    return read_hours(value)


def _country(key: str, value: str) -> str:
    public_holidays(value.upper(), "", 2020)
    return value.upper()


def _region(key: str, value: str) -> str:
    return "" if value.casefold() in NOTHING else value.upper()


def _working_days(key: str, value: str) -> str:
    days = [day.strip().casefold() for day in value.split(",") if day.strip()]
    unknown = [day for day in days if day not in WEEKDAYS]
    if unknown:
        raise BadInput(
            "errors.setting_choice", name=key, value=unknown[0], choices=", ".join(WEEKDAYS)
        )
    if not days:
        raise BadInput("errors.no_working_weekday")
    return "".join(str(place) for place, day in enumerate(WEEKDAYS) if day in days)


KEYS: dict[str, Reader] = {
    "company": _text,
    "language": _choice("de", "en"),
    "country": _country,
    "region": _region,
    "working-days": _working_days,
    "calls-per-day": _number(1, 1000),
    "prospect-share": _number(0, 100),
    "cadence-a": _number(1, 520),
    "cadence-b": _number(1, 520),
    "cadence-c": _number(1, 520),
    "theme": _choice("system", "light", "dark"),
    "paper": _choice("A4", "Letter"),
    "dial-scheme": _dial_scheme,
    "hours-weekdays": _hours,
    "hours-saturday": _hours,
    "hours-sunday": _hours,
}
_HOURS = ("hours-weekdays", "hours-saturday", "hours-sunday")
_WINDOW_ONLY = ("theme", "paper", "dial-scheme", *_HOURS)
