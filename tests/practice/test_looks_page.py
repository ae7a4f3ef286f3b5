"""One page, several looks: generations, icons, languages (fact sheet, sections 0, 4, 10 and 12)."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from broadcaster_desktop.practice.assets import texts
from tests.practice.conftest import COMPOSER, Visit, Visiting

pytestmark = pytest.mark.browser


def _classes(visit: Visit) -> set[str]:
    return set(visit.page.evaluate("[...document.querySelectorAll('*')].flatMap(it => [...it.classList])"))


def test_class_names_are_hashed_anew_at_each_load_but_for_the_readable_ones(visiting: Visiting) -> None:
    visit = visiting()
    readable = {"copyable-text", "selectable-text", "copyable-area", "focusable-list-item", "emoji"}
    visit.row("Asha Kulkarni").click()
    visit.send("Hi 😀")
    first = _classes(visit)
    assert readable <= first
    visit.go()
    visit.row("Asha Kulkarni").click()
    expect(visit.page.locator(COMPOSER)).to_be_visible()
    assert first & _classes(visit) <= readable


def test_generation_b_has_no_test_ids_and_still_works(visiting: Visiting) -> None:
    visit = visiting(test_ids=False)
    page = visit.page
    visit.row("Asha Kulkarni").click()
    expect(page.locator("#main header span", has_text="Asha Kulkarni")).to_be_visible()
    visit.send("Hi")
    expect(page.locator("#main [data-id^='3EB0'] [aria-label=' Read ']")).to_have_count(1)
    page.get_by_role("button", name="New chat").click()
    assert page.locator("[data-testid]").count() == 0
    visit.go("/send", phone="919820000004")
    expect(page.locator("[role=dialog][aria-modal=true]")).to_contain_text("919820000004")
    assert page.locator("[data-testid]").count() == 0


def test_old_icons(visiting: Visiting) -> None:
    visit = visiting(icons="old", receipts="never_delivered")
    page = visit.page
    visit.row("Asha Kulkarni").click()
    visit.write("Hi")
    expect(page.locator("footer [data-icon=send]")).to_be_visible()
    expect(page.locator("footer [data-icon=plus-rounded]")).to_be_visible()
    page.click("[aria-label=Send]")
    expect(page.locator("#main [data-icon=msg-check]")).to_have_attribute("aria-label", " Sent ")
    expect(page.locator("#pane-side svg title", has_text="status-check")).to_have_count(1)
    visit.practice.set(receipts="normal")
    expect(page.locator("#main [data-icon=msg-dblcheck]")).to_have_attribute("aria-label", " Read ")


def test_icons_known_by_their_title_alone(visiting: Visiting) -> None:
    visit = visiting(icon_marks="title")
    visit.row("Asha Kulkarni").click()
    visit.write("Hi")
    expect(visit.page.locator("footer svg title", has_text="wds-ic-send-filled")).to_have_count(1)
    assert visit.page.locator("[data-icon]").count() == 0


@pytest.mark.parametrize(("language", "direction"), [("hi", "ltr"), ("mr", "ltr"), ("ar", "rtl")])
def test_another_language(shared: Visit, language: str, direction: str) -> None:
    words, page = json.loads(texts(language)), shared.page
    shared.go(lang=language)
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator("html")).to_have_attribute("dir", direction)
    shared.row("Asha Kulkarni").click()
    label = words["type_to"].format(name="Asha Kulkarni")
    expect(page.locator(COMPOSER)).to_have_attribute("aria-label", label)
    page.click(COMPOSER)
    page.keyboard.insert_text("नमस्ते")
    page.locator(f"footer button[aria-label='{words['send']}']").click()
    bubble = page.locator("#main [data-id^='3EB0']").last
    expect(bubble.locator(f"[aria-label=' {words['tick_read']} ']")).to_have_count(1)
    expect(bubble.locator(f"[aria-label='{words['you']}']")).to_have_count(1)
    shared.go("/send", phone="919820000004", locale=f"{language}_XX")
    refusal = page.get_by_test_id("popup-controls-ok").locator("xpath=ancestor::*[@data-animate-modal-body]")
    expect(refusal).to_contain_text(words["not_on_number"].format(n="919820000004"))


def test_the_scenarios_language_is_the_default(visiting: Visiting) -> None:
    visit = visiting(link=False, language="mr")
    visit.go()
    expect(visit.page.locator("#app")).to_contain_text(json.loads(texts("mr"))["step_1"])


def test_practice_is_written_on_it_and_never_in_the_way(visiting: Visiting) -> None:
    visit = visiting(link=False)
    ribbon = visit.page.locator("#practice-ribbon")
    expect(ribbon).to_have_text("Practice: nothing is really sent")
    assert ribbon.evaluate("it => getComputedStyle(it).pointerEvents") == "none"
