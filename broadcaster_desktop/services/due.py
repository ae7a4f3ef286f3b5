"""Scheduled campaigns whose time has come: begun in time, or asked about when it is late for them.

The time is taken from the table at each look, so that a computer that was off or asleep, or whose clock was
set, changes nothing: times are moments, not clock faces.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data import campaigns, settings
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.house import House

log = logging.getLogger(__name__)

LATE = timedelta(minutes=15)
"""Longer after its time than this the owner is asked before anything is sent."""


def is_late(time: datetime | None, now: datetime) -> bool:
    """Whether a campaign of this time may no longer begin by itself."""
    return time is not None and now - time > LATE


class Due:
    """Looks for campaigns whose time has come.

    One that cannot begin (no phone is linked, say) stays scheduled and begins as soon as it can; once it is
    late for that, it is paused and the owner asked. None is dropped; a late one never begins by itself.
    """

    def __init__(self, house: House, begin: Callable[[int], None]) -> None:
        """`begin` starts a scheduled campaign; UserError when it cannot start now."""
        self._house = house
        self._begin = begin
        self._hindered: dict[int, str] = {}

    def look(self) -> None:
        """Begin what is due, and pause what is late."""
        with self._house.database.read() as connection:
            found = campaigns.due(connection, self._house.clock.now(), self._house.page)
        for campaign in found:
            try:
                if not self._put_off(campaign):
                    self._begin(campaign)
                    self._hindered.pop(campaign, None)
            except UserError as error:  # it hinders neither the others nor the window
                self._complain(campaign, error)

    def _put_off(self, campaign: int) -> bool:
        """Pause a campaign that is late; False when it is in time, or no longer scheduled."""
        now = self._house.clock.now()
        with self._house.database.write() as connection:
            view = campaigns.view(connection, campaign)
            if view is None or view.status is not CampaignStatus.SCHEDULED:
                return False
            if not is_late(view.scheduled_at, now):
                return False
            campaigns.move(connection, campaign, CampaignStatus.PAUSED, CampaignReason.LATE)
            detail: dict[str, object] = {"hindered_by": self._hindered.pop(campaign, None)}
            settings.record(connection, now, "late", f"campaign {campaign}", detail, who="schedule")
        log.info("campaign %d is late: the owner is asked", campaign)
        self._house.events.publish(CampaignMoved(campaign))
        return True

    def _complain(self, campaign: int, error: UserError) -> None:
        if self._hindered.get(campaign) != error.code:  # once, not at every look
            self._hindered[campaign] = error.code
            log.warning("campaign %d is due: %s", campaign, error.one_line())
