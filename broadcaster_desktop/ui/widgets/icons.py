"""Icons: Phosphor's glyphs, tinted from the tokens, there only after the first paint.

Of QtAwesome only the font and its table are used: its own code takes a third of a second to import, and in a
thread beside the window that import has ended the program (two of some thirty starts on a busy machine).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap
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
    ATTACH = "paperclip"
    PICTURE = "image"
    VIDEO = "film-strip"
    DOCUMENT = "file-text"
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
    MENU = "dots-three-vertical"
    FOLDER = "folder-open"
    EDIT = "pencil-simple"
    BIN = "trash"
    TAG = "tag"
    EXPORT = "download-simple"
    MERGE = "git-merge"
    RESTORE = "arrow-counter-clockwise"
    SAME = "users-three"
    PASTE = "clipboard-text"


_FILL = 0.875
"""How much of an icon's square a glyph's em takes."""


@dataclass(frozen=True, slots=True)
class GlyphFont:
    """The font as it lies on the disk, and its letter for each glyph in use."""

    content: bytes
    letters: dict[Glyph, str]


_family = ""
"""The font's name, once it is there."""
_letters: dict[Glyph, str] = {}


def load() -> GlyphFont:
    """Read the font; Qt is not touched, so any thread may do it."""
    package = find_spec("qtawesome")  # found, not imported
    if package is None or package.origin is None:
        raise FileNotFoundError("qtawesome")
    folder = Path(package.origin).parent / "fonts"
    font = next(folder.glob("phosphor-[0-9]*.ttf"))
    table = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_bytes())
    return GlyphFont(font.read_bytes(), {glyph: chr(int(table[glyph], 16)) for glyph in Glyph})


def arrive(font: GlyphFont) -> None:
    """Take the font into use and have everything painted again; main thread only."""
    global _family
    if _family:
        return
    number = QFontDatabase.addApplicationFontFromData(font.content)
    _letters.update(font.letters)
    _family = QFontDatabase.applicationFontFamilies(number)[0]
    theme().changed.emit()


def pixmap(glyph: Glyph, colour: str, size: int = Size.ICON, ratio: float = 1.0) -> QPixmap:
    """A glyph as a picture; an empty one of the same size until icons are there."""
    return _drawn(glyph, colour, size, ratio) if _family else _empty(size, ratio)


@lru_cache(maxsize=512)
def _drawn(glyph: Glyph, colour: str, size: int, ratio: float) -> QPixmap:
    made = _empty(size, ratio)
    font = QFont(_family)
    font.setPixelSize(round(_FILL * size))
    painter = QPainter(made)
    painter.setPen(QColor(colour))
    painter.setFont(font)
    painter.drawText(0, 0, size, size, Qt.AlignmentFlag.AlignCenter, _letters[glyph])
    painter.end()
    return made


def _empty(size: int, ratio: float) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
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
