"""When backups are made by themselves, and what is let go."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.backups import Backups, listed, verified
from tests.sending.shop import SHOP_ZONE, Shop, phones

NOON = datetime(2026, 3, 2, 12, tzinfo=SHOP_ZONE)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path / "data")
    shop.clock.set_wall(NOON)
    yield shop
    shop.close()


def _at(shop: Shop, **time: int) -> None:
    shop.clock.set_wall(NOON.replace(**time))  # type: ignore[arg-type]


def test_a_night_that_was_missed_is_made_up_for_once(shop: Shop) -> None:
    backups = Backups(shop.house)
    assert backups.due() is BackupKind.NIGHTLY
    backups.look()
    assert [row.kind for row in backups.list()] == [BackupKind.NIGHTLY]
    assert backups.due() is None
    _at(shop, day=3, hour=1, minute=59)
    assert backups.due() is not BackupKind.NIGHTLY
    _at(shop, day=3, hour=2, minute=0)
    assert backups.due() is BackupKind.NIGHTLY


def test_in_a_running_campaign_one_is_made_every_quarter_of_an_hour(shop: Shop) -> None:
    backups = Backups(shop.house)
    backups.look()
    shop.begin(phones(3))
    _at(shop, minute=14)
    assert backups.due() is None
    _at(shop, minute=15)
    assert backups.due() is BackupKind.RUNNING
    backups.look()
    assert backups.due() is None


def test_after_half_an_hour_with_changes_one_is_made_and_without_none(shop: Shop) -> None:
    backups = Backups(shop.house)
    shop.clock.set_wall(datetime.now(SHOP_ZONE) - timedelta(minutes=40))
    backups.create(BackupKind.NIGHTLY)
    shop.clock.set_wall(datetime.now(SHOP_ZONE) + timedelta(seconds=5))
    if backups.due() is BackupKind.NIGHTLY:  # two in the night has just gone by
        backups.look()
        return
    shop.optouts.add([phones(1)[0]])
    assert backups.due() is BackupKind.RUNNING
    backups.look()
    shop.clock.advance(timedelta(minutes=31).total_seconds())
    if backups.due() is not BackupKind.NIGHTLY:
        assert backups.due() is None


def test_old_ones_are_let_go_and_what_a_killed_program_left(shop: Shop) -> None:
    backups = Backups(shop.house)
    for day in range(10):
        shop.clock.set_wall(NOON + timedelta(days=day))
        backups.create(BackupKind.NIGHTLY)
    half = shop.folder.backups / ".half.backup.new"
    half.write_bytes(b"half")
    (shop.folder.backups / ".other.backup.newx1").mkdir()
    (shop.folder.backups / "theirs.txt").write_text("not ours")
    shop.clock.advance(60)
    backups.create(BackupKind.BEFORE_IMPORT)
    rows = backups.list()
    nights = [row.made_at.astimezone(SHOP_ZONE).day for row in rows if row.kind is BackupKind.NIGHTLY]
    assert nights == [11, 10, 9, 8, 7, 6, 5, 4]
    assert rows[0].kind is BackupKind.BEFORE_IMPORT
    left = {file.name for file in shop.folder.backups.iterdir()} - {row.name for row in rows}
    assert left == {"theirs.txt"}


def test_a_failed_one_is_tried_again_at_the_next_look(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    backups = Backups(shop.house)
    shop.folder.backups.write_text("in the way")
    backups.look()
    assert "no backup" in caplog.text
    shop.folder.backups.unlink()
    backups.look()
    assert len(backups.list()) == 1


def test_a_damaged_one_is_listed_as_such_and_refused(shop: Shop) -> None:
    backups = Backups(shop.house)
    good = backups.create()
    shop.clock.advance(60)
    bad = backups.create(BackupKind.BEFORE_DELETE)
    bad.path.write_bytes(bad.path.read_bytes()[:-10])
    assert {row.name: row.kind for row in listed(shop.folder)} == {
        good.name: BackupKind.ASKED,
        bad.name: None,
    }
    assert [row.name for row in verified(shop.folder, good.path)] == [good.name]
    with pytest.raises(UserError, match="damaged"):
        verified(shop.folder, None)


def test_none_at_all_is_told(shop: Shop) -> None:
    with pytest.raises(UserError, match="no backups yet"):
        verified(shop.folder, None)
