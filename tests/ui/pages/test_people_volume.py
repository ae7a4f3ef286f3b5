"""The list at volume in the real window: opened, scrolled, searched, all of it checked and changed.

Nothing here fails on a time: the longest time the window's thread was away is printed for each act.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from broadcaster_desktop.ui.models.contacts import NAME
from broadcaster_desktop.ui.models.paged import WAITING
from broadcaster_desktop.ui.pages.contacts import ContactsPage
from broadcaster_desktop.ui.pages.people.selection import Act
from broadcaster_desktop.ui.shell import Place
from tests.benchmarks.volume import _fill
from tests.ui.visit import Visit

PATIENCE = 120_000


class Pulse:
    """Beats in the window's thread; the longest time between two beats is how long nothing moved."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._beat)
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now

    def over(self, what: str, act: Callable[[], object]) -> None:
        """Do something and print how long nothing moved at most meanwhile."""
        self._last, self._longest = time.perf_counter(), 0.0
        began = self._last
        act()
        QTest.qWait(50)
        took = time.perf_counter() - began
        print(f"{what}: {took:.2f} s, longest stall {self._longest * 1000:.0f} ms")  # noqa: T201

    def end(self) -> None:
        """Beat no more."""
        self._timer.stop()


class Owner:
    """Uses the list as its owner does, and waits until the window has followed."""

    def __init__(self, visit: Visit, size: int) -> None:
        self.visit, self.size = visit, size
        self.contacts = visit.stage.services.contacts
        self.page: ContactsPage = visit.go(Place.CONTACTS, ContactsPage)

    def until(self, seen: Callable[[], bool]) -> None:
        """Wait for something to be so."""
        self.visit.bot.waitUntil(seen, timeout=PATIENCE)

    def whole(self) -> None:
        """Wait until the whole list is there."""
        self.until(lambda: self.page.model.id_at(self.size - 1) is not None)

    def done(self, so: Callable[[], bool]) -> None:
        """Wait until an act is over and the list is read again."""
        self.until(lambda: not self.page.acts.busy and not self.page.reader.waits and so())

    def scroll(self) -> None:
        bar = self.page.table.verticalScrollBar()
        for at in range(60):
            bar.setValue(bar.maximum() * ((at * 37) % 60) // 60)
            QTest.qWait(1)
        self.page.table.scrollToBottom()
        assert self.page.model.index(self.size - 1, NAME).data() != WAITING

    def search(self) -> None:
        for letter in "asha patil":
            QTest.keyClicks(self.page.narrowing.search, letter)
            QTest.qWait(60)
        self.until(lambda: 0 < self.page.model.rowCount() < self.size)
        self.page.narrowing.search.clear()
        self.whole()

    def sort(self) -> None:
        self.page.under.order.setCurrentIndex(4)
        self.page.under.order.activated.emit(4)
        self.until(lambda: self.page.model.id_at(0) == self.size)
        self.until(lambda: self.page.model.id_at(self.size - 1) == 1)

    def check_all(self) -> None:
        self.page.table.setFocus()
        QTest.keySequence(self.page.table, "Ctrl+A")
        assert self.page.model.checked_count() == self.size

    def tag(self) -> None:
        self.page.selection.wanted.emit(Act.TAG, "Everyone", "")
        self.done(lambda: self.contacts.count(tag="Everyone") == self.size)

    def take_back(self) -> None:
        self.visit.press("Ctrl+Z")
        self.done(lambda: self.contacts.count(tag="Everyone") == 0)

    def delete(self) -> None:
        self.page.selection.wanted.emit(Act.DELETE, "", "")
        self.done(lambda: self.contacts.count() == 0)

    def have_back(self) -> None:
        self.visit.press("Ctrl+Z")
        self.done(lambda: self.contacts.count() == self.size)
        self.whole()


@pytest.mark.parametrize("size", [10_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_the_window_goes_on_at_volume(visit: Visit, size: int) -> None:
    _fill(visit.stage.house.database.path, size)
    pulse = Pulse()
    owner = Owner(visit, size)
    for act in (
        owner.whole,
        owner.scroll,
        owner.search,
        owner.sort,
        owner.check_all,
        owner.tag,
        owner.take_back,
        owner.delete,
        owner.have_back,
    ):
        pulse.over(f"{size:,} {act.__name__}", act)
    pulse.end()
    assert visit.stage.services.bin.count() == 0
