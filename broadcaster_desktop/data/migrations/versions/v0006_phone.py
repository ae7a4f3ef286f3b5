"""Since when an account's phone has been away."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("accounts", sa.Column("phone_away_since", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    """Take it away again."""
    op.drop_column("accounts", "phone_away_since")
