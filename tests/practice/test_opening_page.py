"""What can go wrong while a chat is opened (fact sheet, sections 2, 10 and 12)."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.practice.conftest import COMPOSER, Visit

pytestmark = pytest.mark.browser

SEEN_S = 60.0
"""What stands so long on the page's clock is seen on a busy computer too."""
TITLE = "[data-testid=conversation-info-header-chat-title]"
POPUP = "[data-testid=confirm-popup]"
DRAWER = "[data-testid=drawer-right]"


PANEL = "[data-testid=new-chat-drawer]"
NEW, ABSENT = "919820000003", "919820000004"


def _panel(page: Page, typed: str) -> Locator:
    page.get_by_role("button", name="New chat").click()
    page.get_by_label("Search name or number").fill(typed)
    return page.locator(PANEL)


def _worked_on(page: Page, milliseconds: int) -> None:
    """Let the page work, to see that nothing comes of it."""
    page.evaluate("patience => new Promise(done => setTimeout(done, patience))", milliseconds)


def _follow(page: Page, href: str) -> None:
    """Press a link that stands in the page."""
    page.evaluate(
        "href => { const a = Object.assign(document.createElement('a'), {href, textContent: 'go'});"
        " document.querySelector('header').append(a); }",
        href,
    )
    page.get_by_text("go", exact=True).last.click()


@pytest.mark.parametrize("way", ["link", "panel"])
def test_a_look_up_cut_in_its_middle_goes_on_when_the_line_is_back(visit: Visit, way: str) -> None:
    page = visit.page
    visit.reload(lookup_s=SEEN_S)
    if way == "link":
        visit.go("/send", phone="919820000003")
        expect(page.locator(POPUP)).to_contain_text("Starting chat")
    else:
        expect(_panel(page, NEW)).to_contain_text("Looking outside your contacts")
    visit.practice.set(server_reachable=False)
    expect(page.get_by_role("status")).to_contain_text("Computer not connected")
    visit.practice.set(server_reachable=True)
    if way == "panel":
        page.locator("[role=listitem] [role=button]", has_text="+91 98200 00003").click()
    expect(page.locator(TITLE)).to_have_text("+91 98200 00003")
    expect(page.locator(POPUP)).to_have_count(0)


def test_a_chat_takes_its_time_to_be_drawn(visit: Visit) -> None:
    visit.reload(open_chat_s=20)
    visit.row("Asha Kulkarni").click()
    assert visit.page.locator("#main").count() == 0
    expect(visit.page.locator(TITLE)).to_have_text("Asha Kulkarni")


def test_a_business_may_hide_its_number_from_the_drawer(visit: Visit) -> None:
    visit.reload(business_numbers=False)
    visit.go("/send", phone="919820000006")
    visit.page.locator(TITLE).click()
    expect(visit.page.locator(DRAWER)).to_contain_text("Pune Sweets")
    assert "98200" not in visit.page.locator(DRAWER).inner_text()


def test_silence_without_a_word(visit: Visit) -> None:
    visit.reload(lookup="nothing")
    visit.go("/send", phone=NEW)
    expect(visit.page.locator("#pane-side [role=row]").first).to_be_visible()
    _worked_on(visit.page, 200)
    assert visit.page.locator(f"{POPUP}, #main").count() == 0
    panel = _panel(visit.page, NEW)
    _worked_on(visit.page, 100)
    assert panel.locator("[role=listitem]").count() == 0
    expect(panel).to_contain_text("Looking outside")


def test_starting_chat_may_vanish_and_nothing_come_of_it(visit: Visit) -> None:
    visit.reload(lookup="vanishes", lookup_s=SEEN_S)
    visit.go("/send", phone=NEW)
    expect(visit.page.locator(POPUP)).to_contain_text("Starting chat")
    expect(visit.page.locator(POPUP)).to_have_count(0)
    _worked_on(visit.page, 100)
    assert visit.page.locator("#main").count() == 0
    panel = _panel(visit.page, NEW)
    expect(panel).to_contain_text("Looking outside")
    expect(panel).not_to_contain_text("Looking outside")
    assert panel.locator("[role=listitem]").count() == 0
    assert "No results" not in panel.inner_text()


