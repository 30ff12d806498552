"""The shape of the code, so that it cannot rot unnoticed. The layers stand in pyproject.toml."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
APP = sorted((PROJECT / "callbook").rglob("*.py"))
OURS = [*APP, *(PROJECT / "packaging").rglob("*.py")]
ALL = [*OURS, *(PROJECT / "tests").rglob("*.py")]
LINES, FUNCTION_LINES, METHODS = 300, 40, 20
HEAVY = (
    "alembic defusedxml holidays hypothesis phonenumbers pygments python_calamine rapidfuzz segno"
    " xlsxwriter"
).split()
LATE = {*HEAVY, "numpy", "pyqtgraph", "importlib.metadata", "callbook.core.demo.generator"}
"""What no window needs before it shows its first list."""
VAGUE = "Manager Helper Util Utils Controller Handler Base Mixin".split()

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def named(file: Path) -> str:
    """A file's place in the project."""
    return file.relative_to(PROJECT).as_posix()


def definitions(tree: ast.AST) -> Iterator[Definition]:
    """All functions and classes of a file, those inside others too."""
    return (node for node in ast.walk(tree) if isinstance(node, Definition))


def trees(files: list[Path]) -> Iterator[tuple[str, ast.Module]]:
    """The files with what they say."""
    for file in files:
        yield named(file), ast.parse(file.read_text(encoding="utf-8"))


def imported(tree: ast.AST) -> Iterator[str]:
    """The full names of all that a file imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_there_is_something_to_look_at() -> None:
    assert len(APP) > 100


def test_files_stay_short() -> None:
    lengths = {named(file): len(file.read_text(encoding="utf-8").splitlines()) for file in ALL}
    assert {name: length for name, length in lengths.items() if length > LINES} == {}


def test_functions_stay_short() -> None:
    long = [
        f"{name}:{node.lineno} {node.name}"
        for name, tree in trees(OURS)
        for node in definitions(tree)
        if not isinstance(node, ast.ClassDef)
        and (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES
    ]
    assert long == []


def test_classes_stay_small() -> None:
    large = [
        f"{name}:{node.lineno} {node.name}"
        for name, tree in trees(APP)
        for node in definitions(tree)
        if isinstance(node, ast.ClassDef)
        and sum(isinstance(part, ast.FunctionDef) for part in node.body) > METHODS
    ]
    assert large == []


def test_every_module_and_public_name_says_what_it_is_for() -> None:
    silent = [
        f"{name}:{node.lineno} {node.name}"
        for name, tree in trees(APP)
        for node in _public(tree)
        if not ast.get_docstring(node)
    ]
    silent += [name for name, tree in trees(ALL) if not ast.get_docstring(tree)]
    assert silent == []


def _public(tree: ast.Module | ast.ClassDef) -> Iterator[Definition]:
    """What others may use; what Qt's own classes name and document aside."""
    inherits = isinstance(tree, ast.ClassDef) and bool(tree.bases)
    for node in tree.body:
        if not isinstance(node, Definition) or node.name.startswith("_"):
            continue
        if not (inherits and node.name in _qt_names()):
            yield node
        if isinstance(node, ast.ClassDef):
            yield from _public(node)


@cache
def _qt_names() -> set[str]:
    from PySide6.QtCore import QAbstractTableModel, QSortFilterProxyModel
    from PySide6.QtWidgets import QDialog, QLayout, QListView, QMainWindow, QStyledItemDelegate

    models = (QAbstractTableModel, QSortFilterProxyModel)
    return {
        name
        for kind in (*models, QDialog, QLayout, QListView, QMainWindow, QStyledItemDelegate)
        for name in dir(kind)
    }


def test_names_say_what_things_are() -> None:
    vague = [
        f"{name}:{node.lineno} {node.name}"
        for name, tree in trees(ALL)
        for node in definitions(tree)
        if isinstance(node, ast.ClassDef) and node.name.endswith(tuple(VAGUE))
    ]
    assert vague == []


def test_only_the_screens_know_widgets() -> None:
    knows = [
        name
        for name, tree in trees(APP)
        if "PySide6.QtWidgets" in set(imported(tree)) and not name.startswith("callbook/gui/")
    ]
    assert knows == []


