"""Where the window stands, and where it stood."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callbook.gui.window_state import WindowState, has_room, show_in_room


def test_a_damaged_window_file_costs_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "window.place"
    widget = QWidget()
    qtbot.addWidget(widget)
    for torn in (b"", b"[window]\ngeometry=@ByteArray(nonsense)\n\xff\x00"):
        file.write_bytes(torn)
        assert not WindowState(file).restore(widget)
    file.unlink()
    assert not WindowState(file).restore(widget)


def test_a_window_whose_place_cannot_be_kept_closes_all_the_same(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    widget = QWidget()
    qtbot.addWidget(widget)
    WindowState(tmp_path / "file" / "window.place").keep(widget)
    WindowState(tmp_path / "folder" / "window.place").keep(widget)
    assert (tmp_path / "folder" / "window.place").read_bytes()


@pytest.mark.parametrize(
    ("width", "height", "fits"),
    [(1920, 1080, True), (1440, 900, False), (1280, 800, False), (1366, 1400, False)],
)
def test_a_screen_without_room_for_the_window_and_its_frame_is_filled(
    width: int, height: int, fits: bool
) -> None:
    assert has_room(QSize(width, height)) == fits


def test_a_window_is_maximised_where_there_is_no_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_in_room(window)
    assert window.isMaximized() != has_room(window.screen().availableSize())
