"""What of a chat is drawn: a window of rows, hidden, minimised (fact sheet, sections 4, 10 and 12)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from tests.practice.conftest import COMPOSER, Visit, Visiting

pytestmark = pytest.mark.browser

ASHA = "Asha Kulkarni"
PANEL = "[data-testid=conversation-panel-messages]"
BUBBLES = "#main [data-testid=msg-container]"
TEXT = "[data-testid=selectable-text]"
ROWS = 30
SAID = 90


@pytest.fixture
def long(visiting: Visiting) -> Visit:
    """An open chat with many messages."""
    visit = visiting()
    for index in range(SAID):
        visit.practice.control("say", phone="+919820000001", text=f"Message {index:02d}")
    visit.go()
    visit.open(ASHA)
    expect(_shown(visit)).to_have_count(ROWS)
    return visit


def _shown(visit: Visit) -> Locator:
    return visit.page.locator(BUBBLES)


def _said(visit: Visit) -> list[str]:
    return visit.page.locator(f"{BUBBLES} {TEXT}").all_inner_texts()


def _scroll(visit: Visit, to: str) -> None:
    visit.page.locator(PANEL).evaluate(f"it => it.scrollTo(0, {to})")


def _in_view(visit: Visit) -> list[str]:
    """The messages a person sees at this moment."""
    return list(
        visit.page.locator(PANEL).evaluate(
            "it => { const box = it.getBoundingClientRect();"
            " const whole = ({ top, bottom }) => top >= box.top && bottom <= box.bottom;"
            " return [...it.querySelectorAll('[data-id]')].filter(row => whole(row.getBoundingClientRect()))"
            ".map(row => row.querySelector('[data-testid=selectable-text]')?.innerText).filter(Boolean); }"
        )
    )


def test_the_newest_are_drawn_first(long: Visit) -> None:
    said = _said(long)
    assert (said[0], said[-1]) == (f"Message {SAID - ROWS}", f"Message {SAID - 1}")
    assert _in_view(long)[-1] == f"Message {SAID - 1}"


def test_rows_go_at_one_end_as_they_come_at_the_other(long: Visit) -> None:
    newest = long.page.locator(BUBBLES, has_text=f"Message {SAID - 1}")
    _scroll(long, "0")
    expect(newest).to_have_count(0)
    expect(_shown(long)).to_have_count(ROWS)
    expect(long.page.locator("#main").get_by_text("end-to-end encrypted")).to_be_visible()
    assert "Message 00" in _in_view(long)
    _scroll(long, "it.scrollHeight")
    expect(newest).to_be_visible()
    expect(_shown(long)).to_have_count(ROWS)
    expect(long.page.locator(BUBBLES, has_text="Message 00")).to_have_count(0)


def test_in_the_middle_the_rows_around_the_view_are_there_and_in_order(long: Visit) -> None:
    for share in (0.5, 0.3, 0.35, 0.8):
        _scroll(long, f"it.scrollHeight * {share}")
        long.page.wait_for_function(f"() => document.querySelectorAll('{BUBBLES}').length === {ROWS}")
        long.until(lambda: len(_in_view(long)) > 5)
        said = _said(long)
        assert said == sorted(said)
        assert set(_in_view(long)) <= set(said)


def test_reading_on_by_the_wheel_misses_nothing(long: Visit) -> None:
    long.page.locator(PANEL).hover()
    seen: set[str] = set()
    for _ in range(60):
        seen |= set(_in_view(long))
        long.page.mouse.wheel(0, -200)
        if "Message 00" in seen:
            break
        long.page.evaluate("() => new Promise(requestAnimationFrame)")
    long.until(lambda: "Message 00" in _in_view(long))
    seen |= set(_in_view(long))
    assert {f"Message {index:02d}" for index in range(SAID)} <= seen


def test_what_comes_while_the_owner_reads_above_waits_below(long: Visit) -> None:
    _scroll(long, "0")
    expect(long.page.locator(BUBBLES, has_text="Message 00")).to_be_visible()
    before = _in_view(long)
    long.practice.control("say", phone="+919820000001", text="The newest")
    expect(long.row(ASHA).get_by_test_id("last-msg-status")).to_have_text("The newest")
    assert _in_view(long) == before
    expect(long.page.locator(BUBBLES, has_text="The newest")).to_have_count(0)
    _scroll(long, "it.scrollHeight")
    expect(long.page.locator(BUBBLES, has_text="The newest")).to_be_visible()


def test_what_the_owner_sends_is_in_view_at_once(long: Visit) -> None:
    _scroll(long, "0")
    expect(long.page.locator(BUBBLES, has_text="Message 00")).to_be_visible()
    expect(long.send("Ours")).to_be_visible()
    assert _in_view(long)[-1] == "Ours"


def test_a_tail_is_on_the_first_of_a_run_and_not_of_the_window(long: Visit) -> None:
    expect(long.page.locator("#main [data-icon=tail-in]")).to_have_count(0)
    _scroll(long, "0")
    expect(long.page.locator("#main [data-icon=tail-in]")).to_have_count(1)


@pytest.fixture
def hidden(visit: Visit) -> Iterator[Visit]:
    """An open chat with a few messages in a hidden tab."""
    visit.open(ASHA)
    visit.send("One")
    visit.practice.set(hidden=True)
    expect(visit.page.locator(BUBBLES)).to_have_count(1)
    yield visit
    visit.practice.set(hidden=False)


def test_a_hidden_tab_paints_only_the_last(hidden: Visit) -> None:
    assert hidden.page.evaluate("[document.visibilityState, document.hidden]") == ["hidden", True]
    hidden.practice.control("say", phone="+919820000001", text="Two")
    expect(hidden.page.locator(f"{BUBBLES} {TEXT}")).to_have_text(["Two"])
    expect(hidden.row(ASHA).get_by_test_id("icon-unread-count")).to_have_count(1)
    hidden.practice.set(hidden=False)
    expect(hidden.row(ASHA).get_by_test_id("icon-unread-count")).to_have_count(0)
    assert hidden.page.evaluate("[document.visibilityState, document.hidden]") == ["visible", False]
    assert _said(hidden)[-2:] == ["One", "Two"]


def test_a_page_may_load_in_a_hidden_tab(visit: Visit) -> None:
    visit.reload(hidden=True)
    visit.open(ASHA)
    expect(visit.page.locator(BUBBLES)).to_have_count(1)


def test_the_tests_own_word_for_a_hidden_tab_is_heard_too(visit: Visit) -> None:
    visit.open(ASHA)
    visit.send("One")
    visit.page.evaluate(
        "() => { Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});"
        " document.dispatchEvent(new Event('visibilitychange')); }"
    )
    expect(visit.page.locator(BUBBLES)).to_have_count(1)


def test_a_minimised_window_draws_nothing_while_its_timers_run(visit: Visit) -> None:
    visit.open(ASHA)
    visit.write("While minimised")
    visit.practice.set(frames="stopped")
    visit.page.wait_for_function("requestAnimationFrame(() => {}) < 0", polling=20)
    said = _said(visit)
    visit.page.evaluate(
        "() => { window.frames_ = 0;"
        " const count = () => { window.frames_ += 1; requestAnimationFrame(count); };"
        " requestAnimationFrame(count); }"
    )
    visit.page.locator("[aria-label=Send]").evaluate("it => it.click()")
    assert [entry.text for entry in visit.taken(1)] == ["While minimised"]
    assert _said(visit) == said
    expect(visit.page.locator(COMPOSER)).to_have_text("While minimised")
    expect(visit.row(ASHA)).to_contain_text("Draft:")
    assert visit.page.evaluate("window.frames_") == 0
    visit.practice.set(frames="run")
    expect(visit.page.locator(f"{BUBBLES} {TEXT}").last).to_have_text("While minimised")
    expect(visit.page.locator(COMPOSER)).to_have_text("")
    visit.page.wait_for_function("window.frames_ > 0")
    assert len(visit.taken(1)) == 1


def test_a_chat_opened_in_a_minimised_window_comes_with_its_frames(visit: Visit) -> None:
    visit.open(ASHA)
    visit.practice.set(frames="stopped")
    visit.page.wait_for_function("requestAnimationFrame(() => {}) < 0", polling=20)
    visit.row("+91 98200 00002").click()
    visit.page.wait_for_function("() => new Promise(done => setTimeout(() => done(true), 100))")
    title = visit.page.locator("[data-testid=conversation-info-header-chat-title]")
    expect(title).to_have_text(ASHA)
    visit.practice.set(frames="run")
    expect(title).to_have_text("+91 98200 00002")
