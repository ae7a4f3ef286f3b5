"""One page, several looks: generations, icons, languages (fact sheet, sections 0, 4, 10 and 12)."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from broadcaster_desktop.practice.assets import texts
from broadcaster_desktop.practice.ids import message_id
from tests.practice.conftest import COMPOSER, PEOPLE, Visit, Visiting

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


@pytest.mark.parametrize("test_ids", [True, False])
def test_no_attribute_tells_a_number_that_the_page_does_not_write(visiting: Visiting, test_ids: bool) -> None:
    visit = visiting(test_ids=test_ids)
    visit.row("Asha Kulkarni").click()
    visit.write("Hi")
    visit.page.click("[aria-label=Send]")
    expect(visit.page.locator("#main [data-id^='3EB0']")).to_have_count(1)
    values = visit.page.evaluate(
        "() => [...document.querySelectorAll('#side *, #main, #main *')]"
        ".flatMap(it => [...it.attributes].map(attribute => attribute.value))"
    )
    numbers = [person.phone.removeprefix("+") for person in PEOPLE]
    assert [value for value in values if any(number in value for number in numbers)] == []
    named = visit.row("Asha Kulkarni").evaluate("it => it.outerHTML")
    assert "98200" not in named


def test_the_length_of_an_id_does_not_tell_whose_it_is(visiting: Visiting) -> None:
    visit = visiting(link=False)
    ours = visit.page.evaluate(
        "async () => { const src = document.querySelector('script[src]').src;"
        " const { ownId } = await import(new URL('ids.js', src)); return Array.from({length: 400}, ownId); }"
    )
    theirs = [message_id() for _ in range(400)]
    assert {len(id_) for id_ in ours} == {len(id_) for id_ in theirs} == set(range(20, 33))
    assert all(re.fullmatch(r"3EB0[0-9A-F]{16,28}", id_) for id_ in ours)
    assert all(re.fullmatch(r"[0-9A-F]{20,32}", id_) for id_ in theirs)


@pytest.mark.parametrize("notice_ids", [True, False])
def test_a_notice_has_an_id_or_none(visiting: Visiting, notice_ids: bool) -> None:
    visit = visiting(notice_ids=notice_ids)
    visit.open("Asha Kulkarni")
    notice = visit.page.locator("#main [role=row] > div", has_text="end-to-end encrypted")
    id_ = notice.get_attribute("data-id")
    if notice_ids:
        assert re.fullmatch(r"[0-9A-F]{20,32}", id_ or "")
    else:
        assert id_ is None


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


@pytest.mark.parametrize("list_ticks", ["title", "full"])
def test_ticks_of_the_list_are_named_by_their_title_or_in_full(visiting: Visiting, list_ticks: str) -> None:
    visit = visiting(list_ticks=list_ticks, receipts="never_delivered")
    visit.open("Asha Kulkarni")
    expect(visit.send("Hi").locator("[aria-label=' Sent ']")).to_have_count(1)
    row = visit.row("Asha Kulkarni")
    expect(row.locator("svg title", has_text="wds-ic-delivered")).to_have_count(1)
    named = "[data-icon=wds-ic-delivered][data-testid=wds-ic-delivered][aria-label=' Sent ']"
    expect(row.locator(named)).to_have_count(int(list_ticks == "full"))
    assert row.locator("[aria-label]").count() == int(list_ticks == "full")


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


_NAMES = """[...document.querySelectorAll('#app *')].flatMap((it) => [
  it.dataset.testid, it.dataset.icon, it.id, it.getAttribute('role'), it.ariaLabel,
  it.querySelector(':scope > title')?.textContent,
  ...[...it.attributes].map((one) => one.name),
].filter(Boolean))"""


def _names(visit: Visit) -> set[str]:
    return set(visit.page.evaluate(_NAMES))


def test_a_build_that_renames_everything_shows_the_same(visiting: Visiting) -> None:
    visit = visiting()
    words = visit.page.locator("#app").inner_text()
    before = _names(visit)
    assert {"grid", "side", "data-icon", "ic-search", "chat-list", "Chat list"} <= before
    visit.practice.set(renamed=1.0, renamed_seed=7)
    visit.go()
    expect(visit.page.locator("#app")).to_have_text(words, use_inner_text=True)
    left = before & _names(visit)
    assert not [name for name in left if name.startswith("data-") or name in {"side", "grid", "ic-search"}]


def test_the_same_seed_renames_the_same(visiting: Visiting) -> None:
    visit = visiting()
    whole = _names(visit)
    builds = []
    for seed in (1, 1, 2):
        visit.practice.set(renamed=0.3, renamed_seed=seed)
        visit.go()
        expect(visit.page.get_by_text("Asha Kulkarni").first).to_be_visible()
        builds.append(_names(visit))
    assert builds[0] == builds[1] != builds[2]
    assert 0.5 < len(whole & builds[0]) / len(whole) < 0.95
