"""Scheduled campaigns: begun in time, asked about when late, never lost and never twice."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop.cli.campaigns import _moment
from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.core.records import CampaignView, NewCampaign
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.data import accounts
from broadcaster_desktop.data.models import contacts
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.services.due import LATE, is_late
from tests.program import Program
from tests.sending.shop import Shop, phones

C = CampaignStatus
MINUTE = timedelta(minutes=1)
PEOPLE = 3


class Planner:
    """A shop and what its owner does with campaigns, nothing being sent; the clock is the test's."""

    def __init__(self, folder: Path) -> None:
        self.shop = Shop(folder)
        now = self.shop.clock.now()
        with self.shop.database.write() as connection:
            for phone in phones(PEOPLE):
                row = {"phone": phone, "name": phone, "name_key": phone, "created_at": now, "updated_at": now}
                connection.execute(contacts.insert().values(row))
        self.campaigns = self._open()

    def restart(self) -> None:
        """The program ends and starts again."""
        self.shop.restart()
        self.campaigns = self._open()
        self.campaigns.work_again()

    def add(self, when: datetime | None, message: str = "Namaste") -> int:
        """A campaign to all of them."""
        people = list(range(1, PEOPLE + 1))
        return self.campaigns.create(NewCampaign("Diwali", message, (), at=when), people)

    def view(self, campaign: int) -> CampaignView:
        return self.campaigns.view(campaign)

    def standing(self, campaign: int) -> tuple[CampaignStatus, CampaignReason | None]:
        view = self.view(campaign)
        return view.status, view.reason

    def audit(self, campaign: int) -> list[tuple[str, str]]:
        """Who did what."""
        with self.shop.database.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT who, action FROM audit WHERE subject=? ORDER BY id", (f"campaign {campaign}",)
            )
            return [(row[0], row[1]) for row in found]

    def link(self, at: int | None) -> None:
        """Say when the phone was linked; None: it is not."""
        with self.shop.database.write() as connection:
            connection.exec_driver_sql("UPDATE accounts SET linked_at=?", (at,))

    @property
    def now(self) -> datetime:
        return self.shop.clock.now()

    def _open(self) -> Campaigns:
        return Campaigns(self.shop.house, Sending(_nothing_is_sent, self.shop.clock, sends=False))


def _nothing_is_sent(account: int, plan: Callable[[datetime], None]) -> NoReturn:
    raise AssertionError("nothing is sent here")


@pytest.fixture
def planner(tmp_path: Path) -> Iterator[Planner]:
    made = Planner(tmp_path / "shop")
    yield made
    made.shop.close()


@given(st.integers(-(10**7), 10**7))
def test_late_is_more_than_a_quarter_of_an_hour_after_its_time(seconds: int) -> None:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    assert is_late(at, at + timedelta(seconds=seconds)) is (seconds > 15 * 60)
    assert not is_late(None, at)


@pytest.mark.parametrize("minutes", [0, 1, 15])
def test_in_time_it_begins_by_itself(planner: Planner, minutes: int) -> None:
    campaign = planner.add(planner.now + MINUTE)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.SCHEDULED, None)
    planner.shop.clock.advance(60 + minutes * 60)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.RUNNING, None)
    assert planner.shop.statuses(campaign) == ["queued"] * PEOPLE
    assert planner.audit(campaign) == [("schedule", "start")]


def test_late_it_asks_through_any_number_of_restarts_and_begins_at_the_owners_word(planner: Planner) -> None:
    campaign = planner.add(planner.now + MINUTE)
    planner.shop.clock.advance(60 + LATE.total_seconds() + 1)
    planner.shop.heard.clear()
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.LATE)
    assert planner.shop.heard == [CampaignMoved(campaign)]
    for _ in range(3):
        planner.restart()
        planner.shop.clock.advance(3600)
        planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.LATE)
    assert planner.view(campaign).total == PEOPLE, "who would get it is still to be seen"
    assert planner.campaigns.preflight(campaign).will_send == PEOPLE
    planner.campaigns.resume(campaign)
    assert planner.standing(campaign) == (C.RUNNING, None)
    assert planner.shop.statuses(campaign) == ["queued"] * PEOPLE, "frozen at its first start"
    assert planner.audit(campaign) == [("schedule", "late"), ("owner", "start")]


