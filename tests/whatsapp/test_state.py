"""Facts in, state out: the table of what a look at the page means."""

from __future__ import annotations

from typing import Any, cast

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.whatsapp.selectors import built_in_pack
from broadcaster_desktop.whatsapp.web.pairing import CodeWatch
from broadcaster_desktop.whatsapp.web.state import Facts, QrFacts, Seen, judge

ORIGIN = "http://127.0.0.1:5123"
PACK = built_in_pack()
NOTHING: dict[str, Any] = {
    "logged_out_url": False, "origin": ORIGIN, "hidden": False, "online": True, "dialogs": [], "qr": None,
    "will_forget": False, "link_hint": False, "link_code": "", "link_code_faded": False,
    "splash": False, "loading": False,
    "progress": None, "list": False, "search": False, "chat": False, "composer": False,
    "restricted_bar": False, "block_bar": "", "banner": "",
    "banner_offline": False, "banner_phone": False, "screen": "", "screen_lines": [],
    "screen_buttons": [], "own": "",
}  # fmt: skip
QR: QrFacts = {"ref": "2@a,b,c,d,1", "reload": False, "faded": False, "text": ""}


def dialog(text: str, *buttons: str, **more: bool) -> dict[str, Any]:
    """A modal dialog's facts."""
    return {"text": text, "buttons": list(buttons), "ok": False, "cancel": False, "busy": False, **more}


def look(*, real: bool = False, was_linked: bool = False, **facts: Any) -> Seen:
    """Judge a page that shows just these facts."""
    given = cast("Facts", {**NOTHING, **facts})
    return judge(given, PACK, origin=ORIGIN, trust_online=real, was_linked=was_linked)


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({}, S.STARTING),
        ({"splash": True, "progress": 3}, S.STARTING),
        ({"loading": True, "progress": 40, "screen": "Loading your chats"}, S.SYNCING),
        ({"progress": 40, "screen": "आपकी चैट आ रही हैं"}, S.SYNCING),
        ({"link_hint": True, "screen": "Google Chrome, Terms of Service"}, S.STARTING),
        ({"qr": QR, "link_hint": True}, S.WAITING_FOR_SCAN),
        ({"qr": {**QR, "ref": ""}}, S.STARTING),
        ({"qr": {**QR, "reload": True}}, S.CODE_EXPIRED),
        ({"qr": {**QR, "faded": True}}, S.CODE_EXPIRED),
        ({"qr": {**QR, "text": "You're offline", "reload": True}}, S.OFFLINE),
        ({"link_code": "ABCD1234"}, S.WAITING_FOR_SCAN),
        ({"qr": QR, "logged_out_url": True}, S.LOGGED_OUT),
        ({"logged_out_url": True}, S.LOGGED_OUT),
        ({"list": True}, S.LINKED),
        ({"list": True, "progress": 70}, S.LINKED),
        ({"list": True, "banner": "Computer not connected. Check your internet connection."}, S.OFFLINE),
        ({"list": True, "banner": "Phone not connected. Check your phone's internet."}, S.LINKED),
        ({"list": True, "banner": "Connecting"}, S.SYNCING),
        ({"list": True, "banner": "A new version of WhatsApp is available. Refresh"}, S.LINKED),
        ({"list": True, "banner": "কিছু একটা", "banner_offline": True}, S.OFFLINE),
        ({"list": True, "banner": "Phone? Check the internet connection", "banner_phone": True}, S.LINKED),
        ({"screen": "Loading your chats"}, S.SYNCING),
        ({"screen": "Don't close this window. Your messages are downloading. Log out"}, S.SYNCING),
        ({"list": True, "online": False}, S.LINKED),
        ({"list": True, "restricted_bar": True}, S.RESTRICTED),
        ({"list": True, "block_bar": "आप अभी नई चैट शुरू नहीं कर सकते"}, S.RESTRICTED),
        ({"list": True, "block_bar": "Unblock this contact"}, S.LINKED),
        (
            {"screen": "Your account is temporarily banned. 23 hours left", "screen_buttons": ["Log out"]},
            S.BANNED,
        ),
        ({"screen": "WhatsApp works with Google Chrome 100+"}, S.UNSUPPORTED_BROWSER),
        ({"screen": "A database error occurred"}, S.STORAGE_ERROR),
        ({"screen": "Service unavailable"}, S.OFFLINE),
        ({"screen": "WhatsApp is open on another computer", "screen_buttons": ["Use here"]}, S.CONFLICT),
        ({"screen": "Something nobody has seen before"}, S.UNKNOWN),
        ({"list": True, "origin": "https://example.org"}, S.UNKNOWN),
    ],
)
def test_states(facts: dict[str, Any], state: S) -> None:
    seen = look(**facts)
    assert seen.state is state
    assert seen.evidence


