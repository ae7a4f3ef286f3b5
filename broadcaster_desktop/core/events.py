"""What the program tells itself: a closed set of events and the one place they pass through."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from broadcaster_desktop.core.account import Observation

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AccountSeen:
    """An account's page was looked at and something differs from the look before."""

    account: int
    observation: Observation


@dataclass(frozen=True, slots=True)
class CampaignMoved:
    """A campaign's status, reason or counts changed."""

    campaign: int


@dataclass(frozen=True, slots=True)
class Halted:
    """A campaign stopped, but the data did not take it and says that it runs; `written`: now it took it."""

    campaign: int
    written: bool = False


@dataclass(frozen=True, slots=True)
class NowServing:
    """The sender took up a delivery, or none (None)."""

    campaign: int
    name: str | None
    next_in: float | None = None


@dataclass(frozen=True, slots=True)
class Checking:
    """So many messages of an earlier run are being looked up before anything is sent; 0 when done."""

    account: int
    count: int


@dataclass(frozen=True, slots=True)
class ContactsChanged:
    """Contacts, tags, consents or suppressions changed."""


@dataclass(frozen=True, slots=True)
class OptedOut:
    """A person was put on the do-not-message list because of a reply."""

    phone: str
    words: str
    reply: int
    """By which it can be undone."""


@dataclass(frozen=True, slots=True)
class RepliesChanged:
    """A reply came that the owner is asked about, or one was answered."""


class Notice(StrEnum):
    """Something the owner may wonder about, which needs nothing of them."""

    CHECKED = "checked"
    """Messages of an earlier run were looked up, `count` of them, and sending goes on."""
    RESTARTED = "restarted"
    """The WhatsApp window had gone or hung and was started again."""
    SLEPT = "slept"
    """The computer slept; what was planned is planned anew."""
    CLOCK_SET = "clock_set"
    """The computer's clock was set; what was planned is planned anew."""
    NOT_AWAKE = "not_awake"
    """The system cannot be kept from going to sleep while messages are sent."""
    NO_BACKUP = "no_backup"
    """Before a change of many contacts no backup could be made; the change was made all the same."""


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something happened and was dealt with."""

    notice: Notice
    account: int | None = None
    count: int = 0


Event = (
    AccountSeen
    | CampaignMoved
    | Halted
    | NowServing
    | Checking
    | ContactsChanged
    | OptedOut
    | RepliesChanged
    | Noticed
)


class Events:
    """Hands every published event to every subscriber, in the publisher's thread.

    Subscribers must be quick and thread-safe. One that fails is logged and does not hinder the others.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._subscribers: list[Callable[[Event], None]] = []

    def subscribe(self, subscriber: Callable[[Event], None]) -> Callable[[], None]:
        """Add a subscriber; the returned function takes it away again."""
        with self._lock:
            self._subscribers.append(subscriber)

        def unsubscribe() -> None:
            with self._lock:
                if subscriber in self._subscribers:
                    self._subscribers.remove(subscriber)

        return unsubscribe

    def publish(self, event: Event) -> None:
        """Tell all subscribers."""
        with self._lock:
            subscribers = tuple(self._subscribers)
        for subscriber in subscribers:
            try:
                subscriber(event)
            except Exception:
                log.exception("a subscriber failed on %s", type(event).__name__)
