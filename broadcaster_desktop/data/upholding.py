"""Pledges and database held together at each start: what older data has forgotten is done again.

Opt-outs win: where it cannot be told which is newer, the number is on the list.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection

from broadcaster_desktop.data import erasing, settings, suppressions
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.pledges import Kind, Pledge, Pledges, Said
from broadcaster_desktop.errors import UserError

log = logging.getLogger(__name__)

CAUSE = "restored"
"""Why a number is on the list that only the pledges knew of."""


@dataclass(frozen=True, slots=True)
class Upheld:
    """What was done again."""

    opted_out: int = 0
    let_in: int = 0
    erased: int = 0


def uphold(database: Database, digests: Digests, pledges: Pledges, at: datetime) -> Upheld:
    """Do again what the database has forgotten, and note what the file lacks; what was done.

    Safe to be killed at any point and to be done again; an erasing that was cut short comes to its end. A
    file that cannot be read hinders nobody: it is told by `doctor`, and what the database knows holds.
    """
    done = _hold_together(database, digests, pledges, at)
    with database.read() as connection:
        unfinished = erasing.is_unfinished(connection)
    if unfinished:
        try:
            erasing.leave_nothing(database)
        except UserError as error:  # a full disk; the next start tries again
            log.warning("the file was not written anew: %s", error.one_line())
    return done


def _hold_together(database: Database, digests: Digests, pledges: Pledges, at: datetime) -> Upheld:
    try:
        said = pledges.read()
    except OSError as error:
        log.warning("the list beside the data cannot be read: %s", error.strerror)
        return Upheld()
    with database.read() as connection:
        agree = _forgotten(connection, said) == ([], [], {})
        missing = list(_unsaid(connection, said))
    done = Upheld()
    if not agree:
        with database.write() as connection:
            done = _do_again(connection, digests, said, at)
        log.warning("done again on older data: %s", done)
    if not said.whole:
        _begin_anew(database, pledges, said)
    elif missing:
        pledges.note(missing)
    return done


def unsaid(database: Database, pledges: Pledges) -> list[Pledge]:
    """What the database knows and the file does not; OSError when that cannot be read."""
    said = pledges.read()
    with database.read() as connection:
        return list(_unsaid(connection, said))


def _listed(connection: Connection) -> dict[bytes, int]:
    rows = connection.exec_driver_sql("SELECT digest, recorded_at FROM suppressions")
    return {row[0]: row[1] for row in rows}


def _forgotten(connection: Connection, said: Said) -> tuple[list[Pledge], list[Pledge], dict[bytes, int]]:
    """Opt-outs the database lacks, entries it has that were taken off later, and erasings it lacks."""
    listed, buried = _listed(connection), erasing.tombstones(connection)
    newest = said.listed.values()
    out = [one for one in newest if one.kind is Kind.OUT and one.digest not in listed]
    back = [one for one in newest if one.kind is Kind.IN and listed.get(one.digest, one.at) < one.at]
    gone = {digest: when for digest, when in said.gone.items() if buried.get(digest, -1) < when}
    return out, back, gone


def _unsaid(connection: Connection, said: Said) -> Iterator[Pledge]:
    for digest, at in _listed(connection).items():
        newest = said.listed.get(digest)
        if newest is None or (newest.kind is Kind.IN and newest.at <= at):
            yield Pledge(Kind.OUT, digest, at)
    for digest, at in erasing.tombstones(connection).items():
        if said.gone.get(digest, -1) < at:
            yield Pledge(Kind.GONE, digest, at)


def _do_again(connection: Connection, digests: Digests, said: Said, at: datetime) -> Upheld:
    out, back, gone = _forgotten(connection, said)
    erased = erasing.bring_down(connection, digests, gone, at)
    lines = [(one.digest, CAUSE, one.at) for one in out]
    if lines:
        connection.exec_driver_sql(
            "INSERT INTO suppressions (digest, cause, recorded_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            lines,
        )
        _recognise_all(connection, digests)
    if back:
        lifted = [(one.digest,) for one in back]
        connection.exec_driver_sql("DELETE FROM suppressions WHERE digest=?", lifted)
    done = Upheld(len(out), len(back), erased)
    if done != Upheld():
        settings.record(connection, at, "pledges", "older data", asdict(done), who="program")
    return done


def _recognise_all(connection: Connection, digests: Digests) -> None:
    phones = connection.exec_driver_sql("SELECT phone FROM contacts").scalars().all()
    suppressions.recognise(connection, digests, phones)


def _begin_anew(database: Database, pledges: Pledges, said: Said) -> None:
    """Make a whole file of what can be read of it and what the database knows."""
    with database.read() as connection:
        listed, buried = _listed(connection), erasing.tombstones(connection)
    lines = [one for one in said.listed.values() if one.kind is Kind.IN and one.digest not in listed]
    lines += [Pledge(Kind.OUT, digest, at) for digest, at in listed.items()]
    lines += [Pledge(Kind.GONE, digest, at) for digest, at in {**said.gone, **buried}.items()]
    try:
        pledges.begin_anew(lines)
    except OSError as error:
        log.warning("the list beside the data cannot be written: %s", error.strerror)
