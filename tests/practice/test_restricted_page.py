"""New chats refused and numbers not on WhatsApp, in all the page's words (fact sheet, sections 2 and 8)."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from broadcaster_desktop.practice.assets import texts
from tests.practice.conftest import COMPOSER, Visit, Visiting

pytestmark = pytest.mark.browser

POPUP = "[data-testid=confirm-popup]"
BAR = "[data-testid=block-message] > [data-testid=reachout-timelock-compose-bar]"
NEW, ABSENT = "919820000003", "919820000004"
LANGUAGES = ["en", "hi", "mr", "ar"]
WORDINGS = {"account": "restricted", "web": "restricted_web", "linked": "restricted_linked"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_three_wordings_in_every_language(visit: Visit, language: str) -> None:
    words = json.loads(texts(language))
    visit.practice.set(new_chats="restricted")
    for wording, key in WORDINGS.items():
        visit.practice.set(restricted_wording=wording)
        visit.go("/send", phone=NEW, lang=language)
        expect(visit.page.locator(BAR)).to_contain_text(words[key])
    visit.page.locator(BAR).get_by_role("button").click()
    expect(visit.page.get_by_test_id("popup-contents")).to_have_text(words["restricted_details"])
    shown = {"number": ABSENT, "phone_number": "+91 98200 00004", "url": ""}
    for wording, number in shown.items():
        visit.practice.set(not_on_whatsapp_wording=wording)
        visit.go("/send", phone=ABSENT, lang=language)
        said = words[f"not_on_{wording}"].replace("{n}", number).replace("{number}", number)
        expect(visit.page.locator(POPUP, has=visit.page.get_by_test_id("popup-controls-ok"))).to_contain_text(
            said
        )


def test_a_restriction_comes_and_goes_under_an_open_new_chat(visit: Visit) -> None:
    visit.go("/send", phone=NEW)
    expect(visit.page.locator(COMPOSER)).to_be_visible()
    visit.write("Half a")
    visit.practice.set(new_chats="restricted")
    expect(visit.page.locator(BAR)).to_be_visible()
    assert visit.page.locator(COMPOSER).count() == 0
    visit.practice.set(new_chats="allowed")
    expect(visit.page.locator(COMPOSER)).to_have_text("Half a")
    visit.page.locator(COMPOSER).fill("")
    visit.open("Asha Kulkarni")
    visit.practice.set(new_chats="restricted")
    visit.open("+91 98200 00002")
    expect(visit.page.locator(COMPOSER)).to_be_visible()


def test_a_message_that_failed_does_not_make_a_chat_an_old_one(visiting: Visiting) -> None:
    visit = visiting(accept="refuses")
    visit.go("/send", phone=NEW)
    visit.write("Hello")
    visit.page.click("[aria-label=Send]")
    expect(visit.page.locator("[data-testid=fail-container]")).to_be_visible()
    visit.practice.set(new_chats="restricted")
    expect(visit.page.locator(BAR)).to_be_visible()
    visit.practice.set(new_chats="allowed", accept="takes")
    visit.write("Again")
    visit.page.click("[aria-label=Send]")
    visit.taken(1)
    expect(visit.page.locator("#main [aria-label=' Delivered ']")).to_have_count(1)
    visit.practice.set(new_chats="restricted")
    visit.go("/send", phone=NEW)
    expect(visit.page.locator(COMPOSER)).to_be_visible()
