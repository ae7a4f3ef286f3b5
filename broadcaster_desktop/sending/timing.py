"""How long the sender waits for what (reliability.md, section 2).

One factor scales all of it together with a page's clock.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Timing:
    """Waits in seconds."""

    quiet: float = 10.0
    """Linked and undisturbed for so long before a look at the chat counts as the truth."""
    between_reads: float = 3.0
    """Two reads of the chat this far apart must be equal."""
    bubble: float = 30.0
    """For the message to show in the chat after the press."""
    media_bubble: float = 120.0
    """The same for a message with files, which have to be read and made ready first."""
    tick: float = 60.0
    """For a first tick before the run may end without it."""
    settle: float = 120.0
    """For a page that is loading or unknown before that counts as a fault."""
    watch: float = 2.0
    """Between two looks at the page."""
    glance: float = 30.0
    """Between two chats that are opened between runs: the window is the owner's then."""
    unreached: float = 15.0
    """Until a page that could not be loaded is tried again."""
    backoff: float = 30.0
    """Bound of the first wait after a fault of the connection; doubles with each further one."""
    longest_backoff: float = 900.0
    breaker: float = 60.0
    """After too many faults nothing is tried for so long; doubles with each further time."""
    longest_breaker: float = 1800.0
    strange: float = 10.0
    """For a page that stays unknown before a picture of it is kept for the owner."""
    phone_back: float = 60.0
    """Linked for so long without a word on the phone before it counts as connected again."""
    poll: float = 0.25
    """Between two looks for one thing that is expected at once."""

    def scaled(self, factor: float) -> Timing:
        """All waits times `factor`, for a page whose own clock runs at that factor."""
        return replace(self, **{field.name: getattr(self, field.name) * factor for field in fields(self)})
