"""The bin: deleted contacts, whole, in a table of their own, so that all else counts live people only.

Consents and opt-outs go by the number and stay where they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil

from sqlalchemy import ColumnElement, Connection, func, select

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.searching import read_search
from broadcaster_desktop.core.tidying import DAYS_IN_BIN, BinnedRow
from broadcaster_desktop.data import kept
from broadcaster_desktop.data.kept import KeptContact
from broadcaster_desktop.data.models import binned as table
from broadcaster_desktop.data.models import from_millis, to_millis
from broadcaster_desktop.data.search import matches

KEPT_FOR = timedelta(days=DAYS_IN_BIN)


def put(connection: Connection, people: Sequence[int], act: int, at: datetime) -> int:
    """Move contacts into the bin; how many there were."""
    found = kept.read(connection, people)
    put_whole(connection, found, act, at)
    return len(found)


def put_whole(connection: Connection, found: Sequence[KeptContact], act: int, at: datetime) -> None:
    """Move contacts that were read just now into the bin."""
    if found:
        connection.exec_driver_sql(
            "INSERT INTO binned (contact_id, phone, name, name_key, contact, binned_at, act_id)"
            " VALUES (?,?,?,?,?,?,?)",
            [
                (one.id, one.phone, one.name, fold(one.name), kept.to_json(one), to_millis(at), act)
                for one in found
            ],
        )
        kept.drop(connection, [one.id for one in found])


def count(connection: Connection, search: str = "") -> int:
    """How many deleted contacts match."""
    query = select(func.count()).select_from(table).where(_matching(search))
    return connection.execute(query).scalar_one()


def rows(
    connection: Connection, now: datetime, search: str = "", limit: int = 100, offset: int = 0
) -> list[BinnedRow]:
    """Deleted contacts, the last deleted first."""
    query = select(table.c.id).where(_matching(search)).order_by(table.c.id.desc())
    wanted = connection.execute(query.limit(limit).offset(offset)).scalars().all()
    return of_ids(connection, wanted, now)


def ids(connection: Connection, search: str = "") -> list[int]:
    """The numbers in the bin of those who match, the last deleted first."""
    query = select(table.c.id).where(_matching(search)).order_by(table.c.id.desc())
    return list(connection.execute(query).scalars())


def of_ids(connection: Connection, wanted: Sequence[int], now: datetime) -> list[BinnedRow]:
    """These deleted contacts, in the order of their numbers in the bin; those that are gone are left out."""
    found: dict[int, BinnedRow] = {}
    for marks, part in kept.pieces(wanted):
        query = f"SELECT id, contact, binned_at FROM binned WHERE id IN ({marks})"  # noqa: S608
        for number, text, at in connection.exec_driver_sql(query, part):
            found[number] = _row(number, kept.from_json(text), from_millis(at), now)
    return [found[number] for number in wanted if number in found]


def of_act(connection: Connection, act: int, limit: int, after: int = 0) -> list[int]:
    """Numbers in the bin of what an act put there, above `after`, at most so many."""
    query = select(table.c.id).where(table.c.act_id == act, table.c.id > after)
    return list(connection.execute(query.order_by(table.c.id).limit(limit)).scalars())


def of_phone(connection: Connection, phone: str) -> int | None:
    """The number in the bin of the contact last deleted with this phone number."""
    query = select(table.c.id).where(table.c.phone == phone).order_by(table.c.id.desc()).limit(1)
    return connection.execute(query).scalar()


def contents(connection: Connection, wanted: Sequence[int]) -> dict[int, KeptContact]:
    """Deleted contacts, whole, by their numbers in the bin."""
    found: dict[int, KeptContact] = {}
    for marks, part in kept.pieces(wanted):
        query = f"SELECT id, contact FROM binned WHERE id IN ({marks}) ORDER BY id"  # noqa: S608
        found.update((row[0], kept.from_json(row[1])) for row in connection.exec_driver_sql(query, part))
    return found


def with_numbers(connection: Connection, wanted: Sequence[int]) -> list[tuple[tuple[str, ...], datetime]]:
    """The numbers of those of these deleted contacts that have several, and when they were deleted."""
    found = []
    for marks, part in kept.pieces(wanted):
        query = f"SELECT contact, binned_at FROM binned WHERE id IN ({marks})"  # noqa: S608
        for text, at in connection.exec_driver_sql(f'{query} AND instr(contact, \'"numbers": ["\')>0', part):
            one = kept.from_json(text)
            found.append(((one.phone, *one.numbers), from_millis(at)))
    return found


def take_out(connection: Connection, wanted: Sequence[int]) -> tuple[list[int], list[int]]:
    """Make deleted contacts live again: their ids, and which stay in the bin as their number is taken."""
    found = contents(connection, wanted)
    holders = _holders(connection, [one.phone for one in found.values()])
    free: dict[str, int] = {}
    taken: list[int] = []
    for number in sorted(found, reverse=True):  # of two with one number the last deleted comes back
        phone = found[number].phone
        if phone in holders or phone in free:
            taken.append(number)
        else:
            free[phone] = number
    back = sorted(free.values())
    made = kept.add(connection, [found[number] for number in back])
    drop(connection, back)
    return made, sorted(taken)


def drop(connection: Connection, wanted: Sequence[int]) -> None:
    """Take deleted contacts out of the bin for good."""
    for marks, part in kept.pieces(wanted):
        connection.exec_driver_sql(f"DELETE FROM binned WHERE id IN ({marks})", part)  # noqa: S608


def old(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Numbers of those whose time in the bin is over, at most so many."""
    query = select(table.c.id).where(table.c.binned_at <= now - KEPT_FOR)
    return list(connection.execute(query.order_by(table.c.binned_at).limit(limit)).scalars())


def _row(number: int, one: KeptContact, at: datetime, now: datetime) -> BinnedRow:
    left = ceil((at + KEPT_FOR - now) / timedelta(days=1))
    return BinnedRow(number, one.phone, one.name, one.tags, at, max(0, left))


def _holders(connection: Connection, phones: Sequence[str]) -> set[str]:
    found: set[str] = set()
    for marks, part in kept.pieces(phones):
        query = f"SELECT phone FROM contacts WHERE phone IN ({marks})"  # noqa: S608
        found.update(connection.exec_driver_sql(query, part).scalars())
    return found


def _matching(text: str) -> ColumnElement[bool]:
    return matches(read_search(text), table.c.phone, table.c.name_key)
