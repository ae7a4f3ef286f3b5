"""What the first paint needs, in a small file: language, theme, window place."""

from __future__ import annotations

import base64
import json
import logging
from dataclasses import asdict, dataclass, replace
from pathlib import Path

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """The file's content; anything unreadable counts as absent."""

    language: str = ""
    theme: str = "auto"
    geometry: str = ""
    """Qt's own saved geometry in base64."""
    welcomed: bool = False
    """The first start's page was gone through."""
    contacts_sort: str = ""
    """What the contacts list is sorted by, "-" before it where the last come first."""

    def with_geometry(self, raw: bytes) -> WindowSettings:
        """The same with another window place."""
        return replace(self, geometry=base64.b64encode(raw).decode("ascii"))

    def geometry_bytes(self) -> bytes:
        """The window place as Qt saved it; empty when there is none."""
        try:
            return base64.b64decode(self.geometry, validate=True)
        except ValueError:
            return b""


def read(path: Path) -> WindowSettings:
    """Read the file; defaults where it is missing or broken."""
    try:
        held = json.loads(path.read_text("utf-8"))
        known = {name: held[name] for name, kind in _kinds().items() if isinstance(held.get(name), kind)}
    except (OSError, ValueError, AttributeError):
        return WindowSettings()
    return WindowSettings(**known)


def write(path: Path, settings: WindowSettings) -> None:
    """Replace the file; a folder that cannot be written costs only the window's place."""
    text = json.dumps(asdict(settings), ensure_ascii=False, indent=1)
    fresh = path.with_suffix(".new")
    try:
        fresh.write_text(text, "utf-8")
        fresh.replace(path)
    except OSError:
        log.warning("the window settings could not be written", exc_info=True)


def _kinds() -> dict[str, type]:
    return {name: type(value) for name, value in asdict(WindowSettings()).items()}
