"""A window in a process of its own, which says when it is painted, and how much it holds.

``bare`` is an empty QMainWindow, ``application`` a QApplication alone; ``callbook`` is the
program itself with the words that follow, watched from outside.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

# Qt is imported by what is measured: the program loads it in its own way.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from callbook.gui import app


def watch(widget: QWidget) -> None:
    """Says so when a widget has been painted, and ends the process."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                # What was painted is on the screen after the event.
                QTimer.singleShot(0, say_painted)
            return False

    widget.installEventFilter(Watch(widget))


def say_painted() -> None:
    """Tells the time by a line, then the memory in MiB, and is gone."""
    from PySide6.QtCore import QTimer

    sys.stdout.write("painted\n")
    sys.stdout.flush()
    QTimer.singleShot(200, say_memory)


def say_memory() -> None:
    """Tells the proportional set size once everything after the first paint is done."""
    size = 0.0
    try:
        with open("/proc/self/smaps_rollup", encoding="ascii") as lines:
            size = next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
    except OSError:
        pass
    sys.stdout.write(f"{size}\n")
    sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    """An empty window of the same size."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    watch(window)
    window.show()
    app.exec()


def application() -> None:
    """No window at all."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    QTimer.singleShot(0, say_painted)
    app.exec()


def callbook(words: list[str]) -> None:
    """The program, its list of the week watched once the window stands."""
    from callbook import main

    main.prepare_window()
    from callbook.gui import app

    whole = app.Session.open

    def opened(session: app.Session, *facts: object) -> bool:
        done = whole(session, *facts)  # type: ignore[arg-type]
        watch_list(session)
        return done

    app.Session.open = opened  # type: ignore[method-assign,assignment]
    main.main(words)


def watch_list(session: app.Session) -> None:
    """Waits for the list of the week, which must hold rows, to be painted.

    Qt is not asked for the list: to look through all children loads every class it has.
    """
    window = session.window
    assert window is not None
    rows = window.page("week").page.list  # type: ignore[union-attr]
    if not rows.isVisible() or rows.model().rowCount() < 2:
        raise RuntimeError("no list with rows in the window")
    watch(rows.viewport())


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    elif sys.argv[1] == "application":
        application()
    else:
        callbook(sys.argv[2:])
