"""Where a list comes from: a file, or cells that were copied in a spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Pasted:
    """The text of copied cells; `name` stands in sentences where a file's name would."""

    text: str
    name: str = "pasted"

    def __str__(self) -> str:
        return self.name


Origin = Path | Pasted
