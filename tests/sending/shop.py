"""A shop with one account and people to write to: real data, real lanes, a scripted channel."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from random import Random
from typing import Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, insert

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import Event, Events
from broadcaster_desktop.core.media import Attachment, MediaKind
from broadcaster_desktop.core.phone import region_of
from broadcaster_desktop.core.privacy import Consent
from broadcaster_desktop.core.records import CampaignView, DeliveryRow, NewCampaign, Purpose
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryStatus
from broadcaster_desktop.data import accounts, campaigns, consents, media, outcomes
from broadcaster_desktop.data.boot import boot
from broadcaster_desktop.data.copies import Copies
from broadcaster_desktop.data.deliveries import Journal
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.migrate import migrate
from broadcaster_desktop.data.models import contacts
from broadcaster_desktop.data.outcomes import Frozen
from broadcaster_desktop.data.recorder import Recorder
from broadcaster_desktop.data.suppressions import Digests, load_key
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.sending.allowance import Allowance
from broadcaster_desktop.sending.book import Book
from broadcaster_desktop.sending.lane import Lane
from broadcaster_desktop.sending.retries import Retries
from broadcaster_desktop.sending.serve import Desk
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.optouts import OptOuts
from broadcaster_desktop.services.replies import Replies
from broadcaster_desktop.whatsapp.channel import Channel
from tests.sending.scripted import OWN, Crash, ManualClock, Server

S = DeliveryStatus
SHOP_ZONE = ZoneInfo("Asia/Kolkata")
REAL_PAGE = "https://web.whatsapp.com"
"""A page where the owner's limits apply; the scripted channel does not care."""
STEPS = 3000
"""A run that needs more steps than this goes round in circles."""


class Worker(Protocol):
    """What works through an account's deliveries; the harness also takes other designs than ours."""

    def step(self) -> None: ...

    def close(self) -> None: ...


