"""The journal under any order of its steps and of the owner's doings, drawn by chance.

Whatever is called, whether it fits or not: every delivery has one status, counts are their sum, and nothing
that may have gone out is queued again but by the owner's own, audited word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from random import Random

import pytest

from broadcaster_desktop.core.status import (
    DELIVERY_MOVES,
    SERVED,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
    MoveRefused,
    Step,
)
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.services.campaigns import Campaigns
from tests.sending.conftest import MakeShop
from tests.sending.shop import Shop, phones

S = DeliveryStatus
PEOPLE = phones(3)
MAY_HAVE_GONE_OUT = SERVED | {S.UNCERTAIN}
SEEDS, STEPS = 12, 150


class Doings:
    """Everything that may be asked of the journal, in any order."""

    def __init__(self, shop: Shop, seed: int) -> None:
        self.shop = shop
        self.draw = Random(seed)
        self.campaign = shop.begin(PEOPLE)
        self.moves: Counter[tuple[S, S]] = Counter()
        self.names = [name for name, weight in WEIGHTS.items() for _ in range(weight)]

    def step(self) -> None:
        """One doing; what does not fit is refused and changes nothing."""
        name = self.draw.choice(self.names)
        before, words = self.statuses(), self.audited()
        try:
            DOINGS[name](self)
        except (MoveRefused, UserError):
            assert self.statuses() == before, name
        self.hold_to_laws(name, before, words)
        if self.shop.view(self.campaign).status in (CampaignStatus.CANCELLED, CampaignStatus.FINISHED):
            self.campaign = self.shop.begin(PEOPLE)

    def hold_to_laws(self, name: str, before: dict[str, S], words: int) -> None:
        after = self.statuses()
        view = self.shop.view(self.campaign)
        assert sum(view.counts.values()) == view.total == len(PEOPLE)
        if view.status is CampaignStatus.CANCELLED:
            assert not view.counts[S.QUEUED]
        self.moves.update((before[one], after[one]) for one in PEOPLE if before[one] is not after[one])
        back = [
            phone
            for phone in PEOPLE
            if before[phone] in MAY_HAVE_GONE_OUT and after[phone] in (S.QUEUED, S.SENDING)
        ]
        assert len(back) == self.audited() - words, (name, before, after)
        assert all(before[phone] is S.UNCERTAIN for phone in back)

    def one(self) -> int:
        """Mostly the delivery in hand, so that chance gets somewhere."""
        rows = list(self.shop.rows(self.campaign).values())
        in_hand = [row.id for row in rows if row.status is S.SENDING]
        return in_hand[0] if in_hand and self.draw.random() < 0.8 else self.draw.choice(rows).id

    def hand(self) -> None:
        self.shop.journal.handing(self.one(), ("a",), b"\0" * 32)

    def hand_over(self) -> None:
        status = self.draw.choice([S.HANDED_OVER, S.HANDED_OVER, S.SENT, S.READ])
        self.shop.journal.handed(self.one(), "bubble", status)

    def tick(self) -> None:
        self.shop.journal.ticked(self.one(), self.draw.choice([S.SENT, S.DELIVERED, S.READ, S.FAILED]))

    def end(self) -> None:
        status = self.draw.choice([S.FAILED, S.SKIPPED, S.UNCERTAIN, S.UNCERTAIN])
        reason = DeliveryReason.SEND_FAILED if status is S.FAILED else None
        self.shop.journal.end(self.one(), status, reason, tried=False)

    def release(self) -> None:
        step = self.draw.choice([Step.GAVE_UP, Step.RETRY, Step.RECONCILED])
        self.shop.journal.release(self.one(), step=step)

    def resolve(self) -> None:
        phone, choice = self.draw.choice(PEOPLE), self.draw.choice(["sent", "again", "skip"])
        unsure = self.statuses()[phone] is S.UNCERTAIN
        self.services().resolve(self.campaign, phone, choice)
        row = self.shop.rows(self.campaign)[phone]
        assert unsure
        assert row.by_owner is (choice == "sent")
        assert row.status is {"sent": S.HANDED_OVER, "again": S.QUEUED, "skip": S.SKIPPED}[choice]

    def services(self) -> Campaigns:
        sending = Sending(lambda account, plan: self.shop.tools, self.shop.clock, sends=False)
        return Campaigns(self.shop.house, sending, None)

    def statuses(self) -> dict[str, S]:
        return {phone: row.status for phone, row in self.shop.rows(self.campaign).items()}

    def audited(self) -> int:
        with self.shop.database.read() as connection:
            return int(
                connection.exec_driver_sql(
                    "SELECT count(*) FROM audit WHERE action='resolve' AND detail LIKE '%again%'"
                ).scalar_one()
            )


DOINGS: dict[str, Callable[[Doings], object]] = {
    "claim": lambda it: it.shop.journal.claim(it.campaign, again=it.draw.random() < 0.7),
    "prepared": lambda it: it.shop.journal.prepared(it.one(), ("a",)),
    "hand": Doings.hand,
    "hand over": Doings.hand_over,
    "tick": Doings.tick,
    "end": Doings.end,
    "release": Doings.release,
    "requeue": lambda it: it.shop.journal.requeue_unpressed(it.shop.account),
    "restart": lambda it: it.shop.restart(),
    "pause": lambda it: it.services().pause(it.campaign),
    "resume": lambda it: it.services().resume(it.campaign),
    "cancel": lambda it: it.services().cancel(it.campaign),
    "retry failed": lambda it: it.services().retry_failed(it.campaign),
    "resolve": Doings.resolve,
}
WEIGHTS = dict.fromkeys(DOINGS, 2) | {"claim": 8, "hand": 5, "hand over": 4, "tick": 4, "resume": 6}
WEIGHTS |= {"cancel": 1, "restart": 1, "pause": 1, "resolve": 5}


def walk(make_shop: MakeShop, seeds: int) -> Counter[tuple[S, S]]:
    """Let chance have its way with so many shops; the moves that deliveries made."""
    moves: Counter[tuple[S, S]] = Counter()
    for seed in range(seeds):
        doings = Doings(make_shop(), seed)
        for _ in range(STEPS):
            doings.step()
        moves += doings.moves
    return moves


def test_no_order_of_doings_breaks_the_laws(make_shop: MakeShop) -> None:
    moves = walk(make_shop, SEEDS)
    allowed = {(old, new) for old, news in DELIVERY_MOVES.items() for new in news}
    missed = allowed - set(moves) - SELDOM
    assert not missed, f"chance never came by {missed}: the test proves nothing of them"


SELDOM = {
    (S.QUEUED, S.SKIPPED),  # only by the owner's taking a person out
    *((S.UNCERTAIN, new) for new in (S.SENT, S.DELIVERED, S.READ)),
    *((S.SENDING, new) for new in (S.CANCELLED, S.DELIVERED)),
    (S.HANDED_OVER, S.UNCERTAIN),
}
"""Moves that need more than chance; each has tests of its own."""


@pytest.mark.parametrize("old", [S.HANDED_OVER, S.UNCERTAIN])
def test_the_harness_finds_a_move_back_to_the_queue(
    make_shop: MakeShop, old: S, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(DELIVERY_MOVES, old, DELIVERY_MOVES[old] | {S.QUEUED})
    with pytest.raises(AssertionError, match=r"hand|release|tick|end|requeue|resolve"):
        walk(make_shop, 4 * SEEDS)
