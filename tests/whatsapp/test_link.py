"""What comes instead of a chat after a link is said as what it is; what banners and dialogs mean."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.whatsapp.channel import AccountFault
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import chat_with, said

pytestmark = pytest.mark.browser

ASHA, MEERA = "+919811100001", "+919811100003"


@pytest.mark.parametrize(
    ("screen", "state"),
    [
        ("आपका खाता अस्थायी रूप से बैन है", S.BANNED),
        ("WhatsApp दूसरी विंडो में खुला है", S.CONFLICT),
        ("You agree to our Terms of Service", S.BANNED),
        ("कुछ और ही", S.UNKNOWN),
    ],
)
def test_a_screen_that_comes_instead_of_the_chat_is_that_state(desk: Desk, screen: str, state: S) -> None:
    desk.begin(chat_with(ASHA, messages=[said(1, "पहले")]), link_screen=screen)
    desk.page.lookup_seconds = 1.5  # longer than the New chat panel is waited for
    with pytest.raises(AccountFault) as caught:
        desk.channel.open_chat(MEERA)
    assert caught.value.state is state
    assert any("phone=" in path for path in desk.page.requests)


def test_a_banner_of_unknown_words_is_known_by_its_icon(desk: Desk) -> None:
    desk.begin(chat_with(ASHA), banner="कुछ भी", banner_icon="alert-phone")
    assert "banner:phone_banner" in desk.channel.observe().evidence
    desk.page.change(redraw=True, banner_icon="alert-computer")
    desk.until(S.OFFLINE)


@pytest.mark.parametrize("text", ["आपका खाता अस्थायी रूप से बैन है", "यह नंबर बंद कर दिया गया है"])
def test_a_round_icon_makes_no_dialog_a_look_up(desk: Desk, text: str) -> None:
    desk.begin(chat_with(ASHA))
    desk.page.change(dialog={"text": text, "buttons": ["ठीक है"], "icon": True})
    seen = desk.until(S.BANNED, S.UNKNOWN)
    assert seen.evidence == ("dialog:banned",) if "बैन" in text else ("dialog:unknown",)
    with pytest.raises(AccountFault):
        desk.channel.open_chat(ASHA)
    assert desk.page.pressed == []


def test_a_dialog_that_refuses_new_chats_is_the_accounts_matter(desk: Desk) -> None:
    desk.begin(chat_with(ASHA, messages=[said(1, "पहले")]))
    desk.page.absent.add(MEERA)
    desk.page.refusal = "आप अभी नई चैट शुरू नहीं कर सकते"
    with pytest.raises(AccountFault) as caught:
        desk.channel.open_chat(MEERA)
    assert (caught.value.state, caught.value.evidence) == (S.RESTRICTED, ("dialog:restricted",))
    assert desk.page.pressed == []
