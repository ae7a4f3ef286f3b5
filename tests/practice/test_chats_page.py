"""The list, its search, the New chat panel and opening a chat (fact sheet, sections 2, 4, 6 and 12)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.practice.conftest import COMPOSER, Visit

pytestmark = pytest.mark.browser

SEARCH = "#side input[role=textbox][data-tab='3']"
HEADER = "#main header[data-testid=conversation-header]"
TITLE = "[data-testid=conversation-info-header-chat-title]"
DIALOG = "[data-testid=confirm-popup] div[role=dialog][aria-modal=true] [data-animate-modal-popup]"


def _titles(page: Page) -> list[str]:
    titles = page.locator("#pane-side [data-testid=cell-frame-title] [title]")
    return [title.get_attribute("title") or "" for title in titles.all()]


def test_the_list_is_a_grid_of_numbered_rows(visit: Visit) -> None:
    grid = visit.page.locator("#pane-side [role=grid][data-testid=chat-list]")
    rows = grid.locator("[role=row]")
    expect(grid).to_have_attribute("aria-rowcount", str(rows.count()))
    expect(grid.locator("[data-testid=list-item-0]")).to_have_count(1)
    assert all(title[0] == "\u202a" and title[-1] == "\u202c" for title in _titles(visit.page))


def test_saved_people_stand_under_their_name_others_under_their_number(visit: Visit) -> None:
    titles = {title[1:-1] for title in _titles(visit.page)}
    assert {"Asha Kulkarni", "+91 98200 00002"} <= titles


def test_a_long_list_is_virtualised(visit: Visit) -> None:
    visit.reload(more_chats=485)
    page = visit.page
    grid = page.locator("[data-testid=chat-list]")
    assert int(grid.get_attribute("aria-rowcount") or 0) >= 485
    drawn = grid.locator("[role=row]").count()
    assert 20 < drawn < 90
    page.locator("#pane-side").evaluate("it => it.scrollTo(0, it.scrollHeight)")
    expect(grid.locator("[data-testid=list-item-484]")).to_be_visible()
    expect(grid.locator("[data-testid=list-item-0]")).to_have_count(0)


def test_search_hears_text_but_not_a_plain_value(visit: Visit) -> None:
    page = visit.page
    before = _titles(page)
    box = page.locator(SEARCH)
    box.evaluate("it => { it.value = 'Asha'; it.dispatchEvent(new Event('input', {bubbles: true})); }")
    assert _titles(page) == before
    box.fill("")
    box.press_sequentially("asha")
    expect(page.locator("#pane-side [role=row]").first).to_have_text("Chats")
    assert "\u202aAsha Kulkarni\u202c" in _titles(page)
    assert "\u202a+91 98200 00002\u202c" not in _titles(page)
    box.press("Escape")
    assert _titles(page) == before


def test_search_takes_fill_and_the_prototypes_setter(visit: Visit) -> None:
    page = visit.page
    page.locator(SEARCH).fill("98200 00002")
    expect(page.locator("#pane-side [data-testid=cell-frame-title]")).to_have_count(1)
    page.locator(SEARCH).evaluate(
        "it => { Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(it, 'asha');"
        " it.dispatchEvent(new Event('input', {bubbles: true})); }"
    )
    expect(page.locator("#pane-side [data-testid=cell-frame-title]").first).to_have_text("Asha Kulkarni")


def test_found_messages_are_rows_too_under_a_heading(visit: Visit) -> None:
    page = visit.page
    page.locator(SEARCH).fill("a")
    headings = page.locator("#pane-side [role=row]:not(:has([title]))")
    assert "Messages" in headings.all_text_contents()
    page.locator(SEARCH).fill("zzzz")
    expect(page.locator("#pane-side [role=row]")).to_have_text("No chats, contacts or messages found")


def test_arrow_and_enter_open_what_was_found(visit: Visit) -> None:
    page = visit.page
    page.locator(SEARCH).fill("asha")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(TITLE)).to_have_text("Asha Kulkarni")


def test_rows_take_real_presses_only(visit: Visit) -> None:
    page = visit.page
    name = page.locator('[title*="Asha Kulkarni"]')
    row = visit.row("Asha Kulkarni")
    name.evaluate("it => it.click()")
    press = (
        "it => { it.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));"
        " it.dispatchEvent(new MouseEvent('click', {bubbles: true})); }"
    )
    row.evaluate(press)
    row.locator("[role=gridcell]").evaluate(press)
    page.wait_for_function("() => new Promise(done => setTimeout(() => done(true), 60))")
    expect(page.locator("#main")).to_have_count(0)
    name.evaluate(press)
    expect(page.locator(TITLE)).to_have_text("Asha Kulkarni")


def test_header_and_drawer_of_a_saved_contact(visit: Visit) -> None:
    visit.open("Asha Kulkarni")
    page = visit.page
    assert "98200" not in page.locator(HEADER).inner_text()
    page.locator(TITLE).click()
    drawer = page.locator("[data-testid=drawer-right][role=dialog]")
    expect(drawer).to_contain_text("+91 98200 00001")
    assert page.locator("#main [data-testid=drawer-right]").count() == 0
    drawer.get_by_role("button", name="Close").click()
    expect(drawer).to_have_count(0)


def _new_chat(page: Page, typed: str) -> Locator:
    page.get_by_role("button", name="New chat").click()
    drawer = page.locator("[data-testid=new-chat-drawer]")
    box = drawer.get_by_label("Search name or number")
    assert page.locator("input[role=textbox][data-tab='3']").count() == 2
    box.press_sequentially(typed)
    return drawer


@pytest.mark.parametrize("typed", ["+919820000003", "919820000003", "98200 00003"])
def test_a_typed_number_is_looked_up_late(visit: Visit, typed: str) -> None:
    drawer = _new_chat(visit.page, typed)
    found = drawer.locator("[role=listitem] [role=button]")
    expect(found).to_have_count(1)
    expect(found.locator("[title]")).to_have_attribute("title", "\u202a+91 98200 00003\u202c")
    found.click()
    expect(visit.page.locator(TITLE)).to_have_text("+91 98200 00003")
    expect(drawer).to_have_count(0)


def test_a_typed_number_that_is_not_there(visit: Visit) -> None:
    drawer = _new_chat(visit.page, "919820000004")
    expect(drawer).to_contain_text("No results found")
    assert drawer.locator("[role=listitem]").count() == 0


def test_the_new_chat_panel_starts_with_its_fixed_rows(visit: Visit) -> None:
    drawer = _new_chat(visit.page, "")
    rows = drawer.locator("[role=listitem]").all_inner_texts()
    assert rows[:3] == ["New group", "New contact", "New community"]
    assert "(You)" in rows[3]
    assert rows[4:] == ["Asha Kulkarni", "Farah"]


def test_the_deep_link_opens_a_number(visit: Visit) -> None:
    visit.go("/send", phone="919820000003")
    expect(visit.page.locator(TITLE)).to_have_text("+91 98200 00003")
    assert "/send" not in visit.page.url
    assert visit.page.locator(COMPOSER).inner_text().strip() == ""


def test_the_deep_links_text_takes_a_drafts_place(visit: Visit) -> None:
    visit.go("/send/", phone="%2B91 98200-00003", text="One%0Atwo")
    lines = visit.page.locator(COMPOSER).locator("> *")
    expect(lines).to_have_text(["One", "two"])
    visit.go("/send/", phone="919820000003", text="Three")
    expect(lines).to_have_text(["Three"])


def test_not_on_whatsapp_is_said_with_the_digits_and_ok_alone(visit: Visit) -> None:
    wordings = {
        "number": "The number 919820000004 isn't on WhatsApp.",
        "phone_number": "The phone number +91 98200 00004 isn't on WhatsApp.",
        "url": "Phone number shared via url is invalid.",
    }
    for wording, text in wordings.items():
        visit.practice.set(not_on_whatsapp_wording=wording)
        visit.go("/send", phone="919820000004")
        said = visit.page.locator(DIALOG, has=visit.page.get_by_test_id("popup-controls-ok"))
        expect(said.get_by_test_id("popup-contents")).to_have_text(text)
        assert said.get_by_test_id("popup-controls-cancel").count() == 0
        said.get_by_test_id("popup-controls-ok").click()
        expect(visit.page.locator(DIALOG)).to_have_count(0)
    assert visit.page.locator("#main").count() == 0


@pytest.mark.parametrize("leave", ["Escape", "Cancel"])
def test_starting_chat_can_be_left_and_then_nothing_opens(visit: Visit, leave: str) -> None:
    visit.reload(lookup="silent")
    visit.go("/send", phone="919820000003")
    dialog = visit.page.locator(DIALOG)
    expect(dialog.get_by_test_id("popup-contents")).to_contain_text("Starting chat")
    assert dialog.get_by_test_id("popup-controls-ok").count() == 0
    if leave == "Escape":
        visit.page.keyboard.press("Escape")
    else:
        dialog.get_by_test_id("popup-controls-cancel").click()
    expect(dialog).to_have_count(0)
    visit.practice.set(lookup="answers")
    visit.page.wait_for_function("() => new Promise(done => setTimeout(() => done(true), 100))")
    assert visit.page.locator("#main").count() == 0


def test_new_chats_refused_old_ones_not(visit: Visit) -> None:
    visit.reload(new_chats="restricted")
    visit.go("/send", phone="919820000003")
    bar = visit.page.locator("[data-testid=block-message] > [data-testid=reachout-timelock-compose-bar]")
    expect(bar).to_contain_text("You can't start new chats right now.")
    assert visit.page.locator(COMPOSER).count() == 0
    visit.open("Asha Kulkarni")
    expect(visit.page.locator(COMPOSER)).to_be_visible()


def test_an_unsaved_business_shows_its_own_name_and_the_drawer_its_number(visit: Visit) -> None:
    visit.go("/send", phone="919820000006")
    page = visit.page
    expect(page.locator(TITLE)).to_have_text("Pune Sweets")
    page.locator(TITLE).click()
    expect(page.locator("[data-testid=drawer-right]")).to_contain_text("+91 98200 00006")


def test_a_link_in_the_page_opens_without_a_reload_where_allowed(visit: Visit) -> None:
    visit.reload(anchor_opens=True)
    page = visit.page
    page.evaluate("window.same = true")
    page.evaluate(
        "() => { const a = document.createElement('a'); a.href = 'https://wa.me/919820000003?text=Hi';"
        " a.textContent = 'go'; document.querySelector('header').append(a); }"
    )
    page.get_by_text("go", exact=True).click()
    expect(page.locator(TITLE)).to_have_text("+91 98200 00003")
    assert page.evaluate("window.same") is True


def test_replies_are_counted_until_the_chat_is_open(visit: Visit) -> None:
    page = visit.page
    for text in ("STOP", "please"):
        visit.practice.control("say", phone="+919820000002", text=text)
    row = visit.row("+91 98200 00002")
    expect(row.get_by_test_id("icon-unread-count")).to_have_attribute("aria-label", "2 unread messages")
    expect(row.get_by_test_id("last-msg-status")).to_have_attribute("title", "\u202aplease\u202c")
    expect(page).to_have_title("(1) WhatsApp")
    expect(page.locator("[data-testid=list-item-0]")).to_contain_text("+91 98200 00002")
    visit.open("+91 98200 00002")
    expect(page.locator("#main").get_by_text("2 unread messages", exact=True)).to_be_visible()
    expect(row.get_by_test_id("icon-unread-count")).to_have_count(0)
    expect(page).to_have_title("WhatsApp")
    visit.go()
    expect(visit.row("+91 98200 00002").get_by_test_id("icon-unread-count")).to_have_count(0)
