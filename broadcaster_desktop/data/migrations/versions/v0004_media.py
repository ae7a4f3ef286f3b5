"""Several files in one message: which campaign carries which, under which name, and where each came from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Give the files of a campaign a table of their own."""
    op.create_table(
        "campaign_media",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("media_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaigns.id"],
            name=op.f("fk_campaign_media_campaign_id_campaigns"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["media_id"], ["media.id"], name=op.f("fk_campaign_media_media_id_media")),
        sa.PrimaryKeyConstraint("campaign_id", "position", name=op.f("pk_campaign_media")),
    )
    op.create_index(op.f("ix_campaign_media_media_id"), "campaign_media", ["media_id"])
    op.execute(
        "INSERT INTO campaign_media SELECT c.id, 0, m.id, m.name, '' FROM campaigns c"
        " JOIN media m ON m.id=c.media_id"
    )
    with op.batch_alter_table("campaigns") as campaigns:
        campaigns.drop_constraint("fk_campaigns_media_id_media", type_="foreignkey")
        campaigns.drop_column("media_id")
    op.drop_column("media", "name")


def downgrade() -> None:
    """Leave each campaign its first file."""
    op.add_column("media", sa.Column("name", sa.Text(), server_default="", nullable=False))
    with op.batch_alter_table("campaigns") as campaigns:
        campaigns.add_column(sa.Column("media_id", sa.Integer(), nullable=True))
        campaigns.create_foreign_key("fk_campaigns_media_id_media", "media", ["media_id"], ["id"])
    op.execute(
        "UPDATE campaigns SET media_id="
        "(SELECT m.media_id FROM campaign_media m WHERE m.campaign_id=campaigns.id AND m.position=0)"
    )
    op.drop_index(op.f("ix_campaign_media_media_id"), "campaign_media")
    op.drop_table("campaign_media")
