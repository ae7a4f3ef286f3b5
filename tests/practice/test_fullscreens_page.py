"""Whole screens in place of the chats (fact sheet, section 1)."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import Locator, Page, expect

from broadcaster_desktop.practice.assets import texts
from tests.practice.conftest import COMPOSER, Visit, Visiting

pytestmark = pytest.mark.browser

WORDS = {
    "other_tab": "other_tab", "other_computer": "other_computer", "temporary_ban": "ban_101",
    "terms": "terms", "business_terms": "business_terms", "service_unavailable": "unavailable",
    "proxy_blocked": "proxy", "call_elsewhere": "call", "locked": "locked", "old_version": "old_version",
    "offline": "offline", "database_error": "database", "storage_full": "storage",
    "unsupported_browser": "unsupported",
}  # fmt: skip


def _chats(page: Page) -> Locator:
    return page.locator("#side [role=row]").first


@pytest.mark.parametrize("screen", WORDS)
def test_a_screen_comes_at_once_stays_over_a_load_and_goes_again(visit: Visit, screen: str) -> None:
    page, app = visit.page, visit.page.locator("#app")
    visit.open("Asha Kulkarni")
    visit.practice.set(screen=screen)
    expect(app).to_contain_text(json.loads(texts("en"))[WORDS[screen]])
    assert page.locator("#side, #pane-side, #main").count() == 0
    for language in ("hi", "mr", "ar"):
        visit.go(lang=language)
        expect(app).to_contain_text(json.loads(texts(language))[WORDS[screen]])
        assert page.locator("#side, #pane-side, #main").count() == 0
    visit.practice.set(screen="chats")
    expect(_chats(page)).to_be_visible()


def test_a_screen_comes_before_linking_too(visiting: Visiting) -> None:
    visit = visiting(link=False)
    visit.page.locator("[data-ref]").wait_for()
    visit.practice.set(screen="terms")
    expect(visit.page.locator("#app")).to_contain_text("WhatsApp has new terms")
    assert visit.page.locator("[data-ref]").count() == 0
    visit.practice.set(screen="chats")
    visit.page.locator("[data-ref]").wait_for()


def test_behind_a_screen_nothing_leaves_and_nothing_counts_as_shown(visit: Visit) -> None:
    visit.reload(accept="drops")
    visit.open("Asha Kulkarni")
    visit.send("Later")
    visit.practice.set(screen="service_unavailable")
    expect(visit.page.locator("#app")).to_contain_text("not available")
    visit.page.evaluate("() => new Promise(done => setTimeout(done, 400))")  # what was under way is dropped
    visit.practice.set(accept="takes")
    visit.practice.control("say", phone="+919820000002", text="Are you open?")
    visit.page.evaluate("() => new Promise(done => setTimeout(done, 400))")
    assert visit.taken(0) == []
    visit.page.get_by_role("button", name="Try again").click()
    expect(_chats(visit.page)).to_be_visible()
    expect(visit.row("+91 98200 00002").get_by_test_id("icon-unread-count")).to_have_text("1")
    assert [entry.text for entry in visit.taken(1)] == ["Later"]
    assert visit.practice.control("state")["switches"]["screen"] == "chats"
    visit.open("+91 98200 00002")


@pytest.mark.parametrize("screen", ["other_tab", "other_computer"])
def test_use_here_takes_over(visit: Visit, screen: str) -> None:
    visit.practice.set(screen=screen)
    modal = visit.page.locator(
        "[data-testid=confirm-popup] [role=dialog][aria-modal] [data-animate-modal-body]"
    )
    use = modal.get_by_test_id("popup-controls-ok")
    expect(use).to_have_text("Use here")
    expect(modal.get_by_test_id("popup-controls-cancel")).to_have_text(
        "Log out" if screen == "other_computer" else "Close"
    )
    use.click()
    expect(_chats(visit.page)).to_be_visible()


def test_a_pop_up_goes_when_a_screen_comes(visit: Visit) -> None:
    visit.reload(lookup="silent")
    visit.go("/send", phone="919820000003")
    expect(visit.page.locator("[data-testid=confirm-popup]")).to_contain_text("Starting chat")
    visit.practice.set(screen="storage_full")
    expect(visit.page.locator("#app")).to_contain_text("no room left")
    expect(visit.page.locator("[data-testid=confirm-popup]")).to_have_count(0)


@pytest.mark.parametrize("reason", [101, 102, 103, 104, 106])
def test_a_ban_tells_its_reason_and_counts_down(visit: Visit, reason: int) -> None:
    visit.practice.set(screen="temporary_ban", ban_reason=reason, ban_left_s=3_700)
    app = visit.page.locator("#app")
    expect(app).to_contain_text(json.loads(texts("en"))[f"ban_{reason}"])
    left = app.locator("p", has_text="Time left:")
    expect(left).to_have_text(re.compile(r"Time left: 01:0[01]:\d\d"))
    before = left.inner_text()
    expect(left).not_to_have_text(before)
    assert left.inner_text() < before
    visit.page.get_by_role("button", name="Learn more").click()
    expect(visit.page.locator("[data-testid=popup-contents]")).to_contain_text("real page opens its help")
    assert visit.practice.control("state")["switches"]["screen"] == "temporary_ban"


@pytest.mark.parametrize("screen", ["temporary_ban", "other_computer", "database_error"])
def test_logging_out_on_a_screen(visiting: Visiting, screen: str) -> None:
    visit = visiting()
    visit.practice.set(screen=screen)
    visit.page.get_by_role("button", name="Log out").click()
    visit.page.wait_for_url(re.compile(r"[?&]post_logout=1"))
    visit.page.locator("[data-ref]").wait_for()
    assert visit.practice.control("state")["devices"] == []


def test_the_draft_of_before_is_there_after_a_screen(visit: Visit) -> None:
    visit.open("Asha Kulkarni")
    visit.write("Half a")
    visit.practice.set(screen="locked")
    visit.page.get_by_role("button", name="Unlock").click()
    expect(_chats(visit.page)).to_be_visible()
    visit.open("Asha Kulkarni")
    expect(visit.page.locator(COMPOSER)).to_have_text("Half a")
