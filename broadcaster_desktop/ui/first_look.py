"""What the window shows of a world at first: how the link stands, and the campaign that is being sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from broadcaster_desktop.core.account import Observation
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.ui.link_bar import last_seen

if TYPE_CHECKING:
    from broadcaster_desktop.core.records import RunProgress
    from broadcaster_desktop.services import Services

ACTIVE = (CampaignStatus.RUNNING, CampaignStatus.PAUSED)
"""What a campaign is that the strip shows."""


def first_look(services: Services) -> Callable[[], tuple[Observation, RunProgress | None]]:
    """How to ask a world for it."""

    def look() -> tuple[Observation, RunProgress | None]:
        active = [view for view in services.campaigns.list() if view.status in ACTIVE]
        progress = services.campaigns.progress(active[0].id) if active else None
        return last_seen(services.accounts), progress

    return look
