"""The JSON documents of the command line; their fields are a contract."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from broadcaster_desktop.core.account import PHONE_WARNING
from broadcaster_desktop.core.privacy import Erased
from broadcaster_desktop.core.records import (
    AccountView,
    AttachmentRow,
    CampaignView,
    Check,
    ConsentRow,
    ContactDetail,
    ContactRow,
    DeliveryRow,
    FileFacts,
    OptOutRow,
    PackView,
    Preflight,
    ReplyRow,
)
from broadcaster_desktop.core.segments import SegmentRow, to_json
from broadcaster_desktop.core.tidying import BinnedRow
from broadcaster_desktop.services import Services
from broadcaster_desktop.services.backups import BackupRow
from broadcaster_desktop.services.reading import Row, Verdict

Document = dict[str, Any]
as_json = json.JSONEncoder(ensure_ascii=False).encode  # json.dumps would make an encoder for every row


def campaign(services: Services, number: int) -> Document:
    """A campaign with every delivery."""
    view = services.campaigns.view(number)
    rows = services.campaigns.deliveries(services.campaigns.delivery_ids(number))
    return {
        **summary(view),
        "deliveries": [delivery(row) for row in rows],
        "seconds": round(_seconds(view), 1),
    }


def summary(view: CampaignView) -> Document:
    """A campaign in a list."""
    return {
        "campaign": view.id,
        "name": view.name,
        "status": view.status.value,
        "reason": view.reason.value if view.reason else None,
        "total": view.total,
        "counts": {status.value: count for status, count in view.counts.items()},
        "held": view.held,
        "attachments": [attachment(row) for row in view.attachments],
    }


def attachment(row: AttachmentRow) -> Document:
    """A file that goes with a message."""
    return {
        "name": row.name,
        "kind": row.kind.value,
        "mime": row.mime,
        "size": row.size,
        "sha256": row.digest,
    }


def delivery(row: DeliveryRow) -> Document:
    """One person's outcome."""
    return {
        "phone": row.phone,
        "name": row.name,
        "status": row.status.value,
        "reason": row.reason.value if row.reason else None,
        "attempts": row.attempts,
        "sent_at": _moment(row.sent_at),
        "by_owner": row.by_owner,
    }


def pack(view: PackView) -> Document:
    """The selector pack in use."""
    return {
        "name": view.name,
        "version": view.version,
        "date": view.date,
        "source": "installed" if view.installed else "built_in",
        "refused": view.refused.one_line() if view.refused else None,
    }


def preflight(found: Preflight) -> Document:
    """What a start would do."""
    return {
        "campaign": found.campaign,
        "total": found.total,
        "will_send": found.will_send,
        "blocked": {reason.value: count for reason, count in found.blocked.items()},
        "warned": found.warned,
        "account": found.account.value,
        "ends_at": _moment(found.ends_at),
        "problems": list(found.problems),
    }


def account(view: AccountView) -> Document:
    """An account and its state."""
    return {
        "account": view.id,
        "state": view.state.value,
        "phone": view.phone,
        "name": view.name,
        "evidence": list(view.evidence),
        "rest_until": _moment(view.rest_until),
        "phone_missing_since": _moment(view.phone_away_since),
        "phone_missing_10_days": view.phone_away_days >= PHONE_WARNING,
    }


def contact(row: ContactRow) -> Document:
    """A line of the contacts list."""
    return {
        "phone": row.phone,
        "name": row.name,
        "tags": list(row.tags),
        "consented": row.consented,
        "opted_out": row.opted_out,
    }


def binned(row: BinnedRow) -> Document:
    """A deleted contact."""
    return {
        "phone": row.phone,
        "name": row.name,
        "tags": list(row.tags),
        "deleted_at": row.binned_at.isoformat(),
        "days_left": row.days_left,
    }


