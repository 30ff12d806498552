"""What was odd in a file: as sentences, and as a list to take along."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from callbook.actions.importing import problem_text
from callbook.core.contacts import Problem
from callbook.files import problem_list


def save_problems(problems: Iterable[Problem], file: Path, language: str) -> int:
    """Writes the problems with their lines and names into a CSV file and returns how many.

    Raises Refusal if the file cannot be written.
    """
    told = (
        (problem.line or "", problem.name, problem_text(problem, language)) for problem in problems
    )
    return problem_list.write(told, file, language)
