"""What can be done from anywhere in the window, each with its key."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Commands(QObject):
    """The actions of the window; the main window connects them, their keys work everywhere."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.undo = self._action("undo", QKeySequence.StandardKey.Undo)
        self.redo = self._action("redo", "Ctrl+Shift+Z", "Ctrl+Y")
        self.week = self._action("week", "Ctrl+1")
        self.contacts = self._action("contacts", "Ctrl+2")
        self.follow_ups = self._action("follow_ups", "Ctrl+3")
        self.opportunities = self._action("opportunities", "Ctrl+4")
        self.search = self._action("search", QKeySequence.StandardKey.Find)
        self.print_sheet = self._action("print_sheet", QKeySequence.StandardKey.Print)
        self.day_end = self._action("day_end", "Ctrl+E")
        self.bring_in = self._action("bring_in", "Ctrl+I")
        self.settings = self._action("settings", "Ctrl+,")
        self.keys = self._action("keys", "F1")
        self.leave = self._action("leave", QKeySequence.StandardKey.Quit)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.leave.setMenuRole(QAction.MenuRole.QuitRole)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        self.undo.setText(self.tr("Undo"))
        self.redo.setText(self.tr("Redo"))
        self.week.setText(self.tr("This week"))
        self.contacts.setText(self.tr("Contacts"))
        self.follow_ups.setText(self.tr("Follow-ups"))
        self.opportunities.setText(self.tr("Opportunities"))
        self.search.setText(self.tr("Search"))
        self.print_sheet.setText(self.tr("Print call sheet …"))
        self.day_end.setText(self.tr("End of the day …"))
        self.bring_in.setText(self.tr("Import …"))
        self.settings.setText(self.tr("Settings"))
        self.keys.setText(self.tr("Keys"))
        self.leave.setText(self.tr("Quit"))

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Say what undo would take back and redo do again; without a name they rest."""
        self.undo.setText(self.tr("Undo: {0}").format(undo) if undo else self.tr("Undo"))
        self.redo.setText(self.tr("Redo: {0}").format(redo) if redo else self.tr("Redo"))
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)

    def wake_steps(self) -> None:
        """Let the keys of undo and redo answer again, be there something or not."""
        self.name_steps(None, None)
        self.undo.setEnabled(True)
        self.redo.setEnabled(True)

    def _action(self, name: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        window = self.parent()
        action = QAction(window)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        if isinstance(window, QWidget):
            window.addAction(action)
        return action
