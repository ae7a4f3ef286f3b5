"""Campaigns whose message carries files: planned, checked, frozen, stopped when a file is no longer it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from broadcaster_desktop.core.media import MOST_CAPTION, joint_digest
from broadcaster_desktop.core.records import CampaignView, ImportOptions, NewCampaign
from broadcaster_desktop.core.status import CampaignStatus, DeliveryReason
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.world import World
from tests import attached
from tests.attached import PDF, write
from tests.program import Program

PNG = attached.picture()
PEOPLE = [["Asha", "9820012345"], ["Ravi", "9820012346"], ["x" * 60, "9820012347"]]


@pytest.fixture
def campaigns(program: Program, world: World) -> Campaigns:
    listed = program.cwd / program.file("list.csv", [["Name", "Mobile"], *PEOPLE])
    world.services.importing.run(listed, ImportOptions(tags=("vip",), consent="yes"))
    return world.services.campaigns


@pytest.fixture
def offer(tmp_path: Path) -> Path:
    return write(tmp_path, "offer.png", PNG)


def _plan(campaigns: Campaigns, *files: Path, message: str = "Hi {name}") -> int:
    return campaigns.create(NewCampaign("n", message, ("vip",), attachments=files))


def _copy(program: Program, view: CampaignView) -> Path:
    (row,) = view.attachments
    return DataFolder(program.data).media / row.digest / row.name


def _refusal(work: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        work()
    return caught.value


def test_what_is_attached_is_seen_and_frozen_with_every_message(
    program: Program, campaigns: Campaigns, offer: Path, tmp_path: Path
) -> None:
    campaign = _plan(campaigns, offer, write(tmp_path, "film.mp4", attached.film()))
    rows = campaigns.view(campaign).attachments
    assert [(row.name, row.mime) for row in rows] == [("offer.png", "image/png"), ("film.mp4", "video/mp4")]
    assert campaigns.preflight(campaign).problems == ()
    campaigns.start(campaign)
    frozen = program.sql("SELECT DISTINCT media_digest FROM deliveries")
    assert frozen == [(joint_digest([row.digest for row in rows]),)]


def test_a_refused_file_plans_nothing(campaigns: Campaigns, tmp_path: Path) -> None:
    bad = write(tmp_path, "offer.jpg", attached.EXE)
    assert _refusal(lambda: _plan(campaigns, bad)).code == "attachment_program"
    assert campaigns.list() == []


def test_a_message_with_a_file_may_be_as_long_as_a_caption(campaigns: Campaigns, offer: Path) -> None:
    longest = "x" * MOST_CAPTION
    campaign = _plan(campaigns, offer, message=longest)
    assert campaigns.preflight(campaign).will_send == 3
    assert _plan(campaigns, message=longest + "x")
    error = _refusal(lambda: _plan(campaigns, offer, message=longest + "x"))
    assert error.code == "message_too_long"
    assert "1024" in error.one_line()


def test_whose_own_text_is_too_long_for_a_caption_is_left_out(
    program: Program, campaigns: Campaigns, offer: Path
) -> None:
    message = "x" * (MOST_CAPTION - 50) + "{name}"
    campaign = _plan(campaigns, offer, message=message)
    found = campaigns.preflight(campaign)
    assert (found.total, found.will_send) == (3, 2)
    assert found.blocked == {DeliveryReason.MEDIA_REJECTED: 1}
    campaigns.start(campaign)
    statuses = program.sql("SELECT name, status, reason FROM deliveries ORDER BY position")
    assert statuses[2] == ("x" * 60, "skipped", "media_rejected")
    assert [row[1] for row in statuses[:2]] == ["queued", "queued"]


def test_a_file_changed_after_planning_is_told_and_nothing_starts(
    program: Program, campaigns: Campaigns, offer: Path
) -> None:
    campaign = _plan(campaigns, offer)
    offer.write_bytes(attached.picture(shade=20))
    assert campaigns.preflight(campaign).problems == ("attachment_changed",)
    error = _refusal(lambda: campaigns.start(campaign))
    assert error.code == "attachment_changed"
    assert "offer.png" in error.one_line()
    assert "anew" in error.next
    assert campaigns.view(campaign).status is CampaignStatus.DRAFT
    assert program.sql("SELECT count(*) FROM deliveries") == [(0,)]
    offer.write_bytes(PNG)
    assert campaigns.preflight(campaign).problems == ()


def test_a_file_moved_away_after_planning_changes_nothing(campaigns: Campaigns, offer: Path) -> None:
    campaign = _plan(campaigns, offer)
    offer.unlink()
    assert campaigns.preflight(campaign).problems == ()
    campaigns.start(campaign)
    assert campaigns.view(campaign).status is CampaignStatus.RUNNING


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (lambda copy: copy.unlink(), "attachment_missing"),
        (lambda copy: copy.write_bytes(PNG[:-1]), "attachment_changed"),
        (lambda copy: copy.write_bytes(PNG[:-1] + b"x"), "attachment_changed"),
    ],
)
def test_a_copy_that_is_gone_or_damaged_starts_nothing(
    program: Program, campaigns: Campaigns, offer: Path, harm: Callable[[Path], object], code: str
) -> None:
    campaign = _plan(campaigns, offer)
    assert campaigns.preflight(campaign).problems == ()
    harm(_copy(program, campaigns.view(campaign)))
    assert campaigns.preflight(campaign).problems == (code,)
    assert _refusal(lambda: campaigns.start(campaign)).code == code
    assert campaigns.view(campaign).status is CampaignStatus.DRAFT


def test_a_run_goes_on_with_what_was_frozen_whatever_the_owner_does_to_the_file(
    program: Program, campaigns: Campaigns, offer: Path
) -> None:
    campaign = _plan(campaigns, offer)
    campaigns.start(campaign)
    campaigns.pause(campaign)
    offer.write_bytes(b"another picture")
    assert campaigns.preflight(campaign).problems == ()
    campaigns.resume(campaign)
    assert campaigns.view(campaign).status is CampaignStatus.RUNNING
    campaigns.pause(campaign)
    _copy(program, campaigns.view(campaign)).unlink()
    error = _refusal(lambda: campaigns.resume(campaign))
    assert (error.code, error.safe) == ("attachment_missing", "Nothing more is sent.")
    assert campaigns.view(campaign).status is CampaignStatus.PAUSED
    offer.write_bytes(PNG)
    _plan(campaigns, offer)
    campaigns.resume(campaign)
    assert campaigns.view(campaign).status is CampaignStatus.RUNNING


def test_a_scheduled_campaign_with_a_changed_file_waits_for_the_owner(
    world: World, campaigns: Campaigns, offer: Path
) -> None:
    now = world.services.campaigns.view(_plan(campaigns)).created_at
    campaign = campaigns.create(NewCampaign("n", "Hi", ("vip",), at=now, attachments=(offer,)))
    offer.write_bytes(PDF)
    campaigns.work_again()
    assert campaigns.view(campaign).status is CampaignStatus.SCHEDULED
    offer.write_bytes(PNG)
    campaigns.work_again()
    assert campaigns.view(campaign).status is CampaignStatus.RUNNING
