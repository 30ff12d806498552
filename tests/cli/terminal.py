"""A terminal for tests: command lines in, exit code and text out."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from callbook.main import main

TODAY = "2020-03-24"
CUSTOMERS = (
    "Vorname;Nachname;Firma;Telefon;Mobil;Ort;Kundenart;Klasse;Kunde seit;Letzter Kontakt\n"
    "Monika;Albrecht;Albrecht Metallbau GmbH;089 / 99998-123;;München;Kunde;A;2014;19.11.2019\n"
    "Frank;Bauer;Bauer Dächer;030 23125-001;0171 3920001;Berlin;Kunde;B;2017;\n"
    "Hans;Meier;Meier Obst;0221 4710-001;;Köln;Kunde;C;;02.03.2020\n"
    "Hans;Meier;Meier Gemüse;040 66969-001;;Hamburg;Kunde;C;;02.03.2020\n"
    "Nadine;Sommer;Sommer Physiotherapie;069 90009-001;;Frankfurt;Interessent;;;\n"
    ";;;;;;;A;;\n"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command line brought about."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        return json.loads(self.out)


@dataclass
class Terminal:
    """Runs command lines on one book and one day."""

    book: Path
    capture: pytest.CaptureFixture[str]
    today: str = TODAY
    folder: Path = field(default_factory=Path)

    def run(self, *words: str) -> Answer:
        self.capture.readouterr()
        code = main(["--book", str(self.book), "--today", self.today, *words])
        out, err = self.capture.readouterr()
        return Answer(code, out, err)

    def done(self, *words: str) -> str:
        """Runs what has to succeed in silence and returns what it says."""
        answer = self.run(*words)
        assert (answer.code, answer.err) == (0, ""), answer
        return answer.out

    def value(self, *words: str) -> Any:
        return json.loads(self.done(*words, "--json"))

    def refused(self, code: int, *words: str) -> str:
        """Runs what has to be refused in one line and returns the line."""
        answer = self.run(*words)
        assert answer.code == code, answer
        assert answer.out == ""
        assert answer.err.startswith("callbook: ")
        assert answer.err.endswith("\n")
        assert answer.err.count("\n") == 1
        return answer.err.removeprefix("callbook: ").rstrip()

    def with_customers(self) -> Terminal:
        file = self.folder / "Kunden.csv"
        file.write_bytes(CUSTOMERS.encode("windows-1252"))
        self.done("import", str(file))
        self.done("crisis", "Pandemie", "2020-03-16")
        return self

    def section(self, name: str) -> list[str]:
        """The names of those in a section this week, in the list's order."""
        sections = {section["name"]: section for section in self.value("week")["sections"]}
        return [row["name"] for row in sections[name]["contacts"]]
