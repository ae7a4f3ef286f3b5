"""One place for all events: every subscriber hears, none hinders another."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import (
    AccountSeen,
    CampaignMoved,
    Checking,
    ContactsChanged,
    Event,
    Events,
    NowServing,
    OptedOut,
    RepliesChanged,
)

ALL: list[Event] = [
    AccountSeen(1, Observation(AccountState.LINKED)),
    CampaignMoved(1),
    NowServing(1, "Asha", 2.0),
    Checking(1, 3),
    ContactsChanged(),
    OptedOut("+919820012345", "STOP", 1),
    RepliesChanged(),
]


def test_every_subscriber_hears_everything_in_order() -> None:
    events, one, other = Events(), [], []  # type: ignore[var-annotated]
    events.subscribe(one.append)
    events.subscribe(other.append)
    for event in ALL:
        events.publish(event)
    assert one == other == ALL


def test_who_has_left_hears_nothing_more_and_may_leave_twice() -> None:
    events, heard = Events(), []  # type: ignore[var-annotated]
    leave = events.subscribe(heard.append)
    leave()
    leave()
    events.publish(CampaignMoved(1))
    assert heard == []


@pytest.mark.allow_errors
def test_a_failing_subscriber_is_logged_and_hinders_nobody(caplog: pytest.LogCaptureFixture) -> None:
    events, heard = Events(), []  # type: ignore[var-annotated]

    def fail(event: Event) -> None:
        raise RuntimeError("broken")

    events.subscribe(fail)
    events.subscribe(heard.append)
    events.publish(ContactsChanged())
    assert heard == [ContactsChanged()]
    assert "ContactsChanged" in caplog.text


def test_a_subscriber_may_leave_and_join_while_it_hears() -> None:
    events, heard = Events(), []  # type: ignore[var-annotated]

    def once(event: Event) -> None:
        leave()
        events.subscribe(heard.append)

    leave = events.subscribe(once)
    events.publish(CampaignMoved(1))
    events.publish(CampaignMoved(2))
    assert heard == [CampaignMoved(2)]
