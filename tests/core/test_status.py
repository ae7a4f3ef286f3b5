"""The moves of deliveries and campaigns, walked exhaustively."""

from __future__ import annotations

from itertools import product

import pytest

from broadcaster_desktop.core.status import (
    CAMPAIGN_MOVES,
    DELIVERY_MOVES,
    OWNER_MOVES,
    RETRYABLE,
    SERVED,
    SETTLED,
    CampaignStatus,
    DeliveryReason,
    DeliveryStatus,
    MoveRefused,
    move_campaign,
    move_delivery,
)

D, C = DeliveryStatus, CampaignStatus


def _allowed(old: DeliveryStatus, new: DeliveryStatus, *, by_owner: bool) -> bool:
    try:
        return move_delivery(old, new, by_owner=by_owner) is new
    except MoveRefused:
        return False


def _reached(start: DeliveryStatus, *, by_owner: bool = False) -> set[DeliveryStatus]:
    seen: set[DeliveryStatus] = set()
    waiting = [start]
    while waiting:
        old = waiting.pop()
        found = {new for new in D if _allowed(old, new, by_owner=by_owner)} - seen
        seen |= found
        waiting.extend(found)
    return seen


@pytest.mark.parametrize("start", [*sorted(SERVED), D.UNCERTAIN])
def test_what_may_have_gone_out_never_queues_again_by_itself(start: DeliveryStatus) -> None:
    assert not _reached(start) & {D.QUEUED, D.SENDING}


@pytest.mark.parametrize("start", sorted(SERVED))
def test_what_was_shown_is_never_forgotten(start: DeliveryStatus) -> None:
    assert not _reached(start) & {D.SKIPPED, D.CANCELLED}


def test_the_owner_alone_may_send_an_uncertain_or_failed_one_again() -> None:
    further = {
        (old, new)
        for old, new in product(D, D)
        if _allowed(old, new, by_owner=True) and not _allowed(old, new, by_owner=False)
    }
    assert further == {
        (D.UNCERTAIN, D.QUEUED),
        (D.UNCERTAIN, D.SKIPPED),
        (D.FAILED, D.QUEUED),
        (D.CANCELLED, D.QUEUED),
    }


def test_ticks_only_rise() -> None:
    order = [D.HANDED_OVER, D.SENT, D.DELIVERED, D.READ]
    for low, high in product(range(4), range(4)):
        assert _allowed(order[low], order[high], by_owner=True) is (low < high)


def test_nothing_is_sent_but_through_sending() -> None:
    for old, new in product(D, D):
        if new in SERVED and old not in SERVED | {D.SENDING, D.UNCERTAIN}:
            assert not _allowed(old, new, by_owner=True)
        if new is D.SENDING:
            assert _allowed(old, new, by_owner=True) is (old is D.QUEUED)


@pytest.mark.parametrize("last", [D.READ, D.FAILED, D.SKIPPED, D.CANCELLED])
def test_last_states_have_no_way_on(last: DeliveryStatus) -> None:
    assert _reached(last) == set()


def test_every_status_can_be_reached_and_has_its_row() -> None:
    assert _reached(D.QUEUED) == set(D)
    assert set(DELIVERY_MOVES) == set(D)
    assert set(OWNER_MOVES) <= set(D)
    assert set(D) - SETTLED == {D.QUEUED, D.SENDING, D.HANDED_OVER}


def test_campaigns_move_as_their_rules_say() -> None:
    for old, new in product(C, C):
        if new in CAMPAIGN_MOVES[old]:
            assert move_campaign(old, new) is new
        else:
            with pytest.raises(MoveRefused, match=f"{old} -> {new}"):
                move_campaign(old, new)


def test_a_cancelled_campaign_never_runs_again() -> None:
    assert CAMPAIGN_MOVES[C.CANCELLED] == frozenset()
    assert all(C.DRAFT not in CAMPAIGN_MOVES[old] for old in (C.RUNNING, C.PAUSED, C.FINISHED))


def test_refusals_are_not_for_retrying() -> None:
    assert {DeliveryReason.SEND_FAILED, DeliveryReason.MEDIA_REJECTED} == RETRYABLE
