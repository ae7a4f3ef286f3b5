"""The chats of people an account has written to, as far as reading their answers needs it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.data.engine import Connection, Database
from broadcaster_desktop.data.models import to_millis

_NEWEST = 50
"""Messages of ours by which a chat's newest are known; it shows no more at a time."""


@dataclass(frozen=True, slots=True)
class WrittenTo:
    """Somebody an account has sent something to."""

    phone: str
    title: str | None
    """The name in the header of the chat that was proved to be theirs; empty where it is the number."""
    heard: bytes | None
    """A digest of what the list showed of their answer when it was read; None once we wrote again."""


class Chats:
    """Reads and keeps what is known of chats; one short transaction each."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock

    def written_to(self, account: int, phones: Collection[str], titles: Collection[str]) -> list[WrittenTo]:
        """People the account has written to who have one of these numbers, or whose chat has such a name."""
        if not phones and not titles:
            return []
        query = "SELECT phone, title, heard FROM chats WHERE account_id=? AND last_out_at IS NOT NULL AND"
        with self._db.read() as connection:
            rows = connection.exec_driver_sql(  # two queries in one: with OR it goes through all chats
                f"{query} phone IN ({_marks(phones)})"
                f" UNION {query} title IN ({_marks(titles)}) ORDER BY phone",
                (account, *phones, account, *titles),
            )
            return [WrittenTo(row[0], row[1], row[2]) for row in rows]

    def heard(self, account: int, phone: str, shown: bytes, title: str | None, *, came: bool) -> None:
        """A chat was read at which the list showed this; `came`: something of theirs stood in it."""
        now = to_millis(self._clock.now()) if came else None
        with self._db.write() as connection:
            connection.exec_driver_sql(
                "UPDATE chats SET heard=?, title=coalesce(?, title),"
                " last_in_at=coalesce(?, last_in_at) WHERE account_id=? AND phone=?",
                (shown, title, now, account, phone),
            )

    def named(self, account: int, phone: str, title: str) -> None:
        """A chat was proved under this name, which may be another than before."""
        with self._db.read() as connection:
            known = "SELECT title FROM chats WHERE account_id=? AND phone=?"
            if connection.exec_driver_sql(known, (account, phone)).scalar() == title:
                return
        with self._db.write() as connection:
            connection.exec_driver_sql(
                "UPDATE chats SET title=? WHERE account_id=? AND phone=?", (title, account, phone)
            )

    def sent(self, phone: str) -> frozenset[str]:
        """Ids of the newest messages this program sent to a number, as the page shows them."""
        with self._db.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT bubble FROM deliveries WHERE phone=? AND bubble IS NOT NULL"
                " ORDER BY handed_at DESC LIMIT ?",
                (phone, _NEWEST),
            )
            return frozenset(row[0] for row in rows)


def note_sent(connection: Connection, delivery: int, title: str | None, at: int) -> None:
    """The chat of this delivery shows our message: whatever they said before is answered by it."""
    connection.exec_driver_sql(
        "INSERT INTO chats (account_id, phone, first_seen_at, last_out_at, title)"
        " SELECT c.account_id, d.phone, ?, ?, ? FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
        " WHERE d.id=? AND c.account_id IS NOT NULL"
        " ON CONFLICT (account_id, phone) DO UPDATE SET last_out_at=excluded.last_out_at, heard=NULL,"
        " title=coalesce(excluded.title, title)",
        (at, at, title, delivery),
    )


def _marks(values: Collection[str]) -> str:
    return ",".join("?" * len(values))
