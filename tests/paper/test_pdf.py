"""The sheet as a PDF, read back as a person and a phone would."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from datetime import date, datetime, time
from pathlib import Path

import pytest

from callbook.core.contacts import ContactKind, Importance
from callbook.core.errors import Refusal
from callbook.core.follow_ups import Due
from callbook.core.formats import PlainFormats
from callbook.core.settings import Settings
from callbook.core.sheet import CallSheet, Paper, Scope, sheet_of
from callbook.core.week import Readiness, Row, SectionName
from callbook.paper.pdf import write_pdf
from tests.core.weeks import TODAY, row, tried, week

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(
        not all(map(shutil.which, ("pdftoppm", "pdftotext", "pdfinfo"))),
        reason="needs poppler-utils",
    ),
]
NOW = datetime(2020, 3, 24, 7, 58)
BOTH = pytest.mark.parametrize("paper", list(Paper))


def rows() -> list[Row]:
    """Thirty rows in all sections, each with a number of its own."""
    silent = [
        row(
            id=number,
            name=f"Monika Albrecht {number}",
            number=f"+4989999980{number:02}",
            number_shown=f"089 999980{number:02}",
        )
        for number in range(20)
    ]
    promised = row(
        SectionName.FOLLOW_UPS,
        id=30,
        name="Sabine Vogt",
        importance=Importance.B,
        number="+492214710555",
        number_shown="0221 4710555",
        due=Due(TODAY, time(14)),
        due_text="Angebot Soforthilfe",
        promised=True,
    )
    prospects = [
        row(
            SectionName.PROSPECTS,
            id=40 + number,
            name=f"Nadine Sommer {number}",
            kind=ContactKind.PROSPECT,
            importance=Importance.NONE,
            last_spoken=None,
            number=f"+4930231250{number:02}",
            number_shown=f"030 231250{number:02}",
        )
        for number in range(9)
    ]
    return [*silent, promised, *prospects]


def sheet(*lines: Row, scope: Scope = Scope.WEEK, language: str = "de") -> CallSheet:
    settings = Settings(company="Muster Werkzeuge GmbH")
    return sheet_of(week(*lines), scope, NOW, language, PlainFormats(language), settings)


def run(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def texts(path: Path) -> list[str]:
    """The text of each page."""
    return run("pdftotext", "-layout", path, "-").split("\f")[:-1]


@pytest.mark.skipif(shutil.which("zbarimg") is None, reason="needs zbar-tools")
@BOTH
def test_a_phone_reads_every_code(paper: Paper, tmp_path: Path) -> None:
    document = sheet(*rows())
    write_pdf(document, tmp_path / "sheet.pdf", paper)
    run("pdftoppm", "-r", "150", "-gray", tmp_path / "sheet.pdf", tmp_path / "page")
    read = set(run("zbarimg", "-q", "--nodbus", "--raw", *tmp_path.glob("page*.pgm")).split())
    assert read == {call.uri for call in document.calls}
    assert len(read) == 30


@BOTH
def test_every_page_holds_its_calls_and_its_words(paper: Paper, tmp_path: Path) -> None:
    write_pdf(sheet(*rows()), tmp_path / "sheet.pdf", paper)
    pages = texts(tmp_path / "sheet.pdf")
    assert [len(re.findall("nicht erreicht", page)) for page in pages] == [13, 12, 5]
    for number, page in enumerate(pages, start=1):
        assert "Anrufbogen" in page
        assert "Muster Werkzeuge GmbH" in page
        assert "30 Anrufe · Bogen 2020-13-B" in page
        assert "Vertraulich" in page
        assert f"Seite {number} von 3" in page
    for name in ("Monika Albrecht 19", "Sabine Vogt", "Nadine Sommer 8"):
        assert sum(name in page for page in pages) == 1
    assert "nicht gesprochen (Fortsetzung)" in pages[1]
    assert "„Angebot Soforthilfe“" in pages[1]
    assert "Rückruf versprochen" in pages[1]


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, "595 x 842 pts (A4)"), (Paper.LETTER, "612 x 792 pts (letter)")]
)
def test_the_paper_is_the_one_asked_for(paper: Paper, size: str, tmp_path: Path) -> None:
    write_pdf(sheet(*rows()[:1]), tmp_path / "sheet.pdf", paper)
    assert size in run("pdfinfo", tmp_path / "sheet.pdf")


@BOTH
def test_nothing_is_printed_in_colour_or_over_the_edge(paper: Paper, tmp_path: Path) -> None:
    write_pdf(sheet(*rows()), tmp_path / "sheet.pdf", paper)
    run("pdftoppm", "-r", "40", tmp_path / "sheet.pdf", tmp_path / "page")
    for picture in tmp_path.glob("page*.ppm"):
        width, height, dots = read_ppm(picture)
        assert dots[0::3] == dots[1::3] == dots[2::3]
        margin = 8 * 40 // 25  # a printer leaves some millimetres white
        lines = [dots[3 * width * y : 3 * width * (y + 1)] for y in range(height)]
        assert set().union(*lines[: margin // 2], *lines[-margin // 2 :]) == {255}
        assert {value for line in lines for value in line[-3 * margin :]} == {255}


def read_ppm(path: Path) -> tuple[int, int, bytes]:
    data = path.read_bytes()
    header, rest = data.split(b"\n255\n", 1)
    width, height = map(int, header.split()[1:])
    return width, height, rest


def test_english_words(tmp_path: Path) -> None:
    write_pdf(sheet(*rows()[:1], language="en"), tmp_path / "sheet.pdf", Paper.LETTER)
    (page,) = texts(tmp_path / "sheet.pdf")
    for words in ("Call sheet", "no answer", "call back on", "Confidential", "Page 1 of 1"):
        assert words in page


def test_a_sheet_for_nobody(tmp_path: Path) -> None:
    write_pdf(sheet(scope=Scope.TODAY), tmp_path / "sheet.pdf", Paper.A4)
    (page,) = texts(tmp_path / "sheet.pdf")
    assert "Heute ist niemand anzurufen." in page
    assert "erreicht" not in page


def test_long_and_foreign_names_stay_in_their_place(tmp_path: Path) -> None:
    lines = [
        row(id=1, name="Wolfgang Amadeus " * 20, company="Lange Firma " * 30),
        row(id=2, name="محمد علي", company="شركة النور"),
        row(
            id=3,
            name="Grüße 🎉 岡田",
            number=None,
            number_shown="030 / 12 fragen Sie nach Frau Meier",
        ),
        row(
            id=4,
            readiness=Readiness.RESTING,
            ready_on=date(2020, 3, 25),
            extension="14",
            **tried(datetime(2020, 3, 23, 9, 0), days=3),
        ),
    ]
    write_pdf(sheet(*lines), tmp_path / "sheet.pdf", Paper.A4)
    (page,) = texts(tmp_path / "sheet.pdf")
    assert "Wolfgang Amadeus Wolfgang" in page
    assert page.count("Wolfgang") < 5
    assert "030 / 12 fragen Sie nach Frau Meier" in page
    assert "gestern nicht erreicht (3. Tag)" in page
    assert "DW 14" in page
    assert "morgen Nachmittag versuchen" in page


def test_the_file_is_its_owners_alone_and_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "Anrufbogen März.pdf"
    path.write_text("old")
    write_pdf(sheet(*rows()[:1]), path, Paper.A4)
    assert path.read_bytes().startswith(b"%PDF-")
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_place_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "taken.pdf"
    folder.mkdir()
    for path in (folder, tmp_path / "none" / "sheet.pdf"):
        with pytest.raises(Refusal) as caught:
            write_pdf(sheet(), path, Paper.A4)
        assert path.name in caught.value.text("de")
    assert list(tmp_path.rglob("*")) == [folder]


def test_no_display_and_no_application_are_needed(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path;"
        "from tests.paper.test_pdf import sheet, rows, write_pdf, Paper;"
        "write_pdf(sheet(*rows()[:1]), Path(sys.argv[1]), Paper.A4)"
    )
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in hidden}
    path = tmp_path / "sheet.pdf"
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", program, path], check=True, env=bare, cwd=root)
    assert path.read_bytes().startswith(b"%PDF-")
