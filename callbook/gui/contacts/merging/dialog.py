"""The search for duplicates: looking, the certain ones in one step, the others one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callbook.actions import duplicates, listing
from callbook.core.errors import Refusal
from callbook.core.resemblance import Pair
from callbook.gui.contacts.merging.asking_page import AskingPage
from callbook.gui.contacts.merging.decisions import Decisions
from callbook.gui.contacts.merging.work import MergingWork
from callbook.gui.contacts.past_rows import MOST, PastRow, PastRows
from callbook.gui.desk import Desk
from callbook.gui.formats import LocaleFormats
from callbook.gui.theme import Look
from callbook.gui.widgets.buttons import FilledButton, LinkButton, QuietButton
from callbook.gui.widgets.labels import PlainLabel


class DuplicatesDialog(QDialog):
    """Looks for duplicates as soon as it opens; ``merges_wanted`` asks for the past ones."""

    merges_wanted = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._formats = LocaleFormats(desk.language)
        self._certain: list[Pair] = []
        self._decisions = Decisions(())
        self._work = MergingWork(desk, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Duplicates"))
        self.title = PlainLabel(self.tr("Look for duplicates"), "ink", look.fonts.title)
        self.told = PlainLabel("", "soft", look.fonts.text)
        self.told.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Comparing the contacts"))
        self.merge_certain = FilledButton(look)
        self.one_by_one = QuietButton(look)
        self.pairs = PastRows(look)
        self.asking = AskingPage(look)
        self.past = LinkButton(look, self.tr("Merged contacts …"))
        self.leave = QuietButton(look, self.tr("Close"))
        self._steps = QStackedWidget()
        self._overview = QWidget()
        self._lay_out()
        self._connect()
        self.resize(look.fonts.px(820), look.fonts.px(700))
        self._look_for_them()

    def _lay_out(self) -> None:
        px = self._look.fonts.px
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.merge_certain)
        buttons.addWidget(self.one_by_one)
        buttons.addStretch(1)
        overview = QVBoxLayout(self._overview)
        overview.setContentsMargins(0, 0, 0, 0)
        overview.setSpacing(px(14))
        overview.addWidget(self.bar)
        overview.addLayout(buttons)
        overview.addWidget(self.pairs, 1)
        self._steps.addWidget(self._overview)
        self._steps.addWidget(self.asking)
        foot = QHBoxLayout()
        foot.addWidget(self.past)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        side = px(26)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, px(22), side, px(18))
        column.setSpacing(px(12))
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addWidget(self._steps, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._work.progressed.connect(self._show_progress)
        self._work.found.connect(self._take_found)
        # Whoever was merged may stand in other pairs: look again.
        self._work.certain_merged.connect(self._look_for_them)
        self._work.alike_merged.connect(self._take_alike)
        self._work.refused.connect(self._refuse)
        self.merge_certain.clicked.connect(self._merge_certain)
        self.one_by_one.clicked.connect(self._ask_next)
        self.asking.decided.connect(self._decide)
        self.asking.back_wanted.connect(self._go_back)
        self.past.clicked.connect(self.merges_wanted)
        self.leave.clicked.connect(self.reject)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._go_back)

    def decisions(self) -> Decisions:
        """What was decided of the doubtful pairs."""
        return self._decisions

    def _look_for_them(self) -> None:
        self._show_busy(self.tr("The contacts are being compared …"))
        self._work.find()

    def _take_found(self, pairs: list[Pair]) -> None:
        self._certain = [pair for pair in pairs if pair.certain]
        self.pairs.show_rows(rows_of(self._certain[:MOST], self._desk), "")
        self._decisions = Decisions([pair for pair in pairs if not pair.certain])
        self._show_overview()

    def _merge_certain(self) -> None:
        self._show_busy(self.tr("%Ln certain one(s) are being merged …", "", len(self._certain)))
        self._work.merge_certain(self._certain)

    def _take_alike(self, merged: list[Pair]) -> None:
        self._decisions.merge(merged)
        self._ask_next()

    def _refuse(self, refusal: Refusal) -> None:
        self._show_overview()
        self.told.setText(refusal.text(self._desk.language))

    def _ask_next(self) -> None:
        """Show the next pair of which both are still there; after the last one say so."""
        while (pair := self._decisions.current()) is not None:
            seen = duplicates.side_by_side(self._desk.book, pair)
            if seen is not None:
                break
            self._decisions.skip(alike=False)
        else:
            self._show_overview()
            return
        total, number = self._decisions.total(), self._decisions.number()
        alike = len(self._decisions.alike())
        self.told.hide()
        self.past.hide()
        self._steps.setCurrentWidget(self.asking)
        self.asking.show_pair(seen, number, total, alike, self._formats)

    def _decide(self, same: bool) -> None:
        pair = self._decisions.current()
        if pair is None or self._work.is_running():
            return
        alike = self.asking.for_alike.isVisible() and self.asking.for_alike.isChecked()
        second_holds = self.asking.comparison.second_holds()
        if same and alike:
            pairs = self._decisions.alike()
            self._show_busy(self.tr("%Ln pair(s) are being merged …", "", len(pairs)))
            self._work.merge_alike(pairs, second_holds)
            return
        if same and not self._merge(pair, second_holds):
            return
        if same:
            self._decisions.merge([pair])
        else:
            self._decisions.skip(alike=alike)
        self._ask_next()

    def _merge(self, pair: Pair, second_holds: frozenset[str]) -> bool:
        seen = duplicates.side_by_side(self._desk.book, pair)
        if seen is None:
            return True
        chosen = {
            field: getattr(seen.second if field in second_holds else seen.first, field)
            for field in seen.differing
        }
        merge = duplicates.merge_contacts
        return self._desk.do(merge, pair.first, pair.second, chosen) is not None

    def _go_back(self) -> None:
        """Take back the last decision, with what was merged by it."""
        if self._work.is_running():
            return
        merged = self._decisions.back()
        if merged is None:
            self._desk.undo()
            self._look_for_them()
            return
        for _ in range(merged):
            self._desk.undo()
        self._ask_next()

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _show_busy(self, words: str) -> None:
        self._steps.setCurrentWidget(self._overview)
        self.told.setText(words)
        self.told.show()
        self.bar.setRange(0, 0)
        self.bar.show()
        for widget in (self.merge_certain, self.one_by_one, self.past, self.pairs):
            widget.hide()

    def _show_overview(self) -> None:
        """Say how many there are, and what can be done."""
        self._steps.setCurrentWidget(self._overview)
        self.bar.hide()
        certain, left = len(self._certain), self._left()
        self.merge_certain.setText(self.tr("Merge %Ln certain one(s)", "", certain))
        self.merge_certain.setVisible(certain > 0)
        self.one_by_one.setText(self.tr("Look at %Ln doubtful one(s)", "", left))
        self.one_by_one.setVisible(left > 0)
        self.past.show()
        self.pairs.show()
        self.told.setText(self._found_words(certain, left))
        self.told.show()
        for button in (self.merge_certain, self.one_by_one, self.leave):
            button.updateGeometry()
        shown = [b for b in (self.merge_certain, self.one_by_one) if not b.isHidden()]
        (shown[0] if shown else self.leave).setFocus()

    def _left(self) -> int:
        """How many pairs are still to be asked about."""
        if self._decisions.current() is None:
            return 0
        return self._decisions.total() - self._decisions.number() + 1

    def _found_words(self, certain: int, left: int) -> str:
        merged = self._decisions.merged()
        if not certain and not left:
            if self._decisions.total():
                return self.tr("That was all. %Ln merged.", "", merged)
            return self.tr("No duplicates were found.")
        parts = []
        if certain:
            parts.append(
                self.tr(
                    "%Ln pair(s) are certain: the same name with the same number, "
                    "customer number or id of an address book.",
                    "",
                    certain,
                )
            )
        if left:
            parts.append(self.tr("%Ln pair(s) are doubtful and asked about.", "", left))
        parts.append(self.tr("Nothing gets lost by merging, and it can be undone at any time."))
        return " ".join(parts)

    def reject(self) -> None:
        """Close, unless contacts are just being merged."""
        if self._work.is_writing():
            return
        self._work.forget()
        super().reject()


def rows_of(pairs: list[Pair], desk: Desk) -> list[PastRow]:
    """The certain pairs by name, so that one sees what would be merged."""
    ids = [contact_id for pair in pairs for contact_id in (pair.first, pair.second)]
    known = {row.id: row for row in listing.contact_rows(desk.book, ids)}
    rows = []
    for pair in pairs:
        first, second = known.get(pair.first), known.get(pair.second)
        if first is not None and second is not None:
            names = dict.fromkeys((first.name, second.name))
            about = (first.company, first.city, first.number_shown)
            rows.append(PastRow(pair.first, " = ".join(names), " · ".join(filter(None, about))))
    return rows
