"""The channel: all that a sender may ask of a way to WhatsApp, and the three kinds of fault it may meet.

A channel belongs to the thread that called `start`; no other thread may touch it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Protocol

from broadcaster_desktop.core.account import AccountState, LinkCode, Observation, PairingCode
from broadcaster_desktop.core.message import same_shown, shown_begins

if TYPE_CHECKING:
    from broadcaster_desktop.core.media import Attachment
    from broadcaster_desktop.core.status import DeliveryReason


__all__ = [
    "AccountFault",
    "AccountState",
    "Bubble",
    "Channel",
    "ChannelFault",
    "ConnectionFault",
    "LinkCode",
    "ListRow",
    "Observation",
    "OpenChat",
    "PairingCode",
    "RecipientFault",
    "Reply",
    "Speaker",
    "Tick",
    "Unreachable",
    "WindowHidden",
]


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
    name: str = ""
    """The name its header shows, in the form in which rows tell theirs; "" where it shows the number."""


class Speaker(Enum):
    """Whose the last message of a chat is."""

    OWN = "own"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ListRow:
    """A chat as its row in the list tells it (WhatsApp Web fact sheet, sections 6 and 12).

    Titles are not unique: two chats may have one (section 12).
    """

    title: str
    phone: str | None
    """E.164, where the title is a number."""
    unread: bool
    last: Speaker | None
    """Who spoke last; None where the row does not tell: it shows nothing, a reaction, or that they type."""
    tick: Tick | None = None
    """The mark of an own last message, where it is known."""
    preview: str = ""
    """What is shown of the last message; for a voice note that is its length."""
    group: bool = False
    """Somebody is named before what was said, as in groups."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """An own message as the page shows it."""

    id: str
    text: str
    tick: Tick | None
    """None: no mark that is known."""
    cut: bool = False
    """The page shows the beginning only, with a way to read more."""
    media: bool = False
    """A picture, a video or a document is part of it."""

    def shows(self, text: str, *, media: bool = False) -> bool:
        """Whether this is the message with that text, and with `media` a file; if cut it has to show enough.

        A message of text alone may show a picture: that of a link.
        """
        if media and not self.media:
            return False
        return same_shown(self.text, text) or (self.cut and shown_begins(self.text, text))


@dataclass(frozen=True, slots=True)
class Reply:
    """An incoming message: who wrote (E.164) and what; quoted copies of our own text left out."""

    id: str
    phone: str | None
    """None: the chat cannot be matched to one number; its `title` is all that is known."""
    text: str
    title: str = ""


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


class WindowHidden(ConnectionFault):
    """The window is minimised or covered so that the page does not paint: nothing was pressed."""


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

    def begin_link(self) -> None:
        """Have the page show a code to scan, also after a logout and in place of one to type.

        A page that is linked, or in conflict, stays as it is. No other call loads a page in conflict either,
        but `reload`.
        """

    def new_code(self) -> None:
        """Ask the page for a fresh code, of the kind it shows, after that expired."""

    def ask_link_code(self, phone: str) -> None:
        """Ask the page for a code to be typed into the phone with this number (E.164)."""

    def take_over(self) -> None:
        """Press "Use here" in a conflict; only ever on the owner's own word."""

    def canary(self) -> None:
        """Prove read-only that list, search, header and composer are found; AccountFault(PAGE_CHANGED) else.

        Header and composer are looked for in the account's own chat, which is open afterwards; nobody else's
        is opened. Where the page offers no own chat they are proved with the first chat, before anything is
        written. Afterwards `observe` knows the account's name and number where the page tells them.
        """

    def open_chat(self, phone: str) -> OpenChat:
        """Open the chat with this number and prove that it is the right one; nothing is written.

        RecipientFault: not_on_whatsapp, refused_new_chat; send_failed where the chat, asked for by its
        number, shows no number anywhere, so that nothing can prove it.
        """

    def outgoing(self, limit: int = 20) -> tuple[Bubble, ...]:
        """The last own messages of the open chat, oldest first."""

    def write(self, text: str, *, clear_ours: bool = False) -> None:
        """Put `text` into the empty composer and read it back.

        With `clear_ours` a draft that is a beginning of `text` is cleared first. Any other draft is the
        owner's: RecipientFault(draft_present), and it stays as it was. WindowHidden: nothing was written.
        """

    def attach(self, files: tuple[Attachment, ...], caption: str, *, clear_ours: bool = False) -> None:
        """Have the page show these files, ready to be sent with `caption`, which is read back sign by sign.

        Pictures and videos go as such; with a document among them all go as documents. A file is given only
        to what takes its kind, never to what makes stickers (fact sheet, section 5). As with `write` the
        composer has to be empty but for a beginning of `caption` under `clear_ours`:
        RecipientFault(draft_present) and nothing was touched; WindowHidden: nothing was begun.
        RecipientFault(media_rejected): the page does not take a file. Whatever is raised, no file is left.
        """

    def discard(self) -> None:
        """Take back what `write` put into the composer, or the files and the caption of `attach`."""

    def press_send(self) -> None:
        """Press the send button exactly once. A fault raised here leaves open whether it was pressed.

        After `attach` the page has to put its preview away; one that stays is such a fault.
        """

    def new_bubble(
        self, baseline: frozenset[str], text: str, *, within: float = 0.0, media: int = 0
    ) -> Bubble | None:
        """The own message with this text whose id is not in the baseline, if the open chat shows one.

        With `media` it carries a file, and at least so many new own messages do. Looks once, or for up to
        `within` seconds, coming back as soon as it is there.
        """

    def tick(self, bubble_id: str) -> Tick | None:
        """The mark of an own message of the open chat; None when it is not to be seen."""

    def replies(self, since: frozenset[str] = frozenset()) -> tuple[Reply, ...]:
        """Incoming messages of the open chat after the newest own message whose id is in `since`.

        Where none of these is shown: after the last own message, by whomever. `since` are the messages this
        program sent, for the owner may have answered by hand since.

        Those that came into the chat before while this one was being opened are told too, once: they were on
        show there, so that no badge tells of them. Without an open chat only these are told.
        """

    def rows(self) -> tuple[ListRow, ...]:
        """The chats the list draws now, from its top; nothing is opened.

        A hidden page tells of none, and a long list only of those in sight.
        """

    def picture(self) -> bytes:
        """What the page shows now, as PNG: for the owner to look at."""

    def reload(self) -> None:
        """Load the page anew, so that nothing typed or pressed before is still under way.

        A page in conflict is taken over by it: the caller looks first.
        """

    def recycle(self) -> None:
        """A new tab in place of the one in use, which is closed with all it holds, and the page loaded in it.

        Nothing written may be waiting for its press. AccountFault(CONFLICT): it stays, for the page would be
        taken over.
        """

    def memory(self) -> int:
        """Bytes that the browser's processes use, without what they share; 0 where that cannot be told."""

    def unlink(self) -> None:
        """Log this device out on the page."""

    def close(self) -> None:
        """Close the browser and leave no process behind; never raises."""
