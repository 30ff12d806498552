"""Hearing of whatever is entered, without every box having to say so."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)


def hear_controls(inside: QWidget, heard: SignalInstance) -> None:
    """Emit a signal whenever a control inside a widget may hold something else.

    Of the controls that are there now; one that comes later has to be connected by itself.
    """
    for text in inside.findChildren(QPlainTextEdit):
        text.textChanged.connect(heard)
    for line in inside.findChildren(QLineEdit):
        line.textChanged.connect(heard)
    for button in inside.findChildren(QAbstractButton):
        # Not toggled: a chip is also told by others what to show.
        button.clicked.connect(heard)
    for box in inside.findChildren(QComboBox):
        box.currentIndexChanged.connect(heard)
    for moment in inside.findChildren(QDateTimeEdit):
        moment.dateTimeChanged.connect(heard)
