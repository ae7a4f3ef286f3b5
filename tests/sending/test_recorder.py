"""The flight recorder and the database together: whatever goes back in time, nobody is sent to twice."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import pytest

from broadcaster_desktop.core.records import CampaignView
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryStatus
from broadcaster_desktop.data import recorder
from broadcaster_desktop.data.recorder import Recorder
from broadcaster_desktop.data.suppressions import Digests
from broadcaster_desktop.durable import sync
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.services.alarms import Alarms
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.services.starting import Starting
from broadcaster_desktop.whatsapp.channel import Tick
from tests.faults.disks import small_disk
from tests.sending.conftest import MakeShop
from tests.sending.laws import agrees, never_twice
from tests.sending.scripted import Crash, Person
from tests.sending.shop import KillableDatabase, Shop, phones, text_for

C, S = CampaignStatus, DeliveryStatus
PIECE = 64
Fault = Callable[[Shop, Path], None]


class History:
    """A shop that sent to two people, was copied, and sent to two more of six."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.people = phones(6)
        self.campaign = shop.begin(self.people)
        self._send(2)
        self.copy = shop.folder.root / "older.db"
        copied(shop, self.copy)
        self._send(4)

    def stop_and(self, fault: Fault) -> None:
        """End the program, do this to its files, and start it again."""
        self._end()
        fault(self.shop, self.copy)
        self.start()

    def start(self) -> None:
        self.shop.boot(KillableDatabase(self.shop.folder.database))

    def finish(self) -> CampaignView:
        """The owner looks and goes on; then all must be true of everyone."""
        self.shop.resume(self.campaign)
        self.shop.work()
        assert not never_twice(self.shop)
        assert not agrees(self.shop)
        with self.shop.database.read() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        return self.shop.view(self.campaign)

    def notice(self) -> UserError | None:
        return Alarms(self.shop.house).pending()

    def _end(self) -> None:
        if self.shop.server.living is not None:
            self.shop.server.living.close()
        self.shop.recorder.close()
        self.shop.database.close()

    def _send(self, number: int) -> None:
        self.shop.work(until=lambda: len(self.shop.server.messages) == number)


def copied(shop: Shop, copy: Path) -> None:
    """Bring the log into the database, and make a copy as a backup does."""
    with closing(sqlite3.connect(shop.folder.database)) as source, closing(sqlite3.connect(copy)) as target:
        source.execute("PRAGMA wal_checkpoint")
        source.backup(target)


def restored(shop: Shop, copy: Path) -> None:
    """An older copy of the database is put back."""
    shutil.copyfile(copy, shop.folder.database)


def deleted(shop: Shop, _copy: Path) -> None:
    shop.folder.recorder.unlink()


def damaged(shop: Shop, _copy: Path) -> None:
    data = bytearray(shop.folder.recorder.read_bytes())
    data[PIECE + 20] ^= 1
    shop.folder.recorder.write_bytes(data)


def restored_and_damaged(shop: Shop, copy: Path) -> None:
    restored(shop, copy)
    damaged(shop, copy)


FAULTS = [restored, deleted, damaged, restored_and_damaged]


@pytest.fixture
def history(shop: Shop) -> History:
    return History(shop)


def test_a_run_leaves_one_record_a_press_and_the_next_start_is_quiet(shop: Shop) -> None:
    campaign = shop.begin(phones(3))
    shop.work()
    found = shop.recorder.read()
    with shop.database.read() as connection:
        known = connection.exec_driver_sql(
            "SELECT a.id, a.epoch, a.number, a.at, c.uuid, d.phone FROM attempts a"
            " JOIN deliveries d ON d.id=a.delivery_id JOIN campaigns c ON c.id=d.campaign_id"
            " WHERE a.step='handing' ORDER BY a.id"
        ).fetchall()
    assert [(one.generation, one.epoch, one.attempt, one.at, one.digest) for one in found.presses] == [
        (*row[:4], shop.recorder.digest(row[4], row[5])) for row in known
    ]
    shop.restart()
    assert shop.view(campaign).status is C.FINISHED
    assert _audited(shop) == []


def test_the_press_is_on_the_disk_before_it_is_made(shop: Shop) -> None:
    shop.begin(phones(3))
    recorded: list[int] = []
    shop.server.at_press = lambda _phone, _text: recorded.append(len(list(shop.recorder.read().presses)))
    shop.work()
    assert recorded == [1, 2, 3]


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_is_sent_until_the_owner_has_seen_it_and_then_nobody_twice(
    history: History, fault: Fault
) -> None:
    shop = history.shop
    history.stop_and(fault)
    view = shop.view(history.campaign)
    assert (view.status, view.reason) == (C.PAUSED, CampaignReason.STORAGE)
    shop.work()
    assert len(shop.server.messages) == 4, "sent before the owner looked"
    assert history.notice() is not None
    view = history.finish()
    assert view.status is C.FINISHED
    assert len(shop.server.messages) == 6
    assert view.counts[S.UNCERTAIN] == 0


