"""Everything the live page shows of a campaign, read in one go off the main thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from broadcaster_desktop.core.records import AccountView, CampaignView, DeliveryRow, RunProgress
from broadcaster_desktop.core.status import RETRYABLE, DeliveryReason, DeliveryStatus
from broadcaster_desktop.ui.models.paged import PAGE
from broadcaster_desktop.ui.standing import Facts

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

_REFUSALS = (DeliveryReason.REFUSED_NEW_CHAT, DeliveryReason.SEND_FAILED)


@dataclass(frozen=True, slots=True)
class Watched:
    """One look at a campaign."""

    progress: RunProgress
    facts: Facts
    retryable: int
    """Failed messages that "Retry failed" would take up again."""


def look(services: Services, campaign: int, pictures: Path) -> Watched:
    """Read a campaign, why it stands as it does, and what of it can be tried again."""
    progress = services.campaigns.progress(campaign)
    view = progress.campaign
    failed = list(_rows(services, view, DeliveryStatus.FAILED))
    facts = Facts(
        now=datetime.now(UTC),
        account=_account(services, view),
        seen=services.accounts.current(),
        goes_on_at=progress.resumes_at,
        refused=next((row.reason for row in reversed(failed) if row.reason in _REFUSALS), None),
        pictures=pictures if any(pictures.glob("page-*.png")) else None,
    )
    return Watched(progress, facts, sum(row.reason in RETRYABLE for row in failed))


def _account(services: Services, view: CampaignView) -> AccountView | None:
    return next((one for one in services.accounts.list() if one.id == view.account), None)


def _rows(services: Services, view: CampaignView, status: DeliveryStatus) -> Iterator[DeliveryRow]:
    if not view.counts.get(status):
        return
    ids = services.campaigns.delivery_ids(view.id, frozenset({status}))
    for at in range(0, len(ids), PAGE):
        yield from services.campaigns.deliveries(ids[at : at + PAGE])
