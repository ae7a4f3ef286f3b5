"""Bubbles, ticks, outbox and ledger (fact sheet, section 4; reliability, W4 to W6)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserType, expect

from broadcaster_desktop.practice.ledger import Tick
from broadcaster_desktop.practice.process import PracticeProcess
from tests.practice.conftest import PEOPLE, SCALE, Visit, Visiting, browsing, kill_browser

pytestmark = pytest.mark.browser

TICK = "[data-testid=msg-meta] [aria-label]"
ASHA, RAVI, STOPPER = "Asha Kulkarni", "+91 98200 00002", "+91 98200 00005"
SLOW = {"sent_s": 10, "delivered_s": 20, "read_s": 30}
WATCH_TICKS = """(tick) => {
    window.shownTicks = [];
    const known = new Set(document.querySelectorAll("#main [data-id]"));
    const look = () => {
        const all = [...document.querySelectorAll("#main [data-id]")];
        const own = all.filter((node) => !known.has(node)).at(-1);
        const mark = own?.querySelector(tick);
        if (!mark) return;
        const seen = [mark.getAttribute("aria-label"), mark.dataset.icon, getComputedStyle(mark).color];
        if (seen[0] !== window.shownTicks.at(-1)?.[0]) window.shownTicks.push(seen);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}"""
"""Notes every mark of the next message in the page itself."""


def test_the_shape_of_a_bubble(visit: Visit) -> None:
    visit.open(ASHA)
    bubble = visit.send("Hello")
    id_ = bubble.get_attribute("data-id") or ""
    assert re.fullmatch(r"[0-9A-F]{20,32}", id_)
    expect(bubble).to_have_attribute("data-testid", f"conv-msg-{id_}")
    page = visit.page
    row = page.locator("[data-testid=conversation-panel-messages] [role=row]", has=bubble)
    expect(row).to_have_count(1)
    inside = bubble.locator("[data-testid=msg-container]")
    expect(inside.locator(".copyable-text[data-pre-plain-text] [data-testid=selectable-text]")).to_have_text(
        "Hello"
    )
    mark = inside.locator("[data-pre-plain-text]").get_attribute("data-pre-plain-text") or ""
    assert re.fullmatch(r"\[.+, .+\] Practice Shop: ", mark)
    expect(inside.locator(".copyable-text [data-testid=msg-meta]")).to_have_count(1)
    expect(inside.locator("span[aria-label='You:']")).to_have_count(1)
    assert page.locator(".message-in, .message-out").count() == 0


def test_only_the_first_of_a_run_has_a_tail(visiting: Visiting) -> None:
    visit = visiting()
    visit.open(ASHA)
    first, second = visit.send("One"), visit.send("Two")
    expect(first.locator("[data-icon=tail-out]")).to_have_count(1)
    expect(second.locator("[data-icon=tail-out]")).to_have_count(0)
    expect(visit.page.locator("[data-icon=tail-in]")).to_have_count(1)


def test_clock_single_double_blue(visit: Visit) -> None:
    visit.reload(**SLOW)
    visit.open(ASHA)
    visit.page.evaluate(WATCH_TICKS, TICK)
    tick = visit.send("Hello").locator(TICK)
    expect(tick).to_have_attribute("aria-label", " Read ")
    shown = visit.page.evaluate("() => window.shownTicks")
    assert [(label, icon) for label, icon, _ in shown] == [
        (" Pending ", "wds-ic-clock"),
        (" Sent ", "wds-ic-delivered"),
        (" Delivered ", "wds-ic-read"),
        (" Read ", "wds-ic-read"),
    ]
    colours = [colour for _, _, colour in shown]
    assert colours[0] == colours[1] == colours[2] != colours[3]
    visit.until(lambda: visit.taken(1)[0].tick is Tick.READ)


def test_who_never_reads_stays_at_two_ticks(visit: Visit) -> None:
    visit.reload(sent_s=1, delivered_s=2, read_s=3)
    visit.open(RAVI)
    quiet = visit.send("Hello")
    visit.open(ASHA)
    expect(visit.send("Hello").locator(TICK)).to_have_attribute("aria-label", " Read ")
    visit.open(RAVI)
    expect(quiet.locator(TICK)).to_have_attribute("aria-label", " Delivered ")
    assert [entry.tick for entry in visit.taken(2)] == [Tick.DELIVERED, Tick.READ]


def test_the_ledger_has_the_text_to_the_letter(visit: Visit) -> None:
    visit.open(ASHA)
    text = "Namaste आशा 😀,\n\n*Sale* _today_: 10% off <b>&amp;\n👨‍👩‍👧 ❤️ مرحبا \\n 'x'"
    visit.send(*text.split("\n"))
    (entry,) = visit.taken(1)
    assert (entry.phone, entry.text) == ("+919820000001", text)


def test_emoji_are_images_and_marks_are_drawn(visit: Visit) -> None:
    visit.open(ASHA)
    text = visit.send("Hi 😀 *bold* and 2*3*4 👨‍👩‍👧").locator("[data-testid=selectable-text]")
    assert text.locator("img").evaluate_all("all => all.map(it => it.alt)") == ["😀", "👨‍👩‍👧"]
    expect(text.locator("strong")).to_have_text("bold")
    assert text.inner_text() == "Hi  bold and 2*3*4 "
    visit.practice.set(markup=False)
    expect(visit.send("*bold*").locator("[data-testid=selectable-text]")).to_have_text("*bold*")


def test_the_list_shows_the_newest_first_with_its_tick(visit: Visit) -> None:
    visit.reload(sent_s=1_000, delivered_s=2_000, read_s=3_000)
    visit.open(RAVI)
    visit.send("Hello", "there")
    first = visit.page.locator("[data-testid=list-item-0]")
    expect(first).to_contain_text(RAVI)
    expect(first.locator("[data-testid=last-msg-status]")).to_have_attribute(
        "title", "\u202aHello\nthere\u202c"
    )
    expect(first.locator("svg title", has_text="wds-ic-clock")).to_have_count(1)
    assert first.locator("[data-icon^=wds-ic]").count() == 0


def test_the_reply_comes_after_the_reading(visit: Visit) -> None:
    visit.open(STOPPER)
    visit.send("Hello")
    reply = visit.page.locator("#main [data-id]", has_text="STOP")
    expect(reply).to_be_visible()
    expect(reply.locator("[data-icon=tail-in]")).to_have_count(1)
    assert reply.locator(TICK).count() == 0
    assert visit.taken(1)[0].tick is Tick.READ


def test_stuck_and_never_delivered(visit: Visit) -> None:
    visit.reload(receipts="stuck_clock")
    visit.open(ASHA)
    tick = visit.send("Hello").locator(TICK)
    visit.taken(1)
    expect(tick).to_have_attribute("aria-label", " Pending ")
    visit.practice.set(receipts="never_delivered")
    expect(tick).to_have_attribute("aria-label", " Sent ")
    assert visit.taken(1)[0].tick is Tick.SENT
    visit.practice.set(receipts="normal")
    expect(tick).to_have_attribute("aria-label", " Read ")


def test_ticks_that_come_out_of_order_never_fall(visit: Visit) -> None:
    visit.reload(receipts="out_of_order", delivered_s=20, sent_s=30, read_s=40)
    visit.open(ASHA)
    bubble = visit.send("Hello")
    bubble.evaluate(
        "it => { window.seen = []; new MutationObserver(() => window.seen.push("
        " it.querySelector('[data-testid=msg-meta] [aria-label]').ariaLabel.trim()))"
        ".observe(it, {childList: true, subtree: true}); }"
    )
    expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Read ")
    assert visit.page.evaluate("window.seen") == ["Delivered", "Read"]


def test_a_refused_message_is_marked_and_stays_so(visiting: Visiting) -> None:
    visit = visiting(accept="refuses")
    visit.open(ASHA)
    bubble = visit.send("Hello")
    failed = bubble.locator("[data-testid=fail-container]")
    expect(failed.locator("[data-icon=ic-error]")).to_be_visible()
    assert bubble.locator("[data-testid=msg-meta] *").count() == 0
    visit.practice.set(accept="takes")
    visit.go()
    visit.open(ASHA)
    expect(visit.page.locator("[data-testid=fail-container]")).to_have_count(1)
    assert visit.practice.ledger() == []


@pytest.mark.parametrize("fault", ["drops", "loses_answer"])
def test_a_lost_connection_leaves_a_clock_that_leaves_later(visit: Visit, fault: str) -> None:
    visit.reload(accept=fault, receipts="stuck_clock")
    visit.open(ASHA)
    bubble = visit.send("Hello")
    id_ = bubble.get_attribute("data-id")
    expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Pending ")
    visit.practice.set(accept="takes", receipts="normal")
    expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Read ")
    assert [entry.id for entry in visit.taken(1)] == [id_]


def test_several_wait_in_order_while_the_server_is_away(visit: Visit) -> None:
    visit.open(ASHA)
    visit.practice.set(server_reachable=False)
    for text in ("One", "Two", "Three"):
        visit.send(text)
    assert visit.taken(0) == []
    visit.practice.set(server_reachable=True)
    assert [entry.text for entry in visit.taken(3)] == ["One", "Two", "Three"]


@pytest.mark.parametrize("fault", ["stalls", "loses_answer"])
def test_a_browser_killed_before_the_answer_sends_once_after_it_is_back(
    chromium: BrowserType, tmp_path: Path, fault: str
) -> None:
    profile = tmp_path / "profile"
    with PracticeProcess.start(tmp_path / "practice", scale=SCALE, auto_scan=False) as practice:
        practice.set_people(PEOPLE)
        with browsing(chromium, profile) as context:
            visit = Visit(practice, context.pages[0], context)
            visit.go()
            visit.link()
            visit.open(ASHA)
            practice.set(accept=fault, receipts="stuck_clock")
            id_ = visit.send("Namaste", "आशा").get_attribute("data-id")
            kill_browser(profile)
        with browsing(chromium, profile) as context:
            visit = Visit(practice, context.pages[0], context)
            visit.go()
            visit.open(ASHA)
            bubble = visit.page.locator(f"[data-id='{id_}']")
            expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Pending ")
            practice.set(accept="takes", receipts="normal")
            expect(bubble.locator(TICK)).to_have_attribute("aria-label", " Read ")
            assert [(entry.id, entry.text) for entry in practice.ledger()] == [(id_, "Namaste\nआशा")]
            assert len(practice.control("state")["devices"]) == 1


def test_a_message_that_leaves_while_the_page_is_being_told_everything_is_shown(
    chromium: BrowserType, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    with PracticeProcess.start(tmp_path / "practice", scale=SCALE, auto_scan=False) as practice:
        practice.set_people(PEOPLE)
        with browsing(chromium, profile) as context:
            visit = Visit(practice, context.pages[0], context)
            visit.go()
            visit.link()
            visit.open(ASHA)
            practice.set(accept="drops")
            id_ = visit.send("Namaste").get_attribute("data-id")
            kill_browser(profile)
        practice.set(accept="takes", accept_s=0.0, snapshot_s=2.0 / SCALE)
        with browsing(chromium, profile) as context:
            visit = Visit(practice, context.pages[0], context)
            visit.go()
            visit.taken(1)
            visit.open(ASHA)
            expect(visit.page.locator(f"[data-id='{id_}']")).to_have_count(1)


def test_a_restarted_server_finds_the_page_where_it_was(visiting: Visiting, tmp_path: Path) -> None:
    visit = visiting()
    visit.open(ASHA)
    visit.send("One")
    visit.taken(1)
    visit.practice.stop()
    expect(visit.page.get_by_role("status")).to_contain_text("Computer not connected")
    visit.send("Two")
    with PracticeProcess.start(tmp_path / "practice", scale=SCALE, auto_scan=False) as again:
        visit.page.goto(again.url)
        Visit(again, visit.page, visit.context).open(ASHA)
        expect(visit.page.locator(TICK).last).to_have_attribute("aria-label", " Read ")
        assert [entry.text for entry in again.ledger()] == ["One", "Two"]
