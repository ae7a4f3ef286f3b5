"""A contact keeps the numbers it had, and who are different people is known."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; numbers that were changed before are known as far as their receipts are kept."""
    op.create_table(
        "contact_numbers",
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("phone", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contacts.id"],
            name=op.f("fk_contact_numbers_contact_id_contacts"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("contact_id", "phone", name=op.f("pk_contact_numbers")),
    )
    op.create_index(op.f("ix_contact_numbers_phone"), "contact_numbers", ["phone"])
    op.create_table(
        "different_people",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["act_id"], ["acts.id"], name=op.f("fk_different_people_act_id_acts"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("one", "other", name=op.f("pk_different_people")),
    )
    _fill(op.get_bind())


def _fill(connection: sa.Connection) -> None:
    changes = connection.exec_driver_sql(
        "SELECT c.id, c.phone, x.before, x.after FROM act_changes x JOIN acts a ON a.id=x.act_id"
        " JOIN contacts c ON c.id=x.contact_id WHERE a.kind='edit'"
    )
    had = {
        (contact, number)
        for contact, phone, *texts in changes.fetchall()
        for number in (json.loads(text)["phone"] for text in texts)
        if number != phone
    }
    merged = connection.exec_driver_sql(
        "SELECT x.contact_id, b.phone FROM act_changes x JOIN acts a ON a.id=x.act_id"
        " JOIN binned b ON b.act_id=a.id JOIN contacts c ON c.id=x.contact_id"
        " WHERE a.kind='merge' AND a.undone_at IS NULL AND b.phone<>c.phone"
    )
    had.update((row[0], row[1]) for row in merged)
    if had:
        connection.exec_driver_sql(
            "INSERT INTO contact_numbers (contact_id, phone) VALUES (?, ?)", sorted(had)
        )


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("different_people")
    op.drop_index(op.f("ix_contact_numbers_phone"), "contact_numbers")
    op.drop_table("contact_numbers")
