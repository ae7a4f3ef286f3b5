"""Bring a database file to this program's schema, or refuse it untouched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.data import backup
from broadcaster_desktop.data.engine import in_plain_words, read_only
from broadcaster_desktop.data.suppressions import key_lost
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0011"
"""The newest revision; a test holds it against the migration files, so that a start need not read them."""

KEY, BACKUPS = "digest.key", "backups"
"""Names beside the database, as `paths.DataFolder` has them."""


def migrate(path: Path, *, known: bool, back_up: bool = True) -> None:
    """Make or upgrade the database at `path`; an older one is backed up first, unless it is a copy itself.

    `known` says that this folder had a database before: an empty or absent file is then a loss to be told,
    never a first start. Raises UserError when the file is missing, damaged or from a newer program, or when
    the key it needs is lost.
    """
    with in_plain_words(path):
        revision = schema_revision(path, known=known)
        if revision == HEAD:
            return
        if revision is not None:
            _refuse_newer(path, revision)
            if back_up:
                at = datetime.now(UTC)
                backup.take(path, path.with_name(KEY), path.with_name(BACKUPS), BackupKind.BEFORE_UPDATE, at)
        _upgrade(path)


def schema_revision(path: Path, *, known: bool) -> str | None:
    """The revision a file stands at; None for an absent or empty one, unless `known` says it was in use.

    Raises UserError then, and for a file that is no database of this program.
    """
    if not path.exists() or path.stat().st_size == 0:
        revision = None
    else:
        with in_plain_words(path), closing(read_only(path)) as connection:
            revision = _revision(connection, path)
    if revision is None and known:
        raise _missing(path)
    return revision


def _revision(connection: sqlite3.Connection, path: Path) -> str | None:
    query = "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'"
    tables = {row[0] for row in connection.execute(query)}
    if not tables:
        return None
    row = None
    if "alembic_version" in tables:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise _foreign(path)
    return str(row[0])


@contextmanager
def alembic_config(path: Path) -> Iterator[Config]:
    """Alembic's configuration bound to a connection with foreign keys off and one transaction around all.

    Recreating a parent table with foreign keys on would delete its children (ON DELETE CASCADE).
    """
    from alembic.config import Config
    from sqlalchemy import create_engine

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{path}", isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode=WAL")
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = connection
            config.attributes["key_lost"] = key_lost(path.with_name(KEY))  # migrations import nothing of ours
            try:
                yield config
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    raise RuntimeError(f"migration left {len(broken)} broken references")
            except BaseException:
                connection.exec_driver_sql("ROLLBACK")
                raise
            connection.exec_driver_sql("COMMIT")
    finally:
        engine.dispose()


def _upgrade(path: Path) -> None:
    from alembic import command

    with alembic_config(path) as config:
        command.upgrade(config, HEAD)


def _refuse_newer(path: Path, revision: str) -> None:
    if revision > HEAD:
        raise UserError(
            "schema_newer",
            QT_TRANSLATE_NOOP("errors", "The data was written by a newer version of this program."),
            safe=QT_TRANSLATE_NOOP("errors", "It was left as it is."),
            next=QT_TRANSLATE_NOOP("errors", "Install the newer version again to use {path}."),
            values={"path": path},
        )


def _foreign(path: Path) -> UserError:
    return UserError(
        "database_foreign",
        QT_TRANSLATE_NOOP("errors", "{path} is not a database of this program."),
        safe=QT_TRANSLATE_NOOP("errors", "It was left as it is."),
        next=QT_TRANSLATE_NOOP("errors", "Choose another data folder, or put the right file back."),
        values={"path": path},
    )


def _missing(path: Path) -> UserError:
    return UserError(
        "database_missing",
        QT_TRANSLATE_NOOP("errors", "The database {path} is missing or empty."),
        why=QT_TRANSLATE_NOOP("errors", "This data folder was in use before, so it is not a first start."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed and nothing is sent."),
        next=QT_TRANSLATE_NOOP(
            "errors",
            "Restore a backup (broadcaster-desktop backup list, then backup restore),"
            " put the file back from a copy, or choose another data folder.",
        ),
        values={"path": path},
    )
