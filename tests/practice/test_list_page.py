"""The list as messy as a real one: groups, odd previews, equal names (fact sheet, sections 2, 4, 12)."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from playwright.sync_api import Locator, expect

from broadcaster_desktop.practice.assets import texts
from tests.practice.conftest import ASHA, COMPOSER, PEOPLE, RAVI, Visit, Visiting

pytestmark = pytest.mark.browser

PREVIEW = "last-msg-status"
BADGE = "icon-unread-count"
NAME = "+91 98200 00002"
GROUP, CLOSED, COMMUNITY, OWN = "Market traders", "School parents 4B", "Diwali mela", "Cricket on Sunday"


def _titles(row: Locator) -> list[str]:
    titles = row.locator("span[title]").evaluate_all("all => all.map(it => it.title)")
    return [str(title).strip("\u202a\u202c") for title in titles]


def _tick(row: Locator) -> Locator:
    return row.locator("svg title", has_text="wds-ic-read")


def test_no_group_is_there_unless_asked_for(visit: Visit) -> None:
    expect(visit.row(GROUP)).to_have_count(0)


def test_a_groups_preview_names_who_said_it_before_a_bare_colon(visit: Visit) -> None:
    visit.reload(groups=4)
    preview = visit.row(GROUP).get_by_test_id(PREVIEW)
    expect(preview.locator("> span", has_text=":")).to_have_text([":"])
    expect(preview).to_have_text("+91 88000 00002: When do we meet?")
    expect(preview).to_have_attribute("title", "\u202aWhen do we meet?\u202c")
    own = visit.row(OWN)
    expect(own.get_by_test_id(PREVIEW).locator("> span").first).to_have_text("You")
    expect(_tick(own)).to_have_count(0)


def test_a_community_groups_row_has_three_titles(visit: Visit) -> None:
    visit.reload(groups=4)
    assert _titles(visit.row(GROUP)) == [GROUP, "When do we meet?"]
    three = _titles(visit.row(COMMUNITY))
    assert three[:2] == ["Riverside society", COMMUNITY]
    assert len(three) == 3


def test_a_groups_drawer_lists_its_members_and_has_no_number_of_its_own(visit: Visit) -> None:
    visit.reload(groups=1)
    visit.open(GROUP)
    expect(visit.page.locator(COMPOSER)).to_have_attribute(
        "aria-label", f"Type a message to the group {GROUP}"
    )
    visit.page.locator("[data-testid=conversation-info-header-chat-title]").click()
    drawer = visit.page.locator("[data-testid=drawer-right][role=dialog]")
    expect(drawer).to_contain_text("6 members")
    expect(drawer.locator("[role=listitem] [title]")).to_have_text(
        ["Asha Kulkarni", NAME, "+91 88000 00000", "+91 88000 00001", "+91 88000 00002", "You"]
    )
    expect(drawer.locator(".copyable-text")).to_have_text([GROUP])


def test_a_closed_group_has_a_bar_in_the_composers_place(visit: Visit) -> None:
    visit.reload(groups=2)
    visit.open(CLOSED)
    expect(visit.page.locator("footer [data-testid=block-message]")).to_have_text(
        "Only admins can send messages"
    )
    assert visit.page.locator(COMPOSER).count() == 0
    visit.open("Asha Kulkarni")
    expect(visit.page.locator(COMPOSER)).to_be_visible()


def test_what_is_said_in_a_group_is_said_by_its_members(visit: Visit) -> None:
    visit.reload(groups=1)
    visit.open(GROUP)
    marks = visit.page.locator("#main [data-pre-plain-text]")
    senders = marks.evaluate_all("all => all.map(it => it.dataset.prePlainText.split('] ')[1])")
    assert senders[:3] == ["Asha Kulkarni: ", f"{NAME}: ", "+91 88000 00000: "]


def test_the_ledger_knows_a_message_that_went_to_a_group(visit: Visit) -> None:
    visit.reload(groups=1)
    visit.open(GROUP)
    visit.send("Meant for one")
    assert [(entry.phone, entry.text) for entry in visit.taken(1)] == [("group-0", "Meant for one")]
    visit.go()
    expect(visit.row(GROUP).get_by_test_id(PREVIEW)).to_have_text("You: Meant for one")


def test_looking_for_somebody_finds_the_groups_in_common_too(visit: Visit) -> None:
    visit.reload(groups=3)
    visit.page.locator("#side input").fill("Asha")
    rows = visit.page.locator("#pane-side [role=row]")
    expect(rows.first).to_have_text("Chats")
    said = [text.split("\n")[0] for text in rows.all_inner_texts()]
    assert said[:4] == ["Chats", "Asha Kulkarni", "Groups in common", GROUP]
    visit.page.locator("#side input").fill("")


def test_an_unread_group_has_its_badge(visit: Visit) -> None:
    visit.reload(groups=6)
    expect(visit.row(f"{GROUP} 2").get_by_test_id(BADGE)).to_have_text("5")
    expect(visit.row(OWN).get_by_test_id(BADGE)).to_have_count(0)


@pytest.mark.parametrize("language", ["hi", "mr", "ar"])
def test_a_group_in_the_other_languages_without_test_ids(visiting: Visiting, language: str) -> None:
    words = json.loads(texts(language))
    visit = visiting(groups=4, test_ids=False)
    visit.go(lang=language)
    preview = visit.row(OWN).locator("span[title]").last
    expect(preview.locator("> span").first).to_have_text(words["quoted_you"])
    visit.row(CLOSED).click()
    expect(visit.page.locator("#main footer")).to_have_text(words["only_admins"])
    visit.page.locator("#main header [role=button]").first.click()
    expect(visit.page.locator(f"[role=dialog][aria-label='{words['group_info']}']")).to_contain_text(CLOSED)
    visit.page.locator("#side input").fill("Asha")
    expect(visit.page.locator("#pane-side [role=row]", has_text=words["section_groups"])).to_have_count(1)


@pytest.mark.parametrize("icons", ["new", "old"])
def test_a_build_that_renames_everything_shows_the_same_groups(visiting: Visiting, icons: str) -> None:
    visit = visiting(groups=4, list_icons=True, icons=icons)
    words = visit.page.locator("#app").inner_text()
    assert "Riverside society" in words
    visit.practice.set(renamed=1.0, renamed_seed=3)
    visit.go()
    page = visit.page
    expect(page.locator("#app")).to_have_text(words, use_inner_text=True)
    page.get_by_text(CLOSED, exact=True).click()
    expect(page.get_by_text("Only admins can send messages")).to_be_visible()
    names = "#pane-side, [data-testid], [data-icon], [role=grid], [data-id], [aria-label='Group info']"
    assert page.locator(names).count() == 0


def test_two_chats_of_one_name_are_told_apart_by_their_drawers(visiting: Visiting) -> None:
    other = replace(ASHA, phone="+919820000008")
    visit = visiting(people=[*PEOPLE, other])
    rows = visit.row("Asha Kulkarni")
    expect(rows).to_have_count(2)
    numbers = set()
    for place in (0, 1):
        rows.nth(place).click()
        expect(visit.page.locator("#main [role=row]").first).to_be_visible()
        visit.page.locator("[data-testid=conversation-info-header-chat-title]").click()
        drawer = visit.page.locator("[data-testid=drawer-right]")
        numbers.add(drawer.locator(".copyable-text").last.inner_text())
        drawer.get_by_role("button", name="Close").click()
    assert numbers == {"+91 98200 00001", "+91 98200 00008"}


def test_no_badge_shows_where_there_are_none(visit: Visit) -> None:
    visit.practice.control("say", phone=RAVI.phone, text="Open today?")
    badge = visit.row(NAME).get_by_test_id(BADGE)
    expect(badge).to_have_count(1)
    visit.practice.set(badges=False)
    expect(badge).to_have_count(0)
    expect(visit.row(NAME).get_by_test_id(PREVIEW)).to_have_text("Open today?")
    visit.practice.set(badges=True)
    expect(badge).to_have_count(1)


def test_two_rows_in_three_may_tell_nothing(visit: Visit) -> None:
    visit.reload(more_chats=90)
    previews = visit.page.locator("#pane-side").get_by_test_id(PREVIEW)
    all_ = previews.count()
    visit.practice.set(previews="some")
    expect(visit.row(NAME).get_by_test_id(PREVIEW)).to_have_count(0)
    assert 0.2 * all_ < previews.count() < 0.45 * all_


def test_our_own_word_is_told_by_its_tick_or_by_you(visit: Visit) -> None:
    visit.open("Asha Kulkarni")
    visit.send("Hello")
    row = visit.row("Asha Kulkarni")
    expect(_tick(row)).to_have_count(1)
    visit.practice.set(own_preview="you")
    preview = row.get_by_test_id(PREVIEW)
    expect(preview.locator("> span")).to_have_text(["You", ":", "Hello"])
    expect(_tick(row)).to_have_count(0)
    assert _titles(row) == ["Asha Kulkarni", "Hello"]


def test_typing_stands_in_the_previews_place(visit: Visit) -> None:
    visit.reload(groups=1)
    preview = visit.row(NAME).get_by_test_id(PREVIEW)
    was = preview.get_attribute("title")
    visit.practice.set(typing=True)
    expect(preview).to_have_attribute("title", "\u202atyping…\u202c")
    expect(visit.row(GROUP).get_by_test_id(PREVIEW)).to_have_text("Asha Kulkarni is typing…")
    visit.practice.set(typing=False)
    expect(preview).to_have_attribute("title", was or "")


def test_a_reaction_stands_in_the_previews_place(visit: Visit) -> None:
    visit.open(NAME)
    visit.send("Sale! Reply STOP to end.")
    visit.practice.set(reactions=True)
    row = visit.row(NAME)
    wanted = f'\u202a{NAME} reacted 👍 to: "Sale! Reply STOP to end."\u202c'
    expect(row.get_by_test_id(PREVIEW)).to_have_attribute("title", wanted)
    expect(_tick(row)).to_have_count(0)


def test_rows_carry_icons_that_are_no_ticks(visit: Visit) -> None:
    row = visit.row(NAME)
    sign = row.locator("svg title", has_text="wds-ic-disappearing-messages")
    expect(sign).to_have_count(0)
    visit.practice.set(list_icons=True)
    expect(sign).to_have_count(1)


def test_opening_a_chat_may_move_another_row(visit: Visit) -> None:
    visit.reload(shifts=True)
    rows = visit.page.locator("#pane-side [data-testid=cell-frame-title] [title]")
    before = rows.evaluate_all("all => all.map(it => it.title)")
    visit.open("Asha Kulkarni")
    last = next(title for title in reversed(before) if "Asha" not in title)
    expect(visit.page.get_by_test_id("list-item-0").locator("[title]").first).to_have_attribute("title", last)
    assert sorted(rows.evaluate_all("all => all.map(it => it.title)")) == sorted(before)
