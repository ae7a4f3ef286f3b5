"""The shop's own account, and the figures of a start (fact sheet, sections 1, 4 and 12)."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from broadcaster_desktop.practice.ledger import Tick
from tests.practice.conftest import Visit, Visiting

pytestmark = pytest.mark.browser

OM = "+91 98200 00005"


def test_the_shop_has_the_name_and_number_it_is_given(visiting: Visiting) -> None:
    visit = visiting(own_name="Chai Corner", own_phone="+919811111111")
    visit.open(OM)
    mark = visit.send("Hello").locator("[data-pre-plain-text]")
    assert (mark.get_attribute("data-pre-plain-text") or "").endswith("] Chai Corner: ")
    visit.page.get_by_role("button", name="New chat").click()
    expect(visit.page.get_by_role("listitem").nth(3)).to_contain_text("+91 98111 11111 (You)")
    visit.page.get_by_role("button", name="Back").click()
    visit.page.get_by_role("button", name="Profile", exact=True).click()
    profile = visit.page.get_by_role("region", name="Profile")
    expect(profile).to_contain_text("Chai Corner")
    expect(profile).to_contain_text("+91 98111 11111")


def test_the_chats_load_as_long_as_they_are_told_to(visit: Visit) -> None:
    visit.practice.set(loading_s=30)
    visit.go()
    loading = visit.page.get_by_test_id("wa-web-loading-screen")
    expect(loading).to_contain_text("Loading your chats")
    assert visit.page.locator("#pane-side").count() == 0
    expect(visit.row(OM)).to_be_visible()
    expect(loading).to_have_count(0)


def test_there_may_be_no_news_after_linking(visiting: Visiting) -> None:
    visit = visiting(link=False, whats_new=False)
    expect(visit.page.locator("[data-ref]")).to_be_visible()
    visit.practice.scan()
    expect(visit.row(OM)).to_be_visible()
    visit.open(OM)
    assert visit.page.locator("[role=dialog][aria-modal=true]").count() == 0


def test_a_reply_may_be_long_in_coming(visit: Visit) -> None:
    visit.practice.set(reply_s=10_000)
    visit.open(OM)
    ours = visit.send("Hello").get_attribute("data-id")
    visit.until(lambda: visit.taken(1)[0].tick is Tick.READ)
    assert ours not in [reply["answers"] for reply in visit.practice.control("state")["replies"]]
