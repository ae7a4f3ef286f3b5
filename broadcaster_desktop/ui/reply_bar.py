"""That replies wait for the owner: it stands above every page until they are answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Tone
from broadcaster_desktop.ui.widgets.bar import StateBar

if TYPE_CHECKING:
    from broadcaster_desktop.services.replies import Replies
    from broadcaster_desktop.ui.tasks import Tasks


class ReplyBar(StateBar):
    """Hidden while no reply waits, and on pages that say it themselves."""

    def __init__(self, tasks: Tasks, show_page: Callable[[], None]) -> None:
        super().__init__()
        self._tasks, self._show_page = tasks, show_page
        self._newest = Latest(tasks)
        self._replies: Replies | None = None
        self._waiting = 0
        self._told_elsewhere = False

    def attach(self, replies: Replies) -> None:
        """Tell of one world."""
        self._replies = replies
        self.read()

    def detach(self) -> None:
        """Tell nothing of a world that is being closed."""
        self._replies, self._waiting = None, 0
        self._newest = Latest(self._tasks)
        self.clear()

    def read(self) -> None:
        """Count again."""
        if self._replies is not None:
            self._newest.run(self._replies.waiting, self._counted)

    def step_back(self, *, for_page: bool) -> None:
        """Hide while the page in sight says it itself."""
        self._told_elsewhere = for_page
        self._say()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _counted(self, waiting: int) -> None:
        self._waiting = waiting
        self._say()

    def _say(self) -> None:
        if not self._waiting or self._told_elsewhere:
            self.clear()
            return
        self.say(
            Tone.WARN,
            self.tr("%Ln reply(s) wait for your answer", "", self._waiting),
            self.tr("They may ask for no more messages. Nothing goes to these people until you answer."),
            self.tr("Show replies"),
            self._show_page,
        )
