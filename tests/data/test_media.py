"""Files of campaigns: in order, frozen with the message, and our copies held against what was kept."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command

from broadcaster_desktop.core.clock import SystemClock
from broadcaster_desktop.core.media import Attachment, MediaKind, joint_digest
from broadcaster_desktop.core.records import NewCampaign
from broadcaster_desktop.data import campaigns, contacts, media, outcomes
from broadcaster_desktop.data.boot import boot
from broadcaster_desktop.data.copies import Copies, Wrong
from broadcaster_desktop.data.deliveries import Journal
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.media import Kept
from broadcaster_desktop.data.migrate import alembic_config, migrate
from broadcaster_desktop.data.outcomes import Frozen
from broadcaster_desktop.data.recorder import Recorder
from broadcaster_desktop.errors import UserError
from tests.data.conftest import NOW


def _kept(folder: Path, name: str, content: bytes, mime: str = "image/png") -> Kept:
    digest = hashlib.sha256(content).hexdigest()
    copy = media.copy_of(folder, digest, name)
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(content)
    kind = MediaKind.PICTURE if mime.startswith("image/") else MediaKind.DOCUMENT
    return Kept(Attachment(copy, digest, kind, mime, len(content)), Path("/owner") / name)


@pytest.fixture
def folder(path: Path) -> Path:
    return path.parent / "media"


def _started(database: Database, files: list[Kept]) -> int:
    with database.write() as connection:
        contact = contacts.add(connection, "+919820012345", "Asha", NOW)
        campaign = campaigns.create(connection, NewCampaign("n", "Hi", ()), NOW)
        media.attach(connection, campaign, files, NOW)
        outcomes.snapshot(connection, campaign, iter([Frozen(contact, "+919820012345", "Asha", "Hi", None)]))
        connection.exec_driver_sql("UPDATE campaigns SET status='running' WHERE id=?", (campaign,))
    return campaign


def _planned(database: Database, kept: Kept) -> int:
    with database.write() as connection:
        campaign = campaigns.create(connection, NewCampaign("n", "Hi", ()), NOW)
        media.attach(connection, campaign, [kept], NOW)
    return campaign


@pytest.fixture
def journal(database: Database, path: Path) -> Iterator[Journal]:
    recorder = Recorder(path.parent / "recorder", b"k" * 32)
    boot(database, recorder, SystemClock(), 1)
    yield Journal(database, 1, SystemClock(), recorder)
    recorder.close()


def test_a_claimed_delivery_brings_its_files(database: Database, journal: Journal, folder: Path) -> None:
    files = [_kept(folder, "second.png", b"2"), _kept(folder, "first.png", b"1")]
    campaign = _started(database, files)
    claimed = journal.claim(campaign)
    assert claimed is not None
    assert claimed.attachments == tuple(kept.attachment for kept in files)
    with database.read() as connection:
        frozen = connection.exec_driver_sql("SELECT media_digest FROM deliveries").scalar()
        assert [row.source for row in media.rows(connection, campaign)] == [
            str(kept.source) for kept in files
        ]
    assert frozen == joint_digest([kept.attachment.digest for kept in files])


def test_a_message_of_text_alone_has_none(database: Database, journal: Journal) -> None:
    campaign = _started(database, [])
    claimed = journal.claim(campaign)
    assert claimed is not None
    assert claimed.attachments == ()
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT media_digest FROM deliveries").scalar() is None
        assert media.digest(connection, campaign) is None


def test_one_file_is_frozen_by_its_own_digest(database: Database, folder: Path) -> None:
    kept = _kept(folder, "offer.png", b"1")
    campaign = _started(database, [kept])
    with database.read() as connection:
        assert media.digest(connection, campaign) == kept.attachment.digest


def test_equal_content_is_one_row_under_the_names_of_its_campaigns(database: Database, folder: Path) -> None:
    names = ("offer.png", "diwali.png")
    started = [_planned(database, _kept(folder, name, b"same")) for name in names]
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM media").scalar() == 1
        found = [media.attachments(connection, campaign, folder)[0].path.name for campaign in started]
    assert found == list(names)


@pytest.mark.parametrize(
    "loss", ["DELETE FROM campaign_media", "UPDATE campaign_media SET position=position+2 WHERE position=0"]
)
def test_a_message_is_never_taken_without_exactly_what_was_frozen(
    database: Database, journal: Journal, folder: Path, loss: str
) -> None:
    campaign = _started(database, [_kept(folder, "a.png", b"a"), _kept(folder, "b.png", b"b")])
    with database.write() as connection:
        connection.exec_driver_sql(loss)
    with pytest.raises(UserError) as caught:
        journal.claim(campaign)
    assert caught.value.code == "database_damaged"
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT status FROM deliveries").scalar() == "queued"


def test_what_is_looked_up_comes_with_its_files(database: Database, journal: Journal, folder: Path) -> None:
    kept = _kept(folder, "offer.png", b"1")
    campaign = _started(database, [kept])
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO accounts (page, state, created_at) VALUES ('p', 'linked', 0)")
        campaigns.bind(connection, campaign, 1)
    claimed = journal.claim(campaign)
    assert claimed is not None
    journal.prepared(claimed.id, ["a"])
    assert journal.handing(claimed.id, ["a"], b"nobody")
    assert [one.attachments for one in journal.unfinished(1)] == [(kept.attachment,)]


def test_a_copy_that_is_whole_passes(folder: Path) -> None:
    files = [_kept(folder, "a.png", b"a").attachment, _kept(folder, "b.png", b"b").attachment]
    copies = Copies()
    assert copies.wrong(files) is None
    assert copies.wrong(files) is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda copy: copy.write_bytes(b"b"), Wrong.CHANGED),
        (lambda copy: copy.write_bytes(b""), Wrong.CHANGED),
        (lambda copy: copy.unlink(), Wrong.MISSING),
        (lambda copy: (copy.unlink(), copy.mkdir()), Wrong.CHANGED),
    ],
)
def test_a_copy_that_changed_after_it_was_proved_is_told(folder: Path, change, said: Wrong) -> None:  # type: ignore[no-untyped-def]
    whole, other = (_kept(folder, name, name.encode()).attachment for name in ("whole.png", "a.png"))
    copies = Copies()
    assert copies.wrong([whole, other]) is None
    change(other.path)
    assert copies.wrong([whole, other]) == (other, said)


def test_a_change_that_keeps_size_and_time_is_told(folder: Path) -> None:
    kept = _kept(folder, "a.png", b"a").attachment
    copies = Copies()
    assert copies.wrong([kept]) is None
    before = kept.path.stat()
    kept.path.write_bytes(b"b")
    os.utime(kept.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert copies.wrong([kept]) == (kept, Wrong.CHANGED)


def test_the_migration_keeps_all_that_hangs_on_a_campaign(path: Path) -> None:
    with alembic_config(path) as config:
        command.upgrade(config, "0003")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "INSERT INTO media (digest, kind, mime, size, name, created_at)"
            " VALUES ('d1', 'picture', 'image/png', 3, 'offer.png', 1);"
            "INSERT INTO campaigns (uuid, name, message, purpose, pace, status, media_id, created_at) VALUES"
            " ('u1', 'with', 'Hi', 'marketing', 'safe', 'running', 1, 1),"
            " ('u2', 'without', 'Hi', 'marketing', 'safe', 'draft', NULL, 1);"
            "INSERT INTO deliveries (campaign_id, phone, position, name, body, status, media_digest)"
            " VALUES (1, '+919820012345', 0, 'Asha', 'Hi', 'queued', 'd1');"
            "INSERT INTO tags (name) VALUES ('vip'); INSERT INTO campaign_tags VALUES (1, 1);"
        )
    migrate(path, known=True)
    opened = Database(path)
    with opened.read() as connection:
        for table, count in (("campaigns", 2), ("deliveries", 1), ("campaign_tags", 1)):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == count  # noqa: S608
        found = media.attachments(connection, 1, Path("media"))
        assert found == (Attachment(Path("media/d1/offer.png"), "d1", MediaKind.PICTURE, "image/png", 3),)
        assert media.attachments(connection, 2, Path("media")) == ()
    opened.close()
    with alembic_config(path) as config:
        command.downgrade(config, "0003")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT media_id FROM campaigns ORDER BY id").fetchall() == [(1,), (None,)]
