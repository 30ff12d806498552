"""The welcome: from an empty book to the first list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from callbook.gui.desk import Desk
from callbook.gui.theme import Look
from callbook.gui.welcome.choices import Choices
from callbook.gui.welcome.questions import CrisisQuestion, GoalQuestion
from callbook.gui.welcome.quick_form import QuickForm


class WelcomePage(QWidget):
    """Three ways on, then the questions.

    ``import_wanted`` and ``demo_wanted`` leave the page; ``ask`` comes back to it after an
    import; ``finished`` tells that the list can be shown.
    """

    import_wanted = Signal()
    demo_wanted = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = Choices(look)
        self.form = QuickForm(desk, look)
        self.crisis = CrisisQuestion(desk, look)
        self.goal = GoalQuestion(desk, look)
        self._steps = QStackedWidget()
        for step in (self.choices, self.form, self.crisis, self.goal):
            self._steps.addWidget(_centred(step, look))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._steps)
        self.choices.import_wanted.connect(self.import_wanted)
        self.choices.demo_wanted.connect(self.demo_wanted)
        self.choices.typing_wanted.connect(self.type_in)
        self.form.done.connect(self.ask)
        self.crisis.answered.connect(self._ask_goal)
        self.goal.answered.connect(self.finished)
        self._show(self.choices)

    def type_in(self) -> None:
        """Show the form for typing in a few."""
        self._show(self.form)

    def ask(self) -> None:
        """Ask the two questions; the contacts are there."""
        self._show(self.crisis)

    def _ask_goal(self) -> None:
        self._show(self.goal)

    def _show(self, step: QWidget) -> None:
        steps = (self.choices, self.form, self.crisis, self.goal)
        self._steps.setCurrentIndex(steps.index(step))
        step.setFocus(Qt.FocusReason.OtherFocusReason)


def _centred(step: QWidget, look: Look) -> QWidget:
    """A step in the middle of the window, scrolling where the window is low."""
    step.setFixedWidth(look.fonts.px(600))
    inner = QWidget()
    inner.setProperty("plain", True)
    column = QVBoxLayout(inner)
    column.setContentsMargins(24, 32, 24, 32)
    column.addStretch(2)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(step)
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(3)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
