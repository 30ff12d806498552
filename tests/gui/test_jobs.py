"""Work beside the window that begins a little later, once what was shown is painted."""

from __future__ import annotations

from threading import Event

from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callbook.core.progress import Report
from callbook.gui.jobs import Job, Latest


def test_a_job_that_waits_is_under_way_and_begins_by_itself(qtbot: QtBot) -> None:
    over, begun = QWidget(), Event()
    qtbot.addWidget(over)

    def work(_report: Report) -> None:
        begun.set()

    job = Job(work, over)
    finished = QSignalSpy(job.finished)
    job.start(20)
    assert job.is_running()
    assert not begun.is_set()
    qtbot.waitUntil(lambda: finished.count() == 1)
    assert begun.is_set()
    assert not job.is_running()


def test_who_cancels_before_it_begins_hears_so_and_nothing_is_done(qtbot: QtBot) -> None:
    over, begun = QWidget(), Event()
    qtbot.addWidget(over)

    def work(_report: Report) -> None:
        begun.set()

    job = Job(work, over)
    cancelled = QSignalSpy(job.cancelled)
    job.start(20)
    job.cancel()
    assert cancelled.count() == 1
    assert not job.is_running()
    later = Latest(over)
    told = QSignalSpy(later.finished)
    later.start(work, 20)
    later.forget()
    assert not later.is_running()
    qtbot.wait(60)
    assert not begun.is_set()
    assert told.count() == 0
