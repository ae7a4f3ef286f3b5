"""What the owner did and can undo: named, and undone beyond the few seconds of a toast."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from broadcaster_desktop.core.tidying import ActKind, Receipt, Undone
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.tasks import Latest

if TYPE_CHECKING:
    from broadcaster_desktop.services.undo import Undo
    from broadcaster_desktop.ui.tasks import Tasks

OFFERED = 8
"""Acts that the menu lists."""


class Undoing(QObject):
    """The last acts of one world; what came of undoing one is told by `say` or `fail`."""

    changed = Signal()
    """`acts` is another list."""

    def __init__(
        self, tasks: Tasks, say: Callable[[str], None], fail: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self._tasks, self._say, self._fail = tasks, say, fail
        self._newest = Latest(tasks)
        self._undo: Undo | None = None
        self.acts: list[Receipt] = []
        """Newest first."""

    def attach(self, undo: Undo) -> None:
        """Undo what is done in one world."""
        self._undo = undo
        self.read()

    def detach(self) -> None:
        """Know nothing of a world that is being closed."""
        self._undo, self._newest = None, Latest(self._tasks)
        self._show([])

    def read(self) -> None:
        """Ask for the last acts again."""
        undo = self._undo
        if undo is not None:
            self._newest.run(lambda: undo.recent(OFFERED), self._show)

    def undo(self, act: int | None = None) -> None:
        """Undo an act, the newest if none is named."""
        undo = self._undo
        if undo is not None:
            self._tasks.run(lambda: undo.undo(act), self._undone, self._refused)

    def name(self, act: Receipt) -> str:
        """What was done, to stand behind "Undo:"."""
        count = act.people
        names = {
            ActKind.DELETE: self.tr("delete %Ln contacts", "", count),
            ActKind.MERGE: self.tr("make %Ln contacts one", "", count),
            ActKind.DIFFERENT: self.tr("keep %Ln contacts apart", "", count),
            ActKind.REJOIN: self.tr("make %Ln deleted contacts one with others", "", count),
            ActKind.EDIT: self.tr("change %Ln contacts", "", count),
            ActKind.MANY: self.tr("change %Ln contacts", "", count),
            ActKind.UNDO_IMPORT: self.tr("take an import back"),
            ActKind.LISTED: self.tr("put %Ln numbers on the do-not-message list", "", count),
            ActKind.UNLISTED: self.tr("take %Ln numbers off the do-not-message list", "", count),
        }
        return names[act.kind]

    def _show(self, acts: list[Receipt]) -> None:
        if acts != self.acts:
            self.acts = acts
            self.changed.emit()

    def _undone(self, done: Undone) -> None:
        text = fill(self.tr("Undone: {what}"), {"what": self.name(done.receipt)})
        if done.kept:
            stayed = self.tr("%Ln were changed since then and stay as they are", "", done.kept)
            text = f"{text}. {stayed}"
        self._say(text)
        self.read()

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code == "nothing_to_undo":
            self._say(shown(error).what)
        else:
            self._fail(error)
        self.read()
