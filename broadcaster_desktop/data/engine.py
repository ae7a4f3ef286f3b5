"""The database as two makers, `read()` to look and `write()` to change. SQLite's own ways stay in here."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool, StaticPool

from broadcaster_desktop.data.ballast import Disk
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

__all__ = [
    "Connection",
    "Database",
    "ReadOnlyDatabase",
    "in_plain_words",
    "json_pairs",
    "quick_check",
    "read_only",
    "storage_error",
]

T = TypeVar("T")

BUSY_MS = 5_000

_CACHE = "PRAGMA cache_size=-16000"
"""KiB of pages each connection keeps at most; of SQLite's 2,000 a count reads the same again and again."""

_WRITER = (
    _CACHE,
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # a commit lost in a power cut could mean a second message
    "PRAGMA fullfsync=1" if sys.platform == "darwin" else "PRAGMA fullfsync=0",
    "PRAGMA secure_delete=FAST",  # what is deleted does not lie about; `rebuild` does the rest
)
# Only the writer checkpoints: Python often carries a SQLite with the WAL-reset bug, which needs two that do.
_READER = (_CACHE, "PRAGMA wal_autocheckpoint=0", "PRAGMA query_only=ON")


class Database:
    """One SQLite file: many readers, and one locked writer connection per process."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.disk = Disk(path.parent)
        self.writes = 0
        """How many were begun, by whomever: long work sees by it that somebody else has to write too."""
        self._turn = threading.RLock()
        self._digests: Digests | None = None
        self._doubtful = False
        """The disk refused a write, so that nothing this process remembers of the file can be believed."""
        self._writer = _engine(path, "BEGIN IMMEDIATE", _WRITER, StaticPool)
        self._readers = _engine(path, "BEGIN", _READER, QueuePool)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees one unchanging state of the data until the block ends."""
        with in_plain_words(self.path), self._readers.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """The writer, in a transaction of its own: committed when the block ends, undone when it raises.

        Blocks of several threads take turns; keep them short, with no browser or network call inside. After
        the disk refused a write the file is looked over on a new connection before the next one.
        """
        with self._turn, in_plain_words(self.path):
            self.writes += 1
            self._settle_doubt()
            try:
                with self._writer.begin() as connection:
                    connection.info["digests"] = self._digests
                    yield connection
            except DatabaseError as error:
                if "disk i/o" in str(error.orig).lower():
                    self._doubtful = True
                raise

    def lend(self, digests: Digests) -> None:
        """Give what is written from now on the key of the consent ledger's seals."""
        self._digests = digests

    def rebuild(self) -> bool:
        """Write the whole file anew from what is in it, so that nothing deleted is left, and empty the log.

        The writer's own, and for its time nobody else writes. False when a reader kept the log from being
        emptied; the next rebuild or the last close of the data does it then.
        """
        with self._turn, in_plain_words(self.path):
            self._settle_doubt()
            with closing(self._writer.raw_connection()) as held:
                plain = cast("sqlite3.Connection", held.driver_connection)
                plain.execute("VACUUM")
                busy, _, _ = plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def insist(self, work: Callable[[Connection], T]) -> T:
        """Write what must be kept, such as a stop: on a full disk once more, without the ballast."""
        try:
            return self._do(work)
        except UserError as error:
            if error.code != "storage" or not self.disk.throw_off():
                raise
        return self._do(work)

    def _do(self, work: Callable[[Connection], T]) -> T:
        with self.write() as connection:
            return work(connection)

    def _settle_doubt(self) -> None:
        if self._doubtful:
            self._writer.dispose()
            quick_check(self.path)
            self._doubtful = False

    def close(self) -> None:
        """Close all connections, the writer last, so that it is the one that checkpoints."""
        self._readers.dispose()
        with self._turn:
            self._writer.dispose()


