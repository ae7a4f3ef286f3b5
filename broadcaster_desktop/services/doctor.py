"""Every part checked, one line each."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from broadcaster_desktop.browser import process
from broadcaster_desktop.browser.find import find_browser
from broadcaster_desktop.core.media import Attachment
from broadcaster_desktop.core.records import Check
from broadcaster_desktop.data import consents, media
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import ReadOnlyDatabase, in_plain_words, quick_check, read_only
from broadcaster_desktop.data.migrate import HEAD, schema_revision
from broadcaster_desktop.data.pledges import Pledges
from broadcaster_desktop.data.suppressions import load_key
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError, fill
from broadcaster_desktop.paths import DataFolder, data_folder_error, resource
from broadcaster_desktop.sending.care import MOST_MEMORY
from broadcaster_desktop.services.backups import listed, verified
from broadcaster_desktop.services.selectors import Selectors
from broadcaster_desktop.whatsapp.packs import pinned_keys

ENOUGH_DISK = 200_000_000
"""Bytes that should be free beside the data."""

NEEDED = (
    ("practice", "index.html"),
    ("selectors", "whatsapp_web.json"),
    ("stop_words.json",),
    ("samples", "customers.csv"),
)


def examine(folder: DataFolder, browser: Path | None) -> list[Check]:
    """Check the data, the disk, the browser, the program's own files, the pack in use and kept copies."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("data_folder", lambda: _data_folder(folder)),
        ("database", lambda: _database(folder)),
        ("key", lambda: _key(folder)),
        ("consents", lambda: _consents(folder)),
        ("pledges", lambda: _pledges(folder)),
        ("backups", lambda: _backups(folder)),
        ("disk", lambda: _disk(folder.root)),
        ("browser", lambda: _browser(browser)),
        ("resources", _resources),
        ("selectors", lambda: _selectors(folder)),
        ("attachments", lambda: _attachments(folder)),
        ("browser_in_use", lambda: _browser_in_use(folder)),
    )
    return list(_run(folder, checks))


def _run(folder: DataFolder, checks: tuple[tuple[str, Callable[[], str]], ...]) -> Iterator[Check]:
    for name, check in checks:
        try:
            try:
                yield Check(name, True, check())
            except OSError as error:  # a name too long, or a folder nobody may look into
                raise data_folder_error(folder.root, error) from error
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


def _key(folder: DataFolder) -> str:
    """The key that the do-not-message list and the ledger hang on; without it no other command works."""
    if schema_revision(folder.database, known=folder.key.exists()) != HEAD:
        return "none yet"
    _digests(folder)
    return "fits the do-not-message list and the consents"


def _digests(folder: DataFolder) -> Digests:
    with (
        in_plain_words(folder.database),
        closing(ReadOnlyDatabase(folder.database)) as database,
        database.read() as connection,
    ):
        return load_key(folder.key, connection, make=False)


def _consents(folder: DataFolder) -> str:
    """The consent ledger, every seal of it."""
    if schema_revision(folder.database, known=folder.key.exists()) != HEAD:
        return "none yet"
    digests = _digests(folder)  # with another key every seal would seem broken
    with in_plain_words(folder.database), closing(read_only(folder.database)) as connection:
        connection.isolation_level = None
        found = consents.verify(connection, digests)
    if not found.whole:
        raise UserError(
            "ledger_broken",
            QT_TRANSLATE_NOOP("errors", "The record of consents was changed from outside, at entry {entry}."),
            next=QT_TRANSLATE_NOOP("errors", "Restore a backup from before that."),
            values={"entry": found.entries + 1 if found.broken is None else found.broken},
        )
    return f"{found.entries} entries, each sealed to the one before"


def _pledges(folder: DataFolder) -> str:
    """The opt-outs and erasings that outlive any copy of the database."""
    try:
        said = Pledges(folder.pledges).read()
    except OSError as error:
        raise _pledges_broken() from error
    if not folder.pledges.exists() and not folder.database.exists():
        return "none yet"
    if not said.whole:
        raise _pledges_broken()
    return f"{len(said.listed)} numbers, {len(said.gone)} erased people"


def _pledges_broken() -> UserError:
    return UserError(
        "pledges_broken",
        QT_TRANSLATE_NOOP("errors", "The list of opt-outs beside the data is missing or damaged."),
        next=QT_TRANSLATE_NOOP("errors", "Start the program: it is written anew from the data."),
    )


def _backups(folder: DataFolder) -> str:
    """The newest backup, proved in full; others by what they say."""
    rows = listed(folder)
    if not rows:
        return "none yet (made each night, and before changes)"
    damaged = [row.name for row in rows if row.kind is None]
    try:
        verified(folder, rows[0].path)
    except UserError:
        damaged.insert(0, rows[0].name)
    if damaged:
        raise UserError(
            "backups_damaged",
            QT_TRANSLATE_NOOP("errors", "Backups are damaged: {files}."),
            next=QT_TRANSLATE_NOOP("errors", "Delete them and make a new one."),
            values={"files": ", ".join(dict.fromkeys(damaged))},
        )
    return f"{len(rows)}, the newest of {rows[0].made_at.astimezone():%Y-%m-%d %H:%M} is sound"


def _attachments(folder: DataFolder) -> str:
    """The copies that campaigns still need, by name and size; a start reads them in full."""
    if schema_revision(folder.database, known=folder.key.exists()) != HEAD:
        return "none yet"
    needed = media.needed(folder.database, folder.media)
    lost = [one.path.name for one in needed if not _is_of_size(one)]
    if lost:
        raise UserError(
            "attachment_missing",
            QT_TRANSLATE_NOOP("errors", "Kept copies of attached files are gone or damaged: {files}."),
            next=QT_TRANSLATE_NOOP("errors", "Attach the same files to a new campaign: that puts them back."),
            values={"files": ", ".join(lost)},
        )
    return f"{len(needed)} kept for campaigns that are not over"


def _is_of_size(attachment: Attachment) -> bool:
    try:
        return attachment.path.stat().st_size == attachment.size
    except OSError:
        return False


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


def _browser_in_use(folder: DataFolder) -> str:
    """What the browsers of this folder's accounts use; one whose program has died is told."""
    running = process.all_recorded(folder.profiles)
    left = [each for each in running if not process.owner_alive(each)]
    if left:
        raise UserError(
            "browser_left",
            QT_TRANSLATE_NOOP("errors", "A browser of an earlier run is still open."),
            next=QT_TRANSLATE_NOOP("errors", "The next start closes it; or restart the computer."),
        )
    if not running:
        return "none runs"
    used = sum(process.memory(each) for each in running) // 1_000_000
    most = MOST_MEMORY // 1_000_000
    return f"{len(running)} with {used} MB; above {most} MB, and once a day, it gets a new tab"


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


def _selectors(folder: DataFolder) -> str:
    used = Selectors(folder).show()
    if used.refused is not None:
        raise used.refused
    source = "installed" if used.installed else "built in"
    keys = len(pinned_keys())  # read here in any case: a program built without cryptography is found out
    return f"{used.name} {used.version} of {used.date}, {source}; keys for newer ones: {keys}"
