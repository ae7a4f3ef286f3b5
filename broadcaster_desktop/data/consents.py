"""The consent ledger: append only, and every entry is sealed to the one before it.

An entry's `digest` seals what tells who it was (number, source, wording), its `link` seals the digest, the
other columns and the link before. So erasing a person blanks the personal columns and nothing else, and the
rest of the ledger can still be proved. Both are BLAKE2b (RFC 7693) of 16 bytes with the data folder's key, a
quarter of HMAC-SHA-256's price; the head, kept in the settings, says how many entries there are and which is
the newest.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import ColumnElement, Connection, func, select

from broadcaster_desktop.core.privacy import Consent, LedgerState, Standing
from broadcaster_desktop.core.records import ConsentRow, Purpose
from broadcaster_desktop.data import settings
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.models import consents, contacts, to_millis

HEAD = "consent_head"
"""Setting: entries, newest id and link, with a seal of its own."""

SEAL = 16
"""Bytes."""
_FIRST = bytes(SEAL)
_AT_ONCE = 10_000
_COLUMNS = "phone, purpose, granted, source, wording, language, recorded_by, recorded_at, digest, link"

Line = tuple[str, str, bool, str, str, str, str, int, bytes, bytes]
"""A row as it is written, in the order of the columns."""


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the ledger."""

    entries: int = 0
    newest: int = 0
    link: bytes = _FIRST


class Seals:
    """The seals of one data folder's ledger."""

    def __init__(self, digests: Digests) -> None:
        self._key = digests.key_for("consent ledger")

    def person(self, phone: str, source: str, wording: str) -> bytes:
        """Seals the personal columns."""
        return self._seal(phone.encode() + _words(source, wording))

    def link(self, before: bytes, person: bytes, facts: bytes) -> bytes:
        """Seals an entry to the one before it."""
        return self._seal(b"L" + before + person + facts)

    def head(self, head: Head) -> str:
        """The head as it is kept."""
        text = f"{head.entries} {head.newest} {head.link.hex()}"
        return f"{text} {self._seal(b'H' + text.encode()).hex()}"

    def _seal(self, message: bytes) -> bytes:
        return hashlib.blake2b(message, key=self._key, digest_size=SEAL).digest()


@lru_cache(maxsize=64)
def _words(source: str, wording: str) -> bytes:
    """Source and wording, the same for everybody of an import; no number has a zero in it."""
    return b"\0" + json.dumps([source, wording]).encode()


@lru_cache(maxsize=64)
def _facts(purpose: str, granted: int, language: str, by: str, at: int) -> bytes:
    return json.dumps([purpose, int(granted), language, by, at]).encode()


def record(connection: Connection, phones: Iterable[str], given: Sequence[Consent]) -> int:
    """Append each of these consents or withdrawals for each number (E.164); how many entries."""
    digests: Digests | None = connection.info.get("digests")
    if digests is None:
        raise RuntimeError("no key was lent to this connection")
    seals = Seals(digests)
    head = read_head(settings.get(connection, HEAD), seals)
    added, link = 0, head.link
    lines: list[Line] = []
    for line in _lines(seals, link, phones, given):
        lines.append(line)
        if len(lines) == _AT_ONCE:
            added, link = added + _write(connection, lines), line[-1]
            lines = []
    if lines:
        added, link = added + _write(connection, lines), lines[-1][-1]
    if added:
        newest = connection.exec_driver_sql("SELECT max(id) FROM consents").scalar_one()
        settings.put(connection, HEAD, seals.head(Head(head.entries + added, int(newest), link)))
    return added


def _lines(seals: Seals, link: bytes, phones: Iterable[str], given: Sequence[Consent]) -> Iterator[Line]:
    wanted = [(one, to_millis(one.recorded_at), _facts_of(one), (one.source, one.wording)) for one in given]
    for phone in phones:
        said, person = None, b""
        for one, at, facts, words in wanted:
            if words != said:
                said, person = words, seals.person(phone, one.source, one.wording)
            link = seals.link(link, person, facts)
            yield (
                phone,
                one.purpose.value,
                one.granted,
                one.source,
                one.wording,
                one.language,
                one.recorded_by,
                at,
                person,
                link,
            )


def _facts_of(one: Consent) -> bytes:
    at = to_millis(one.recorded_at)
    return _facts(one.purpose.value, int(one.granted), one.language, one.recorded_by, at)


