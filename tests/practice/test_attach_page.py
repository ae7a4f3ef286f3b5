"""The Attach menu and the preview (fact sheet, sections 5 and 12, "Attachments" and "Corrections")."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.practice.conftest import COMPOSER, Visit, Visiting
from tests.practice.samples import (
    ATTACH,
    CAPTION,
    DOCUMENT,
    MEDIA,
    STICKER,
    attach,
    facts,
    mp4,
    png,
    send_button,
    write_caption,
)

pytestmark = pytest.mark.browser

ASHA = "Asha Kulkarni"
PICTURES = "image/*,video/mp4,video/3gpp,video/quicktime"
SLOW = 100_000


@pytest.fixture
def chat(visit: Visit) -> Visit:
    """The chat with Asha, open."""
    visit.open(ASHA)
    return visit


def test_the_menu(chat: Visit) -> None:
    page = chat.page
    items = page.locator("#main footer [role=menu] button[role=menuitem]")
    expect(items).to_have_count(0)
    page.click(ATTACH)
    labels = items.evaluate_all("all => all.map(it => it.getAttribute('aria-label'))")
    assert set(labels) == {MEDIA, DOCUMENT, STICKER}
    assert items.all_inner_texts() == labels
    expect(items.first).to_have_attribute("data-testid", "mi-attach-media")
    assert page.locator("[role=menu] [data-icon], [role=menu] input").count() == 0
    page.keyboard.press("Escape")
    expect(items).to_have_count(0)
    page.click(ATTACH)
    expect(items).to_have_count(3)
    page.click(COMPOSER)
    expect(items).to_have_count(0)


@pytest.mark.parametrize("build", ["clicked", "hidden"])
@pytest.mark.parametrize(
    ("item", "accept", "several"),
    [(MEDIA, PICTURES, True), (DOCUMENT, "*", True), (STICKER, "image/*", False)],
)
def test_each_row_opens_a_chooser_of_its_own(
    chat: Visit, item: str, accept: str, several: bool, build: Literal["clicked", "hidden"]
) -> None:
    chat.set(attach_inputs=build)
    chat.page.click(ATTACH)
    with chat.page.expect_file_chooser() as chooser:
        chat.page.get_by_role("menuitem", name=item, exact=True).click()
    assert chooser.value.is_multiple() == several
    assert chooser.value.element.get_attribute("accept") == accept
    expect(chat.page.get_by_role("menu")).to_have_count(0)
    chooser.value.set_files(png())
    expect(send_button(chat)).to_be_visible()


def test_an_older_build_has_its_inputs_in_the_menu(chat: Visit) -> None:
    chat.set(attach_inputs="hidden")
    chat.page.click(ATTACH)
    chat.page.set_input_files(f"input[accept='{PICTURES}']", png())
    send_button(chat).click()
    (entry,) = chat.taken(1)
    assert entry.media == facts("picture", png())


@pytest.mark.parametrize("look", [{}, {"test_ids": False}, {"icons": "old"}])
def test_every_footer_holds_one_image_only_input(visiting: Visiting, look: dict[str, object]) -> None:
    visit = visiting(**look)
    visit.row(ASHA).click()
    inputs = visit.page.locator("#main footer input[type=file]")
    expect(inputs).to_have_count(1)
    expect(inputs).to_have_attribute("accept", "image/*")
    assert inputs.get_attribute("multiple") is None


@pytest.mark.parametrize("place", ["beside", "inside"])
def test_the_composer_stays_behind_the_preview(chat: Visit, place: str) -> None:
    chat.set(preview_place=place)
    chat.write("Half a text")
    attach(chat, MEDIA, png())
    caption = chat.page.locator(CAPTION)
    expect(caption).to_be_focused()
    expect(caption).to_have_attribute("contenteditable", "true")
    expect(chat.page.locator("#main").locator(CAPTION)).to_have_count(int(place == "inside"))
    composer = chat.page.locator(COMPOSER)
    expect(composer).to_have_text("Half a text")
    covered = (
        "it => { const box = it.getBoundingClientRect();"
        " return !it.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)); }"
    )
    assert composer.evaluate(covered)
    write_caption(chat, "Under it")
    send_button(chat).click()
    expect(caption).to_have_count(0)
    expect(composer).to_have_text("Half a text")
    assert [entry.text for entry in chat.taken(1)] == ["Under it"]
    composer.fill("")


def test_several_files_have_a_thumbnail_each_beside_the_one_shown(chat: Visit) -> None:
    attach(chat, MEDIA, png(1, "1.png"), mp4(), png(2, "2.png"))
    expect(send_button(chat, "Send 3 selected")).to_have_attribute("aria-disabled", "false")
    for name in ("1.png", "shop.mp4", "2.png"):
        expect(chat.page.get_by_title(name).locator("img")).to_be_visible()
    sizes = chat.page.locator("[title] > img").evaluate_all("all => all.map(it => it.offsetWidth)")
    assert len(sizes) == 3
    assert len(set(sizes)) == 1


def test_nothing_goes_before_the_thumbnail_is_there(chat: Visit) -> None:
    chat.set(thumbnail_s=SLOW)
    attach(chat, MEDIA, png())
    button = send_button(chat)
    expect(button).to_have_attribute("aria-disabled", "true")
    expect(chat.page.get_by_title("मिठाई.png").locator("img")).to_have_count(0)
    button.click(force=True)
    chat.page.locator(CAPTION).press("Enter")
    expect(button).to_be_visible()
    assert chat.taken(0) == []


def test_scripted_clicks_send_nothing(chat: Visit) -> None:
    attach(chat, MEDIA, png())
    button = send_button(chat)
    expect(button).to_have_attribute("aria-disabled", "false")
    expect(chat.page.get_by_title("मिठाई.png").locator("img")).to_be_visible()
    button.evaluate("it => it.click()")
    button.locator("span").first.dispatch_event("click")
    expect(button).to_be_visible()
    assert chat.taken(0) == []
    button.click()
    expect(button).to_have_count(0)
    assert len(chat.taken(1)) == 1


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("send", "Send"),
        ("selected", "Send 1 selected"),
        ("enter", "Send (Enter)"),
        ("item", "Send selected item"),
    ],
)
def test_sends_label_by_build(chat: Visit, value: str, label: str) -> None:
    chat.set(media_send_label=value)
    attach(chat, MEDIA, png())
    button = send_button(chat, label)
    expect(button.locator("[data-icon=wds-ic-send-filled]")).to_be_visible()
    button.click()
    assert len(chat.taken(1)) == 1


@pytest.mark.parametrize(("value", "label"), [("caption", "Add a caption"), ("message", "Type a message")])
def test_the_captions_label_by_build(chat: Visit, value: str, label: str) -> None:
    chat.set(caption_label=value)
    attach(chat, MEDIA, png())
    expect(chat.page.locator(CAPTION)).to_have_attribute("aria-label", label)
    expect(chat.page.locator(CAPTION)).to_have_attribute("aria-placeholder", label)


def test_a_caption_has_an_end(chat: Visit) -> None:
    attach(chat, MEDIA, png())
    write_caption(chat, "न" * 1_000)
    write_caption(chat, "म" * 1_000)
    send_button(chat).click()
    (entry,) = chat.taken(1)
    assert len(entry.text) == 1_024


@pytest.mark.parametrize("enter_sends", [True, False])
def test_enter_under_a_picture_is_as_in_the_composer(chat: Visit, enter_sends: bool) -> None:
    chat.set(enter_sends=enter_sends)
    attach(chat, MEDIA, png())
    write_caption(chat, "One")
    expect(send_button(chat)).to_have_attribute("aria-disabled", "false")
    chat.page.keyboard.press("Enter")
    if not enter_sends:
        chat.page.keyboard.insert_text("two")
        send_button(chat).click()
    (entry,) = chat.taken(1)
    assert entry.text == ("One" if enter_sends else "One\ntwo")


@pytest.mark.parametrize("way", ["button", "Escape"])
def test_closing_asks_first(chat: Visit, way: str) -> None:
    attach(chat, MEDIA, png())
    write_caption(chat, "Not this one")
    dialog = chat.page.locator("[data-testid=confirm-popup] [role=dialog][aria-modal=true]")

    def close() -> None:
        if way == "button":
            chat.page.get_by_role("button", name="Close", exact=True).click()
        else:
            chat.page.locator(CAPTION).press("Escape")
        expect(dialog).to_contain_text("Discard?")

    close()
    dialog.get_by_test_id("popup-controls-cancel").click()
    expect(chat.page.locator(CAPTION)).to_have_text("Not this one")
    close()
    dialog.get_by_test_id("popup-controls-ok").click()
    expect(chat.page.locator(CAPTION)).to_have_count(0)
    expect(chat.page.locator(COMPOSER)).to_be_focused()
    attach(chat, MEDIA, png(7))
    expect(chat.page.locator(CAPTION)).to_have_text("")
    send_button(chat).click()
    assert [(entry.text, entry.media) for entry in chat.taken(1)] == [("", facts("picture", png(7)))]


def test_another_chat_takes_the_preview_away_unsent(chat: Visit) -> None:
    attach(chat, MEDIA, png())
    write_caption(chat, "For Asha")
    chat.open("+91 98200 00002")
    expect(chat.page.locator(CAPTION)).to_have_count(0)
    chat.open(ASHA)
    expect(chat.page.locator(CAPTION)).to_have_count(0)
    assert chat.taken(0) == []
