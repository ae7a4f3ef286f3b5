"""Which columns tell of people: the one place to say it, held complete by a test.

A new table or column must be named here, and where it tells of people `data.erasing` and
`data.person_record` must know it too.
"""

from __future__ import annotations

PERSONAL: dict[str, frozenset[str]] = {
    "act_changes": frozenset({"contact_id", "before", "after"}),
    "audit": frozenset({"subject", "detail"}),
    "binned": frozenset({"contact_id", "phone", "name", "name_key", "contact"}),
    "campaign_people": frozenset({"contact_id"}),
    "chats": frozenset({"phone", "title", "heard"}),
    "consents": frozenset({"phone", "source", "wording"}),
    "contact_numbers": frozenset({"contact_id", "phone"}),
    "different_people": frozenset({"one", "other"}),
    "contact_fields": frozenset({"contact_id", "name", "value"}),
    "contact_notes": frozenset({"contact_id", "words"}),
    "contact_tags": frozenset({"contact_id"}),
    "contacts": frozenset({"id", "phone", "name", "name_key"}),
    "deliveries": frozenset({"contact_id", "phone", "name", "body", "bubble"}),
    "attempts": frozenset({"detail"}),
    "import_rows": frozenset({"phone", "given", "name", "name_key", "fields"}),
    "import_changes": frozenset({"contact_id", "phone", "before"}),
    "imports": frozenset({"file", "options", "source", "undo"}),
    "replies": frozenset({"bubble", "phone", "title", "text"}),
    "suppressions": frozenset({"phone", "note"}),
}
"""Columns that tell of people, by table."""

DIGESTS: dict[str, frozenset[str]] = {
    "consents": frozenset({"digest", "link"}),
    "suppressions": frozenset({"digest"}),
    "tombstones": frozenset({"digest"}),
}
"""Columns that know people by keyed digest alone; they stay."""

OWNERS: dict[str, frozenset[str]] = {
    "accounts": frozenset({"phone", "name", "evidence"}),
    "campaign_media": frozenset({"name", "source"}),
    "campaigns": frozenset({"name", "message"}),
    "segments": frozenset({"name", "name_key", "rule"}),
    "settings": frozenset({"value"}),
    "tags": frozenset({"name"}),
    "templates": frozenset({"name", "body"}),
}
"""The owner's own words. Should they tell of somebody, the owner is told where, and changes them."""

FREE_TEXT: tuple[tuple[str, tuple[str, ...], str | None], ...] = (
    ("audit", ("subject", "detail"), None),
    ("imports", ("file", "options", "source", "undo"), None),
    ("campaigns", ("name", "message"), "name"),
    ("templates", ("name", "body"), "name"),
    ("tags", ("name",), "name"),
    ("segments", ("name", "rule"), "name"),
    ("campaign_media", ("name", "source"), "name"),
)
"""Texts a person may be named in by chance: table, columns, and the column that names it for the owner.

None: the program wrote it, and takes numbers and names out by itself.
"""

NOBODYS: dict[str, frozenset[str]] = {
    "accounts": frozenset(
        {"id", "page", "state", "seen_at", "linked_at", "created_at", "rest_until", "code_at"}
        | {"phone_away_since"}
    ),
    "act_changes": frozenset({"act_id"}),
    "acts": frozenset({"id", "kind", "at", "people", "undone_at"}),
    "attempts": frozenset({"id", "delivery_id", "number", "step", "epoch", "at"}),
    "audit": frozenset({"id", "at", "who", "action"}),
    "binned": frozenset({"id", "binned_at", "act_id"}),
    "boots": frozenset({"id", "at", "pid"}),
    "campaign_media": frozenset({"campaign_id", "position", "media_id"}),
    "campaign_people": frozenset({"campaign_id", "excluded"}),
    "campaign_tags": frozenset({"campaign_id", "tag_id"}),
    "campaigns": frozenset(
        {"id", "uuid", "purpose", "pace", "status", "reason", "account_id", "template_id", "scheduled_at"}
        | {"created_at", "started_at", "finished_at"}
    ),
    "chats": frozenset({"account_id", "first_seen_at", "last_out_at", "last_in_at"}),
    "consents": frozenset({"id", "purpose", "granted", "language", "recorded_by", "recorded_at"}),
    "contact_notes": frozenset({"id", "kind", "at"}),
    "contact_tags": frozenset({"tag_id"}),
    "contacts": frozenset({"created_at", "updated_at", "messaged_at", "replied_at", "marketing", "service"}),
    "deliveries": frozenset(
        {"id", "campaign_id", "position", "media_digest", "status", "reason", "attempts", "epoch"}
        | {"not_before", "handed_at", "ticked_at", "region", "new_chat", "by_owner"}
    ),
    "different_people": frozenset({"act_id"}),
    "import_rows": frozenset({"import_id", "row", "verdict", "reasons"}),
    "import_changes": frozenset({"import_id"}),
    "imports": frozenset(
        {"id", "format", "status", "counts", "added", "updated", "kept", "created_at", "reached"}
    ),
    "media": frozenset({"id", "digest", "kind", "mime", "size", "created_at"}),
    "replies": frozenset({"id", "account_id", "judgement", "arrived_at", "answered_at", "answer"}),
    "segments": frozenset({"id", "created_at", "updated_at"}),
    "settings": frozenset({"key"}),
    "suppressions": frozenset({"id", "cause", "recorded_at"}),
    "tags": frozenset({"id"}),
    "templates": frozenset({"id", "created_at", "updated_at"}),
    "tombstones": frozenset({"at"}),
}
"""Columns that tell of nobody."""
