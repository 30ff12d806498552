"""Who else is at the same company; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from callbook.core.contacts import Colleague
from callbook.gui.theme import Look
from callbook.gui.widgets.boxes import Box
from callbook.gui.widgets.buttons import LinkButton


class PeopleBox(Box):
    """Names to press; ``wanted`` carries the contact. Hidden where there is nobody."""

    wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self._company = ""
        self._people: Sequence[Colleague] = ()
        self._buttons: list[LinkButton] = []
        self.body.setSpacing(2)

    def buttons(self) -> list[LinkButton]:
        """The names to press that are shown."""
        return [button for button in self._buttons if not button.isHidden()]

    def show_people(self, company: str, people: Sequence[Colleague]) -> None:
        """Show the people of a company."""
        self._company, self._people = company, people
        while len(self._buttons) < len(people):
            button = LinkButton(self._look)
            button.clicked.connect(self._pressed)
            self._buttons.append(button)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(people))
            if place < len(people):
                name = people[place].name
                shown = name if len(name) <= 36 else f"{name[:34]} …"
                button.setText(shown.replace("&", "&&"))
                button.setAccessibleName(name)
        self.setVisible(bool(people))
        self._retitle()

    def _pressed(self) -> None:
        button = self.sender()
        for place, each in enumerate(self._buttons):
            if each is button:
                self.wanted.emit(self._people[place].id)
                return

    def _retitle(self) -> None:
        company = " ".join(self._company.split())
        shown = company if len(company) <= 40 else f"{company[:38]} …"
        self.set_title(self.tr("Also at {0}").format(shown))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retitle()
        super().changeEvent(event)
