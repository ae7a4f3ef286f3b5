"""The do-not-message list, by keyed digests of numbers."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, func, select, update

from broadcaster_desktop.core.records import OptOutRow
from broadcaster_desktop.data import consents
from broadcaster_desktop.data.digests import KEY_LENGTH, Digests
from broadcaster_desktop.data.models import suppressions, to_millis
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

__all__ = ["Digests", "load_key"]

_AT_ONCE = 500
"""Digests of one question."""


def load_key(path: Path, connection: Connection, *, make: bool) -> Digests:
    """Read the data folder's key; `make` it (0600) when there is none and nothing hangs on it yet.

    Raises UserError when the list, or the consent ledger, was written with a key that is gone or another one:
    with the wrong key nobody on the list would be found.
    """
    entry = connection.execute(
        select(suppressions.c.phone, suppressions.c.digest).order_by(suppressions.c.phone.is_(None)).limit(1)
    ).first()
    if path.exists():
        try:
            key = path.read_bytes()
        except OSError as error:  # a folder by that name, or no right to read it
            raise key_lost(path) from error
    elif entry is None and consents.fits(connection, None):
        key = secrets.token_bytes(KEY_LENGTH)
        if make:
            _keep(path, key)
    else:
        raise key_lost(path)
    digests = Digests(key)
    fits = entry is None or entry.phone is None or digests.of(entry.phone) == entry.digest
    if len(key) != KEY_LENGTH or not fits or not consents.fits(connection, digests):
        raise key_lost(path)
    return digests


def suppress(
    connection: Connection, digests: Digests, phones: Iterable[str], *, cause: str, note: str, at: datetime
) -> int:
    """Put numbers on the list; how many were not there yet.

    A number that is there keeps its first entry; one of an erased person is known again by it.
    """
    rows = [(digests.of(phone), phone, cause, note, to_millis(at)) for phone in phones]
    if not rows:
        return 0
    before = _count(connection)
    connection.exec_driver_sql(
        "INSERT INTO suppressions (digest, phone, cause, note, recorded_at) VALUES (?,?,?,?,?)"
        " ON CONFLICT (digest) DO UPDATE SET phone=excluded.phone WHERE suppressions.phone IS NULL",
        rows,
    )
    return _count(connection) - before


def not_listed(connection: Connection, digests: Digests, phones: Iterable[str]) -> list[str]:
    """Which of these numbers are not on the list, each once."""
    asked = {digests.of(phone): phone for phone in phones}
    digest, known = suppressions.c.digest, set[bytes]()
    wanted = list(asked)
    for start in range(0, len(wanted), _AT_ONCE):
        some = digest.in_(wanted[start : start + _AT_ONCE])
        known.update(connection.execute(select(digest).where(some)).scalars())
    return [phone for one, phone in asked.items() if one not in known]


def entry(connection: Connection, digests: Digests, phone: str) -> tuple[int, OptOutRow] | None:
    """A number's entry with its id; None when it is not on the list."""
    query = select(suppressions).where(suppressions.c.digest == digests.of(phone))
    row = connection.execute(query).first()
    return None if row is None else (row.id, OptOutRow(row.phone, row.cause, row.note, row.recorded_at))


def give_place(connection: Connection, digests: Digests, phone: str, place: int) -> None:
    """Have an entry stand where it stood before it was lifted, unless another stands there by now."""
    taken = select(suppressions.c.id).where(suppressions.c.id == place)
    if connection.execute(taken).first() is None:
        own = suppressions.c.digest == digests.of(phone)
        connection.execute(update(suppressions).where(own).values(id=place))


def recognise(connection: Connection, digests: Digests, phones: Iterable[str]) -> None:
    """Numbers came into the data; those of erased people on the list stand beside their digests again.

    To be called by whatever brings contacts in: lists and searches know opted-out people by their numbers.
    """
    erased = select(suppressions.c.digest).where(suppressions.c.phone.is_(None))
    waiting = set(connection.execute(erased).scalars())
    if not waiting:
        return
    back = [(phone, digest) for phone in phones if (digest := digests.of(phone)) in waiting]
    if back:
        connection.exec_driver_sql("UPDATE suppressions SET phone=? WHERE digest=?", back)


def blank(connection: Connection, digests: Digests, phone: str) -> int:
    """Keep of an erased person on the list the digest alone; 0 when they were not on it."""
    gone = "UPDATE suppressions SET phone=NULL, note='' WHERE digest=?"
    return connection.exec_driver_sql(gone, (digests.of(phone),)).rowcount


def lift(
    connection: Connection, digests: Digests, phone: str, *, cause: str | None = None, known: bool = False
) -> bool:
    """Take a number off the list, with a `cause` only if it got there by it; False when it was not on it.

    With `known` erased people stay, who are on it without their number.
    """
    taken = delete(suppressions).where(suppressions.c.digest == digests.of(phone))
    if known:
        taken = taken.where(suppressions.c.phone.is_not(None))
    if cause is not None:
        taken = taken.where(suppressions.c.cause == cause)
    return bool(connection.execute(taken).rowcount)


def is_suppressed(connection: Connection, digests: Digests, phone: str) -> bool:
    """Whether a number is on the list; asked before every press, so said to the driver itself."""
    found = connection.exec_driver_sql("SELECT 1 FROM suppressions WHERE digest=?", (digests.of(phone),))
    return found.first() is not None


def listed_since(connection: Connection, digests: Digests, phone: str, moment: datetime) -> bool:
    """Whether a number is on the list since a moment, or after it."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM suppressions WHERE digest=? AND recorded_at>=?",
        (digests.of(phone), to_millis(moment)),
    )
    return found.first() is not None


def listed(connection: Connection, digests: Digests, phones: Iterable[str]) -> int:
    """How many of these numbers are on the list."""
    return sum(is_suppressed(connection, digests, phone) for phone in set(phones))


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


def key_lost(path: Path) -> UserError:
    """The words for a data folder whose key is gone or another one."""
    return UserError(
        "key_lost",
        QT_TRANSLATE_NOOP("errors", "The key {path} is missing, damaged or another one."),
        why=QT_TRANSLATE_NOOP("errors", "Without it nobody on the do-not-message list would be known."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed and nothing is sent."),
        next=QT_TRANSLATE_NOOP(
            "errors",
            "Restore a backup, which brings the key: broadcaster-desktop backup list, then backup restore."
            " Move a damaged key away first.",
        ),
        values={"path": path},
    )


def _count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(suppressions)).scalar_one()
