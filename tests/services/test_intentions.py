"""One call, one transaction: what the owner's intentions do and leave behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.events import CampaignMoved, ContactsChanged, Event
from broadcaster_desktop.core.records import ImportOptions, NewCampaign
from broadcaster_desktop.core.status import CampaignStatus, DeliveryStatus
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.tables import write_csv
from broadcaster_desktop.world import World
from tests.program import OWN, Program

ASHA, RAVI = "+919820012345", "+919820012346"
YES = ImportOptions(tags=("vip",), consent="yes")


def _list(program: Program, count: int, first: int = 9_820_000_000, end: str = "") -> Path:
    rows = "".join(f"p{number},{first + number}\n" for number in range(count))
    path = program.cwd / f"list{first}.csv"
    path.write_text(f"Name,Mobile\n{rows}{end}")
    return path


def _campaign(world: World, message: str = "Hi {name}", *, at: datetime | None = None) -> int:
    return world.services.campaigns.create(NewCampaign("n", message, ("vip",), at=at))


def _heard(world: World) -> list[Event]:
    heard: list[Event] = []
    world.services.events.subscribe(heard.append)
    return heard


# importing


class Cancelled(Exception):
    """The owner has pressed cancel."""


def _cancel(done: int) -> None:
    if done >= 7_000:
        raise Cancelled


def test_a_cancelled_import_leaves_nothing(program: Program, world: World) -> None:
    heard = _heard(world)
    with pytest.raises(Cancelled):
        world.services.importing.run(_list(program, 12_000), YES, _cancel)
    assert world.services.contacts.count() == 0
    assert world.services.contacts.tags() == []
    assert program.sql("SELECT (SELECT count(*) FROM imports) + (SELECT count(*) FROM import_rows)") == [(0,)]
    assert heard == []


def test_a_file_that_is_bad_at_its_end_leaves_nothing(program: Program, world: World) -> None:
    with pytest.raises(UserError) as caught:
        world.services.importing.run(_list(program, 6_000, end='"open,9820099999\n'), YES)
    assert caught.value.code == "unclosed_quote"
    assert world.services.contacts.count() == 0
    assert program.sql("SELECT count(*) FROM import_rows") == [(0,)]


def test_two_imports_at_once_keep_their_own_rows(program: Program, world: World) -> None:
    files = [_list(program, 6_000, first) for first in (9_820_000_000, 9_830_000_000)]
    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(lambda file: world.services.importing.run(file, YES), files))
    assert [summary.added for summary in done] == [6_000, 6_000]
    assert world.services.contacts.count() == 12_000


def test_the_owner_is_heard_while_a_long_import_runs(program: Program, world: World) -> None:
    """Rows are staged in short commits: another write waits for one of them at the most."""
    waits: list[float] = []

    def meanwhile(done: int) -> None:
        begun = time.monotonic()
        pool.submit(world.services.optouts.add, [str(9_820_500_000 + done)]).result(30)
        waits.append(time.monotonic() - begun)

    with ThreadPoolExecutor(1) as pool:
        world.services.importing.run(_list(program, 12_000), YES, meanwhile)
    assert len(waits) >= 12
    assert len(world.services.optouts.list()) >= 12


def test_an_import_comes_with_one_event(program: Program, world: World) -> None:
    heard = _heard(world)
    world.services.importing.run(_list(program, 3), YES)
    assert heard == [ContactsChanged()]


# the do-not-message list


def test_an_opt_out_survives_importing_the_person_again(program: Program, world: World) -> None:
    world.services.optouts.add(["9820000000"])
    world.services.importing.run(_list(program, 2), YES)
    campaign = _campaign(world)
    assert world.services.campaigns.preflight(campaign).blocked == {"opted_out": 1}


# campaigns


def test_a_message_is_checked_against_the_fields_there_are(program: Program, world: World) -> None:
    program.file("a.csv", [["Name", "Mobile", "Last Purchase", "शहर"], ["Asha", "9820012345", "rice", "पुणे"]])
    world.services.importing.run(program.cwd / "a.csv", YES)
    campaigns = world.services.campaigns
    assert campaigns.placeholders() == ["name", "last_purchase"]
    campaigns.check_message("{name} {last_purchase}")
    with pytest.raises(UserError):
        campaigns.check_message("{city}")
    (asha,) = world.services.contacts.ids()
    assert campaigns.preview("Hi {name|friend}, {last_purchase}", asha) == "Hi Asha, rice"
    assert campaigns.preview("Hi {name|friend}, {last_purchase}") == "Hi friend, (last_purchase)"


def test_people_whose_message_is_empty_or_not_whole_are_told_before(program: Program, world: World) -> None:
    program.file(
        "a.csv", [["Name", "Mobile", "City"], ["Asha", "9820012345", "Pune"], ["", "9820012346", ""]]
    )
    world.services.importing.run(program.cwd / "a.csv", YES)
    for message in ("{name|}", "from {city}"):
        found = world.services.campaigns.preflight(_campaign(world, message))
        assert (found.will_send, found.blocked) == (1, {"missing_field": 1})


def test_starting_twice_freezes_once(program: Program, world: World) -> None:
    world.services.importing.run(_list(program, 50), YES)
    campaign = _campaign(world)
    with ThreadPoolExecutor(4) as pool:
        for started in [pool.submit(world.services.campaigns.start, campaign) for _ in range(4)]:
            started.result()
    view = world.services.campaigns.view(campaign)
    assert (view.total, view.counts[DeliveryStatus.QUEUED]) == (50, 50)


def test_stopping_and_starting_from_several_threads_never_fails_inside(
    program: Program, world: World
) -> None:
    """Each either does it or says that it is not possible now; none trips over another."""
    world.services.importing.run(_list(program, 2), YES)
    campaigns = world.services.campaigns
    campaign = _campaign(world)
    campaigns.start(campaign)
    verbs = [campaigns.pause, campaigns.resume, campaigns.start, campaigns.pause] * 10 + [campaigns.cancel]
    with ThreadPoolExecutor(8) as pool:
        errors = [done.exception() for done in [pool.submit(verb, campaign) for verb in verbs]]
    assert {type(error) for error in errors} <= {type(None), UserError}
    view = campaigns.view(campaign)
    assert view.status is CampaignStatus.CANCELLED
    assert view.counts[DeliveryStatus.CANCELLED] == view.total == 2


@pytest.fixture
def running(program: Program, world: World) -> int:
    world.services.importing.run(_list(program, 2), YES)
    campaign = _campaign(world)
    world.services.campaigns.start(campaign)
    return campaign


def test_waiting_ends_with_the_run(world: World, running: int) -> None:
    campaigns = world.services.campaigns
    assert campaigns.wait(running, 0.05).status is CampaignStatus.RUNNING
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(campaigns.wait, running)
        campaigns.cancel(running)
        assert waiting.result(30).status is CampaignStatus.CANCELLED


def test_waiting_for_a_pause_waits_for_the_message_in_hand(
    program: Program, world: World, running: int
) -> None:
    campaigns, house = world.services.campaigns, world.services.campaigns._house
    with house.database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='sending' WHERE position=0")
    campaigns.pause(running)
    assert not campaigns.ended(campaigns.wait(running, 0.05))
    with house.database.write() as connection:
        connection.exec_driver_sql("UPDATE deliveries SET status='sent' WHERE position=0")
    house.events.publish(CampaignMoved(running))
    assert campaigns.ended(campaigns.wait(running, 30))


def test_nobody_waits_for_a_process_that_closes(world: World, running: int) -> None:
    with ThreadPoolExecutor(2) as pool:
        begun = threading.Event()
        world.services.events.subscribe(lambda event: begun.set())
        waiting = pool.submit(world.services.campaigns.wait, running)
        linking = pool.submit(world.services.accounts.await_state, lambda look: False, 600)
        world.leave()
        assert waiting.result(30).status is CampaignStatus.RUNNING
        assert linking.result(30) is None


def test_progress_before_anything_was_sent(world: World, running: int) -> None:
    progress = world.services.campaigns.progress(running)
    assert progress.per_minute is None
    assert progress.seconds_left == 2 * (7.5 + 1.5), "two people at the balanced pace"
    world.services.campaigns.pause(running)
    assert world.services.campaigns.progress(running).seconds_left is None


def test_reading_beside_gives_the_same_account(world: World) -> None:
    (account,) = world.services.accounts.list()
    assert (account.state, account.phone) == (AccountState.LINKED, OWN)


# tables


def _fail() -> Iterator[list[str]]:
    yield ["a"]
    raise ZeroDivisionError


def test_a_table_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")
    with pytest.raises(ZeroDivisionError):
        write_csv(path, ["h"], _fail())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
    assert write_csv(path, ["=h"], [["+1"], ["'=x"], ["plain"]]) == 3
    assert path.read_bytes().decode() == "\ufeff'=h\r\n'+1\r\n''=x\r\nplain\r\n"


def test_a_table_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere" / "out.csv"):
        with pytest.raises(UserError) as caught:
            write_csv(place, ["h"], [])
        assert caught.value.code == "cannot_write"
    assert list(tmp_path.iterdir()) == []
