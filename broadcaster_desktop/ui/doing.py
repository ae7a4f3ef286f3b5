"""What the owner has just asked of a campaign, until its effect is to be seen."""

from __future__ import annotations

from enum import StrEnum

from broadcaster_desktop.core.records import CampaignView
from broadcaster_desktop.core.status import CampaignStatus, DeliveryStatus


class Doing(StrEnum):
    """What was asked for."""

    PAUSING = "pausing"
    RESUMING = "resuming"
    STOPPING = "stopping"
    RETRYING = "retrying"


_ENDS_AT = {Doing.PAUSING: CampaignStatus.PAUSED, Doing.STOPPING: CampaignStatus.CANCELLED}
"""Where the message in hand is finished before all is quiet."""


class Hand:
    """Holds one wish at a time: asked, answered, and at last seen to be done."""

    def __init__(self) -> None:
        self.doing: Doing | None = None
        self.asked = False
        """The answer is still out."""
        self._in_hand = False

    @property
    def finishing(self) -> bool:
        """It holds already, but for the message in hand."""
        return self.doing is not None and not self.asked and self._in_hand

    def ask(self, doing: Doing) -> None:
        """The owner asked for it just now."""
        self.doing, self.asked, self._in_hand = doing, True, False

    def answered(self) -> None:
        """It was written down."""
        self.asked = False

    def see(self, campaign: CampaignView) -> None:
        """The campaign as it stands now: forget what is done."""
        if self.doing is None or self.asked:
            return
        stopped = campaign.status is _ENDS_AT.get(self.doing)
        self._in_hand = stopped and campaign.counts.get(DeliveryStatus.SENDING, 0) > 0
        if not self._in_hand:
            self.doing = None

    def empty(self) -> None:
        """Forget what was asked."""
        self.doing, self.asked, self._in_hand = None, False, False
