"""Before a run the page is proved on the account's own chat: nobody else's is opened, nothing is written."""

from __future__ import annotations

from typing import Any

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.whatsapp.channel import AccountFault
from tests.whatsapp.conftest import Desk
from tests.whatsapp.other_page import OWN_PHONE, chat_with, own_chat, said

pytestmark = pytest.mark.browser

ASHA = "+919811100001"
FOOTER = 'el("footer", {})'
HEADER = 'el("header", { class: "k4" }, el("div", { class: "avatar"'
NO_FOOTER = [(FOOTER, 'el("div", { class: "x1" })'), ("#main footer", "#main .x1")]
GONE = {
    "composer": NO_FOOTER,
    "chat_header": [(HEADER, HEADER.replace("header", "div"))],
    "chat": [*NO_FOOTER, ('id: "main"', 'id: "x1"'), ("#main", "#x1")],
}


def begin(desk: Desk, renames: list[tuple[str, str]] | None = None, **world: Any) -> None:
    """Show one customer's chat, on a page with these pieces renamed."""
    desk.begin(chat_with(ASHA, name="आशा", unread=1, messages=[said(1, "पहले")]), **world)
    desk.page.renames.extend(renames or [])
    desk.channel.reload()
    desk.until(S.LINKED)


def test_the_own_chat_proves_the_page(desk: Desk) -> None:
    begin(desk)
    desk.channel.canary()
    seen = desk.channel.observe()
    assert (seen.name, seen.phone) == ("दुकान", OWN_PHONE), "the number stands in its drawer"
    assert (desk.page.opened, desk.page.ledger) == (["OWN"], [])
    desk.channel.canary()
    assert set(desk.page.opened) == {"OWN"}
    assert desk.channel.open_chat(ASHA).verified_by == ("search_row", "drawer_number")


@pytest.mark.parametrize("what", GONE)
def test_it_names_what_is_gone_and_opens_no_customers_chat(desk: Desk, what: str) -> None:
    begin(desk, GONE[what])
    with pytest.raises(AccountFault) as caught:
        desk.channel.canary()
    assert (caught.value.state, caught.value.evidence) == (S.PAGE_CHANGED, (what,))
    assert (desk.page.opened, desk.page.ledger) == (["OWN"], [])


def test_a_search_that_is_gone_is_named_before_any_chat_is_opened(desk: Desk) -> None:
    begin(desk)
    desk.channel._page._page.evaluate("document.querySelectorAll('input').forEach((el) => el.remove())")
    with pytest.raises(AccountFault) as caught:
        desk.channel.canary()
    assert (caught.value.state, caught.value.evidence) == (S.PAGE_CHANGED, ("search_box",))
    assert desk.page.opened == []


@pytest.mark.parametrize("own", [None, own_chat(dead=True)], ids=["no row", "a row that leads nowhere"])
def test_without_an_own_chat_the_first_chat_is_the_proof(desk: Desk, own: dict[str, Any] | None) -> None:
    begin(desk, GONE["composer"], own=own)
    desk.channel.canary()
    assert desk.page.opened == []
    with pytest.raises(AccountFault) as caught:
        desk.channel.open_chat(ASHA)
    assert (caught.value.state, caught.value.evidence) == (S.PAGE_CHANGED, ("composer",))
    assert desk.page.ledger == []


@pytest.mark.parametrize("title", ["+91 98111 00090 (You)", "+91 98111 00090 (आप)"])
def test_an_own_row_without_a_name_tells_the_number(desk: Desk, title: str) -> None:
    begin(desk, own=own_chat(name=title))
    desk.channel.canary()
    seen = desk.channel.observe()
    assert (seen.name, seen.phone) == (None, OWN_PHONE)


@pytest.mark.parametrize(
    ("kept", "phone"),
    [
        ("919811100091:12@c.us", "+919811100091"),
        ("123456789012345@lid", OWN_PHONE),
        ("123456789012345:7@lid", OWN_PHONE),
    ],
)
def test_an_id_that_is_no_number_is_not_taken_for_one(desk: Desk, kept: str, phone: str) -> None:
    begin(desk)
    page = desk.channel._page._page
    page.evaluate("(kept) => localStorage.setItem('last-wid-md', JSON.stringify(kept))", kept)
    try:
        desk.channel.canary()
        assert desk.channel.observe().phone == phone
    finally:
        page.evaluate("localStorage.removeItem('last-wid-md')")
