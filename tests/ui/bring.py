"""The page of imports, used by mouse and keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from broadcaster_desktop.services.reading import Origin
from broadcaster_desktop.ui.pages.importing import MATCH, ImportPage
from tests.ui.visit import Visit


def drop(page: ImportPage, *paths: Path) -> None:
    """Let files go over the page."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    point = QPointF(page.file.drop.rect().center())
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.file.drop.dropEvent(QDropEvent(point, copy, data, left, Qt.KeyboardModifier.NoModifier))


def at(visit: Visit, page: ImportPage, step: int) -> None:
    """Wait until a step is reached and nothing is under way."""
    visit.bot.waitUntil(lambda: page.step == step and not page.work.busy, timeout=10_000)


def choose(choice: QComboBox, data: object, shown: object = None) -> None:
    """Take an entry of a list by the keyboard; `shown` where that becomes another one."""
    choice.setFocus()
    for _ in range(choice.count()):
        if choice.currentData() in (data, shown or data):
            return
        down = choice.findData(data) > choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    assert choice.currentData() in (data, shown or data)


def forward(visit: Visit, page: ImportPage, step: int) -> None:
    """Press the primary button, which leads there."""
    assert page.primary is not None
    visit.click(page.primary)
    at(visit, page, step)


def matched(visit: Visit, page: ImportPage, origin: Origin) -> None:
    """Have a list looked at."""
    page.take(origin)
    at(visit, page, MATCH)
