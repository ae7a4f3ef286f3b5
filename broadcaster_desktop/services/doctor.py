"""Every part checked, one line each."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from broadcaster_desktop.browser.find import find_browser
from broadcaster_desktop.core.records import Check
from broadcaster_desktop.data.engine import quick_check
from broadcaster_desktop.data.migrate import HEAD, schema_revision
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError, fill
from broadcaster_desktop.paths import DataFolder, resource

ENOUGH_DISK = 200_000_000
"""Bytes that should be free beside the data."""

NEEDED = (
    ("practice", "index.html"),
    ("selectors", "whatsapp_web.json"),
    ("stop_words.json",),
    ("samples", "customers.csv"),
)


def examine(folder: DataFolder, browser: Path | None) -> list[Check]:
    """Check the data folder, the database, the disk, the browser and the program's own files."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("data_folder", lambda: _data_folder(folder)),
        ("database", lambda: _database(folder)),
        ("disk", lambda: _disk(folder.root)),
        ("browser", lambda: _browser(browser)),
        ("resources", _resources),
    )
    return list(_run(checks))


def _run(checks: tuple[tuple[str, Callable[[], str]], ...]) -> Iterator[Check]:
    for name, check in checks:
        try:
            yield Check(name, True, check())
        except UserError as error:
            what, fix = (fill(text, error.values) for text in (error.what, error.next))
            yield Check(name, False, what, fix or None)


def _data_folder(folder: DataFolder) -> str:
    if not folder.root.exists():
        return f"{folder.root} (made at the first start)"
    folder.prepare()
    return str(folder.root)


def _database(folder: DataFolder) -> str:
    revision = schema_revision(folder.database, known=folder.key.exists())
    if revision is None:
        return "none yet (made at the first start)"
    quick_check(folder.database)
    return f"schema {revision}, this program {HEAD}, SQLite {sqlite3.sqlite_version}"


def _disk(folder: Path) -> str:
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    free = shutil.disk_usage(existing).free
    if free < ENOUGH_DISK:
        raise UserError(
            "disk_space",
            QT_TRANSLATE_NOOP("errors", "Only {free} MB are free on the disk with the data."),
            next=QT_TRANSLATE_NOOP("errors", "Free 200 MB on it."),
            values={"free": free // 1_000_000},
        )
    return f"{free // 1_000_000} MB free"


def _browser(wanted: Path | None) -> str:
    browser = find_browser(wanted, with_version=True)
    return " ".join(filter(None, (browser.name, browser.version, str(browser.path))))


def _resources() -> str:
    missing = [name for parts in NEEDED if not resource(*parts).exists() for name in ("/".join(parts),)]
    if missing:
        raise UserError(
            "program_damaged",
            QT_TRANSLATE_NOOP("errors", "Files of the program are missing: {files}."),
            next=QT_TRANSLATE_NOOP("errors", "Install the program again."),
            values={"files": ", ".join(missing)},
        )
    return "complete"