def test_while_whatsapp_holds_the_number_back_nothing_begins_by_itself(planner: Planner) -> None:
    campaign, later = planner.add(planner.now + MINUTE), planner.add(planner.now + timedelta(hours=2))
    with planner.shop.database.write() as connection:
        accounts.rest(connection, planner.shop.account, planner.now + timedelta(hours=1))
    planner.shop.clock.advance(61)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.ACCOUNT_RESTRICTED)
    planner.shop.clock.advance(7200)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.ACCOUNT_RESTRICTED), "the owner is asked"
    assert planner.standing(later) == (C.RUNNING, None)
    planner.campaigns.resume(campaign)
    assert planner.standing(campaign) == (C.RUNNING, None)


def test_a_late_one_can_be_cancelled(planner: Planner) -> None:
    campaign = planner.add(planner.now)
    planner.shop.clock.advance(3600)
    planner.campaigns.work_again()
    planner.campaigns.cancel(campaign)
    assert planner.standing(campaign) == (C.CANCELLED, CampaignReason.OWNER)
    assert planner.shop.statuses(campaign) == []


def test_a_clock_set_forward_asks_and_one_set_back_waits_again(planner: Planner) -> None:
    """A wrong clock must not send tomorrow's campaign today without a word."""
    tomorrow, now = planner.now + timedelta(days=1), planner.now
    campaign = planner.add(tomorrow)
    planner.shop.clock.set_wall(tomorrow + timedelta(hours=1))
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.LATE)
    planner.shop.clock.set_wall(now)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.LATE)
    planner.campaigns.resume(campaign)
    assert planner.standing(campaign) == (C.SCHEDULED, None), "its time is to come"
    planner.shop.clock.set_wall(tomorrow + MINUTE)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.RUNNING, None)


def test_a_clock_set_back_after_the_start_starts_nothing_twice(planner: Planner) -> None:
    campaign = planner.add(planner.now + MINUTE)
    planner.shop.clock.advance(61)
    planner.campaigns.work_again()
    planner.shop.clock.set_wall(planner.now - timedelta(hours=1))
    planner.campaigns.work_again()
    planner.shop.clock.advance(3700)
    planner.campaigns.work_again()
    assert planner.audit(campaign) == [("schedule", "start")]


def test_looks_at_the_same_moment_start_it_once(planner: Planner) -> None:
    campaign = planner.add(planner.now)
    with ThreadPoolExecutor(4) as pool:
        for look in [pool.submit(planner.campaigns.work_again) for _ in range(8)]:
            look.result(30)
    assert planner.audit(campaign) == [("schedule", "start")]
    assert planner.shop.statuses(campaign) == ["queued"] * PEOPLE


def test_a_look_that_comes_after_the_owners_pause_changes_nothing(planner: Planner) -> None:
    """The look saw it scheduled; by the time it starts it, the owner has paused it."""
    campaign = planner.add(planner.now)
    planner.campaigns.pause(campaign)
    planner.campaigns._due._begin(campaign)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.OWNER)


def test_one_paused_before_its_time_is_scheduled_again_and_one_paused_over_it_starts(
    planner: Planner,
) -> None:
    campaign = planner.add(planner.now + 10 * MINUTE)
    planner.campaigns.pause(campaign)
    planner.campaigns.resume(campaign)
    assert planner.standing(campaign) == (C.SCHEDULED, None)
    planner.campaigns.pause(campaign)
    planner.shop.clock.advance(2 * 3600)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.OWNER), "it never begins by itself"
    planner.campaigns.resume(campaign)
    assert planner.standing(campaign) == (C.RUNNING, None)
    assert planner.shop.statuses(campaign) == ["queued"] * PEOPLE


def test_without_a_linked_phone_it_waits_says_so_once_and_begins_when_one_is(
    planner: Planner, caplog: pytest.LogCaptureFixture
) -> None:
    campaign = planner.add(planner.now)
    planner.link(None)
    with caplog.at_level(logging.WARNING):
        for _ in range(5):
            planner.shop.clock.advance(20)
            planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.SCHEDULED, None)
    assert caplog.text.count(f"campaign {campaign} is due") == 1
    planner.link(1)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.RUNNING, None)


