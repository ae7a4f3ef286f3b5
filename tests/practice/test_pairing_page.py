"""Start, pairing and what stands in the way (WhatsApp Web fact sheet, section 1)."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from broadcaster_desktop.practice.process import PracticeError
from tests.practice.conftest import Visit, Visiting

pytestmark = pytest.mark.browser

REF = "[data-testid=link-device-qr-code][data-ref]"


CODES = """async (ref) => {
    const seen = [];
    const look = () => seen.push(document.querySelector(ref)?.dataset.ref);
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true });
    look();
    while (!document.querySelector(`${ref} button`)) await new Promise((done) => setTimeout(done, 20));
    watch.disconnect();
    return seen.filter(Boolean);
}"""
"""All codes shown until the last has run out, noted in the page itself."""


def _payload(visit: Visit) -> str:
    return visit.page.locator(REF).get_attribute("data-ref") or ""


def test_splash_then_markers_then_code(visiting: Visiting) -> None:
    visit = visiting(link=False, splash_s=20, qr_delay_s=20)
    page = visit.page
    visit.go()
    expect(page.locator("html#whatsapp-web")).to_have_attribute("dir", "ltr")
    expect(page.locator("#wa_web_initial_startup progress[max='100']")).to_be_visible()
    expect(page.locator("#wa_web_initial_startup")).to_contain_text("End-to-end encrypted")
    page.locator("[data-testid=link-device-qrcode-alt-linking-hint]").wait_for()
    assert page.locator(REF).count() == 0
    expect(page.locator("#link-device-instructions-list")).to_be_visible()
    expect(page.locator("#auto-logout-toggle")).to_be_checked()
    canvas = page.locator(REF).locator("> canvas")
    expect(canvas).to_have_attribute("aria-label", "Scan this QR code to link a device!")
    assert canvas.evaluate("it => it.width") == 228
    assert len(_payload(visit).split(",")) == 5


def test_codes_rotate_expire_and_come_again(visiting: Visiting) -> None:
    visit = visiting(link=False, qr_first_s=60, qr_next_s=20, qr_refs=3)
    visit.go()
    overlay = visit.page.locator(f"{REF} button")
    visit.page.locator(REF).wait_for()
    seen = visit.page.evaluate(CODES, REF)
    assert len(set(seen)) == 3
    expect(overlay).to_have_text("Select to reload QR code")
    assert visit.page.locator(f"{REF} canvas").evaluate("it => getComputedStyle(it).opacity") == "0.04"
    with pytest.raises(PracticeError, match="no code"):
        visit.practice.scan(wait_s=0)
    overlay.click()
    expect(overlay).to_have_count(0)
    assert _payload(visit) not in seen
    visit.practice.scan()
    expect(visit.page.locator("#pane-side")).to_be_visible()


def test_a_code_lost_with_its_connection_comes_anew(visiting: Visiting) -> None:
    visit = visiting(link=False)
    visit.page.locator(REF).wait_for()
    first = _payload(visit)
    visit.practice.set(server_reachable=False)
    expect(visit.page.locator(REF)).to_contain_text("Computer not connected")
    assert visit.page.locator(f"{REF} canvas").evaluate("it => getComputedStyle(it).opacity") == "0.04"
    assert visit.page.locator(f"{REF} button").count() == 0
    visit.practice.set(server_reachable=True)
    expect(visit.page.locator(REF)).not_to_have_attribute("data-ref", first)
    expect(visit.page.locator(REF)).to_have_text("")
    visit.practice.scan()
    expect(visit.page.locator("#pane-side")).to_be_visible()


def test_a_code_that_ran_out_waits_for_its_button_however_often_the_line_falls(visiting: Visiting) -> None:
    visit = visiting(link=False, qr_refs=1, qr_first_s=2)
    button = visit.page.locator(f"{REF} button")
    button.wait_for()
    visit.practice.set(server_reachable=False)
    expect(button).to_have_count(0)
    button.or_(visit.page.get_by_text("Computer not connected")).wait_for()
    visit.practice.set(server_reachable=True, qr_refs=6, qr_first_s=60)
    button.click()
    expect(button).to_have_count(0)
    visit.practice.scan()
    expect(visit.page.locator("#pane-side")).to_be_visible()


def test_a_code_asked_for_while_the_line_is_down_comes_when_it_is_back(visiting: Visiting) -> None:
    visit = visiting(link=False)
    page = visit.page
    page.click("[data-testid=link-device-qrcode-alt-linking-hint]")
    page.locator("input[aria-label='Type your phone number to log in']").fill("919800000000")
    visit.practice.set(server_reachable=False)
    page.get_by_role("button", name="Next").click()
    visit.practice.set(server_reachable=True)
    page.locator("[data-link-code]").wait_for()
    visit.practice.set(server_reachable=False)
    visit.practice.set(server_reachable=True)
    shown = page.locator("[data-link-code]")
    visit.until(
        lambda: visit.practice.control("type_code", code=shown.inner_text().replace("\n", ""))["linked"]
    )
    expect(page.locator("#pane-side")).to_be_visible()


def test_prefix_and_suffix_by_experiment(visiting: Visiting) -> None:
    prefix, suffix = "https://wa.me/settings/linked_devices#", ",https://faq.whatsapp.com/r/ld"
    visit = visiting(link=False, qr_prefix=prefix, qr_suffix=suffix)
    visit.page.locator(REF).wait_for()
    assert _payload(visit).startswith(prefix)
    assert _payload(visit).endswith(suffix)


def test_a_phone_number_code_of_eight_letters(visiting: Visiting) -> None:
    visit = visiting(link=False)
    page = visit.page
    page.click("[data-testid=link-device-qrcode-alt-linking-hint]")
    page.locator("input[aria-label='Type your phone number to log in']").fill("919800000000")
    page.get_by_role("button", name="Next").click()
    box = page.locator(
        "div[aria-details='link-device-phone-number-code-screen-instructions'][data-link-code]"
    )
    expect(box.locator("span")).to_have_count(8)
    letters = box.locator("span").all_text_contents()
    assert visit.practice.control("type_code", code="WRONGONE") == {"linked": False}
    assert visit.practice.control("type_code", code="".join(letters)) == {"linked": True}
    expect(page.locator("#pane-side")).to_be_visible()


def test_scanning_syncs_and_tells_the_news_once(visiting: Visiting) -> None:
    visit = visiting(link=False, first_sync_s=20)
    page = visit.page
    page.locator(REF).wait_for()
    visit.practice.scan()
    loading = page.locator("[data-testid=wa-web-loading-screen]")
    expect(loading.locator("progress")).to_be_visible()
    expect(loading).to_contain_text("Don't close this window. Your messages are downloading.")
    expect(loading.get_by_role("button", name="Log out")).to_be_visible()
    news = page.locator(
        "[data-testid=confirm-popup] div[role=dialog][aria-modal=true] [data-animate-modal-popup]"
    )
    expect(news.locator("h1")).to_have_text("What's new on WhatsApp Web")
    page.keyboard.type("lost")  # a modal swallows keys
    assert page.locator("#side input").input_value() == ""
    news.get_by_role("button", name="Continue").click()
    expect(news).to_have_count(0)
    visit.go()
    expect(page.locator("[data-testid=chat-list]")).to_be_visible()
    expect(news).to_have_count(0)


def test_the_news_come_at_every_load_until_they_are_put_away(visiting: Visiting) -> None:
    visit = visiting(link=False)
    visit.page.locator(REF).wait_for()
    visit.practice.scan()
    news = visit.page.locator("[data-animate-modal-popup]", has_text="What's new on WhatsApp Web")
    news.wait_for()
    visit.go("/send", phone="919820000003")
    news.wait_for()
    expect(visit.page.locator("[data-testid=conversation-header]")).to_be_visible()
    news.get_by_role("button", name="Close").click()
    expect(news).to_have_count(0)
    visit.go()
    expect(visit.page.locator("[data-testid=chat-list]")).to_be_visible()
    expect(news).to_have_count(0)


def test_linked_page_shows_itself_and_its_number(visiting: Visiting) -> None:
    visit = visiting()
    page = visit.page
    for element in ("#side", "#pane-side", "[data-testid=chat-list]", "[data-icon^=wa-wordmark]"):
        expect(page.locator(element)).to_be_visible()
    assert json.loads(page.evaluate("localStorage['last-wid-md']")) == "919800000000:5@c.us"
    page.get_by_role("button", name="Profile").click()
    expect(page.get_by_role("region", name="Profile")).to_contain_text("Practice Shop")
    expect(page.get_by_role("region", name="Profile")).to_contain_text("+91 98000 00000")


def test_logged_out_by_the_phone(visiting: Visiting) -> None:
    visit = visiting()
    visit.practice.logout()
    visit.page.wait_for_url(re.compile(r"[?&]post_logout=1"))
    visit.page.locator(REF).wait_for()
    assert visit.page.evaluate("localStorage['last-wid-md']") is None


def test_logged_out_while_it_was_closed(visiting: Visiting) -> None:
    visit = visiting()
    visit.page.goto("about:blank")
    visit.practice.logout()
    visit.go()
    visit.page.wait_for_url(re.compile(r"[?&]post_logout=1"))


def test_logging_out_on_the_page(visiting: Visiting) -> None:
    visit = visiting()
    visit.page.get_by_role("button", name="Menu").click()
    visit.page.get_by_role("menuitem", name="Log out").click()
    visit.page.locator("[data-testid=popup-controls-ok]").click()
    visit.page.locator(REF).wait_for()
    assert visit.practice.control("state")["devices"] == []


def test_without_stay_logged_in_the_next_window_starts_anew(visiting: Visiting) -> None:
    visit = visiting(link=False)
    visit.page.locator(REF).wait_for()
    visit.page.locator("#auto-logout-toggle").uncheck()
    visit.link()
    visit.go()
    expect(visit.page.locator("#pane-side")).to_be_visible()
    other = visit.context.new_page()
    visit.page.close()
    other.goto(visit.practice.url)
    other.locator(REF).wait_for()
    assert visit.practice.control("state")["devices"] == []


def test_a_second_tab_asks_before_it_takes_over(visiting: Visiting) -> None:
    visit = visiting()
    second = visit.context.new_page()
    second.goto(visit.practice.url)
    asked = second.locator(
        "[data-testid=confirm-popup] > [role=dialog][aria-modal] > [data-animate-modal-popup]"
        " > [data-animate-modal-body]"
    )
    expect(asked.get_by_test_id("popup-contents")).to_contain_text("WhatsApp is open in another window.")
    expect(asked.get_by_role("button", name="Close")).to_be_visible()
    expect(visit.page.locator("#pane-side")).to_be_visible()
    second.get_by_role("button", name="Use here").click()
    expect(second.locator("#pane-side")).to_be_visible()
    expect(visit.page.get_by_role("button", name="Use here")).to_be_visible()


def test_headless_is_let_in_unless_the_scenario_says_otherwise(visiting: Visiting) -> None:
    visit = visiting()
    visit.practice.set(headless_allowed=False)
    visit.go()
    expect(visit.page.locator("#app")).to_contain_text("WhatsApp works with Google Chrome 100+")


def test_banners_one_at_a_time_by_priority(visiting: Visiting) -> None:
    visit = visiting()
    banner = visit.page.get_by_role("status")
    visit.practice.set(update_available=True)
    expect(banner).to_contain_text("A new version of WhatsApp is available.")
    visit.practice.set(downloading=True)
    expect(banner).to_contain_text("Your messages are downloading.")
    visit.practice.set(phone_connected=False)
    expect(banner).to_contain_text("Phone not connected")
    expect(banner).to_have_count(1)
    visit.practice.set(server_reachable=False)
    expect(banner).to_contain_text("Computer not connected")
    visit.practice.set(server_reachable=True, phone_connected=True, downloading=False, update_available=False)
    expect(banner).to_have_count(0)


def test_the_browser_going_offline_shows_soon(visiting: Visiting) -> None:
    visit = visiting()
    visit.context.set_offline(True)
    expect(visit.page.get_by_role("status")).to_contain_text("Computer not connected")
    visit.context.set_offline(False)
    expect(visit.page.get_by_role("status")).to_have_count(0)


def test_the_list_may_come_before_the_link(visiting: Visiting) -> None:
    visit = visiting()
    visit.practice.set(list_before_link_s=40)
    visit.go("/send", phone="919820000003")
    expect(visit.page.locator("#pane-side [role=row]").first).to_be_visible()
    expect(visit.page.locator("[data-testid=confirm-popup]")).to_contain_text("Starting chat")
    expect(visit.page.locator("[data-testid=conversation-header]")).to_contain_text("+91 98200 00003")
