"""What holds for every test: no display but the one asked for, and nobody's own book in reach."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from callbook.gui.loading import load_qt

# Before anything imports Qt. A display of the person who runs the tests is never used by accident.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("CALLBOOK_TEST_PLATFORM") or "offscreen"
# As the program loads it, and before pytest-qt would.
load_qt()

# Speed is for the bench to measure; here a busy machine must not fail a rule.
settings.register_profile("callbook", deadline=None)
settings.load_profile("callbook")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """As in the window, nothing is collected within Qt: see ``callbook.gui.collecting``."""
    if "qapp" in getattr(item, "fixturenames", ()):
        gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home of its own for each test, so that no test finds the book of whoever runs it."""
    monkeypatch.setenv("CALLBOOK_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application of the tests is made in the style of the window."""
    return ["callbook", "-style", "fusion"]


@pytest.fixture(scope="session")
def project() -> Path:
    """The project folder."""
    return Path(__file__).resolve().parent.parent
