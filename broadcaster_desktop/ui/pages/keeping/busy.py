"""That something takes a while: what, how far it is, and Cancel where it can be left."""

from __future__ import annotations

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.tasks import Running
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.layout import label, row
from broadcaster_desktop.ui.widgets.progress import Progress
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Busy(TranslatedFrame):
    """Hidden while nothing is done."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._text, self._bar, self.cancel = label("small"), Progress(), Button("link")
        self._bar.setMaximumWidth(Size.FIELD_SHORT)
        self._running: Running | None = None
        self.cancel.clicked.connect(self._cancel)
        row(self._text, self._bar, self.cancel, None, margin=Space.S, inside=self)
        self.retranslate()
        self.end()

    @property
    def going(self) -> bool:
        """Whether something is done."""
        return not self.isHidden()

    def begin(self, text: str) -> None:
        """Something was begun whose end is not known yet."""
        self._text.setText(text)
        self._bar.show_busy(text)
        self.cancel.hide()
        self.show()

    def can_cancel(self, running: Running) -> None:
        """It can be left."""
        self._running = running
        self.cancel.show()

    def show_part(self, text: str, done: int, total: int) -> None:
        """How far it is; the text has places for `done` and `total`."""
        self._text.setText(fill(text, {"done": number(done), "total": number(total)}))
        self._bar.show_part(done, total, self._text.text())

    def end(self) -> None:
        """It is over."""
        self._running = None
        self.hide()

    def retranslate(self) -> None:
        """Set every text anew; what is being done keeps the words it was begun with."""
        self.cancel.say(self.tr("Cancel"))

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
