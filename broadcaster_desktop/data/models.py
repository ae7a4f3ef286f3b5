"""The tables. They create and run on SQLite, and their DDL compiles for PostgreSQL too."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def to_millis(moment: datetime) -> int:
    """An aware moment as UTC milliseconds, the way it is stored."""
    return round(moment.timestamp() * 1000)


def from_millis(millis: int) -> datetime:
    """A stored moment as an aware UTC datetime."""
    return datetime.fromtimestamp(millis / 1000, UTC)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored as UTC milliseconds: it sorts, compares and survives every driver."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Store the moment."""
        return None if value is None else to_millis(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Give the moment back, in UTC."""
        return None if value is None else from_millis(value)


boots = Table(
    "boots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("pid", Integer, nullable=False),
)
"""One row per start of a writing process; its id is the epoch of the leases that process takes."""

accounts = Table(
    "accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("page", String(200), nullable=False),
    Column("phone", String(16)),
    Column("name", Text),
    Column("state", String(24), nullable=False),
    Column("evidence", Text, nullable=False, server_default="[]"),
    Column("seen_at", Moment),
    Column("linked_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("rest_until", Moment),
    Column("code_at", Moment),
    Column("phone_away_since", Moment),
    UniqueConstraint("page", "phone"),
)
"""`rest_until`: when to try again at the earliest, after WhatsApp held the number back.

`code_at`: when a pairing code was seen, while the number was not read since: any phone may have taken it.
"""

chats = Table(
    "chats",
    metadata,
    Column("account_id", Integer, ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True),
    Column("phone", String(16), primary_key=True),
    Column("first_seen_at", Moment, nullable=False),
    Column("last_out_at", Moment),
    Column("last_in_at", Moment),
    Column("title", Text),
    Column("heard", LargeBinary(16)),
    Index("ix_chats_account_id_title", "account_id", "title"),
)
"""`title`: the name in the header of the chat that was proved; empty where the header shows the number.

`heard`: a keyed digest of what the list showed of an answer when the chat was last read; null once we wrote.
"""

imports = Table(
    "imports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("file", Text, nullable=False),
    Column("format", String(8), nullable=False),
    Column("options", Text, nullable=False),
    Column("status", String(12), nullable=False),
    Column("counts", Text, nullable=False, server_default="{}"),
    Column("added", Integer, nullable=False, server_default="0"),
    Column("updated", Integer, nullable=False, server_default="0"),
    Column("kept", Integer, nullable=False, server_default="0"),
    Column("created_at", Moment, nullable=False),
    Column("source", Text, nullable=False, server_default="{}"),
    Column("reached", Integer, nullable=False, server_default="0"),
    Column("undo", Text, nullable=False, server_default="{}"),
)
"""`source`: how the file was read; `created_at`: also when its contacts and consents count as made.

`reached`: the last row that was made a contact, while `status` is flipping, or taken back, while it is
undoing: both go on from there after a crash. `undo`: what taking back has done.
"""

import_rows = Table(
    "import_rows",
    metadata,
    Column("import_id", Integer, ForeignKey("imports.id", ondelete="CASCADE"), primary_key=True),
    Column("row", Integer, primary_key=True),
    Column("verdict", String(10), nullable=False),
    Column("phone", String(16)),
    Column("given", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("reasons", Text, nullable=False),
    Column("fields", Text, nullable=False),
)
"""The file's rows with their verdicts; filled in short commits before anything of them is seen."""

import_changes = Table(
    "import_changes",
    metadata,
    Column("import_id", Integer, ForeignKey("imports.id", ondelete="CASCADE"), primary_key=True),
    Column("contact_id", Integer, primary_key=True),
    Column("phone", String(16), nullable=False),
    Column("before", Text, nullable=False),
)
"""What an import found at contacts that were there: the values it wrote over, and the tags it put."""

contacts = Table(
    "contacts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("phone", String(16), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("messaged_at", Moment),
    Column("replied_at", Moment),
    Column("marketing", Boolean),
    Column("service", Boolean),
    Index("ix_contacts_name_key_id_phone", "name_key", "id", "phone"),
    Index("ix_contacts_messaged_at_replied_at", "messaged_at", "replied_at"),
    Index("ix_contacts_replied_at", "replied_at"),
    Index(
        "ix_contacts_marketing_service_messaged_at_replied_at",
        "marketing",
        "service",
        "messaged_at",
        "replied_at",
    ),
    sqlite_autoincrement=True,
)
"""An id is never given twice: acts, imports and receipts know people by it when they are long gone.

`name_key` is the name folded for sorting and searching (`core.folding.fold`).

The last four are derived and kept by triggers on what they come from, so that long lists find and count by
them: when the newest message went out and the newest reply came, what the ledger says last for each purpose.
"""

tags = Table(
    "tags",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(100), nullable=False, unique=True),
)

