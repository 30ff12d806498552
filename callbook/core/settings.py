"""What the owner has set."""

from __future__ import annotations

from datetime import date

from callbook.core.value import Value


class Settings(Value):
    """The owner's settings; ``working_days`` are weekdays with Monday as 0.

    ``prospect_share`` is in percent; the cadences are weeks; ``begun_on`` is the day on
    which the book was begun; ``region`` a Land or canton without the country ("BY").
    The hours are those in which a call needs no question first, empty for never.
    """

    company: str = ""
    language: str = "de"
    country: str = "DE"
    region: str = ""
    working_days: tuple[int, ...] = (0, 1, 2, 3, 4)
    calls_per_day: int = 12
    prospect_share: int = 20
    cadence_a: int = 4
    cadence_b: int = 8
    cadence_c: int = 12
    begun_on: date = date.min
    theme: str = "system"
    paper: str = "A4"
    dial_scheme: str = "tel"
    hours_weekdays: str = "8:00–20:00"
    hours_saturday: str = "9:00–18:00"
    hours_sunday: str = ""
