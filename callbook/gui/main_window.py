"""The window: the rail, the pages, and what can be done from everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from callbook.gui.commands import Commands
from callbook.gui.desk import Desk
from callbook.gui.rail import Rail
from callbook.gui.steps import Steps
from callbook.gui.theme import Look
from callbook.gui.widgets.notices import Notice
from callbook.gui.widgets.toasts import Toast
from callbook.gui.window_state import WindowState, take_room

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

WEEK, CONTACTS, IMPORTING = "week", "contacts", "importing"
FOLLOW_UPS, OPPORTUNITIES = "follow_ups", "opportunities"
SETTINGS, WELCOME = "settings", "welcome"


class Screens(NamedTuple):
    """How each page is made, the first time somebody goes there."""

    week: Callable[[], QWidget]
    contacts: Callable[[], QWidget]
    follow_ups: Callable[[], QWidget]
    opportunities: Callable[[], QWidget]
    importing: Callable[[], QWidget]
    settings: Callable[[], QWidget]
    welcome: Callable[[], QWidget]


class MainWindow(QMainWindow):
    """Places the screens and carries their wishes; it knows none of them.

    ``search_wanted`` and ``print_wanted`` are the keys of screens, ``went`` tells the key of
    the page shown, ``stood`` that the first picture stands, ``files_dropped`` carries paths of
    files, ``closed`` tells that the window is gone.
    """

    search_wanted = Signal()
    print_wanted = Signal()
    went = Signal(str)
    stood = Signal()
    files_dropped = Signal(list)
    closed = Signal()

    def __init__(self, desk: Desk, look: Look, screens: Screens, state: WindowState) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._screens = screens
        self._state = state
        self._pages: dict[str, QWidget] = {}
        self._painted = False
        self.commands = Commands(self)
        self._build()
        self._connect()
        self._retranslate()
        self.setAcceptDrops(True)
        self.setMinimumSize(look.fonts.px(960), look.fonts.px(600))
        if not state.restore(self):
            take_room(self)

    def _build(self) -> None:
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.rail = Rail(self._look)
        self.rail.add(WEEK, "week")
        self.rail.add(CONTACTS, "people")
        self.rail.add(FOLLOW_UPS, "follow_ups")
        self.rail.add(OPPORTUNITIES, "opportunities")
        self.rail.add(IMPORTING, "import", at_foot=True)
        self.rail.add(SETTINGS, "settings", at_foot=True)
        row.addWidget(self.rail)
        column = self._column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        self.notice = Notice(self._look)
        column.addWidget(self.notice)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.toast = Toast(self._look, middle, beside=self.rail)
        self.steps = Steps(self._desk, self.toast)

    def _connect(self) -> None:
        commands = self.commands
        commands.undo.triggered.connect(self.steps.undo)
        commands.redo.triggered.connect(self.steps.redo)
        commands.search.triggered.connect(self._search)
        commands.print_sheet.triggered.connect(self.print_wanted)
        commands.keys.triggered.connect(self._show_keys)
        commands.leave.triggered.connect(self.close)
        self.rail.wanted.connect(self.go)
        self.rail.menu_wanted.connect(self._open_menu)
        self._desk.refused.connect(self.tell)
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

    def go(self, key: str) -> QWidget:
        """Show a page, made now if nobody was there before."""
        page = self._pages.get(key)
        if page is None:
            make: Callable[[], QWidget] = getattr(self._screens, key)
            page = self._pages[key] = make()
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if key != WELCOME:
            self.rail.mark(key)
        self.steps.telling = key in (WEEK, CONTACTS, FOLLOW_UPS, OPPORTUNITIES)
        self.went.emit(key)
        return page

    def page(self, key: str) -> QWidget | None:
        """A page, or None while nobody has been there."""
        return self._pages.get(key)

    def at(self) -> str:
        """The key of the page that is shown."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def add_strip(self, strip: QWidget) -> None:
        """Put something that has to be known above the pages."""
        self._column.insertWidget(1, strip)

    def be_bare(self, bare: bool) -> None:
        """Without the rail and the keys of the week, as on the first start."""
        self.rail.setVisible(not bare)
        for command in (
            self.commands.week,
            self.commands.contacts,
            self.commands.follow_ups,
            self.commands.opportunities,
            self.commands.search,
            self.commands.print_sheet,
            self.commands.day_end,
            self.commands.bring_in,
            self.commands.settings,
        ):
            command.setEnabled(not bare)

    def tell(self, text: str) -> None:
        """Show a sentence at the foot of the window."""
        self.toast.tell(text)

    def _go_there(self) -> None:
        """Go where the command that was chosen leads."""
        command = self.sender()
        if isinstance(command, QAction):
            self.go(command.data())

    def _search(self) -> None:
        if self.at() != CONTACTS:
            self.go(WEEK)
        self.search_wanted.emit()

    def _show_keys(self) -> None:
        # Imported late: each class of Qt costs its time when it is first named.
        from callbook.gui.keys_dialog import KeysDialog

        KeysDialog(self._look, self).open()

    def _open_menu(self) -> None:
        commands = self.commands
        commands.name_steps(self._desk.undo_name(), self._desk.redo_name())
        menu = self.rail.open_menu(
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
        QTimer.singleShot(0, self.commands.wake_steps)

    def _retranslate(self) -> None:
        self.setWindowTitle("Callbook")
        self.rail.set_text(WEEK, self.tr("This week"))
        self.rail.set_text(CONTACTS, self.tr("Contacts"))
        self.rail.set_text(FOLLOW_UPS, self.tr("Follow-ups"))
        self.rail.set_text(OPPORTUNITIES, self.tr("Opportunities"))
        self.rail.set_text(IMPORTING, self.tr("Import …"))
        self.rail.set_text(SETTINGS, self.tr("Settings"))
        self.rail.menu_button.setAccessibleName(self.tr("Menu"))
        self.rail.menu_button.setToolTip(self.tr("Menu"))
        self.commands.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # All that lies in the window is painted in the same go, and after it.
            QTimer.singleShot(0, self.stood.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from callbook.gui.widgets.dropping import local_files

        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from callbook.gui.widgets.dropping import local_files

        event.acceptProposedAction()
        self.go(IMPORTING)
        self.files_dropped.emit(local_files(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._desk.look_at_clock()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.keep(self)
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()
