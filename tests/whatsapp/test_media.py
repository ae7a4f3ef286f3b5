"""Files with a caption: given to what takes them, in the right chat, once; else nothing of them is left."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.browser import process
from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.core.media import Attachment, MediaKind
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.whatsapp.channel import AccountFault, Bubble, ConnectionFault, RecipientFault
from broadcaster_desktop.whatsapp.web.media import takes
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import ATTACH_ITEMS, chat_with, said

ASHA, RAVI = "+919811100001", "+919811100002"
TEXT = "आज की मिठाई 🍬\nरुकने के लिए STOP लिखें"
KINDS = {
    "offer.jpg": MediaKind.PICTURE,
    "shop.mp4": MediaKind.VIDEO,
    "price list.pdf": MediaKind.DOCUMENT,
    "second.png": MediaKind.PICTURE,
}
WAYS = {MediaKind.PICTURE: "media", MediaKind.VIDEO: "media", MediaKind.DOCUMENT: "document"}
browser = pytest.mark.browser


@pytest.fixture
def kept(tmp_path: Path) -> dict[str, Attachment]:
    """Our own copies, by name."""
    made = {}
    for name, kind in KINDS.items():
        path = tmp_path / name
        path.write_bytes(name.encode() * 50)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        made[name] = Attachment(path, digest, kind, "", path.stat().st_size)
    return made


def begin(desk: Desk, **world: Any) -> None:
    """Open a chat on a page with these ways of its own."""
    desk.begin(
        chat_with(ASHA, messages=[said(1, "पहले की बात", own=True, tick=2)]),
        chat_with(RAVI, messages=[said(2, "पहले की बात")]),
        **world,
    )
    desk.channel.open_chat(ASHA)


def begin_without(desk: Desk, old: str, new: str) -> None:
    """The same on a page whose own source says something else there."""
    begin(desk)
    desk.page.renames.append((old, new))
    desk.channel.reload()
    desk.until(S.LINKED)
    desk.channel.open_chat(ASHA)


def send(desk: Desk, text: str, *files: Attachment) -> Bubble:
    """Attach, press and find the message."""
    baseline = frozenset(bubble.id for bubble in desk.channel.outgoing())
    desk.channel.attach(files, text)
    desk.channel.press_send()
    bubble = desk.channel.new_bubble(baseline, text, within=5.0, media=len(files))
    assert bubble is not None
    return bubble


def sent(desk: Desk, *files: Attachment) -> None:
    """Just this went: the caption, with these files, to the right person."""
    assert desk.page.ledger == [(ASHA, TEXT)]
    assert desk.page.files == [(ASHA, one.path.name, WAYS[one.kind], one.digest) for one in files]
    assert desk.page.stickers == []
    assert not covered(desk)


def untouched(desk: Desk) -> None:
    """Nothing went, nothing lies over the chat, and a text goes there as ever."""
    assert (desk.page.ledger, desk.page.files, desk.page.stickers) == ([], [], [])
    assert not covered(desk)
    desk.channel.open_chat(ASHA)
    desk.send("नमस्ते")
    assert desk.page.ledger == [(ASHA, "नमस्ते")]


def covered(desk: Desk) -> int:
    page = desk.channel._page._page
    return page.locator(".preview, .menu, .veil").count()


@browser
@pytest.mark.parametrize("name", KINDS)
def test_a_file_goes_with_its_caption(desk: Desk, kept: dict[str, Attachment], name: str) -> None:
    begin(desk)
    bubble = send(desk, TEXT, kept[name])
    assert (bubble.text, bubble.media) == (TEXT, True)
    sent(desk, kept[name])


@browser
def test_two_pictures_go_as_one_message_of_two_bubbles(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin(desk)
    send(desk, TEXT, kept["offer.jpg"], kept["second.png"])
    sent(desk, kept["offer.jpg"], kept["second.png"])
    assert [bubble.media for bubble in desk.channel.outgoing()] == [False, True, True]


@browser
def test_the_number_on_the_button_counts_in_any_words(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin(desk, preview_strip=False, send_label="{n} चुने हुए रवाना करें")
    send(desk, TEXT, kept["offer.jpg"], kept["second.png"])
    sent(desk, kept["offer.jpg"], kept["second.png"])


@browser
def test_a_preview_that_never_counts_its_files_is_of_those_it_was_given(
    desk: Desk, kept: dict[str, Attachment]
) -> None:
    begin(desk, preview_strip=False, preview_names=False)
    send(desk, TEXT, kept["price list.pdf"])
    sent(desk, kept["price list.pdf"])


@browser
def test_a_refusal_beside_a_preview_is_heeded(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin(desk, loses_files=1, refuses_beside=UNSUPPORTED)
    with pytest.raises(RecipientFault) as caught:
        desk.channel.attach((kept["offer.jpg"], kept["second.png"]), TEXT)
    assert caught.value.reason is DeliveryReason.MEDIA_REJECTED
    untouched(desk)


KNOWN = [["sticker", "New sticker"], ["document", "Document"], ["media", "Photos & videos"]]
LOOKS: dict[str, dict[str, Any]] = {
    "known words": {"attach_items": KNOWN},
    "media first": {"attach_items": [["media", "तस्वीरें"], ["sticker", "मुहर"], ["document", "काग़ज़"]]},
    "contact first": {"attach_items": [["contact", "कोई"], ["media", "तस्वीरें"], ["document", "काग़ज़"]]},
    "menu stays": {"menu_stays": True},
    "older build": {"older_inputs": True, "attach_items": KNOWN},
    "Send": {"send_label": "Send"},
    "Send n selected": {"send_label": "Send {n} selected", "send_icon": "unknown"},
    "Send (Enter)": {"send_label": "Send (Enter)"},
    "Send selected item": {"send_label": "Send selected item"},
    "composer's label": {"caption_label": "Type a message"},
    "beside the chat": {"preview_in": "right"},
    "in a part without size": {"preview_in": "empty part"},
    "slow preview": {"preview_ms": 2500, "thumb_ms": 1500},
    "late composer": {"late_composer": True, "preview_ms": 400},
    "keeps breaks": {"keeps_breaks": True},
    "lists": {"lists": True, "styles": "hidden"},
    "slow bubble": {"bubble_ms": 1500},
    "names as text": {"names_as_text": True},
}  # fmt: skip


@browser
@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", ["offer.jpg", pytest.param("price list.pdf", marks=pytest.mark.long)])
def test_other_pages(desk: Desk, kept: dict[str, Attachment], look: str, name: str) -> None:
    begin(desk, **LOOKS[look])
    send(desk, TEXT, kept[name])
    sent(desk, kept[name])


@browser
def test_what_was_found_once_is_asked_at_once(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin(desk)
    for _ in range(2):
        send(desk, TEXT, kept["offer.jpg"])
    assert desk.page.ledger == [(ASHA, TEXT)] * 2
    send(desk, "दाम", kept["price list.pdf"])
    assert [way for _, _, way, _ in desk.page.files] == ["media", "media", "document"]


IMAGES_ONLY = "image/*"
TRAPS: dict[str, dict[str, Any]] = {
    "missing": {"attach_items": [["document", "Document"], ["sticker", "New sticker"]]},
    "missing, unknown words": {"attach_items": [["document", "काग़ज़"], ["sticker", "मुहर बनाओ"]]},
    "renamed": {"attach_items": [["sticker", "तस्वीरें"], ["document", "Document"]]},
    "named like it": {"attach_items": [["sticker", "Photos & videos"], ["document", "Document"]]},
    "pictures only": {"accepts": {"media": IMAGES_ONLY}},
    "older, pictures only": {"older_inputs": True, "accepts": {"media": IMAGES_ONLY}, "attach_items": KNOWN},
    "empty menu": {"attach_items": []},
}  # fmt: skip


@browser
@pytest.mark.parametrize("trap", TRAPS)
def test_a_picture_never_becomes_a_sticker(desk: Desk, kept: dict[str, Attachment], trap: str) -> None:
    begin(desk, **TRAPS[trap])
    with pytest.raises(AccountFault) as caught:
        desk.channel.attach((kept["offer.jpg"],), TEXT)
    assert (caught.value.state, caught.value.evidence) == (S.PAGE_CHANGED, ("attach",))
    untouched(desk)


@browser
def test_without_its_button_nothing_is_attached(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin_without(desk, "ic-attach-file", "x1")
    with pytest.raises(AccountFault) as caught:
        desk.channel.attach((kept["offer.jpg"],), TEXT)
    assert caught.value.evidence == ("attach_button",)
    untouched(desk)


UNSUPPORTED = "1 file you tried adding is not supported."
OTHER_WORDS = "यह यहाँ नहीं चलता"


@browser
@pytest.mark.parametrize(
    ("notice", "words"),
    [
        *((notice, UNSUPPORTED) for notice in ("alert", "dialog", "")),
        *((notice, OTHER_WORDS) for notice in ("alert", "")),
    ],
)
def test_a_file_the_page_does_not_take_is_the_persons_own_failure(
    desk: Desk, kept: dict[str, Attachment], notice: str, words: str
) -> None:
    begin(desk, refuses=words, notice=notice)
    with pytest.raises(RecipientFault) as caught:
        desk.channel.attach((kept["offer.jpg"],), TEXT)
    assert caught.value.reason is DeliveryReason.MEDIA_REJECTED
    untouched(desk)


@browser
def test_a_preview_that_never_comes_is_nobodys(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin(desk, never_previews=True)
    with pytest.raises(ConnectionFault, match="no preview"):
        desk.channel.attach((kept["offer.jpg"],), TEXT)
    untouched(desk)


@browser
@pytest.mark.parametrize("asks", [False, True])
def test_a_preview_of_fewer_files_is_not_sent(desk: Desk, kept: dict[str, Attachment], asks: bool) -> None:
    begin(desk, loses_files=1, asks_discard=asks)
    with pytest.raises(ConnectionFault, match="no preview"):
        desk.channel.attach((kept["offer.jpg"], kept["second.png"]), TEXT)
    untouched(desk)


@browser
def test_more_files_than_it_takes_at_once_are_not_given(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin_without(desk, 'way === "sticker" ? null : ""', "null")
    with pytest.raises(AccountFault):
        desk.channel.attach((kept["offer.jpg"], kept["second.png"]), TEXT)
    untouched(desk)


@browser
@pytest.mark.parametrize("asks", [False, True])
def test_what_was_attached_can_be_taken_back(desk: Desk, kept: dict[str, Attachment], asks: bool) -> None:
    begin(desk, asks_discard=asks)
    desk.channel.attach((kept["offer.jpg"],), TEXT)
    assert covered(desk)
    desk.channel.discard()
    untouched(desk)


@browser
def test_a_caption_the_page_cannot_hold_is_taken_back_with_its_file(
    desk: Desk, kept: dict[str, Attachment]
) -> None:
    begin(desk, lists=True)
    with pytest.raises(AccountFault) as caught:
        desk.channel.attach((kept["offer.jpg"],), "3. तीन\n9. नौ")
    assert caught.value.evidence == ("caption_read_back",)
    untouched(desk)


@browser
def test_the_owners_draft_stays_and_nothing_is_attached(desk: Desk, kept: dict[str, Attachment]) -> None:
    desk.begin(chat_with(ASHA, messages=[said(1, "पहले")], draft="आपके ऑर्डर के बारे में"))
    desk.channel.open_chat(ASHA)
    with pytest.raises(RecipientFault) as caught:
        desk.channel.attach((kept["offer.jpg"],), TEXT)
    assert caught.value.reason is DeliveryReason.DRAFT_PRESENT
    assert desk.channel._page.ask("draft") == "आपके ऑर्डर के बारे में"
    assert desk.page.files == []


@browser
def test_under_a_preview_of_the_owners_nothing_is_pressed(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin(desk)
    desk.page.change(redraw=True, preview=True)
    desk.holds(lambda: bool(covered(desk)))
    with pytest.raises(ConnectionFault, match="over the composer"):
        desk.channel.attach((kept["offer.jpg"],), TEXT)
    assert desk.page.files == []


@browser
@pytest.mark.parametrize("moment", ["chat_while_choosing", "chat_after_preview", "chat_at_caption"])
@pytest.mark.parametrize("place", ["main", "right"])
def test_another_chat_opened_in_between_gets_nothing(
    desk: Desk, kept: dict[str, Attachment], moment: str, place: str
) -> None:
    begin(desk, preview_in=place, **{moment: RAVI})
    seen = ""
    try:
        desk.channel.attach((kept["offer.jpg"],), TEXT)
        desk.channel.press_send()
    except ConnectionFault as fault:
        seen = str(fault)
    assert seen
    assert (desk.page.ledger, desk.page.files) == ([], [])


@browser
def test_another_chat_opened_before_the_press_gets_nothing(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin(desk, preview_in="right")
    desk.channel.attach((kept["offer.jpg"],), TEXT)
    desk.channel._page._page.evaluate("phone => enter(chatOf(phone))", RAVI)
    desk.holds(lambda: bool(desk.channel._page._page.locator("#main header", has_text="00002").count()))
    with pytest.raises(ConnectionFault, match="other_chat"):
        desk.channel.press_send()
    assert (desk.page.ledger, desk.page.files) == ([], [])


@browser
def test_a_preview_that_stays_after_the_press_leaves_it_open(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin(desk, preview_stays=True)
    desk.channel.attach((kept["offer.jpg"],), TEXT)
    with pytest.raises(ConnectionFault, match="stayed"):
        desk.channel.press_send()
    assert desk.page.ledger == [(ASHA, TEXT)]
    with pytest.raises(RuntimeError):
        desk.channel.press_send()


@browser
@pytest.mark.parametrize("name", ["offer.jpg", "price list.pdf"])
def test_a_message_is_known_again_after_the_browser_died(
    desk: Desk, kept: dict[str, Attachment], name: str
) -> None:
    begin(desk)
    desk.channel.attach((kept[name],), TEXT)
    desk.channel.press_send()
    running = process.recorded(desk.channel._profile)
    assert running is not None
    desk.holds(lambda: bool(desk.page.ledger))
    assert process.kill(running)
    desk.channel.close()
    desk.channel.start()
    desk.until(S.LINKED)
    desk.channel.open_chat(ASHA)
    old, new = desk.channel.outgoing()
    assert (old.media, new.shows(TEXT, media=True)) == (False, True)
    sent(desk, kept[name])


@browser
def test_a_picture_without_its_caption_is_not_it(desk: Desk, kept: dict[str, Attachment]) -> None:
    begin(desk, drops_caption=True)
    baseline = frozenset(bubble.id for bubble in desk.channel.outgoing())
    desk.channel.attach((kept["offer.jpg"],), TEXT)
    desk.channel.press_send()
    assert desk.channel.new_bubble(baseline, TEXT, within=1.0, media=1) is None
    assert desk.channel.new_bubble(baseline, TEXT) is None
    assert [bubble.media for bubble in desk.channel.outgoing()] == [False, True]


@browser
def test_a_stop_below_a_document_is_read_without_its_name(desk: Desk) -> None:
    begin(desk, names_as_text=True)
    desk.page.receive(ASHA, "STOP", file={"name": "bill.pdf", "way": "document"})
    desk.holds(lambda: [reply.text for reply in desk.channel.replies()] == ["STOP"])


@browser
def test_words_alone_are_not_a_message_with_a_file(desk: Desk) -> None:
    begin(desk)
    baseline = frozenset(bubble.id for bubble in desk.channel.outgoing())
    desk.channel.write(TEXT)
    desk.channel.press_send()
    assert desk.channel.new_bubble(baseline, TEXT, within=1.0, media=1) is None
    assert desk.channel.new_bubble(baseline, TEXT) is not None


@pytest.mark.parametrize(
    ("accept", "ways"),
    [
        ("image/*,video/mp4,video/3gpp,video/quicktime", {"media"}),
        (" Video/* , IMAGE/* ", {"media"}),
        ("*", {"document"}),
        ("*/*", {"document"}),
        ("", {"document"}),
        ("image/*", set()),
        ("image/png,image/jpeg", set()),
        ("video/mp4", set()),
        ("audio/*", set()),
    ],
)
def test_what_an_input_takes(accept: str, ways: set[str]) -> None:
    assert {way for way in ("media", "document") if takes(accept, way)} == ways


def test_the_page_has_words_of_its_own() -> None:
    """Else these tests would show less than they say."""
    pack = (Path(__file__).parents[2] / "resources/selectors/whatsapp_web.json").read_text(encoding="utf-8")
    assert not [words for _, words in ATTACH_ITEMS if f'"{words}"' in pack]
