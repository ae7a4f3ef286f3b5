"""What every service stands on; made once by the composition root."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import tzinfo
from threading import Event

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.events import Events
from broadcaster_desktop.core.zones import shop_zone
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.recorder import Recorder
from broadcaster_desktop.data.suppressions import Digests
from broadcaster_desktop.paths import DataFolder


@dataclass(frozen=True, slots=True)
class House:
    """One world: its data, its clock, its events and the page it writes to."""

    folder: DataFolder
    database: Database
    digests: Digests
    clock: Clock
    events: Events
    recorder: Recorder
    """The flight recorder; it takes no presses in a process that only reads."""
    epoch: int
    """This start of a writing process (see `data.deliveries`); 0 in one that only reads."""
    page: str
    """The page address accounts belong to; the word "practice" in the practice world."""
    loopback: bool
    """A practice or loopback page: pacing may be none and the owner's limits do not apply."""

    zone: tzinfo = field(default_factory=shop_zone)
    """The shop's own; its midnight begins a new day of the ceilings."""
    leaving: Event = field(default_factory=Event)
    """Set when this process is about to close: nobody waits for a campaign or a page any longer."""

    @property
    def practice(self) -> bool:
        """In the practice world everyone counts as consented."""
        return self.page == "practice"
