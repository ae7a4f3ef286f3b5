"""Using the window as its owner does: by mouse, keys and what is to be read."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from broadcaster_desktop.ui.main_window import MainWindow
from broadcaster_desktop.ui.shell import Page, Place
from broadcaster_desktop.ui.start import Program
from broadcaster_desktop.ui.tasks import Lane
from broadcaster_desktop.ui.widgets.dialog import Question
from tests.ui.stage import Stage

P = TypeVar("P", bound=Page)
NARROW = QPoint(12, 12)
LANES: tuple[Lane, ...] = ("actions", "long", "reads")
ROUNDS = 4
"""An answer may ask the next question; no page asks more in a row."""


class Visit:
    """One window on one world."""

    def __init__(self, qtbot: QtBot, program: Program, stage: Stage) -> None:
        self.bot = qtbot
        self.program = program
        self.stage = stage
        self.suffix = ""

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self.program.window

    def show(self) -> None:
        """Open the window and wait until its world is there."""
        with self.bot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.bot.waitUntil(lambda: bool(self.window._pages), timeout=10_000)

    def end(self) -> None:
        """Close everything."""
        self.window.hide()
        self.program.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def go(self, place: Place, kind: type[P], what: object = None) -> P:
        """Go to a place; its page."""
        self.window.go(place, what)
        return self.page(kind)

    def is_at(self, place: Place) -> bool:
        """Whether the window shows this place."""
        return self.window._place is place

    def page(self, kind: type[P]) -> P:
        """The page in sight, which has to be of this kind."""
        page = self.window.stack.currentWidget()
        assert isinstance(page, kind)
        return page

    def until(self, *texts: str) -> None:
        """Wait until all of these are to be read somewhere in the window."""
        self.bot.waitUntil(lambda: all(text in self.read() for text in texts), timeout=10_000)

    def settle(self) -> None:
        """Wait until nothing is on its way any more: no event, no short timer, no answer of the services."""
        for _ in range(ROUNDS):
            self.bot.waitUntil(lambda: not self._waits(), timeout=10_000)
            self._wait_for_lanes()

    def _wait_for_lanes(self) -> None:
        arrived: list[None] = []
        for lane in LANES:
            self.program.tasks.run(lambda: None, arrived.append, lane=lane)
        self.bot.waitUntil(lambda: len(arrived) == len(LANES), timeout=10_000)

    def _waits(self) -> bool:
        timers = [*self.window.findChildren(QTimer), self.program.bridge._timer]
        return any(each.isActive() and each.isSingleShot() and each.interval() < 1_000 for each in timers)

    def read(self) -> str:
        """Every text in sight."""
        labels = [part for part in self.window.findChildren(QLabel) if part.isVisible()]
        buttons = [part for part in self.window.findChildren(QAbstractButton) if part.isVisible()]
        rich = Qt.TextFormat.RichText
        said = [part.accessibleName() if part.textFormat() is rich else part.text() for part in labels]
        return "\n".join([*said, *(part.text() for part in buttons), *self._cells()])

    def click(self, button: QAbstractButton) -> None:
        """Press a button by mouse, once it can be."""
        self.bot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=10_000)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=NARROW)

    def press(self, *keys: str) -> None:
        """Press key combinations, as Qt writes them, where the focus is."""
        for each in keys:
            QTest.keySequence(self.window, each)

    def type(self, widget: QWidget, text: str) -> None:
        """Type into a field."""
        widget.setFocus()
        QTest.keyClicks(widget, text)

    def answer(self, *, agree: bool) -> list[str]:
        """Answer the next question; what it said, once it was asked."""
        said: list[str] = []

        def press() -> None:
            question = QApplication.activeModalWidget()
            if not isinstance(question, Question):
                QTimer.singleShot(20, press)
                return
            said.extend(part.text() for part in question.findChildren(QLabel))
            (question.verb if agree else question.other).click()

        QTimer.singleShot(0, press)
        return said

    def _cells(self) -> list[str]:
        tables = [table for table in self.window.findChildren(QTableView) if table.isVisible()]
        return [
            str(table.model().index(row, column).data() or "")
            for table in tables
            for row in range(min(table.model().rowCount(), 30))
            for column in range(table.model().columnCount())
        ]
