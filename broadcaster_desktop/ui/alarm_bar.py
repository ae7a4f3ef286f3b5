"""What the program found at its start: it stays above every page until the owner has read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.bar import StateBar

if TYPE_CHECKING:
    from broadcaster_desktop.errors import UserError
    from broadcaster_desktop.services.alarms import Alarms
    from broadcaster_desktop.ui.tasks import Tasks


class AlarmBar(StateBar):
    """Hidden while there is nothing to tell."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._alarms: Alarms | None = None
        self._told: UserError | None = None

    def attach(self, alarms: Alarms) -> None:
        """Tell of one world."""
        self._alarms = alarms
        self._tasks.run(alarms.pending, self._show)

    def detach(self) -> None:
        """Tell nothing of a world that is being closed."""
        self._alarms = self._told = None
        self.clear()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._told)
        super().changeEvent(event)

    def _show(self, told: UserError | None) -> None:
        self._told = told
        if told is not None:
            texts = shown(told)
            self.say(Tone.DANGER, texts.what, texts.rest(), self.tr("I have read it"), self._read)

    def _read(self) -> None:
        if self._alarms is not None:
            self._tasks.run(self._alarms.dismiss)
        self._told = None
        self.clear()
