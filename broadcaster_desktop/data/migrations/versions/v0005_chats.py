"""What the list of chats is read by: names, what was read of whom; and whether a number is sure."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("chats", sa.Column("title", sa.Text(), nullable=True))
    op.add_column("chats", sa.Column("heard", sa.LargeBinary(length=16), nullable=True))
    op.create_index("ix_chats_account_id_title", "chats", ["account_id", "title"])
    op.add_column("accounts", sa.Column("code_at", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Take them away again."""
    op.drop_column("accounts", "code_at")
    op.drop_index("ix_chats_account_id_title", "chats")
    op.drop_column("chats", "heard")
    op.drop_column("chats", "title")
