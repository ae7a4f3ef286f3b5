"""One person's whole record: everything the database tells of them, as a document they can be given."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.models import from_millis

Record = dict[str, Any]

_TABLES: tuple[tuple[str, str], ...] = (
    (
        "contact",
        "SELECT phone, name, created_at, updated_at FROM contacts WHERE phone=:phone",
    ),
    (
        "tags",
        "SELECT t.name FROM tags t JOIN contact_tags x ON x.tag_id=t.id JOIN contacts c ON c.id=x.contact_id"
        " WHERE c.phone=:phone ORDER BY t.name",
    ),
    (
        "fields",
        "SELECT f.name, f.value FROM contact_fields f JOIN contacts c ON c.id=f.contact_id"
        " WHERE c.phone=:phone ORDER BY f.name",
    ),
    (
        "numbers",
        "SELECT n.phone FROM contact_numbers n JOIN contacts c ON c.id=n.contact_id"
        " WHERE c.phone=:phone ORDER BY n.phone",
    ),
    ("different_people", (
        "SELECT count(*) AS pairs FROM different_people p JOIN contacts c ON c.id IN (p.one, p.other)"
        " WHERE c.phone=:phone HAVING count(*)>0"
    )),
    (
        "notes",
        "SELECT n.kind, n.words, n.at FROM contact_notes n JOIN contacts c ON c.id=n.contact_id"
        " WHERE c.phone=:phone ORDER BY n.id",
    ),
    (
        "consents",
        "SELECT purpose, granted, source, wording, language, recorded_by, recorded_at FROM consents"
        " WHERE phone=:phone ORDER BY id",
    ),
    (
        "do_not_message",
        "SELECT cause, note, recorded_at FROM suppressions WHERE digest=:digest",
    ),
    (
        "messages",
        "SELECT c.name AS campaign, d.name, d.body AS text, d.status, d.reason, d.attempts, d.handed_at,"
        " d.ticked_at, d.by_owner FROM deliveries d JOIN campaigns c ON c.id=d.campaign_id"
        " WHERE d.phone=:phone ORDER BY d.id",
    ),
    (
        "steps",
        "SELECT c.name AS campaign, a.number, a.step, a.at FROM attempts a JOIN deliveries d"
        " ON d.id=a.delivery_id JOIN campaigns c ON c.id=d.campaign_id WHERE d.phone=:phone ORDER BY a.id",
    ),
    (
        "replies",
        "SELECT text, title, judgement, arrived_at, answer, answered_at FROM replies"
        " WHERE phone=:phone ORDER BY id",
    ),
    (
        "chats",
        "SELECT account_id AS account, title, first_seen_at, last_out_at, last_in_at FROM chats"
        " WHERE phone=:phone ORDER BY account_id",
    ),
    (
        "files",
        "SELECT i.file, i.created_at, r.row, r.given, r.name, r.fields FROM import_rows r"
        " JOIN imports i ON i.id=r.import_id WHERE r.phone=:phone ORDER BY i.id, r.row",
    ),
    ("bin", "SELECT contact, binned_at FROM binned WHERE phone=:phone ORDER BY id"),
    ("changes", (
        "SELECT a.kind, a.at, c.before, c.after FROM act_changes c JOIN acts a ON a.id=c.act_id"
        " JOIN contacts k ON k.id=c.contact_id WHERE k.phone=:phone ORDER BY a.id"
    )),
    ("before_imports", "SELECT before FROM import_changes WHERE phone=:phone ORDER BY import_id"),
    (
        "audit",
        "SELECT at, who, action, detail FROM audit WHERE subject=:phone ORDER BY id",
    ),
    ("campaigns_chosen_for", (
        "SELECT c.name AS campaign, p.excluded FROM campaign_people p JOIN campaigns c ON c.id=p.campaign_id"
        " JOIN contacts k ON k.id=p.contact_id WHERE k.phone=:phone ORDER BY c.id"
    )),
)  # fmt: skip
_JSON = frozenset({"fields", "detail", "contact", "before", "after"})
_FLAGS = frozenset({"granted", "by_owner", "excluded"})


def record_of(connection: Connection, phones: Sequence[str], digests: Digests) -> Record:
    """All rows of one person's numbers (E.164), by what they are about; moments as ISO 8601 in UTC."""
    found: Record = {about: [] for about, _ in _TABLES}
    for phone in phones:
        asked = {"phone": phone, "digest": digests.of(phone)}
        for about, question in _TABLES:
            rows = connection.exec_driver_sql(question, asked).mappings()
            found[about] += ({name: _plain(name, value) for name, value in row.items()} for row in rows)
    return found


def _plain(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in _FLAGS:
        return bool(value)
    if name in _JSON:
        return json.loads(value)
    if name == "at" or name.endswith("_at"):
        return _moment(from_millis(value))
    return value


def _moment(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
