"""Whatever is done in whatever order: opt-outs win, who is erased is nowhere, the ledger proves itself.

`-m long` plays longer histories; `BROADCASTER_ORDER_SEED` takes another seed.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from broadcaster_desktop.core.records import ImportOptions, NewCampaign, Purpose
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.data import campaigns, consents, outcomes, settings
from broadcaster_desktop.data.pledges import Pledges
from broadcaster_desktop.data.restoring import make_ready, switch
from broadcaster_desktop.data.upholding import uphold
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.backups import Backups
from broadcaster_desktop.services.bin import Bin
from broadcaster_desktop.services.consent import Consent
from broadcaster_desktop.services.contacts import Contacts
from broadcaster_desktop.services.duplicates import Duplicates
from broadcaster_desktop.services.editing import Editing
from broadcaster_desktop.services.importing import Importing
from broadcaster_desktop.services.privacy import Privacy
from broadcaster_desktop.services.starting import RISK_KEY, Starting
from broadcaster_desktop.services.undo import Undo
from tests.sending.shop import REAL_PAGE, Shop

SEED = int(os.environ.get("BROADCASTER_ORDER_SEED", "20261122"))
NUMBERS = [f"+9198200{at:05d}" for at in range(11_111, 11_119)]
S = DeliveryStatus


class History:
    """One data folder and what was said of its people, against which it is held after every act."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.shop = Shop(folder, page=REAL_PAGE, seed=seed)
        with self.shop.database.write() as connection:
            settings.put(connection, RISK_KEY, "yes")
        self.out: set[str] = set()
        """Numbers the owner put on the list and has not taken off."""
        self.erased: set[str] = set()
        """Numbers that were erased, and not brought in again since by any act of the owner."""
        self.done: list[str] = []
        self.imports: list[int] = []
        self.count = 0

    @property
    def number(self) -> str:
        return self.chance.choice(NUMBERS)

    def act(self) -> None:
        """Something is done; that it cannot be done just now is an answer, too."""
        acts: list[Callable[[], object]] = [
            self.bring_in, self.bring_in, self.edit, self.merge, self.undo, self.undo, self.undo_import,
            self.delete, self.restore, self.opt_out, self.withdraw, self.grant, self.erase, self.back_up,
            self.go_back, self.begin, self.begin, self.send, self.different, self.restart,
        ]  # fmt: skip
        chosen = self.chance.choice(acts)
        self.done.append(chosen.__name__)
        self.shop.clock.advance(self.chance.choice((0.5, 60, 4_000)))
        try:
            chosen()
        except UserError as error:
            self.done[-1] += f" ({error.code})"
        self.hold()

    def bring_in(self) -> None:
        rows = self.chance.sample(NUMBERS, 3)
        self.count += 1
        path = self.shop.folder.root.parent / f"list{self.count}.csv"
        path.write_text("Name,Mobile\n" + "".join(f"Person {one[-3:]},{one}\n" for one in rows))
        consent = self.chance.choice((None, "they agreed"))
        options = ImportOptions(tags=("vip",), consent=consent, update=self.chance.random() < 0.5)
        self.erased -= set(rows)
        self.imports.append(Importing(self.shop.house).run(path, options).id)
        path.unlink()

    def edit(self) -> None:
        number = self.number
        same = self.chance.random() < 0.7
        Editing(self.shop.house).edit(self.someone(), phone=number, same_person=same)
        self.erased.discard(number)

    def merge(self) -> None:
        Duplicates(self.shop.house).merge(self.someone(), self.someone())

    def different(self) -> None:
        Duplicates(self.shop.house).different([self.someone(), self.someone()])

    def undo(self) -> None:
        Undo(self.shop.house).undo()

    def undo_import(self) -> None:
        if self.imports:
            Importing(self.shop.house).undo(self.chance.choice(self.imports))

    def delete(self) -> None:
        Bin(self.shop.house).delete([self.someone()])

    def restore(self) -> None:
        rows = Bin(self.shop.house).rows()
        if rows:
            Bin(self.shop.house).restore([self.chance.choice(rows).id], merge=self.chance.random() < 0.5)

    def opt_out(self) -> None:
        number = self.number
        self.shop.optouts.add([number])
        self.out.add(number)
        self.erased.discard(number)

    def withdraw(self) -> None:
        number = self.number
        Consent(self.shop.house).withdraw(number, purposes=[Purpose.MARKETING])
        self.erased.discard(number)

    def grant(self) -> None:
        number = self.number
        Consent(self.shop.house).grant(number, "said so")
        self.erased.discard(number)

    def erase(self) -> None:
        number = self.number
        Privacy(self.shop.house).erase(number)
        self.erased.add(number)

    def back_up(self) -> None:
        Backups(self.shop.house).create()

    def go_back(self) -> None:
        """An older copy takes the data's place, as at a start of the program."""
        rows = Backups(self.shop.house).list()
        if not rows:
            return
        shop = self.shop
        make_ready(shop.folder, self.chance.choice(rows).path, shop.clock.now())
        shop.close()
        assert switch(shop.folder, shop.clock.now())
        self.restart(closed=True)
        self.imports = []

    def restart(self, *, closed: bool = False) -> None:
        shop = self.shop
        if closed:
            shop.boot(type(shop.database)(shop.folder.database))
        else:
            shop.restart()
        uphold(shop.database, shop.house.digests, Pledges(shop.folder.pledges), shop.clock.now())
        Importing(shop.house).resume()

    def begin(self) -> None:
        house = self.shop.house
        self.count += 1
        new = NewCampaign(f"n{self.count}", f"Hi {{name}} {self.count}", ("vip",), pace="safe")
        with house.database.write() as connection:
            number = campaigns.create(connection, new, house.clock.now())
        Starting(house).start(number)

    def send(self) -> None:
        """A claim is made, and ends as it may."""
        for view in self.shop.campaigns():
            job = self.shop.journal.claim(view.id)
            if job is not None:
                end = self.chance.choice((S.FAILED, S.SKIPPED, S.UNCERTAIN, S.SENDING))
                if end is not S.SENDING:
                    self.shop.journal.end(job.id, end, None, tried=False)

    def someone(self) -> int:
        ids = Contacts(self.shop.house).ids()
        return self.chance.choice(list(ids)) if ids else 0

    def hold(self) -> None:
        """What must be true whatever was done."""
        shop, told = self.shop, " > ".join(self.done)
        with shop.database.read() as connection:
            ids = connection.exec_driver_sql("SELECT id FROM contacts").scalars().all()
            assert len(set(ids)) == len(ids)
            twice = "SELECT contact_id FROM binned WHERE contact_id IN (SELECT id FROM contacts)"
            assert not connection.exec_driver_sql(twice).all(), told
            waiting = connection.exec_driver_sql(
                "SELECT d.phone, d.contact_id, c.purpose FROM deliveries d"
                " JOIN campaigns c ON c.id=d.campaign_id WHERE d.status='queued'"
            ).all()
        for phone in self.out:
            assert shop.optouts.is_out(phone), f"{phone} is on the list no more: {told}"
        for phone, contact, purpose in waiting:
            assert contact is not None, f"{phone} is no contact's: {told}"
            with shop.database.read() as connection:
                assert consents.holds(connection, phone, Purpose(purpose)), f"{phone} did not agree: {told}"
        with closing(sqlite3.connect(shop.folder.database, isolation_level=None)) as plain:
            assert consents.verify(plain, shop.house.digests).whole, told
        self.nowhere(told)

    def nowhere(self, told: str) -> None:
        for phone in self.erased:
            needle = phone[3:].encode()
            for path in shop_files(self.shop.folder.root):
                assert needle not in path.read_bytes(), f"{phone} is in {path.name}: {told}"

    def nobody_out_is_pressed(self) -> None:
        """At the end all that waits goes through the sender's hands."""
        told = " > ".join(self.done)
        self.shop.server.at_press = lambda phone, text: self._pressed(phone, told)
        for view in self.shop.campaigns():
            with self.shop.database.write() as connection:
                again = frozenset(DeliveryReason)
                if view.status.value in ("running", "paused"):
                    outcomes.queue_failed(connection, view.id, again)
        self.shop.work()

    def _pressed(self, phone: str, told: str) -> None:
        assert phone not in self.out | self.erased, f"{phone} got a message: {told}"
        assert not self.shop.optouts.is_out(phone), told


def shop_files(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


def _play(folder: Path, seed: int, length: int) -> list[str]:
    history = History(folder, seed)
    try:
        for _ in range(length):
            history.act()
        history.nobody_out_is_pressed()
    finally:
        history.shop.close()
        shutil.rmtree(folder, ignore_errors=True)
    return history.done


@pytest.mark.parametrize("seed", range(SEED, SEED + 4))
def test_what_must_hold_holds_after_any_history(tmp_path: Path, seed: int) -> None:
    _play(tmp_path / "data", seed, 25)


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_many_histories(tmp_path: Path) -> None:
    for seed in range(SEED + 100, SEED + 400):
        _play(tmp_path / f"data{seed}", seed, 40)
