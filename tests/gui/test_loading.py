"""Loading Qt: what PySide brings along is read when it is used, and no later source at all."""

from __future__ import annotations

import builtins
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from callbook.gui.loading import PromisedModule, put_off

LOAD = """
import builtins, sys
plain = builtins.__import__
from callbook.gui.loading import PromisedModule, load_qt
load_qt()
assert builtins.__import__ is plain
from PySide6.QtCore import QPoint
promised = [module for module in sys.modules.values() if isinstance(module, PromisedModule)]
assert len(set(promised)) == 6, promised
assert "argparse" not in sys.modules
"""
TELL = """
import pydoc, sys
from PySide6.QtCore import QPoint
try:
    QPoint("left", "right")
except TypeError as told:
    print(told)
print(QPoint.__doc__)
from PySide6.support.signature import get_signature
print(get_signature(QPoint.manhattanLength))
from PySide6.support.signature.lib.enum_sig import ExactEnumerator
print(ExactEnumerator.__module__, sys.modules[ExactEnumerator.__module__].__name__)
from PySide6 import QtCore
print(pydoc.plain(pydoc.render_doc(QtCore.QPointF)))
"""


def test_what_pyside_knows_of_itself_is_read_late_and_is_the_same(project: Path) -> None:
    late, early = _said(LOAD + TELL, project), _said(TELL, project)
    assert "Supported signatures" in late
    assert late == early


def _said(source: str, project: Path) -> str:
    words = [sys.executable, "-c", source]
    return subprocess.run(words, cwd=project, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The name of a package of two modules, of which one needs the other."""
    name = "package_put_off"
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").write_text("read = []")
    (folder / "near.py").write_text(
        f"from {name} import read\nfrom {name}.far import reach\nread.append(__name__)\n"
    )
    (folder / "far.py").write_text(f"from {name} import read\nread.append(__name__)\nreach = 7\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield name
    for module in [module for module in sys.modules if module.startswith(name)]:
        del sys.modules[module]


def _from(package: str, *names: str) -> ModuleType:
    """Do ``from package import names``; the package."""
    return __import__(package, globals(), locals(), names, 0)


def test_a_module_is_read_when_the_first_of_its_names_is_used(package: str) -> None:
    with put_off({package: ("near", "far")}):
        held = _from(package, "near", "far")
    assert held.read == []
    assert held.near.reach == 7
    # In the order in which one needs the other, and each once.
    assert held.read == [f"{package}.far", f"{package}.near"]
    assert held.far.reach == 7
    assert len(held.read) == 2


def test_what_python_asks_of_every_module_reads_none(package: str) -> None:
    with put_off({package: ("near",)}):
        held = _from(package, "near")
    assert not hasattr(held.near, "__file__")
    assert held.read == []
    with pytest.raises(AttributeError, match="has no attribute 'missing'"):
        _ = held.near.missing
    assert held.read == [f"{package}.far", f"{package}.near"]


def test_a_module_renamed_before_it_is_read_keeps_the_new_name(package: str) -> None:
    with put_off({package: ("far",)}):
        held = _from(package, "far")
    held.far.__spec__.name = "elsewhere.far"
    assert held.far.reach == 7
    assert held.far.__spec__.name == "elsewhere.far"


def test_only_what_is_named_and_there_is_put_off(package: str) -> None:
    with put_off({package: ("far", "missing")}):
        held = _from(package, "near", "missing")
    assert not hasattr(held, "missing")
    assert held.read == [f"{package}.far", f"{package}.near"]
    assert not isinstance(held.near, PromisedModule)


def test_python_imports_by_itself_again_whatever_happens() -> None:
    plain = builtins.__import__
    with put_off({}):
        assert builtins.__import__ is not plain
        # As PySide does.
        builtins.__import__ = importlib.__import__
    assert builtins.__import__ is plain
    with pytest.raises(ImportError), put_off({}):
        __import__("module_that_is_nowhere")
    assert builtins.__import__ is plain
