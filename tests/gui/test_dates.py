"""A field for a day: read in words, typed in figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callbook.gui.dates import DayEdit

SHOWN = date(2020, 11, 24)


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[QWidget]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    column.addWidget(QLineEdit())
    column.addWidget(DayEdit(SHOWN))
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    yield form
    QLocale.setDefault(before)


@pytest.mark.parametrize("all_of_it", [True, False])
@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18.11.2019", date(2019, 11, 18)),
        ("18112019", date(2019, 11, 18)),
        ("18.11.", date(2020, 11, 18)),
        ("1.2.2019", date(2019, 2, 1)),
        ("31.12.2019", date(2019, 12, 31)),
        ("31.1.", date(2020, 1, 31)),
        ("30.4.2020", date(2020, 4, 30)),
    ],
)
def test_a_day_is_typed_over_in_figures(
    form: QWidget, typed: str, meant: date, all_of_it: bool
) -> None:
    field, line = form.findChild(DayEdit), form.findChild(QLineEdit)
    assert field.text() == "Di., 24. November 2020"
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert field.text() == "24.11.2020"
    if all_of_it:
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, typed)
    line.setFocus()
    assert field.day() == meant
    assert field.text().endswith(str(meant.year))
    assert not field.text()[0].isdigit()
