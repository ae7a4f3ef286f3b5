"""What a page asks files with: its own dialog for them, or an input that is not seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Chooser:
    """One request for files; left alone it has done nothing."""

    accept: str
    """The kinds of files it takes, as the page words it; "" for any."""
    multiple: bool
    give: Callable[[Sequence[Path]], None]
    """Only by `WebPage.give_files`."""
