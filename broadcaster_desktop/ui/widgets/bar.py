"""The lasting-state bar: something that stays so until it is dealt with, with at most one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from broadcaster_desktop.ui.theme.tokens import Space, Tone
from broadcaster_desktop.ui.widgets.announce import announce
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label, restyle, row
from broadcaster_desktop.ui.widgets.pill import TINTS

GLYPHS = {
    Tone.NEUTRAL: Glyph.INFO,
    Tone.SUCCESS: Glyph.OK,
    Tone.WARN: Glyph.WARN,
    Tone.DANGER: Glyph.WRONG,
    Tone.INFO: Glyph.INFO,
}


class StateBar(QFrame):
    """Icon, a title, the rest of the story, one button. Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setProperty("tone", str(Tone.INFO))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._icon = Icon(Glyph.INFO, "info")
        self._title = label(strong=True, wrap=True)
        self._more = label("small", wrap=True)
        self.button = Button()
        self._act: Callable[[], None] | None = None
        self.button.clicked.connect(self._pressed)
        texts = column(self._title, self._more, space=0)
        box = row(self._icon, inside=self)
        box.addLayout(texts, 1)
        box.addWidget(self.button)
        box.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.hide()

    def text(self) -> str:
        """Everything it says."""
        return " ".join(part for part in (self._title.text(), self._more.text()) if part)

    def say(
        self, tone: Tone, title: str, more: str = "", action: str = "", act: Callable[[], None] | None = None
    ) -> None:
        """Show a state; an empty title hides the bar."""
        self._icon.show_glyph(GLYPHS[tone], TINTS[tone])
        restyle(self, "tone", str(tone))
        changed = title != self._title.text()
        self._title.setText(title)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.button.say(action)
        self.button.setVisible(bool(action))
        self._act = act
        self.setVisible(bool(title))
        if title and changed:
            announce(self, self.text())

    def clear(self) -> None:
        """Nothing to say any more."""
        self._title.setText("")
        self.hide()

    def _pressed(self) -> None:
        if self._act:
            self._act()
