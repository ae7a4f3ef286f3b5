"""Where the practice page's own files lie, from source and in a bundle."""

from __future__ import annotations

import sys
from pathlib import Path

ASSETS = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2])) / "resources" / "practice"

_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}


def static_files() -> dict[str, tuple[str, bytes]]:
    """Every file the page may load, by its name: (content type, bytes). Nothing else is ever served."""
    return {
        path.name: (f"{_TYPES[path.suffix]}; charset=utf-8", path.read_bytes())
        for path in ASSETS.iterdir()
        if path.suffix in _TYPES
    }


def page_template() -> str:
    """The page itself, with its ``{{marks}}`` not yet filled."""
    return (ASSETS / "index.html").read_text(encoding="utf-8")


def texts(language: str) -> str:
    """The page's words in a language, as a JSON document."""
    return (ASSETS / "texts" / f"{language}.json").read_text(encoding="utf-8")
