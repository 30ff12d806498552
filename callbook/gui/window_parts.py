"""What belongs to the window and is in no first picture: its commands, messages and steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from callbook.gui.commands import Commands
from callbook.gui.desk import Desk
from callbook.gui.places import (
    CONTACTS,
    FOLLOW_UPS,
    IMPORTING,
    OPPORTUNITIES,
    SETTINGS,
    WEEK,
)
from callbook.gui.steps import Steps
from callbook.gui.theme import Look
from callbook.gui.widgets.notices import Notice
from callbook.gui.widgets.toasts import Toast

if TYPE_CHECKING:
    from callbook.gui.main_window import MainWindow


class WindowParts(QObject):
    """Made once the window is painted, or as soon as one of them is needed.

    ``notice`` is the strip above the pages, ``toast`` the message at the foot, ``steps`` goes
    one act back or forth, and ``commands`` is what can be done from everywhere.
    """

    def __init__(self, window: MainWindow, desk: Desk, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._look = look
        self.notice = Notice(look)
        self.toast = Toast(look, window.centralWidget() or window, beside=window.rail)
        self.steps = Steps(desk, self.toast, self._tells_steps)
        self.commands = Commands(window)
        self._connect()

    def _connect(self) -> None:
        commands, window = self.commands, self._window
        commands.undo.triggered.connect(self.steps.undo)
        commands.redo.triggered.connect(self.steps.redo)
        commands.search.triggered.connect(window.search)
        commands.print_sheet.triggered.connect(window.print_wanted)
        commands.keys.triggered.connect(self._show_keys)
        commands.leave.triggered.connect(window.close)
        for command, place in (
            (commands.week, WEEK),
            (commands.contacts, CONTACTS),
            (commands.follow_ups, FOLLOW_UPS),
            (commands.opportunities, OPPORTUNITIES),
            (commands.bring_in, IMPORTING),
            (commands.settings, SETTINGS),
        ):
            command.setData(place)
            command.triggered.connect(self._go_there)

    def rest(self, resting: bool) -> None:
        """Let the keys of the week rest, as on the first start."""
        commands = self.commands
        for command in (
            commands.week,
            commands.contacts,
            commands.follow_ups,
            commands.opportunities,
            commands.search,
            commands.print_sheet,
            commands.day_end,
            commands.bring_in,
            commands.settings,
        ):
            command.setEnabled(not resting)

    def open_menu(self) -> None:
        """Open the menu of the rail."""
        commands = self.commands
        commands.name_steps(self._desk.undo_name(), self._desk.redo_name())
        menu = self._window.rail.open_menu(
            [
                commands.undo,
                commands.redo,
                None,
                commands.search,
                commands.print_sheet,
                commands.day_end,
                commands.bring_in,
                None,
                commands.settings,
                commands.keys,
                commands.leave,
            ]
        )
        # A resting action would swallow its key, and the key is to say that nothing is left.
        menu.aboutToHide.connect(self._wake_steps)

    def _wake_steps(self) -> None:
        QTimer.singleShot(0, self.commands, self.commands.wake_steps)

    def _tells_steps(self) -> bool:
        """Whether acts on a contact are told where one is."""
        return self._window.at() in (WEEK, CONTACTS, FOLLOW_UPS, OPPORTUNITIES)

    def _go_there(self) -> None:
        """Go where the command that was chosen leads; who is there already is led to the list."""
        command = self.sender()
        if not isinstance(command, QAction):
            return
        there = self._window.at() == command.data()
        page = self._window.go(command.data())
        if there and page.focusProxy() is not None:
            page.setFocus()

    def _show_keys(self) -> None:
        # Imported late: each class of Qt costs its time when it is first named.
        from callbook.gui.keys_dialog import KeysDialog

        KeysDialog(self._look, self._window).open()
