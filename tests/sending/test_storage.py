"""Disks that are full and databases that are locked, at every commit of a run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from broadcaster_desktop.core.events import Event, Halted
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.services.campaigns import Campaigns
from tests.sending.laws import agrees, never_twice
from tests.sending.scripted import Press
from tests.sending.shop import KillableDatabase, Shop, phones


class FullDatabase(KillableDatabase):
    """A database whose disk takes no writes from a commit on, until it is given room."""

    full_from: int | None = None
    after: bool = False
    """The first failing commit reached the disk; only its success was not seen."""

    @contextmanager
    def write(self) -> Iterator[Connection]:
        self.commits += 1
        full = self.full_from is not None and self.commits >= self.full_from
        if full and not (self.after and self.commits == self.full_from):
            raise UserError("storage", "The disk is full.")
        with Database.write(self) as connection:
            yield connection
        if full:
            raise UserError("storage", "The disk is full.")


@pytest.fixture
def full(shop: Shop) -> FullDatabase:
    database = FullDatabase(Path(shop.database.path))
    shop.database.close()
    shop.boot(database)
    return database


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("nth", range(1, 14))
def test_a_full_disk_stops_the_run_and_nothing_is_lost_or_sent_twice(
    shop: Shop, full: FullDatabase, nth: int, after: bool
) -> None:
    campaign = shop.begin(phones(2))
    shop.server.presses.append(Press(shown_after=None))
    full.full_from, full.after = full.commits + nth, after
    shop.work()
    assert len(shop.server.messages) <= 2
    if len(shop.server.messages) == 2 and shop.view(campaign).status is CampaignStatus.FINISHED:
        return
    sent = len(shop.server.messages)
    shop.work()
    assert len(shop.server.messages) == sent, "sent although the stop was known"
    full.full_from = None
    shop.work()
    view = shop.view(campaign)
    if view.status is not CampaignStatus.FINISHED:
        assert (view.status, view.reason) == (CampaignStatus.PAUSED, CampaignReason.STORAGE)
        shop.resume(campaign)
        shop.work()
    assert shop.view(campaign).status is CampaignStatus.FINISHED
    assert not never_twice(shop)
    assert not agrees(shop)
    assert len(shop.server.messages) == 2


def test_a_stop_that_cannot_be_written_is_told_once_and_told_again_when_it_is(
    shop: Shop, full: FullDatabase
) -> None:
    campaign = shop.begin(phones(2))
    owner = Campaigns(shop.house, Sending(_nothing_is_sent, shop.clock, sends=False))
    full.full_from = full.commits + 1
    shop.work()
    shop.work()
    assert _halts(shop) == [Halted(campaign)]
    assert shop.view(campaign).reason is None
    for seen in (owner.view(campaign), owner.list()[0], owner.progress(campaign).campaign):
        assert (seen.status, seen.reason) == (CampaignStatus.RUNNING, CampaignReason.STORAGE)
    full.full_from = None
    shop.work()
    assert _halts(shop) == [Halted(campaign), Halted(campaign, written=True)]
    owner.resume(campaign)
    seen = owner.view(campaign)
    assert (seen.status, seen.reason) == (CampaignStatus.RUNNING, None)


def _halts(shop: Shop) -> list[Event]:
    return [event for event in shop.heard if isinstance(event, Halted)]


def _nothing_is_sent(account: int, _plan: Callable[[datetime], None]) -> Tools:
    raise AssertionError(f"a lane for account {account}")


def test_a_database_that_cannot_even_be_read_is_tried_again(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = shop.begin(phones(1))
    with monkeypatch.context() as patch:
        patch.setattr(shop.database, "read", _locked)
        shop.once()
        assert shop.due is not None
    shop.work()
    assert shop.view(campaign).status is CampaignStatus.FINISHED


def _locked() -> Connection:
    raise UserError("database_locked", "Another program is using the data.")