def test_people_whose_press_the_database_forgot_are_looked_up_and_adopted(history: History) -> None:
    history.stop_and(restored)
    assert history.shop.statuses(history.campaign)[2:] == ["sending", "sending", "queued", "queued"]
    told = history.notice()
    assert told is not None
    assert (told.code, told.values) == ("data_went_back", {"paused": 1, "doubts": 2, "unknown": 0})
    history.shop.server.calls.clear()
    history.finish()
    assert history.shop.server.calls.count("press_send") == 2
    for phone in history.people[2:4]:
        assert history.shop.steps(phone) == ["handing", "reconciled"]


def test_a_lost_write_ahead_log_is_noticed_too(shop: Shop) -> None:
    history = History(shop)
    without_log = shop.folder.root / "without.db"
    shutil.copyfile(shop.folder.database, without_log)  # as after a power cut that took the log with it
    history.stop_and(lambda _shop, _copy: restored(shop, without_log))
    assert shop.view(history.campaign).reason is CampaignReason.STORAGE
    assert history.finish().status is C.FINISHED
    assert len(shop.server.messages) == 6


def test_a_message_that_cannot_be_told_from_another_is_left_to_the_owner(history: History) -> None:
    shop = history.shop
    third, fourth = history.people[2:4]
    shop.server.messages = [one for one in shop.server.messages if one.phone != third]  # not there
    shop.server.accept(fourth, text_for(fourth))  # twice there
    history.stop_and(restored)
    shop.resume(history.campaign)
    shop.work()
    assert [shop.rows(history.campaign)[phone].status for phone in (third, fourth)] == [S.UNCERTAIN] * 2
    assert shop.server.calls.count("press_send") == 6


def test_a_text_of_another_campaign_proves_nothing(shop: Shop) -> None:
    [asha] = phones(1)
    shop.begin([asha], name="Diwali")
    shop.work()
    history = History.__new__(History)
    history.shop = shop
    history.copy = shop.folder.root / "older.db"
    again = shop.begin([asha, *phones(2)[1:]], name="Diwali")
    copied(shop, history.copy)
    shop.work(until=lambda: len(shop.server.messages) == 2)
    shop.server.messages.pop()  # the second press was never taken
    history.stop_and(restored)
    shop.resume(again)
    shop.work()
    assert shop.rows(again)[asha].status is S.UNCERTAIN


def test_a_doubt_with_the_red_mark_is_a_failure(history: History) -> None:
    for message in history.shop.server.messages[2:]:
        message.failed = True
    history.stop_and(restored)
    history.shop.resume(history.campaign)
    history.shop.work()
    assert history.shop.statuses(history.campaign)[2:4] == ["failed", "failed"]
    assert history.shop.server.tick(history.shop.server.messages[2]) is Tick.FAILED


@pytest.mark.parametrize("fault", FAULTS)
def test_after_that_the_comparison_is_quiet(history: History, fault: Fault) -> None:
    shop = history.shop
    history.stop_and(fault)
    audited = len(_audited(shop))
    shop.resume(history.campaign)
    for _ in range(2):
        shop.restart()
        assert shop.view(history.campaign).status is C.RUNNING
    assert len(_audited(shop)) == audited == 1
    shop.work()
    shop.restart()
    assert len(_audited(shop)) == 1


def test_presses_of_nobody_here_are_counted_and_sent_to_no_one(history: History) -> None:
    shop = history.shop
    shop.begin(phones(2), name="Holi")
    shop.work()
    history.stop_and(restored)
    told = history.notice()
    assert told is not None
    assert told.values["unknown"] == 2
    assert told.values["doubts"] == 4
    history.finish()


def test_a_campaign_whose_start_was_lost_sends_nobody_twice(shop: Shop) -> None:
    copy = shop.folder.root / "older.db"
    people = phones(4)
    campaign = shop.begin(people)
    with shop.database.write() as connection:  # a draft again, as before its start
        connection.exec_driver_sql("CREATE TABLE kept AS SELECT * FROM deliveries")
        connection.exec_driver_sql("DELETE FROM deliveries")
        connection.exec_driver_sql(
            "UPDATE campaigns SET status='draft', started_at=NULL, message='Hi {name}'"
        )
    copied(shop, copy)
    with shop.database.write() as connection:
        connection.exec_driver_sql("INSERT INTO deliveries SELECT * FROM kept")
        connection.exec_driver_sql("UPDATE campaigns SET status='running', started_at=1")
    shop.work(until=lambda: len(shop.server.messages) == 2)
    shop.recorder.close()
    shop.database.close()
    restored(shop, copy)
    shop.boot(KillableDatabase(shop.folder.database))
    shop.restart()
    Starting(shop.house).start(campaign)
    assert shop.statuses(campaign) == ["uncertain", "uncertain", "queued", "queued"]
    shop.work()
    assert [len(shop.server.truth(phone)) for phone in people] == [1, 1, 1, 1]
    generations = [press.generation for press in shop.recorder.read().presses]
    assert len(generations) == 4
    assert generations == sorted(generations)
    assert shop.view(campaign).status is C.FINISHED


