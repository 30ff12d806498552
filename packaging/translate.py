"""Gathers the window's texts into resources/translations and makes the .qm files of them.

``python packaging/translate.py`` updates, then tells which texts still lack a German
translation. English needs forms for one and for many only.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "en")


def sources(root: Path = ROOT) -> list[Path]:
    """The files whose texts are translated."""
    return sorted((root / "callbook" / "gui").rglob("*.py"))


def gather(folder: Path = FOLDER) -> None:
    """Bring the .ts files up to date with the source; what is no longer said goes."""
    names = [str(file.relative_to(ROOT)) for file in sources()]
    for language in LANGUAGES:
        target = folder / f"callbook_{language}.ts"
        plural = ["-pluralonly"] if language == "en" else []
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        options += ["-target-language", language]
        _run("pyside6-lupdate", *options, *plural, *names, "-ts", str(target))


def release(folder: Path = FOLDER, into: Path = FOLDER) -> None:
    """Make the .qm files that the window loads."""
    for language in LANGUAGES:
        source, target = folder / f"callbook_{language}.ts", into / f"callbook_{language}.qm"
        _run("pyside6-lrelease", "-silent", str(source), "-qm", str(target))


def unfinished(file: Path) -> list[str]:
    """The texts of a .ts file that lack a translation."""
    # Our own file, written by the line above: nothing that came from outside.
    messages = ET.parse(file).getroot().iter("message")  # noqa: S314
    return [
        message.findtext("source", "")
        for message in messages
        if message.find("translation[@type='unfinished']") is not None
    ]


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(tool)
    subprocess.run([str(program), *arguments], check=True, cwd=ROOT)


def main() -> int:
    """Gather, release, and say what is left to do."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    gather()
    release()
    left = {language: unfinished(FOLDER / f"callbook_{language}.ts") for language in LANGUAGES}
    for language, texts in left.items():
        for text in texts:
            print(f"{language}: {text}")
    return 1 if any(left.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
