"""The window: the rail, the pages, and what can be done from everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from callbook.core.value import Value
from callbook.gui.desk import Desk
from callbook.gui.places import (
    CONTACTS,
    FOLLOW_UPS,
    IMPORTING,
    OPPORTUNITIES,
    SETTINGS,
    WEEK,
    WELCOME,
)
from callbook.gui.rail import BesideRail, Rail
from callbook.gui.theme import Look
from callbook.gui.window_state import WindowState, keep_in_room, show_in_room, take_room

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from callbook.gui.window_parts import WindowParts


class Screens(Value):
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
    files, ``notice_acted`` tells that the button above the pages was pressed, ``closed`` that
    the window is gone.
    """

    search_wanted = Signal()
    print_wanted = Signal()
    went = Signal(str)
    stood = Signal()
    files_dropped = Signal(list)
    notice_acted = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, look: Look, screens: Screens, state: WindowState) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._screens = screens
        self._state = state
        self._pages: dict[str, QWidget] = {}
        self._painted = False
        self._parts: WindowParts | None = None
        self._build()
        self._retranslate()
        self.setAcceptDrops(True)
        keep_in_room(self, QSize(look.fonts.px(960), look.fonts.px(600)))
        self._placed = state.restore(self)
        if not self._placed:
            take_room(self)

    def _build(self) -> None:
        self.rail = Rail(self._look)
        middle = BesideRail(self.rail)
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
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
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.rail.wanted.connect(self.go)
        self.rail.menu_wanted.connect(self._open_menu)
        self._desk.refused.connect(self.tell)

    @property
    def parts(self) -> WindowParts:
        """What nobody sees in the first picture, made now if nobody needed it before."""
        if self._parts is None:
            from callbook.gui.window_parts import WindowParts

            self._parts = WindowParts(self, self._desk, self._look)
            self._parts.notice.acted.connect(self.notice_acted)
            self._column.insertWidget(0, self._parts.notice)
        return self._parts

    def appear(self) -> None:
        """Show the window where it stood, or as large as there is room."""
        if self._placed:
            self.show()
        else:
            show_in_room(self)

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
        self._column.insertWidget(self._column.indexOf(self._stack), strip)

    def be_bare(self, bare: bool) -> None:
        """Without the rail and the keys of the week, as on the first start."""
        self.rail.setVisible(not bare)
        if bare or self._parts is not None:
            self.parts.rest(bare)

    def tell(self, text: str, *, of_last_act: bool = False) -> None:
        """Show a sentence at the foot of the window; one of the last act has its way back."""
        if of_last_act:
            self.parts.steps.explain(text)
        else:
            self.parts.toast.tell(text)

    def search(self) -> None:
        """Search where one is, else in the week."""
        if self.at() != CONTACTS:
            self.go(WEEK)
        self.search_wanted.emit()

    def _open_menu(self) -> None:
        self.parts.open_menu()

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
        if self._parts is not None:
            self._parts.commands.retranslate()

    def _stand(self) -> None:
        """Tell that the first picture stands; then make what it did not wait for."""
        self.stood.emit()
        QTimer.singleShot(0, self, self._begin_parts)

    def _begin_parts(self) -> WindowParts:
        return self.parts

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            # All that lies in the window is painted in the same go, and after it.
            QTimer.singleShot(0, self, self._stand)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from callbook.gui.widgets.dropping import local_files, take_copy

        if local_files(event.mimeData()):
            take_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        from callbook.gui.widgets.dropping import local_files, take_copy

        take_copy(event)
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
            from callbook.gui.jobs import stop_all

            # What is still being typed is saved then, and a long import would not let it in.
            stop_all()
            self.closed.emit()
