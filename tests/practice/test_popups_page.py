"""Banners, pop-ups that come by themselves, a page that logs itself out (fact sheet, sections 1 and 12)."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.practice.conftest import COMPOSER, Visit, Visiting

pytestmark = pytest.mark.browser

BANNERS: list[tuple[dict[str, Any], str]] = [
    ({"server_reachable": False}, "Computer not connected"),
    ({"opening": True}, "Connecting to WhatsApp"),
    ({"phone_connected": False}, "Phone not connected"),
    ({"downloading": True}, "Your messages are downloading."),
    ({"update_available": True}, "A new version of WhatsApp is available."),
    ({"notification_nag": True}, "Get told of new messages"),
]
POPUPS = {
    "restricted": "New chats are restricted", "new_chat_cap": "No more new chats for now",
    "refresh": "Refresh to update", "history_sync": "Your messages are on their way",
    "unknown": "Shall the page turn purple?",
}  # fmt: skip
MODAL = "[data-testid=confirm-popup] > [role=dialog][aria-modal] > [data-animate-modal-popup]"


def test_of_any_two_banners_the_more_urgent_one_shows(visit: Visit) -> None:
    banner = visit.page.get_by_role("status")
    for (first, words), (second, _) in itertools.combinations(BANNERS, 2):
        visit.practice.set(**second)
        visit.practice.set(**first)
        expect(banner).to_contain_text(words)
        expect(banner).to_have_count(1)
        visit.practice.control("scenario", name="practice")
        expect(banner).to_have_count(0)


def test_refresh_takes_the_update_and_asks_no_more(visit: Visit) -> None:
    visit.practice.set(update_available=True)
    visit.page.evaluate("window.same = true")
    visit.page.get_by_role("status").get_by_role("button", name="Refresh").click()
    visit.page.wait_for_function("() => !window.same")
    expect(visit.page.locator("#pane-side [role=row]").first).to_be_visible()
    expect(visit.page.get_by_role("status")).to_have_count(0)
    assert visit.practice.control("state")["switches"]["update_available"] is False


def test_a_download_tells_how_far_it_is(visit: Visit) -> None:
    visit.practice.set(downloading=True)
    expect(visit.page.get_by_role("status").locator("progress")).to_be_visible()


def test_while_connecting_nothing_is_looked_up_or_sent_and_then_all_is(visit: Visit) -> None:
    visit.open("Asha Kulkarni")
    visit.practice.set(opening=True)
    expect(visit.page.get_by_role("status")).to_contain_text("Connecting to WhatsApp")
    bubble = visit.send("Hello")
    visit.page.get_by_role("button", name="New chat").click()
    visit.page.get_by_label("Search name or number").fill("919820000003")
    panel = visit.page.locator("[data-testid=new-chat-drawer]")
    expect(panel).to_contain_text("Looking outside")
    expect(bubble.locator("[aria-label=' Pending ']")).to_have_count(1)
    assert visit.taken(0) == []
    assert panel.locator("[role=listitem]").count() == 0
    visit.practice.set(opening=False)
    expect(panel.locator("[role=listitem]")).to_have_count(1)
    expect(bubble.locator("[aria-label=' Read ']")).to_have_count(1)
    assert [entry.text for entry in visit.taken(1)] == ["Hello"]


@pytest.mark.parametrize("kind", POPUPS)
def test_a_pop_up_stands_in_the_way_until_it_is_put_away(visit: Visit, kind: str) -> None:
    visit.open("Asha Kulkarni")
    visit.page.click(COMPOSER)
    visit.practice.set(popup=kind)
    modal = visit.page.locator(MODAL)
    expect(modal.locator("h1")).to_have_text(POPUPS[kind])
    visit.page.keyboard.type("lost")
    assert visit.page.locator(COMPOSER).inner_text().strip() == ""
    assert modal.get_by_test_id("popup-controls-cancel").count() == int(kind == "unknown")
    modal.get_by_test_id("popup-controls-ok").click()
    expect(modal).to_have_count(0)
    if kind == "refresh":
        visit.until(lambda: visit.practice.control("state")["switches"]["popup"] == "none")
    expect(visit.page.locator("#pane-side [role=row]").first).to_be_visible()


def test_a_pop_up_comes_at_a_load_and_goes_with_its_switch(visit: Visit) -> None:
    visit.reload(popup="unknown")
    expect(visit.page.locator(MODAL)).to_be_visible()
    visit.practice.set(popup="history_sync")
    expect(visit.page.locator(MODAL).locator("h1")).to_have_text(POPUPS["history_sync"])
    visit.practice.set(popup="none")
    expect(visit.page.locator(MODAL)).to_have_count(0)


def test_a_page_without_notifications_logs_itself_out(visiting: Visiting) -> None:
    visit = visiting(needs_notifications=True, logout_reason="7")
    visit.go()
    expect(visit.page.locator("#pane-side [role=row]").first).to_be_visible()
    visit.page.add_init_script("delete window.Notification")
    visit.go()
    visit.page.wait_for_url(re.compile(r"[?&]post_logout=1&logout_reason=7"))
    visit.page.locator("[data-ref]").wait_for()
    assert visit.practice.control("state")["devices"] == []
