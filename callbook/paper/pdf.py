"""Writes the call sheet as a PDF file."""

from __future__ import annotations

import os
import sys
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
    app = ensure_gui()
    data = pdf_bytes(sheet, paper)
    del app
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


def ensure_gui() -> QCoreApplication:
    """The Qt application that fonts need; made without a display where there is none yet.

    Who asks keeps it as long as it paints.
    """
    running = QCoreApplication.instance()
    if running is not None:
        return running
    if sys.platform.startswith("linux"):
        # Qt ends the process if a display that is named cannot be reached; paper needs none.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["callbook"])
