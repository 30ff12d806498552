"""What stands at the right of the list: the form of whoever is selected, or of several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from callbook.gui.by_turns import ByTurns
from callbook.gui.contacts.side_panel import SidePanel
from callbook.gui.desk import Desk
from callbook.gui.theme import Look

if TYPE_CHECKING:
    from callbook.gui.contacts.editing.form import ContactForm
    from callbook.gui.contacts.many_panel import ManyPanel


class Side(QStackedWidget):
    """An empty panel first, since the list is what one looks at; the rest follows by turns.

    Whoever asks for the form, or for the panel of several, gets it whole. ``made`` tells that
    both are there, before anybody gets them.
    """

    made = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._form: ContactForm
        self._many: ManyPanel
        self.addWidget(SidePanel(look))
        self._making = ByTurns(self._pieces(), self)
        self._making.done.connect(self.made)

    @property
    def form(self) -> ContactForm:
        """The form of one contact."""
        self._making.complete()
        return self._form

    @property
    def many(self) -> ManyPanel:
        """What is offered while several are selected."""
        self._making.complete()
        return self._many

    def show_form(self) -> ContactForm:
        """Show the form of one contact."""
        self.setCurrentWidget(self.form)
        return self.form

    def shows_form(self) -> bool:
        """Whether the form is shown, rather than the panel of several."""
        return self.currentWidget() is self.form

    def show_many(self) -> ManyPanel:
        """Show what is offered while several are selected."""
        self.setCurrentWidget(self.many)
        return self.many

    def keep(self) -> None:
        """Save what is being typed, if there is a form to type in."""
        if self._making.is_done():
            self._form.keep()

    def stop(self) -> None:
        """Save, and make no more, as when the window closes."""
        self.keep()
        self._making.stop()

    def _pieces(self) -> Iterator[None]:
        # Imported by turns as well: that takes as long as the making.
        from callbook.gui.contacts.editing.form import ContactForm

        yield
        self._form = ContactForm(self._desk, self._look)
        self.addWidget(self._form)
        yield
        yield from self._form.parts.pieces()
        yield
        from callbook.gui.contacts.many_panel import ManyPanel

        self._many = ManyPanel(self._look)
        self.addWidget(self._many)
        yield
