"""The terms of a day: all that the rule of the week takes from outside the contacts."""

from __future__ import annotations

from datetime import date

from callbook.core.crisis import Crisis
from callbook.core.settings import Settings
from callbook.core.value import Value
from callbook.core.week import WeekSpan
from callbook.core.working_days import Calendar


class Terms(Value):
    """Today, its week, the crisis that counts today (or None), working days and settings."""

    span: WeekSpan
    crisis: Crisis | None
    calendar: Calendar
    settings: Settings

    @property
    def began_on(self) -> date:
        """Since when "spoken with" counts; the beginning of time without a crisis."""
        return self.crisis.began_on if self.crisis else date.min

    def goal(self) -> int:
        """Calls asked for this week: from the day on which the book was begun."""
        first = self.span.monday
        if first <= self.settings.begun_on <= self.span.sunday:
            first = self.settings.begun_on
        days = self.calendar.working_days(first, self.span.sunday)
        return self.settings.calls_per_day * len(days)

    def portion(self, made_before_today: int) -> int:
        """Today's portion of the week's goal; 0 on a day off."""
        today = self.span.today
        if not self.calendar.is_working(today):
            return 0
        left = len(self.calendar.working_days(today, self.span.sunday))
        return max(0, -((made_before_today - self.goal()) // left))