def test_a_retry_that_was_lost_is_not_made_again(shop: Shop) -> None:
    """They failed, got it at the owner's second try, and stand as failed in the copy that was put back."""
    copy = shop.folder.root / "older.db"
    asha, ravi = phones(2)
    for phone in (asha, ravi):
        shop.server.people[phone] = Person(phone, on_whatsapp=True, accepts=phone != asha)
    campaign = shop.begin([asha, ravi])
    shop.work()
    assert shop.statuses(campaign)[0] == "failed"
    copied(shop, copy)
    shop.server.people[asha].accepts = True
    assert _owner(shop).retry_failed(campaign) == 1
    shop.work()
    assert len(shop.server.truth(asha)) == 1
    shop.own_lane().close()
    shop.recorder.close()
    shop.database.close()
    restored(shop, copy)
    shop.boot(KillableDatabase(shop.folder.database))
    assert shop.statuses(campaign)[0] == "failed"
    assert _owner(shop).retry_failed(campaign) == 0
    shop.work()
    assert len(shop.server.truth(asha)) == 1
    assert shop.statuses(campaign)[0] == "uncertain"
    _owner(shop).resolve(campaign, asha, "again")  # the owner has looked
    assert _owner(shop).retry_failed(campaign) == 0
    assert shop.statuses(campaign)[0] == "queued"
    shop.work()
    assert shop.view(campaign).status is C.FINISHED
    assert len(shop.server.truth(asha)) == 2


def test_generations_and_epochs_are_never_used_again(history: History) -> None:
    shop = history.shop
    epochs = [shop.epoch]
    for _ in range(3):
        history.stop_and(lambda *_: None)
        epochs.append(shop.epoch)
        shop.once()
    shop.begin(phones(1), name="Holi")
    shop.work()
    before = {press.generation for press in shop.recorder.read().presses}
    history.stop_and(restored)
    assert shop.epoch > max(one.epoch for one in shop.recorder.read().presses)
    history.finish()
    shop.begin(phones(1), name="Pongal")
    shop.work()
    presses = list(shop.recorder.read().presses)
    assert len({press.generation for press in presses}) == len(presses)
    assert max(before) < presses[-1].generation


def test_a_scheduled_campaign_waits_for_the_owner_too(history: History) -> None:
    shop = history.shop
    with shop.database.write() as connection:
        connection.exec_driver_sql("UPDATE campaigns SET status='scheduled', scheduled_at=1 WHERE id=1")
    history.stop_and(deleted)
    assert shop.view(history.campaign).status is C.PAUSED


def test_a_first_start_and_presses_of_long_ago_are_no_alarm(history: History) -> None:
    shop = history.shop
    shop.clock.advance(91 * 86400)
    history.stop_and(deleted)
    assert shop.view(history.campaign).status is C.RUNNING
    assert shop.recorder.highest == _highest(shop)


def test_the_notice_stays_until_it_is_dismissed(history: History) -> None:
    history.stop_and(restored)
    history.stop_and(deleted)
    told = history.notice()
    assert told is not None
    assert told.values == {"paused": 1, "doubts": 2, "unknown": 0}
    Alarms(history.shop.house).dismiss()
    assert history.notice() is None
    history.stop_and(lambda *_: None)
    assert history.notice() is None


