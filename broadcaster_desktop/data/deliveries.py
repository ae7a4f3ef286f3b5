"""The journal of deliveries: every step is durable here before the next one is begun.

Driver-level SQL, since the sender pays for these commits with every message.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.status import (
    DELIVERY_MOVES,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
    Step,
    move_delivery,
)
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.models import to_millis

S = DeliveryStatus


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery this process has taken for sending."""

    id: int
    campaign: int
    phone: str
    name: str
    body: str
    written_before: bool
    """An earlier attempt may have left its beginnings in the composer."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A delivery whose send button may have been pressed and whose bubble nobody has seen."""

    id: int
    campaign: int
    phone: str
    name: str
    body: str
    baseline: tuple[str, ...]
    """Ids of the own messages the chat showed before the press."""
    looked_up_before: bool
    """It was already once looked up, not found, and queued again."""


@dataclass(frozen=True, slots=True)
class Unticked:
    """A delivery the page has shown and whose marks may still rise."""

    id: int
    campaign: int
    phone: str
    bubble: str
    status: DeliveryStatus
    handed_at: int
    """UTC milliseconds."""


class Journal:
    """Moves deliveries through their steps for one process (epoch)."""

    def __init__(self, database: Database, epoch: int, clock: Clock) -> None:
        self._db = database
        self._epoch = epoch
        self._clock = clock

    def claim(self, campaign: int) -> Claimed | None:
        """Take the campaign's next queued delivery; None when none is due."""
        now = to_millis(self._clock.now())
        with self._db.write() as connection:
            row = connection.exec_driver_sql(
                "UPDATE deliveries SET status='sending', epoch=? WHERE id=("
                " SELECT id FROM deliveries WHERE campaign_id=? AND status='queued'"
                " AND (not_before IS NULL OR not_before<=?) ORDER BY position LIMIT 1)"
                " RETURNING id, campaign_id, phone, name, body",
                (self._epoch, campaign, now),
            ).fetchone()
            if row is None:
                return None
            written = connection.exec_driver_sql(
                "SELECT 1 FROM attempts WHERE delivery_id=? AND step='prepared' LIMIT 1", (row[0],)
            ).fetchone()
            self._note(connection, row[0], Step.LEASED)
        return Claimed(row[0], row[1], row[2], row[3], row[4], written is not None)

    def prepared(self, delivery: int, baseline: Sequence[str]) -> None:
        """The right chat is open; from now on the composer may hold parts of the text (T2)."""
        with self._db.write() as connection:
            self._note(connection, delivery, Step.PREPARED, {"baseline": list(baseline)})

    def handing(self, delivery: int, baseline: Sequence[str], digest: bytes) -> bool:
        """The point of no blind retry (T4), passed only while all still agree.

        False, and nothing changed, when the campaign no longer runs or the person has opted out meanwhile:
        the check and the record are one transaction.
        """
        with self._db.write() as connection:
            passed = connection.exec_driver_sql(
                "UPDATE deliveries SET attempts=attempts+1 WHERE id=? AND status='sending' AND epoch=?"
                " AND EXISTS (SELECT 1 FROM campaigns c WHERE c.id=campaign_id AND c.status='running')"
                " AND NOT EXISTS (SELECT 1 FROM suppressions s WHERE s.digest=?)",
                (delivery, self._epoch, digest),
            ).rowcount
            if passed:
                self._note(connection, delivery, Step.HANDING, {"baseline": list(baseline)})
        return bool(passed)

    def handed(self, delivery: int, bubble: str, status: DeliveryStatus, *, step: Step = Step.HANDED) -> None:
        """The page shows the message as `bubble`; `status` says how far its mark is."""
        now = to_millis(self._clock.now())
        with self._db.write() as connection:
            self._move(connection, delivery, status)
            connection.exec_driver_sql(
                "UPDATE deliveries SET bubble=?, handed_at=?, ticked_at=?, reason=NULL WHERE id=?",
                (bubble, now, None if status is S.HANDED_OVER else now, delivery),
            )
            connection.exec_driver_sql(
                "INSERT INTO chats (account_id, phone, first_seen_at, last_out_at)"
                " SELECT c.account_id, d.phone, ?, ? FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
                " WHERE d.id=? AND c.account_id IS NOT NULL"
                " ON CONFLICT (account_id, phone) DO UPDATE SET last_out_at=excluded.last_out_at",
                (now, now, delivery),
            )
            self._note(connection, delivery, step, {"bubble": bubble, "status": status.value})

    def ticked(self, delivery: int, status: DeliveryStatus) -> None:
        """The mark of a message that was handed over has risen, or turned into the red one.

        A mark that is no rise over what is known by now changes nothing.
        """
        with self._db.write() as connection:
            if status not in DELIVERY_MOVES[self._status(connection, delivery)]:
                return
            self._move(connection, delivery, status)
            reason = DeliveryReason.SEND_FAILED.value if status is S.FAILED else None
            connection.exec_driver_sql(
                "UPDATE deliveries SET ticked_at=?, reason=? WHERE id=?",
                (to_millis(self._clock.now()), reason, delivery),
            )
            self._note(connection, delivery, Step.TICK, {"status": status.value})

    def end(
        self, delivery: int, status: DeliveryStatus, reason: DeliveryReason | None, *, tried: bool
    ) -> None:
        """A delivery that ends without a bubble: failed, skipped, cancelled or uncertain.

        `tried` counts an attempt that ended before the point of no blind retry.
        """
        with self._db.write() as connection:
            self._move(connection, delivery, status)
            connection.exec_driver_sql(
                "UPDATE deliveries SET reason=?, attempts=attempts+? WHERE id=?",
                (reason.value if reason else None, int(tried), delivery),
            )
            self._note(connection, delivery, Step.GAVE_UP, {"status": status.value})

    def release(self, delivery: int, *, wait: float = 0.0, step: Step = Step.GAVE_UP) -> None:
        """Give a delivery that was surely not sent back to the queue, not to be taken for `wait` seconds."""
        due = to_millis(self._clock.now()) + round(wait * 1000) if wait else None
        with self._db.write() as connection:
            stopped = connection.exec_driver_sql(
                "SELECT c.status='cancelled' FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
                " WHERE d.id=?",
                (delivery,),
            ).scalar()
            status = S.CANCELLED if stopped else S.QUEUED
            self._move(connection, delivery, status)
            connection.exec_driver_sql("UPDATE deliveries SET not_before=? WHERE id=?", (due, delivery))
            self._note(connection, delivery, step, {"status": status.value})

    def requeue_unpressed(self, account: int) -> int:
        """Queue again what was claimed but surely never sent; how many there were.

        Called by the account's lane while it has no delivery in hand: a claim of an earlier process is dead,
        and one of this process was left behind by a fault.
        """
        with self._db.write() as connection:
            rows = connection.exec_driver_sql(
                "SELECT d.id, c.status FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
                " WHERE c.account_id=? AND d.status='sending'"
                " AND (SELECT a.step FROM attempts a WHERE a.delivery_id=d.id ORDER BY a.id DESC LIMIT 1)"
                "<>'handing'",
                (account,),
            ).fetchall()
            for delivery, campaign_status in rows:
                status = S.CANCELLED if campaign_status == CampaignStatus.CANCELLED.value else S.QUEUED
                self._move(connection, delivery, status)
                self._note(connection, delivery, Step.GAVE_UP, {"status": status.value})
        return len(rows)

    def unfinished(self, account: int) -> list[Unfinished]:
        """Deliveries whose last step is the press itself: they must be looked up, never sent blindly."""
        with self._db.read() as connection:
            # CROSS JOIN has SQLite take campaigns first; it would go through all deliveries ever made.
            rows = connection.exec_driver_sql(
                "SELECT d.id, d.campaign_id, d.phone, d.name, d.body, a.detail,"
                " EXISTS (SELECT 1 FROM attempts r WHERE r.delivery_id=d.id AND r.step='reconciled')"
                " FROM campaigns c CROSS JOIN deliveries d JOIN attempts a ON a.id="
                " (SELECT max(id) FROM attempts WHERE delivery_id=d.id)"
                " WHERE d.campaign_id=c.id AND c.account_id=? AND d.status='sending' AND a.step='handing'"
                " ORDER BY a.id",
                (account,),
            ).fetchall()
        return [
            Unfinished(
                row[0], row[1], row[2], row[3], row[4], tuple(json.loads(row[5])["baseline"]), bool(row[6])
            )
            for row in rows
        ]

    def unticked(self, campaign: int) -> list[Unticked]:
        """Messages of a campaign that the page has shown without a tick."""
        return self._shown("d.campaign_id=? AND d.status='handed_over'", (campaign,))

    def unticked_since(self, account: int, since: datetime) -> list[Unticked]:
        """Messages of an account handed over after `since` whose mark may still rise."""
        return self._shown(
            "c.account_id=? AND d.status IN ('handed_over','sent','delivered') AND d.handed_at>?",
            (account, to_millis(since)),
        )

    def written_to(self, account: int, phones: Sequence[str]) -> frozenset[str]:
        """Those of these numbers that the account has sent something to."""
        marks = ",".join("?" * len(phones))
        with self._db.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT phone FROM chats WHERE account_id=? AND last_out_at IS NOT NULL"  # noqa: S608
                f" AND phone IN ({marks})",
                (account, *phones),
            )
            return frozenset(row[0] for row in rows)

    def _shown(self, condition: str, values: tuple[object, ...]) -> list[Unticked]:
        with self._db.read() as connection:
            rows = connection.exec_driver_sql(
                "SELECT d.id, d.campaign_id, d.phone, d.bubble, d.status, d.handed_at FROM deliveries d"  # noqa: S608
                " JOIN campaigns c ON c.id=d.campaign_id"
                f" WHERE {condition} AND d.bubble IS NOT NULL ORDER BY d.handed_at",
                values,
            ).fetchall()
        return [Unticked(row[0], row[1], row[2], row[3], S(row[4]), row[5]) for row in rows]

    def _move(self, connection: Connection, delivery: int, status: DeliveryStatus) -> None:
        move_delivery(self._status(connection, delivery), status)
        connection.exec_driver_sql(
            "UPDATE deliveries SET status=?, epoch=CASE WHEN ?='sending' THEN epoch END WHERE id=?",
            (status.value, status.value, delivery),
        )

    def _status(self, connection: Connection, delivery: int) -> DeliveryStatus:
        return S(
            connection.exec_driver_sql("SELECT status FROM deliveries WHERE id=?", (delivery,)).scalar_one()
        )

    def _note(
        self, connection: Connection, delivery: int, step: Step, detail: dict[str, object] | None = None
    ) -> None:
        connection.exec_driver_sql(
            "INSERT INTO attempts (delivery_id, number, step, epoch, at, detail)"
            " SELECT id, attempts, ?, ?, ?, ? FROM deliveries WHERE id=?",
            (step.value, self._epoch, to_millis(self._clock.now()), json.dumps(detail or {}), delivery),
        )


def new_epoch(database: Database, clock: Clock, pid: int) -> int:
    """Record that a writing process has started; leases of all earlier ones are dead by this."""
    with database.write() as connection:
        return int(
            connection.exec_driver_sql(
                "INSERT INTO boots (at, pid) VALUES (?, ?) RETURNING id", (to_millis(clock.now()), pid)
            ).scalar_one()
        )
