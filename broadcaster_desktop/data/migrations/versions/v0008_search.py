"""Search, sorting and segments by index; what is derived is kept by triggers, whoever writes."""

from __future__ import annotations

from contextlib import AbstractContextManager

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

from broadcaster_desktop.core.folding import fold  # what is searched for is folded so

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def _words(row: str) -> str:
    """SQL for what is found of a contact: words behind two blanks, the number behind its own sign."""
    name = f"replace(replace({row}.name_key, char(10), ''), ' ', '  ')"
    return f"{name} || char(2) || {row}.phone"


_ADD = f"INSERT INTO contact_search (rowid, words) VALUES (new.id, {_words('new')});"  # noqa: S608
_TAKE = (
    "INSERT INTO contact_search (contact_search, rowid, words)"  # noqa: S608
    f" VALUES ('delete', old.id, {_words('old')});"
)
_STANDING = """
UPDATE contacts SET
  messaged_at = (SELECT max(handed_at) FROM deliveries WHERE phone = contacts.phone),
  replied_at = (SELECT max(at) FROM (
    SELECT last_in_at AS at FROM chats
      WHERE account_id IN (SELECT id FROM accounts) AND phone = contacts.phone
    UNION ALL SELECT arrived_at FROM replies WHERE phone = contacts.phone)),
  marketing = (SELECT granted FROM consents
    WHERE phone = contacts.phone AND purpose = 'marketing' ORDER BY id DESC LIMIT 1),
  service = (SELECT granted FROM consents
    WHERE phone = contacts.phone AND purpose = 'service' ORDER BY id DESC LIMIT 1)
"""
_KNOWN = (
    "EXISTS (SELECT 1 FROM consents WHERE phone = new.phone)"
    " OR EXISTS (SELECT 1 FROM deliveries WHERE phone = new.phone)"
    " OR EXISTS (SELECT 1 FROM replies WHERE phone = new.phone)"
)
_REPLIED = "UPDATE contacts SET replied_at = max(coalesce(replied_at, 0), new.{at}) WHERE phone = new.phone;"
TRIGGERS = {
    "contacts_added": f"AFTER INSERT ON contacts BEGIN {_ADD} END",
    "contacts_removed": f"AFTER DELETE ON contacts BEGIN {_TAKE} END",
    "contacts_renamed": "AFTER UPDATE OF name_key, phone ON contacts"
    f" WHEN old.name_key IS NOT new.name_key OR old.phone IS NOT new.phone BEGIN {_TAKE} {_ADD} END",
    "contacts_known": f"AFTER INSERT ON contacts WHEN {_KNOWN} BEGIN {_STANDING} WHERE id = new.id; END",
    "contacts_renumbered": "AFTER UPDATE OF phone ON contacts WHEN old.phone IS NOT new.phone"
    f" BEGIN {_STANDING} WHERE id = new.id; END",
    "consents_added": "AFTER INSERT ON consents BEGIN UPDATE contacts SET"
    " marketing = CASE new.purpose WHEN 'marketing' THEN new.granted ELSE marketing END,"
    " service = CASE new.purpose WHEN 'service' THEN new.granted ELSE service END"
    " WHERE phone = new.phone; END",
    "deliveries_handed": "AFTER UPDATE OF handed_at ON deliveries WHEN new.handed_at IS NOT NULL BEGIN"
    " UPDATE contacts SET messaged_at = max(coalesce(messaged_at, 0), new.handed_at)"
    " WHERE phone = new.phone; END",
    "chats_heard": "AFTER UPDATE OF last_in_at ON chats WHEN new.last_in_at IS NOT old.last_in_at"
    f" AND new.last_in_at IS NOT NULL BEGIN {_REPLIED.format(at='last_in_at')} END",
    "replies_added": "AFTER INSERT ON replies WHEN new.phone IS NOT NULL"
    f" BEGIN {_REPLIED.format(at='arrived_at')} END",
    "replies_matched": "AFTER UPDATE OF phone ON replies"
    " WHEN new.phone IS NOT NULL AND old.phone IS NOT new.phone"
    f" BEGIN {_REPLIED.format(at='arrived_at')} END",
}


