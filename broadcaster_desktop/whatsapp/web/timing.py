"""How long the driver waits for what: limits in seconds, as measured on the real page."""

from __future__ import annotations

from dataclasses import dataclass, fields

_FLOOR = {"search_quiet": 0.25, "empty_quiet": 0.25, "link_stays": 0.1}
_LIMIT_FLOOR = 1.5
_UNSCALED = frozenset({"load", "hang", "search", "panel", "preview"})
"""What is over as soon as the page answers: the computer needs this time, whatever the clock of the page."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Limits in seconds (WhatsApp Web fact sheet, sections 1, 2 and 12)."""

    load: float = 60.0
    """A page load."""
    ready: float = 90.0
    """From the load to the chat list; cold profiles need long."""
    unknown: float = 3.0
    """A page in an unknown state, between two known ones."""
    search: float = 5.0
    """The list's own search."""
    search_quiet: float = 0.5
    """The searched list stands still for so long before it counts as complete."""
    panel: float = 5.0
    """The New chat panel's opening."""
    lookup: float = 9.0
    """The New chat panel's look-up of a number on the server."""
    chat: float = 20.0
    """A chat's opening."""
    composer: float = 5.0
    """The composer's coming after the header."""
    empty_quiet: float = 0.6
    """A chat that shows no message yet stays so for so long before it counts as empty."""
    drawer: float = 10.0
    """The contact drawer with its number."""
    write: float = 2.5
    """The composer's answer to text, and the send button's coming."""
    preview: float = 20.0
    """A preview of files, from the giving of them; and its going after the press."""
    link_stays: float = 1.5
    """A chat opened by link stays for so long before it counts."""
    link_stuck: float = 60.0
    """The "Starting chat" dialog."""
    link_silence: float = 25.0
    """A list in which nothing happens after a link."""
    link_total: float = 120.0
    """A link in all."""
    code: float = 20.0
    """A code's life; the first of a row lives three times as long."""
    link_code: float = 180.0
    """The life of a code to be typed into the phone."""
    hang: float = 30.0
    """A page that does not answer at all is given up after so long beyond a call's own limit."""

    def scaled(self, factor: float) -> Timing:
        """Limits for a page whose clock runs 1/factor times as fast; its drawing costs what it costs."""
        return Timing(**{field.name: self._scaled(field.name, factor) for field in fields(self)})

    def _scaled(self, name: str, factor: float) -> float:
        value: float = getattr(self, name)
        if name in _UNSCALED:
            return value
        if name in ("code", "link_code"):
            return value * factor
        floor = min(value, _FLOOR.get(name, _LIMIT_FLOOR))
        return max(floor, value * factor)
