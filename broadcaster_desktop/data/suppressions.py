"""The do-not-message list, by keyed digests of numbers."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from broadcaster_desktop.core.records import OptOutRow
from broadcaster_desktop.data.models import suppressions
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

KEY_LENGTH = 32
"""Bytes."""


class Digests:
    """Keyed digests of phone numbers.

    The key keeps digests of other shops apart. Whoever holds both key and digest can guess the number.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of(self, phone: str) -> bytes:
        """The digest (32 bytes) of a number in E.164."""
        return hmac.digest(self._key, phone.encode(), hashlib.sha256)

    def key_for(self, purpose: str) -> bytes:
        """A key (32 bytes) for digests of another kind; no number's digest can be mistaken for it."""
        return hmac.digest(self._key, f"key for {purpose}".encode(), hashlib.sha256)


def load_key(path: Path, connection: Connection, *, make: bool) -> Digests:
    """Read the data folder's key; `make` it (0600) when there is none and nobody is on the list yet.

    Raises UserError when the list was written with a key that is gone or another one: with the wrong key
    nobody on it would be found.
    """
    entry = connection.execute(
        select(suppressions.c.phone, suppressions.c.digest).order_by(suppressions.c.phone.is_(None)).limit(1)
    ).first()
    if path.exists():
        key = path.read_bytes()
    elif entry is None:
        key = secrets.token_bytes(KEY_LENGTH)
        if make:
            _keep(path, key)
    else:
        raise _key_lost(path)
    digests = Digests(key)
    fits = entry is None or entry.phone is None or digests.of(entry.phone) == entry.digest
    if len(key) != KEY_LENGTH or not fits:
        raise _key_lost(path)
    return digests


def suppress(
    connection: Connection, digests: Digests, phones: Iterable[str], *, cause: str, note: str, at: datetime
) -> int:
    """Put numbers on the list; how many were not there yet. A number that is there keeps its first entry."""
    rows = [
        {"digest": digests.of(phone), "phone": phone, "cause": cause, "note": note, "recorded_at": at}
        for phone in phones
    ]
    if not rows:
        return 0
    before = _count(connection)
    connection.execute(insert(suppressions).on_conflict_do_nothing(index_elements=["digest"]), rows)
    return _count(connection) - before


def lift(connection: Connection, digests: Digests, phone: str, *, cause: str | None = None) -> bool:
    """Take a number off the list, with a `cause` only if it got there by it; False when it was not on it."""
    taken = delete(suppressions).where(suppressions.c.digest == digests.of(phone))
    if cause is not None:
        taken = taken.where(suppressions.c.cause == cause)
    return bool(connection.execute(taken).rowcount)


def is_suppressed(connection: Connection, digests: Digests, phone: str) -> bool:
    """Whether a number is on the list; asked before every press, so said to the driver itself."""
    found = connection.exec_driver_sql("SELECT 1 FROM suppressions WHERE digest=?", (digests.of(phone),))
    return found.first() is not None


def all_digests(connection: Connection) -> frozenset[bytes]:
    """Every digest on the list, for judging many people at once."""
    return frozenset(connection.execute(select(suppressions.c.digest)).scalars())


def entries(connection: Connection, search: str = "", limit: int | None = None) -> list[OptOutRow]:
    """The list, newest first."""
    query = select(
        suppressions.c.phone, suppressions.c.cause, suppressions.c.note, suppressions.c.recorded_at
    ).order_by(suppressions.c.id.desc())
    if search:
        query = query.where(suppressions.c.phone.contains(search, autoescape=True))
    found = connection.execute(query.limit(limit))
    return [OptOutRow(row.phone, row.cause, row.note, row.recorded_at) for row in found]


def _keep(path: Path, key: bytes) -> None:
    fresh = path.with_suffix(".new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _key_lost(path: Path) -> UserError:
    return UserError(
        "key_lost",
        QT_TRANSLATE_NOOP("errors", "The key {path} is missing, damaged or another one."),
        why=QT_TRANSLATE_NOOP("errors", "Without it nobody on the do-not-message list would be known."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed and nothing is sent."),
        next=QT_TRANSLATE_NOOP("errors", "Put the file back from a copy of the data folder."),
        values={"path": path},
    )


def _count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(suppressions)).scalar_one()
