"""People who answer, refuse, interrupt or get nothing, and the owner's own phone (sections 4, 6, 8)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from broadcaster_desktop.practice.ledger import Tick
from broadcaster_desktop.practice.people import PracticePerson
from tests.practice.conftest import COMPOSER, STOPPER, Visit, Visiting

pytestmark = pytest.mark.browser

RAVI = PracticePerson("+919820000002", "Ravi", reads=True, existing_chat=True)
OTHER = PracticePerson("+919820000005", "Om", reads=True, existing_chat=True)
NAME = "+91 98200 00002"
TICK = "[data-testid=msg-meta] [aria-label]"
TEXT = "[data-testid=selectable-text]"
BADGE = "icon-unread-count"


@pytest.mark.parametrize("way", ["text", "quote", "caption", "voice"])
def test_a_reply_comes_in_the_persons_own_way(visiting: Visiting, way: str) -> None:
    person = PracticePerson.from_json({**RAVI.to_json(), "reply": "STOP", "reply_as": way})
    visit = visiting(people=[person])
    visit.open(NAME)
    ours = visit.send("Hello").get_attribute("data-id")
    visit.until(lambda: len(visit.practice.control("state")["replies"]) == 2)
    (_, reply) = visit.practice.control("state")["replies"]
    assert reply["answers"] == ours
    bubble = visit.page.locator(f"#main [data-id='{reply['id']}']")
    expect(bubble).to_be_visible()
    words = {"text": ["STOP"], "quote": ["Hello", "STOP"], "caption": ["STOP"], "voice": []}[way]
    assert bubble.locator(TEXT).all_inner_texts() == words
    assert visit.taken(1)[0].tick is Tick.READ


def test_our_stop_line_in_a_quote_is_not_their_word(visiting: Visiting) -> None:
    visit = visiting(people=[replace(RAVI, reply="Thank you!", reply_as="quote")])
    visit.open(NAME)
    visit.send("Sale!", "STOP")
    preview = visit.row(NAME).get_by_test_id("last-msg-status")
    expect(preview).to_have_attribute("title", "\u202aThank you!\u202c")
    assert [reply["text"] for reply in visit.practice.control("state")["replies"]][1:] == ["Thank you!"]
    expect(visit.page.locator("#main [data-pre-plain-text]").last).not_to_contain_text("STOP")


def test_a_reply_read_on_the_phone_never_shows_a_badge(visiting: Visiting) -> None:
    visit = visiting(people=[replace(RAVI, reply="STOP", reply_read_on_phone=True), OTHER])
    visit.open(NAME)
    visit.page.evaluate(
        "() => { window.badges = 0; new MutationObserver(() => {"
        " window.badges += document.querySelectorAll('[data-testid=icon-unread-count]').length; })"
        ".observe(document.querySelector('#side'), {childList: true, subtree: true, attributes: true}); }"
    )
    visit.send("Hello")
    visit.open("+91 98200 00005")
    row = visit.row(NAME)
    expect(row.get_by_test_id("last-msg-status")).to_have_attribute("title", "\u202aSTOP\u202c")
    assert visit.page.evaluate("window.badges") == 0
    visit.go()
    expect(row.get_by_test_id("last-msg-status")).to_have_attribute("title", "\u202aSTOP\u202c")
    assert visit.page.get_by_test_id(BADGE).count() == 0


def test_the_badge_goes_when_the_owner_reads_on_the_phone(visit: Visit) -> None:
    visit.practice.control("say", phone=RAVI.phone, text="Open today?")
    expect(visit.row(NAME).get_by_test_id(BADGE)).to_have_text("1")
    visit.practice.control("phone_reads", phone=RAVI.phone)
    expect(visit.row(NAME).get_by_test_id(BADGE)).to_have_count(0)
    visit.go()
    expect(visit.row(NAME).get_by_test_id("last-msg-status")).to_have_attribute(
        "title", "\u202aOpen today?\u202c"
    )
    assert visit.page.get_by_test_id(BADGE).count() == 0


def test_who_interrupts_does_so_once_between_opening_and_sending(visiting: Visiting) -> None:
    visit = visiting(people=[replace(RAVI, reads=False, interrupts="STOP"), OTHER])
    for _ in range(2):
        visit.open(NAME)
        expect(visit.page.locator("#main [data-id]", has_text="STOP")).to_have_count(1)
        visit.open("+91 98200 00005")
    visit.open(NAME)
    visit.send("Hello")
    visit.taken(1)
    said = [text.strip() for text in visit.page.locator(f"#main {TEXT}").all_inner_texts()]
    assert said[-2:] == ["STOP", "Hello"]
    assert [reply["text"] for reply in visit.practice.control("state")["replies"]].count("STOP") == 1


def test_a_phone_that_is_never_on_leaves_one_tick(visiting: Visiting) -> None:
    visit = visiting(people=[replace(RAVI, receives=False, reply="STOP"), OTHER])
    visit.open("+91 98200 00005")
    visit.open(NAME)
    quiet = visit.send("Hello")
    visit.open("+91 98200 00005")
    expect(visit.send("Hello").locator(TICK)).to_have_attribute("aria-label", " Read ")
    visit.open(NAME)
    expect(quiet.locator(TICK)).to_have_attribute("aria-label", " Sent ")
    assert [entry.tick for entry in visit.taken(2)] == [Tick.SENT, Tick.READ]


def test_who_refuses_gets_nothing_and_others_do(visiting: Visiting) -> None:
    visit = visiting(people=[replace(RAVI, refuses=True), OTHER])
    visit.open(NAME)
    expect(visit.send("Hello").get_by_test_id("fail-container")).to_be_visible()
    visit.open("+91 98200 00005")
    visit.send("Hello")
    assert [entry.phone for entry in visit.taken(1)] == [OTHER.phone]
    assert [refusal["phone"] for refusal in visit.practice.control("state")["refused"]] == [RAVI.phone]


def test_what_the_owner_writes_on_the_phone_stands_in_the_chat_and_not_in_the_ledger(visit: Visit) -> None:
    visit.open(NAME)
    id_ = visit.practice.control("phone_writes", phone=RAVI.phone, text="From my phone")["id"]
    bubble = visit.page.locator(f"#main [data-id='{id_}']")
    expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Delivered ")
    expect(bubble.locator("[aria-label='You:']")).to_have_count(1)
    visit.go()
    visit.open(NAME)
    expect(bubble).to_be_visible()
    assert visit.taken(0) == []
    written = visit.practice.control("state")["written_on_phone"]
    assert {"id": id_, "phone": RAVI.phone, "text": "From my phone"} in written


def test_the_owners_draft_is_there_when_the_chat_is_opened(visit: Visit) -> None:
    visit.open(NAME)
    visit.practice.control("draft", phone=STOPPER.phone, text="Dear Om,")
    expect(visit.row("+91 98200 00005")).to_contain_text("Draft: Dear Om,")
    visit.open("+91 98200 00005")
    expect(visit.page.locator(COMPOSER)).to_have_text("Dear Om,")
    visit.practice.control("draft", phone=STOPPER.phone, text=" hello")
    expect(visit.page.locator(COMPOSER)).to_have_text("Dear Om, hello")


def test_a_draft_waits_for_a_page_and_is_taken_once(visit: Visit) -> None:
    visit.page.goto("about:blank")
    visit.practice.control("draft", phone=RAVI.phone, text="Half a")
    visit.go()
    visit.open(NAME)
    expect(visit.page.locator(COMPOSER)).to_have_text("Half a")
    visit.page.locator(COMPOSER).fill("")
    visit.go()
    visit.open(NAME)
    expect(visit.page.locator(COMPOSER)).to_have_text("")
