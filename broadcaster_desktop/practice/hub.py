"""The open pages and the events on their way to them."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any

Event = dict[str, Any]


@dataclass(slots=True, eq=False)
class Stream:
    """One open page: its own id, the device it is linked as ("" when it is not), its waiting events."""

    page: str
    device: str
    events: SimpleQueue[Event | None] = field(default_factory=SimpleQueue)


class Hub:
    """Hands each event to the pages it is for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._streams: list[Stream] = []

    def open(self, page: str, device: str) -> Stream:
        """Start a page's stream."""
        stream = Stream(page, device)
        with self._lock:
            self._streams.append(stream)
        return stream

    def close(self, stream: Stream) -> None:
        """The page is gone, or its connection is."""
        with self._lock:
            if stream in self._streams:
                self._streams.remove(stream)

    def has_page(self, page: str) -> bool:
        """Whether this page is connected."""
        with self._lock:
            return any(stream.page == page for stream in self._streams)

    def has_device(self, devices: set[str]) -> bool:
        """Whether a page of one of these devices is connected."""
        with self._lock:
            return any(stream.device in devices for stream in self._streams)

    def to_all(self, event: Event) -> None:
        """An event for every open page."""
        self._put(event, lambda _stream: True)

    def to_devices(self, devices: set[str], event: Event) -> None:
        """An event for the pages of linked devices."""
        self._put(event, lambda stream: stream.device in devices)

    def to_page(self, page: str, event: Event) -> None:
        """An event for one page."""
        self._put(event, lambda stream: stream.page == page)

    def _put(self, event: Event | None, chosen: Any) -> None:
        with self._lock:
            for stream in self._streams:
                if chosen(stream):
                    stream.events.put(event)

    def cut(self) -> None:
        """End every stream, as a lost connection would."""
        self._put(None, lambda _stream: True)
