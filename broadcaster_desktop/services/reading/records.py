"""What every kind of file comes down to: numbered records of cells, all of them text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from broadcaster_desktop.core.layout import Layout

LONGEST_CELL = 1_048_576
"""Characters; a longer cell makes its record one that cannot be used."""
MOST_COLUMNS = 1_000

Record = tuple[int, list[str] | None]
"""Its number as the command-line contract counts, and its cells; None when one of them is too large."""


class CellValue(str):
    """The text of a workbook's cell that is neither text nor a number: a date, TRUE, an error."""

    __slots__ = ()


class CutShort(str):
    """The number of a card that has no end: some of its digits may be missing."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Source:
    """An opened file. `records` are those with any cell and perhaps blank ones; they can be read once.

    `sheets` are all a workbook has to choose from. `layout` is what the format itself says of its cells, as
    cards do; then every record is somebody, also one that is blank. `about` counts the records at a glance,
    and may be wrong by some.
    """

    format: str
    encoding: str | None
    delimiter: str | None
    sheet: str | None
    records: Iterator[Record]
    sheets: tuple[str, ...] = ()
    layout: Layout | None = None
    about: Callable[[], int] = int
