"""Deleted contacts are kept for a while, acts can be undone, and imports go on or are taken back by steps."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_NEW_COLUMNS = (("source", sa.Text(), "{}"), ("reached", sa.Integer(), "0"), ("undo", sa.Text(), "{}"))


def upgrade() -> None:
    """Make the tables; an import of before has no record of what it changed and stays as it is."""
    for name, kind, default in _NEW_COLUMNS:
        op.add_column("imports", sa.Column(name, kind, server_default=default, nullable=False))
    op.create_table(
        "import_changes",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("phone", sa.String(length=16), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["imports.id"],
            name=op.f("fk_import_changes_import_id_imports"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("import_id", "contact_id", name=op.f("pk_import_changes")),
    )
    op.create_table(
        "acts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_acts")),
    )
    op.create_index(op.f("ix_acts_at"), "acts", ["at"])
    op.create_table(
        "act_changes",
        sa.Column("act_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["act_id"], ["acts.id"], name=op.f("fk_act_changes_act_id_acts"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("act_id", "contact_id", name=op.f("pk_act_changes")),
    )
    op.create_table(
        "binned",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("phone", sa.String(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("binned_at", sa.BigInteger(), nullable=False),
        sa.Column("act_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["act_id"], ["acts.id"], name=op.f("fk_binned_act_id_acts"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_binned")),
    )
    for column in ("phone", "binned_at", "act_id"):
        op.create_index(op.f(f"ix_binned_{column}"), "binned", [column])
    op.create_index(op.f("ix_campaign_people_contact_id"), "campaign_people", ["contact_id"])


def downgrade() -> None:
    """Take them away again; what is in the bin goes with it."""
    op.drop_index(op.f("ix_campaign_people_contact_id"), "campaign_people")
    op.drop_table("binned")
    op.drop_table("act_changes")
    op.drop_table("acts")
    op.drop_table("import_changes")
    for name, _, _ in reversed(_NEW_COLUMNS):
        op.drop_column("imports", name)
