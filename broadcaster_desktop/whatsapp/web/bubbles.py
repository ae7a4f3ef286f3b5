"""Own messages and replies as the open chat shows them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypedDict

from broadcaster_desktop.whatsapp.channel import Bubble, Reply, Tick

if TYPE_CHECKING:
    from collections.abc import Iterable

    from broadcaster_desktop.whatsapp.web.page import WebPage

TICKS = {
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
    media: bool


def outgoing(page: WebPage, limit: int) -> tuple[Bubble, ...]:
    """The last own messages, oldest first."""
    return tuple(_bubble(facts) for facts in page.ask("outgoing", limit))


def new_bubble(page: WebPage, known: Iterable[str], text: str, within: float, media: int) -> Bubble | None:
    """The own message with this text, and so many files, whose id is not known; waits inside the page."""
    end = time.monotonic() + within
    ids = list(known)
    while True:
        left = max(0.0, end - time.monotonic())
        facts: list[MessageFacts] | None = page.ask("newOwn", {"known": ids, "ms": left * 1000}, seconds=left)
        fresh = [_bubble(one) for one in facts or ()]
        found = next((bubble for bubble in fresh if bubble.shows(text, media=media > 0)), None)
        if found is not None and sum(bubble.media for bubble in fresh) >= media:
            return found
        if time.monotonic() >= end:
            return None
        page.wait(_LOOK_AGAIN)  # another message is there, or this one is still being drawn


def tick(page: WebPage, bubble_id: str) -> Tick | None:
    """The mark of one own message."""
    return TICKS.get(page.ask("tickOf", bubble_id) or "")


def replies(page: WebPage, phone: str, since: Iterable[str]) -> tuple[Reply, ...]:
    """Incoming messages after the newest of these own ones, else after the last own one."""
    return tuple(Reply(facts["id"], phone, facts["text"]) for facts in page.ask("repliesSince", list(since)))


def parted(page: WebPage, phone: str, ids: Iterable[str]) -> tuple[Reply, ...]:
    """Incoming messages of the chat with these messages, up to the moment it was left for another."""
    found = {facts["id"]: facts["text"] for facts in page.ask("parted", list(ids))}
    return tuple(Reply(bubble, phone, text) for bubble, text in found.items())


def _bubble(facts: MessageFacts) -> Bubble:
    return Bubble(facts["id"], facts["text"], TICKS.get(facts["tick"] or ""), facts["cut"], facts["media"])