@pytest.mark.parametrize(
    ("shown", "state"),
    [
        (dialog("WhatsApp is open in another window.", "Close", "Use here"), S.CONFLICT),
        (dialog("WhatsApp दूसरी विंडो में खुला है", "बंद करें"), S.CONFLICT),
        (dialog("واتساب مفتوح في نافذة أخرى", "إغلاق", "الاستخدام هنا"), S.CONFLICT),
        (dialog("What's new on WhatsApp Web", "Continue"), S.LINKED),
        (dialog("Starting chat", "Cancel"), S.LINKED),
        (dialog("", "रहने दो", busy=True), S.LINKED),
        (dialog("The number +91 98200 12345 isn't on WhatsApp.", "OK", ok=True), S.LINKED),
        (dialog("यह नंबर WhatsApp पर उपलब्ध नहीं है।", "ठीक है"), S.LINKED),
        (dialog("Your account is restricted. You can't start new chats right now.", "OK"), S.RESTRICTED),
        (dialog("आप अभी नई चैट शुरू नहीं कर सकते।", "ठीक है"), S.RESTRICTED),
        (dialog("तुम्ही सध्या नवीन चॅट सुरू करू शकत नाही.", "ठीक आहे"), S.RESTRICTED),
        (dialog("आपके अकाउंट पर पाबंदी लगी है।", "ठीक है"), S.RESTRICTED),
        (dialog("तुमच्या खात्यावर बंदी घालण्यात आली आहे.", "ठीक आहे"), S.BANNED),
        (dialog("Your account is temporarily banned.", "OK", busy=True), S.BANNED),
        (dialog("Your number was turned off.", "OK", ok=True, busy=True), S.UNKNOWN),
        (dialog("WhatsApp is updating its Terms of Service.", "OK", ok=True), S.UNKNOWN),
        (dialog("नई चैट पर रोक है: बहुत सारी नई चैट शुरू की गईं", "ठीक है", ok=True), S.RESTRICTED),
        (dialog("आपने बहुत सारी नई चैट शुरू की हैं", "ठीक है", ok=True), S.UNKNOWN),
        (dialog("What's new: our Terms of Service", "Continue"), S.UNKNOWN),
        (dialog("Account banned: it violated our Terms of Service.", "OK", ok=True), S.BANNED),
        (dialog("Buy a balloon?", "Yes", "No"), S.UNKNOWN),
    ],
)
def test_dialogs_come_before_the_list(shown: dict[str, Any], state: S) -> None:
    assert look(list=True, dialogs=[shown]).state is state


LINKED_ALL_THE_SAME = {"whats_new", "starting_chat", "not_on_whatsapp"}
SAID = {
    "conflict": S.CONFLICT,
    "unsupported_browser": S.UNSUPPORTED_BROWSER,
    "storage_error": S.STORAGE_ERROR,
    "banned": S.BANNED,
    "restricted": S.RESTRICTED,
    "service_unavailable": S.OFFLINE,
    "deprecated": S.UNSUPPORTED_BROWSER,
}
WORDINGS = [
    pytest.param(phrase, wording, id=f"{phrase}-{language}-{number}")
    for phrase, languages in PACK.document["phrases"].items()
    for language, wordings in languages.items()
    for number, wording in enumerate(wordings)
]


