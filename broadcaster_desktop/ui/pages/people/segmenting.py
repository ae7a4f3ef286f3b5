"""Segments on the page of the contacts: made, changed and removed in the place of the line above the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from broadcaster_desktop.core.segments import SegmentRow
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.pages.people.asking import Known
from broadcaster_desktop.ui.pages.people.narrowing import Narrowing
from broadcaster_desktop.ui.pages.people.segment_editor import SegmentEditor

if TYPE_CHECKING:
    from broadcaster_desktop.services.segments import Segments
    from broadcaster_desktop.ui.shell import Shell


class Segmenting(QObject):
    """Opens the editor where the line above the list was, and has that back when it is done."""

    opened = Signal()
    """The editor has come, or has gone."""
    changed = Signal()
    """Segments are other ones now, or another one is wanted."""

    def __init__(self, narrowing: Narrowing, editor: SegmentEditor, segments: Segments, shell: Shell) -> None:
        super().__init__()
        self._narrowing, self._editor, self._segments, self._shell = narrowing, editor, segments, shell
        self.known = Known()
        editor.hide()
        narrowing.edit_wanted.connect(self._edit)
        editor.saved.connect(self._saved)
        editor.removed.connect(self._removed)
        editor.closed.connect(self.close)
        editor.failed.connect(shell.fail)

    def close(self) -> bool:
        """Leave the editor, and keep nothing; False when it is not open."""
        if self._editor.isHidden():
            return False
        self._editor.hide()
        self._narrowing.show()
        self.opened.emit()
        self._narrowing.segments.setFocus()
        return True

    def _edit(self, segment: SegmentRow | None) -> None:
        self._narrowing.hide()
        self._editor.begin(segment, self.known)
        self._editor.show()
        self.opened.emit()
        self._editor.name.setFocus()

    def _saved(self, name: str) -> None:
        self.close()
        self._narrowing.take(segment=name)
        self.changed.emit()
        self._shell.toast(fill(self.tr("Saved the segment {name}"), {"name": name}))

    def _removed(self, segment: SegmentRow) -> None:
        self.close()
        self._narrowing.take(tag=self._narrowing.tag)
        self.changed.emit()
        segments, tasks = self._segments, self._shell.tasks

        def back() -> None:
            tasks.run(
                lambda: segments.save(segment.name, segment.rule),
                lambda _: self.changed.emit(),
                self._shell.fail,
            )

        self._shell.toast(fill(self.tr("Removed the segment {name}"), {"name": segment.name}), back)
