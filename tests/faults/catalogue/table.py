"""The table of faults in the test report: what was broken, how the program stood, what was to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

import pytest

FILE = Path(__file__).parents[3] / "artifacts" / "faults" / "table.md"
PROPERTY = "fault"
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


_rows: list[Row] = []


def add(row: Row) -> None:
    """Have a row in the table."""
    _rows.append(row)


def hand_over(properties: list[tuple[str, object]]) -> None:
    """Let the rows of the test that ends travel with its report, from whichever process it ran in."""
    properties += [(PROPERTY, list(astuple(row))) for row in _rows]
    _rows.clear()


def report(reporter: pytest.TerminalReporter) -> None:
    """Write the table to the terminal and to its file; nothing when no fault was injected."""
    ended = [one for reports in reporter.stats.values() for one in reports if _is_end(one)]
    rows = [cells for one in ended for name, cells in one.user_properties if name == PROPERTY]
    if not rows:
        return
    lines = [_line(TITLES), _line(["---"] * len(TITLES)), *map(_line, rows)]
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    reporter.section("faults")
    for line in lines:
        reporter.write_line(line)


def _is_end(report: object) -> bool:
    return isinstance(report, pytest.TestReport) and report.when == "teardown"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
