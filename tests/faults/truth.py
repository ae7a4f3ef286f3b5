"""The page, its outbox and the server behind it, in a process that no kill of the worker reaches.

The worker's browser lives on for a moment after the worker: what it pressed may still be stored, and what is
stored leaves whenever it likes. All of it runs on a clock that is faster than the computer's by `scale`.
"""

from __future__ import annotations

import copyreg
import time
from collections import deque
from collections.abc import Callable
from multiprocessing.connection import Connection
from random import Random
from typing import Any

from broadcaster_desktop.whatsapp.channel import AccountFault, RecipientFault, Tick
from tests.sending.scripted import USUAL_TICKS, ManualClock, Person, Press, ScriptedChannel, Server

AFTERLIFE = 0.25
"""Model seconds a browser outlives its program at the most (died 0.16 to 0.24 s after, reliability.md)."""


def _pickle_recipient(fault: RecipientFault) -> tuple[Any, ...]:
    return RecipientFault, (fault.reason,)


def _pickle_account(fault: AccountFault) -> tuple[Any, ...]:
    return AccountFault, (fault.state, fault.evidence)


copyreg.pickle(RecipientFault, _pickle_recipient)
copyreg.pickle(AccountFault, _pickle_account)


class ModelClock(ManualClock):
    """The computer's monotonic clock in the model's seconds."""

    def __init__(self, scale: float) -> None:
        super().__init__()
        self.scale = scale

    def monotonic(self) -> float:
        return time.monotonic() / self.scale

    def advance(self, seconds: float) -> None:
        """Nothing waits in here: waiting is the worker's."""


class Truth:
    """Answers the workers of one data folder, one after the other."""

    def __init__(self, scale: float, random: Random) -> None:
        self.random = random
        self.server = Server(ModelClock(scale))
        self.at_call: Callable[[str], None] = lambda name: None
        self.after_call: Callable[[str], None] = lambda name: None
        """Called when it is done and not answered yet."""
        self.last_call = ""
        self.presses: deque[Press] = deque()
        """How the next presses go; those after them are drawn."""
        self._channel: ScriptedChannel | None = None
        self._dies_at: float | None = None

    def cast(self, phones: list[str]) -> None:
        """Who there is and how the page behaves, drawn from the seed."""
        server, random = self.server, self.random
        server.hydration = random.choice((0.0, 2.0, 8.0, 30.0))
        server.syncing_shown = server.hydration > 8.0 or random.random() < 0.5
        for phone in phones:
            ticks = random.choice((USUAL_TICKS, USUAL_TICKS, USUAL_TICKS, ((0.0, Tick.READ),)))
            server.people[phone] = Person(phone, on_whatsapp=random.random() > 0.05, ticks=ticks)
            for number in range(random.choice((0, 0, 1, 3, 25))):
                server.accept(phone, f"Good morning {number}")

    def serve(self, line: Connection) -> None:
        """Answer one call; EOFError when the worker has gone."""
        name, args, kwargs = line.recv()
        self.last_call = name
        try:
            self.at_call(name)
            if name == "press_send":
                self.server.presses.append(self.presses.popleft() if self.presses else self._draw_press())
            if name == "start":
                self._renew()
            answer = getattr(self._living(), name)(*args, **kwargs)
        except Exception as error:  # whatever it is, it is the worker's
            answer = error
        self.after_call(name)
        line.send(answer)

    def worker_died(self) -> None:
        """Its browser notices, and goes too."""
        self._dies_at = self.server.clock.monotonic() + self.random.uniform(0.0, AFTERLIFE)

    def settle(self) -> None:
        """The last browser ends and all that left is there."""
        self._bury()

    def marks(self, phone: str, text: str) -> list[int]:
        """The mark beside each message with this text that somebody gets, or will."""
        return [int(self.server.tick(one)) for one in self.server.truth(phone) if one.text == text]

    def whole(self, phone: str, text: str, files: int) -> bool:
        """Whether whatever went with this text had a file, or none, as it should."""
        return all(bool(one.file) == bool(files) for one in self.server.truth(phone) if one.text == text)

    def _living(self) -> ScriptedChannel:
        assert self._channel is not None, "no browser was started"
        return self._channel

    def _renew(self) -> None:
        """A new browser: the one before is proved dead first."""
        self._bury()
        self._channel = self.server.open()

    def _bury(self) -> None:
        now = self.server.clock.monotonic()
        died = now if self._dies_at is None else min(now, self._dies_at)
        for lost in self.server.forget_unstored(died):
            kept = self.random.random() < 0.5  # the composer may or may not have kept it; it holds no files
            if kept and not lost.file:
                self.server.drafts[lost.phone] = lost.text
        if self._channel is not None:
            self._channel.dead = True
        self._dies_at = None

    def _draw_press(self) -> Press:
        """How this press goes: stored within a twentieth of a second, gone a quarter of a second later."""
        random = self.random
        self.server.calls.clear()
        stored = random.uniform(0.0, 0.05)
        return Press(
            stored_after=stored,
            accepted_after=random.choice(
                (random.uniform(0.0, AFTERLIFE), random.uniform(0.0, AFTERLIFE), 3.0)
            ),
            shown_after=stored + random.choice((0.0, 0.0, 0.05, 1.0)),
        )
