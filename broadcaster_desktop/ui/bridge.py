"""Where the program's events become Qt signals in the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from broadcaster_desktop.ui.theme.tokens import Motion

if TYPE_CHECKING:
    from broadcaster_desktop.core.events import Event, Events, NowServing


class Bridge(QObject):
    """Born in the main thread, fed from any thread.

    A running campaign's movements are merged: one signal for each campaign about every fifth of a second.
    """

    account_seen = Signal(object)
    campaign_moved = Signal(int)
    now_serving = Signal(object)
    checking = Signal(object)
    contacts_changed = Signal()
    opted_out = Signal(object)
    replies_changed = Signal()
    noticed = Signal(object)
    raise_window = Signal()
    """Another start of the program wants to see this window; emit from any thread."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moved: set[int] = set()
        self._contacts = False
        self._serving: NowServing | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(Motion.MERGE)
        self._timer.timeout.connect(self._flush)
        self._arrived.connect(self._take)
        self._leave: Callable[[], None] | None = None

    def listen(self, events: Events) -> None:
        """Take the events of one world, and no longer those of another."""
        self.silence()
        self._leave = events.subscribe(self._arrived.emit)

    def silence(self) -> None:
        """Take no more events, and keep back those that were not passed on yet."""
        if self._leave:
            self._leave()
        self._leave = None
        self._timer.stop()
        self._moved, self._serving, self._contacts = set(), None, False

    def _take(self, event: Event) -> None:
        from broadcaster_desktop.core import events as kinds

        match event:
            case kinds.AccountSeen():
                self.account_seen.emit(event)
            case kinds.Checking():
                self.checking.emit(event)
            case kinds.OptedOut():
                self.opted_out.emit(event)
            case kinds.RepliesChanged():
                self.replies_changed.emit()
            case kinds.Noticed():
                self.noticed.emit(event)
            case kinds.CampaignMoved(campaign=campaign):
                self._moved.add(campaign)
            case kinds.NowServing():
                self._serving = event
            case kinds.ContactsChanged():
                self._contacts = True
        if (self._moved or self._serving or self._contacts) and not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        moved, self._moved = self._moved, set()
        serving, self._serving = self._serving, None
        contacts, self._contacts = self._contacts, False
        if serving:
            self.now_serving.emit(serving)
        for campaign in sorted(moved):
            self.campaign_moved.emit(campaign)
        if contacts:
            self.contacts_changed.emit()
