"""The channel: all that a sender may ask of a way to WhatsApp, and the three kinds of fault it may meet.

A channel belongs to the thread that called `start`; no other thread may touch it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

from broadcaster_desktop.core.account import AccountState, Observation, PairingCode
from broadcaster_desktop.core.message import canonical, same_text

if TYPE_CHECKING:
    from broadcaster_desktop.core.status import DeliveryReason


__all__ = [
    "AccountFault",
    "AccountState",
    "Bubble",
    "Channel",
    "ChannelFault",
    "ConnectionFault",
    "Observation",
    "OpenChat",
    "PairingCode",
    "RecipientFault",
    "Reply",
    "Tick",
    "Unreachable",
]

_ENOUGH = 300
"""Characters that a message cut short has to show to be known by them."""


class Tick(IntEnum):
    """What the mark beside an own message says (WhatsApp Web fact sheet, section 4); order is progress."""

    FAILED = -1
    CLOCK = 0
    SENT = 1
    DELIVERED = 2
    READ = 3


@dataclass(frozen=True, slots=True)
class OpenChat:
    """A chat that is open and proved to be the right one."""

    phone: str
    existing: bool
    """The chat had messages before."""
    verified_by: tuple[str, ...]
    """The signals that agreed: "header_number", "drawer_number", "search_row", "deep_link" ..."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """An own message as the page shows it."""

    id: str
    text: str
    tick: Tick | None
    """None: no mark that is known."""
    cut: bool = False
    """The page shows the beginning only, with a way to read more."""

    def shows(self, text: str) -> bool:
        """Whether this is the message with that text; one that is cut has to show enough of it."""
        if same_text(self.text, text):
            return True
        shown = canonical(self.text).rstrip("…. \n")
        return self.cut and len(shown) >= _ENOUGH and canonical(text).startswith(shown)


@dataclass(frozen=True, slots=True)
class Reply:
    """An incoming message: who wrote (E.164) and what; quoted copies of our own text left out."""

    id: str
    phone: str
    text: str


class ChannelFault(Exception):
    """Something at the channel went wrong; the subclass says whose matter it is."""


class RecipientFault(ChannelFault):
    """Only this one person's: the delivery fails or is skipped with this reason and the run goes on."""

    def __init__(self, reason: DeliveryReason) -> None:
        self.reason = reason
        super().__init__(reason.value)


class ConnectionFault(ChannelFault):
    """The browser, the page or the line: nobody's delivery fails, the sender waits and tries again."""


class Unreachable(ConnectionFault):
    """The page could not be loaded at all: most often there is no internet."""


class AccountFault(ChannelFault):
    """The account's or the page's: the run stops and a person is asked."""

    def __init__(self, state: AccountState, evidence: tuple[str, ...] = ()) -> None:
        self.state = state
        self.evidence = evidence
        super().__init__(f"{state.value}: {', '.join(evidence)}")


class Channel(Protocol):
    """One account's way to WhatsApp. Every call ends within its own time limit.

    Unless said otherwise a call may raise ConnectionFault or AccountFault; none of them has sent anything.
    """

    def start(self) -> None:
        """Start the browser and load the page; raises UserError when no browser can be started."""

    def observe(self) -> Observation:
        """Look at the page once, without waiting; never raises: a dead browser is an observation too."""

    def wait(self, seconds: float) -> None:
        """Let the page work for so long."""

    def new_code(self) -> None:
        """Ask the page for a fresh pairing code after it expired."""

    def ask_link_code(self, phone: str) -> None:
        """Ask the page for a code to be typed into the phone with this number (E.164)."""

    def take_over(self) -> None:
        """Press "Use here" in a conflict; only ever on the owner's own word."""

    def canary(self) -> None:
        """Prove read-only that list and search are found; raises AccountFault(PAGE_CHANGED).

        Without "New chat" the deep link is left. Afterwards `observe` knows the account's name where the page
        tells it.
        """

    def open_chat(self, phone: str) -> OpenChat:
        """Open the chat with this number and prove that it is the right one; nothing is written.

        RecipientFault: not_on_whatsapp, refused_new_chat.
        """

    def outgoing(self, limit: int = 20) -> tuple[Bubble, ...]:
        """The last own messages of the open chat, oldest first."""

    def write(self, text: str, *, clear_ours: bool = False) -> None:
        """Put `text` into the empty composer and read it back.

        With `clear_ours` a draft that is a beginning of `text` is cleared first. Any other draft is the
        owner's: RecipientFault(draft_present), and it stays as it was.
        """

    def discard(self) -> None:
        """Empty the composer of what `write` put there."""

    def press_send(self) -> None:
        """Press the send button exactly once. A fault raised here leaves open whether it was pressed."""

    def new_bubble(self, baseline: frozenset[str], text: str, *, within: float = 0.0) -> Bubble | None:
        """The own message with this text whose id is not in the baseline, if the open chat shows one.

        Looks once, or for up to `within` seconds, coming back as soon as it is there.
        """

    def tick(self, bubble_id: str) -> Tick | None:
        """The mark of an own message of the open chat; None when it is not to be seen."""

    def replies(self) -> tuple[Reply, ...]:
        """Incoming messages of the open chat that stand after our last own message."""

    def unread(self) -> tuple[str, ...]:
        """Numbers (E.164) of chats in the list with unread incoming messages, as far as rows show numbers."""

    def picture(self) -> bytes:
        """What the page shows now, as PNG: for the owner to look at."""

    def reload(self) -> None:
        """Load the page anew, so that nothing typed or pressed before is still under way."""

    def unlink(self) -> None:
        """Log this device out on the page."""

    def close(self) -> None:
        """Close the browser and leave no process behind; never raises."""
