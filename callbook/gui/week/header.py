"""The head of the week: which day it is, how far the week and the customers are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callbook.core.settings import Settings
from callbook.core.week import WeekList
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.week.search_field import SearchField
from callbook.gui.widgets.boxes import BarProgress
from callbook.gui.widgets.buttons import QuietButton
from callbook.gui.widgets.labels import ElidedLabel, PlainLabel

if TYPE_CHECKING:
    from callbook.gui.widgets.buttons import LinkButton
    from callbook.gui.widgets.icon_button import IconButton

NARROW, TINY = 700, 520
ICON = 34
"""How high the button to print is where it has a drawing for words."""
GAP = 10


class ProgressLine(QWidget):
    """A bar with its name at the left above it and its numbers at the right."""

    def __init__(self, look: Look, segments: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fonts = look.fonts
        self.name = ElidedLabel("", "soft", fonts.second)
        self.done = PlainLabel("", "ink", fonts.second_strong)
        self.of_all = PlainLabel("", "soft", fonts.second)
        self.bar = BarProgress(look, segments)
        words = QHBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.name, 1)
        words.addWidget(self.done)
        words.addWidget(self.of_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(words)
        column.addWidget(self.bar)

    def tell(self, name: str, done: str, of_all: str, *shorter: str) -> None:
        """Name the bar, maybe with shorter names, and say the numbers in words."""
        self.name.setText(name, *shorter)
        self.done.setText(done)
        self.of_all.setText(of_all)
        self.bar.setAccessibleName(f"{name}: {done} {of_all}")


class WeekHeader(QWidget):
    """Title and day, the search field, the print button, and the two bars."""

    print_wanted = Signal()
    day_end_wanted = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._week: WeekList | None = None
        self._settings = Settings()
        self._narrow = self._tiny = self._has_room = False
        fonts = look.fonts
        self.title = ElidedLabel("", "ink", fonts.title)
        self.day = ElidedLabel("", "soft", fonts.text)
        self.search = SearchField(desk, look)
        self.print_button = QuietButton(look)
        self.print_button.clicked.connect(self.print_wanted)
        self.day_end: LinkButton | None = None
        self.print_icon: IconButton | None = None
        self.week_bar = ProgressLine(look, 5)
        self.spoken_bar = ProgressLine(look)
        top = self._top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.title, 1)
        top.addWidget(self.search)
        top.addWidget(self.print_button)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(top)
        self._day_row = QHBoxLayout()
        self._day_row.setSpacing(GAP)
        self._day_row.addWidget(self.day, 1)
        words.addLayout(self._day_row)
        self._bars = QHBoxLayout()
        self._bars.addWidget(self.week_bar, 1)
        self._bars.addWidget(self.spoken_bar, 1)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(fonts.px(16))
        column.addLayout(words)
        column.addLayout(self._bars)
        self._retranslate()

    def show_week(self, week: WeekList, settings: Settings) -> None:
        """Show how far the week is."""
        self._week, self._settings = week, settings
        formats, progress = LocaleFormats(settings.language), week.progress
        today, left = week.span.today, self._today_left(week)
        short = f"{formats.weekday_short(today)}, {formats.day_short(today)}"
        days = (formats.weekday_day(today), short)
        self.day.setText(*(f"{day} · {left}" if left else day for day in days))
        segments = max(1, min(7, round(progress.goal / max(1, settings.calls_per_day))))
        self._tell_made(week, formats)
        self.week_bar.bar.set_values(progress.made, progress.goal, segments)
        self._tell_spoken(week, formats)
        self.spoken_bar.bar.set_values(progress.spoken, progress.customers)

    def offer_day_end(self, offered: bool) -> None:
        """Offer to look back at the day, beside its name."""
        if offered and self.day_end is None:
            from callbook.gui.widgets.buttons import LinkButton

            self.day_end = LinkButton(self._look)
            # As high as the line that it stands in, so that nothing below it moves.
            self.day_end.setFixedHeight(self.day.sizeHint().height())
            self.day_end.clicked.connect(self.day_end_wanted)
            self._day_row.addWidget(self.day_end)
            self._name_day_end()
        if self.day_end is not None:
            self.day_end.setVisible(offered)

    def _name_day_end(self) -> None:
        if self.day_end is not None:
            self.day_end.setText(self.tr("End of the day …"))
            self.day_end.updateGeometry()

    def _today_left(self, week: WeekList) -> str:
        progress = week.progress
        left = progress.today_portion - progress.made_today
        if progress.today_portion <= 0:
            return ""
        if left <= 0:
            return self.tr("done for today")
        if left == 1:
            return self.tr("one more call today")
        return self.tr("{0} more calls today").format(left)

    def _tell_made(self, week: WeekList, formats: LocaleFormats) -> None:
        of_all = self.tr("of {0}") if self._tiny else self.tr("of {0} calls")
        self.week_bar.tell(
            self.tr("This week"),
            formats.number(week.progress.made),
            of_all.format(formats.number(week.progress.goal)),
            self.tr("Week"),
        )

    def _tell_spoken(self, week: WeekList, formats: LocaleFormats) -> None:
        self.spoken_bar.tell(
            self._spoken_since(week, formats),
            formats.number(week.progress.spoken),
            self.tr("of {0}").format(formats.number(week.progress.customers)),
            self.tr("Spoken with"),
        )

    def _spoken_since(self, week: WeekList, formats: LocaleFormats) -> str:
        if week.crisis is None:
            return self.tr("Customers spoken with")
        began = week.crisis.began_on
        same_year = began.year == week.span.today.year
        day = formats.day_short(began) if same_year else formats.day(began)
        if self._narrow:
            return self.tr("Spoken with since {0}").format(day)
        return self.tr("Customers spoken with since {0}").format(day)

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Whom do I call this week?"), self.tr("Whom do I call?"))
        self.print_button.setAccessibleName(self.tr("Print call sheet …"))
        if self.print_icon is not None:
            self.print_icon.name(self.tr("Print call sheet …"))
        self._name_day_end()
        if self._has_room:
            self._fit()
        if self._week is not None:
            self.show_week(self._week, self._settings)

    def _fit(self) -> None:
        """Shorten what can be said shorter where there is little room."""
        px = self._look.fonts.px
        narrow, tiny = self.width() < px(NARROW), self.width() < px(TINY)
        if (narrow, tiny) != (self._narrow, self._tiny):
            self._narrow, self._tiny = narrow, tiny
            if self._week is not None:
                formats = LocaleFormats(self._settings.language)
                self._tell_made(self._week, formats)
                self._tell_spoken(self._week, formats)
        side = px(20 if tiny else 28)
        self._column.setContentsMargins(side, px(20), side, px(14))
        self.search.setFixedWidth(px(110 if tiny else 140 if narrow else 190))
        self._bars.setSpacing(px(16 if narrow else 26))
        self._bars.setStretch(0, 10)
        self._bars.setStretch(1, 10 if tiny else 15 if narrow else 13)
        words = self.tr("Print …") if narrow else self.tr("Print call sheet …")
        if self.print_button.text() != words:
            self.print_button.setText(words)
            self.print_button.updateGeometry()
        printing = self._fit_printing(tiny=tiny)
        button = max(printing.minimumWidth(), printing.sizeHint().width())
        taken = self.search.width() + button + 2 * GAP
        self.title.setFont(self._title_font(self.width() - 2 * side - taken))

    def _fit_printing(self, *, tiny: bool) -> QuietButton:
        """The button to print: its drawing alone where there is no room for its words."""
        if tiny and self.print_icon is None:
            from callbook.gui.widgets.icon_button import IconButton

            self.print_icon = IconButton(self._look, "print", ICON)
            self.print_icon.name(self.tr("Print call sheet …"))
            self.print_icon.clicked.connect(self.print_wanted)
            self._top.addWidget(self.print_icon)
            self.setTabOrder(self.print_button, self.print_icon)
        self.print_button.setVisible(not tiny)
        if self.print_icon is not None:
            self.print_icon.setVisible(tiny)
        return self.print_icon if tiny and self.print_icon else self.print_button

    def _title_font(self, room: int) -> QFont:
        """The largest font in which the question is read whole; down to that of a heading."""
        fonts = self._look.fonts
        font = QFont(fonts.title)
        least = fonts.heading.pointSizeF()
        while QFontMetrics(font).horizontalAdvance(self.title.full_text()) + 2 > room:
            if font.pointSizeF() <= least:
                break
            font.setPointSizeF(max(least, font.pointSizeF() - 0.5))
        return font

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._has_room = True
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
