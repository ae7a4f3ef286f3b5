"""The window's composition root: one instance, its worlds, and their end."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from broadcaster_desktop import log
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.instance import Answer, Reception, Request, WriterLock, ask_holder, busy
from broadcaster_desktop.options import Options
from broadcaster_desktop.paths import DataFolder

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services
    from broadcaster_desktop.world import World

PATIENCE = 10.0
"""Seconds in which a window that has just been started answers a second start."""


def main(options: Options) -> int:
    """Open the window, or bring the one that is open to the front; the exit code."""
    from broadcaster_desktop.ui.start import run_window

    log.begin(verbose=options.verbose)
    folder = options.folder
    rooms = Rooms(options)
    try:
        folder.prepare()
        log.to_file(folder.logs)
        if not rooms.enter():
            return _raise_other(folder)
    except UserError as error:
        print(error.one_line(), file=sys.stderr)  # noqa: T201
        rooms.trouble = error
    try:
        return run_window(folder, rooms.open, ready=rooms.on_raise)
    finally:
        rooms.close()


class Room:
    """A world that is open for the window."""

    def __init__(self, world: World, end: Callable[[], None], *, stays: bool) -> None:
        """`stays` is for a world that goes on when the window turns to another one."""
        self._world = world
        self._end = end
        self._stays = stays

    @property
    def services(self) -> Services:
        """What the window calls."""
        return self._world.services

    def leave(self) -> None:
        """The window is about to turn away: whatever waits in this world ends."""
        if not self._stays:
            self._world.leave()

    def close(self) -> None:
        """The window turns to another world, or ends."""
        if not self._stays:
            self._end()

    def end(self) -> None:
        """Close it, also where it would stay."""
        self._world.leave()
        self._end()


class Rooms:
    """The worlds of one running window.

    The real world, once open, stays open until the end, so that a campaign goes on while the owner practises;
    practice is open only while it is looked at.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._lock = WriterLock(options.folder)
        self._turn = threading.Lock()
        self._real: World | None = None
        self._stack, self._inner = ExitStack(), ExitStack()
        """The data folder's lock, and what is open of the real world."""
        self._raise: Callable[[], None] | None = None
        self.trouble: UserError | None = None
        """What stands in the way of opening any world; told by the window."""

    def enter(self) -> bool:
        """Take the data folder; False when another process has it."""
        if not self._lock.take():
            return False
        self._stack.callback(self._lock.free)
        return True

    def on_raise(self, bring_to_front: Callable[[], None]) -> None:
        """What a second start calls."""
        self._raise = bring_to_front

    def open(self, practice: bool) -> Room:
        """Open a world; called off the main thread, raises UserError."""
        if self.trouble is not None:
            raise self.trouble
        with self._turn:
            if practice:
                return self._open_practice()
            if self._real is None:
                self._real = self._open_real()
            return Room(self._real, self._end_real, stays=True)

    def close(self) -> None:
        """Close what is open."""
        self._inner.close()
        self._stack.close()

    def _open_real(self) -> World:
        try:
            return self._open(self._inner, practice=False)
        except BaseException:
            self._inner.close()
            raise

    def _end_real(self) -> None:
        with self._turn:
            self._real = None
            self._inner.close()

    def _open_practice(self) -> Room:
        folder = self._options.folder.practice
        folder.prepare()
        stack = ExitStack()
        lock = WriterLock(folder)
        if not lock.take():
            raise busy()
        stack.callback(lock.free)
        try:
            return Room(self._open(stack, practice=True), stack.close, stays=False)
        except BaseException:
            stack.close()
            raise

    def _open(self, stack: ExitStack, *, practice: bool) -> World:
        from broadcaster_desktop.world import open_world

        folder = self._options.folder.practice if practice else self._options.folder
        world = open_world(self._options, practice=practice, sends=True)
        stack.callback(world.close)
        reception = Reception(folder, lambda request: self._serve(world, request))
        stack.callback(reception.close)
        stack.callback(world.leave)
        world.services.campaigns.work_again()
        return world

    def _serve(self, world: World, request: Request) -> Answer:
        if request.kind == "raise":
            if self._raise is not None:
                self._raise()
            return Answer(0)
        from broadcaster_desktop.cli.session import serve_request

        return serve_request(world, self._options, request)


def _raise_other(folder: DataFolder) -> int:
    """Bring the window that is open to the front; 0 when it answered."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            if ask_holder(folder, Request("raise")).code:
                raise busy()
        except UserError as error:
            if error.code == "busy" or time.monotonic() > until:
                print(error.one_line(), file=sys.stderr)  # noqa: T201
                return 1
            time.sleep(0.1)  # the window is open, its data just being opened
        else:
            return 0
