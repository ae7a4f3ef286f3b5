"""On a real session bus: the desktop's session manager is asked to stay awake, and is let go again."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator

import pytest

from broadcaster_desktop.core.events import Notice, Noticed
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.sending.awake import Awake
from tests.sending.shop import Shop, phones
from tests.sending.test_awake import PATIENCE, move

jeepney = pytest.importorskip("jeepney", reason="D-Bus is of Linux and its like")
blocking = pytest.importorskip("jeepney.io.blocking")
bus_messages = pytest.importorskip("jeepney.bus_messages")

NAME = "org.gnome.SessionManager"
MANAGER = jeepney.DBusAddress("/org/gnome/SessionManager", NAME, NAME)
SUSPEND = 4
"""GNOME's flag: inhibit suspending the session or computer."""


class SessionManager:
    """A stand-in of GNOME's session manager on a real bus: it keeps who inhibits what."""

    def __init__(self, address: str) -> None:
        self._connection = blocking.open_dbus_connection(address)
        self._connection.send_and_get_reply(bus_messages.message_bus.RequestName(MANAGER.bus_name))
        self.holds: dict[int, int] = {}
        self.changed = threading.Condition()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def wait_for(self, flags: list[int]) -> None:
        with self.changed:
            assert self.changed.wait_for(lambda: list(self.holds.values()) == flags, PATIENCE), self.holds

    def close(self) -> None:
        self._thread.join(PATIENCE)
        self._connection.close()

    def _serve(self) -> None:
        while True:
            asked = self._connection.receive()
            if asked.header.message_type is not jeepney.MessageType.method_call:
                continue
            name = asked.header.fields[jeepney.HeaderFields.member]
            if name == "Stop":
                return
            with self.changed:
                if name == "Inhibit":
                    cookie = len(self.holds) + 1
                    self.holds[cookie] = asked.body[3]
                    answer = jeepney.new_method_return(asked, "u", (cookie,))
                elif name == "Uninhibit" and asked.body[0] in self.holds:
                    del self.holds[asked.body[0]]
                    answer = jeepney.new_method_return(asked)
                else:
                    answer = jeepney.new_error(asked, f"{NAME}.GeneralError")
                self._connection.send(answer)
                self.changed.notify_all()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of its own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("this system has no dbus-daemon")
    process = subprocess.Popen(
        [daemon, "--session", "--nofork", "--nopidfile", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
    finally:
        process.kill()
        process.communicate()


def test_on_a_real_bus_the_session_manager_is_asked_and_let_go(shop: Shop, bus: str) -> None:
    manager = SessionManager(bus)
    campaign = shop.begin(phones(1))
    keeper = Awake(shop.database, "practice", shop.events, shop.clock)
    keeper.start()
    try:
        manager.wait_for([SUSPEND])
        move(shop, campaign, CampaignStatus.RUNNING, CampaignReason.WINDOW)
        manager.wait_for([])
        move(shop, campaign, CampaignStatus.RUNNING, None)
        manager.wait_for([SUSPEND])
    finally:
        keeper.stop()
    manager.wait_for([])
    assert Noticed(Notice.NOT_AWAKE) not in shop.heard
    with blocking.open_dbus_connection(bus) as other:
        other.send(jeepney.new_method_call(MANAGER, "Stop"))
        manager.close()
