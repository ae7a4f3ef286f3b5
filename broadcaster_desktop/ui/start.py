"""Opens the window, then the data behind it, and closes both."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from broadcaster_desktop.paths import resource
from broadcaster_desktop.signals import end_by
from broadcaster_desktop.ui.bridge import Bridge
from broadcaster_desktop.ui.collecting import Collector
from broadcaster_desktop.ui.main_window import MainWindow
from broadcaster_desktop.ui.preferences import Preferences
from broadcaster_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from broadcaster_desktop.paths import DataFolder
    from broadcaster_desktop.services import Services


class World(Protocol):
    """Data, services and sender of the real world or of practice, open now."""

    @property
    def services(self) -> Services:
        """What the window calls."""

    def leave(self) -> None:
        """End whatever waits in this world: it is about to be closed."""

    def close(self) -> None:
        """The window turns away from it: finish what is in hand and close what need not stay open."""

    def end(self) -> None:
        """Finish what is in hand and close everything: its files are nobody's from then on."""


OpenWorld = Callable[[bool], World]
"""Opens practice (True) or the real world (False); called off the main thread, may raise UserError."""


def run_window(
    folder: DataFolder,
    open_world: OpenWorld,
    *,
    practice: bool = False,
    ready: Callable[[Callable[[], None]], None] | None = None,
) -> int:
    """Show the window until it is closed; the exit code of the process.

    `folder` is the real world's: its small file holds language, theme and window place. One world is open at
    a time; it is opened after the first paint and closed before this returns. `ready` is given a function
    that brings the window to the front and may be called in any thread.
    """
    held = QApplication.instance()
    app = held if isinstance(held, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Broadcaster Desktop")
    app.setDesktopFileName("broadcaster-desktop")
    program = Program(app, Preferences(app, folder.settings), open_world, practice=practice)
    if ready is not None:
        ready(program.bridge.raise_window.emit)
    program.window.show()
    with _ending_when_told(app):
        code = app.exec()
        program.close()
    return code


@contextmanager
def _ending_when_told(app: QApplication) -> Iterator[None]:
    """Quit at a signal of the system; Qt waits outside Python, so that each signal has to wake it."""
    woken, waking = socket.socketpair()
    with woken, waking:
        for each in (woken, waking):
            each.setblocking(False)
        give_back = end_by(app.quit)
        before = signal.set_wakeup_fd(waking.fileno())
        notifier = QSocketNotifier(woken.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda: woken.recv(1))  # the signal's handler runs once Python does
        try:
            yield
        finally:
            notifier.setEnabled(False)
            signal.set_wakeup_fd(before)
            give_back()


class Program:
    """The window with one world open at a time."""

    def __init__(
        self, app: QApplication, preferences: Preferences, open_world: OpenWorld, *, practice: bool
    ) -> None:
        self._collector = Collector()
        self.bridge = Bridge()
        self.tasks = Tasks(self._trouble)
        self.window = MainWindow(app, preferences, self.tasks, self.bridge, self._switch, self._reopen)
        self._open_world = open_world
        self._practice = practice
        self._world: World | None = None
        self.window.painted.connect(lambda: QTimer.singleShot(0, self._begin))

    def close(self) -> None:
        """Close the world that is open; waits for what is being done."""
        world = self._turn_away()
        self.tasks.close()
        if world is not None:
            world.close()
        self._collector.close()

    def _begin(self) -> None:
        self._open()
        self._bring_icons()

    def _bring_icons(self) -> None:
        from PySide6.QtGui import QIcon

        from broadcaster_desktop.ui.widgets import icons

        self.window.setWindowIcon(QIcon(str(resource("icons", "broadcaster.png"))))
        self.tasks.run(icons.load, icons.arrive)

    def _open(self, then: Callable[[], None] | None = None) -> None:
        practice = self._practice
        self.tasks.run(
            lambda: self._open_world(practice),
            lambda world: self._opened(world, then),
            lambda error: self._failed(error, then),
            lane="long",
        )

    def _opened(self, world: World, then: Callable[[], None] | None) -> None:
        self._world = world
        self.bridge.listen(world.services.events)
        self.window.attach(world.services)
        self._collector.settle()
        if then is not None:
            then()

    def _failed(self, error: BaseException, then: Callable[[], None] | None = None) -> None:
        self.window.failed_to_open(error, lambda: self._open(then))

    def _reopen(self, between: Callable[[], str], then: Callable[[str], None]) -> None:
        world = self._turn_away()
        if world is None:
            return

        def work() -> str:
            world.end()
            return between()

        self.tasks.run(
            work,
            lambda text: self._open(lambda: then(text)),
            lambda error: self._open(lambda: self.window.fail(error)),
            lane="long",
        )

    def _turn_away(self) -> World | None:
        """Show nothing of the world that is open any more, and end what waits in it."""
        self.bridge.silence()
        self.window.detach()
        world, self._world = self._world, None
        if world is not None:
            world.leave()
        return world

    def _switch(self, practice: bool) -> None:
        self._practice = practice
        world = self._turn_away()
        if world is None:
            self._open()
        else:
            self.tasks.run(world.close, lambda _: self._open(), self._failed, lane="long")

    def _trouble(self, error: BaseException) -> None:
        self.window.fail(error)