def test_without_a_linked_phone_for_long_it_asks_and_the_record_says_what_hindered_it(
    planner: Planner,
) -> None:
    campaign = planner.add(planner.now)
    planner.link(None)
    planner.campaigns.work_again()
    planner.shop.clock.advance(16 * 60)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.LATE)
    with planner.shop.database.read() as connection:
        said = connection.exec_driver_sql("SELECT detail FROM audit WHERE action='late'").scalar_one()
    assert said == '{"hindered_by": "not_linked"}'
    with pytest.raises(UserError) as caught:
        planner.campaigns.resume(campaign)
    assert caught.value.code == "not_linked"
    assert planner.standing(campaign) == (C.PAUSED, CampaignReason.LATE)


def test_one_that_cannot_begin_hinders_none_and_another_pages_is_left_alone(
    planner: Planner, caplog: pytest.LogCaptureFixture
) -> None:
    broken, foreign, good, later = (
        planner.add(planner.now + wait) for wait in (-MINUTE, -MINUTE, timedelta(), timedelta(days=1))
    )
    with planner.shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE campaigns SET message='{' WHERE id=?", (broken,))
        connection.exec_driver_sql(
            "INSERT INTO accounts (id, page, state, created_at) VALUES (9, 'x', 'linked', 0)"
        )
        connection.exec_driver_sql("UPDATE campaigns SET account_id=9 WHERE id=?", (foreign,))
    with caplog.at_level(logging.WARNING):
        planner.campaigns.work_again()
        planner.shop.clock.advance(3600)
        planner.campaigns.work_again()
    standing = [planner.view(one).status for one in (broken, foreign, good, later)]
    assert standing == [C.PAUSED, C.SCHEDULED, C.RUNNING, C.SCHEDULED]
    assert f"campaign {broken} is due" in caplog.text
    assert f"campaign {foreign} is due" not in caplog.text


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    if not hasattr(time, "tzset"):
        pytest.skip("this system's zone cannot be set for one process")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("2026-03-29T01:59", "2026-03-29T00:59"),  # a minute before the hour that is left out
        ("2026-03-29T02:30", "2026-03-29T00:30"),  # within it: no such time; half an hour before the change
        ("2026-03-29T03:00", "2026-03-29T01:00"),  # the first minute after it
        ("2026-10-25T02:30", "2026-10-25T00:30"),  # within the hour that comes twice: the first of the two
        ("2026-10-25T03:00", "2026-10-25T02:00"),
    ],
)
def test_a_change_to_or_from_summer_time_makes_nothing_late_or_early(
    planner: Planner, said: str, moment: str
) -> None:
    at = _moment(said)
    assert at == datetime.fromisoformat(moment).replace(tzinfo=UTC)
    planner.shop.clock.set_wall(at - timedelta(hours=2))
    campaign = planner.add(at)
    while planner.now < at:
        planner.campaigns.work_again()
        assert planner.standing(campaign) == (C.SCHEDULED, None)
        planner.shop.clock.advance(600)
    planner.campaigns.work_again()
    assert planner.standing(campaign) == (C.RUNNING, None)


def test_on_the_command_line_a_late_campaign_says_so_and_is_resumed(program: Program) -> None:
    program.link()
    file = program.file("people.csv", [["Name", "Mobile"], ["Asha", "9820012345"]])
    program.ok("contacts", "import", file, "--tag", "vip", "--consent", "yes")
    an_hour_ago = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    asked = ("--name", "Diwali", "--to", "vip", "--message", "Hi {name}", "--at", an_hour_ago)
    campaign = program.json("campaigns", "create", *asked)["campaign"]
    with program.world() as world:
        world.services.campaigns.work_again()
    late = program.json("campaigns", "status", str(campaign))
    assert (late["status"], late["reason"]) == ("paused", "late")
    program.ok("campaigns", "resume", str(campaign))
    going = program.json("campaigns", "status", str(campaign))
    assert (going["status"], going["reason"], going["counts"]["queued"]) == ("running", None, 1)