def test_only_the_paper_and_the_screens_know_qt() -> None:
    drawing = ("callbook/gui/", "callbook/paper/")
    knows = [
        name
        for name, tree in trees(APP)
        if any(module.startswith("PySide6") for module in imported(tree))
        and not name.startswith(drawing)
    ]
    assert knows == []


def test_retired_appdirs_is_asked_in_one_place() -> None:
    asks = [name for name, tree in trees(APP) if "appdirs" in set(imported(tree))]
    assert asks == ["callbook/paths.py"]


def test_nothing_heavy_is_imported_at_the_top() -> None:
    eager = [
        f"{name}: {module}"
        for name, tree in trees(APP)
        if "/migrations/" not in name
        for node in tree.body
        for module in imported(node)
        if isinstance(node, ast.Import | ast.ImportFrom) and module.split(".")[0] in HEAVY
    ]
    assert eager == []


def test_connections_can_be_traced_and_events_wait_their_turn() -> None:
    calls = [
        (name, node)
        for name, tree in trees(APP)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]
    offending = [
        f"{name}:{call.lineno} {_called(call)}"
        for name, call in calls
        if _called(call) == "processEvents"
        or (_called(call) == "instance" and "QApplication" in ast.unparse(call.func))
        or (_called(call) == "connect" and any(isinstance(a, ast.Lambda) for a in call.args))
    ]
    assert offending == []


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def test_nothing_is_left_for_later() -> None:
    marks = ("TO" + "DO", "FIX" + "ME", "XX" + "X")
    left = [
        f"{named(file)}:{place}"
        for file in ALL
        for place, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if any(mark in line for mark in marks)
    ]
    assert left == []


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_hold_hashes_and_name_no_place(name: str) -> None:
    lines = (PROJECT / "packaging" / name).read_text(encoding="ascii").splitlines()
    tied = [line for line in lines if any(sign in line for sign in ("://", "--index", " @ ", "/"))]
    assert [line for line in tied if "# " not in line] == []
    assert [line for line in lines if "://" in line] == []
    locked = [place for place, line in enumerate(lines) if "==" in line]
    assert len(locked) >= 16
    assert all("--hash=sha256:" in lines[place + 1] for place in locked)


def test_the_tests_lock_holds_the_apps() -> None:
    app, tests = (
        {line for line in (PROJECT / "packaging" / name).read_text().splitlines() if "==" in line}
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert app <= tests


def test_the_locks_hold_what_is_asked_for() -> None:
    with (PROJECT / "pyproject.toml").open("rb") as file:
        asked = tomllib.load(file)["project"]
    words = [*asked["dependencies"], *asked["optional-dependencies"]["dev"]]
    wanted = {re.split(r"[^\w.-]", word, maxsplit=1)[0].casefold() for word in words}
    text = (PROJECT / "packaging" / "requirements-dev.lock").read_text(encoding="ascii")
    assert wanted - set(re.findall(r"^([\w.-]+)==", text, re.MULTILINE)) == set()


def test_the_screens_that_must_not_know_each_other_are_all_named() -> None:
    with (PROJECT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    named = next(c["modules"] for c in contracts if c["name"].startswith("The screens"))
    folders = {file.parent.name for file in (PROJECT / "callbook" / "gui").glob("*/__init__.py")}
    assert {f"callbook.gui.{folder}" for folder in folders - {"widgets"}} == set(named)


def test_an_old_python_can_read_the_first_file() -> None:
    source = (PROJECT / "packaging" / "start.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    assert "from __future__" not in source


@pytest.mark.parametrize(
    "module", ["callbook.main", "callbook.gui.app", "callbook.gui.main_window"]
)
def test_nothing_heavy_is_loaded_before_it_is_needed(module: str) -> None:
    look = f"import sys, {module}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", look], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert module in loaded
    assert loaded & LATE == set()


def test_the_command_line_starts_without_qt_and_without_sql() -> None:
    look = "import sys, callbook.main; print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", look], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert not {"PySide6", "sqlalchemy"} & set(done.stdout.split())
