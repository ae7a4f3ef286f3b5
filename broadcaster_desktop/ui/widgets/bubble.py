"""A message as a phone shows it."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel

from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.layout import column, frame, label

_MARKS = (("*", "b"), ("_", "i"), ("~", "s"))


class MessagePreview(QFrame):
    """The bubble on a sunken ground, with a line above that says whose it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "well")
        self._whose = label("small", "second", wrap=True)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(Size.FIELD_SHORT)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.picture = QLabel()
        self.picture.hide()
        bubble = frame("bubble", self.picture, self._text, space=Space.S, margin=Space.M)
        bubble.setMaximumWidth(Size.BUBBLE)
        column(self._whose, bubble, None, space=Space.S, margin=Space.L, inside=self)

    def say(self, whose: str, text: str, picture: bytes | None = None) -> None:
        """Show a message, with a picture (PNG) above its text where one goes with it."""
        shown = QPixmap()
        if picture is not None:
            shown.loadFromData(picture)
        self.picture.setPixmap(shown)
        self.picture.setVisible(not shown.isNull())
        self._whose.setText(whose)
        self._text.setText(as_html(text))
        self._text.setAccessibleName(text)


def as_html(text: str) -> str:
    """The text as WhatsApp draws it: *bold*, _italic_, ~strike~; everything else to the letter."""
    drawn = html.escape(text)
    for mark, tag in _MARKS:
        sign = re.escape(mark)
        pair = rf"(?<![\w{sign}]){sign}(?=\S)([^\n{sign}]*\S){sign}(?![\w{sign}])"
        drawn = re.sub(pair, rf"<{tag}>\1</{tag}>", drawn)
    return f'<div style="white-space: pre-wrap">{drawn}</div>'