def _write(connection: Connection, lines: list[Line]) -> int:
    connection.exec_driver_sql(
        f"INSERT INTO consents ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?)",  # noqa: S608
        lines,
    )
    return len(lines)


def read_head(kept: str | None, seals: Seals) -> Head:
    """The end of the ledger as it was kept; one that is not sealed by this key is as good as none."""
    words = (kept or "").split()
    if len(words) != 4:
        return Head()
    try:
        head = Head(int(words[0]), int(words[1]), bytes.fromhex(words[2]))
    except ValueError:
        return Head()
    return head if hmac.compare_digest(seals.head(head), kept or "") else Head()


def verify(connection: sqlite3.Connection, digests: Digests) -> LedgerState:
    """Go through the whole ledger of a plain connection, in one look, and hold every seal against it."""
    seals = Seals(digests)
    connection.execute("BEGIN")
    try:
        return _verify(connection, seals)
    finally:
        connection.execute("ROLLBACK")


def _verify(connection: sqlite3.Connection, seals: Seals) -> LedgerState:
    kept = connection.execute("SELECT value FROM settings WHERE key=?", (HEAD,)).fetchone()
    head = read_head(kept[0] if kept else None, seals)
    link, number, newest = _FIRST, 0, 0
    known: tuple[str, str, str] | None = None
    person = b""
    rows = connection.execute(f"SELECT id, {_COLUMNS} FROM consents ORDER BY id")  # noqa: S608
    for newest, phone, purpose, granted, source, wording, language, by, at, digest, linked in rows:
        number += 1
        if phone is not None:
            if (phone, source, wording) != known:
                known, person = (phone, source, wording), seals.person(phone, source, wording)
            blank_or_true = person == digest
        else:
            blank_or_true = not source and not wording
        link = seals.link(link, digest, _facts(purpose, granted, language, by, at))
        if not blank_or_true or link != linked:
            return LedgerState(number, broken=newest)
    cut = (head.entries, head.newest, head.link) != (number, newest, link)
    return LedgerState(number, cut=cut)


def fits(connection: Connection, digests: Digests | None) -> bool:
    """Whether the ledger was sealed with this key (None: with any); True where there is no ledger yet.

    A damaged ledger is `verify`'s matter: one seal that holds proves the key.
    """
    kept = settings.get(connection, HEAD)
    if kept is None or digests is None:
        return kept is None
    seals = Seals(digests)
    if read_head(kept, seals) != Head():
        return True
    first = select(consents).where(consents.c.phone.is_not(None)).order_by(consents.c.id).limit(1)
    row = connection.execute(first).first()
    return row is None or seals.person(row.phone, row.source, row.wording) == row.digest


def blank(connection: Connection, phone: str) -> int:
    """Leave nothing in the ledger that tells who it was; how many entries were theirs."""
    return connection.exec_driver_sql(
        "UPDATE consents SET phone=NULL, source='', wording='' WHERE phone=?", (phone,)
    ).rowcount


def of(connection: Connection, phone: str) -> tuple[ConsentRow, ...]:
    """All entries of a number, oldest first."""
    query = select(consents).where(consents.c.phone == phone).order_by(consents.c.id)
    return tuple(
        ConsentRow(
            Purpose(row.purpose),
            row.granted,
            row.source,
            row.wording,
            row.language,
            row.recorded_by,
            row.recorded_at,
        )
        for row in connection.execute(query)
    )


def standing(connection: Connection, phone: str) -> dict[Purpose, Standing]:
    """What holds now for each purpose: a person's newest entry."""
    found = dict.fromkeys(Purpose, Standing.UNKNOWN)
    for row in of(connection, phone):
        found[row.purpose] = Standing.GRANTED if row.granted else Standing.WITHDRAWN
    return found


def holds(connection: Connection, phone: str, purpose: Purpose) -> bool:
    """Whether a number's newest entry for a purpose is a consent; asked before every press."""
    found = connection.exec_driver_sql(
        "SELECT granted FROM consents WHERE phone=? AND purpose=? ORDER BY id DESC LIMIT 1",
        (phone, purpose.value),
    )
    return bool(found.scalar())


def consented(purpose: Purpose) -> ColumnElement[bool]:
    """The condition that a contact's newest ledger entry for a purpose is a consent."""
    newest = (
        select(consents.c.granted)
        .where(consents.c.phone == contacts.c.phone, consents.c.purpose == purpose.value)
        .order_by(consents.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(newest, False)
