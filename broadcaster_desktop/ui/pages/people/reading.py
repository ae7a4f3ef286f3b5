"""Reads the list of contacts: its beginning at once, the ids behind it, and again what has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from broadcaster_desktop.core.bulk import AllThatMatch
from broadcaster_desktop.core.searching import ListStart
from broadcaster_desktop.ui.models.contacts import ContactsModel
from broadcaster_desktop.ui.tasks import Latest, Tasks
from broadcaster_desktop.ui.theme.tokens import Motion

if TYPE_CHECKING:
    from broadcaster_desktop.services.contacts import Contacts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wish:
    """Which contacts are to be listed, and in which order."""

    search: str = ""
    tag: str | None = None
    segment: str | None = None
    sort: str = "name"
    descending: bool = False

    @property
    def match(self) -> AllThatMatch:
        """Whom it lists."""
        return AllThatMatch(self.search, self.tag, self.segment)


@dataclass(frozen=True, slots=True)
class _Whole:
    """A list with all its ids."""

    start: ListStart
    ids: Sequence[int]


class ListReader(QObject):
    """Fills the model; of several wishes only the newest is shown."""

    began = Signal()
    """A new list is to be shown: the model has it now, or nobody is in it."""
    again = Signal(object)
    """The same list was read once more: call what is given to have the model show it."""
    slow = Signal()
    """The new list is not there at once."""
    failed = Signal(object)
    """It could not be read."""

    def __init__(self, contacts: Contacts, tasks: Tasks, model: ContactsModel) -> None:
        super().__init__()
        self._contacts, self._model = contacts, model
        self._starts, self._wholes = Latest(tasks), Latest(tasks, lane="reads")
        self.wish = Wish()
        self.waits = False
        """A new list is being read."""
        self._asked = 0
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(Motion.SPINNER_AFTER)
        self._slow.timeout.connect(self.slow)

    def read(self, wish: Wish) -> None:
        """Show another list, or the same from its beginning."""
        self.wish = wish
        self._asked += 1
        asked = self._asked
        self.waits = True
        self._slow.start()

        def came(found: ListStart | Exception) -> None:
            self._slow.stop()
            self.waits = False
            if isinstance(found, Exception):
                self.failed.emit(found)
                return
            self._model.show_first(found.rows, found.count, found.ids or ())
            self.began.emit()
            if found.ids is None:
                self._wholes.run(tried(lambda: self._ids(wish)), lambda ids: self._take_ids(asked, ids))

        self._starts.run(tried(lambda: self._start(wish)), came)

    def refresh(self) -> None:
        """Somebody changed contacts: read the list again, all of it, before anything of it is shown anew."""
        asked, wish = self._asked, self.wish

        def whole() -> _Whole:
            start = self._start(wish)
            return _Whole(start, self._ids(wish) if start.ids is None else start.ids)

        def came(found: _Whole | Exception) -> None:
            if asked != self._asked or self.waits:
                return  # another list is shown by now, and it is newer
            if isinstance(found, Exception):
                self.failed.emit(found)
                return
            self.again.emit(lambda: self._model.show_first(found.start.rows, len(found.ids), found.ids))

        self._wholes.run(tried(whole), came)

    def _start(self, wish: Wish) -> ListStart:
        return self._contacts.start(
            wish.search, wish.tag, wish.sort, descending=wish.descending, segment=wish.segment
        )

    def _ids(self, wish: Wish) -> Sequence[int]:
        return self._contacts.ids(
            wish.search, wish.tag, wish.sort, descending=wish.descending, segment=wish.segment
        )

    def _take_ids(self, asked: int, ids: Sequence[int] | Exception) -> None:
        if asked != self._asked:
            return  # they are another list's: a newer one is on its way or shown
        if isinstance(ids, Exception):
            self.failed.emit(ids)
        else:
            self._model.show_ids(ids)


def tried(read: Callable[[], T]) -> Callable[[], T | Exception]:
    """A read that gives what went wrong as its result, so that whoever asked can say it in its own place."""

    def run() -> T | Exception:
        try:
            return read()
        except Exception as error:
            return error

    return run
