"""Linked numbers, each belonging to one page address."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.records import AccountView
from broadcaster_desktop.data.models import accounts, to_millis

_PAIRING = frozenset({AccountState.WAITING_FOR_SCAN, AccountState.CODE_EXPIRED, AccountState.LOGGED_OUT})


def ensure(connection: Connection, page: str, at: datetime) -> int:
    """The id of this page's account that is not linked yet, made when there is none."""
    free = select(accounts.c.id).where(accounts.c.page == page, accounts.c.phone.is_(None))
    found = connection.execute(free).scalar()
    if found is not None:
        return int(found)
    values = {"page": page, "state": AccountState.UNKNOWN.value, "created_at": at}
    return int(connection.execute(insert(accounts).values(values).returning(accounts.c.id)).scalar_one())


def seen(connection: Connection, account: int, observation: Observation, at: datetime) -> None:
    """Keep what was last seen of an account; its number is the first one read and stays.

    A pairing code makes the number unsure until it is read again: another phone may take it.
    """
    values: dict[str, object] = {
        "state": observation.state.value,
        "evidence": json.dumps(observation.evidence),
        "seen_at": at,
    }
    if observation.phone:
        values["phone"] = func.coalesce(accounts.c.phone, observation.phone)
        values["code_at"] = None
    elif observation.state in _PAIRING:
        values["code_at"] = at
    if observation.state is AccountState.LINKED:
        values["linked_at"] = func.coalesce(accounts.c.linked_at, to_millis(at))
    if observation.name:
        values["name"] = observation.name
    connection.execute(update(accounts).where(accounts.c.id == account).values(values))
    if observation.until is not None:
        rest(connection, account, observation.until)


def rest(connection: Connection, account: int, until: datetime) -> None:
    """The number was held back: when to try again at the earliest. A longer rest that is known stays."""
    known = connection.execute(select(accounts.c.rest_until).where(accounts.c.id == account)).scalar()
    if known is None or known < until:
        connection.execute(update(accounts).where(accounts.c.id == account).values(rest_until=until))


def phone_away(connection: Connection, account: int, since: datetime | None) -> None:
    """Since when the phone has been away; None: it is there."""
    connection.execute(update(accounts).where(accounts.c.id == account).values(phone_away_since=since))


def unlinked(connection: Connection, account: int, at: datetime) -> None:
    """The device was logged out by the owner."""
    connection.execute(
        update(accounts)
        .where(accounts.c.id == account)
        .values(state=AccountState.LOGGED_OUT.value, evidence="[]", seen_at=at)
    )


def view(connection: Connection, account: int) -> AccountView | None:
    """One account."""
    found = connection.execute(select(accounts).where(accounts.c.id == account)).first()
    return None if found is None else _view(found)


def phone(connection: Connection, account: int) -> str | None:
    """The number an account was linked with; at the driver's own price, as it is asked with every message."""
    found = connection.exec_driver_sql("SELECT phone FROM accounts WHERE id=?", (account,)).scalar()
    return None if found is None else str(found)


def is_unsure(connection: Connection, account: int) -> bool:
    """Whether another phone may have been linked since the account's number was last read."""
    query = select(accounts.c.code_at).where(accounts.c.id == account, accounts.c.phone.is_not(None))
    return connection.execute(query).scalar() is not None


def of_page(connection: Connection, page: str) -> list[AccountView]:
    """All accounts of a page address, oldest first."""
    query = select(accounts).where(accounts.c.page == page).order_by(accounts.c.id)
    return [_view(row) for row in connection.execute(query)]


def _view(row: Row[Any]) -> AccountView:
    return AccountView(
        id=row.id,
        state=AccountState(row.state),
        phone=row.phone,
        name=row.name,
        evidence=tuple(json.loads(row.evidence)),
        seen_at=row.seen_at,
        linked_at=row.linked_at,
        rest_until=row.rest_until,
        phone_away_since=row.phone_away_since,
    )
