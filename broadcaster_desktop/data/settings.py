"""Settings, and the record of who did what."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from broadcaster_desktop.data.models import audit, settings


def get(connection: Connection, key: str) -> str | None:
    """A setting's text, or None when it was never set."""
    return connection.execute(select(settings.c.value).where(settings.c.key == key)).scalar()


def put(connection: Connection, key: str, value: str) -> None:
    """Set a setting."""
    statement = upsert(settings).values(key=key, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": statement.excluded.value})
    )


def record(
    connection: Connection,
    at: datetime,
    action: str,
    subject: str,
    detail: dict[str, object] | None = None,
    *,
    who: str = "owner",
) -> None:
    """Write into the audit what was done, and on whose word; in the transaction that does it."""
    row = {"at": at, "who": who, "action": action, "subject": subject, "detail": json.dumps(detail or {})}
    connection.execute(insert(audit).values(row))