class KillableDatabase(Database):
    """The database of a program that is killed at one of its commits."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.commits = 0
        self.kill_at: int | None = None
        self.kill_before = False

    @contextmanager
    def write(self) -> Iterator[Connection]:
        self.commits += 1
        dies = self.commits == self.kill_at
        with super().write() as connection:
            yield connection
            if dies and self.kill_before:
                raise Crash
        if dies:
            raise Crash


def text_for(phone: str, campaign: str = "Diwali") -> str:
    return f"Namaste {phone[-2:]}, {campaign} sweets are ready.\nReply STOP to end."


def _agreed(purpose: Purpose, at: datetime) -> Consent:
    return Consent(purpose, True, "list", "They agreed in the shop", "en", "owner", at)


def phones(number: int) -> list[str]:
    return [f"+9198200{index:05d}" for index in range(1, number + 1)]


class Shop:
    """One data folder and one server; the program on it can die and start again."""

    def __init__(
        self,
        folder: Path,
        *,
        template: Path | None = None,
        timing: Timing | None = None,
        clock: ManualClock | None = None,
        seed: int = 0,
        page: str = "practice",
    ) -> None:
        self.page = page
        self.folder = DataFolder(folder)
        self.folder.prepare()
        if template is not None and not self.folder.database.exists():
            shutil.copyfile(template, self.folder.database)
        elif template is None:
            migrate(self.folder.database, known=False)
        self.clock = clock or ManualClock()
        self.server = Server(self.clock)
        self.random = Random(seed)
        self.timing = timing or Timing()
        self.heard: list[Event] = []
        self.pictures: list[bytes] = []
        self.due: datetime | None = None
        self.boot(KillableDatabase(self.folder.database))
        self.account = self._link()

    def begin(
        self,
        people: Sequence[str],
        *,
        name: str = "Diwali",
        pace: str = "none",
        new: Collection[str] = (),
        purpose: Purpose = Purpose.MARKETING,
        files: Sequence[Attachment] = (),
    ) -> int:
        """A running campaign with a text of its own for each of these numbers; `new` have no chat yet."""
        now = self.clock.now()
        with self.database.write() as connection:
            rows = [
                {"phone": phone, "name": phone, "name_key": phone, "created_at": now, "updated_at": now}
                for phone in people
            ]
            known = contacts.select().with_only_columns(contacts.c.phone, contacts.c.id)
            there = {row.phone for row in connection.execute(known)}
            fresh = [row for row in rows if row["phone"] not in there]
            if fresh:
                connection.execute(insert(contacts), fresh)
            if self.page != "practice":
                new_here = [str(row["phone"]) for row in fresh]
                consents.record(connection, new_here, [_agreed(one, now) for one in Purpose])
            ids = {row.phone: row.id for row in connection.execute(known)}
            planned = NewCampaign(name=name, message="x", tags=(), pace=pace, purpose=purpose)
            campaign = campaigns.create(connection, planned, now, list(ids.values()))
            campaigns.bind(connection, campaign, self.account)
            media.attach(connection, campaign, [media.Kept(file, file.path) for file in files], now)
            lines = (
                Frozen(ids[phone], phone, phone, text_for(phone, name), None, region_of(phone), phone in new)
                for phone in people
            )
            outcomes.snapshot(connection, campaign, lines)
            campaigns.move(connection, campaign, CampaignStatus.RUNNING, started_at=now)
        return campaign

    def keep(self, name: str, content: bytes = b"a picture") -> Attachment:
        """Our own copy of a picture."""
        digest = hashlib.sha256(content).hexdigest()
        path = media.copy_of(self.folder.media, digest, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return Attachment(path, digest, MediaKind.PICTURE, "image/jpeg", len(content))

    def work(self, until: Callable[[], bool] | None = None) -> None:
        """Let the lane work, going with the clock to each planned step, until it plans none."""
        self.due = self.clock.now()
        for _ in range(STEPS):
            if self.due is None or (until is not None and until()):
                return
            self.clock.advance((self.due - self.clock.now()).total_seconds())
            self.due = None
            self.lane.step()
        raise AssertionError("the lane goes round in circles")

    def once(self) -> None:
        """One step now."""
        self.due = None
        self.lane.step()

    def restart(self) -> None:
        """The program was killed; it starts again on the same data, with a new epoch."""
        if self.server.living is not None:
            self.server.living.close()
        self.recorder.close()
        self.database.close()
        self.boot(KillableDatabase(self.folder.database))

    def close(self) -> None:
        self.lane.close()
        self.recorder.close()
        self.database.close()

    def pause(self, campaign: int) -> None:
        with self.database.write() as connection:
            campaigns.move(connection, campaign, CampaignStatus.PAUSED, CampaignReason.OWNER)

    def resume(self, campaign: int) -> None:
        with self.database.write() as connection:
            campaigns.move(connection, campaign, CampaignStatus.RUNNING)

    def cancel(self, campaign: int) -> None:
        with self.database.write() as connection:
            campaigns.move(connection, campaign, CampaignStatus.CANCELLED, CampaignReason.OWNER)
            outcomes.cancel_queued(connection, campaign)

    def view(self, campaign: int) -> CampaignView:
        with self.database.read() as connection:
            found = campaigns.view(connection, campaign)
        assert found is not None
        return found

    def rows(self, campaign: int) -> dict[str, DeliveryRow]:
        with self.database.read() as connection:
            found = outcomes.delivery_rows(connection, outcomes.delivery_ids(connection, campaign))
        return {row.phone: row for row in found}

    def statuses(self, campaign: int) -> list[str]:
        """In the order of sending."""
        return [row.status.value for row in self.rows(campaign).values()]

    def has_files(self, campaign: int) -> bool:
        """Whether files go with a campaign's messages."""
        with self.database.read() as connection:
            return media.digest(connection, campaign) is not None

    def steps(self, phone: str) -> list[str]:
        """The journal of this number's deliveries."""
        with self.database.read() as connection:
            found = connection.exec_driver_sql(
                "SELECT a.step FROM attempts a JOIN deliveries d ON d.id=a.delivery_id"
                " WHERE d.phone=? ORDER BY a.id",
                (phone,),
            )
            return [row[0] for row in found]

    def campaigns(self) -> list[CampaignView]:
        with self.database.read() as connection:
            return campaigns.every(connection)

    def _link(self) -> int:
        with self.database.write() as connection:
            account = accounts.ensure(connection, self.page, self.clock.now())
            seen = Observation(AccountState.LINKED, phone=OWN)
            accounts.seen(connection, account, seen, self.clock.now())
        return account

    def boot(self, database: KillableDatabase) -> None:
        """A program starts on this data."""
        self.database = database
        self.events = Events()
        self.events.subscribe(self.heard.append)
        with self.database.read() as connection:
            digests = load_key(self.folder.key, connection, make=True)
        self.recorder = self.make_recorder(digests)
        self.epoch = boot(self.database, self.recorder, self.clock, 1)
        self.house = House(
            self.folder,
            self.database,
            digests,
            self.clock,
            self.events,
            self.recorder,
            self.epoch,
            self.page,
            loopback=self.page == "practice",
            zone=SHOP_ZONE,
        )
        self.optouts = OptOuts(self.house)
        self.replies = Replies(self.house)
        self.journal = Journal(self.database, self.epoch, self.clock, self.recorder)
        self.allowance = Allowance(
            1, self.database, self.clock, self.house.zone, self.house.page, loopback=self.house.loopback
        )
        retries = Retries(self.random, self.timing.backoff, self.timing.longest_backoff)
        desk = Desk(
            journal=self.journal,
            timing=self.timing,
            retries=retries,
            digest=digests.of,
            is_out=self.optouts.is_out,
            is_held=self.replies.is_held,
            heed=partial(self.replies.heed, 1),
            refusal=self.allowance.refusal,
            still=self.allowance.still,
            intact=Copies().intact,
        )
        self.tools = Tools(
            book=Book(self.database, self.clock),
            desk=desk,
            allowance=self.allowance,
            events=self.events,
            clock=self.clock,
            random=self.random,
            make_channel=self.make_channel,
            keep_picture=self.keep_picture,
            plan=self._plan,
        )
        self.lane: Worker = self.make_lane()

    def make_channel(self) -> Channel:
        """The way to the page."""
        return self.server.open()

    def keep_picture(self, picture: bytes) -> Path:
        """Where a picture of the page goes."""
        self.pictures.append(picture)
        return self.folder.screenshots / f"page-{len(self.pictures)}.png"

    def make_recorder(self, digests: Digests) -> Recorder:
        """The flight recorder; the harness also takes one that the program is killed in."""
        return Recorder(self.folder.recorder, digests.key_for("flight recorder"))

    def make_lane(self) -> Worker:
        """The design under test."""
        return Lane(1, self.tools)

    def own_lane(self) -> Lane:
        assert isinstance(self.lane, Lane)
        return self.lane

    def with_tools(self, **changed: object) -> None:
        """Give the lane other tools."""
        self.tools = replace(self.tools, **changed)  # type: ignore[arg-type]
        self.lane = self.make_lane()

    def _plan(self, due: datetime) -> None:
        self.due = due
