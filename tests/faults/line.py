"""The worker's end of the page: a channel that asks the truth over a pipe, and does its waiting itself."""

from __future__ import annotations

import time
from multiprocessing.connection import Connection
from typing import Any

from broadcaster_desktop.core.account import Observation
from broadcaster_desktop.core.media import Attachment
from broadcaster_desktop.whatsapp.channel import Bubble, ListRow, OpenChat, Reply, Tick


class RemoteChannel:
    """One browser with one page of the truth; see `whatsapp.channel.Channel` for the promises."""

    def __init__(self, line: Connection, poll: float) -> None:
        self._line = line
        self._poll = poll

    def start(self) -> None:
        self._call("start")

    def observe(self) -> Observation:
        found: Observation = self._call("observe")
        return found

    def wait(self, seconds: float) -> None:
        self._call("wait", 0.0)
        time.sleep(max(0.0, seconds))

    def new_code(self) -> None:
        self._call("new_code")

    def begin_link(self) -> None:
        self._call("begin_link")

    def ask_link_code(self, phone: str) -> None:
        self._call("ask_link_code", phone)

    def take_over(self) -> None:
        self._call("take_over")

    def canary(self) -> None:
        self._call("canary")

    def open_chat(self, phone: str) -> OpenChat:
        found: OpenChat = self._call("open_chat", phone)
        return found

    def outgoing(self, limit: int = 20) -> tuple[Bubble, ...]:
        found: tuple[Bubble, ...] = self._call("outgoing", limit)
        return found

    def write(self, text: str, *, clear_ours: bool = False) -> None:
        self._call("write", text, clear_ours=clear_ours)

    def attach(self, files: tuple[Attachment, ...], caption: str, *, clear_ours: bool = False) -> None:
        self._call("attach", files, caption, clear_ours=clear_ours)

    def discard(self) -> None:
        self._call("discard")

    def press_send(self) -> None:
        self._call("press_send")

    def new_bubble(
        self, baseline: frozenset[str], text: str, *, within: float = 0.0, media: int = 0
    ) -> Bubble | None:
        end = time.monotonic() + within
        while True:
            found: Bubble | None = self._call("new_bubble", baseline, text, media=media)
            if found is not None or time.monotonic() >= end:
                return found
            time.sleep(self._poll)

    def tick(self, bubble_id: str) -> Tick | None:
        found: Tick | None = self._call("tick", bubble_id)
        return found

    def replies(self, since: frozenset[str] = frozenset()) -> tuple[Reply, ...]:
        found: tuple[Reply, ...] = self._call("replies", since)
        return found

    def rows(self) -> tuple[ListRow, ...]:
        found: tuple[ListRow, ...] = self._call("rows")
        return found

    def picture(self) -> bytes:
        found: bytes = self._call("picture")
        return found

    def reload(self) -> None:
        self._call("reload")

    def recycle(self) -> None:
        self._call("recycle")

    def memory(self) -> int:
        return 0

    def unlink(self) -> None:
        self._call("unlink")

    def close(self) -> None:
        self._call("close")

    def _call(self, name: str, *args: object, **kwargs: object) -> Any:
        self._line.send((name, args, kwargs))
        answer = self._line.recv()
        if isinstance(answer, BaseException):
            raise answer
        return answer
