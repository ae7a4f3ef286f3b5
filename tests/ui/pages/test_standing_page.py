"""What a campaign stands on, on the window itself: bars, buttons, and the effect of every press."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.events import CampaignMoved, Halted
from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.records import CampaignView
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryStatus
from broadcaster_desktop.data import limits
from broadcaster_desktop.data.deliveries import Journal
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.ui.models.deliveries import STATUS
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.pages.home import HomePage
from broadcaster_desktop.ui.pages.link import LinkPage
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.pages.settings import SettingsPage
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit

C, D, R = CampaignStatus, DeliveryStatus, CampaignReason


@pytest.fixture
def campaign(visit: Visit) -> int:
    visit.stage.link()
    visit.stage.bring_people()
    return visit.stage.campaign()


@pytest.fixture
def page(visit: Visit, campaign: int) -> LivePage:
    visit.stage.serve(campaign)
    page = visit.go(Place.LIVE, LivePage, campaign)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 10)
    visit.settle()
    return page


def view(visit: Visit, campaign: int) -> CampaignView:
    return visit.stage.services.campaigns.view(campaign)


def late(visit: Visit) -> int:
    made = visit.stage.campaign("Wedding season", at=datetime.now(UTC) - timedelta(hours=30))
    visit.stage.move(made, C.PAUSED, R.LATE)
    return made


def test_a_waiting_run_shows_no_pace_and_leads_to_the_limits(
    page: LivePage, visit: Visit, campaign: int
) -> None:
    with visit.stage.house.database.write() as connection:
        limits.put_limits(connection, Limits(daily=1))
    visit.stage.move(campaign, C.RUNNING, R.CEILING)
    visit.until("Sends again at", "Waits", "It goes on by itself.")
    assert "now: Kabir Khan" not in visit.read()
    assert "left" not in page.line.text()
    visit.click(page.why.button)
    visit.page(SettingsPage)
    visit.until("Waiting: Diwali offer, 3 of 10 sent")


def test_a_late_campaign_asks_and_is_sent_on_the_owners_word(visit: Visit, campaign: int) -> None:
    made = late(visit)
    page = visit.go(Place.LIVE, LivePage, made)
    visit.until(
        "Missed ", "Send now?", "Send now", "Not now", "Who gets it is settled at the moment it begins."
    )
    assert view(visit, made).counts[D.QUEUED] == 0
    assert page.primary is not None
    visit.click(page.primary)
    visit.bot.waitUntil(lambda: view(visit, made).status is C.RUNNING)
    visit.until("All 10", "Waiting 10", "Pause", "Stop campaign")


def test_not_now_ends_a_late_campaign_once_that_is_agreed(visit: Visit, campaign: int) -> None:
    made = late(visit)
    page = visit.go(Place.LIVE, LivePage, made)
    visit.until("Not now")
    visit.answer(agree=False)
    visit.click(page.stop)
    assert view(visit, made).status is C.PAUSED
    visit.answer(agree=True)
    visit.click(page.stop)
    visit.until("Stopped")
    assert view(visit, made).status is C.CANCELLED


def test_a_logout_leads_to_the_link_and_is_said_once(page: LivePage, visit: Visit, campaign: int) -> None:
    visit.stage.move(campaign, C.PAUSED, R.ACCOUNT_LOGGED_OUT)
    visit.stage.see(AccountState.LOGGED_OUT)
    visit.until("WhatsApp is logged out", "Nobody counts as failed.")
    visit.bot.waitUntil(lambda: not visit.window.link_bar.isVisible())
    visit.click(page.why.button)
    visit.page(LinkPage)
    visit.stage.see(AccountState.LINKED)
    visit.go(Place.LIVE, LivePage, campaign)
    visit.until("WhatsApp is linked again", "Resume, and it goes on where it stopped.")
    visit.window.go(Place.HOME)
    visit.until("WhatsApp is logged out")


def test_nothing_is_taken_over_without_a_click(
    page: LivePage, visit: Visit, campaign: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[None] = []
    # The real one would open WhatsApp Web.
    monkeypatch.setattr(visit.stage.services.accounts, "use_here", lambda: taken.append(None))
    visit.stage.move(campaign, C.PAUSED, R.ACCOUNT_CONFLICT)
    visit.stage.see(AccountState.CONFLICT)
    visit.until("WhatsApp is open somewhere else", "Use here")
    visit.settle()
    assert taken == []
    visit.click(page.why.button)
    visit.bot.waitUntil(lambda: taken == [None])


def test_pausing_finishes_the_message_in_hand_and_says_so(
    page: LivePage, visit: Visit, campaign: int
) -> None:
    house = visit.stage.house
    journal = Journal(house.database, house.epoch, house.clock, house.recorder)
    job = journal.claim(campaign)
    assert job is not None
    assert page.primary is not None
    visit.click(page.primary)
    assert page.status.text() == "Pausing"
    visit.until("The message in hand is being finished", "It is recorded, and none follows it.", "Resume")
    assert page.status.text() == "Pausing"
    journal.end(job.id, D.FAILED, None, tried=True)
    visit.stage.services.events.publish(CampaignMoved(campaign))
    visit.until("You paused it", "Failed 3")
    assert page.status.text() == "Paused"


def press_pause(page: LivePage, visit: Visit) -> None:
    assert page.primary is not None
    visit.click(page.primary)


def press_stop(page: LivePage, visit: Visit) -> None:
    visit.answer(agree=True)
    visit.click(page.stop)


def press_retry(page: LivePage, visit: Visit) -> None:
    visit.click(page.retry)


@pytest.mark.parametrize(
    ("press", "effect"),
    [
        (press_pause, lambda found: found.status is C.PAUSED),
        (press_stop, lambda found: found.status is C.CANCELLED),
        (press_retry, lambda found: found.counts[D.FAILED] == 1),
    ],
    ids=["pause", "stop", "retry"],
)
def test_the_effect_of_a_press_is_shown_within_a_second(
    page: LivePage,
    visit: Visit,
    campaign: int,
    press: Callable[[LivePage, Visit], None],
    effect: Callable[[CampaignView], bool],
) -> None:
    before = page.status.text(), page.chips["failed"].text()
    began = time.monotonic()
    press(page, visit)
    visit.bot.waitUntil(lambda: (page.status.text(), page.chips["failed"].text()) != before, timeout=5_000)
    assert time.monotonic() - began < 1
    visit.bot.waitUntil(lambda: effect(view(visit, campaign)))


def test_a_second_press_before_the_answer_is_not_heard(page: LivePage, visit: Visit, campaign: int) -> None:
    assert page.primary is not None
    page.primary.click()
    page.primary.click()
    visit.until("You paused it")
    visit.settle()
    assert view(visit, campaign).status is C.PAUSED
    assert not visit.window.trouble.isVisible()


def test_what_is_sent_on_the_owners_word_is_marked_in_the_list(
    page: LivePage, visit: Visit, campaign: int
) -> None:
    page.table.selectRow(4)
    visit.until("Did सुनीता देशमुख get the message?", "+91 98200 41238, tried at", "Namaste सुनीता देशमुख")
    visit.click(page.unsure.buttons["sent"])
    visit.bot.waitUntil(lambda: page.model.index(4, STATUS).data() == "Sent, you said so")


def test_of_an_unsure_message_the_text_is_told_that_was_frozen_and_the_time_of_its_try(
    page: LivePage, visit: Visit, campaign: int
) -> None:
    services = visit.stage.services
    (asked,) = services.campaigns.unsure(campaign)
    assert asked.pressed_at is not None
    tried = datetime.now(UTC) - timedelta(days=3)
    with visit.stage.house.database.write() as connection:
        connection.exec_driver_sql("UPDATE contacts SET name='Sunita' WHERE phone=?", (asked.phone,))
        connection.exec_driver_sql(
            "UPDATE attempts SET at=? WHERE delivery_id=(SELECT id FROM deliveries WHERE phone=?)",
            (to_millis(tried), asked.phone),
        )
    page.table.selectRow(4)
    visit.until(f"tried at {said(tried, datetime.now(UTC))}", "Namaste सुनीता देशमुख")
    assert "Sunita" not in visit.read()


def test_a_stop_that_could_not_be_written_is_told_here_and_to_whoever_comes_later(
    page: LivePage, visit: Visit, campaign: int
) -> None:
    words, events = "The data cannot be written, so nothing is sent", visit.stage.services.events
    events.publish(Halted(campaign))
    events.publish(CampaignMoved(campaign))
    visit.until(words, "Another program is using the data", "Waits")
    assert page.status.text() == "Waits"
    visit.go(Place.HOME, HomePage)
    visit.until(words)
    visit.go(Place.LIVE, LivePage, campaign)
    visit.until(words)
    events.publish(Halted(campaign, written=True))
    events.publish(CampaignMoved(campaign))
    visit.until("now: Kabir Khan")
    assert words not in visit.read()


def test_home_says_in_a_line_why_a_campaign_stands_still(visit: Visit, campaign: int) -> None:
    visit.stage.move(campaign, C.RUNNING, R.OFFLINE)
    late(visit)
    visit.go(Place.HOME, HomePage)
    visit.until("Waiting for the internet", "Waits", "Missed ", "Send now?")


def test_the_strip_asks_about_a_late_campaign_and_shows_a_press_at_once(visit: Visit, campaign: int) -> None:
    visit.window.go(Place.CONTACTS)
    visit.until("Sending: Diwali offer")
    strip = visit.window.strip
    visit.click(strip.pause)
    assert strip.pause.text() == "Pausing"
    visit.until("Paused: Diwali offer", "Resume")
    visit.stage.services.campaigns.cancel(campaign)
    visit.bot.waitUntil(lambda: not strip.isVisible())
    late(visit)
    visit.until("Missed its time: Wedding season", "Send now")