def test_a_chat_that_is_none_may_show_a_composer_for_a_moment(visit: Visit) -> None:
    visit.reload(lookup="flickers", flicker_s=SEEN_S)
    visit.go("/send", phone=ABSENT)
    expect(visit.page.locator(COMPOSER)).to_be_visible()
    expect(visit.page.locator(POPUP)).to_contain_text(f"The number {ABSENT} isn't on WhatsApp.")
    assert visit.page.locator("#main").count() == 0
    visit.page.get_by_test_id("popup-controls-ok").click()
    panel = _panel(visit.page, ABSENT)
    expect(panel.locator("[role=listitem]", has_text="+91 98200 00004")).to_be_visible()
    expect(panel).to_contain_text("No results found")
    assert panel.locator("[role=listitem]").count() == 0
    visit.reload(flicker_s=SEEN_S)
    _panel(visit.page, ABSENT).locator("[role=listitem] [role=button]").click()
    expect(visit.page.locator(COMPOSER)).to_be_visible()
    expect(visit.page.locator(POPUP)).to_contain_text(f"The number {ABSENT} isn't on WhatsApp.")
    assert visit.page.locator("#main").count() == 0
    visit.go("/send", phone=NEW)
    expect(visit.page.locator(TITLE)).to_have_text("+91 98200 00003")


def test_starting_chat_stays_half_a_second_once_it_shows(visit: Visit) -> None:
    visit.reload(lookup_s=0.4)
    visit.page.add_init_script(
        "new MutationObserver(() => { const shown = !!document.querySelector('[data-testid=confirm-popup]');"
        " if (shown && !window.from) window.from = performance.now();"
        " if (!shown && window.from && !window.lasted) window.lasted = performance.now() - window.from; })"
        ".observe(document, {childList: true, subtree: true});"
    )
    visit.go("/send", phone=NEW)
    expect(visit.page.locator(TITLE)).to_have_text("+91 98200 00003")
    assert visit.page.evaluate("window.lasted") >= 24  # 0.5 s at the scale of the tests


def test_a_pressed_row_may_open_its_neighbour(visit: Visit) -> None:
    visit.reload(opens="neighbour")
    titles = visit.page.locator("#pane-side [data-testid=cell-frame-title]").all_inner_texts()
    visit.row(titles[0]).first.click()
    expect(visit.page.locator(TITLE)).to_have_text(titles[1])
    visit.row(titles[-1]).first.click()
    expect(visit.page.locator(TITLE)).to_have_text(titles[0])
    _panel(visit.page, NEW).locator("[role=listitem] [role=button]").click()
    expect(visit.page.locator(TITLE)).not_to_have_text("+91 98200 00003")
    visit.go("/send", phone=NEW)
    expect(visit.page.locator(TITLE)).to_have_text("+91 98200 00003")


def test_the_drawer_takes_its_time_and_comes_for_the_open_chat_only(visit: Visit) -> None:
    visit.reload(drawer_s=10)
    visit.open("Asha Kulkarni")
    visit.page.locator(TITLE).click()
    visit.page.locator(TITLE).click()
    visit.open("+91 98200 00002")
    _worked_on(visit.page, 600)
    assert visit.page.locator(DRAWER).count() == 0
    visit.page.locator(TITLE).click()
    assert visit.page.locator(DRAWER).count() == 0
    expect(visit.page.locator(DRAWER)).to_contain_text("+91 98200 00002")


