"""What each look at the page means for the run, by table."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.status import CampaignReason
from broadcaster_desktop.sending.tripwire import STOPS, reason_to_stop

A, R = AccountState, CampaignReason
OWN, OTHER = "+919800000000", "+919811111111"

MEANS = {
    A.STARTING: None,
    A.SYNCING: None,
    A.OFFLINE: None,
    A.UNKNOWN: None,
    A.LINKED: None,
    A.WAITING_FOR_SCAN: R.ACCOUNT_LOGGED_OUT,
    A.CODE_EXPIRED: R.ACCOUNT_LOGGED_OUT,
    A.LOGGED_OUT: R.ACCOUNT_LOGGED_OUT,
    A.CONFLICT: R.ACCOUNT_CONFLICT,
    A.RESTRICTED: R.ACCOUNT_RESTRICTED,
    A.BANNED: R.ACCOUNT_BANNED,
    A.PAGE_CHANGED: R.PAGE_CHANGED,
    A.UNSUPPORTED_BROWSER: R.PAGE_CHANGED,
    A.BROWSER_MISSING: R.PAGE_CHANGED,
    A.STORAGE_ERROR: R.STORAGE,
}


@pytest.mark.parametrize("state", list(AccountState))
def test_every_state_has_its_meaning(state: AccountState) -> None:
    assert reason_to_stop(Observation(state), OWN) is MEANS[state]


@pytest.mark.parametrize(
    ("seen", "expected", "reason"),
    [
        (OWN, OWN, None),
        (OTHER, OWN, R.ACCOUNT_LOGGED_OUT),
        (None, OWN, None),
        (OTHER, None, None),
        (None, None, None),
    ],
)
def test_the_number_on_the_page_is_the_accounts(
    seen: str | None, expected: str | None, reason: CampaignReason | None
) -> None:
    assert reason_to_stop(Observation(A.LINKED, phone=seen), expected) is reason


def test_a_window_that_does_not_paint_stops_the_run() -> None:
    assert reason_to_stop(Observation(A.LINKED, hidden=True), OWN) is R.WINDOW_HIDDEN


def test_no_stop_is_one_that_goes_on_by_itself() -> None:
    assert not set(STOPS.values()) & {R.WINDOW, R.CEILING, R.OFFLINE}
