"""A running campaign: every person's outcome, and the owner's say."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.events import Checking
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryStatus
from broadcaster_desktop.ui.models.deliveries import NAME, STATUS
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit

C, D = CampaignStatus, DeliveryStatus


@pytest.fixture
def campaign(visit: Visit) -> int:
    visit.stage.link()
    visit.stage.bring_people()
    return visit.stage.campaign()


@pytest.fixture
def page(visit: Visit, campaign: int) -> LivePage:
    visit.stage.serve(campaign)
    page = visit.go(Place.LIVE, LivePage, campaign)
    visit.until("3 of 10 sent", "now: Kabir Khan")
    visit.bot.waitUntil(lambda: page.model.rowCount() == 10)
    return page


def statuses(page: LivePage) -> list[str]:
    return [page.model.index(row, STATUS).data() for row in range(page.model.rowCount())]


def test_every_person_has_a_word_and_sent_means_a_tick(page: LivePage, visit: Visit) -> None:
    assert statuses(page) == [
        "Read",
        "Delivered",
        "Sent",
        "Failed",
        "Unsure",
        "Handed over",
        "Failed",
        "Waiting",
        "Waiting",
        "Waiting",
    ]
    visit.until("70 %", "All 10", "Waiting 3", "Handed over 1", "Failed 2", "Unsure 1")
    visit.until("Not on WhatsApp", "Retry 1 failed")
    assert page.bar.accessibleName() == "Progress, 7 of 10, 70 percent"
    assert page.title() == "Diwali offer"


def test_a_chip_narrows_the_list(page: LivePage, visit: Visit) -> None:
    visit.click(page.chips["failed"])
    visit.bot.waitUntil(lambda: statuses(page) == ["Failed", "Failed"])
    visit.click(page.chips["all"])
    visit.bot.waitUntil(lambda: len(statuses(page)) == 10)


def test_new_outcomes_appear_by_themselves(page: LivePage, visit: Visit, campaign: int) -> None:
    visit.stage.serve(campaign, [(D.SENT, None), (D.SENT, None)])
    visit.until("5 of 10 sent", "90 %", "Waiting 1")
    visit.bot.waitUntil(lambda: statuses(page)[7:9] == ["Sent", "Sent"])


def test_pause_and_resume_by_button_and_by_key(page: LivePage, visit: Visit, campaign: int) -> None:
    view = visit.stage.services.campaigns.view
    assert page.primary is not None
    visit.click(page.primary)
    visit.until("You paused it", "Nothing is sent until you resume.", "Resume")
    assert view(campaign).status is C.PAUSED
    visit.press("Ctrl+P")
    visit.bot.waitUntil(lambda: view(campaign).status is C.RUNNING)
    visit.until("Pause")


def test_stopping_is_asked_first_and_says_what_it_means(page: LivePage, visit: Visit, campaign: int) -> None:
    view = visit.stage.services.campaigns.view
    said = visit.answer(agree=False)
    visit.click(page.stop)
    assert any("will not get the message" in text for text in said)
    assert view(campaign).status is C.RUNNING
    visit.answer(agree=True)
    visit.click(page.stop)
    visit.until("Stopped", "Skipped 3")
    assert view(campaign).counts[D.CANCELLED] == 3
    assert not page.stop.isVisible()


@pytest.mark.parametrize(
    ("word", "status"), [("sent", D.HANDED_OVER), ("skip", D.SKIPPED), ("again", D.QUEUED)]
)
def test_the_owner_settles_what_is_unsure(
    page: LivePage, visit: Visit, campaign: int, word: str, status: DeliveryStatus
) -> None:
    assert not page.unsure.isVisible()
    page.table.selectRow(4)
    visit.until("Did सुनीता देशमुख get the message?", "It was sent", "Send again", "Skip")
    visit.click(page.unsure.buttons[word])
    counts = visit.stage.services.campaigns.view
    visit.bot.waitUntil(lambda: counts(campaign).counts[D.UNCERTAIN] == 0)
    ids = visit.stage.services.campaigns.delivery_ids(campaign)
    assert visit.stage.services.campaigns.deliveries(ids)[4].status is status
    assert not page.unsure.isVisible()


def test_a_row_that_is_not_unsure_asks_nothing(page: LivePage) -> None:
    page.table.selectRow(0)
    assert page.model.index(0, NAME).data() == "Asha Patil"
    assert not page.unsure.isVisible()


def test_retrying_takes_only_what_can_be_tried_again(page: LivePage, visit: Visit, campaign: int) -> None:
    visit.click(page.retry)
    visit.until("1 message will be tried again")
    assert visit.stage.services.campaigns.view(campaign).counts[D.FAILED] == 1


@pytest.mark.parametrize("reason", list(CampaignReason))
def test_every_reason_to_wait_is_told(
    page: LivePage, visit: Visit, campaign: int, reason: CampaignReason
) -> None:
    visit.stage.move(campaign, C.PAUSED, reason)
    visit.bot.waitUntil(page.why.isVisible)
    assert len(page.why.text()) > 20


def test_after_a_crash_it_says_what_is_being_checked(page: LivePage, visit: Visit) -> None:
    visit.stage.services.events.publish(Checking(1, 1))
    visit.until("Checking 1 message of before")
    visit.stage.services.events.publish(Checking(1, 0))
    visit.bot.waitUntil(lambda: "Checking" not in visit.read())


def test_the_strip_on_other_pages_shows_and_pauses(page: LivePage, visit: Visit, campaign: int) -> None:
    assert not visit.window.strip.isVisible()
    visit.window.go(Place.SETTINGS)
    visit.until("Sending: Diwali offer, 3 of 10 sent")
    visit.click(visit.window.strip.pause)
    visit.until("Paused: Diwali offer, 3 of 10 sent")
    assert visit.stage.services.campaigns.view(campaign).status is C.PAUSED
    visit.click(visit.window.strip.show_button)
    visit.page(LivePage)
