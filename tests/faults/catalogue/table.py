"""The table of faults in the test report: what was broken, how the program stood, what was to be read."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from pathlib import Path

import pytest

FILE = Path(__file__).parents[3] / "artifacts" / "faults" / "table.md"
TITLES = ("fault", "injected", "stood", "words on the screen", "charged", "verdict")


@dataclass(frozen=True, slots=True)
class Row:
    """One fault and what came of it."""

    fault: str
    injected: str
    stood: str
    words: str
    charged: str
    verdict: str


rows: list[Row] = []


def add(row: Row) -> None:
    """Have a row in the table."""
    rows.append(row)


def report(reporter: pytest.TerminalReporter) -> None:
    """Write the table to the terminal and to its file; nothing when no fault was injected."""
    if not rows:
        return
    lines = [_line(TITLES), _line(["---"] * len(TITLES)), *(_line(astuple(row)) for row in rows)]
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    reporter.section("faults")
    for line in lines:
        reporter.write_line(line)


def _line(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
