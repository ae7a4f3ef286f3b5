"""Doing what the owner asks about one contact: off the main thread, told by a toast, taken back by Undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from broadcaster_desktop.core.tidying import Receipt
from broadcaster_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

T = TypeVar("T")
Failed = Callable[[BaseException], None]


class Acts(QObject):
    """The one way from the drawer's parts to the services."""

    done = Signal()
    """Something was changed, or could not be: what is shown is to be read again."""
    merged = Signal(int)
    """Two contacts are one; this one stayed."""

    def __init__(self, shell: Shell, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self.shell, self.services = shell, services

    def run(
        self,
        op: Callable[[], T],
        text: str,
        undo: Callable[[T], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Do it and tell so; an `op` that gives None has changed nothing when there is an `undo`."""

        self.shell.tasks.run(
            op,
            lambda result: self._tell(result, text, undo),
            lambda error: self._failed(error, failed),
        )

    def edit(
        self,
        contact: int,
        text: str,
        *,
        name: str | None = None,
        phone: str | None = None,
        tags: Sequence[str] | None = None,
        fields: Mapping[str, str] | None = None,
        same_person: bool = True,
        failed: Failed | None = None,
    ) -> None:
        """Change a contact."""

        def op() -> Receipt | None:
            return self.services.editing.edit(
                contact, name=name, phone=phone, tags=tags, fields=fields, same_person=same_person
            )

        self.run(op, text, self.undo, failed)

    def merge(self, keep: int, other: int, text: str) -> None:
        """Make two contacts one."""

        def then(receipt: Receipt) -> None:
            self.merged.emit(keep)
            self._tell(receipt, text, self.undo)

        self.shell.tasks.run(
            lambda: self.services.duplicates.merge(keep, other),
            then,
            lambda error: self._failed(error, None),
        )

    def _tell(self, result: T, text: str, undo: Callable[[T], object] | None) -> None:
        self.done.emit()
        if undo is None:
            self.shell.toast(text)
        elif result is not None:
            self.shell.toast(text, lambda: self._take_back(lambda: undo(result)))

    def undo(self, receipt: Receipt | None) -> None:
        """What takes back an act with a receipt; to be run off the main thread."""
        if receipt is not None:
            self.services.undo.undo(receipt.id)

    def _take_back(self, op: Callable[[], object]) -> None:
        self.shell.tasks.run(op, lambda _: self.done.emit(), lambda error: self._failed(error, None))

    def _failed(self, error: BaseException, failed: Failed | None) -> None:
        self.done.emit()
        (failed or self.shell.fail)(error)
