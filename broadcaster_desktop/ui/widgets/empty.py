"""An empty place: icon, line, reason, and one button that fills it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button, Kind
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label


class Empty(QWidget):
    """What stands where rows would be."""

    def __init__(self, glyph: Glyph, kind: Kind = "primary") -> None:
        super().__init__()
        self._title = label("section")
        self._reason = label(shade="second", wrap=True)
        self.button = Button(kind)
        box = column(None, space=Space.S, inside=self, margin=Space.XL)
        centre = Qt.AlignmentFlag.AlignHCenter
        box.addWidget(Icon(glyph, "hint", Size.ICON_LARGE), 0, centre)
        for part in (self._title, self._reason):
            part.setAlignment(centre)
        box.addWidget(self._title, 0, centre)
        box.addWidget(self._reason)
        box.addSpacing(Space.S)
        box.addWidget(self.button, 0, centre)
        box.addStretch(1)

    def say(self, title: str, reason: str, action: str = "") -> None:
        """Set the line, the reason and the button's text."""
        self._title.setText(title)
        self._reason.setText(reason)
        self.button.say(action)
        self.button.setVisible(bool(action))
