"""Windows without a screen, in the theme and with the icons of the program."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from broadcaster_desktop.ui.theme import Scheme, Theme, install
from broadcaster_desktop.ui.widgets import icons


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    """The light theme with its icons; a test may choose another."""
    theme = install(qapp)
    icons.load()
    icons.arrive()
    theme.choose(Scheme.LIGHT)
    yield theme
    theme.choose(Scheme.LIGHT)