class ReadOnlyDatabase(Database):
    """The same file beside the process that owns it: `write()` is refused by SQLite itself."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.disk = Disk(path.parent)
        self.writes = 0
        self._turn = threading.RLock()
        self._digests = None
        self._doubtful = False
        self._readers = self._writer = _engine(path, "BEGIN", _READER, QueuePool)


def read_only(path: Path) -> sqlite3.Connection:
    """A plain connection of SQLite's own to a file that must exist; it changes nothing."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def quick_check(path: Path) -> None:
    """Have SQLite look the file over without changing it; UserError when it finds damage."""
    with in_plain_words(path), closing(read_only(path)) as connection:
        said = [row[0] for row in connection.execute("PRAGMA quick_check")]
        if said != ["ok"]:
            raise sqlite3.DatabaseError("database disk image is malformed")


def json_pairs(column: str) -> str:
    """SQL for the rows (key, value) of a JSON object in `column`, to be joined laterally."""
    return f"json_each({column})"


def _engine(path: Path, begin: str, pragmas: tuple[str, ...], pool: type[Any]) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=pool,
        hide_parameters=True,  # an error in the log must not carry numbers, names or texts
        connect_args={"timeout": BUSY_MS / 1000, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: sqlite3.Connection, _record: object) -> None:
        # The driver's own transactions begin too late and never IMMEDIATE; ours are said by `begin`.
        connection.isolation_level = None
        for pragma in (f"PRAGMA busy_timeout={BUSY_MS}", "PRAGMA foreign_keys=ON", *pragmas):
            connection.execute(pragma)
        _keep_private(path)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _keep_private(path: Path) -> None:
    """Leave the file and its companions to their owner alone."""
    if os.name != "posix":
        return
    for name in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        if name.exists():
            name.chmod(0o600)


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn what SQLite says of full disks, locks and damage into a UserError; bugs pass unchanged."""
    try:
        yield
    except DatabaseError as error:
        said = _user_error(str(error.orig).lower(), path)
        if said is None:
            raise
        raise said from error
    except sqlite3.DatabaseError as error:
        said = _user_error(str(error).lower(), path)
        if said is None:
            raise
        raise said from error


def storage_error(path: Path) -> UserError:
    """The words for a disk that is full or failing."""
    return UserError(
        "storage",
        QT_TRANSLATE_NOOP("errors", "The disk with {path} is full or does not take writes."),
        why=QT_TRANSLATE_NOOP(
            "errors", "What is sent must be written down first, so that nobody gets it twice."
        ),
        safe=QT_TRANSLATE_NOOP("errors", "Everything saved so far is safe, and sending has stopped."),
        next=QT_TRANSLATE_NOOP("errors", "Free 200 MB on this disk, then resume."),
        values={"path": path},
    )


def _user_error(message: str, path: Path) -> UserError | None:
    if "full" in message or "disk i/o" in message:
        return storage_error(path)
    if "locked" in message:
        return UserError(
            "database_locked",
            QT_TRANSLATE_NOOP("errors", "Another program is using the data."),
            why=QT_TRANSLATE_NOOP(
                "errors", "It has locked {path}, so that nothing can be written down before it is sent."
            ),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed and nothing was sent."),
            next=QT_TRANSLATE_NOOP("errors", "Close the other program and try again."),
            values={"path": path},
        )
    if "readonly" in message or "unable to open" in message:
        return UserError(
            "data_folder",
            QT_TRANSLATE_NOOP("errors", "The database {path} cannot be written."),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            next=QT_TRANSLATE_NOOP("errors", "Allow writing to its folder, or choose another data folder."),
            values={"path": path},
        )
    if "malformed" in message or "not a database" in message:
        return UserError(
            "database_damaged",
            QT_TRANSLATE_NOOP("errors", "The database {path} is damaged."),
            why=QT_TRANSLATE_NOOP("errors", "The disk may be failing, or the file was changed from outside."),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing more is written to it and nothing is sent."),
            next=QT_TRANSLATE_NOOP(
                "errors",
                "Keep the file and restore a backup: broadcaster-desktop backup list names them,"
                " backup restore brings one back.",
            ),
            values={"path": path},
        )
    return None
