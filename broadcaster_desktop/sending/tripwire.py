"""What a look at the page means for the account's run: go on, wait, or stop and ask a person."""

from __future__ import annotations

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.status import CampaignReason

STOPS: dict[AccountState, CampaignReason] = {
    AccountState.WAITING_FOR_SCAN: CampaignReason.ACCOUNT_LOGGED_OUT,
    AccountState.CODE_EXPIRED: CampaignReason.ACCOUNT_LOGGED_OUT,
    AccountState.LOGGED_OUT: CampaignReason.ACCOUNT_LOGGED_OUT,
    AccountState.CONFLICT: CampaignReason.ACCOUNT_CONFLICT,
    AccountState.RESTRICTED: CampaignReason.ACCOUNT_RESTRICTED,
    AccountState.BANNED: CampaignReason.ACCOUNT_BANNED,
    AccountState.PAGE_CHANGED: CampaignReason.PAGE_CHANGED,
    AccountState.UNSUPPORTED_BROWSER: CampaignReason.PAGE_CHANGED,
    AccountState.STORAGE_ERROR: CampaignReason.STORAGE,
    AccountState.BROWSER_MISSING: CampaignReason.PAGE_CHANGED,
}
"""States in which the run stops; every other state but linked passes by itself, or is a fault in time."""


def reason_to_stop(observation: Observation, expected_phone: str | None) -> CampaignReason | None:
    """Why the run must stop on what was seen; None when it may go on or wait."""
    if observation.state in STOPS:
        return STOPS[observation.state]
    if observation.state is not AccountState.LINKED:
        return None
    if observation.hidden:
        return CampaignReason.WINDOW_HIDDEN
    if expected_phone and observation.phone and observation.phone != expected_phone:
        return CampaignReason.ACCOUNT_LOGGED_OUT
    return None
