"""One contact's history, read from where each thing is kept: nothing is stored for it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from broadcaster_desktop.core.consent import Answer
from broadcaster_desktop.core.history import (
    HistoryPage,
    Mark,
    Past,
    PastAdded,
    PastChange,
    PastConsent,
    PastImport,
    PastMessage,
    PastOptOut,
    PastReply,
)
from broadcaster_desktop.core.records import ConsentRow, Purpose
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.core.tidying import ActKind
from broadcaster_desktop.data.kept import KeptContact, from_json
from broadcaster_desktop.data.models import from_millis

_KINDS = ("added", "import", "change", "consent", "opt_out", "opt_in", "reply", "message")
"""Of one moment the later comes first: an import makes a contact, then records a consent."""
_RANKS = {kind: rank for rank, kind in enumerate(_KINDS)}

_PARTS = (
    # Messages by the number they went to, and those of a contact that was made one with this.
    "SELECT coalesce(d.handed_at,"
    " (SELECT a.at FROM attempts a WHERE a.delivery_id=d.id ORDER BY a.id DESC LIMIT 1),"
    " c.started_at, c.created_at) AS at,"
    " :message AS kind, d.id AS id, c.id AS number, c.name AS title, d.body AS words,"
    " d.status AS what, d.reason AS why, d.by_owner AS flag, NULL AS more"
    " FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
    " WHERE d.phone=:phone OR d.contact_id=:contact",
    "SELECT arrived_at, :reply, id, NULL, NULL, text, answer, NULL, NULL, NULL"
    " FROM replies WHERE phone=:phone",
    # A contact that a file brought in is known by the import's moment, which no other import has.
    "SELECT c.created_at, :added, c.id, NULL, i.file, NULL, NULL, NULL, NULL, NULL"
    " FROM contacts c LEFT JOIN imports i ON i.created_at=c.created_at WHERE c.id=:contact",
    # CROSS JOIN has SQLite begin with the few imports and acts, not with the many rows of each.
    "SELECT i.created_at, :import, i.id, NULL, i.file, NULL, NULL, NULL, NULL, NULL"
    " FROM imports i CROSS JOIN import_changes x WHERE x.import_id=i.id AND x.contact_id=:contact",
    "SELECT a.at, :change, a.id, NULL, x.before, x.after, a.kind, NULL, a.undone_at IS NOT NULL, NULL"
    " FROM acts a CROSS JOIN act_changes x WHERE x.act_id=a.id AND x.contact_id=:contact",
    "SELECT recorded_at, :consent, id, NULL, source, wording, purpose, language, granted, recorded_by"
    " FROM consents WHERE phone=:phone",
    "SELECT recorded_at, :opt_out, id, NULL, NULL, note, cause, NULL, NULL, NULL"
    " FROM suppressions WHERE phone=:phone",
    "SELECT at, :opt_in, id, NULL, NULL, detail, NULL, NULL, NULL, NULL"
    " FROM audit WHERE subject=:phone AND action='optout_remove'",
)
_PAGE = (
    f"SELECT * FROM ({' UNION ALL '.join(_PARTS)}) AS past"  # noqa: S608
    " WHERE (at, kind, id) < (:at, :kind, :id) ORDER BY at DESC, kind DESC, id DESC LIMIT :limit"
)
_NOW: Mark = (2**62, 0, 0)


def page(connection: Connection, contact: int, phone: str, before: Mark | None, limit: int) -> HistoryPage:
    """The newest of a contact's history, or what comes behind a mark.

    One statement, by index; of the owner's own imports, acts and audit all are looked at: they are few.
    """
    at, kind, number = before or _NOW
    mark = {"at": at, "kind": kind, "id": number, "limit": limit + 1}
    rows = connection.exec_driver_sql(
        _PAGE, {"contact": contact, "phone": phone, **mark, **_RANKS}
    ).fetchall()
    shown = rows[:limit]
    more = len(rows) > limit
    older = (shown[-1].at, shown[-1].kind, shown[-1].id) if more else None
    return HistoryPage(tuple(_READ[_KINDS[row.kind]](from_millis(row.at), row) for row in shown), older)


def _message(at: datetime, row: Any) -> Past:
    reason = DeliveryReason(row.why) if row.why else None
    status = DeliveryStatus(row.what)
    return PastMessage(at, row.number, row.title, row.words, status, reason, bool(row.flag))


def _reply(at: datetime, row: Any) -> Past:
    return PastReply(at, row.words, Answer(row.what) if row.what else None)


def _change(at: datetime, row: Any) -> Past:
    before, after = from_json(row.title), from_json(row.words)
    return PastChange(
        at,
        row.what == ActKind.MERGE.value,
        after.name if after.name != before.name else None,
        after.phone if after.phone != before.phone else None,
        after.tags != before.tags,
        _fields(before, after),
        bool(row.flag),
    )


def _fields(before: KeptContact, after: KeptContact) -> tuple[str, ...]:
    names = before.values.keys() | after.values.keys()
    return tuple(sorted(name for name in names if before.values.get(name) != after.values.get(name)))


def _consent(at: datetime, row: Any) -> Past:
    entry = ConsentRow(Purpose(row.what), bool(row.flag), row.title, row.words, row.why, row.more, at)
    return PastConsent(at, entry)


def _opt_in(at: datetime, row: Any) -> Past:
    return PastOptOut(at, on=False, cause="", note=str(json.loads(row.words).get("reason", "")))


_READ: dict[str, Callable[[datetime, Any], Past]] = {
    "message": _message,
    "reply": _reply,
    "added": lambda at, row: PastAdded(at, row.title),
    "import": lambda at, row: PastImport(at, row.title),
    "change": _change,
    "consent": _consent,
    "opt_out": lambda at, row: PastOptOut(at, on=True, cause=row.what, note=row.words),
    "opt_in": _opt_in,
}
