"""Two contacts in a running campaign turn out to be one person, who gets its message once."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.events import CampaignMoved
from broadcaster_desktop.core.records import ImportOptions, NewCampaign
from broadcaster_desktop.world import World
from tests.program import Program

ASHA, ASHA_TOO, RAVI = "+919820012345", "+919820012354", "+919820012346"


@pytest.fixture
def campaign(program: Program, world: World) -> int:
    rows = [["Name", "Mobile"], ["Asha", ASHA], ["Asha", ASHA_TOO], ["Ravi", RAVI]]
    world.services.importing.run(
        program.cwd / program.file("a.csv", rows), ImportOptions(tags=("vip",), consent="yes")
    )
    made = world.services.campaigns.create(NewCampaign("n", "Hi {name}", ("vip",)))
    world.services.campaigns.start(made)
    return made


def _merge(world: World, keep: str, other: str) -> None:
    ids = [world.services.contacts.show(phone).row.id for phone in (keep, other)]
    world.services.duplicates.merge(ids[0], ids[1])


def _statuses(program: Program) -> dict[str, str]:
    return dict(program.sql("SELECT phone, status FROM deliveries"))


def test_of_two_that_wait_the_one_to_the_number_kept_goes(
    program: Program, world: World, campaign: int
) -> None:
    moved: list[object] = []
    forget = world.services.events.subscribe(moved.append)
    _merge(world, ASHA_TOO, ASHA)
    assert _statuses(program) == {ASHA: "cancelled", ASHA_TOO: "queued", RAVI: "queued"}
    forget()
    assert CampaignMoved(campaign) in moved


@pytest.mark.parametrize("status", ["sending", "handed_over", "sent", "delivered", "read", "uncertain"])
def test_beside_one_that_went_or_may_have_gone_nothing_waits(
    program: Program, world: World, campaign: int, status: str
) -> None:
    program.sql("UPDATE deliveries SET status=? WHERE phone=? AND campaign_id=?", status, ASHA, campaign)
    _merge(world, ASHA_TOO, ASHA)
    assert _statuses(program) == {ASHA: status, ASHA_TOO: "cancelled", RAVI: "queued"}


@pytest.mark.parametrize("status", ["failed", "skipped", "cancelled"])
def test_beside_one_that_did_not_go_the_other_still_waits(
    program: Program, world: World, campaign: int, status: str
) -> None:
    program.sql("UPDATE deliveries SET status=? WHERE phone=? AND campaign_id=?", status, ASHA, campaign)
    _merge(world, ASHA_TOO, ASHA)
    assert _statuses(program) == {ASHA: status, ASHA_TOO: "queued", RAVI: "queued"}
