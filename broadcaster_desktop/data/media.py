"""The files of campaigns: what each message carries, and what was frozen of it with the message."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, insert, select

from broadcaster_desktop.core.media import Attachment, MediaKind, joint_digest
from broadcaster_desktop.core.records import AttachmentRow
from broadcaster_desktop.data.engine import in_plain_words, read_only
from broadcaster_desktop.data.models import campaign_media, media
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was kept for a campaign, and where its owner has it."""

    attachment: Attachment
    source: Path


def attach(connection: Connection, campaign: int, files: Sequence[Kept], at: datetime) -> None:
    """Say which files a campaign's message carries, in this order; equal contents are one row."""
    lines = [
        {
            "campaign_id": campaign,
            "position": position,
            "media_id": _content(connection, kept.attachment, at),
            "name": kept.attachment.path.name,
            "source": str(kept.source),
        }
        for position, kept in enumerate(files)
    ]
    if lines:
        connection.execute(insert(campaign_media), lines)


def attachments(connection: Connection, campaign: int, folder: Path) -> tuple[Attachment, ...]:
    """What a campaign's message carries, in order; the copies lie in `folder` (`DataFolder.media`)."""
    rows = connection.exec_driver_sql(
        "SELECT m.digest, c.name, m.kind, m.mime, m.size"
        " FROM campaign_media c JOIN media m ON m.id=c.media_id WHERE c.campaign_id=? ORDER BY c.position",
        (campaign,),
    )
    return tuple(_attachment(folder, *row) for row in rows)


def needed(database: Path, folder: Path) -> tuple[Attachment, ...]:
    """What campaigns that are not over still need, each once; the database is only looked at."""
    with in_plain_words(database), closing(read_only(database)) as connection:
        found = connection.execute(
            "SELECT DISTINCT m.digest, f.name, m.kind, m.mime, m.size FROM campaign_media f"
            " JOIN media m ON m.id=f.media_id JOIN campaigns c ON c.id=f.campaign_id"
            " WHERE c.status NOT IN ('finished', 'cancelled') ORDER BY c.id, f.position"
        ).fetchall()
    return tuple(_attachment(folder, *row) for row in found)


def frozen(connection: Connection, campaign: int, digest: str | None, folder: Path) -> tuple[Attachment, ...]:
    """What goes with a delivery whose `media_digest` is `digest`: exactly that, or UserError."""
    if digest is None:
        return ()
    found = attachments(connection, campaign, folder)
    if joint_digest([one.digest for one in found]) != digest:
        raise _not_as_frozen()
    return found


def rows(connection: Connection, campaign: int) -> tuple[AttachmentRow, ...]:
    """What a campaign's message carries, for the eye."""
    query = (
        select(campaign_media.c.name, campaign_media.c.source, media)
        .join(media, media.c.id == campaign_media.c.media_id)
        .where(campaign_media.c.campaign_id == campaign)
        .order_by(campaign_media.c.position)
    )
    return tuple(
        AttachmentRow(row.name, MediaKind(row.kind), row.mime, row.size, row.digest, row.source)
        for row in connection.execute(query)
    )


def digest(connection: Connection, campaign: int) -> str | None:
    """What a snapshot freezes of a campaign's files; None for a message of text alone."""
    return joint_digest([row.digest for row in rows(connection, campaign)])


def copy_of(folder: Path, digest: str, name: str) -> Path:
    """Where our own copy of a content lies, under the name that people see."""
    return folder / digest / name


def _attachment(folder: Path, digest: str, name: str, kind: str, mime: str, size: int) -> Attachment:
    return Attachment(copy_of(folder, digest, name), digest, MediaKind(kind), mime, size)


def _content(connection: Connection, attachment: Attachment, at: datetime) -> int:
    known = connection.execute(select(media.c.id).where(media.c.digest == attachment.digest)).scalar()
    if known is not None:
        return int(known)
    values = {
        "digest": attachment.digest,
        "kind": attachment.kind.value,
        "mime": attachment.mime,
        "size": attachment.size,
        "created_at": at,
    }
    return int(connection.execute(insert(media).values(values).returning(media.c.id)).scalar_one())


def _not_as_frozen() -> UserError:
    return UserError(
        "database_damaged",
        QT_TRANSLATE_NOOP("errors", "The data no longer says which files go with this message."),
        why=QT_TRANSLATE_NOOP("errors", "A part of it was lost or changed since the campaign was started."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing more is sent."),
        next=QT_TRANSLATE_NOOP("errors", "Cancel the campaign and create it anew."),
    )
