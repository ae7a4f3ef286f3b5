"""Where a worker dies: at a commit or a named point of the sender's classes, wrapped from outside.

Planted in a process that is about to die anyway, so that nothing has to be put back.
"""

from __future__ import annotations

import functools
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from random import Random
from typing import Any

from broadcaster_desktop.data.deliveries import Journal
from broadcaster_desktop.data.engine import Connection, Database

SENDING = "broadcaster_desktop.sending."
COMMIT = "commit"
JOURNAL = ("claim", "prepared", "handing", "handed", "release", "end", "requeue_unpressed", "ticked")
CHANNEL = ("start", "reload", "open_chat", "outgoing", "write", "press_send", "new_bubble")
FUNCTIONS = ("await_quiet", "look_up")
NAMED = (
    "claim.before", "claim.after", "open_chat.after", "prepared.after", "write.before", "write.after",
    "handing.before", "handing.after", "recorder.before", "recorder.after", "press_send.before",
    "press_send.after", "new_bubble.after", "handed.before", "handed.after", "requeue_unpressed.before",
    "requeue_unpressed.after", "reload.after", "await_quiet.after", "look_up.before", "look_up.after",
    "release.before", "release.after", "ticked.before", "end.before",
)  # fmt: skip
"""The points kills are drawn from; those of the recorder pass while there is none."""


@dataclass(frozen=True, slots=True)
class Kill:
    """When a life ends."""

    point: str | None = None
    """A named point, or `commit.before` / `commit.after`; None for a moment in time."""
    nth: int = 1
    after: float = 0.0
    """Seconds from the start of the process, or from the point."""

    @property
    def in_time(self) -> bool:
        """The killer looks at its own clock."""
        return self.point is None


def draw(random: Random, longest: float) -> Kill:
    """Five in ten by time, three by commits, two by name."""
    kind = random.random()
    if kind < 0.5:
        return Kill(after=random.uniform(0.0, longest))
    if kind < 0.8:
        return Kill(f"{COMMIT}.{random.choice(('before', 'after'))}", random.randint(1, 25))
    return Kill(random.choice(NAMED), random.randint(1, 5))


class Trap:
    """Kills its own process when a point is passed for the n-th time, and does other things at points."""

    def __init__(self, kill: Kill | None) -> None:
        self._kill = kill
        self._passed: Counter[str] = Counter()
        self.at: dict[tuple[str, int], Callable[[], None]] = {}
        """What else happens when a point is passed for the n-th time."""

    def pass_(self, point: str) -> None:
        self._passed[point] += 1
        doing = self.at.pop((point, self._passed[point]), None)
        if doing is not None:
            doing()
        kill = self._kill
        if kill is not None and kill.point == point and kill.nth == self._passed[point]:
            if kill.after:
                time.sleep(kill.after)
            os.kill(os.getpid(), signal.SIGKILL)


def plant(trap: Trap, channel: type) -> None:
    """Wrap the sender's classes in this process: every point is told to the trap."""
    for name in JOURNAL:
        _wrap(Journal, name, trap)
    for name in CHANNEL:
        _wrap(channel, name, trap)
    _wrap(channel, "attach", trap, "write")  # what it is for a message with files
    for module in [one for name, one in sys.modules.items() if name.startswith(SENDING)]:
        for name in FUNCTIONS:
            if hasattr(module, name):
                _wrap(module, name, trap)
    recorder = _recorder()
    if recorder is not None:
        _wrap(recorder, "append", trap, "recorder")
    _wrap_commits(trap)


def _recorder() -> Any:
    """The flight recorder's class, where there is one."""
    name = "broadcaster_desktop.data.recorder"
    return import_module(name).Recorder if find_spec(name) else None


def _wrap(owner: Any, name: str, trap: Trap, said: str | None = None) -> None:
    real = getattr(owner, name)
    point = said or name

    @functools.wraps(real)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        trap.pass_(f"{point}.before")
        answer = real(*args, **kwargs)
        trap.pass_(f"{point}.after")
        return answer

    setattr(owner, name, wrapped)


def _wrap_commits(trap: Trap) -> None:
    real = Database.write

    @contextmanager
    def write(self: Database) -> Iterator[Connection]:
        with real(self) as connection:
            yield connection
            trap.pass_(f"{COMMIT}.before")
        trap.pass_(f"{COMMIT}.after")

    Database.write = write  # type: ignore[method-assign]
