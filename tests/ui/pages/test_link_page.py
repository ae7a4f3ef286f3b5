"""Linking: the code, every state in words, and the button that fits it."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from broadcaster_desktop.core.account import AccountState, LinkCode
from broadcaster_desktop.ui.pages.home import HomePage
from broadcaster_desktop.ui.pages.link import LinkPage
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit

A = AccountState


@pytest.fixture
def page(visit: Visit) -> LinkPage:
    visit.stage.services.accounts.acknowledge_risk()
    page = visit.go(Place.LINK, LinkPage)
    visit.until("Scan a code once with the phone of your shop's number.")
    return page


def test_the_risk_is_acknowledged_by_typing_before_anything_is_linked(visit: Visit) -> None:
    page = visit.go(Place.LINK, LinkPage)
    visit.until("no program can prevent that", "Type “I understand” to go on")
    assert page.primary is not None
    assert not page.primary.isVisible()
    line = page.notice.field.control
    assert isinstance(line, QLineEdit)
    visit.type(line, "yes")
    visit.click(page.notice.button)
    visit.until("Please type “I understand”")
    assert not visit.stage.services.accounts.risk_acknowledged()
    line.clear()
    visit.type(line, "  i UNDERSTAND ")
    visit.click(page.notice.button)
    visit.until("Link your WhatsApp", "Open WhatsApp on your phone")
    assert visit.stage.services.accounts.risk_acknowledged()
    visit.bot.waitUntil(page.primary.isVisible)


def test_a_code_is_drawn_with_its_time(page: LinkPage, visit: Visit) -> None:
    visit.stage.see(A.WAITING_FOR_SCAN, code=True)
    visit.until("Waiting for the scan", "Code changes in 4", "Point the phone camera at this code")
    assert page.qr.isVisible()
    assert 35 <= page.qr.seconds_left() <= 42
    assert page.qr.accessibleName() == "WhatsApp link code, needs phone camera"


def test_an_expired_code_is_dim_and_a_new_one_can_be_had(page: LinkPage, visit: Visit) -> None:
    visit.stage.see(A.CODE_EXPIRED, code=True)
    visit.until("This code has expired", "Get a new code")
    assert page.primary is not None
    assert page.primary.isVisible()


def test_scanned_shows_how_far_it_is(page: LinkPage, visit: Visit) -> None:
    visit.stage.see(A.SYNCING, progress=40)
    visit.until("Scanned. Loading your chats")
    assert page.qr.isHidden() or not page.qr.isVisible()
    assert page._sync.value() == 40
    page._late.setInterval(0)
    page._late.start()
    visit.until("Still loading. Keep your phone online.")


def test_linked_says_who_and_what_keeps_it(page: LinkPage, visit: Visit) -> None:
    visit.stage.see(A.LINKED)
    visit.until("Linked: Asha Sweets, +91 98200 43210", "at least every 14 days", "Linked ..43210")
    assert page.primary is not None
    assert page.primary.text() == "Continue"


@pytest.mark.parametrize(
    ("state", "words", "button"),
    [
        (A.LOGGED_OUT, "Sending is paused. Your contacts are safe.", "Link again"),
        (A.CONFLICT, "in use in another window", "Use here"),
        (A.RESTRICTED, "Sending more now would make it worse", ""),
        (A.BANNED, "WhatsApp has blocked this number", ""),
        (A.OFFLINE, "Check the internet", ""),
        (A.PAGE_CHANGED, "Look for an update", "Try again"),
        (A.STORAGE_ERROR, "Free some room", "Try again"),
        (A.UNSUPPORTED_BROWSER, "Update Microsoft Edge or Google Chrome", "Try again"),
        (A.BROWSER_MISSING, "Install Microsoft Edge or Google Chrome", "Try again"),
    ],
)
def test_every_trouble_says_what_to_do_here_and_above_every_page(
    page: LinkPage, visit: Visit, state: AccountState, words: str, button: str
) -> None:
    visit.stage.see(state)
    visit.until(words)
    assert page.primary is not None
    assert (page.primary.text() if page.primary.isVisible() else "") == button
    visit.window.go(Place.CONTACTS)
    assert visit.window.link_bar.isVisible()


def test_a_number_of_an_earlier_run_is_remembered(visit: Visit) -> None:
    visit.stage.link()
    visit.go(Place.LINK, LinkPage)
    visit.until("Linked: Asha Sweets, +91 98200 43210")


def typed(text: str, number: int = 1, age: float = 0.0) -> LinkCode:
    """A code to type that came so many seconds ago."""
    return LinkCode(text, number, 180, time.monotonic() - age)


def test_a_number_that_is_none_is_said_beside_its_field_and_the_way_back_is_open(
    page: LinkPage, visit: Visit
) -> None:
    visit.stage.see(A.WAITING_FOR_SCAN, code=True)
    visit.click(page.way)
    visit.until("The number of your shop's WhatsApp", "Scan a code instead")
    assert not page.qr.isVisible()
    visit.click(page.by_phone.button)
    visit.until("Type the number first")
    visit.type(page.by_phone.line, "12")
    visit.click(page.by_phone.button)
    visit.bot.waitUntil(lambda: "12" in page.by_phone.field.note(), timeout=10_000)
    visit.click(page.way)
    visit.until("Use a phone number", "Point the phone camera at this code")
    assert page.qr.isVisible()


def test_a_code_to_type_is_shown_with_its_time_and_renewed(page: LinkPage, visit: Visit) -> None:
    visit.stage.see(A.WAITING_FOR_SCAN, link_code=typed("ABCDEF78", age=10))
    visit.until("ABCD-EF78", "Code changes in 1", "Choose Link with phone number instead")
    assert not page.qr.isVisible()
    assert page.by_phone.code.accessibleName() == "A B C D E F 7 8"
    visit.stage.see(A.WAITING_FOR_SCAN, link_code=typed("ZYXW9876", 2))
    visit.until("ZYXW-9876")
    visit.stage.see(A.CODE_EXPIRED)
    visit.until("This code has expired", "ZYXW-9876", "Get a new code")
    visit.stage.see(A.WAITING_FOR_SCAN, code=True)  # the page went back to its code to scan
    visit.until("Use a phone number")
    assert page.qr.isVisible()
    visit.stage.see(A.SYNCING, progress=10)
    visit.until("Scanned. Loading your chats")
    assert not page.way.isVisible()


def test_a_page_nobody_knows_says_where_its_picture_is(page: LinkPage, visit: Visit) -> None:
    picture = Path("/data/screenshots/page-1.png")
    visit.stage.see(A.UNKNOWN, picture=str(picture))
    visit.until("shows something this version does not know", str(picture.parent), "WhatsApp Web has changed")


def test_a_ban_says_why_and_until_when(page: LinkPage, visit: Visit) -> None:
    until = datetime.now(UTC) + timedelta(days=3)
    visit.stage.see(A.BANNED, until=until, why="Too many people blocked you.")
    visit.until("WhatsApp says: Too many people blocked you.", f"Until about {until.astimezone().day} ")


def test_a_phone_that_stays_away_is_warned_of_from_the_tenth_day_on(page: LinkPage, visit: Visit) -> None:
    visit.stage.see(A.LINKED, phone_away_days=9)
    visit.until("at least every 14 days")
    visit.go(Place.HOME, HomePage)
    assert not visit.window.link_bar.isVisible()
    visit.stage.see(A.LINKED, phone_away_days=10)
    visit.until("The phone has been offline for 10 days", "After 14 days WhatsApp unlinks this PC")
    assert visit.window.link_bar.isVisible()
    visit.go(Place.LINK, LinkPage)
    visit.until("The phone has been offline for 10 days. After 14 days")
    visit.stage.see(A.LINKED)
    visit.until("at least every 14 days")
    visit.window.go(Place.HOME)
    assert not visit.window.link_bar.isVisible()
