"""Messages that are no plain text: quotes, voice, pictures, notices (fact sheet, sections 4, 6, 10, 12)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from broadcaster_desktop.practice.assets import texts
from broadcaster_desktop.practice.process import PracticeProcess
from tests.practice.conftest import SCALE, Visit, Visiting

pytestmark = pytest.mark.browser

RAVI = "+91 98200 00002"
PHONE = "+919820000002"
PRE = "[data-pre-plain-text]"
TEXT = "[data-testid=selectable-text]"
QUOTE = "[data-testid=quoted-message]"


def _said(visit: Visit, **values: Any) -> Locator:
    """What Ravi says, as the open chat shows it."""
    id_ = visit.practice.control("say", phone=PHONE, **values)["id"]
    bubble = visit.page.locator(f"#main [data-id='{id_}']")
    expect(bubble).to_be_visible()
    return bubble


def _preview(visit: Visit) -> Locator:
    return visit.row(RAVI).get_by_test_id("last-msg-status")


def test_a_quote_repeats_our_words_over_the_answer(visit: Visit) -> None:
    visit.open(RAVI)
    visit.send("Sale today.", "Reply STOP to end.")
    visit.taken(1)
    bubble = _said(visit, text="Yes", **{"as": "quote"})
    quote = bubble.locator(f"[data-testid=msg-container] > {QUOTE}[role=button]")
    expect(quote).to_have_attribute("aria-label", "Quoted message")
    expect(quote.locator(TEXT)).to_have_text("Sale today.\nReply STOP to end.")
    assert bubble.locator(TEXT).count() == 2
    expect(bubble.locator(f"{PRE} {TEXT}")).to_have_text("Yes")
    assert quote.locator(PRE).count() == 0
    first, second = (node.inner_text() for node in bubble.locator(TEXT).all())
    assert (first, second) == ("Sale today.\nReply STOP to end.", "Yes")
    expect(_preview(visit)).to_have_attribute("title", "\u202aYes\u202c")


def test_an_older_message_can_be_quoted(visit: Visit) -> None:
    visit.open(RAVI)
    visit.send("First")
    visit.send("Second")
    first, _ = visit.taken(2)
    bubble = _said(visit, text="Which?", answers=first.id, **{"as": "quote"})
    expect(bubble.locator(f"{QUOTE} {TEXT}")).to_have_text("First")


def test_a_voice_message_has_no_text(visit: Visit) -> None:
    visit.open(RAVI)
    bubble = _said(visit, **{"as": "voice"})
    assert bubble.locator(f"{TEXT}, {PRE}, .copyable-text").count() == 0
    expect(bubble.locator("[data-testid=msg-container] [data-testid=msg-meta]")).to_have_count(1)
    expect(bubble.get_by_role("button", name="Play voice message")).to_be_visible()
    expect(_preview(visit)).to_have_attribute("title", "\u202a0:41\u202c")
    expect(visit.row(RAVI).locator("svg title", has_text="chat-msg-symbol")).to_have_count(1)


@pytest.mark.parametrize("caption", ["", "STOP 🙏"])
def test_a_picture_has_text_only_with_a_caption(visit: Visit, caption: str) -> None:
    visit.open(RAVI)
    bubble = _said(visit, text=caption, **{"as": "caption" if caption else "picture"})
    expect(bubble.get_by_role("button", name="Open photo").locator("img")).to_be_visible()
    assert bubble.locator(PRE).count() == 0
    texts_ = [node.inner_text().strip() for node in bubble.locator(TEXT).all()]
    assert texts_ == (["STOP"] if caption else [])
    expect(_preview(visit)).to_have_attribute("title", f"\u202a{caption or 'Photo'}\u202c")


@pytest.mark.parametrize("notice_ids", [True, False])
def test_a_notice_is_nobodys_message(visiting: Visiting, notice_ids: bool) -> None:
    visit = visiting(notice_ids=notice_ids)
    visit.practice.control("say", phone=PHONE, text="Ravi changed the number.", **{"as": "notice"})
    expect(_preview(visit)).to_have_attribute("title", "\u202aRavi changed the number.\u202c")
    expect(visit.row(RAVI).get_by_test_id("icon-unread-count")).to_have_count(0)
    visit.open(RAVI)
    row = visit.page.locator("#main [role=row]", has_text="Ravi changed the number.")
    expect(row).to_be_visible()
    assert row.locator("[data-testid=msg-container]").count() == 0
    assert row.locator("[data-id]").count() == int(notice_ids)


@pytest.mark.parametrize("language", ["hi", "mr", "ar"])
def test_the_words_around_them_are_the_pages_own(visiting: Visiting, language: str) -> None:
    visit = visiting(language="en", test_ids=False)
    visit.row(RAVI).click()
    visit.write("Hello")
    visit.page.click("[aria-label=Send]")
    visit.taken(1)
    for way in ("quote", "voice", "picture"):
        visit.practice.control("say", phone=PHONE, text="Yes", **{"as": way})
    visit.go(lang=language)
    visit.row(RAVI).click()
    words = json.loads(texts(language))
    for key in ("quoted", "play", "open_picture"):
        expect(visit.page.locator(f"#main [aria-label='{words[key]}']")).to_have_count(1)
    expect(visit.row(RAVI).locator("span[title]").last).to_have_attribute(
        "title", re.compile(words["picture"])
    )


def test_all_of_them_are_there_after_a_restart(tmp_path: Path) -> None:
    with PracticeProcess.start(tmp_path, scale=SCALE, auto_scan=False) as practice:
        practice.control("say", phone=PHONE, text="STOP", **{"as": "caption"})
        practice.control("say", phone=PHONE, **{"as": "voice"})
        before = practice.control("state")["replies"]
    with PracticeProcess.start(tmp_path, scale=SCALE, auto_scan=False) as practice:
        assert practice.control("state")["replies"] == before
    assert [(reply["form"], reply["text"]) for reply in before] == [("picture", "STOP"), ("voice", "")]
