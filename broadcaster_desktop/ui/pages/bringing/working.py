"""What stands in place of a step while a list is read or brought in: how far it is, and what can be left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.figures import percent
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.layout import column, label
from broadcaster_desktop.ui.widgets.progress import Progress


class Working(QWidget):
    """A line with a count, a bar, and a note below."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.bar, self.note = label(), Progress(), label("small", "second", wrap=True)
        for part in (self.text, self.note):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column(None, self.text, self.bar, self.note, None, margin=Space.XXL, inside=self)
        self.total = 0
        """Of how many; 0 while that is not known. May be set from any thread."""
        self._plain = self._counted = ""

    def begin(self, plain: str, counted: str = "", note: str = "", total: int = 0) -> None:
        """Say what is done: `plain` with {n}, or, with a total, `counted` with {total} and {percent}."""
        self._plain, self._counted, self.total = plain, counted, total
        self.note.setText(note)
        self.show_done(0)

    def show_done(self, count: int) -> None:
        """So much is done."""
        total = self.total
        if not total or not self._counted:
            text = fill(self._plain, {"n": number(count)})
            self.bar.show_busy(text)
        else:
            done = min(count, total)
            values = {"n": number(done), "total": number(total), "percent": percent(done, total)}
            text = fill(self._counted, values)
            self.bar.show_part(done, total, text)
        self.text.setText(text)
