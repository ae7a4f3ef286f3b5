"""Backups: one file each, the database as SQLite itself copies it, and behind it what proves it.

The file, format 1: the database, then a JSON document (the manifest: what was copied, when and why, its rows
and highest ids by table, and the key that its digests hang on), then 56 bytes: the manifest's length
(8, big-endian), the SHA-256 of all before it, and `broadcaster bak1`. SQLite reads the front part where it
lies. Whoever holds a backup holds the customers' data: it is for its owner alone (0600).
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from broadcaster_desktop import __version__
from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.data.engine import in_plain_words, read_only
from broadcaster_desktop.durable import sync, sync_folder
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

SUFFIX = ".backup"
_MAGIC = b"broadcaster bak1"
_FOOT = 8 + 32 + len(_MAGIC)
_BLOCK = 1 << 20
_LONGEST_MANIFEST = 1 << 20
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself."""

    kind: BackupKind
    made_at: datetime
    schema: str
    program: str
    size: int
    """Bytes of the database."""
    tables: dict[str, tuple[int, int]]
    """Rows and highest row id, by table."""
    key: bytes
    """What the digests in it hang on."""


@dataclass(frozen=True, slots=True)
class Tail:
    """The end of a backup file."""

    manifest: Manifest
    seal: bytes
    sealed: int
    """Bytes that the seal is over."""


ROOM_TO_LEAVE = 64 << 20
"""Bytes."""


def take(database: Path, key: Path, folder: Path, kind: BackupKind, at: datetime) -> Path:
    """Copy a database into `folder` and prove the copy; where it lies. Writers go on meanwhile.

    Raises UserError, and leaves nothing, when there is no room or the copy does not prove itself.
    """
    with fresh_file(folder, name_for(kind, at)) as (fresh, place):
        with in_plain_words(database):
            require_room(folder, database)
            tables, schema = _copy(database, fresh)
        kept = key.read_bytes() if key.exists() else b""
        seal(fresh, Manifest(kind, at, schema, __version__, fresh.stat().st_size, tables, kept))
        verify(fresh)
    return place


def require_room(folder: Path, database: Path) -> None:
    """OSError where a copy would leave a sender too little of the disk to go on with."""
    parts = (database, database.with_name(database.name + "-wal"))
    needed = sum(part.stat().st_size for part in parts if part.exists())
    if shutil.disk_usage(folder).free < needed + ROOM_TO_LEAVE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def name_for(kind: BackupKind, at: datetime) -> str:
    """The name of a backup's file, by which it can be sorted."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%S}Z-{kind.value}{SUFFIX}"


@contextmanager
def fresh_file(folder: Path, name: str) -> Iterator[tuple[Path, Path]]:
    """A file to fill, and where it comes to lie when the block ends well; else nothing is left of it."""
    place = folder / name
    fresh = folder / f".{name}.new"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        number = 1
        while place.exists():
            number += 1
            place = folder / name.replace(SUFFIX, f"-{number}{SUFFIX}")
        fresh.unlink(missing_ok=True)
        os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield fresh, place
        fresh.replace(place)
        sync_folder(folder)
    except OSError as error:
        raise _cannot_write(folder, error) from error
    finally:
        for left in (fresh, *(fresh.with_name(fresh.name + end) for end in ("-wal", "-shm", "-journal"))):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def verify(file: Path, *, newest: str | None = None) -> Manifest:
    """Prove a backup in full: its seal, SQLite's own checks, references, and the rows it should have.

    `newest`: the newest schema this program can use. UserError for what does not prove itself.
    """
    tail = _tail(file)
    with file.open("rb") as opened:
        if _hash(opened, tail.sealed) != tail.seal:
            raise damaged(file)
    if newest is not None and tail.manifest.schema > newest:
        raise _newer(file)
    try:
        _prove(file, tail.manifest)
    except sqlite3.Error as error:
        raise damaged(file) from error
    return tail.manifest


def manifest_of(file: Path) -> Manifest:
    """What a backup says of itself, as far as that can be read without going through it; UserError."""
    return _tail(file).manifest


def extract(file: Path, manifest: Manifest, target: Path) -> None:
    """Put a backup's database into a file of its own, synced, for its owner alone. OSError."""
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as out, file.open("rb") as source:
        left = manifest.size
        while left:
            block = source.read(min(_BLOCK, left))
            if not block:
                raise OSError(f"{file} is cut short")
            out.write(block)
            left -= len(block)
        out.flush()
        sync(out.fileno())


def seal(file: Path, manifest: Manifest) -> None:
    """Write manifest and seal behind a database, and sync it. OSError."""
    document = {**asdict(manifest), "format": _FORMAT, "key": manifest.key.hex()}
    text = json.dumps({**document, "made_at": manifest.made_at.isoformat()}).encode()
    with file.open("r+b") as opened:
        digest = hashlib.sha256()
        while block := opened.read(_BLOCK):
            digest.update(block)
        last = text + len(text).to_bytes(8, "big")
        digest.update(last)
        opened.write(last + digest.digest() + _MAGIC)
        opened.flush()
        sync(opened.fileno())


