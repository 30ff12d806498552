"""All settings on one page, in a few boxes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from callbook.core.changes import Changes
from callbook.gui.countries import CountryNames, regions
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.settings.crisis_box import CrisisBox
from callbook.gui.settings.dialling_box import DiallingBox
from callbook.gui.settings.guides_box import GuidesBox
from callbook.gui.settings.saving import (
    AnswerSetting,
    PickSetting,
    TextSetting,
    WeekdaysSetting,
)
from callbook.gui.theme import PREFERENCES, Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.fields import Field
from callbook.gui.widgets.labels import PlainLabel

A_MONDAY = date(2024, 1, 1)


class SettingsPage(QWidget):
    """Company, language, appearance, days, goals, rhythm, crisis, paper and dialling."""

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._countries = CountryNames(self)
        self._title = PlainLabel("", "ink", look.fonts.title)
        self._second = PlainLabel("", "soft", look.fonts.text)
        self._make_fields()
        self._boxes = [Box(look, heading=True) for _ in range(4)]
        self.crisis = CrisisBox(desk, look)
        self.dialling = DiallingBox(desk, look)
        self.guides = GuidesBox(desk, look)
        self._lay_out()
        desk.changed.connect(self._take_change)
        desk.day_changed.connect(self._refresh)
        self._retranslate()

    def _make_fields(self) -> None:
        desk, look = self._desk, self._look
        self.company = TextSetting(desk, look, "company")
        self.language = AnswerSetting(desk, look, "language", ("de", "en"))
        self.appearance = AnswerSetting(desk, look, "theme", PREFERENCES)
        self.country = PickSetting(desk, look, "country")
        self.region = PickSetting(desk, look, "region")
        self.weekdays = WeekdaysSetting(desk, look)
        self.goal = TextSetting(desk, look, "calls_per_day", 120)
        self.share = TextSetting(desk, look, "prospect_share", 120)
        self.cadences = [
            TextSetting(desk, look, key, 120) for key in ("cadence_a", "cadence_b", "cadence_c")
        ]
        self.paper = AnswerSetting(desk, look, "paper", ("A4", "Letter"))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("plain", True)
        row = QHBoxLayout(inner)
        row.setContentsMargins(32, 24, 32, 32)
        column = QVBoxLayout()
        column.setSpacing(14)
        row.addLayout(column, 10)
        row.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._second)
        business, days, goals, paper = self._boxes
        _fill(business, [[self.company], [self.language, self.appearance]])
        _fill(days, [[self.country, self.region], [self.weekdays]])
        _fill(goals, [[self.goal, self.share], self.cadences])
        _fill(paper, [[self.paper]])
        for box in (business, self.crisis, goals, days, self.guides, self.dialling, paper):
            box.setMaximumWidth(self._look.fonts.px(820))
            column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def fields(self) -> tuple[TextSetting | AnswerSetting | PickSetting | WeekdaysSetting, ...]:
        """All fields that keep a setting, from top to bottom."""
        return (
            self.company,
            self.language,
            self.appearance,
            self.country,
            self.region,
            self.weekdays,
            self.goal,
            self.share,
            *self.cadences,
            *self.dialling.fields(),
            self.paper,
        )

    def _take_change(self, changes: Changes) -> None:
        if changes.settings or changes.crises or changes.everything:
            self._refresh()

    def _refresh(self) -> None:
        self._offer_regions()
        for field in self.fields():
            field.refresh()
        self.crisis.refresh()
        self.dialling.refresh()
        self.guides.refresh()

    def _offer_regions(self) -> None:
        offered = regions(self._desk.settings.country)
        self.region.offer([("", self.tr("All of the country")), *offered])
        self.region.setVisible(bool(offered))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Settings"))
        self._second.setText(self.tr("Every change is saved at once and can be undone."))
        business, days, goals, paper = self._boxes
        business.set_title(self.tr("Business and appearance"))
        days.set_title(self.tr("Country and working days"))
        goals.set_title(self.tr("Goals and rhythm"))
        paper.set_title(self.tr("Paper"))
        self._name_business()
        self._name_days()
        self._name_goals()
        self._name_paper()

    def _name_business(self) -> None:
        self.company.set_name(self.tr("Name of your business"))
        self.company.set_help(self.tr("Stands at the head of the call sheet."))
        self.language.set_name(self.tr("Language"))
        self.language.answers.set_text("de", "Deutsch")
        self.language.answers.set_text("en", "English")
        self.appearance.set_name(self.tr("Appearance"))
        self.appearance.answers.set_text("system", self.tr("As the system"))
        self.appearance.answers.set_text("light", self.tr("Light"))
        self.appearance.answers.set_text("dark", self.tr("Dark"))

    def _name_days(self) -> None:
        self.country.set_name(self.tr("Country"))
        self.country.offer(self._countries.all())
        self.region.set_name(self.tr("Region"))
        self._offer_regions()
        self.weekdays.set_name(self.tr("Working days"))
        formats = LocaleFormats(self._desk.language)
        days = [A_MONDAY + timedelta(days=offset) for offset in range(7)]
        self.weekdays.name_days(
            [(formats.weekday_short(day), formats.weekday(day)) for day in days]
        )
        self.weekdays.set_help(
            self.tr("Public holidays of your region are left out by themselves.")
        )

    def _name_goals(self) -> None:
        self.goal.set_name(self.tr("Calls a day"))
        self.share.set_name(self.tr("Share of prospects in percent"))
        names = (
            self.tr("Class A every … weeks"),
            self.tr("Class B every … weeks"),
            self.tr("Class C and without, every … weeks"),
        )
        for field, name in zip(self.cadences, names, strict=True):
            field.set_name(name)

    def _name_paper(self) -> None:
        self.paper.set_name(self.tr("Paper size"))
        self.paper.answers.set_text("A4", "A4")
        self.paper.answers.set_text("Letter", "Letter")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _fill(box: Box, rows: Sequence[Sequence[Field]]) -> None:
    """Put fields into a box, row by row, in equal columns."""
    for fields in rows:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for index, field in enumerate(fields):
            grid.addWidget(field, 0, index, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(index, 1)
        box.body.addLayout(grid)
        box.body.addSpacing(4)
