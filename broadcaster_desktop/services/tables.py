"""Tables of text in CSV files that spreadsheets open safely."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

_READ_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; reading it back drops the apostrophe."""
    return f"'{cell}" if cell.startswith(_READ_AS_FORMULA) else cell


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a CSV file (UTF-8 with a mark, so that Excel reads Hindi) whole or not at all; how many rows."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    count = 0
    try:
        with fresh.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            for row in rows:
                writer.writerow([guarded(cell) for cell in row])
                count += 1
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise UserError(
            "cannot_write",
            QT_TRANSLATE_NOOP("errors", "The file {path} cannot be written."),
            why=QT_TRANSLATE_NOOP("errors", "The system says: {error}."),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            next=QT_TRANSLATE_NOOP("errors", "Choose another place for it."),
            values={"path": path, "error": error.strerror or type(error).__name__},
        ) from error
    return count
