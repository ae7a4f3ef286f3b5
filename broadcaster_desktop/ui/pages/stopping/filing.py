"""A file of numbers put on the do-not-message list: how far it is, Cancel, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from broadcaster_desktop.core.privacy import OptOutImport
from broadcaster_desktop.core.tidying import ActKind, Receipt
from broadcaster_desktop.errors import fill
from broadcaster_desktop.services.optouts import OptOuts
from broadcaster_desktop.services.undo import Undo
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.shell import Shell
from broadcaster_desktop.ui.tasks import Cancelled, Report, Running
from broadcaster_desktop.ui.theme.tokens import Size, Space, Tone
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.layout import column, frame, label
from broadcaster_desktop.ui.widgets.progress import Progress
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_TOLD = 5
"""Lines without a number that are shown; all of them are counted."""


class Filing(TranslatedFrame):
    """Hidden while no file is read and none has left anything to be told."""

    done = Signal()

    def __init__(self, shell: Shell, optouts: OptOuts, undo: Undo) -> None:
        super().__init__()
        self._shell, self._optouts, self._undo = shell, optouts, undo
        self._running: Running | None = None
        self._listed, self._total = 0, 0
        self._text, self._bar, self.cancel = label("small"), Progress(), Button("link")
        self._bar.setMaximumWidth(Size.FIELD_SHORT)
        self.cancel.clicked.connect(self._cancel)
        parts = (self._text, self._bar, self.cancel, None)
        self._busy = frame("well", *parts, margin=Space.S, across=True)
        self.told = StateBar()
        self._found: OptOutImport | None = None
        column(self._busy, self.told, space=0, inside=self)
        self._busy.hide()
        self.retranslate()

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._running is not None

    def take(self, path: Path) -> None:
        """Put every number of a file on the list."""
        if self.busy:
            return
        self._listed, self._total, self._found = 0, 0, None
        self.told.clear()
        self._bar.show_busy(self._text.text())
        self._busy.show()
        self._running = self._shell.tasks.run_long(
            partial(self._read, path), self._finished, self._failed, self._show_part
        )
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        values = {"done": number(self._listed), "total": number(self._total)}
        text = fill(self.tr("{done} of {total} numbers are on the list"), values)
        self._text.setText(text if self._total else self.tr("Reading the file"))
        self.cancel.say(self.tr("Cancel"))
        self._show_unusable()

    def _read(self, path: Path, report: Report) -> tuple[OptOutImport, Receipt | None]:
        def told(done: int, total: int) -> None:
            self._total = total
            report(done)

        found = self._optouts.import_file(path, told=told)
        act = found.act
        if act is None or not act.phones:
            return found, None
        return found, self._undo.hold(found.added, lambda: self._optouts.take_back(act), ActKind.LISTED)

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _show_part(self, done: int) -> None:
        self._listed = done
        self.retranslate()
        self._bar.show_part(done, self._total, self._text.text())

    def _finished(self, result: tuple[OptOutImport, Receipt | None]) -> None:
        found, receipt = result
        self._stop()
        self._found = found
        self._show_unusable()
        text = self.tr("%Ln numbers were put on the list", "", found.added)
        if found.known:
            known = self.tr("%Ln were there already", "", found.known)
            text = f"{text}. {known}"
        if receipt is None:
            self._shell.toast(text)
        else:
            self._shell.toast(text, partial(self._shell.undo, receipt.id))

    def _failed(self, error: BaseException) -> None:
        listed = self._listed
        self._stop()
        if isinstance(error, Cancelled):
            self._shell.toast(self.tr("Stopped. %Ln numbers of the file are on the list", "", listed))
        else:
            self._shell.fail(error)

    def _stop(self) -> None:
        self._running = None
        self._busy.hide()
        self.done.emit()

    def _show_unusable(self) -> None:
        lines = self._found.unusable if self._found else ()
        if not lines:
            self.told.clear()
            return
        line = self.tr("Line {number}: {text}")
        some = (fill(line, {"number": number(at), "text": text}) for at, text in lines[:_TOLD])
        more = "; ".join(some) + ("; …" if len(lines) > _TOLD else "")
        title = self.tr("%Ln lines have no number that can be used", "", len(lines))
        self.told.say(Tone.WARN, title, more, self.tr("Close"), self._close)

    def _close(self) -> None:
        self._found = None
        self.told.clear()
