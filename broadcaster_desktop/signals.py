"""Ends that the system asks for: the message in hand is finished, and the browser is closed."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType
from typing import Any

_Handler = Callable[[int, FrameType | None], Any]

ENDS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))
"""What a system sends at logout, shutdown, or when a terminal is closed; each exists on some systems only."""


def end_as_interrupted() -> None:
    """Have them raise KeyboardInterrupt in the main thread, as Ctrl+C does."""
    _on_ends(signal.default_int_handler)


def end_by(leave: Callable[[], None]) -> Callable[[], None]:
    """Have them, and Ctrl+C, call this in the main thread, as soon as Python runs there; the way back."""
    before = _on_ends(lambda *_: leave(), signal.SIGINT)

    def give_back() -> None:
        for each, handler in before.items():
            signal.signal(each, handler)

    return give_back


def _on_ends(handler: _Handler, *more: int) -> dict[int, Any]:
    before = {each: signal.getsignal(each) for each in (*ENDS, *more)}
    before = {
        each: old for each, old in before.items() if old not in (signal.SIG_IGN, None)
    }  # such as by nohup
    for each in before:
        signal.signal(each, handler)
    return before
