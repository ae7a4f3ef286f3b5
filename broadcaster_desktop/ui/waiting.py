"""What stands in the window until the data is open, or says why it cannot be opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from broadcaster_desktop.ui.errors import Shown
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Waiting(TranslatedFrame):
    """Nothing at first; after a moment "Opening"; on failure the whole story with its way on."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon(Glyph.WARN, "danger", Size.ICON_LARGE)
        self._what = label("section", wrap=True)
        self._rest = label(wrap=True)
        self._rest.setMaximumWidth(Size.TEXT)
        self.again, self.quit = Button("primary"), Button()
        self._retry: Callable[[], None] | None = None
        self.again.clicked.connect(self._try)
        self.quit.clicked.connect(QApplication.quit)
        buttons = row(self.again, self.quit, None)
        column(self._icon, self._what, self._rest, buttons, None, margin=Space.XL, inside=self)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._say_opening)
        self.show_opening()

    def show_opening(self) -> None:
        """Show nothing yet; say "Opening" when it takes longer than a blink."""
        for part in (self._icon, self._what, self._rest, self.again, self.quit):
            part.hide()
        self._retry = None
        self._late.start(Motion.SPINNER_AFTER)

    def show_error(self, shown: Shown, again: Callable[[], None]) -> None:
        """Show why it failed, what is safe, and what to do."""
        self._late.stop()
        self._retry = again
        self._what.setText(shown.what)
        self._rest.setText("\n\n".join(text for text in (shown.why, shown.safe, shown.next) if text))
        for part in (self._icon, self._what, self._rest, self.again, self.quit):
            part.show()
        self.retranslate()
        self.again.setFocus()

    def text(self) -> str:
        """Everything it says."""
        return f"{self._what.text()} {self._rest.text()}".strip()

    def retranslate(self) -> None:
        """Set every text anew; an error keeps the words it was shown with."""
        self.again.say(self.tr("Try again"))
        self.quit.say(self.tr("Quit"))

    def _say_opening(self) -> None:
        self._what.setText(self.tr("Opening your contacts and campaigns"))
        self._what.show()

    def _try(self) -> None:
        retry = self._retry
        self.show_opening()
        if retry:
            retry()