@pytest.mark.parametrize(("phrase", "wording"), WORDINGS)
def test_every_wording_of_every_language_says_its_own_and_nothing_else(phrase: str, wording: str) -> None:
    button = "Cancel" if phrase == "starting_chat" else "OK"
    as_dialog = look(list=True, dialogs=[dialog(wording, button, ok=button == "OK")])
    if phrase in LINKED_ALL_THE_SAME:
        assert as_dialog == Seen(S.LINKED, ("list", f"dialog:{phrase}"))
    else:
        assert as_dialog.state is SAID.get(phrase, S.UNKNOWN)
        assert as_dialog.evidence[0] in (f"dialog:{phrase}", "dialog:unknown")

    as_screen = look(screen=f"{wording}.", screen_buttons=["OK"])
    screens = {
        **SAID,
        "terms": S.BANNED,
        "offline": S.OFFLINE,
        "loading": S.SYNCING,
        "sync_banner": S.SYNCING,
    }
    assert as_screen.state is screens.get(phrase, S.UNKNOWN)

    banners = {"offline": S.OFFLINE, "connecting": S.SYNCING, "sync_banner": S.SYNCING}
    as_banner = look(list=True, banner=wording)
    assert as_banner.state is banners.get(phrase, S.LINKED)
    named = phrase in {*banners, "phone_banner", "update_banner"}
    assert as_banner.evidence == (("list", f"banner:{phrase}") if named else ("list",))


def test_a_blocking_dialog_counts_though_a_harmless_one_lies_over_it() -> None:
    shown = [dialog("What's new", "Continue"), dialog("Open in another window", "Use here")]
    assert look(list=True, dialogs=shown).state is S.CONFLICT


def test_the_browsers_own_word_on_the_internet_counts_on_the_real_page_only() -> None:
    assert look(list=True, online=False, real=True).state is S.OFFLINE
    assert look(list=True, online=False).state is S.LINKED


def test_a_ban_is_known_by_its_form_in_any_words() -> None:
    shown: dict[str, Any] = {
        "screen": "هذا الرقم متوقف ٢٣:٥٨:٥٩",
        "screen_buttons": ["تسجيل الخروج", "المزيد"],
    }
    assert look(**shown) == Seen(S.BANNED, ("screen:time_left",))
    assert look(**shown, progress=40).state is S.SYNCING
    assert look(**{**shown, "screen_buttons": ["المزيد"]}).state is S.UNKNOWN


def test_a_code_after_the_link_means_logged_out() -> None:
    assert look(qr=QR, was_linked=True).state is S.LOGGED_OUT
    assert look(qr=QR).state is S.WAITING_FOR_SCAN


def test_codes_are_counted_and_timed_from_their_first_sight() -> None:
    now = [100.0]
    watch = CodeWatch(20.0, lambda: now[0])
    first = watch.see(QR)
    now[0] = 130.0
    assert watch.see(QR) == first
    assert watch.see({**QR, "ref": ""}) is None
    second = watch.see({**QR, "ref": "https://wa.me/settings/linked_devices#2@x,b,c,d,1"})
    assert first is not None
    assert second is not None
    assert (first.number, first.lifetime, first.seen_at) == (1, 60.0, 100.0)
    assert (second.number, second.lifetime, second.seen_at) == (2, 20.0, 130.0)
    assert second.payload == "https://wa.me/settings/linked_devices#2@x,b,c,d,1"
    assert watch.see({**QR, "reload": True}) is None
    renewed = watch.see({**QR, "ref": "2@z,b,c,d,1"})
    assert renewed is not None
    assert (renewed.number, renewed.lifetime) == (3, 60.0)
