"""What every service stands on; made once by the composition root."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from threading import Event, Lock

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.events import Events
from broadcaster_desktop.core.zones import shop_zone
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.pledges import Kind, Pledge, Pledges
from broadcaster_desktop.data.recorder import Recorder
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

    copying: Lock = field(default_factory=Lock)
    """Held while a backup is made, or somebody is erased: no copy is made of what is half erased."""

    def __post_init__(self) -> None:
        self.database.lend(self.digests)

    @property
    def pledges(self) -> Pledges:
        """What must outlive any copy of the database."""
        return Pledges(self.folder.pledges)

    def pledge(self, kind: Kind, phones: Iterable[str], at: datetime) -> None:
        """Note outside the database what its transaction has just taken: who is out, in again, or erased."""
        self.pledges.note(Pledge(kind, self.digests.of(phone), to_millis(at)) for phone in phones)

    @property
    def practice(self) -> bool:
        """In the practice world everyone counts as consented."""
        return self.page == "practice"
