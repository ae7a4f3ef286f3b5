"""Tables of text in CSV files that spreadsheets open safely."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from broadcaster_desktop.core.cells import guard
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a CSV file (UTF-8 with a mark, so that Excel reads Hindi) whole or not at all; how many rows.

    Cells, headings too, are guarded against being run as formulas.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    count = 0
    try:
        with fresh.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([guard(cell) for cell in header])
            for row in rows:
                writer.writerow([guard(cell) for cell in row])
                count += 1
        fresh.replace(path)
    except OSError as error:
        raise UserError(
            "cannot_write",
            QT_TRANSLATE_NOOP("errors", "The file {path} cannot be written."),
            why=QT_TRANSLATE_NOOP("errors", "The system says: {error}."),
            safe=QT_TRANSLATE_NOOP("errors", "A file that was there is as it was."),
            next=QT_TRANSLATE_NOOP("errors", "Choose another place for it."),
            values={"path": path, "error": error.strerror or type(error).__name__},
        ) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
    return count
