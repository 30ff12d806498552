"""Who else is at the company: to go on with somebody else when one is on the line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from callbook.core.contacts import Colleague
from callbook.gui.theme import Look
from callbook.gui.widgets.chips import Chip
from callbook.gui.widgets.flow import FlowLayout
from callbook.gui.widgets.labels import PlainLabel

FEW, FOLDED, LONGEST_NAME = 2, 3, 30


class ColleagueChip(Chip):
    """One of them; pressed, the card turns to them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.setCheckable(False)
        self.colleague = Colleague(0, "")

    def show_colleague(self, colleague: Colleague, words: str, spoken: str) -> None:
        """Show somebody, in words for the eye and for a screen reader."""
        self.colleague = colleague
        self.setText(words)
        self.setAccessibleName(spoken)
        self.setToolTip(colleague.number if "<" not in colleague.number else "")
        self.updateGeometry()


class Colleagues(QWidget):
    """Names to press, a few of them until one asks for all; ``wanted`` carries the contact.

    The one from whom one turned to this contact stands first, as the way back.
    """

    wanted = Signal(int)
    grown = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._people: tuple[Colleague, ...] = ()
        self._back: int | None = None
        self._unfolded, self._roomy = False, True
        self._chips: list[ColleagueChip] = []
        self._label = PlainLabel("", "soft", look.fonts.second)
        self._more = Chip(look, "", "neutral")
        self._more.setCheckable(False)
        self._more.clicked.connect(self._unfold)
        self._label.setFixedHeight(self._more.sizeHint().height())
        self._flow = FlowLayout(self, gap=5)
        self._flow.addWidget(self._label)
        self._flow.addWidget(self._more)
        self.hide()

    def chips(self) -> list[ColleagueChip]:
        """Those that are shown."""
        return [chip for chip in self._chips if not chip.isHidden()]

    def show_people(self, people: Sequence[Colleague]) -> None:
        """Show who else is there."""
        if tuple(people) != self._people:
            self._people, self._unfolded = tuple(people), False
        self._fill()

    def have_room(self, room: bool) -> None:
        """Say their numbers, too, where there is room; else the tooltip does."""
        if room != self._roomy:
            self._roomy = room
            self._fill()

    def show_way_back(self, contact_id: int | None) -> None:
        """Show one of them as the way back, or nobody."""
        self._back = contact_id
        self._fill()

    def _fill(self) -> None:
        people = sorted(self._people, key=self._is_not_back)
        shown = people if self._unfolded or len(people) <= FOLDED + 1 else people[:FOLDED]
        self._flow.removeWidget(self._more)
        while len(self._chips) < len(shown):
            chip = ColleagueChip(self._look)
            chip.clicked.connect(self._pressed)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        self._flow.addWidget(self._more)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(shown))
            if place < len(shown):
                self._word(chip, shown[place])
        left = len(people) - len(shown)
        self._more.setText(f"+ {left}")
        self._more.setAccessibleName(self.tr("{0} more").format(left))
        self._more.setVisible(left > 0)
        self._label.setText(self.tr("Also there"))
        self.setVisible(bool(people))
        self._flow.invalidate()
        self.grown.emit()

    def _word(self, chip: ColleagueChip, colleague: Colleague) -> None:
        name = " ".join(colleague.name.split())
        spoken = f"{name} {colleague.number}".strip()
        if len(name) > LONGEST_NAME:
            name = name[: LONGEST_NAME - 2].rstrip() + " …"
        if colleague.id == self._back:
            spoken = self.tr("Back to {0}").format(spoken)
            name = f"‹ {name}"
        elif colleague.number and self._roomy and len(self._people) <= FEW:
            name = f"{name} · {colleague.number}"
        chip.show_colleague(colleague, name, spoken)

    def _is_not_back(self, colleague: Colleague) -> bool:
        return colleague.id != self._back

    def _pressed(self) -> None:
        chip = self.sender()
        if isinstance(chip, ColleagueChip):
            self.wanted.emit(chip.colleague.id)

    def _unfold(self) -> None:
        first = len(self.chips())
        self._unfolded = True
        self._fill()
        self._chips[first].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)
