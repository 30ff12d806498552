"""Writes the call sheet as a PDF file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QGuiApplication, QPdfWriter

from callbook.core.sheet import CallSheet, Paper
from callbook.files.writing import replacing
from callbook.paper.layout import TWIPS
from callbook.paper.sheet_painter import paint


def write_pdf(sheet: CallSheet, path: Path, paper: Paper) -> None:
    """Writes the sheet to the file, whole or not at all, readable by its owner alone.

    Needs no window and no display. Raises Refusal if the file cannot be written.
    """
    with gui():
        data = pdf_bytes(sheet, paper)
    with replacing(path) as file:
        file.write(data)


def pdf_bytes(sheet: CallSheet, paper: Paper) -> bytes:
    """The sheet as the content of a PDF file; a QGuiApplication must exist."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(TWIPS)
    writer.setTitle(f"{sheet.title} {sheet.number}")
    writer.setCreator("Callbook")
    paint(writer, sheet, paper)
    return bytes(buffer.data().data())


@contextmanager
def gui() -> Iterator[None]:
    """The Qt application that fonts need; made for the while where there is none."""
    if QCoreApplication.instance() is not None:
        yield
        return
    # Qt ends the process if a display that is named cannot be reached; paper needs none. On
    # Windows and macOS there always is one, and without it Qt would not find their fonts.
    bare = ["-platform", "offscreen"] if sys.platform.startswith("linux") else []
    app = QGuiApplication(["callbook", *bare])
    try:
        yield
    finally:
        # Without this it would stay, and a window could not be opened afterwards.
        app.shutdown()
