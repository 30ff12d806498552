"""Every text of the window in German and English: gathered, finished, released."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGES = ("de", "en")
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%\d")
EITHER = pytest.mark.parametrize("language", LANGUAGES)


def messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    """Each message of a .ts file with the screen it belongs to."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def texts(message: ET.Element) -> list[str]:
    """The translation, or its forms for one and for many."""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] or [translation.text or ""]


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    """The texts of the source as they are now, gathered anew beside the kept ones."""
    folder = tmp_path_factory.mktemp("translations")
    names = [str(file) for file in sorted((project / "callbook" / "gui").rglob("*.py"))]
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    target = folder / "all.ts"
    subprocess.run(
        [str(tool), "-silent", "-no-obsolete", *names, "-ts", str(target)], check=True, cwd=project
    )
    return target


@pytest.fixture(scope="module")
def kept(project: Path) -> Path:
    """Where the translations lie."""
    return project / "resources" / "translations"


def test_every_text_of_the_source_is_in_german_and_no_other(gathered: Path, kept: Path) -> None:
    said = {(name, message.findtext("source")) for name, message in messages(gathered)}
    translated = {
        (name, message.findtext("source")) for name, message in messages(kept / "callbook_de.ts")
    }
    assert len(said) > 200
    assert translated == said


def test_english_has_all_that_counts_something(gathered: Path, kept: Path) -> None:
    counted = {
        (name, message.findtext("source"))
        for name, message in messages(gathered)
        if message.get("numerus") == "yes"
    }
    translated = {
        (name, message.findtext("source")) for name, message in messages(kept / "callbook_en.ts")
    }
    assert counted
    assert translated == counted


def test_every_text_is_said_so_that_it_is_found(project: Path) -> None:
    """The tool that gathers sees only literals, and none inside of f-strings."""
    unseen = []
    for file in sorted((project / "callbook" / "gui").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        inside = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.JoinedStr)
            for part in ast.walk(node)
        }
        for call in ast.walk(tree):
            if not isinstance(call, ast.Call) or ast.unparse(call.func) != "self.tr":
                continue
            literal = call.args and isinstance(call.args[0], ast.Constant)
            if id(call) in inside or not literal:
                unseen.append(f"{file.name}:{call.lineno}")
    assert unseen == []


@EITHER
def test_nothing_is_unfinished_or_left_over(kept: Path, language: str) -> None:
    for name, message in messages(kept / f"callbook_{language}.ts"):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, (name, message.findtext("source"))
        assert all(texts(message)), (name, message.findtext("source"))


@EITHER
def test_placeholders_are_the_same(kept: Path, language: str) -> None:
    for name, message in messages(kept / f"callbook_{language}.ts"):
        source = message.findtext("source", "")
        wanted = sorted(PLACEHOLDER.findall(source))
        for number, text in enumerate(texts(message)):
            found = sorted(PLACEHOLDER.findall(text))
            one = message.get("numerus") == "yes" and number == 0
            # The form for one may say "eine Zeile" instead of "1 Zeile".
            assert found == wanted or (one and set(wanted) - set(found) <= {"%Ln", "%n"}), (
                name,
                source,
            )


@EITHER
def test_what_the_window_loads_is_what_was_translated(
    qapp: QApplication, kept: Path, language: str
) -> None:
    translator = QTranslator()
    assert translator.load(f"callbook_{language}", str(kept))
    for name, message in messages(kept / f"callbook_{language}.ts"):
        source = message.findtext("source", "")
        for form, text in enumerate(texts(message)):
            count = form + 1 if message.get("numerus") == "yes" else -1
            assert translator.translate(name, source, "", count) == text, (name, source)


def test_german_addresses_with_sie(kept: Path) -> None:
    said = " ".join(
        text for _name, message in messages(kept / "callbook_de.ts") for text in texts(message)
    )
    assert " Sie " in said
    assert not re.search(r"\b(du|dein|deine|deinen|dich|dir|euch|euer)\b", said, re.IGNORECASE)
