"""Loading Qt: what PySide compiles at every start is compiled once."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

from callbook.gui.loading import compiled_before

LOAD = """
import builtins, sys
names, plain = [], builtins.compile
def counted(source, name, *how, **more):
    names.append(name)
    return plain(source, name, *how, **more)
builtins.compile = counted
from callbook.gui.loading import load_qt
load_qt()
assert builtins.compile is counted
assert "feature" not in builtins.__import__.__name__
from PySide6.QtCore import QPoint
try:
    QPoint("left", "right")
except TypeError as told:
    assert "QPoint" in str(told)
print(sum("shibokensupport" in name for name in names))
"""


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of all that is really compiled."""
    names: list[str] = []
    plain = builtins.compile

    def counted(source: object, name: str, *how: object, **more: object) -> object:
        if name in ("one.py", "two.py"):
            names.append(name)
        return plain(source, name, *how, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(builtins, "compile", counted)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return names


def value(file: Path, source: bytes, name: str = "one.py") -> object:
    """What x is after a source was run."""
    with compiled_before(str(file)):
        code = compile(source, name, "exec")
    found: dict[str, object] = {}
    exec(code, found)  # noqa: S102 - the code of the test
    return found["x"]


def test_the_second_start_compiles_nothing(tmp_path: Path, project: Path) -> None:
    around = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    around |= {"PYTHONPYCACHEPREFIX": str(tmp_path)}
    counts = [
        int(subprocess.check_output([sys.executable, "-c", LOAD], cwd=project, env=around))
        for _ in range(2)
    ]
    assert counts[0] > 0
    assert counts[1] == 0


def test_what_is_new_is_compiled_and_kept(tmp_path: Path, compiled: list[str]) -> None:
    file = tmp_path / "folder" / "kept"
    assert value(file, b"x = 1") == 1
    assert value(file, b"x = 1") == 1
    assert compiled == ["one.py"]
    assert value(file, b"x = 2") == 2
    assert value(file, b"x = 2", "two.py") == 2
    assert compiled == ["one.py", "one.py", "two.py"]


@pytest.mark.parametrize("content", [b"", b"no code", b"\xe9\x00\x00\x00\x00"])
def test_a_damaged_file_costs_only_its_time(
    tmp_path: Path, compiled: list[str], content: bytes
) -> None:
    file = tmp_path / "kept"
    file.write_bytes(content)
    assert value(file, b"x = 3") == 3
    assert value(file, b"x = 3") == 3
    assert compiled == ["one.py"]


def test_what_cannot_be_written_is_compiled_each_time(tmp_path: Path, compiled: list[str]) -> None:
    (tmp_path / "file").touch()
    kept = tmp_path / "file" / "kept"
    assert value(kept, b"x = 4") == 4
    assert value(kept, b"x = 4") == 4
    assert compiled == ["one.py"] * 2


def test_nothing_is_kept_where_python_keeps_nothing(
    tmp_path: Path, compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert value(tmp_path / "kept", b"x = 5") == 5
    assert list(tmp_path.iterdir()) == []
    assert compiled == ["one.py"]
