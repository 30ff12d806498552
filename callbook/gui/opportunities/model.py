"""The opportunities as a Qt model: rows by stage with a heading above each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from callbook.core.opportunities import ListedOpportunity, Stage, StageSum, sums
from callbook.gui.opportunities.texts import Texts
from callbook.gui.widgets.id_model import IdModel

HEADINGS = {stage: -place for place, stage in enumerate(Stage)}
"""The id of the line above each stage; ids of rows lie above zero."""
STAGES = {line: stage for stage, line in HEADINGS.items()}


class OpportunitiesModel(IdModel):
    """Holds all rows; the delegate reads ``row`` and ``heading``, screen readers the roles."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._rows: dict[int, ListedOpportunity] = {}
        self.sums: dict[Stage, StageSum] = dict.fromkeys(Stage, StageSum())

    def take(self, listed: Sequence[ListedOpportunity]) -> list[int]:
        """Say this of the rows from now on; the ids of all lines that are to be shown."""
        self._rows = {row.opportunity.id: row for row in listed}
        self.sums = sums(listed)
        self.look_again()
        lines: list[int] = []
        for row in listed:
            heading = HEADINGS[row.opportunity.stage]
            if not lines or self._stage(lines[-1]) is not row.opportunity.stage:
                lines.append(heading)
            lines.append(row.opportunity.id)
        return lines

    def row(self, place: int) -> ListedOpportunity | None:
        """The row at a place; None where there is none, and for a heading."""
        return self._rows.get(self.ids[place]) if 0 <= place < len(self.ids) else None

    def of(self, opportunity_id: int) -> ListedOpportunity | None:
        """The row of an opportunity; None where it is gone."""
        return self._rows.get(opportunity_id)

    def first_of(self, stage: Stage) -> int | None:
        """The first opportunity of a stage."""
        rows = (each for each in self._rows.values() if each.opportunity.stage is stage)
        return next((row.opportunity.id for row in rows), None)

    def heading(self, line: int) -> tuple[str, str]:
        """The words of a heading, and the numbers beside it."""
        stage = STAGES[line]
        return self._texts.heading(stage, self.sums[stage])

    def _stage(self, line: int) -> Stage:
        return STAGES[line] if line <= 0 else self._rows[line].opportunity.stage

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """The title of a row, and the whole row for a screen reader."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not index.isValid():
            return None
        line = self.ids[index.row()]
        if line <= 0:
            return ", ".join(self.heading(line))
        row = self._rows.get(line)
        if row is None:
            return None
        aloud = role == Qt.ItemDataRole.AccessibleTextRole
        return self._texts.aloud(row) if aloud else row.opportunity.title
