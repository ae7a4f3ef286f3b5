"""Scheduled campaigns whose time has come: begun in time, or asked about when it is too late or too risky.

The time is taken from the table at each look, so that a computer that was off or asleep, or whose clock was
set, changes nothing: times are moments, not clock faces.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.core.records import CampaignView
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data import accounts, campaigns, settings
from broadcaster_desktop.data.engine import Connection
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
    late for that, it is paused and the owner asked, as it is while WhatsApp holds the number back. None is
    dropped; a late one never begins by itself.
    """

    def __init__(self, house: House, begin: Callable[[int], None]) -> None:
        """`begin` starts a scheduled campaign; UserError when it cannot start now."""
        self._house = house
        self._begin = begin
        self._hindered: dict[int, str] = {}

    def look(self) -> None:
        """Begin what is due, and pause what the owner must be asked about."""
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
        """Pause a campaign that may not begin by itself; False when it may, or is no longer scheduled."""
        now = self._house.clock.now()
        with self._house.database.write() as connection:
            view = campaigns.view(connection, campaign)
            if view is None or view.status is not CampaignStatus.SCHEDULED:
                return False
            reason = self._objection(connection, view, now)
            if reason is None:
                return False
            campaigns.move(connection, campaign, CampaignStatus.PAUSED, reason)
            detail: dict[str, object] = {"hindered_by": self._hindered.pop(campaign, None)}
            settings.record(connection, now, reason.value, f"campaign {campaign}", detail, who="schedule")
        log.info("campaign %d does not begin by itself (%s): the owner is asked", campaign, reason.value)
        self._house.events.publish(CampaignMoved(campaign))
        return True

    def _objection(self, connection: Connection, view: CampaignView, now: datetime) -> CampaignReason | None:
        """Why the owner must be asked first; a number that WhatsApp held back is left alone for its time."""
        if is_late(view.scheduled_at, now):
            return CampaignReason.LATE
        known = accounts.of_page(connection, self._house.page)
        rests = [one.rest_until for one in known if view.account in (None, one.id) and one.rest_until]
        return CampaignReason.ACCOUNT_RESTRICTED if any(until > now for until in rests) else None

    def _complain(self, campaign: int, error: UserError) -> None:
        if self._hindered.get(campaign) != error.code:  # once, not at every look
            self._hindered[campaign] = error.code
            log.warning("campaign %d is due: %s", campaign, error.one_line())
