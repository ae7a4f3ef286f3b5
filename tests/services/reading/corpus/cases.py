"""What a case of the corpus is: a file and what must come of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

READY, FIXED, DUPLICATE, INVALID = "ready", "fixed", "duplicate", "invalid"
A, B, C = "+919820012345", "+919820012346", "+919820012347"
ADDED = ("added_country_code",)

Expected = tuple[int, str, str | None, str | None, tuple[str, ...]]
"""Row, verdict, phone, name, reasons."""


@dataclass(frozen=True)
class Case:
    """One file. `made` are its bytes, or what makes it at a path; `refused` is the code of the one sentence
    instead of rows. `numbers` are the cases of the reliability document, section 4, that it shows; `says`
    are other entries of the document, `fields` those of each row."""

    name: str
    file: str
    made: bytes | Callable[[Path], object]
    rows: Sequence[Expected] = ()
    refused: str | None = None
    numbers: tuple[int, ...] = ()
    says: Mapping[str, object] = field(default_factory=dict)
    fields: Sequence[Mapping[str, str]] | None = None
    region: str = "IN"

    def write(self, folder: Path) -> Path:
        """The file in this folder."""
        path = folder / self.file
        if isinstance(self.made, bytes):
            path.write_bytes(self.made)
        else:
            self.made(path)
        return path


def one(row: int = 2, name: str | None = "Asha", phone: str = A) -> Expected:
    """A person whose number got its country code."""
    return row, FIXED, phone, name, ADDED


def bad(row: int, reason: str, name: str | None = None) -> Expected:
    """A row that cannot be used."""
    return row, INVALID, None, name, (reason,)