def contact_detail(found: ContactDetail) -> Document:
    """Everything about one contact."""
    return {
        **contact(found.row),
        "fields": found.fields,
        "consents": [
            {
                "purpose": one.purpose.value,
                "granted": one.granted,
                "source": one.source,
                "wording": one.wording,
                "language": one.language,
                "recorded_by": one.recorded_by,
                "recorded_at": _moment(one.recorded_at),
            }
            for one in found.consents
        ],
        "notes": [{"kind": one.kind.value, "words": one.words, "at": _moment(one.at)} for one in found.notes],
        "added_at": _moment(found.created_at),
        "messaged_at": _moment(found.row.messaged_at),
    }


def segment(row: SegmentRow, count: int) -> Document:
    """A segment and how many it chooses now."""
    return {"name": row.name, "count": count, "rule": json.loads(to_json(row.rule))}


def judged(facts: FileFacts, rows: Iterable[Row], more: Document) -> Iterator[str]:
    """A file's rows with their verdicts as the pieces of one JSON document; `more` are its last entries."""
    counts = dict.fromkeys((verdict.value for verdict in Verdict), 0)
    head = {
        "file": facts.file,
        "format": facts.format,
        "encoding": facts.encoding,
        "delimiter": facts.delimiter,
        "mapping": facts.mapping,
    }
    yield as_json(head).removesuffix("}") + ', "rows": ['
    between = ""
    for row in rows:
        counts[row.verdict] += 1
        yield between + as_json(
            {
                "row": row.row,
                "verdict": row.verdict.value,
                "phone": row.phone,
                "name": row.name,
                "reasons": row.reasons,
                "fields": row.fields,
            }
        )
        between = ", "
    yield "], " + as_json({"counts": counts, **more}).removeprefix("{")


def opt_out(row: OptOutRow) -> Document:
    """An entry of the do-not-message list."""
    return {
        "phone": row.phone,
        "cause": row.cause,
        "note": row.note,
        "recorded_at": _moment(row.recorded_at),
    }


def consent(row: ConsentRow) -> Document:
    """An entry of the consent ledger."""
    return {
        "purpose": row.purpose.value,
        "granted": row.granted,
        "source": row.source,
        "wording": row.wording,
        "language": row.language,
        "recorded_by": row.recorded_by,
        "recorded_at": _moment(row.recorded_at),
    }


def erased(done: Erased) -> Document:
    """What erasing a person came to."""
    return {
        "cancelled": done.cancelled,
        "backups_rewritten": done.rewritten,
        "left": [{"place": left.place, "sure": left.sure} for left in done.left],
    }


def backup(row: BackupRow) -> Document:
    """A backup."""
    return {
        "file": str(row.path),
        "kind": row.kind.value if row.kind else None,
        "made_at": _moment(row.made_at),
        "size": row.size,
        "contacts": row.contacts,
        "campaigns": row.campaigns,
    }


def reply(row: ReplyRow) -> Document:
    """A reply the owner is, or was, asked about."""
    return {
        "reply": row.id,
        "account": row.account,
        "phone": row.phone,
        "name": row.name,
        "title": row.title,
        "text": row.text,
        "judgement": row.judgement.value,
        "arrived_at": _moment(row.arrived_at),
        "answered_at": _moment(row.answered_at),
        "answer": row.answer.value if row.answer else None,
    }


def doctor(checks: list[Check]) -> Document:
    """Every part checked."""
    return {
        "ok": all(check.ok for check in checks),
        "checks": [
            {"name": check.name, "ok": check.ok, "detail": check.detail, "fix": check.fix} for check in checks
        ],
    }


def _seconds(view: CampaignView) -> float:
    if view.started_at is None:
        return 0.0
    end = view.finished_at or datetime.now(view.started_at.tzinfo)
    return max(0.0, (end - view.started_at).total_seconds())  # the clock may have been set back


def _moment(moment: datetime | None) -> str | None:
    """ISO 8601 with the zone of this computer."""
    return None if moment is None else moment.astimezone().isoformat(timespec="seconds")