class Killed:
    """Counts the syncs of the recorder and dies at one, before or after it is done."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        self.at: int | None = None
        self.after = False
        self._sync = sync
        monkeypatch.setattr(recorder, "sync", self.sync)

    def sync(self, handle: int) -> None:
        self.count += 1
        if self.count == self.at and not self.after:
            raise Crash
        self._sync(handle)
        if self.count == self.at:
            raise Crash


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_start_that_is_killed_at_its_commit_is_done_again(
    history: History, fault: Fault, after: bool
) -> None:
    shop = history.shop

    def dies(*args: object) -> None:
        fault(shop, history.copy)
        database = KillableDatabase(shop.folder.database)
        database.kill_at, database.kill_before = 1, not after
        with pytest.raises(Crash):
            shop.boot(database)
        shop.recorder.close()
        database.close()

    history.stop_and(dies)
    assert shop.view(history.campaign).reason is CampaignReason.STORAGE
    assert history.finish().status is C.FINISHED
    assert len(shop.server.messages) == 6


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("fault", [deleted, damaged, restored_and_damaged])
def test_a_start_that_is_killed_while_it_makes_the_recorder_is_done_again(
    history: History, fault: Fault, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = history.shop
    killed = Killed(monkeypatch)

    def dies(*args: object) -> None:
        fault(shop, history.copy)
        killed.at, killed.after = killed.count + 1, after
        database = KillableDatabase(shop.folder.database)
        with pytest.raises(Crash):
            shop.boot(database)
        shop.recorder.close()
        database.close()

    history.stop_and(dies)
    assert shop.view(history.campaign).reason is CampaignReason.STORAGE
    assert history.finish().status is C.FINISHED
    assert len(shop.server.messages) == 6


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_a_kill_at_the_record_of_a_press_sends_nobody_twice(
    shop: Shop, nth: int, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign = shop.begin(phones(3))
    killed = Killed(monkeypatch)
    killed.at, killed.after = nth, after
    with pytest.raises(Crash):
        shop.work()
    assert len(shop.server.messages) == nth - 1
    shop.restart()
    shop.work()
    assert shop.view(campaign).status is C.FINISHED
    assert not never_twice(shop)
    assert not agrees(shop)
    assert len(shop.server.messages) == 3


def test_a_press_that_cannot_be_recorded_is_not_made_and_nobody_is_charged(
    make_shop: MakeShop, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", 4096) as disk:
        shop = make_shop()
        shop.recorder.close()
        shop.make_recorder = lambda digests: _elsewhere(disk.folder, digests)  # type: ignore[method-assign]
        shop.boot(shop.database)
        campaign = shop.begin(phones(66))
        shop.work()
        view = shop.view(campaign)
        assert (view.status, view.reason) == (C.PAUSED, CampaignReason.STORAGE)
        assert len(shop.server.messages) == 63
        rows = list(shop.rows(campaign).values())
        assert [(row.status, row.attempts) for row in rows[63:]] == [(S.QUEUED, 0)] * 3
        disk.resize(1_000_000)
        shop.resume(campaign)
        shop.work()
        assert shop.view(campaign).status is C.FINISHED
        assert len(shop.server.messages) == 66
        assert not never_twice(shop)
        shop.recorder.close()


def test_a_database_that_goes_back_under_the_program_is_not_sent_from(history: History) -> None:
    shop = history.shop
    history._end()
    restored(shop, history.copy)
    history.start()
    shop.resume(history.campaign)
    shop.work(until=lambda: len(shop.server.messages) == 5)
    with shop.database.write() as connection:  # as if an older copy lay there now
        connection.exec_driver_sql("DELETE FROM attempts WHERE id>=?", (shop.recorder.latest,))
    shop.work()
    assert len(shop.server.messages) == 5
    assert shop.view(history.campaign).reason is CampaignReason.STORAGE


def test_a_recorder_that_cannot_be_read_keeps_everything_from_being_sent(shop: Shop) -> None:
    campaign = shop.begin(phones(2))
    shop.recorder.close()
    shop.folder.recorder.unlink()
    shop.folder.recorder.mkdir()
    shop.boot(shop.database)
    shop.work()
    assert shop.server.messages == []
    assert shop.view(campaign).reason is CampaignReason.STORAGE
    shop.folder.recorder.rmdir()
    shop.restart()
    shop.resume(campaign)
    shop.work()
    assert shop.view(campaign).status is C.FINISHED


def _elsewhere(folder: Path, digests: Digests) -> Recorder:
    return Recorder(folder / "recorder", digests.key_for("flight recorder"))


def _audited(shop: Shop) -> list[dict[str, object]]:
    with shop.database.read() as connection:
        found = connection.exec_driver_sql(
            "SELECT detail FROM audit WHERE action='recorder' AND who='program'"
        )
        return [json.loads(row[0]) for row in found]


def _highest(shop: Shop) -> int:
    with shop.database.read() as connection:
        found = connection.exec_driver_sql("SELECT max(id) FROM attempts WHERE step='handing'")
        return int(found.scalar_one())


def _owner(shop: Shop) -> Campaigns:
    """What the owner does with campaigns; the test itself has the lane work."""
    return Campaigns(shop.house, Sending(_nothing_is_sent, shop.clock, sends=False))


def _nothing_is_sent(account: int, plan: Callable[[datetime], None]) -> NoReturn:
    raise AssertionError("nothing is sent from here")
