"""The journal of deliveries: every step is durable here before the next one is begun.

Driver-level SQL, since the sender pays for these commits with every message.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.limits import ANYONE, Go
from broadcaster_desktop.core.media import Attachment
from broadcaster_desktop.core.status import (
    DELIVERY_MOVES,
    DeliveryReason,
    DeliveryStatus,
    Step,
    move_delivery,
)
from broadcaster_desktop.data.chats import Chats, note_sent
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.leases import in_hand, let_all_go
from broadcaster_desktop.data.media import frozen
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.recorder import Press, Recorder
from broadcaster_desktop.data.replies import NOT_HELD
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import DataFolder

log = logging.getLogger(__name__)
LONGEST_WAIT = 900_000
"""Milliseconds a delivery is put off at most; one put off further was so before the clock was set back."""
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
    tries: int = 0
    """Tries of this attempt that faults of the connection ended before the press."""
    region: str | None = None
    """The country of the number (ISO 3166), where it has one."""
    attachments: tuple[Attachment, ...] = ()
    """What goes with the text, as it was frozen."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A delivery whose send button may have been pressed and whose bubble nobody has seen."""

    id: int
    campaign: int
    phone: str
    name: str
    body: str
    baseline: tuple[str, ...] | None
    """Ids of own messages the chat showed before the press; None: only the flight recorder knows of it."""
    looked_up_before: bool
    """It was already once looked up, not found, and queued again."""
    same_before: bool
    """Another delivery with this text was tried on this person."""
    attachments: tuple[Attachment, ...] = ()
    """What went with the text, as it was frozen."""


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

    def __init__(self, database: Database, epoch: int, clock: Clock, recorder: Recorder) -> None:
        self._db = database
        self._recorder = recorder
        self._epoch = epoch
        self._clock = clock
        self._media = DataFolder(database.path.parent).media
        self.chats = Chats(database, clock)

    def claim(self, campaign: int, go: Go = ANYONE, *, again: bool = True) -> Claimed | None:
        """Take the campaign's next queued delivery to someone who may be written to; None when none is due.

        UserError, and nothing taken, when the data no longer says which files were frozen with it. Without
        `again` those that wait for a repeated try are passed over.
        """
        self._db.disk.require_room()
        now = to_millis(self._clock.now())
        who, values = allowed(go)
        with self._db.write() as connection:
            row = connection.exec_driver_sql(
                "UPDATE deliveries SET status='sending', epoch=? WHERE id=("  # noqa: S608
                f" SELECT id FROM deliveries WHERE campaign_id=? AND status='queued' AND {who}"
                " AND (not_before IS NULL OR (? AND (not_before<=? OR not_before>?)))"
                " ORDER BY position LIMIT 1)"
                " RETURNING id, campaign_id, phone, name, body, attempts, region, media_digest",
                (self._epoch, campaign, *values, again, now, now + LONGEST_WAIT),
            ).fetchone()
            if row is None:
                return None
            written, tries = connection.exec_driver_sql(
                "SELECT count(*) FILTER (WHERE step='prepared'),"
                " count(*) FILTER (WHERE step='retry' AND number=?) FROM attempts WHERE delivery_id=?",
                (row[5], row[0]),
            ).one()
            self._note(connection, row[0], Step.LEASED)
            files = frozen(connection, campaign, row[7], self._media)
        return Claimed(row[0], row[1], row[2], row[3], row[4], written > 0, tries, row[6], files)

    def prepared(self, delivery: int, baseline: Sequence[str]) -> None:
        """The right chat is open; from now on the composer may hold parts of the text (T2)."""
        with self._db.write() as connection:
            self._note(connection, delivery, Step.PREPARED, {"baseline": list(baseline)})

    def handing(
        self,
        delivery: int,
        baseline: Sequence[str],
        digest: bytes,
        still: Callable[[Connection], bool] = lambda connection: True,
    ) -> bool:
        """The point of no blind retry (T4), passed only while all still agree.

        False, and nothing changed, when the campaign no longer runs, the person has opted out meanwhile or
        perhaps asked to, is no longer a contact, or it is no longer allowed (`still`): the checks and the
        record are one transaction.
        True once the flight recorder has it too. When that cannot be written the delivery is released, surely
        not sent, and UserError `storage` raised.
        """
        with self._db.write() as connection:
            press = self._pass(connection, delivery, baseline, digest) if still(connection) else None
        if press is None:
            return False
        try:
            self._recorder.append(press)
        except UserError:
            self._take_back(delivery)
            raise
        return True

    def _pass(
        self, connection: Connection, delivery: int, baseline: Sequence[str], digest: bytes
    ) -> Press | None:
        passed = connection.exec_driver_sql(
            "UPDATE deliveries SET attempts=attempts+1 WHERE id=? AND status='sending' AND epoch=?"  # noqa: S608
            " AND EXISTS (SELECT 1 FROM campaigns c WHERE c.id=campaign_id AND c.status='running')"
            f" AND NOT EXISTS (SELECT 1 FROM suppressions s WHERE s.digest=?) AND {NOT_HELD}"
            " AND contact_id IS NOT NULL"
            " RETURNING attempts, phone, (SELECT c.uuid FROM campaigns c WHERE c.id=campaign_id)",
            (delivery, self._epoch, digest),
        ).fetchone()
        if passed is None:
            return None
        attempt, phone, campaign = passed
        generation = self._next_generation(connection)
        self._note(connection, delivery, Step.HANDING, {"baseline": list(baseline)}, row=generation)
        at = to_millis(self._clock.now())
        return Press(generation, self._epoch, attempt, at, self._recorder.digest(campaign, phone))

    def _next_generation(self, connection: Connection) -> int:
        """Above all presses there ever were, those a restored database does not know included."""
        latest = self._recorder.latest
        known = "SELECT 1 FROM attempts WHERE id=? AND step='handing'"
        if latest and connection.exec_driver_sql(known, (latest,)).fetchone() is None:
            raise _went_back()
        newest = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM attempts").scalar_one()
        return max(int(newest), self._recorder.highest) + 1

    def _take_back(self, delivery: int) -> None:
        """The press will not be made, and nobody is charged with it."""
        try:
            with self._db.write() as connection:
                self._put_back(connection, delivery)
                self._note(connection, delivery, Step.GAVE_UP)
                connection.exec_driver_sql(
                    "UPDATE deliveries SET attempts=attempts-1 WHERE id=?", (delivery,)
                )
        except UserError as error:
            log.warning("to be looked up, although it was not pressed: %s", error.one_line())

    def handed(
        self,
        delivery: int,
        bubble: str,
        status: DeliveryStatus,
        *,
        step: Step = Step.HANDED,
        title: str | None = None,
    ) -> None:
        """The page shows the message as `bubble`, in a chat of this name; `status`: how far its mark is."""
        now = to_millis(self._clock.now())
        with self._db.write() as connection:
            self._move(connection, delivery, status)
            connection.exec_driver_sql(
                "UPDATE deliveries SET bubble=?, handed_at=?, ticked_at=?, reason=NULL WHERE id=?",
                (bubble, now, None if status is S.HANDED_OVER else now, delivery),
            )
            note_sent(connection, delivery, title, now)
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
            status = self._put_back(connection, delivery)
            connection.exec_driver_sql("UPDATE deliveries SET not_before=? WHERE id=?", (due, delivery))
            self._note(connection, delivery, step, {"status": status.value})

    def others_got_through(self, delivery: int) -> bool:
        """Whether this account's page has shown another message since this attempt's first failed try."""
        with self._db.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT 1 FROM attempts a JOIN deliveries d ON d.id=a.delivery_id"
                " JOIN campaigns c ON c.id=d.campaign_id WHERE a.step='handed' AND a.id>"
                " (SELECT min(r.id) FROM attempts r JOIN deliveries o ON o.id=r.delivery_id"
                " WHERE o.id=? AND r.step='retry' AND r.number=o.attempts)"
                " AND c.account_id=(SELECT oc.account_id FROM deliveries o JOIN campaigns oc"
                " ON oc.id=o.campaign_id WHERE o.id=?) LIMIT 1",
                (delivery, delivery),
            ).fetchone()
        return found is not None

    def _put_back(self, connection: Connection, delivery: int) -> DeliveryStatus:
        """To the queue; for nobody's contact, or in a cancelled campaign, it ends here."""
        stopped = connection.exec_driver_sql(
            "SELECT c.status='cancelled' OR d.contact_id IS NULL FROM deliveries d"
            " JOIN campaigns c ON c.id=d.campaign_id WHERE d.id=?",
            (delivery,),
        ).scalar()
        status = S.CANCELLED if stopped else S.QUEUED
        self._move(connection, delivery, status)
        return status

    def requeue_unpressed(self, account: int) -> int:
        """Queue again what was claimed but surely never sent; how many there were. The rest is in no hand.

        Called by the account's lane while it has no delivery in hand: a claim of an earlier process is dead,
        and one of this process was left behind by a fault.
        """
        with self._db.write() as connection:
            rows = connection.exec_driver_sql(
                "SELECT d.id FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
                " WHERE c.account_id=? AND d.status='sending'"
                " AND (SELECT a.step FROM attempts a WHERE a.delivery_id=d.id ORDER BY a.id DESC LIMIT 1)"
                "<>'handing'",
                (account,),
            ).fetchall()
            for (delivery,) in rows:
                status = self._put_back(connection, delivery)
                self._note(connection, delivery, Step.GAVE_UP, {"status": status.value})
            let_all_go(connection, account)
        return len(rows)

    def looking_up(self, delivery: int) -> AbstractContextManager[bool]:
        """Have a delivery that is in doubt in hand; False when it is in doubt no more."""
        return in_hand(self._db, self._epoch, delivery)

    def unfinished(self, account: int) -> list[Unfinished]:
        """Deliveries whose last step is the press itself: they must be looked up, never sent blindly."""
        with self._db.read() as connection:
            # CROSS JOIN has SQLite take campaigns first; it would go through all deliveries ever made.
            rows = connection.exec_driver_sql(
                "SELECT d.id, d.campaign_id, d.phone, d.name, d.body, a.detail,"
                " EXISTS (SELECT 1 FROM attempts r WHERE r.delivery_id=d.id AND r.step='reconciled'),"
                " EXISTS (SELECT 1 FROM deliveries o WHERE o.phone=d.phone AND o.id<>d.id"
                " AND o.body=d.body AND o.attempts>0), d.media_digest"
                " FROM campaigns c CROSS JOIN deliveries d JOIN attempts a ON a.id="
                " (SELECT max(id) FROM attempts WHERE delivery_id=d.id)"
                " WHERE d.campaign_id=c.id AND c.account_id=? AND d.status='sending' AND a.step='handing'"
                " ORDER BY a.id",
                (account,),
            ).fetchall()
            return [
                Unfinished(
                    row[0],
                    row[1],
                    row[2],
                    row[3],
                    row[4],
                    _baseline(row[5]),
                    bool(row[6]),
                    bool(row[7]),
                    frozen(connection, row[1], row[8], self._media),
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
        self,
        connection: Connection,
        delivery: int,
        step: Step,
        detail: dict[str, object] | None = None,
        *,
        row: int | None = None,
    ) -> None:
        now = to_millis(self._clock.now())
        connection.exec_driver_sql(
            "INSERT INTO attempts (id, delivery_id, number, step, epoch, at, detail)"
            " SELECT ?, id, attempts, ?, ?, ?, ? FROM deliveries WHERE id=?",
            (row, step.value, self._epoch, now, json.dumps(detail or {}), delivery),
        )


def allowed(go: Go) -> tuple[str, tuple[object, ...]]:
    """The condition on a delivery that its person may be written to, and the condition's values."""
    marks = ",".join("?" * len(go.closed))
    regions = (region or "" for region in go.closed)
    return f"coalesce(region, '') NOT IN ({marks}) AND new_chat<=? AND {NOT_HELD}", (*regions, go.new_too)


def _baseline(detail: str) -> tuple[str, ...] | None:
    known = json.loads(detail)["baseline"]
    return None if known is None else tuple(known)


def _went_back() -> UserError:
    return UserError(
        "database_damaged",
        QT_TRANSLATE_NOOP("errors", "The data has gone back to an older state while it was in use."),
        why=QT_TRANSLATE_NOOP("errors", "A copy was put in its place, or a part of it was lost."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing more is sent."),
        next=QT_TRANSLATE_NOOP(
            "errors", "Start the program again: it then looks up in WhatsApp what has been sent."
        ),
    )
