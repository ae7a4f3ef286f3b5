"""Taking files for a message: looked into beside the window, shown when they may go, else said why not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from broadcaster_desktop.core.records import AttachmentRow, Examined
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.media import Media
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.pages.composing.attached import Attached
from broadcaster_desktop.ui.shell import Shell


class Attaching(QObject):
    """Holds what is attached.

    `edited` when the owner adds a file or takes one out; `moved` also when a draft's files are shown, and
    when a look begins or ends. While one is under way nobody may take `paths` for all there is.
    """

    edited = Signal()
    moved = Signal()

    def __init__(self, files: Attached, media: Media, shell: Shell) -> None:
        super().__init__(files)
        self._shown, self._media, self._shell = files, media, shell
        self._files: tuple[Examined, ...] = ()
        self._cleared = 0
        self._looks = 0
        files.chosen.connect(self.take)
        files.removed.connect(self._remove)

    @property
    def looking(self) -> bool:
        """Whether files are being looked into."""
        return self._looks > 0

    def paths(self) -> tuple[Path, ...]:
        """The owner's files, in the order they are to go."""
        return tuple(each.path for each in self._files)

    def first_picture(self) -> bytes | None:
        """A small picture of the first file, where it is one."""
        return self._files[0].thumbnail if self._files else None

    def take(self, paths: Sequence[Path]) -> None:
        """Add files, all of them or none; what is attached already stays once."""
        known = self.paths()
        fresh = [path for path in dict.fromkeys(paths) if path not in known]

        def look() -> list[Examined]:
            found = [self._media.examine(path) for path in fresh]
            self._media.require_fit([*known, *fresh])
            return found

        self._look(look, self._add)

    def show(self, rows: Sequence[AttachmentRow]) -> None:
        """Go on with the files of a draft."""
        self.clear()
        if rows:
            self._look(lambda: [self._media.examine(self._media.original(row)) for row in rows], self._put)

    def clear(self) -> None:
        """Attach nothing any more; what is being looked into is dropped."""
        self._cleared += 1
        self._put([])

    def trouble(self, error: UserError) -> None:
        """Say below the files why they cannot go."""
        texts = shown(error)
        self._shown.wrong(" ".join(part for part in (texts.what, texts.why, texts.next) if part))

    def _look(self, look: Callable[[], list[Examined]], done: Callable[[list[Examined]], None]) -> None:
        cleared = self._cleared
        self._looks += 1

        def arrived(found: list[Examined]) -> None:
            self._looks -= 1
            if cleared == self._cleared:
                done(found)
            self.moved.emit()

        def failed(error: BaseException) -> None:
            self._looks -= 1
            if isinstance(error, UserError):
                self.trouble(error)
            else:
                self._shell.fail(error)
            self.moved.emit()

        self._shell.tasks.run(look, arrived, failed, lane="long")
        self.moved.emit()

    def _add(self, found: Sequence[Examined]) -> None:
        known = self.paths()
        self._put([*self._files, *(each for each in found if each.path not in known)])
        self.edited.emit()

    def _remove(self, path: Path) -> None:
        self._put([each for each in self._files if each.path != path])
        self.edited.emit()

    def _put(self, files: Sequence[Examined]) -> None:
        self._files = tuple(files)
        self._shown.show_files(self._files)
        self.moved.emit()
