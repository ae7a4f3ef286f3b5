"""A hand on mouse and keyboard: real X events by xdotool, or where that is missing Qt's own way in."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

TOOL = shutil.which("xdotool")
NEAR_EDGE = 14
"""Pixels from a control's corner to the place that is pressed."""
DOWN, UP = 5, 4
"""The wheel's buttons."""


def inside(widget: QWidget) -> QPoint:
    """The place on the screen where a control is pressed."""
    across = min(NEAR_EDGE, widget.width() // 2)
    return widget.mapToGlobal(QPoint(across, widget.height() // 2))


def click(widget: QWidget) -> None:
    """Press a control by mouse."""
    place = inside(widget)
    if TOOL:
        _tool("mousemove", str(place.x()), str(place.y()), "click", "1")
    else:
        window = widget.window().windowHandle()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=window.mapFromGlobal(place))


def turn_towards(widget: QWidget) -> bool:
    """Turn the wheel once towards a control that is scrolled out of sight; True when it is in sight."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None:
        return True
    view = area.viewport()
    top = widget.mapTo(view, QPoint(0, 0)).y()
    if top >= 0 and top + widget.height() <= view.height():
        return True
    if TOOL:
        centre = view.mapToGlobal(QPoint(NEAR_EDGE // 2, view.height() // 2))
        _tool("mousemove", str(centre.x()), str(centre.y()), "click", str(UP if top < 0 else DOWN))
    else:
        area.ensureWidgetVisible(widget)
    return False


def type_text(text: str) -> None:
    """Type where the focus is."""
    if TOOL:
        _tool("type", "--delay", "8", "--", text)
    else:
        QTest.keyClicks(_having(QApplication.focusWidget()), text)


def press(keys: str) -> None:
    """Press a combination, written as xdotool writes it (ctrl+o, Return)."""
    if TOOL:
        _tool("key", keys)
    else:
        QTest.keySequence(_having(QApplication.activeModalWidget() or QApplication.activeWindow()), keys)


def picture(window: QWidget, path: Path) -> None:
    """What the screen shows where the window is."""
    screen = window.screen()
    frame = window.frameGeometry()
    shown = screen.grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
    path.parent.mkdir(parents=True, exist_ok=True)
    if not shown.save(str(path)):
        raise OSError(f"{path} could not be written")


def _having(widget: QWidget | None) -> QWidget:
    if widget is None:
        raise LookupError("nothing has the focus")
    return widget


def _tool(*words: str) -> None:
    subprocess.run([str(TOOL), *words], check=True, timeout=60)