def test_a_tip_in_the_chat_is_a_dialog_that_is_not_modal(visit: Visit) -> None:
    visit.reload(chat_tip=True)
    visit.open("Asha Kulkarni")
    tip = visit.page.locator("#main [role=dialog]")
    expect(tip).to_be_visible()
    assert tip.get_attribute("aria-modal") is None
    visit.write("Hi")
    expect(visit.page.locator(COMPOSER)).to_have_text("Hi")
    visit.page.locator(COMPOSER).fill("")
    tip.get_by_role("button", name="Close").click()
    expect(tip).to_have_count(0)


def test_a_strangers_row_may_stand_before_the_one_looked_up(visit: Visit) -> None:
    visit.reload(panel_decoy=True, lookup_s=SEEN_S)
    rows = _panel(visit.page, NEW).locator("[role=listitem]")
    expect(rows).to_have_count(1)
    stranger = rows.first.inner_text().strip()
    assert stranger.startswith("+91 98200")
    assert stranger != "+91 98200 00003"
    expect(rows).to_have_count(2)
    assert [text.strip() for text in rows.all_inner_texts()] == [stranger, "+91 98200 00003"]
    rows.last.locator("[role=button]").click()
    expect(visit.page.locator(TITLE)).to_have_text("+91 98200 00003")


def test_the_search_of_the_list_may_be_slow(visit: Visit) -> None:
    visit.reload(search_s=10)
    rows = visit.page.locator("#pane-side [data-testid=cell-frame-title]")
    before = rows.count()
    visit.page.locator("#side input").fill("asha")
    assert rows.count() == before
    expect(rows).to_have_text(["Asha Kulkarni"])
    visit.page.keyboard.press("Escape")
    expect(rows).to_have_count(before)


@pytest.mark.parametrize(
    "href",
    [
        f"https://api.whatsapp.com/send?phone={NEW}&text=Hi",
        f"https://api.whatsapp.com/send/?phone=%2B{NEW}&text=Hi",
        f"whatsapp://send?phone={NEW}&text=Hi",
        f"https://wa.me/{NEW}?text=Hi",
    ],
)
def test_links_of_all_kinds_write_behind_what_the_open_chat_holds(visit: Visit, href: str) -> None:
    visit.reload(anchor_opens=True)
    _follow(visit.page, href)
    expect(visit.page.locator(TITLE)).to_have_text("+91 98200 00003")
    expect(visit.page.locator(COMPOSER)).to_have_text("Hi")
    visit.write(" there. ")
    _follow(visit.page, href)
    expect(visit.page.locator(COMPOSER)).to_have_text(re.compile("^Hi there. ?Hi$"))


def test_the_list_before_the_link_in_the_panel(visit: Visit) -> None:
    visit.practice.set(list_before_link_s=40)
    visit.go()
    panel = _panel(visit.page, NEW)
    expect(panel).to_contain_text("Looking outside")
    assert panel.locator("[role=listitem]").count() == 0
    panel.locator("[role=listitem] [role=button]").click()
    expect(visit.page.locator(TITLE)).to_have_text("+91 98200 00003")


@pytest.mark.parametrize("typed", [True, False])
def test_the_dial_pad_opens_a_number(visit: Visit, typed: bool) -> None:
    page = visit.page
    page.get_by_role("button", name="New chat").click()
    button = page.locator(PANEL).get_by_role("button", name="Phone number")
    expect(button.locator("svg title")).to_have_text("ic-dialpad")
    button.click()
    number = page.get_by_test_id("phone-number-input")
    expect(number).to_have_attribute("contenteditable", "true")
    if typed:
        page.keyboard.insert_text("+91 98200 00003")
    else:
        for digit in NEW:
            page.get_by_test_id(f"dialer-pad-{digit}").click()
    found = page.locator(f"{PANEL} [data-testid=cell-frame-container][role=button]")
    expect(found).to_contain_text("+91 98200 00003")
    found.click()
    expect(page.locator(TITLE)).to_have_text("+91 98200 00003")
    expect(page.locator(PANEL)).to_have_count(0)
