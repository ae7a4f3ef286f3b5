"""Every state the practice page can be put into, in every look: the state told is the one it is in."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from broadcaster_desktop.core.account import AccountState as S
from tests.whatsapp.matrix.looks import Look, rows
from tests.whatsapp.matrix.stand import Stand

pytestmark = pytest.mark.browser


@dataclass(frozen=True, slots=True)
class State:
    """Switches, the state they mean, and a piece of evidence where only that tells it from others."""

    name: str
    truth: S
    switches: dict[str, object] = field(default_factory=dict)
    evidence: str = ""


def screen(name: str, truth: S) -> State:
    """A whole screen in place of the chats."""
    return State(name, truth, {"screen": name})


STATES = [
    State("chats", S.LINKED),
    State("phone-away", S.LINKED, {"phone_connected": False}, "banner:phone_banner"),
    State("update", S.LINKED, {"update_available": True}, "banner:update_banner"),
    State("nag", S.LINKED, {"notification_nag": True}),
    State("downloading", S.SYNCING, {"downloading": True}, "banner:sync_banner"),
    State("connecting", S.SYNCING, {"opening": True}),
    State("no-server", S.OFFLINE, {"server_reachable": False}),
    State("loading", S.SYNCING, {"loading_s": 10_000.0}),
    State("splash", S.STARTING, {"splash_s": 10_000.0}),
    State("many-chats", S.LINKED, {"more_chats": 60}),
    screen("other_tab", S.CONFLICT),
    screen("other_computer", S.CONFLICT),
    screen("temporary_ban", S.BANNED),
    screen("terms", S.UNKNOWN),  # to be accepted by the owner; no ban
    screen("business_terms", S.UNKNOWN),
    screen("service_unavailable", S.OFFLINE),
    screen("offline", S.OFFLINE),
    screen("proxy_blocked", S.UNKNOWN),
    screen("call_elsewhere", S.UNKNOWN),
    screen("locked", S.UNKNOWN),
    screen("old_version", S.UNSUPPORTED_BROWSER),
    screen("database_error", S.STORAGE_ERROR),
    screen("storage_full", S.STORAGE_ERROR),
    screen("unsupported_browser", S.UNSUPPORTED_BROWSER),
    State("headless-refused", S.UNSUPPORTED_BROWSER, {"headless_allowed": False}),
    *(
        State(f"popup-{name}", truth, {"popup": name})
        for name, truth in {
            "restricted": S.RESTRICTED,
            "new_chat_cap": S.UNKNOWN,  # what it says has no source
            "refresh": S.UNKNOWN,
            "history_sync": S.UNKNOWN,
            "unknown": S.UNKNOWN,
        }.items()
    ),
]


@pytest.mark.parametrize(("state", "look"), rows(STATES))
def test_the_state_told_is_the_one_it_is_in(stand: Stand, state: State, look: Look) -> None:
    if not state.switches.get("server_reachable", True):
        stand.begin(look)
        stand.until(S.LINKED)
        stand.page.set(**state.switches)  # a page that cannot be loaded shows nothing
    else:
        stand.begin(look, **state.switches)
    seen = stand.until(state.truth)
    if state.evidence:
        assert stand.comes(lambda: state.evidence in stand.channel.observe().evidence), seen
    stand.channel.wait(0.3)
    lasting = stand.channel.observe()
    assert lasting.state is state.truth, lasting
    stand.page.set(server_reachable=True)
