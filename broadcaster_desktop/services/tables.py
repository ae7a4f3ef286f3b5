"""Files the owner asks for, written whole or not at all; tables of text that spreadsheets open safely."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from errno import EISDIR
from pathlib import Path
from typing import TextIO

from broadcaster_desktop.core.cells import guard
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError


def write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a CSV file (UTF-8 with a mark, so that Excel reads Hindi) whole or not at all; how many rows.

    Cells, headings too, are guarded against being run as formulas.
    """
    count = 0
    with whole(path, "utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow([guard(cell) for cell in header])
        for row in rows:
            writer.writerow([guard(cell) for cell in row])
            count += 1
    return count


def require_writable(path: Path) -> None:
    """UserError where a file could not be written; to be asked before work whose result goes there."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        fresh.touch()
        fresh.unlink()
        if path.is_dir():
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
    except OSError as error:
        raise _cannot_write(path, error) from error


@contextmanager
def whole(path: Path, encoding: str) -> Iterator[TextIO]:
    """A text file that takes its place once it is written; a block that raises leaves what was there.

    Raises UserError where it cannot be written.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with fresh.open("w", encoding=encoding, newline="") as file:
            yield file
        fresh.replace(path)
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _cannot_write(path: Path, error: OSError) -> UserError:
    return UserError(
        "cannot_write",
        QT_TRANSLATE_NOOP("errors", "The file {path} cannot be written."),
        why=QT_TRANSLATE_NOOP("errors", "The system says: {error}."),
        safe=QT_TRANSLATE_NOOP("errors", "A file that was there is as it was."),
        next=QT_TRANSLATE_NOOP("errors", "Choose another place for it."),
        values={"path": path, "error": error.strerror or type(error).__name__},
    )
