"""Events of any thread become signals in the main thread, a running campaign's merged."""

from __future__ import annotations

import threading
import time

from pytestqt.qtbot import QtBot

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import AccountSeen, CampaignMoved, ContactsChanged, Events, NowServing
from broadcaster_desktop.ui.bridge import Bridge


def test_a_signal_comes_in_the_main_thread(qtbot: QtBot) -> None:
    events, bridge = Events(), Bridge()
    bridge.listen(events)
    seen: list[tuple[object, threading.Thread]] = []
    bridge.account_seen.connect(lambda event: seen.append((event, threading.current_thread())))
    told = AccountSeen(1, Observation(AccountState.LINKED))
    thread = threading.Thread(target=events.publish, args=(told,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(told, threading.main_thread())]


def test_a_storm_of_movements_is_at_most_five_a_second(qtbot: QtBot) -> None:
    events, bridge = Events(), Bridge()
    bridge.listen(events)
    moved: list[int] = []
    served: list[object] = []
    bridge.campaign_moved.connect(moved.append)
    bridge.now_serving.connect(served.append)
    until = time.monotonic() + 1.0

    def storm() -> None:
        while time.monotonic() < until:
            events.publish(CampaignMoved(3))
            events.publish(NowServing(3, "Asha", 1.0))
            threading.Event().wait(0.002)
        events.publish(NowServing(3, None))

    thread = threading.Thread(target=storm)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=5000)
    qtbot.waitUntil(lambda: served[-1] == NowServing(3, None))
    assert 1 <= len(moved) <= 6
    assert set(moved) == {3}
    assert len(served) <= 7


def test_each_campaign_has_its_own_signal(qtbot: QtBot) -> None:
    events, bridge = Events(), Bridge()
    bridge.listen(events)
    moved: list[int] = []
    changed: list[None] = []
    bridge.campaign_moved.connect(moved.append)
    bridge.contacts_changed.connect(lambda: changed.append(None))
    for campaign in (2, 1, 2):
        events.publish(CampaignMoved(campaign))
    events.publish(ContactsChanged())
    events.publish(ContactsChanged())
    qtbot.waitUntil(lambda: bool(moved) and bool(changed))
    assert moved == [1, 2]
    assert len(changed) == 1


def test_it_hears_one_world_at_a_time(qtbot: QtBot) -> None:
    first, second, bridge = Events(), Events(), Bridge()
    bridge.listen(first)
    bridge.listen(second)
    seen: list[int] = []
    bridge.account_seen.connect(lambda event: seen.append(event.account))
    first.publish(AccountSeen(1, Observation(AccountState.LINKED)))
    second.publish(AccountSeen(2, Observation(AccountState.LINKED)))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [2]