def upgrade() -> None:
    """Make columns, indexes, segments; on SQLite the index of words and the triggers."""
    op.drop_index("ix_contacts_name_key", "contacts")
    with _contacts(sqlite_autoincrement=True) as table:
        for column in ("messaged_at", "replied_at"):
            table.add_column(sa.Column(column, sa.BigInteger(), nullable=True))
        for column in ("marketing", "service"):
            table.add_column(sa.Column(column, sa.Boolean(), nullable=True))
    _fold_anew("contacts", "id, id", "TRUE")
    _fold_anew("import_rows", "import_id, row", "phone IS NULL")
    op.create_index("ix_contacts_name_key_id_phone", "contacts", ["name_key", "id", "phone"])
    op.create_index("ix_contacts_messaged_at_replied_at", "contacts", ["messaged_at", "replied_at"])
    op.create_index("ix_contacts_replied_at", "contacts", ["replied_at"])
    op.drop_index("ix_contact_tags_tag_id", "contact_tags")
    op.create_index("ix_contact_tags_tag_id_contact_id", "contact_tags", ["tag_id", "contact_id"])
    op.drop_index("ix_contact_fields_name_value", "contact_fields")
    op.create_index(
        "ix_contact_fields_name_value_contact_id", "contact_fields", ["name", "value", "contact_id"]
    )
    op.create_index("ix_replies_phone", "replies", ["phone"])
    op.create_table(
        "segments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segments")),
        sa.UniqueConstraint("name_key", name=op.f("uq_segments_name_key")),
    )
    op.execute(_STANDING)
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE contact_search USING fts5(words, content='', columnsize=0,"
            " tokenize='trigram case_sensitive 1')"
        )
        op.execute(f"INSERT INTO contact_search (rowid, words) SELECT id, {_words('c')} FROM contacts c")  # noqa: S608
        for name, what in TRIGGERS.items():
            op.execute(f"CREATE TRIGGER {name} {what}")


def downgrade() -> None:
    """Take them away again."""
    if op.get_bind().dialect.name == "sqlite":
        for name in TRIGGERS:
            op.execute(f"DROP TRIGGER {name}")
        op.execute("DROP TABLE contact_search")
    op.drop_table("segments")
    op.drop_index("ix_replies_phone", "replies")
    op.drop_index("ix_contact_fields_name_value_contact_id", "contact_fields")
    op.create_index("ix_contact_fields_name_value", "contact_fields", ["name", "value"])
    op.drop_index("ix_contact_tags_tag_id_contact_id", "contact_tags")
    op.create_index("ix_contact_tags_tag_id", "contact_tags", ["tag_id"])
    op.drop_index("ix_contacts_replied_at", "contacts")
    op.drop_index("ix_contacts_messaged_at_replied_at", "contacts")
    op.drop_index("ix_contacts_name_key_id_phone", "contacts")
    with _contacts(sqlite_autoincrement=False) as table:
        for column in ("service", "marketing", "replied_at", "messaged_at"):
            table.drop_column(column)
    op.create_index("ix_contacts_name_key", "contacts", ["name_key"])


def _fold_anew(table: str, key: str, where: str) -> None:
    """Make the keys of names as they are sought from now on, some thousands at a time."""
    connection, reached = op.get_bind(), (-1, -1)
    query = f"SELECT {key}, name FROM {table} WHERE ({key}) > (%d, %d) AND {where} ORDER BY {key} LIMIT 5000"  # noqa: S608
    change = sa.text(f"UPDATE {table} SET name_key=:name_key WHERE ({key}) = (:first, :second)")  # noqa: S608
    while rows := connection.exec_driver_sql(query % reached).fetchall():
        lines = [{"name_key": fold(name), "first": one, "second": two} for one, two, name in rows]
        connection.execute(change, lines)
        reached = rows[-1][:2]


def _contacts(*, sqlite_autoincrement: bool) -> AbstractContextManager[BatchOperations]:
    """The table to be changed; SQLite has to make it anew to give no id twice, as others never do."""
    return op.batch_alter_table(
        "contacts",
        recreate="always" if op.get_bind().dialect.name == "sqlite" else "never",
        table_kwargs={"sqlite_autoincrement": sqlite_autoincrement},
    )
