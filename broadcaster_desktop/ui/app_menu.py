"""The menu: what can be undone, by name, and where one can go; on macOS in the system's own bar as well."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.shell import SECTIONS, Place
from broadcaster_desktop.ui.undoing import Undoing


class AppMenu(QObject):
    """Asks for the last acts whenever it is opened, and follows them while it is open."""

    def __init__(
        self,
        window: QWidget,
        undoing: Undoing,
        go: Callable[[Place], None],
        name: Callable[[Place], str],
        *,
        native: bool = sys.platform == "darwin",
    ) -> None:
        """`name` tells what a section is called."""
        super().__init__(window)
        self._undoing, self._go, self._name = undoing, go, name
        self.menu = QMenu(window)
        self.bar: QMenuBar | None = None
        self._edits, self._goings = [self.menu], [QMenu(self.menu)]
        if native:
            self.bar = QMenuBar()  # without a parent it is every window's, at the top of the screen
            self._edits.append(QMenu(self.bar))
            self._goings.append(QMenu(self.bar))
            for each in (self._edits[-1], self._goings[-1]):
                self.bar.addMenu(each)
        for edit, going in zip(self._edits, self._goings, strict=True):
            edit.aboutToShow.connect(undoing.read)
            edit.aboutToShow.connect(partial(self._fill, edit, going))
            going.aboutToShow.connect(partial(self._add_places, going))
        undoing.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        for edit, going in zip(self._edits, self._goings, strict=True):
            self._fill(edit, going)
            self._add_places(going)

    def _fill(self, edit: QMenu, going: QMenu) -> None:
        edit.clear()
        edit.setTitle(self.tr("Edit"))
        going.setTitle(self.tr("Go to"))
        self._add_acts(edit)
        if edit is self.menu:
            edit.addSeparator()
            edit.addMenu(going)

    def _add_acts(self, menu: QMenu) -> None:
        acts = self._undoing.acts
        if not acts:
            menu.addAction(self.tr("Nothing to undo")).setEnabled(False)
            return
        for place, act in enumerate(acts):
            text = fill(self.tr("Undo: {what}"), {"what": self._undoing.name(act)})
            when = said(act.at, datetime.now(UTC))
            line = _with_keys(text, "Ctrl+Z") if place == 0 else f"{text} ({when})"
            menu.addAction(line).triggered.connect(partial(self._undoing.undo, act.id))

    def _add_places(self, menu: QMenu) -> None:
        menu.clear()
        for index, place in enumerate(SECTIONS, start=1):
            action: QAction = menu.addAction(_with_keys(self._name(place), f"Ctrl+{index}"))
            action.triggered.connect(partial(self._go, place))


def _with_keys(text: str, keys: str) -> str:
    """A menu's line with the keys that do the same; said, not set: the window itself listens for them."""
    return f"{text}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}"
