"""What the sender's limits need: regions, new chats, the owner's word, rest after a restriction."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and indexes."""
    op.add_column("accounts", sa.Column("rest_until", sa.BigInteger(), nullable=True))
    op.add_column("deliveries", sa.Column("region", sa.String(length=2), nullable=True))
    for flag in ("new_chat", "by_owner"):
        op.add_column("deliveries", sa.Column(flag, sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index("ix_deliveries_phone_handed_at", "deliveries", ["phone", "handed_at"])
    pressed = sa.text("step = 'handing'")
    op.create_index(
        "ix_attempts_handing_at", "attempts", ["at"], sqlite_where=pressed, postgresql_where=pressed
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_index("ix_attempts_handing_at", "attempts")
    op.drop_index("ix_deliveries_phone_handed_at", "deliveries")
    for flag in ("by_owner", "new_chat", "region"):
        op.drop_column("deliveries", flag)
    op.drop_column("accounts", "rest_until")
