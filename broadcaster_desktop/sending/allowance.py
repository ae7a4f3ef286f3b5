"""What consents and the owner's limits allow an account to send now; asked before each claim and each press.

Everything is read from the tables at each question, and nothing remembered: the owner may change a limit, a
day may begin, the clock may be set.
"""

from __future__ import annotations

from datetime import tzinfo

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.limits import A_DAY, ANYONE, WEEK, Go, Limits, Wait, refusal, weigh
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.core.window import Hours, Window
from broadcaster_desktop.core.zones import day_of
from broadcaster_desktop.data import consents, limits
from broadcaster_desktop.data.deliveries import Claimed
from broadcaster_desktop.data.engine import Connection, Database


class Allowance:
    """The sending window, the daily ceilings and each person's week, for one account of a page."""

    def __init__(
        self, account: int, database: Database, clock: Clock, zone: tzinfo, page: str, *, loopback: bool
    ) -> None:
        self._account = account
        self._db = database
        self._clock = clock
        self._zone = zone
        self._page = page
        self._practice = page == "practice"  # everyone counts as consented there
        self._free = loopback
        self._hours = Hours(Window(), zone)

    def look(self, campaign: int) -> Go | Wait:
        """Who of the campaign's waiting may be written to now; Go when nobody waits."""
        if self._free:
            return ANYONE
        now = self._clock.now()
        today, tomorrow = day_of(now, self._zone)
        with self._db.read() as connection:
            allowed = limits.limits(connection)
            waiting = limits.waiting(connection, campaign)
            # Presses that lie ahead count too: the clock was set back over midnight.
            used = limits.used(connection, self._account, today, tomorrow + A_DAY)
        return weigh(waiting, allowed, used, now, self._hours_of(allowed))

    def refusal(self, job: Claimed) -> DeliveryReason | None:
        """Why this person may not get this message after all: no consent, enough of late, the same text."""
        with self._db.read() as connection:
            return self._refusal(job, connection)

    def still(self, job: Claimed, connection: Connection) -> bool:
        """Whether this person may get this message now, at the press; the account's day is its lane's own."""
        if self._refusal(job, connection) is not None:
            return False
        if self._free:
            return True
        now, hours = self._clock.now(), self._hours_of(limits.limits(connection))
        return hours.spell(job.region, now).opens <= now

    def _refusal(self, job: Claimed, connection: Connection) -> DeliveryReason | None:
        purpose = limits.purpose_of(connection, job.campaign)
        if not self._practice and not consents.holds(connection, job.phone, purpose):
            return DeliveryReason.NO_CONSENT
        if self._free:
            return None
        now = self._clock.now()
        past = limits.past_of(connection, self._page, job.id, now - WEEK)
        return refusal(job.body, marketing=purpose is Purpose.MARKETING, past=past, now=now)

    def _hours_of(self, allowed: Limits) -> Hours:
        if self._hours.window != allowed.window:
            self._hours = Hours(allowed.window, self._zone)
        return self._hours
