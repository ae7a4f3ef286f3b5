"""Writes that take long: the window goes on living, and says so when they never come through."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.shell import Place
from tests.ui.heart import Heart
from tests.ui.holder import holding
from tests.ui.visit import Visit

HELD = 800
"""Milliseconds, as a commit took on a disk that was slowed down by hand."""


@pytest.fixture
def heart() -> Iterator[Heart]:
    made = Heart()
    yield made
    made.stop()


@pytest.fixture
def page(visit: Visit) -> LivePage:
    visit.stage.link()
    visit.stage.bring_people()
    campaign = visit.stage.campaign()
    visit.stage.serve(campaign)
    page = visit.go(Place.LIVE, LivePage, campaign)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 10)
    visit.settle()
    return page


def test_a_slow_write_is_shown_at_once_and_the_window_goes_on_living(
    page: LivePage, visit: Visit, heart: Heart
) -> None:
    assert page.primary is not None
    with holding(visit.stage.house.folder.database) as holder:
        heart.longest = 0.0
        QTimer.singleShot(HELD, holder.release)
        pressed = time.monotonic()
        visit.click(page.primary)
        assert page.status.text() == "Pausing"
        shown = time.monotonic() - pressed
        visit.bot.waitUntil(lambda: page.status.text() == "Paused", timeout=10_000)
        took = time.monotonic() - pressed
    print(  # noqa: T201  # a figure for the report
        f"write held {HELD} ms: shown after {shown * 1000:.0f} ms, done after {took * 1000:.0f} ms,"
        f" longest pause of the event loop {heart.longest * 1000:.0f} ms over {heart.beats} beats"
    )
    assert shown < 1
    assert took >= HELD / 1000
    assert heart.beats > 20
    assert heart.longest < HELD / 1000 / 2, "the window stood still while the write waited"


def test_data_that_stay_locked_are_told_and_nothing_is_changed(page: LivePage, visit: Visit) -> None:
    assert page.primary is not None
    with holding(visit.stage.house.folder.database):
        visit.click(page.primary)
        visit.until(
            "Another program is using the data.",
            "Nothing was changed and nothing was sent.",
            "Close the other program and try again.",
        )
        assert page.status.text() == "Running"
        assert page.primary.text() == "Pause"
        assert visit.stage.services.campaigns.list()[0].status is CampaignStatus.RUNNING
    visit.click(page.primary)
    visit.until("You paused it")
