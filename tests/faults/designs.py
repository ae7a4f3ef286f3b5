"""Four designs that are known to be bad, on our own tables: the harness must find each of them guilty.

They are those of the document "Reliability and security", section 1.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.whatsapp.channel import Channel, RecipientFault
from tests.sending.shop import Worker

BATCH = 25
ROWS = (
    "SELECT d.id, d.phone, d.body FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
    " WHERE d.status=? AND c.status='running' AND d.attempts=0 ORDER BY d.id"
)
SENT = "UPDATE deliveries SET status='handed_over' WHERE id=? AND status IN ('queued', 'sending')"


@dataclass(frozen=True, slots=True)
class Row:
    """One person's message."""

    id: int
    phone: str
    body: str


class BadLane:
    """Sends every message of all campaigns in one step, the way the design's `send_all` has it."""

    def __init__(self, database: Path, tools: Tools) -> None:
        self._database = database
        self._tools = tools
        self._timing = tools.desk.timing

    def step(self) -> None:
        channel = self._tools.make_channel()
        channel.start()
        self.send_all(channel)
        self.change("UPDATE campaigns SET status='finished' WHERE status IN ('running', 'paused')")

    def close(self) -> None:
        """Nothing is held."""

    def send_all(self, channel: Channel) -> None:
        raise NotImplementedError

    def rows(self, status: str) -> list[Row]:
        with closing(self._connect()) as connection:
            return [Row(*row) for row in connection.execute(ROWS, (status,))]

    def mark(self, row: Row, status: str) -> None:
        self.change("UPDATE deliveries SET status=? WHERE id=?", status, row.id)

    def change(self, statement: str, *values: object) -> None:
        with closing(self._connect()) as connection, connection:
            connection.execute(statement, values)

    def written(self, row: Row, channel: Channel) -> bool:
        """Open the chat and write; False when nobody can be written to there."""
        try:
            channel.open_chat(row.phone)
            channel.write(row.body, clear_ours=True)
        except RecipientFault:
            self.mark(row, "failed")
            return False
        return True

    def hand(self, row: Row, channel: Channel) -> None:
        """Write, press and see the bubble."""
        if self.written(row, channel):
            channel.press_send()
            channel.new_bubble(frozenset(), row.body, within=self._timing.bubble)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._database, timeout=5.0)
        connection.execute("PRAGMA synchronous=FULL")
        return connection


class RecordAfter(BadLane):
    """Sends, and writes that down afterwards: at least once."""

    def send_all(self, channel: Channel) -> None:
        for row in self.rows("queued"):
            self.hand(row, channel)
            self.change(SENT, row.id)


class RecordBefore(BadLane):
    """Writes it down as sent, and sends afterwards: at most once."""

    def send_all(self, channel: Channel) -> None:
        for row in self.rows("queued"):
            self.mark(row, "handed_over")
            self.hand(row, channel)


class FetchCursor(BadLane):
    """Fetches people in batches behind a cursor that moves when they are fetched."""

    def send_all(self, channel: Channel) -> None:
        while batch := self.rows("queued")[:BATCH]:
            with closing(self._connect()) as connection, connection:
                fetched = [(row.id,) for row in batch]
                connection.executemany("UPDATE deliveries SET attempts=1 WHERE id=?", fetched)
            for row in batch:
                self.hand(row, channel)
                self.change(SENT, row.id)


class HastyReadBack(BadLane):
    """Writes down what it is about to send and looks it up after a fall, before the page has synced."""

    def send_all(self, channel: Channel) -> None:
        for row in self.rows("sending"):
            self._look_up(row, channel)
        for row in self.rows("queued"):
            self.mark(row, "sending")
            self.hand(row, channel)
            self.change(SENT, row.id)

    def _look_up(self, row: Row, channel: Channel) -> None:
        channel.open_chat(row.phone)
        there = any(bubble.text == row.body for bubble in channel.outgoing())
        self.mark(row, "handed_over" if there else "queued")


DESIGNS: dict[str, Callable[[Path, Tools], Worker]] = {
    "record-after": RecordAfter,
    "record-before": RecordBefore,
    "fetch-cursor": FetchCursor,
    "hasty-read-back": HastyReadBack,
}
