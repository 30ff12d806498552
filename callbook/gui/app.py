"""The application: makes Qt ready, opens a book, and puts its window together."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from callbook.actions import owner, sizes
from callbook.actions.opening import open_book
from callbook.core.changes import Changes
from callbook.core.errors import Refusal
from callbook.core.progress import Report
from callbook.core.value import Value
from callbook.gui.desk import Clock, Desk
from callbook.gui.failures import Failures, Note
from callbook.gui.main_window import MainWindow, Screens
from callbook.gui.places import WEEK
from callbook.gui.theme import STYLE, Look
from callbook.gui.translating import Translating, system_language
from callbook.gui.window_state import WindowState

if TYPE_CHECKING:
    from callbook.gui.jobs import Job
    from callbook.gui.refused_window import RefusedWindow
    from callbook.gui.screens import ScreenMakers

AFTER_PAINT_MS, UNPAINTED_MS = 50, 3000
"""A little after the first picture stands, and when there is none, as of a minimised window."""


class Places(Value):
    """What the window needs to know of the world beside the book.

    ``window_file`` keeps the window's place, ``own_file`` is the owner's book,
    ``sample_file`` the one with sample data; ``note`` writes a defect down.
    """

    window_file: Path
    own_file: Path
    sample_file: Path
    note: Note


def run(file: Path, clock: Clock, places: Places, language: str | None = None) -> int:
    """Show the window of a book until it is closed; the exit code of the program."""
    # As a word to the application: no other style is made first and thrown away, and PySide
    # need not load what it knows of styles.
    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setApplicationName("Callbook")
    app.setApplicationDisplayName("Callbook")
    app.setDesktopFileName("callbook")
    session = Session(app, places, clock, language)

    def settle() -> None:
        session.settled.disconnect(settle)
        _settle(session)

    session.settled.connect(settle)
    session.open(file)
    code = app.exec()
    session.close()
    return code


def _settle(session: Session) -> None:
    """Look for garbage again, though never among what was there at the first paint."""
    import signal

    from callbook.gui.collecting import Collecting

    gc.freeze()
    Collecting(session)
    # Without this, Ctrl+C in a terminal would wait for the next event of the window.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Session(QObject):
    """One run of the application: the book that is open, its desk and its window.

    ``settled`` tells that a window stands, with all that is made once it is painted.
    """

    settled = Signal()

    def __init__(
        self, app: QApplication, places: Places, clock: Clock, language: str | None = None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._places = places
        self._clock = clock
        self._language = language
        self._failures = Failures(app, places.note)
        self._failures.install()
        self._translating = Translating(app)
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._after_first_paint)
        self.look: Look | None = None
        self._own_file = places.own_file
        self.refused: RefusedWindow | None = None
        self._refused_file = places.own_file
        self._demo: Job | None = None
        self.desk: Desk | None = None
        self.window: MainWindow | None = None
        self._makers: ScreenMakers | None = None

    def open(self, file: Path) -> bool:
        """Open a book in place of the one before; False, and a sentence, if it is refused."""
        try:
            book = open_book(file, self._clock.today(), language=self._first_language())
            settings = owner.settings(book)
        except Refusal as refusal:
            self._speak(self._translating.language or self._first_language())
            self._show_refusal(file, refusal)
            return False
        self._speak(self._language or settings.language)
        if self.look is None:
            self.look = Look(self._app, settings.theme)
        self.look.prefer(settings.theme)
        before, self.refused = (self.desk, self.window, self.refused), None
        self.desk = Desk(book, self._clock, self, language=self._language)
        self.desk.changed.connect(self._take_change)
        if file != self._places.sample_file:
            self._own_file = file
        self.window = self._make_window(self.desk, self.look)
        self.window.stood.connect(self._wait_a_little)
        self.window.appear()
        _leave(*before)
        self._later.start(UNPAINTED_MS)
        return True

    def close(self) -> None:
        """Close the book; everything said to be saved is on the disk."""
        self._later.stop()
        _stop_threads()
        if self.desk is not None:
            self.desk.book.close()

    def be_gone(self) -> None:
        """Leave the application as it was before, without translators and hook."""
        self._translating.be_silent()
        self._failures.uninstall()

    def _make_window(self, desk: Desk, look: Look) -> MainWindow:
        from callbook.gui.screens import ScreenMakers

        makers = ScreenMakers(desk, look)
        screens = Screens(
            week=makers.week,
            contacts=makers.contacts,
            follow_ups=makers.follow_ups,
            opportunities=makers.opportunities,
            importing=makers.importing,
            settings=makers.settings,
            welcome=makers.welcome,
        )
        window = MainWindow(desk, look, screens, WindowState(self._places.window_file))
        makers.place_in(window)
        self._makers = makers
        makers.demo_wanted.connect(self.show_samples)
        window.notice_acted.connect(self._open_own)
        if sizes.is_empty(desk.book):
            makers.begin()
        else:
            window.go(WEEK)
        return window

    def _wait_a_little(self) -> None:
        self._later.start(AFTER_PAINT_MS)

    def _after_first_paint(self) -> None:
        """What nobody needs to wait for: the icon, and whether another window has the book."""
        from callbook.gui.book_notice import BookNotice
        from callbook.gui.icons import app_icon

        if self.window is None or self.desk is None:
            return
        # A window that began minimised is painted long after: all this is made only once.
        self.window.stood.disconnect(self._wait_a_little)
        self._app.setWindowIcon(app_icon())
        if self._makers is not None:
            self._makers.after_first_paint()
        sample = self.desk.book.file == self._places.sample_file
        BookNotice(self.desk, self.window.parts.notice, sample=sample)
        self.settled.emit()

    def _take_change(self, changes: Changes) -> None:
        if self.desk is None or self.look is None:
            return
        if changes.settings or changes.everything:
            self._speak(self.desk.language)
            self.look.prefer(self.desk.settings.theme)

    def _open_own(self) -> None:
        self.open(self._own_file)

    def show_samples(self) -> None:
        """Open the book of sample data, made now if it is not of this week."""
        if self._demo is not None or self.window is None:
            return
        from callbook.gui.jobs import Job

        self.window.tell(self.tr("The sample data is being made …"))
        self._demo = Job(self._make_demo, self)
        self._demo.finished.connect(self._demo_made)
        self._demo.refused.connect(self._demo_refused)
        self._demo.start()

    def _make_demo(self, _report: Report) -> None:
        from callbook.actions import demo

        language = self._translating.language
        demo.bring_to_today(self._places.sample_file, self._clock.today(), language=language)

    def _demo_made(self) -> None:
        self._demo = None
        self.open(self._places.sample_file)

    def _demo_refused(self, refusal: Refusal) -> None:
        self._demo = None
        if self.window is not None and self.desk is not None:
            self.window.tell(refusal.text(self.desk.language))

    def _first_language(self) -> str:
        return self._language or system_language()

    def _speak(self, language: str) -> None:
        self._translating.speak(language)
        self._failures.language = language

    def _show_refusal(self, file: Path, refusal: Refusal) -> None:
        from callbook.gui.refused_window import RefusedWindow

        if self.look is None:
            self.look = Look(self._app)
        sentence = refusal.text(self._translating.language)
        damaged = refusal.key == "errors.book_damaged"
        before = self.refused
        self._refused_file = file
        self.refused = RefusedWindow(self.look, sentence, damaged=damaged)
        self.refused.chosen.connect(self._open_chosen)
        self.refused.backup_chosen.connect(self._restore)
        self.refused.again_wanted.connect(self._open_again)
        self.refused.show()
        self.settled.emit()
        _leave(None, None, before)

    def _open_chosen(self, path: str) -> None:
        self.open(Path(path))

    def _open_again(self) -> None:
        self.open(self._refused_file)

    def _restore(self, backup: str) -> None:
        """Put a backup in the place of the damaged book, which is kept beside it."""
        from callbook.actions import keeping

        try:
            keeping.restore(self._refused_file, Path(backup))
        except Refusal as refusal:
            if self.refused is not None:
                self.refused.say(refusal.text(self._translating.language))
            return
        self.open(self._refused_file)


def _stop_threads() -> None:
    """Cancel whatever is under way; threads are no matter of the first paint."""
    from callbook.gui.jobs import stop_all

    stop_all()


def _leave(desk: Desk | None, window: MainWindow | None, refused: RefusedWindow | None) -> None:
    """Close what the new window has taken the place of."""
    windows: list[QWidget | None] = [window, refused]
    for gone in windows:
        if gone is not None:
            gone.close()
            gone.deleteLater()
    if desk is not None:
        _stop_threads()
        desk.book.close()
        desk.deleteLater()
