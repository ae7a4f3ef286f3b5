"""The icons: a font that is read beside the window and drawn in it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QRawFont

from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets import icons
from broadcaster_desktop.ui.widgets.icons import Glyph

BESIDE = """
import sys
from broadcaster_desktop.ui.widgets import icons
before = set(sys.modules)
icons.load()
print(sorted(name for name in set(sys.modules) - before if name.startswith(("PySide6", "qt"))))
"""


def test_reading_the_font_imports_nothing_of_qt() -> None:
    """What does so in a thread beside the window can end the program."""
    done = subprocess.run([sys.executable, "-c", BESIDE], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("glyph", list(Glyph))
def test_the_font_has_every_glyph_and_it_is_drawn(glyph: Glyph) -> None:
    font = icons.load()
    assert QRawFont(font.content, Size.ICON).supportsCharacter(ord(font.letters[glyph]))
    drawn = icons.pixmap(glyph, "#0b6b57", ratio=2.0).toImage()
    assert drawn.width() == 2 * Size.ICON
    colours = {drawn.pixelColor(x, y).name() for x in range(drawn.width()) for y in range(drawn.height())}
    assert "#0b6b57" in colours
