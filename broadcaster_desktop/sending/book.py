"""What a lane reads and writes of campaigns and accounts, one short transaction each."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from broadcaster_desktop.core.account import Observation
from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.events import CampaignMoved, Events, Halted
from broadcaster_desktop.core.limits import Go
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryStatus
from broadcaster_desktop.data import accounts, campaigns, outcomes, settings
from broadcaster_desktop.data.engine import Connection, Database
from broadcaster_desktop.errors import UserError

log = logging.getLogger(__name__)


class Book:
    """The campaigns of all lanes, as the database has them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._db = database
        self._clock = clock
        self.halted: dict[int, CampaignReason] = {}
        """Campaigns that stopped for a reason the database did not take."""

    def running(self, account: int) -> list[int]:
        """Running campaigns of an account, in the order they are worked through."""
        with self._db.read() as connection:
            found = campaigns.running(connection, account)
        return [campaign for campaign in found if campaign not in self.halted]

    def phone(self, account: int) -> str | None:
        """The number the account was linked with."""
        with self._db.read() as connection:
            return accounts.phone(connection, account)

    def is_unsure(self, account: int) -> bool:
        """Whether another phone may have been linked since the account's number was last read."""
        with self._db.read() as connection:
            return accounts.is_unsure(connection, account)

    def pace(self, campaign: int) -> str:
        """A campaign's pace."""
        with self._db.read() as connection:
            return campaigns.pace(connection, campaign)

    def next_due(self, campaign: int, go: Go) -> datetime | None:
        """When the next delivery to someone who may be written to can be taken; None when there is none."""
        with self._db.read() as connection:
            return outcomes.next_due(connection, campaign, self._clock.now(), go)

    def rest(self, account: int, until: datetime) -> None:
        """Keep until when a number that was held back is best left alone."""
        try:
            with self._db.write() as connection:
                accounts.rest(connection, account, until)
        except UserError as error:
            log.warning("a rest could not be written: %s", error.one_line())

    def phone_away_since(self, account: int) -> datetime | None:
        """Since when an account's phone has been away."""
        with self._db.read() as connection:
            found = accounts.view(connection, account)
        return found.phone_away_since if found else None

    def phone_away(self, account: int, since: datetime | None) -> None:
        """Keep since when an account's phone has been away; None: it is there."""
        try:
            with self._db.write() as connection:
                accounts.phone_away(connection, account, since)
        except UserError as error:
            log.warning("the phone's absence could not be written: %s", error.one_line())

    def seen(self, account: int, observation: Observation) -> None:
        """Keep what was seen of an account's page."""
        with self._db.write() as connection:
            accounts.seen(connection, account, observation, self._clock.now())

    def wait_for(self, waiting: Sequence[int], reason: CampaignReason | None, events: Events) -> None:
        """Say what running campaigns wait for, None: nothing, and tell whom it is news of."""
        for campaign in waiting:
            if self.waits_for(campaign, reason):
                events.publish(CampaignMoved(campaign))

    def waits_for(self, campaign: int, reason: CampaignReason | None) -> bool:
        """Say what a running campaign waits for; False when that is known already."""
        with self._db.read() as connection:
            if campaigns.reason(connection, campaign) is reason:
                return False
        with self._db.write() as connection:
            return campaigns.give_reason(connection, campaign, reason)

    def end(self, campaign: int) -> None:
        """A running campaign in which nothing is due: finished, or paused for the owner to answer replies.

        One that has got something to send after all, such as by an answer of this moment, goes on.
        """
        with self._db.write() as connection:
            view = campaigns.view(connection, campaign)
            if view is None or view.status is not CampaignStatus.RUNNING:
                return
            queued, now = view.counts[DeliveryStatus.QUEUED], self._clock.now()
            if not queued:
                campaigns.move(connection, campaign, CampaignStatus.FINISHED, finished_at=now)
            elif queued == view.held:
                campaigns.move(connection, campaign, CampaignStatus.PAUSED, CampaignReason.OWNER)
                detail: dict[str, object] = {"held": view.held}
                settings.record(connection, now, "paused", f"campaign {campaign}", detail, who="sender")

    def stop(self, stopped: Sequence[int], reason: CampaignReason, events: Events) -> None:
        """Pause campaigns; when even that cannot be written it is kept in memory, and they do not go on.

        Tells when it could not be written, and when it was at last.
        """
        try:
            self._db.insist(lambda connection: _pause(connection, stopped, reason))
        except UserError as error:
            log.warning("a stop could not be written: %s", error.one_line())
            news = [campaign for campaign in stopped if campaign not in self.halted]
            self.halted.update(dict.fromkeys(stopped, reason))
            for campaign in news:
                events.publish(Halted(campaign))
        else:
            for campaign in stopped:
                if self.halted.pop(campaign, None) is not None:
                    events.publish(Halted(campaign, written=True))

    def stop_again(self, events: Events) -> list[int]:
        """Write the stops that could not be written; those that now could."""
        waiting = dict(self.halted)
        for campaign, reason in waiting.items():
            self.stop([campaign], reason, events)
        return [campaign for campaign in waiting if campaign not in self.halted]


def _pause(connection: Connection, stopped: Sequence[int], reason: CampaignReason) -> None:
    for campaign in stopped:
        if campaigns.status(connection, campaign) is CampaignStatus.RUNNING:
            campaigns.move(connection, campaign, CampaignStatus.PAUSED, reason)
