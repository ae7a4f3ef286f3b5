"""Pictures, videos and documents, from the choice to the ledger (fact sheet, sections 5 and 12)."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, BrowserType, FilePayload, Locator, expect

from broadcaster_desktop.practice.assets import texts
from broadcaster_desktop.practice.process import PracticeProcess
from tests.practice.conftest import COMPOSER, PEOPLE, SCALE, Visit, Visiting, browsing, kill_browser
from tests.practice.samples import (
    CAPTION,
    DOCUMENT,
    MEDIA,
    STICKER,
    attach,
    facts,
    mp4,
    pdf,
    plain,
    png,
    send_button,
    write_caption,
)

pytestmark = pytest.mark.browser

ASHA, PHONE = "Asha Kulkarni", "+919820000001"
OWN = "#main [data-id^='3EB0']"
TEXT = "[data-testid=selectable-text]"
STICKERS = "#main footer input[type=file]"
_OLD_STORES = """() => new Promise((done) => {
  const request = indexedDB.open('practice', 1);
  request.onupgradeneeded = () => {
    for (const name of ['keys', 'outbox', 'drafts', 'cache']) request.result.createObjectStore(name);
  };
  request.onsuccess = () => { request.result.close(); done(); };
})"""


@pytest.fixture
def chat(visit: Visit) -> Visit:
    """The chat with Asha, open."""
    visit.open(ASHA)
    return visit


def _sent(visit: Visit, count: int = 1) -> list[tuple[str, object]]:
    """Caption and file of the messages that the server took, once the page shows them read."""
    entries = visit.taken(count)
    for entry in entries:
        mark = visit.page.locator(f"[data-id='{entry.id}'] [aria-label=' Read ']")
        expect(mark).to_have_count(1)
        assert entry.phone == PHONE
    return [(entry.text, entry.media) for entry in entries]


def _newest(visit: Visit) -> Locator:
    """The bubble of the newest message that the server took."""
    return visit.page.locator(f"#main [data-id='{visit.practice.ledger()[-1].id}']")


def test_a_picture_and_its_caption_arrive_to_the_letter(chat: Visit) -> None:
    picture = png()
    attach(chat, MEDIA, picture)
    write_caption(chat, "दिवाळी सेल 🪔, *10%*", "उद्या या!")
    send_button(chat).click()
    caption = "दिवाळी सेल 🪔, *10%*\nउद्या या!"
    assert _sent(chat) == [(caption, facts("picture", picture))]
    expect(chat.page.locator(CAPTION)).to_have_count(0)
    bubble = _newest(chat)
    expect(bubble.get_by_role("button", name="Open photo").locator("img[src^=blob]")).to_be_visible()
    assert bubble.locator(TEXT).inner_text() == "दिवाळी सेल , 10%\nउद्या या!"
    assert bubble.locator("[data-pre-plain-text]").count() == 0
    row = chat.row(ASHA)
    expect(row.get_by_test_id("last-msg-status")).to_have_attribute("title", f"\u202a{caption}\u202c")
    expect(row.locator("svg title", has_text="chat-msg-symbol")).to_have_count(1)
    chat.go()
    chat.open(ASHA)
    expect(bubble.locator("img[src^=blob]").first).to_be_visible()


@pytest.mark.parametrize(
    ("item", "file", "kind", "name", "told"),
    [
        (MEDIA, png(), "picture", "Open photo", "Photo"),
        (MEDIA, mp4(), "video", "Play video", "Video"),
        (DOCUMENT, pdf(), "document", "Open document दर सूची 2026.pdf", "दर सूची 2026.pdf"),
    ],
    ids=["picture", "video", "document"],
)
def test_a_file_without_a_caption_has_no_text(
    chat: Visit, item: str, file: FilePayload, kind: str, name: str, told: str
) -> None:
    attach(chat, item, file)
    send_button(chat).click()
    assert _sent(chat) == [("", facts(kind, file))]
    bubble = _newest(chat)
    expect(bubble.get_by_role("button", name=name)).to_be_visible()
    assert bubble.locator(f"{TEXT}, [data-pre-plain-text], .copyable-text").count() == 0
    expect(chat.row(ASHA).get_by_test_id("last-msg-status")).to_have_attribute("title", f"\u202a{told}\u202c")


@pytest.mark.parametrize(
    ("item", "kind", "files"),
    [
        (MEDIA, "picture", [png(1, "1.png"), png(2, "2.png")]),
        (DOCUMENT, "document", [pdf("1.pdf"), pdf("2.pdf")]),
    ],
    ids=["pictures", "documents"],
)
def test_files_chosen_together_are_messages_of_their_own(
    chat: Visit, item: str, kind: str, files: list[FilePayload]
) -> None:
    attach(chat, item, *files)
    for file in files:
        expect(chat.page.get_by_title(file["name"])).to_be_visible()
    write_caption(chat, "Both")
    send_button(chat, "Send 2 selected").click()
    first, second = files
    expect(chat.page.locator(CAPTION)).to_have_count(0)
    assert _sent(chat, 2) == [("Both", facts(kind, first)), ("", facts(kind, second))]


def test_what_a_file_is_called_tells_nothing(chat: Visit) -> None:
    picture = png(name="film.mp4", mime="video/mp4")
    attach(chat, MEDIA, picture)
    send_button(chat).click()
    assert _sent(chat) == [("", facts("picture", picture, "image/png"))]


@pytest.mark.parametrize(
    "file", [png(), plain("note.png"), plain("nothing", "")], ids=["png", "text", "none"]
)
def test_a_document_may_be_anything(chat: Visit, file: FilePayload) -> None:
    attach(chat, DOCUMENT, file)
    send_button(chat).click()
    expected = facts("document", file, file["mimeType"] or "application/octet-stream")
    assert _sent(chat) == [("", expected)]


@pytest.mark.parametrize(
    "file",
    [
        plain("photo.jpg", "image/jpeg"),
        FilePayload(name="half.png", mimeType="image/png", buffer=png()["buffer"][:40]),
        FilePayload(name="empty.png", mimeType="image/png", buffer=b""),
        pdf("list.jpg"),
    ],
    ids=["text", "half", "empty", "pdf"],
)
def test_what_is_no_picture_is_refused(chat: Visit, file: FilePayload) -> None:
    chat.set(toast_s=200)
    attach(chat, MEDIA, file)
    expect(chat.page.get_by_text("The file you tried adding is not supported.")).to_be_visible()
    expect(chat.page.locator(CAPTION)).to_have_count(0)
    assert chat.taken(0) == []


def test_a_build_that_refuses_every_picture(chat: Visit) -> None:
    chat.set(media="unsupported", toast_s=5)
    attach(chat, MEDIA, png(), mp4())
    toast = chat.page.get_by_role("alert")
    expect(toast).to_have_text("The file you tried adding is not supported.")
    expect(toast).to_have_count(0)
    expect(chat.page.locator(CAPTION)).to_have_count(0)
    attach(chat, DOCUMENT, pdf())
    send_button(chat).click()
    assert _sent(chat) == [("", facts("document", pdf()))]


def test_what_can_be_sent_stays_when_another_file_is_refused(chat: Visit) -> None:
    chat.set(toast_s=200)
    attach(chat, MEDIA, plain("bad.png"), png())
    expect(chat.page.get_by_role("alert")).to_have_count(1)
    send_button(chat, "Send 1 selected").click()
    assert _sent(chat) == [("", facts("picture", png()))]


@pytest.mark.parametrize(
    ("item", "limit"), [(MEDIA, "media_limit_mb"), (DOCUMENT, "document_limit_mb")], ids=["media", "document"]
)
def test_too_large_a_file_is_refused(chat: Visit, item: str, limit: str) -> None:
    chat.set(toast_s=200, **{limit: 1})
    attach(chat, item, plain("big.png", size=1_048_577))
    expect(chat.page.get_by_role("alert")).to_have_text("The file is too large: 1 MB is the most.")
    expect(chat.page.locator(CAPTION)).to_have_count(0)
    assert chat.taken(0) == []


def test_the_footers_own_input_makes_a_sticker_and_never_a_picture(chat: Visit) -> None:
    chat.page.set_input_files(STICKERS, png())
    button = send_button(chat)
    expect(button).to_have_attribute("aria-disabled", "false")
    expect(chat.page.locator(CAPTION)).to_have_count(0)
    button.click()
    assert _sent(chat) == [("", facts("sticker", png()))]
    expect(chat.row(ASHA).get_by_test_id("last-msg-status")).to_have_attribute("title", "\u202aSticker\u202c")


def test_the_footers_own_input_may_do_nothing(chat: Visit) -> None:
    chat.set(sticker_input="nothing")
    chat.page.set_input_files(STICKERS, png())
    attach(chat, STICKER, png())  # the menu's own row does as before
    expect(send_button(chat)).to_have_count(1)
    send_button(chat).click()
    assert _sent(chat) == [("", facts("sticker", png()))]


def test_a_video_is_no_sticker(chat: Visit) -> None:
    chat.set(toast_s=200)
    attach(chat, STICKER, mp4())
    expect(chat.page.get_by_role("alert")).to_be_visible()
    expect(send_button(chat)).to_have_count(0)


def test_a_server_that_refuses_it_can_be_asked_again(visiting: Visiting) -> None:
    visit = visiting(accept="refuses")
    visit.open(ASHA)
    attach(visit, MEDIA, png())
    send_button(visit).click()
    failed = visit.page.locator("[data-testid=fail-container]")
    expect(failed).to_be_visible()
    visit.set(accept="takes")
    visit.go()
    visit.open(ASHA)
    failed.click()
    assert _sent(visit) == [("", facts("picture", png()))]


@pytest.mark.parametrize("fault", ["drops", "loses_answer"])
def test_a_file_whose_answer_is_lost_arrives_once(chat: Visit, fault: str) -> None:
    chat.set(accept=fault, receipts="stuck_clock")
    attach(chat, DOCUMENT, pdf())
    write_caption(chat, "Prices")
    send_button(chat).click()
    expect(chat.page.locator(OWN).last.locator("[aria-label=' Pending ']")).to_have_count(1)
    chat.set(accept="takes", receipts="normal")
    assert _sent(chat) == [("Prices", facts("document", pdf()))]


def test_a_browser_of_before_files_were_taken_keeps_its_place(
    context: BrowserContext, tmp_path: Path
) -> None:
    with PracticeProcess.start(tmp_path / "practice", scale=SCALE, auto_scan=False) as practice:
        practice.set_people(PEOPLE)
        visit = Visit(practice, context.new_page(), context)
        base, _, token = practice.url.partition("/?token=")
        visit.page.goto(f"{base}/static/{token}/icon.svg")
        visit.page.evaluate(_OLD_STORES)
        visit.go()
        visit.link()
        visit.open(ASHA)
        attach(visit, MEDIA, png())
        send_button(visit).click()
        assert _sent(visit) == [("", facts("picture", png()))]
        visit.page.close()


def test_a_browser_killed_while_it_uploads_sends_once_after_it_is_back(
    chromium: BrowserType, tmp_path: Path
) -> None:
    profile, picture = tmp_path / "profile", tmp_path / "दिवाळी.png"
    picture.write_bytes(png()["buffer"])
    with PracticeProcess.start(tmp_path / "practice", scale=SCALE, auto_scan=False) as practice:
        practice.set_people(PEOPLE)
        practice.set(upload_s=100_000)
        with browsing(chromium, profile) as context:
            visit = Visit(practice, context.pages[0], context)
            visit.go()
            visit.link()
            visit.open(ASHA)
            visit.page.click("#main footer button[aria-label=Attach]")
            with visit.page.expect_file_chooser() as chooser:
                visit.page.get_by_role("menuitem", name=MEDIA, exact=True).click()
            chooser.value.set_files(picture)
            write_caption(visit, "नमस्ते 🪔")
            send_button(visit).click()
            bubble = visit.page.locator(OWN)
            expect(bubble.locator("[aria-label=' Pending ']")).to_have_count(1)
            id_ = bubble.get_attribute("data-id")
            kill_browser(profile)
        picture.unlink()
        assert practice.ledger() == []
        practice.set(upload_s=0.2)
        with browsing(chromium, profile) as context:
            visit = Visit(practice, context.pages[0], context)
            visit.go()
            visit.open(ASHA)
            expect(visit.page.locator(f"[data-id='{id_}'] [aria-label=' Read ']")).to_have_count(1)
            expect(visit.page.locator(OWN)).to_have_count(1)
            (entry,) = practice.ledger()
        assert (entry.id, entry.text) == (id_, "नमस्ते 🪔")
        assert entry.media == facts("picture", png(name=picture.name))


@pytest.mark.parametrize(("icons", "send"), [("new", "wds-ic-send-filled"), ("old", "send")])
def test_generation_b_sends_a_picture_too(visiting: Visiting, icons: str, send: str) -> None:
    visit = visiting(test_ids=False, icon_marks="title", icons=icons)
    visit.row(ASHA).click()
    expect(visit.page.locator(COMPOSER)).to_be_visible()
    attach(visit, MEDIA, png())
    visit.page.get_by_role("textbox", name="Add a caption").click()
    visit.page.keyboard.insert_text("Hi")
    assert visit.page.locator("[data-testid], [data-icon]").count() == 0
    title = visit.page.locator("svg title", has_text=re.compile(f"^{send}$"))
    visit.page.locator("[role=button]", has=title).click()
    assert _sent(visit) == [("Hi", facts("picture", png()))]
    assert visit.page.locator("[data-testid]").count() == 0


def test_a_build_that_renames_everything_sends_a_picture_too(visiting: Visiting) -> None:
    visit = visiting(renamed=0.0)
    visit.practice.set(renamed=1.0, renamed_seed=3)
    visit.go()
    visit.page.get_by_text(ASHA).first.click()
    visit.page.get_by_title("Attach").click()
    with visit.page.expect_file_chooser() as chooser:
        visit.page.get_by_text("Photos & videos").click()
    chooser.value.set_files(png())
    visit.page.get_by_title("मिठाई.png").locator("img").wait_for()
    visit.page.keyboard.insert_text("Hi")
    visit.page.keyboard.press("Enter")
    (entry,) = visit.taken(1)
    assert (entry.text, entry.media) == ("Hi", facts("picture", png()))


@pytest.mark.parametrize("language", ["hi", "mr", "ar"])
def test_the_words_around_files_are_the_pages_own(shared: Visit, language: str) -> None:
    words, page = json.loads(texts(language)), shared.page
    shared.before = len(shared.practice.ledger())
    shared.go(lang=language)
    shared.row(ASHA).click()
    for item, file, told in (("attach_media", mp4(), "video"), ("attach_document", pdf(), None)):
        page.get_by_role("button", name=words["attach"], exact=True).click()
        with page.expect_file_chooser() as chooser:
            page.get_by_role("menuitem", name=words[item], exact=True).click()
        chooser.value.set_files(file)
        expect(page.get_by_role("textbox", name=words["caption"], exact=True)).to_be_visible()
        page.locator("[role=button][aria-disabled=false]").click()
        preview = shared.row(ASHA).get_by_test_id("last-msg-status")
        expect(preview).to_have_attribute("title", re.compile(words[told] if told else pdf()["name"]))
    shared.taken(2)
