"""What a lane is given by the world that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import Random

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.core.events import Events
from broadcaster_desktop.sending.allowance import Allowance
from broadcaster_desktop.sending.book import Book
from broadcaster_desktop.sending.serve import Desk
from broadcaster_desktop.whatsapp.channel import Channel


@dataclass(frozen=True, slots=True)
class Tools:
    """What a lane is given."""

    book: Book
    desk: Desk
    allowance: Allowance
    events: Events
    clock: Clock
    random: Random
    make_channel: Callable[[], Channel]
    keep_picture: Callable[[bytes], Path]
    """Keeps what the page shows, for the owner to look at; where."""
    plan: Callable[[datetime], None]
    """Plan the next step, in place of the one planned before."""
