"""The consent ledger is sealed entry by entry; erased people stay known by digests."""

from __future__ import annotations

import hashlib
import hmac
import json
from pathlib import Path

import sqlalchemy as sa
from alembic import context, op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_KEY_LENGTH = 32
_BOTH = "purpose, granted, language, recorded_by, recorded_at"
_KEEP = """
CREATE TRIGGER consents_keep BEFORE UPDATE ON consents
WHEN NOT (new.phone IS NULL AND new.source='' AND new.wording='' AND new.id=old.id
 AND new.purpose=old.purpose AND new.granted=old.granted AND new.language=old.language
 AND new.recorded_by=old.recorded_by AND new.recorded_at=old.recorded_at
 AND new.digest=old.digest AND new.link=old.link)
BEGIN SELECT RAISE(ABORT, 'the consent ledger is append only'); END
"""
_STAY = """
CREATE TRIGGER consents_stay BEFORE DELETE ON consents
BEGIN SELECT RAISE(ABORT, 'the consent ledger is append only'); END
"""


def upgrade() -> None:
    """Seal the entries there are, and let none be changed from now on but blanked."""
    op.create_table(
        "tombstones",
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_tombstones")),
    )
    _rename_away()
    op.create_table(
        "consents",
        *_columns(phone_may_go=True),
        sa.Column("digest", sa.LargeBinary(length=16), nullable=False),
        sa.Column("link", sa.LargeBinary(length=16), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    _seal_all()
    op.drop_table("old_consents")
    op.create_index("ix_consents_phone_purpose", "consents", ["phone", "purpose", "id"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(_KEEP)
        op.execute(_STAY)


def downgrade() -> None:
    """Take the seals off; the entries of erased people go with them."""
    _rename_away()
    op.create_table(
        "consents",
        *_columns(phone_may_go=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.execute(
        f"INSERT INTO consents (id, phone, source, wording, {_BOTH})"  # noqa: S608
        f" SELECT id, phone, source, wording, {_BOTH} FROM old_consents WHERE phone IS NOT NULL"
    )
    op.drop_table("old_consents")
    op.create_index("ix_consents_phone_purpose", "consents", ["phone", "purpose", "id"])
    op.execute("DELETE FROM settings WHERE key='consent_head'")
    op.drop_table("tombstones")


def _rename_away() -> None:
    op.drop_index("ix_consents_phone_purpose", table_name="consents")
    op.rename_table("consents", "old_consents")


def _columns(*, phone_may_go: bool) -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("phone", sa.String(length=16), nullable=phone_may_go),
        sa.Column("purpose", sa.String(length=12), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
    ]


def _seal_all() -> None:
    """Seal what was recorded before there were seals, as the ledger itself does it."""
    connection = op.get_bind()
    rows = connection.exec_driver_sql(
        f"SELECT id, phone, source, wording, {_BOTH} FROM old_consents ORDER BY id"  # noqa: S608
    ).fetchall()
    if not rows:
        return
    key, link, lines = _key(connection), bytes(16), []
    for number, phone, source, wording, purpose, granted, language, by, at in rows:
        person = _seal(key, phone.encode() + b"\0" + json.dumps([source, wording]).encode())
        facts = json.dumps([purpose, int(granted), language, by, at]).encode()
        link = _seal(key, b"L" + link + person + facts)
        lines.append((number, phone, source, wording, purpose, granted, language, by, at, person, link))
    marks = ",".join("?" * 11)
    connection.exec_driver_sql(
        f"INSERT INTO consents (id, phone, source, wording, {_BOTH}, digest, link) VALUES ({marks})",  # noqa: S608
        lines,
    )
    head = f"{len(rows)} {rows[-1][0]} {link.hex()}"
    sealed = f"{head} {_seal(key, b'H' + head.encode()).hex()}"
    connection.exec_driver_sql("INSERT INTO settings (key, value) VALUES ('consent_head', ?)", (sealed,))


def _seal(key: bytes, message: bytes) -> bytes:
    return hashlib.blake2b(message, key=key, digest_size=16).digest()


def _key(connection: sa.Connection) -> bytes:
    """The ledger's key. What is sealed with another than the data's own could never be opened again."""
    file = Path(str(connection.exec_driver_sql("PRAGMA database_list").fetchone()[2]))  # type: ignore[index]
    kept = file.with_name("digest.key")
    key = kept.read_bytes() if kept.exists() else b""
    listed = connection.exec_driver_sql(
        "SELECT phone, digest FROM suppressions WHERE phone IS NOT NULL LIMIT 1"
    ).first()
    fits = listed is None or hmac.digest(key, listed[0].encode(), "sha256") == listed[1]
    if len(key) != _KEY_LENGTH or not fits:
        raise context.config.attributes["key_lost"]
    return hmac.digest(key, b"key for consent ledger", hashlib.sha256)
