"""A page changed under the driver: it still sends rightly, or it stops before sending and says so."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.whatsapp.channel import AccountFault
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import chat_with, said

pytestmark = pytest.mark.browser

ASHA, RAVI = "+919811100001", "+919811100002"

HARMLESS = {
    "main": [('id: "main"', 'id: "x1"'), ("#main", "#x1")],
    "side": [('id: "side"', 'id: "x1"'), ("#side", "#x1")],
    "list roles": [('role: "list"', 'role: "x1"')],
    "row roles": [('role: "listitem"', 'role: "x1"')],
    "text classes": [("selectable-text", "x1"), ("copyable-text", "x2")],
    "text classes and line": [("selectable-text", "x1"), ('"data-pre-plain-text"', '"data-x2"')],
    "composer": [('role: "textbox", "data-tab": "10", "data-lexical-editor": "true", ', "")],
    "search": [('"data-tab": "3"', '"x1": "3"')],
    "send": [("wds-ic-send-filled", "x1")],
    "titles": [("title: BIDI", '"x1": BIDI')],
}
FOOTER = 'el("footer", {})'
HEADER = 'el("header", { class: "k4" }, el("div", { class: "avatar"'
STOPPING = {
    "composer": [(FOOTER, 'el("div", { class: "x1" })'), ("#main footer", "#main .x1")],
    "chat": [(FOOTER, 'el("div", { class: "x1" })'), ("#main footer", "#main .x1"), *HARMLESS["main"]],
    "chat_header": [(HEADER, HEADER.replace("header", "div"))],
    "message": [('"data-id"', '"x1"')],
}


def begin(desk: Desk, renames: list[tuple[str, str]]) -> None:
    """Show two known chats on a page with these pieces renamed."""
    desk.begin(
        chat_with(ASHA, messages=[said(1, "पहले")]),
        chat_with(RAVI, name="रवि", messages=[said(2, "पहले")]),
    )
    desk.page.renames.extend(renames)
    desk.channel.reload()
    desk.until(S.LINKED)


@pytest.mark.parametrize("what", HARMLESS)
def test_one_lost_signal_changes_nothing(desk: Desk, what: str) -> None:
    begin(desk, HARMLESS[what])
    desk.channel.canary()
    for phone in (ASHA, RAVI):
        desk.channel.open_chat(phone)
        desk.send(f"नमस्ते\n{phone}")
    assert desk.page.ledger == [(phone, f"नमस्ते\n{phone}") for phone in (ASHA, RAVI)]


@pytest.mark.parametrize("what", STOPPING)
def test_a_lost_part_stops_before_anything_is_sent(desk: Desk, what: str) -> None:
    begin(desk, STOPPING[what])
    for phone in (ASHA, RAVI):
        with pytest.raises(AccountFault) as caught:
            desk.channel.open_chat(phone)
        assert (caught.value.state, caught.value.evidence) == (S.PAGE_CHANGED, (what,))
    assert desk.page.ledger == []
