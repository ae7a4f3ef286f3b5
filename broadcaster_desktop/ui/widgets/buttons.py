"""Buttons: primary (one on a page), secondary, danger, link, icon and chip."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy

from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets.icons import ButtonGlyph, Glyph

Kind = Literal["primary", "secondary", "danger", "link", "icon", "chip", "nav"]

_TINTS = {"primary": "on_primary", "danger": "danger", "link": "info"}


class Button(QPushButton):
    """A button of the design system; its width follows its text."""

    def __init__(self, kind: Kind = "secondary", glyph: Glyph | None = None) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if kind in ("primary", "secondary", "danger"):
            self.setMinimumWidth(Size.BUTTON_MIN)
        if kind == "chip":
            self.setCheckable(True)
        self.glyph = ButtonGlyph(self, glyph, _TINTS.get(kind, "text2")) if glyph else None

    def say(self, text: str, *, name: str = "", tip: str = "", keys: str = "") -> None:
        """Set the text, where it differs the accessible name, the tool tip, and the keys that do the same."""
        self.setText(text)
        self.setAccessibleName(name or text)
        shortcut = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(" ".join(part for part in (tip, shortcut) if part))


class IconButton(Button):
    """A button without a word: its name is spoken and shown as tool tip."""

    def __init__(self, glyph: Glyph) -> None:
        super().__init__("icon", glyph)

    def say(self, text: str, *, name: str = "", tip: str = "", keys: str = "") -> None:
        """Set what the button is called."""
        super().say("", name=name or text, tip=tip or text, keys=keys)