contact_tags = Table(
    "contact_tags",
    metadata,
    Column("contact_id", Integer, ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("tag_id", Integer, ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_contact_tags_tag_id_contact_id", "tag_id", "contact_id"),
    sqlite_with_rowid=False,
)

contact_fields = Table(
    "contact_fields",
    metadata,
    Column("contact_id", Integer, ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String(100), primary_key=True),
    Column("value", Text, nullable=False),
    Index("ix_contact_fields_name_value_contact_id", "name", "value", "contact_id"),
    sqlite_with_rowid=False,
)

contact_numbers = Table(
    "contact_numbers",
    metadata,
    Column("contact_id", Integer, ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("phone", String(16), primary_key=True, index=True),
)
"""Further numbers of a contact by the owner's word: those it had, and of contacts it was made one with."""

different_people = Table(
    "different_people",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("other", Integer, primary_key=True),
    Column("act_id", Integer, ForeignKey("acts.id", ondelete="SET NULL")),
)
"""Contacts that are not one person, by the owner's word: two ids, the lower one first.

They may be in the bin, or made one with others, so that no foreign key holds them; ids are given once.
"""

segments = Table(
    "segments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(100), nullable=False),
    Column("name_key", Text, nullable=False, unique=True),
    Column("rule", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
)
"""Saved sentences that choose contacts; `rule` is the JSON of `core.segments`."""
acts = Table(
    "acts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", String(12), nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("people", Integer, nullable=False),
    Column("undone_at", Moment),
)
"""What the owner did to contacts and can undo."""

act_changes = Table(
    "act_changes",
    metadata,
    Column("act_id", Integer, ForeignKey("acts.id", ondelete="CASCADE"), primary_key=True),
    Column("contact_id", Integer, primary_key=True),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
)
"""A contact that an act changed, whole, before and after it."""

binned = Table(
    "binned",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contact_id", Integer, nullable=False),
    Column("phone", String(16), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("binned_at", Moment, nullable=False, index=True),
    Column("act_id", Integer, ForeignKey("acts.id", ondelete="SET NULL"), index=True),
)
"""Deleted contacts, whole, for 30 days; `contacts` has live people only. `contact_id` is the one it had."""

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("phone", String(16)),
    Column("purpose", String(12), nullable=False),
    Column("granted", Boolean, nullable=False),
    Column("source", Text, nullable=False),
    Column("wording", Text, nullable=False),
    Column("language", String(8), nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    Column("digest", LargeBinary(16), nullable=False),
    Column("link", LargeBinary(16), nullable=False),
    Index("ix_consents_phone_purpose", "phone", "purpose", "id"),
)
"""Append only: the newest entry of a person and purpose holds.

Once the person is erased `phone` is null, `source` and `wording` are blank. `data.consents` has the seals.
"""

suppressions = Table(
    "suppressions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary(32), nullable=False, unique=True),
    Column("phone", String(16), index=True),
    Column("cause", String(16), nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("recorded_at", Moment, nullable=False),
)
"""The do-not-message list: keyed digest of the number, and the number itself until the person is erased."""

tombstones = Table(
    "tombstones",
    metadata,
    Column("digest", LargeBinary(32), primary_key=True),
    Column("at", Moment, nullable=False),
)
"""Whom the owner had erased, by keyed digest, so that an older copy of the data does not bring them back."""

replies = Table(
    "replies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", Integer, ForeignKey("accounts.id", ondelete="CASCADE"), nullable=False),
    Column("bubble", String(200), nullable=False),
    Column("phone", String(16)),
    Column("title", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False),
    Column("judgement", String(12), nullable=False),
    Column("arrived_at", Moment, nullable=False),
    Column("answered_at", Moment),
    Column("answer", String(8)),
    UniqueConstraint("account_id", "bubble", "phone"),
    Index("ix_replies_phone", "phone"),
    Index(
        "ix_replies_phone_waiting",
        "phone",
        sqlite_where=text("answered_at IS NULL"),
        postgresql_where=text("answered_at IS NULL"),
    ),
)
"""Replies that need, or needed, the owner: opt-outs, likely ones, and those of chats without one number.

Other replies are never kept. `phone` is null where the chat could not be matched to one number. `bubble` is
the message's id, which says which it is within its own chat only (fact sheet, section 4: bare ids).
"""

contact_notes = Table(
    "contact_notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("contact_id", Integer, ForeignKey("contacts.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(12), nullable=False),
    Column("words", Text, nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
)
"""What was noted of a contact, the newest last; the words of `kind` are the window's."""

templates = Table(
    "templates",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(200), nullable=False, unique=True),
    Column("body", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

media = Table(
    "media",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("kind", String(12), nullable=False),
    Column("mime", String(100), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("created_at", Moment, nullable=False),
)
"""Contents that messages may carry, each kept once; the names they go by are the campaigns'."""

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uuid", String(36), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("purpose", String(12), nullable=False),
    Column("pace", String(12), nullable=False),
    Column("status", String(12), nullable=False, index=True),
    Column("reason", String(24)),
    Column("account_id", Integer, ForeignKey("accounts.id")),
    Column("template_id", Integer, ForeignKey("templates.id")),
    Column("scheduled_at", Moment),
    Column("created_at", Moment, nullable=False),
    Column("started_at", Moment),
    Column("finished_at", Moment),
)

campaign_tags = Table(
    "campaign_tags",
    metadata,
    Column("campaign_id", Integer, ForeignKey("campaigns.id", ondelete="CASCADE"), primary_key=True),
    Column("tag_id", Integer, ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True),
)

campaign_media = Table(
    "campaign_media",
    metadata,
    Column("campaign_id", Integer, ForeignKey("campaigns.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("media_id", Integer, ForeignKey("media.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("source", Text, nullable=False),
)
"""The files of a campaign's message, in order; `source` is where the owner's own file lay."""

campaign_people = Table(
    "campaign_people",
    metadata,
    Column("campaign_id", Integer, ForeignKey("campaigns.id", ondelete="CASCADE"), primary_key=True),
    Column(
        "contact_id", Integer, ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True, index=True
    ),
    Column("excluded", Boolean, nullable=False),
)
"""Single people the owner added to a campaign's audience or took out of it."""

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("campaign_id", Integer, ForeignKey("campaigns.id", ondelete="CASCADE"), nullable=False),
    Column("phone", String(16), nullable=False),
    Column("contact_id", Integer, ForeignKey("contacts.id", ondelete="SET NULL"), index=True),
    Column("position", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("media_digest", String(64)),
    Column("status", String(12), nullable=False),
    Column("reason", String(20)),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("epoch", Integer),
    Column("not_before", Moment),
    Column("bubble", String(64)),
    Column("handed_at", Moment),
    Column("ticked_at", Moment),
    Column("region", String(2)),
    Column("new_chat", Boolean, nullable=False, server_default=false()),
    Column("by_owner", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("campaign_id", "phone"),
    Index("ix_deliveries_campaign_id_status_position", "campaign_id", "status", "position"),
    Index("ix_deliveries_phone_handed_at", "phone", "handed_at"),
)
"""One message to one contact.

`body`, `media_digest` (of the files that go with it), `region` (ISO 3166, of the number) and `new_chat`
(never chatted with, as far as was known) are frozen at the snapshot; `epoch` is the lease of who serves it;
`by_owner`: that it was sent is the owner's word.
"""

attempts = Table(
    "attempts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("delivery_id", Integer, ForeignKey("deliveries.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("step", String(12), nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("detail", Text, nullable=False, server_default="{}"),
    Index("ix_attempts_delivery_id_id", "delivery_id", "id"),
    Index(
        "ix_attempts_handing_at",
        "at",
        sqlite_where=text("step = 'handing'"),
        postgresql_where=text("step = 'handing'"),
    ),
)
"""The journal, append only: what was done and seen for a delivery, each row written before the next step."""

settings = Table(
    "settings",
    metadata,
    Column("key", String(100), primary_key=True),
    Column("value", Text, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("who", Text, nullable=False),
    Column("action", String(40), nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False, server_default="{}"),
)
