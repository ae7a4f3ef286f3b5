"""Status as icon and word; the colour only repeats them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy

from broadcaster_desktop.ui.theme.tokens import Size, Space, Tone
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import label, restyle, row

TINTS = {
    Tone.NEUTRAL: "text2",
    Tone.SUCCESS: "success",
    Tone.WARN: "warn",
    Tone.DANGER: "danger",
    Tone.INFO: "info",
}
"""The colour field a tone's glyph is tinted with."""


class Pill(QFrame):
    """A glyph and a word on the tone's ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "pill")
        self.setProperty("tone", str(Tone.NEUTRAL))
        self.setFixedHeight(Size.HIT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = Icon(Glyph.WAIT, size=Size.ICON_SMALL)
        self._text = label("small")
        box = row(self._icon, self._text, space=Space.XS, inside=self)
        box.setContentsMargins(Space.M, 0, Space.M, 0)

    def text(self) -> str:
        """The word shown."""
        return self._text.text()

    def say(self, text: str, tone: Tone, glyph: Glyph) -> None:
        """Show a status."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._icon.show_glyph(glyph, TINTS[tone])
        restyle(self, "tone", str(tone))
