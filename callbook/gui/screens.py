"""Puts the screens into the window and passes their wishes on to each other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from callbook.actions import sizes
from callbook.core.week import WeekList
from callbook.gui.desk import Desk
from callbook.gui.main_window import MainWindow
from callbook.gui.places import CONTACTS, IMPORTING, WEEK, WELCOME
from callbook.gui.theme import Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from callbook.gui.contacts.chosen_acts import ChosenActs
    from callbook.gui.importing.page import ImportPage
    from callbook.gui.watching import Watching

# Each screen is imported when it is made: what is not on the first picture costs no start.


@runtime_checkable
class Searchable(Protocol):
    """A screen with a search field."""

    def focus_search(self) -> None:
        """Give the keyboard to the search field."""


@runtime_checkable
class ShowsContacts(Protocol):
    """A screen that can show somebody, be they in its list or not."""

    def show_contact(self, contact_id: int) -> None:
        """Show a contact."""


class ScreenMakers(QObject):
    """Makes each screen when the window asks for it; no screen knows another."""

    demo_wanted = Signal()

    def __init__(self, desk: Desk, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self._window: MainWindow | None = None
        self._first_start = False
        self._watching: Watching | None = None
        self._chosen: ChosenActs | None = None

    def place_in(self, window: MainWindow) -> None:
        """Work for this window, and live as long as it does."""
        self.setParent(window)
        self._window = window
        window.print_wanted.connect(self._print_sheet)
        window.search_wanted.connect(self._focus_search)
        self._desk.changed.connect(self._count_contacts)
        self._count_contacts()

    def after_first_paint(self) -> None:
        """Begin with what the first picture does not wait for."""
        from callbook.gui.reading_ahead import ReadingAhead
        from callbook.gui.watching import Watching

        if self._window is not None:
            ReadingAhead(self._window)
            self._watching = Watching(self._desk, self._look, self._window)
            self._watching.call_wanted.connect(partial(self._show, WEEK))

    def begin(self) -> None:
        """Show the welcome of an empty book."""
        self._first_start = True
        self._go(WELCOME)

    def week(self) -> QWidget:
        """The list and the call card."""
        from callbook.gui.week_screen import WeekScreen

        screen = WeekScreen(self._desk, self._look)
        window = self._window
        if window is not None:
            screen.told.connect(window.tell)
            screen.done.connect(partial(window.tell, of_last_act=True))
            screen.print_wanted.connect(window.print_wanted)
            window.closed.connect(screen.page.stop)
            window.closed.connect(screen.place.keep)
            screen.place.made.connect(self._hint_times)
            screen.page.week_shown.connect(self._count_week)
            self._count_week(screen.page.week())
        return screen

    def contacts(self) -> QWidget:
        """Everybody."""
        from callbook.gui.contacts.screen import ContactsScreen

        screen = ContactsScreen(self._desk, self._look)
        window = self._window
        if window is not None:
            screen.told.connect(window.tell)
            screen.call_wanted.connect(partial(self._show, WEEK))
            screen.chosen.print_wanted.connect(self._print_sheet)
            self._chosen = screen.chosen
            window.closed.connect(screen.stop)
            window.went.connect(screen.keep)
        return screen

    def follow_ups(self) -> QWidget:
        """What was promised, by day."""
        from callbook.gui.follow_ups.screen import FollowUpsScreen

        screen = FollowUpsScreen(self._desk, self._look)
        window = self._window
        if window is not None:
            screen.told.connect(window.tell)
            screen.call_wanted.connect(partial(self._show, WEEK))
            window.closed.connect(screen.stop)
        return screen

    def opportunities(self) -> QWidget:
        """What may become of the calls."""
        from callbook.gui.opportunities.screen import OpportunitiesScreen

        screen = OpportunitiesScreen(self._desk, self._look)
        screen.contact_wanted.connect(partial(self._show, CONTACTS))
        screen.call_wanted.connect(partial(self._show, WEEK))
        return screen

    def importing(self) -> QWidget:
        """The import."""
        from callbook.gui.importing.page import ImportPage

        page = ImportPage(self._desk, self._look)
        page.left.connect(self._after_import)
        page.duplicates_wanted.connect(partial(_find_duplicates, self._desk, self._look, page))
        if self._window is not None:
            self._window.files_dropped.connect(page.take)
            self._window.closed.connect(page.stop)
            self._window.went.connect(partial(_come_to_import, page, self._window))
        return page

    def settings(self) -> QWidget:
        """The settings."""
        from callbook.gui.settings.page import SettingsPage

        return SettingsPage(self._desk, self._look)

    def welcome(self) -> QWidget:
        """The first start."""
        from callbook.gui.welcome.page import WelcomePage

        page = WelcomePage(self._desk, self._look)
        page.import_wanted.connect(partial(self._go, IMPORTING))
        page.demo_wanted.connect(self.demo_wanted)
        page.finished.connect(self._begun)
        return page

    def _print_sheet(self, chosen: Sequence[int] = ()) -> None:
        """Show the sheet of those chosen, else of the week, unless several are selected."""
        from callbook.gui.printing.dialog import SheetDialog

        at = self._window.at() if self._window is not None else WEEK
        of_contacts = self._chosen if at == CONTACTS and not chosen else None
        if of_contacts is not None and of_contacts.print_selected():
            return
        SheetDialog(self._desk, self._look, self._window, chosen=chosen).open()

    def _count_week(self, week: WeekList) -> None:
        if self._window is not None:
            self._window.rail.set_count(WEEK, week.progress.remaining)

    def _hint_times(self) -> None:
        """Say the best times in the list, now that it is painted."""
        from callbook.gui.week.best_hints import BestHints
        from callbook.gui.week_screen import WeekScreen

        screen = self._window.page(WEEK) if self._window is not None else None
        if isinstance(screen, WeekScreen):
            page = screen.page
            BestHints(self._desk, page.list, page.model, page)

    def _count_contacts(self) -> None:
        if self._window is not None:
            self._window.rail.set_count(CONTACTS, sizes.count(self._desk.book))

    def _show(self, key: str, contact_id: int) -> None:
        """Show a contact on a page: in the card of the week to be called, or among all."""
        screen = self._go(key)
        if isinstance(screen, ShowsContacts):
            screen.show_contact(contact_id)

    def _focus_search(self) -> None:
        """Search where one is."""
        page = self._window.page(self._window.at()) if self._window is not None else None
        if isinstance(page, Searchable):
            page.focus_search()

    def _after_import(self) -> None:
        """On to the questions on the first start, else back to the list."""
        from callbook.gui.welcome.page import WelcomePage

        if not self._first_start:
            self._go(WEEK)
            return
        page = self._go(WELCOME)
        if isinstance(page, WelcomePage) and not sizes.is_empty(self._desk.book):
            page.ask()

    def _begun(self) -> None:
        self._first_start = False
        self._go(WEEK)

    def _go(self, key: str) -> QWidget | None:
        if self._window is None:
            return None
        self._window.be_bare(self._first_start)
        return self._window.go(key)


def _find_duplicates(desk: Desk, look: Look, over: QWidget) -> None:
    from callbook.gui.contacts.merging.opening import open_duplicates

    open_duplicates(desk, look, over)


def _come_to_import(page: ImportPage, window: MainWindow, key: str) -> None:
    """Whoever comes to import begins anew, and has a way back where there is no rail."""
    if key == IMPORTING:
        page.steps.choosing.offer_back(window.rail.isHidden())
        page.begin_anew()
