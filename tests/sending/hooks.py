"""What tests of a lane share: something done at a call, and how a campaign must have ended."""

from __future__ import annotations

from collections.abc import Callable

from broadcaster_desktop.core.status import (
    CampaignReason,
    CampaignStatus,
    DeliveryStatus,
)
from tests.sending.laws import agrees, never_twice
from tests.sending.shop import Shop

C, S = CampaignStatus, DeliveryStatus


def at_call(shop: Shop, wanted: str, action: Callable[[], object], *, nth: int = 1) -> None:
    """Do something when the channel is called so for the nth time from now."""
    left = [nth]

    def hook(call: str) -> None:
        if call == wanted:
            left[0] -= 1
            if left[0] == 0:
                action()

    shop.server.at_call = hook


def done(shop: Shop, campaign: int, status: CampaignStatus, reason: CampaignReason | None = None) -> None:
    view = shop.view(campaign)
    assert (view.status, view.reason) == (status, reason)
    assert not agrees(shop)
    assert not never_twice(shop)
