"""What the window needs of the Qt binding itself."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 200


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is never freed from Python 3.12 on")
def test_a_call_that_gives_nothing_back_leaves_none_its_references(qapp: QApplication) -> None:
    """PySide6 6.12.0 takes one away with each such call: some minutes of a window, and Python 3.11 aborts."""
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.parentWidget()
        widget.update()
    lost = before - sys.getrefcount(None)
    widget.deleteLater()
    assert lost < CALLS / 2
