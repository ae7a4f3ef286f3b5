"""What the composer makes of lists, scripts and other builds (fact sheet, sections 3, 4 and 12)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.practice.conftest import COMPOSER, Visit, Visiting

pytestmark = pytest.mark.browser

ASHA = "Asha Kulkarni"
SEND = "#main footer button[aria-label=Send]"
TEXT = "[data-testid=selectable-text]"
LIST = "Prices:\n- चाय ₹10\n- vada\n\n1. first\n2. second\n> quoted\nuse `CODE 1` now"
EXEC = "document.execCommand('insertText', false, 'scripted')"
DISPATCH = (
    "it => { const clipboardData = new DataTransfer(); clipboardData.setData('text/plain', 'pasted');"
    " it.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true})); }"
)


@pytest.fixture
def composer(visit: Visit) -> Locator:
    """The empty composer of a chat."""
    visit.open(ASHA)
    box = visit.page.locator(COMPOSER)
    box.click()
    return box


def _newest(visit: Visit) -> Locator:
    """The text of the newest message that the server took, as its bubble shows it."""
    return visit.page.locator(f"#main [data-id='{visit.practice.ledger()[-1].id}']").locator(TEXT)


def _sent(visit: Visit) -> str:
    visit.page.click(SEND)
    return visit.taken(1)[0].text


@pytest.mark.parametrize("one_go", [True, False])
def test_lists_and_quotes_are_drawn_without_their_marks_and_sent_with_them(
    visit: Visit, composer: Locator, one_go: bool
) -> None:
    if one_go:
        visit.page.keyboard.insert_text(LIST)
    else:
        visit.write(*LIST.split("\n"))
    assert composer.locator("ul > li").all_inner_texts() == ["चाय ₹10", "vada"]
    assert composer.locator("ol > li").all_inner_texts() == ["first", "second"]
    expect(composer.locator("blockquote")).to_have_text("quoted")
    expect(composer.locator("code")).to_have_text("`CODE 1`")
    assert _sent(visit) == LIST
    bubble = _newest(visit)
    items = bubble.locator("li")
    assert items.all_inner_texts() == ["चाय ₹10", "vada", "first", "second"]
    marks = items.evaluate_all("all => all.map(it => it.getAttribute('data-pre-plain-text'))")
    assert marks == ["- ", "- ", "1. ", "2. "]
    expect(bubble.locator("blockquote")).to_have_text("quoted")
    expect(bubble.locator("code")).to_have_text("CODE 1")


def test_no_lists_at_all(visit: Visit) -> None:
    visit.set(lists="off")
    visit.open(ASHA)
    composer = visit.page.locator(COMPOSER)
    visit.write(*LIST.split("\n"))
    assert composer.evaluate("it => [...it.children].map(line => line.textContent).join('\\n')") == LIST
    assert _sent(visit) == LIST
    bubble = _newest(visit)
    assert bubble.inner_text() == LIST


def test_keys_in_a_list(visit: Visit, composer: Locator) -> None:
    composer.press_sequentially("- one")
    composer.press("Shift+Enter")
    composer.press_sequentially("- twoo")
    composer.press("Backspace")
    assert composer.locator("ul > li").all_inner_texts() == ["one", "two"]
    composer.press("Home")
    composer.press("Backspace")  # the mark goes first
    assert composer.locator("li").all_inner_texts() == ["one"]
    composer.press_sequentially("1. ")
    expect(composer.locator("ol > li")).to_have_text("two")
    composer.press("Backspace")
    composer.press("Backspace")  # then the line
    composer.press("End")
    composer.press_sequentially("!")
    assert _sent(visit) == "- onetwo!"


@pytest.mark.parametrize("text", ["- चाय", "1. one\n2. two", "> said", "- a\n\nb"])
def test_a_list_can_be_cleared_and_filled_anew(visit: Visit, composer: Locator, text: str) -> None:
    composer.fill(text)
    composer.fill("")
    expect(visit.page.locator(SEND)).to_have_count(0)
    composer.fill(text)
    composer.fill(f"{text}!")
    assert _sent(visit) == f"{text}!"


def test_a_draft_with_a_list_stays(visit: Visit, composer: Locator) -> None:
    visit.write("- one", "- two")
    visit.go()
    visit.open(ASHA)
    assert composer.locator("li").all_inner_texts() == ["one", "two"]
    assert _sent(visit) == "- one\n- two"


def test_a_list_that_goes_on_by_itself_changes_the_message(visit: Visit) -> None:
    visit.set(lists="continued")
    visit.open(ASHA)
    visit.write("- one", "two", "", "1. a", "b")
    assert _sent(visit) == "- one\n- two\n1. a\n2. b"


def test_a_message_that_has_its_own_marks_gets_them_twice(visit: Visit) -> None:
    visit.set(lists="continued")
    visit.open(ASHA)
    visit.write("- one", "- two")
    assert _sent(visit) == "- one\n- - two"


def test_a_script_that_is_not_listened_to(visit: Visit, composer: Locator) -> None:
    visit.set(scripted_text="ignored")
    assert visit.page.evaluate(EXEC) is True
    expect(composer).to_have_text("")
    expect(visit.page.locator(SEND)).to_have_count(0)
    visit.page.keyboard.insert_text("By hand")
    assert _sent(visit) == "By hand"


def test_a_script_that_is_listened_to_late(visit: Visit, composer: Locator) -> None:
    visit.set(scripted_text="late")
    visit.page.evaluate(EXEC)
    assert composer.inner_text().strip() == ""
    expect(composer).to_have_text("scripted")
    assert _sent(visit) == "scripted"


def test_what_a_script_has_put_there_is_shown_and_not_sent(visit: Visit, composer: Locator) -> None:
    visit.set(scripted_text="stale")
    visit.page.keyboard.insert_text("By hand ")
    visit.page.evaluate(EXEC)
    expect(composer).to_have_text("By hand scripted")
    assert _sent(visit) == "By hand "


def test_dispatched_events_may_be_heard_late(visit: Visit, composer: Locator) -> None:
    visit.set(scripted_events="late")
    composer.evaluate(DISPATCH)
    assert composer.inner_text().strip() == ""
    expect(composer).to_have_text("pasted")
    assert _sent(visit) == "pasted"


def test_one_insert_may_lose_its_line_breaks(visit: Visit, composer: Locator) -> None:
    visit.set(line_breaks="lost")
    visit.page.keyboard.insert_text("One\ntwo")
    composer.press("Shift+Enter")
    visit.page.keyboard.insert_text("three")
    assert _sent(visit) == "One two\nthree"


def test_labels_of_other_builds(visiting: Visiting) -> None:
    visit = visiting(send_label="enter", composer_label="plain", history_role=True)
    visit.open(ASHA)
    expect(visit.page.locator(COMPOSER)).to_have_attribute("aria-label", "Type a message")
    visit.write("Hi")
    visit.page.click("#main footer button[aria-label='Send (Enter)']")
    assert visit.taken(1)[0].text == "Hi"
    messages = visit.page.locator("#main [role=application]")
    expect(messages).to_have_attribute("data-testid", "conversation-panel-messages")
