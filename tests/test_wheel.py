"""The wheel that is handed on holds all the app needs, and works where it is unpacked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    """A wheel built from the project without asking any network, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*build, "--directory", str(folder)], cwd=project, check=True)
    (wheel,) = folder.glob("callbook-*.whl")
    with ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_it_holds_every_resource(unpacked: Path, project: Path) -> None:
    source, packed = project / "resources", unpacked / "callbook" / "resources"
    wanted = [path.relative_to(source) for path in source.rglob("*.*") if path.is_file()]
    assert Path("icons", "phone.svg") in wanted
    assert [name for name in wanted if not _same(packed / name, source / name)] == []


def test_it_holds_code_and_licence_but_no_tests(unpacked: Path) -> None:
    assert {path.name.split("-")[0] for path in unpacked.iterdir()} == {"callbook"}
    assert list(unpacked.glob("callbook-*.dist-info/licenses/LICENSE"))
    assert list(unpacked.glob("callbook/store/migrations/versions/*.py"))


def test_it_finds_its_resources_where_it_lies(unpacked: Path, tmp_path: Path) -> None:
    look = "from callbook.gui.resources import ICONS; print(ICONS / 'phone.svg')"
    found = Path(_run(unpacked, tmp_path, "-c", look))
    assert found == unpacked.resolve() / "callbook" / "resources" / "icons" / "phone.svg"
    assert found.is_file()


def test_its_command_runs(unpacked: Path, tmp_path: Path) -> None:
    from callbook import __version__

    assert _run(unpacked, tmp_path, "-m", "callbook", "--version") == f"Callbook {__version__}"
    assert "callbook = callbook.main:main" in next(
        unpacked.glob("callbook-*.dist-info/entry_points.txt")
    ).read_text(encoding="utf-8")


def _same(one: Path, other: Path) -> bool:
    return one.is_file() and one.read_bytes() == other.read_bytes()


def _run(unpacked: Path, folder: Path, *words: str) -> str:
    env = {**os.environ, "PYTHONPATH": str(unpacked)}
    done = subprocess.run(
        [sys.executable, *words], cwd=folder, env=env, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
