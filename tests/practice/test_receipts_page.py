"""Ticks that get lost, late failures, and the red mark that sends again (fact sheet, sections 4, 8, 10)."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from broadcaster_desktop.practice.ledger import Tick
from tests.practice.conftest import Visit, Visiting

pytestmark = pytest.mark.browser

ASHA, STOPPER = "Asha Kulkarni", "+91 98200 00005"
TICK = "[data-testid=msg-meta] [aria-label]"
FAILED = "[data-testid=fail-container]"


def test_lost_ticks_are_told_at_the_next_load(visit: Visit) -> None:
    visit.reload(receipts="lost")
    visit.open(STOPPER)
    bubble = visit.send("Hello")
    reply = visit.page.locator("#main [data-id]", has_text="STOP")
    expect(reply).to_be_visible()  # it was read, and the page does not know
    expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Pending ")
    assert visit.taken(1)[0].tick is Tick.CLOCK
    visit.go()
    visit.open(STOPPER)
    expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Read ")
    assert visit.taken(1)[0].tick is Tick.READ


def test_a_late_failure_is_a_clock_first(visiting: Visiting) -> None:
    visit = visiting(receipts="late_failure", sent_s=20)
    visit.open(ASHA)
    bubble = visit.send("Hello")
    expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Pending ")
    assert bubble.locator(FAILED).count() == 0
    expect(bubble.locator(FAILED)).to_be_visible()
    assert bubble.locator("[data-testid=msg-meta] *").count() == 0
    assert visit.practice.ledger() == []
    visit.go()
    visit.open(ASHA)
    expect(bubble.locator(FAILED)).to_be_visible()
    assert visit.practice.control("state")["retried"] == []


def test_a_press_on_the_red_mark_sends_again_under_the_same_id_and_is_remembered(visiting: Visiting) -> None:
    visit = visiting(accept="refuses")
    visit.open(ASHA)
    bubble = visit.send("Hello")
    id_ = bubble.get_attribute("data-id")
    bubble.locator(FAILED).click()
    visit.until(lambda: visit.practice.control("state")["retried"])
    expect(bubble.locator(FAILED)).to_be_visible()
    visit.go()
    visit.open(ASHA)
    visit.practice.set(accept="takes")
    bubble.locator(FAILED).click()
    expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Read ")
    expect(bubble.locator(FAILED)).to_have_count(0)
    assert [(entry.id, entry.text) for entry in visit.taken(1)] == [(id_, "Hello")]
    assert visit.practice.control("state")["retried"] == [{"id": id_, "phone": "+919820000001"}] * 2
