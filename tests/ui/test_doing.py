"""What the owner asked for is shown until it is seen to be done."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from broadcaster_desktop.core.records import CampaignView, Purpose
from broadcaster_desktop.core.status import CampaignStatus, DeliveryStatus
from broadcaster_desktop.ui.doing import Doing, Hand

C, SENDING = CampaignStatus, DeliveryStatus.SENDING


def view(status: CampaignStatus, in_hand: int = 0) -> CampaignView:
    now = datetime.now(UTC)
    return CampaignView(1, "n", status, None, "Hi", Purpose.MARKETING, "safe", {SENDING: in_hand}, now)


@pytest.mark.parametrize(("doing", "end"), [(Doing.PAUSING, C.PAUSED), (Doing.STOPPING, C.CANCELLED)])
def test_the_message_in_hand_is_finished_first(doing: Doing, end: CampaignStatus) -> None:
    hand = Hand()
    hand.ask(doing)
    hand.see(view(C.RUNNING, 1))  # a look from before the answer says nothing
    assert (hand.doing, hand.finishing) == (doing, False)
    hand.answered()
    hand.see(view(end, 1))
    assert (hand.doing, hand.finishing) == (doing, True)
    hand.see(view(end))
    assert (hand.doing, hand.finishing) == (None, False)


@pytest.mark.parametrize("doing", [Doing.RESUMING, Doing.RETRYING, Doing.PAUSING])
def test_what_leaves_nothing_in_hand_is_done_with_its_answer(doing: Doing) -> None:
    hand = Hand()
    hand.ask(doing)
    hand.answered()
    hand.see(view(C.RUNNING, 1))
    assert (hand.doing, hand.asked) == (None, False)
