"""Whose hand a delivery is in: the epoch of the process that serves it, or looks it up."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.errors import UserError

log = logging.getLogger(__name__)


def new_epoch(connection: Connection, clock: Clock, pid: int, *, above: int) -> int:
    """Record that a writing process has started; leases of all earlier ones are dead by this.

    `above`: the highest epoch that is known from elsewhere to have been used.
    """
    return int(
        connection.exec_driver_sql(
            "INSERT INTO boots (id, at, pid)"
            " VALUES (max((SELECT coalesce(max(id), 0) FROM boots), ?)+1, ?, ?) RETURNING id",
            (above, to_millis(clock.now()), pid),
        ).scalar_one()
    )


@contextmanager
def in_hand(database: Database, epoch: int, delivery: int) -> Iterator[bool]:
    """Have a delivery that is in doubt in hand, so that nobody erases its person meanwhile.

    False when it is in doubt no more. One that still is when the block ends is in no hand again.
    """
    mine = "UPDATE deliveries SET epoch=? WHERE id=? AND status='sending'"
    with database.write() as connection:
        taken = connection.exec_driver_sql(mine, (epoch, delivery)).rowcount == 1
    try:
        yield taken
    finally:
        if taken:
            _let_go(database, delivery)


def let_all_go(connection: Connection, account: int) -> None:
    """An account's lane has nothing in hand: what seems to be was left so, and is in doubt."""
    connection.exec_driver_sql(
        "UPDATE deliveries SET epoch=NULL WHERE status='sending' AND campaign_id IN"
        " (SELECT id FROM campaigns WHERE account_id=?)",
        (account,),
    )


def is_in_hand(connection: Connection, phone: str, epoch: int | None) -> bool:
    """Whether a message to this number is in the hand of a process; None: of no one."""
    hand = "SELECT 1 FROM deliveries WHERE phone=? AND status='sending' AND epoch=? LIMIT 1"
    return connection.exec_driver_sql(hand, (phone, epoch)).first() is not None


def _let_go(database: Database, delivery: int) -> None:
    back = "UPDATE deliveries SET epoch=NULL WHERE id=? AND status='sending'"
    try:
        with database.write() as connection:
            connection.exec_driver_sql(back, (delivery,))
    except UserError as error:
        log.warning("in hand until the next look-up: %s", error.one_line())
