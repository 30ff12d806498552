"""What the buttons and keys of the screen mean for whoever is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from callbook.actions.listing import ManyEdit
from callbook.core.contacts import NEW
from callbook.gui.contacts.acts import Acts
from callbook.gui.contacts.list_page import ListPage
from callbook.gui.contacts.side import Side


class ChosenActs(QObject):
    """Saves what is being typed first, then acts on the contact shown or on those selected.

    ``print_wanted`` carries the ids that are to stand on a call sheet, in their order.
    """

    print_wanted = Signal(object)

    def __init__(self, page: ListPage, side: Side, acts: Acts) -> None:
        super().__init__(acts)
        self._page = page
        self._side = side
        self._acts = acts
        page.list.delete_wanted.connect(self.ask_delete)
        page.head.export_wanted.connect(self.export_shown)
        side.made.connect(self._connect_side)

    def _connect_side(self) -> None:
        form, many = self._side.form, self._side.many
        head = form.parts.head
        for wanted in (head.delete_wanted, many.delete_wanted):
            wanted.connect(self.ask_delete)
        for wanted in (head.archive_wanted, many.archive_wanted):
            wanted.connect(self.archive)
        unarchiving = (form.parts.archived.acted, head.unarchive_wanted, many.unarchive_wanted)
        for wanted in unarchiving:
            wanted.connect(self.unarchive)
        for wanted in (form.parts.blocked.acted, head.unblock_wanted):
            wanted.connect(self.unblock)
        head.block_wanted.connect(self.ask_block)
        head.customer_wanted.connect(self.make_customers)
        many.edit_wanted.connect(self.edit)
        many.print_wanted.connect(self.print_selected)
        many.export_wanted.connect(self.export_selected)
        self._acts.busy.connect(many.setDisabled)

    def ids(self) -> list[int]:
        """Those selected in the list, else the contact that is shown."""
        selected = self._page.list.selected()
        shown = self._side.form.contact_id()
        return selected or ([shown] if shown else [])

    def ask_delete(self) -> None:
        """Ask once, then delete."""
        if self._side.form.leave():
            base = self._side.form.base()
            self._acts.ask_delete(self.ids(), base.name if base is not None else "")

    def ask_block(self) -> None:
        """Ask once, then call no more."""
        form = self._side.form
        base = form.base()
        if base is not None and base.id != NEW and form.leave():
            self._acts.ask_block(base.id, base.name)

    def unblock(self) -> None:
        """Allow calls again."""
        form = self._side.form
        base = form.base()
        if base is not None and base.id != NEW and form.leave():
            self._acts.unblock(base.id)

    def make_customers(self) -> None:
        """Prospects become customers; what is being typed is saved first."""
        if self._side.form.leave():
            self._acts.make_customers(self.ids())

    def archive(self) -> None:
        """Put them out of every list."""
        if self._side.form.leave():
            self._acts.archive(self.ids())

    def unarchive(self) -> None:
        """Bring them back."""
        if self._side.form.leave():
            self._acts.unarchive(self.ids())

    def edit(self, edit: ManyEdit) -> None:
        """Set something on all who are selected."""
        self._acts.edit(self._page.list.selected(), edit)

    def print_selected(self) -> bool:
        """Ask for a call sheet of those selected; False unless several are."""
        ids = self._page.list.selected()
        if len(ids) > 1:
            self.print_wanted.emit(ids)
        return len(ids) > 1

    def export_selected(self) -> None:
        """Write those selected to a file."""
        self._acts.ask_export(self._page.list.selected())

    def export_shown(self) -> None:
        """Write all who are shown to a file."""
        if self._side.form.leave():
            self._acts.ask_export(list(self._page.model.ids))
