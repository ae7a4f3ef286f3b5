"""Icons: Phosphor's glyphs from QtAwesome, tinted from the tokens, there only after the first paint."""

from __future__ import annotations

import importlib
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel

from broadcaster_desktop.ui.theme import colours, theme
from broadcaster_desktop.ui.theme.tokens import Size


class Glyph(StrEnum):
    """The glyphs in use, by what they say here."""

    HOME = "house"
    CONTACTS = "users"
    CAMPAIGNS = "paper-plane-tilt"
    LINK = "link-simple"
    SETTINGS = "gear-six"
    ADD = "plus"
    SEARCH = "magnifying-glass"
    FILE = "file-arrow-up"
    OK = "check-circle"
    WARN = "warning"
    WRONG = "x-circle"
    INFO = "info"
    WAIT = "clock"
    SENDING = "hourglass"
    PAUSE = "pause"
    PLAY = "play"
    STOP = "stop"
    SKIP = "minus-circle"
    BLOCK = "prohibit"
    UNSURE = "question"
    TICK = "check"
    TICKS = "checks"
    READ = "eye"
    OFFLINE = "wifi-slash"
    PHONE = "device-mobile"
    CAMERA = "camera"
    QR = "qr-code"
    REFRESH = "arrows-clockwise"
    PRACTICE = "student"
    REPEAT = "copy-simple"
    FIXED = "wrench"
    BACK = "arrow-left"
    CLOSE = "x"
    LANGUAGE = "globe"
    LOCK = "lock"


_made: list[Any] = []
"""The one glyph font, once it is there."""


def load() -> None:
    """Import the icon package: slow, touches no window, may be called in any thread."""
    importlib.import_module("qtawesome.iconic_font")


def arrive() -> None:
    """Read the one glyph font in use and have everything painted again; main thread only, after `load`."""
    if _made:
        return
    package = importlib.import_module("qtawesome.iconic_font")
    folder = Path(package.__file__ or "").parent / "fonts"
    font = package.IconicFont()
    letters = next(folder.glob("phosphor-[0-9]*.ttf"))
    font.load_font(
        "ph", letters.name, letters.name.replace("-", "-charmap-").replace(".ttf", ".json"), str(folder)
    )
    _made.append(font)
    theme().changed.emit()


def pixmap(glyph: Glyph, colour: str, size: int = Size.ICON, ratio: float = 1.0) -> QPixmap:
    """A glyph as a picture; an empty one of the same size until icons are there."""
    if not _made:
        empty = QPixmap(round(size * ratio), round(size * ratio))
        empty.setDevicePixelRatio(ratio)
        empty.fill(Qt.GlobalColor.transparent)
        return empty
    return _drawn(glyph, colour, size, ratio)


@lru_cache(maxsize=512)
def _drawn(glyph: Glyph, colour: str, size: int, ratio: float) -> QPixmap:
    made: QPixmap = _made[0].icon(f"ph.{glyph}", color=colour).pixmap(QSize(size, size), ratio)
    return made


class Icon(QLabel):
    """A glyph that only shows; the word beside it says the same."""

    def __init__(self, glyph: Glyph, tint: str = "text2", size: int = Size.ICON) -> None:
        """`tint` names a field of the theme's colours."""
        super().__init__()
        self._glyph = glyph
        self._tint = tint
        self._size = size
        self.setFixedSize(size, size)
        theme().changed.connect(self._paint_glyph)
        self._paint_glyph()

    def show_glyph(self, glyph: Glyph, tint: str) -> None:
        """Show another glyph."""
        if (glyph, tint) != (self._glyph, self._tint):
            self._glyph, self._tint = glyph, tint
            self._paint_glyph()

    def _paint_glyph(self) -> None:
        colour = getattr(colours(), self._tint)
        self.setPixmap(pixmap(self._glyph, colour, self._size, self.devicePixelRatioF()))


class ButtonGlyph(QObject):
    """Keeps a button's icon in the theme's colours."""

    def __init__(self, button: QAbstractButton, glyph: Glyph, tint: str = "text2", checked: str = "") -> None:
        """`checked` names the tint while the button is checked; empty: the same."""
        super().__init__(button)
        self._button = button
        self._glyph = glyph
        self._tints = {False: tint, True: checked or tint}
        button.setIconSize(QSize(Size.ICON, Size.ICON))
        theme().changed.connect(self.paint)
        if checked:
            button.toggled.connect(self.paint)
        self.paint()

    def change(self, glyph: Glyph, tint: str) -> None:
        """Show another glyph."""
        self._glyph = glyph
        self._tints = {False: tint, True: tint}
        self.paint()

    def paint(self) -> None:
        """Give the button its picture anew."""
        colour = getattr(colours(), self._tints[self._button.isChecked()])
        ratio = self._button.devicePixelRatioF()
        self._button.setIcon(QIcon(pixmap(self._glyph, colour, Size.ICON, ratio)))