def measure(connection: sqlite3.Connection) -> tuple[dict[str, tuple[int, int]], str]:
    """Rows and highest row id (0 where there are none) of every table, and the schema's revision."""
    names = connection.execute(
        "SELECT name, sql LIKE '%WITHOUT ROWID%' FROM sqlite_master WHERE type='table'"
        " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'contact_search%' ORDER BY name"
    ).fetchall()
    tables = {
        name: tuple(connection.execute(f'SELECT count(*), {highest} FROM "{name}"').fetchone())  # noqa: S608
        for name, without in names
        for highest in ("0" if without else "coalesce(max(rowid), 0)",)
    }
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return tables, str(revision[0])


def rows(connection: Connection, names: Sequence[str]) -> list[int]:
    """How many rows these tables have."""
    counts = (connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"') for name in names)  # noqa: S608
    return [int(found.scalar_one()) for found in counts]


def _copy(database: Path, fresh: Path) -> tuple[dict[str, tuple[int, int]], str]:
    """Copy in one step inside a read transaction: writers beside it cannot make it begin anew."""
    with closing(read_only(database)) as live, closing(sqlite3.connect(fresh, isolation_level=None)) as copy:
        live.isolation_level = None
        live.execute("PRAGMA wal_autocheckpoint=0")
        live.execute("BEGIN")
        measured = measure(live)
        copy.execute("PRAGMA synchronous=OFF")  # it is synced as a whole before it counts
        live.backup(copy)
        live.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE")  # a file that is only read needs no log beside it
    return measured


def _tail(file: Path) -> Tail:
    try:
        if not file.is_file():  # opening a pipe would wait for ever
            raise _unreadable(file)
        size = file.stat().st_size
        with file.open("rb") as opened:
            opened.seek(max(0, size - _FOOT))
            foot = opened.read(_FOOT)
            length = int.from_bytes(foot[:8], "big")
            if not foot.endswith(_MAGIC) or length > min(size, _LONGEST_MANIFEST):
                raise damaged(file)
            opened.seek(max(0, size - _FOOT - length))
            text = opened.read(length)
        return Tail(_manifest(text), foot[8:40], size - _FOOT + 8)
    except OSError as error:
        raise _unreadable(file) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(file) from error


def _manifest(text: bytes) -> Manifest:
    said: dict[str, Any] = json.loads(text)
    if said["format"] != _FORMAT:
        raise ValueError("of another format")
    return Manifest(
        BackupKind(said["kind"]),
        datetime.fromisoformat(said["made_at"]),
        str(said["schema"]),
        str(said["program"]),
        int(said["size"]),
        {str(name): (int(rows), int(newest)) for name, (rows, newest) in said["tables"].items()},
        bytes.fromhex(said["key"]),
    )


def _hash(opened: Any, length: int) -> bytes:
    digest = hashlib.sha256()
    while length > 0 and (block := opened.read(min(_BLOCK, length))):
        digest.update(block)
        length -= len(block)
    return digest.digest()


def _prove(file: Path, manifest: Manifest) -> None:
    where = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(where, uri=True)) as connection:
        sound = connection.execute("PRAGMA integrity_check").fetchall()  # all of quick_check, and more
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if sound != [("ok",)] or broken is not None:
            raise damaged(file)
        if measure(connection) != (manifest.tables, manifest.schema):
            raise damaged(file)


def damaged(file: Path) -> UserError:
    """The words for a backup that does not prove itself."""
    return UserError(
        "backup_damaged",
        QT_TRANSLATE_NOOP("errors", "The backup {path} is damaged, or is no backup of this program."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Use another backup."),
        values={"path": file},
    )


def _newer(file: Path) -> UserError:
    return UserError(
        "schema_newer",
        QT_TRANSLATE_NOOP("errors", "The backup {path} was made by a newer version of this program."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Install the newer version, then restore it."),
        values={"path": file},
    )


def _unreadable(file: Path) -> UserError:
    return UserError(
        "cannot_read_backup",
        QT_TRANSLATE_NOOP("errors", "The backup {path} cannot be read."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "See whether the file is there, and that this user may read it."),
        values={"path": file},
    )


def _cannot_write(folder: Path, error: OSError) -> UserError:
    return UserError(
        "backup_not_written",
        QT_TRANSLATE_NOOP("errors", "The backup could not be written into {folder}."),
        why=QT_TRANSLATE_NOOP("errors", "The system says: {error}."),
        safe=QT_TRANSLATE_NOOP("errors", "Your data and the earlier backups are as they were."),
        next=QT_TRANSLATE_NOOP("errors", "Free some room on this disk and try again."),
        values={"folder": folder, "error": error.strerror or type(error).__name__},
    )
