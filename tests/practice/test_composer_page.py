"""The composer (fact sheet, sections 3 and 12)."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.practice.conftest import COMPOSER, Visit

pytestmark = pytest.mark.browser

SEND = "#main footer button[aria-label=Send]"
HINDI = "नमस्ते क्षत्रिय, ₹५०० की छूट!"
ARABIC = "مرحبا بك 123"
FAMILY = "👨‍👩‍👧 🇮🇳 ❤️ 👍🏽"


@pytest.fixture
def composer(visit: Visit) -> Locator:
    """The empty composer of a chat."""
    visit.open("Asha Kulkarni")
    box = visit.page.locator(COMPOSER)
    box.click()
    return box


def _lines(box: Locator) -> list[str]:
    return list(box.evaluate("it => [...it.children].map(line => line.textContent)"))


def test_its_marks(visit: Visit, composer: Locator) -> None:
    for name, value in {
        "role": "textbox", "data-tab": "10", "data-testid": "conversation-compose-box-input",
        "aria-label": "Type a message to Asha Kulkarni", "aria-placeholder": "Type a message",
    }.items():  # fmt: skip
        expect(composer).to_have_attribute(name, value)
    assert composer.get_attribute("data-lexical-editor") is not None
    assert visit.page.locator("footer .copyable-area div[data-testid=compose-box]").count() == 1
    assert visit.page.locator("#main footer input[type=file]").get_attribute("accept") == "image/*"


def test_the_emoji_panel_writes_into_the_composer(visit: Visit, composer: Locator) -> None:
    panel = visit.page.locator("#main footer [role=application]")
    expect(panel).to_have_count(0)
    composer.press_sequentially("Hi ")
    button = visit.page.get_by_role("button", name="Emojis, GIFs, Stickers")
    button.click()
    panel.get_by_role("button", name="🙏").click()
    assert _lines(composer) == ["Hi 🙏"]
    panel.get_by_role("button", name="🙏").press("Escape")
    expect(panel).to_have_count(0)
    button.click()
    button.click()
    expect(panel).to_have_count(0)
    assert visit.page.locator("[role=application]").count() == 0


def test_send_is_there_only_with_text(visit: Visit, composer: Locator) -> None:
    send = visit.page.locator(SEND)
    expect(send).to_have_count(0)
    composer.press_sequentially("Hi")
    expect(send).to_have_attribute("data-tab", "11")
    expect(send.locator("[data-icon=wds-ic-send-filled]")).to_be_visible()
    for _ in "Hi":
        composer.press("Backspace")
    expect(send).to_have_count(0)
    composer.press_sequentially("   ")
    expect(send).to_have_count(0)


def test_shift_enter_is_a_new_block(visit: Visit, composer: Locator) -> None:
    visit.write("One", "", HINDI)
    assert _lines(composer) == ["One", "", HINDI]


@pytest.mark.parametrize("text", ["One\n\ntwo 😀", f"{HINDI}\n{ARABIC}\n{FAMILY}", "\nstarts empty\n"])
def test_one_insert_with_line_breaks(visit: Visit, composer: Locator, text: str) -> None:
    visit.page.keyboard.insert_text(text)
    assert "\n".join(_lines(composer)) == text


def test_fill_takes_the_place_of_what_was_there(composer: Locator) -> None:
    composer.fill("One\ntwo")
    composer.fill(f"Three\n{ARABIC}")
    assert _lines(composer) == ["Three", ARABIC]


def test_keys_edit_in_the_middle(composer: Locator) -> None:
    composer.press_sequentially("Hallo")
    for _ in range(3):
        composer.press("ArrowLeft")
    composer.press("Backspace")
    composer.press_sequentially("e")
    composer.press("Shift+Enter")
    assert _lines(composer) == ["He", "llo"]
    composer.press("Backspace")
    assert _lines(composer) == ["Hello"]
    composer.press("End")
    composer.press_sequentially("!")
    composer.press("Control+a")
    composer.press_sequentially("Bye")
    assert _lines(composer) == ["Bye"]


def test_deleting_across_lines(visit: Visit, composer: Locator) -> None:
    visit.write("One", "two", "three")
    for _ in range(8):
        composer.press("Shift+ArrowLeft")
    composer.press("Delete")
    assert _lines(composer) == ["One", "t"]
    composer.press("Control+a")
    composer.press("Delete")
    assert _lines(composer) == [""]


def test_exec_command_is_taken(visit: Visit, composer: Locator) -> None:
    visit.page.evaluate("document.execCommand('insertText', false, 'From a script')")
    assert _lines(composer) == ["From a script"]
    expect(visit.page.locator(SEND)).to_be_visible()


def test_dispatched_events_are_ignored(composer: Locator) -> None:
    composer.evaluate(
        "it => { const clipboardData = new DataTransfer(); clipboardData.setData('text/plain', 'pasted');"
        " const both = {bubbles: true, cancelable: true};"
        " it.dispatchEvent(new ClipboardEvent('paste', {clipboardData, ...both}));"
        " const typed = {inputType: 'insertText', data: 'typed', ...both};"
        " it.dispatchEvent(new InputEvent('beforeinput', typed)); }"
    )
    assert _lines(composer) == [""]


def test_no_more_than_the_limit(visit: Visit, composer: Locator) -> None:
    visit.page.keyboard.insert_text("x" * 65_000)
    visit.page.keyboard.insert_text("y" * 1_000)
    text = _lines(composer)[0]
    assert len(text) == 65_536
    assert text.endswith("xy" + "y" * 535)


def test_a_draft_stays_through_another_chat_and_a_reload(visit: Visit, composer: Locator) -> None:
    visit.write("Dear Asha,", "half")
    visit.open("+91 98200 00002")
    assert _lines(visit.page.locator(COMPOSER)) == [""]
    expect(visit.row("Asha Kulkarni")).to_contain_text("Draft:")
    visit.go()
    visit.open("Asha Kulkarni")
    assert _lines(composer) == ["Dear Asha,", "half"]
    composer.fill("")
    expect(visit.row("Asha Kulkarni")).not_to_contain_text("Draft:")


def test_enter_sends_or_is_a_line_as_the_owner_wants_it(visit: Visit) -> None:
    visit.open("Asha Kulkarni")
    visit.write("One")
    visit.page.keyboard.press("Enter")
    visit.taken(1)
    visit.practice.set(enter_sends=False)
    visit.go()
    visit.open("Asha Kulkarni")
    visit.write("Two")
    visit.page.keyboard.press("Enter")
    visit.page.keyboard.insert_text("three")
    assert _lines(visit.page.locator(COMPOSER)) == ["Two", "three"]
    visit.page.locator(SEND).evaluate("it => it.click()")  # a scripted click is taken here
    assert _lines(visit.page.locator(COMPOSER)) == [""]
    assert [entry.text for entry in visit.taken(2)] == ["One", "Two\nthree"]
