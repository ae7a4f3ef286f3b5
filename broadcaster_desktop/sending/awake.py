"""Keeps the computer from going to sleep while messages are sent, and lets it when none are.

Each system's own way, by the library wakepy: SetThreadExecutionState on Windows, caffeinate on macOS, the
desktop's session manager over D-Bus on Linux. The screen may still go dark and lock; a closed lid or an empty
battery still puts the computer to sleep. Where it does not work, sending goes on all the same.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Protocol

from wakepy import keep

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.events import CampaignMoved, Event, Events, Notice, Noticed
from broadcaster_desktop.core.status import CampaignReason
from broadcaster_desktop.data import campaigns
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.errors import UserError

log = logging.getLogger(__name__)

LINE_IS_BACK_SOON = 3600.0
"""Seconds without internet for which it is still kept awake: asleep it would not see the line return."""
LOOK_EVERY = 60.0
"""Seconds after which to look at the campaigns although none has moved."""
GOODBYE = 3.0
"""Seconds the end of the program waits for a system that does not answer."""


class Hold(Protocol):
    """A way to hold the computer awake; used by one thread only."""

    active: bool
    """Whether the system said that it will."""

    def __enter__(self) -> object: ...

    def __exit__(self, kind: None, error: None, trace: None) -> object: ...


def by_system() -> Hold:
    """This system's way; what comes of it is said in `active`, nothing is raised."""
    return keep.running(on_fail="pass")


class Awake:
    """Holds the computer awake while a campaign of this page is sending, on a thread of its own."""

    def __init__(
        self,
        database: Database,
        page: str,
        events: Events,
        clock: Clock,
        make: Callable[[], Hold] = by_system,
    ) -> None:
        self._database = database
        self._page = page
        self._events = events
        self._clock = clock
        self._make = make
        self._hold: Hold | None = None
        self._told = False
        self._last_sending = clock.monotonic()
        self._moved = threading.Event()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="awake", daemon=True)
        self._unsubscribe = events.subscribe(self._hear)

    def start(self) -> None:
        """See to it from now on."""
        self._moved.set()
        self._thread.start()

    def stop(self) -> None:
        """Let the computer sleep again."""
        self._unsubscribe()
        self._stopped = True
        self._moved.set()
        self._thread.join(GOODBYE)

    def _hear(self, event: Event) -> None:
        if isinstance(event, CampaignMoved):
            self._moved.set()

    def _run(self) -> None:
        while not self._stopped:
            self._moved.wait(LOOK_EVERY)
            self._moved.clear()
            self._set(self._wanted())
        self._set(False)

    def _wanted(self) -> bool:
        """Whether a campaign is sending, or was a while ago and will when the internet is back.

        One that waits for the hours of sending, or for tomorrow's allowance, needs no computer meanwhile.
        """
        try:
            with self._database.read() as connection:
                waits = campaigns.waits(connection, self._page)
        except UserError as error:
            log.info("cannot see whether messages are sent: %s", error.one_line())
            return self._hold is not None
        now = self._clock.monotonic()
        if None in waits:
            self._last_sending = now
        soon = now - self._last_sending < LINE_IS_BACK_SOON
        return None in waits or (CampaignReason.OFFLINE in waits and soon)

    def _set(self, wanted: bool) -> None:
        """Take hold or let go; a hold the system refuses is asked for again at the next sending only."""
        if wanted is (self._hold is not None):
            return
        try:
            if wanted:
                self._hold = self._make()
                self._hold.__enter__()
            elif self._hold is not None:
                hold, self._hold = self._hold, None
                hold.__exit__(None, None, None)
        except Exception as error:  # a library's, whose faults are not to hinder the sending
            log.info("keeping the computer awake: %s", error)
        if self._hold is not None:
            self._tell(self._hold)

    def _tell(self, hold: Hold) -> None:
        if hold.active:
            log.info("the computer is kept awake")
        elif not self._told:
            self._told = True
            log.warning("the system cannot be kept from going to sleep")
            self._events.publish(Noticed(Notice.NOT_AWAKE))
