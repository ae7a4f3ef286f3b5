"""Everything the live page shows of a campaign, read in one go off the main thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.phone import region_of
from broadcaster_desktop.core.records import AccountView, CampaignView, DeliveryRow, RunProgress
from broadcaster_desktop.core.status import (
    RETRYABLE,
    CampaignReason,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
)
from broadcaster_desktop.core.window import Hours
from broadcaster_desktop.core.zones import day_of, shop_zone
from broadcaster_desktop.ui.models.paged import PAGE
from broadcaster_desktop.ui.standing import Facts

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

_REFUSALS = (DeliveryReason.REFUSED_NEW_CHAT, DeliveryReason.SEND_FAILED)
_HOURS = (CampaignReason.WINDOW, CampaignReason.CEILING)


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
        goes_on_at=goes_on_at(services, view),
        refused=next((row.reason for row in reversed(failed) if row.reason in _REFUSALS), None),
        pictures=pictures if any(pictures.glob("page-*.png")) else None,
    )
    return Watched(progress, facts, sum(row.reason in RETRYABLE for row in failed))


def goes_on_at(services: Services, view: CampaignView) -> datetime | None:
    """When a campaign that waits for its hours or a new day sends again; None when it does not wait so."""
    if view.status is not CampaignStatus.RUNNING or view.reason not in _HOURS:
        return None
    regions = {region_of(row.phone) for row in _rows(services, view, DeliveryStatus.QUEUED)}
    return opening(view.reason, regions, services.settings.limits(), datetime.now(UTC))


def opening(
    reason: CampaignReason, regions: Iterable[str | None], limits: Limits, now: datetime
) -> datetime | None:
    """The first moment at which people of one of these countries may be written to.

    A reached ceiling holds until the shop's next day begins.
    """
    zone = shop_zone()
    at = day_of(now, zone)[1] if reason is CampaignReason.CEILING else now
    hours = Hours(limits.window, zone)
    return min((max(at, hours.spell(region, at).opens) for region in regions), default=None)


def _account(services: Services, view: CampaignView) -> AccountView | None:
    return next((one for one in services.accounts.list() if one.id == view.account), None)


def _rows(services: Services, view: CampaignView, status: DeliveryStatus) -> Iterator[DeliveryRow]:
    if not view.counts.get(status):
        return
    ids = services.campaigns.delivery_ids(view.id, frozenset({status}))
    for at in range(0, len(ids), PAGE):
        yield from services.campaigns.deliveries(ids[at : at + PAGE])
