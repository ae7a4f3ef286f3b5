"""What a look at the page, or what WhatsApp refuses, means for the account's run: go on, wait, or stop."""

from __future__ import annotations

from datetime import timedelta

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.status import CampaignReason
from broadcaster_desktop.whatsapp.channel import Tick

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

HELD_BACK = frozenset({CampaignReason.ACCOUNT_RESTRICTED, CampaignReason.ACCOUNT_BANNED})
"""Reasons after which the number is to be left alone for a while: going on at once makes it worse."""
REST = timedelta(hours=24)
"""For so long; WhatsApp does not say how long its own counts run."""
MOST_RED = 2
"""Messages in a row that WhatsApp marked as failed, after which the run stops."""
MOST_FILE_REFUSALS = 2
"""People in a row for whom WhatsApp did not take the same files, after which it is the files' matter."""


class Tripwire:
    """Counts what WhatsApp itself refuses in a row: messages marked as failed, files that it did not take."""

    def __init__(self) -> None:
        self._red = 0
        self._refused: dict[tuple[str, ...], set[str]] = {}
        """Files, by digest, to the people they were refused for since they were last taken."""

    @property
    def torn(self) -> bool:
        """Too many were refused in a row."""
        return self._red >= MOST_RED

    def marked(self, tick: Tick | None) -> None:
        """A message has this mark now; a clock, or none, says nothing yet."""
        if tick is Tick.FAILED:
            self._red += 1
        elif tick is not None and tick is not Tick.CLOCK:
            self._red = 0

    def files_refused(self, files: tuple[str, ...], person: str) -> bool:
        """These files, by digest, were not taken for this person; whether that is too many people by now."""
        people = self._refused.setdefault(files, set())
        people.add(person)
        return len(people) >= MOST_FILE_REFUSALS

    def files_taken(self, files: tuple[str, ...]) -> None:
        """A message with these files was handed over."""
        self._refused.pop(files, None)

    def reset(self) -> None:
        """The run was stopped, and a person asked."""
        self._red = 0
        self._refused.clear()


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
