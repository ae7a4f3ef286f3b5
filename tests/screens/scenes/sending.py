"""A campaign that is sent, and all that may hold it up."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.events import Notice
from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.records import NewCampaign
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data.engine import in_plain_words
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.shell import Place
from tests.attached import poster, write
from tests.ui.stage import MESSAGE
from tests.ui.visit import Visit

C, R = CampaignStatus, CampaignReason


def home(visit: Visit) -> None:
    running(visit)
    visit.window.go(Place.HOME)


def no_campaigns(visit: Visit) -> None:
    visit.window.go(Place.CAMPAIGNS)


def campaigns(visit: Visit) -> None:
    running(visit)
    visit.window.go(Place.CAMPAIGNS)


def running_with_files(visit: Visit) -> None:
    visit.stage.link()
    visit.stage.bring_people()
    files = (write(visit.stage.folder, "offer.jpg", poster()),)
    campaigns = visit.stage.services.campaigns
    campaign = campaigns.create(NewCampaign("Diwali offer", MESSAGE, ("Diwali",), attachments=files))
    campaigns.start(campaign)
    visit.stage.serve(campaign)
    visit.go(Place.LIVE, LivePage, campaign)


def running(visit: Visit) -> int:
    visit.stage.link()
    visit.stage.see(AccountState.LINKED)
    visit.stage.bring_people()
    campaign = visit.stage.campaign()
    visit.stage.serve(campaign)
    visit.go(Place.LIVE, LivePage, campaign)
    return campaign


def paused(visit: Visit) -> None:
    campaign = running(visit)
    visit.stage.move(campaign, CampaignStatus.PAUSED, CampaignReason.ACCOUNT_LOGGED_OUT)
    visit.stage.see(AccountState.LOGGED_OUT)


def unsure(visit: Visit) -> None:
    running(visit)
    page = visit.page(LivePage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 10)
    page.table.selectRow(4)


def standing(
    status: CampaignStatus, reason: CampaignReason, state: AccountState | None = None, *, rests: bool = False
) -> Callable[[Visit], None]:
    """A campaign that stands like this, its page seen in this state."""

    def show(visit: Visit) -> None:
        campaign = running(visit)
        if rests:
            visit.stage.rest(1, datetime.now(UTC) + timedelta(hours=24))
        visit.stage.move(campaign, status, reason)
        if state is not None:
            visit.stage.see(state)

    return show


def late(visit: Visit) -> None:
    visit.stage.link()
    visit.stage.see(AccountState.LINKED)
    visit.stage.bring_people()
    campaign = visit.stage.campaign(at=datetime.now(UTC) - timedelta(hours=2))
    visit.stage.move(campaign, CampaignStatus.PAUSED, CampaignReason.LATE)
    visit.go(Place.LIVE, LivePage, campaign)


def night(visit: Visit) -> None:
    hour = (datetime.now(ZoneInfo("Asia/Kolkata")).hour + 2) % 24
    visit.stage.services.settings.set_limits(Limits(time(hour), time(hour, 59)))
    standing(CampaignStatus.RUNNING, CampaignReason.WINDOW)(visit)


def page_changed(visit: Visit) -> None:
    folder = visit.window.pictures()
    folder.mkdir()
    (folder / "page-2026-11-21-104200.png").write_bytes(b"")
    standing(CampaignStatus.PAUSED, CampaignReason.PAGE_CHANGED, AccountState.PAGE_CHANGED)(visit)


def pausing(visit: Visit) -> None:
    campaign = running(visit)
    visit.stage.take_in_hand(campaign)
    page = visit.page(LivePage)
    visit.bot.waitUntil(lambda: page.model.rowCount() == 10)
    assert page.primary is not None
    visit.click(page.primary)


def noticed(visit: Visit) -> None:
    running(visit)
    visit.bot.waitUntil(lambda: visit.page(LivePage).model.rowCount() == 10)
    visit.stage.notice(Notice.CHECKED, 1)


def by_owner(visit: Visit) -> None:
    unsure(visit)
    page = visit.page(LivePage)
    visit.bot.waitUntil(page.unsure.isVisible)
    visit.click(page.unsure.buttons["sent"])


def locked(visit: Visit) -> None:
    running(visit)
    error = in_plain_words(Path("broadcaster.db"))
    with pytest.raises(UserError) as caught, error:
        raise sqlite3.OperationalError("database is locked")
    visit.window.fail(caught.value)


def home_waits(visit: Visit) -> None:
    standing(CampaignStatus.RUNNING, CampaignReason.CEILING)(visit)
    other = visit.stage.campaign("Sweets for the wedding season", at=datetime.now(UTC) - timedelta(hours=2))
    visit.stage.move(other, CampaignStatus.PAUSED, CampaignReason.LATE)
    visit.window.go(Place.HOME)


def campaigns_wait(visit: Visit) -> None:
    home_waits(visit)
    visit.window.go(Place.CAMPAIGNS)


def live_held(visit: Visit) -> None:
    campaign = running(visit)
    visit.stage.says("+919820041241", "please stop")
    visit.stage.move(campaign, C.PAUSED, R.OWNER)


SCENES: dict[str, Callable[[Visit], object]] = {
    "home": home,
    "campaigns-none": no_campaigns,
    "campaigns": campaigns,
    "live": running,
    "live-paused": paused,
    "live-unsure": unsure,
    "live-window": night,
    "live-ceiling": standing(C.RUNNING, R.CEILING),
    "live-offline": standing(C.RUNNING, R.OFFLINE, AccountState.OFFLINE),
    "live-owner": standing(C.PAUSED, R.OWNER),
    "live-restricted": standing(C.PAUSED, R.ACCOUNT_RESTRICTED, AccountState.RESTRICTED, rests=True),
    "live-banned": standing(C.PAUSED, R.ACCOUNT_BANNED, AccountState.BANNED, rests=True),
    "live-conflict": standing(C.PAUSED, R.ACCOUNT_CONFLICT, AccountState.CONFLICT),
    "live-linked-again": standing(C.PAUSED, R.ACCOUNT_LOGGED_OUT, AccountState.LINKED),
    "live-hidden": standing(C.PAUSED, R.WINDOW_HIDDEN),
    "live-failures": standing(C.PAUSED, R.TOO_MANY_FAILURES),
    "live-storage": standing(C.PAUSED, R.STORAGE),
    "live-page-changed": page_changed,
    "live-late": late,
    "live-pausing": pausing,
    "live-noticed": noticed,
    "live-by-owner": by_owner,
    "live-locked": locked,
    "home-waits": home_waits,
    "campaigns-wait": campaigns_wait,
    "live-files": running_with_files,
    "live-held": live_held,
}
