"""Own messages and replies as the open chat shows them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypedDict

from broadcaster_desktop.whatsapp.channel import Bubble, Reply, Tick

if TYPE_CHECKING:
    from collections.abc import Iterable

    from broadcaster_desktop.whatsapp.web.page import WebPage

_TICKS = {
    "failed": Tick.FAILED,
    "clock": Tick.CLOCK,
    "sent": Tick.SENT,
    "delivered": Tick.DELIVERED,
    "read": Tick.READ,
}
_LOOK_AGAIN = 0.1


class MessageFacts(TypedDict):
    """A message; see js/messages.js."""

    id: str
    whose: str
    text: str
    tick: str | None
    cut: bool


def outgoing(page: WebPage, limit: int) -> tuple[Bubble, ...]:
    """The last own messages, oldest first."""
    return tuple(_bubble(facts) for facts in page.ask("outgoing", limit))


def new_bubble(page: WebPage, known: Iterable[str], text: str, within: float) -> Bubble | None:
    """The own message with this text whose id is not known; waits for it inside the page."""
    end = time.monotonic() + within
    ids = list(known)
    while True:
        left = max(0.0, end - time.monotonic())
        fresh: list[MessageFacts] | None = page.ask("newOwn", {"known": ids, "ms": left * 1000}, seconds=left)
        for bubble in map(_bubble, fresh or ()):
            if bubble.shows(text):
                return bubble
        if time.monotonic() >= end:
            return None
        page.wait(_LOOK_AGAIN)  # a message of another text is there, or this one is still being drawn


def tick(page: WebPage, bubble_id: str) -> Tick | None:
    """The mark of one own message."""
    return _TICKS.get(page.ask("tickOf", bubble_id) or "")


def replies(page: WebPage, phone: str) -> tuple[Reply, ...]:
    """Incoming messages after our last own one."""
    return tuple(Reply(facts["id"], phone, facts["text"]) for facts in page.ask("replies"))


def _bubble(facts: MessageFacts) -> Bubble:
    return Bubble(facts["id"], facts["text"], _TICKS.get(facts["tick"] or ""), facts["cut"])
