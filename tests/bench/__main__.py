"""``python -m tests.bench [--contacts N ...] [--million] [--row NAME ...] [--rounds N]``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from tests.bench.timing import Line

ROWS = (
    "start",
    "week",
    "tick",
    "import",
    "cards",
    "beat",
    "duplicates",
    "search",
    "contacts",
    "sheet",
    "memory",
)


def lines(rows: list[str], contacts: list[int], million: bool, rounds: int) -> Iterator[Line]:
    """The lines of the table, one after the other as they are measured."""
    # Here and not above: the second process of an import would load all of it once more.
    from tests.bench import of_contacts, of_files, of_import, of_week, of_window

    for row in rows:
        if row == "sheet":
            yield from of_files.printed(rounds)
        elif row == "memory":
            yield from of_window.remembered(rounds)
        elif row == "import":
            yield from of_files.imported(max(contacts), rounds)
        elif row == "cards":
            yield from of_import.cards(rounds)
        elif row == "beat":
            yield from of_import.beaten(rounds)
        elif row == "search":
            yield from of_contacts.searched(max(contacts), rounds)
        elif row == "contacts":
            yield from of_contacts.painted(max(contacts), rounds)
        elif row == "duplicates":
            yield from of_files.compared(max(contacts), rounds)
        else:
            of = {"start": of_window.started, "week": of_week.week, "tick": of_week.ticked}[row]
            many = rounds * 5 if row == "week" else rounds
            for count in contacts:
                yield from of(count, many)
        if row == "week" and million:
            yield from of_week.growth(rounds * 5)


def main() -> None:
    """Measures and prints the table."""
    words = argparse.ArgumentParser(prog="python -m tests.bench")
    words.add_argument("--contacts", type=int, nargs="+", default=[10_000, 100_000])
    words.add_argument("--million", action="store_true", help="the week list among a million too")
    words.add_argument("--row", choices=ROWS, nargs="+", default=list(ROWS))
    words.add_argument("--rounds", type=int, default=9, help="how often each is measured")
    given = words.parse_args()
    shape = "| {:<34} | {:<38} | {:>10} | {:>7} | {:>8} | {:<8} | {:>6} |"
    print(shape.format("what", "floor, same run", "measured", "times", "goal", "reached", "rounds"))
    print(shape.format(*("-" * 4,) * 7))
    for line in lines(given.row, given.contacts, given.million, given.rounds):
        reached = "yes" if line.reached else "NO"
        times = f"{line.ratio:.2f}x"
        facts = (line.what, line.floor, line.got, times, line.goal, reached, line.rounds)
        print(shape.format(*facts), flush=True)


if __name__ == "__main__":
    main()
