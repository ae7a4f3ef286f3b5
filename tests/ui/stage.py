"""A world with invented people and campaigns in every state, without a browser."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from broadcaster_desktop.core.account import AccountState, Observation, PairingCode
from broadcaster_desktop.core.events import AccountSeen, CampaignMoved, Notice, Noticed, NowServing
from broadcaster_desktop.core.records import ImportOptions, NewCampaign
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason, DeliveryStatus
from broadcaster_desktop.data import accounts, campaigns
from broadcaster_desktop.data.deliveries import Journal
from broadcaster_desktop.options import Options
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.services import Services
from broadcaster_desktop.services.house import House
from broadcaster_desktop.whatsapp.channel import Reply
from broadcaster_desktop.world import World, open_world

D = DeliveryStatus
PEOPLE = (
    ("Asha Patil", "98200 41234"),
    ("राहुल जोशी", "098200 41235"),
    ("Fatima Shaikh", "+91 98200 41236"),
    ("Gurpreet Singh", "9820041237"),
    ("सुनीता देशमुख", "98200-41238"),
    ("Joseph D'Souza", "919820041239"),
    ("Meera Iyer", "98200 41240"),
    ("Kabir Khan", "98200 41241"),
    ("", "98200 41242"),
    ("लता कुलकर्णी", "98200 41243"),
)
OUTCOMES: tuple[tuple[DeliveryStatus, DeliveryReason | None], ...] = (
    (D.READ, None),
    (D.DELIVERED, None),
    (D.SENT, None),
    (D.FAILED, DeliveryReason.NOT_ON_WHATSAPP),
    (D.UNCERTAIN, DeliveryReason.COULD_NOT_TELL),
    (D.HANDED_OVER, None),
    (D.FAILED, DeliveryReason.SEND_FAILED),
)
MESSAGE = "Namaste {name|friend}, *Diwali* sweets are ready 🪔\nनमस्ते, दिवाली की मिठाई तैयार है।"
PAYLOAD = "2@" + "Qx7/aB+" * 28 + ",invented,payload=="


@dataclass(frozen=True, slots=True)
class Stage:
    """An open world and ways to make things happen in it."""

    world: World
    folder: Path

    @property
    def services(self) -> Services:
        """The world's services."""
        return self.world.services

    @property
    def house(self) -> House:
        """The world's data."""
        return self.services.campaigns._house

    def bring_people(self, consent: bool = True) -> None:
        """Ten people with the tag Diwali, three of them also VIP."""
        for at, (name, phone) in enumerate(PEOPLE):
            tags = ["Diwali", "VIP"] if at < 3 else ["Diwali"]
            self.services.contacts.add(phone, name, tags, "agreed at the counter" if consent else None)

    def customers(self, rows: int) -> Path:
        """A file of that many customers."""
        path = self.folder / "customers.csv"
        lines = [f"Customer {at},98{at:08d},Pune\n" for at in range(rows)]
        path.write_text("Naam,Mobile No.,City\n" + "".join(lines), "utf-8")
        return path

    def bring_file(self, path: Path) -> None:
        """Bring a file in."""
        self.services.importing.run(path, ImportOptions(consent="agreed", tags=("Diwali",)))

    def link(self) -> int:
        """An account that was linked in an earlier run; its id."""
        with self.house.database.write() as connection:
            at = self.house.clock.now()
            account = accounts.ensure(connection, self.house.page, at)
            seen = Observation(AccountState.LINKED, phone="+919820043210", name="Asha Sweets")
            accounts.seen(connection, account, seen, at)
        self.services.accounts.acknowledge_risk()
        return account

    def see(
        self, state: AccountState, *, code: bool = False, progress: int | None = None, **more: Any
    ) -> None:
        """Have the account's page look like this."""
        shown = PairingCode(PAYLOAD, 1, 60, time.monotonic() - 18) if code else None
        linked = state is AccountState.LINKED
        phone, name = ("+919820043210", "Asha Sweets") if linked else (None, None)
        seen = Observation(state, code=shown, progress=progress, phone=phone, name=name, **more)
        self.services.events.publish(AccountSeen(1, seen))

    def rest(self, account: int, until: datetime) -> None:
        """Have a number held back until then."""
        with self.house.database.write() as connection:
            accounts.rest(connection, account, until)

    def campaign(self, name: str = "Diwali offer", *, start: bool = True, at: datetime | None = None) -> int:
        """A campaign to everyone tagged Diwali, planned where it has a time; its id."""
        new = NewCampaign(name=name, message=MESSAGE, tags=("Diwali",), at=at)
        made = self.services.campaigns.create(new)
        if start and at is None:
            self.services.campaigns.start(made)
        return made

    def serve(
        self, campaign: int, outcomes: Sequence[tuple[DeliveryStatus, DeliveryReason | None]] = OUTCOMES
    ) -> None:
        """Have the first people of a running campaign come out like this."""
        house = self.house
        journal = Journal(house.database, house.epoch, house.clock, house.recorder)
        for status, reason in outcomes:
            claimed = journal.claim(campaign)
            assert claimed is not None
            if reason is not None:
                journal.end(claimed.id, status, reason, tried=True)
                continue
            journal.prepared(claimed.id, [])
            assert journal.handing(claimed.id, [], house.digests.of(claimed.phone))
            journal.handed(claimed.id, f"bubble-{claimed.id}", status)
        self.services.events.publish(NowServing(campaign, "Kabir Khan", 6.0))
        self.services.events.publish(CampaignMoved(campaign))

    def take_in_hand(self, campaign: int) -> None:
        """Have the next person's message be the one in hand."""
        house = self.house
        assert Journal(house.database, house.epoch, house.clock, house.recorder).claim(campaign) is not None

    def notice(self, notice: Notice, count: int = 0) -> None:
        """Have something be noticed that was dealt with."""
        self.services.events.publish(Noticed(notice, 1, count))

    def says(self, phone: str | None, text: str, title: str = "") -> None:
        """Have someone reply."""
        self.services.replies.heed(1, [Reply(f"in-{phone}-{text}", phone, text, title)])

    def move(self, campaign: int, status: CampaignStatus, reason: CampaignReason | None = None) -> None:
        """Have a campaign's status be this."""
        with self.house.database.write() as connection:
            if campaigns.status(connection, campaign) is status:
                campaigns.give_reason(connection, campaign, reason)
            else:
                campaigns.move(connection, campaign, status, reason)
        self.services.events.publish(CampaignMoved(campaign))


class Kept:
    """A world the window may open and leave; the test itself closes it."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def services(self) -> Services:
        """What the window calls."""
        return self._world.services

    def leave(self) -> None:
        """Nothing waits in it."""

    def close(self) -> None:
        """Left open."""

    def end(self) -> None:
        """Left open."""


def open_stage(folder: Path, *, practice: bool = False) -> Stage:
    """Open an empty world in a folder."""
    held = DataFolder(folder)
    held.prepare()
    if practice:
        held.practice.prepare()
    options = Options(held, None, None, None, verbose=False, version=False, command=())
    return Stage(open_world(options, practice=practice, sends=False), folder)
