"""The practice process: who may ask it, what it keeps, when it ends."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import psutil
import pytest

from broadcaster_desktop.practice.ledger import FILE_NAME, Tick
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.process import PracticeError, PracticeProcess
from tests.practice.conftest import ABSENT, ASHA, NEW, PATIENCE, SCALE

ID = "3EB0" + "A" * 18


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[PracticeProcess]:
    with PracticeProcess.start(tmp_path / "practice", scale=SCALE, auto_scan=False) as practice:
        yield practice


def _token(url: str) -> str:
    return parse_qs(urlsplit(url).query)["token"][0]


def _ask(
    practice: PracticeProcess, path: str, *, method: str = "GET", headers: dict[str, str] | None = None,
    body: object = None,
) -> tuple[int, str]:  # fmt: skip
    connection = http.client.HTTPConnection("127.0.0.1", practice.port, timeout=10)
    try:
        sent = None if body is None else json.dumps(body)
        connection.request(method, path, body=sent, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def _api(practice: PracticeProcess, verb: str, **body: object) -> dict[str, Any]:
    headers = {"Authorization": f"Bearer {_token(practice.url)}"}
    status, text = _ask(practice, f"/api/{verb}", method="POST", headers=headers, body=body)
    assert status == 200, text
    return dict(json.loads(text))


def _linked(practice: PracticeProcess) -> str:
    """Link as a page would and return the device."""
    _api(practice, "pair", page="p1")
    practice.scan()
    return str(practice.control("state")["devices"][-1])


def test_the_page_needs_its_token(practice: PracticeProcess) -> None:
    token = _token(practice.url)
    assert _ask(practice, f"/?token={token}")[0] == 200
    assert _ask(practice, f"/send?phone=919820000001&text=Hi&token={token}")[0] == 200
    assert _ask(practice, f"/send/?phone=919820000001&token={token}")[0] == 200
    for path in ("/", "/?token=", f"/?token={token}x", "/send?phone=1", "/api/events", "/favicon.ico"):
        assert _ask(practice, path)[0] == 403, path


def test_files_and_requests_need_it_too(practice: PracticeProcess) -> None:
    token = _token(practice.url)
    assert _ask(practice, f"/static/{token}/main.js")[0] == 200
    assert _ask(practice, "/static/x/main.js")[0] == 403
    assert _ask(practice, f"/static/{token}/../index.html")[0] == 404
    assert _ask(practice, "/api/sync", method="POST", body={"device": ""})[0] == 403


def test_control_has_a_token_of_its_own(practice: PracticeProcess) -> None:
    page, control = _token(practice.url), _token(practice.control_url)
    assert page != control
    assert _ask(practice, f"/control/state?token={control}")[0] == 200
    assert _ask(practice, f"/control/state?token={page}")[0] == 403
    assert _ask(practice, f"/control/logout?token={page}", method="POST", body={})[0] == 403


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1.evil.example"])
def test_a_rebound_name_is_refused(practice: PracticeProcess, host: str) -> None:
    assert _ask(practice, f"/?token={_token(practice.url)}", headers={"Host": host})[0] == 403


def test_another_pages_origin_is_refused(practice: PracticeProcess) -> None:
    headers = {"Authorization": f"Bearer {_token(practice.url)}", "Origin": "https://evil.example"}
    assert _ask(practice, "/api/sync", method="POST", headers=headers, body={"device": ""})[0] == 403


def test_it_listens_on_loopback_only(practice: PracticeProcess) -> None:
    listening = [c.laddr.ip for c in psutil.Process(practice.pid).net_connections() if c.status == "LISTEN"]
    assert listening == ["127.0.0.1"]


def test_folder_and_files_are_the_owners_alone(practice: PracticeProcess, tmp_path: Path) -> None:
    practice.set_people([ASHA])
    folder = tmp_path / "practice"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_the_port_is_kept_and_the_token_is_not(tmp_path: Path) -> None:
    with PracticeProcess.start(tmp_path) as first:
        pass
    with PracticeProcess.start(tmp_path) as second:
        assert second.port == first.port
        assert _token(second.url) != _token(first.url)
        assert _ask(second, f"/?token={_token(first.url)}")[0] == 403


def test_a_taken_port_is_drawn_anew_and_kept(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        (tmp_path / "port").write_text(str(taken.getsockname()[1]))
        with PracticeProcess.start(tmp_path) as practice:
            assert practice.port != taken.getsockname()[1]
    assert (tmp_path / "port").read_text() == str(practice.port)


def test_a_message_id_is_accepted_once_only(practice: PracticeProcess, tmp_path: Path) -> None:
    device = _linked(practice)
    for text in ("first", "second"):
        _api(practice, "send", device=device, id=ID, phone=NEW.phone, text=text)
    assert [(entry.id, entry.text) for entry in practice.ledger()] == [(ID, "first")]
    assert (tmp_path / "practice" / FILE_NAME).read_text().count('"kind":"message"') == 1


def test_the_phone_scans_by_itself_when_told_to(tmp_path: Path) -> None:
    with PracticeProcess.start(tmp_path, scale=SCALE, auto_scan=True) as practice:
        practice.set(auto_scan_s=10_000)
        _api(practice, "pair", page="p1")
        assert practice.control("state")["devices"] == []
        practice.set(auto_scan_s=1)
        _api(practice, "pair", page="p2")
        _until(lambda: practice.control("state")["devices"])


def test_the_ledger_outlives_a_killed_process(tmp_path: Path) -> None:
    with PracticeProcess.start(tmp_path, scale=SCALE, auto_scan=False) as practice:
        device = _linked(practice)
        _api(practice, "send", device=device, id=ID, phone=NEW.phone, text="आशा 😀\nHi")
        os.kill(practice.pid, signal.SIGKILL)
    with PracticeProcess.start(tmp_path, scale=SCALE, auto_scan=False) as practice:
        (entry,) = practice.ledger()
        assert (entry.phone, entry.text) == (NEW.phone, "आशा 😀\nHi")
        assert practice.control("state")["devices"] == [device]
        _api(practice, "send", device=device, id=ID, phone=NEW.phone, text="again")
        assert len(practice.ledger()) == 1


def test_no_tick_counts_as_shown_while_no_page_is_there(practice: PracticeProcess) -> None:
    device = _linked(practice)
    practice.set_people([PracticePerson(ASHA.phone, reply="Noted")])
    _api(practice, "send", device=device, id=ID, phone=ASHA.phone, text="Hi")
    _until(lambda: practice.control("state")["replies"])
    assert practice.ledger()[0].tick is Tick.CLOCK
    _api(practice, "sync", device=device)
    assert practice.ledger()[0].tick is Tick.DELIVERED


def _until(true: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, "never came true"


def test_an_unlinked_device_is_told_nothing_and_sends_nothing(practice: PracticeProcess) -> None:
    device = _linked(practice)
    practice.logout()
    assert _api(practice, "sync", device=device) == {"linked": False}
    assert _api(practice, "send", device=device, id=ID, phone=NEW.phone, text="Hi") == {"error": "not linked"}
    assert practice.ledger() == []


def test_a_refused_message_is_not_in_the_ledger(practice: PracticeProcess) -> None:
    device = _linked(practice)
    practice.set_people([ABSENT])
    answers = [_api(practice, "send", device=device, id=ID, phone=ABSENT.phone, text="Hi")]
    practice.set(new_chats="restricted")
    answers.append(_api(practice, "send", device=device, id=ID, phone=NEW.phone, text="Hi"))
    assert answers == [{"failed": 463}] * 2
    assert practice.ledger() == []
    assert len(practice.control("state")["refused"]) == 1


def test_a_message_may_be_a_file_alone_but_never_nothing(practice: PracticeProcess) -> None:
    device = _linked(practice)
    file = {"kind": "picture", "name": "a.png", "type": "image/png", "size": 1, "sha256": "0" * 64}
    told: list[dict[str, Any]] = [
        {"text": ""},
        {"text": "", "media": file},
        {"text": "x" * 1_025, "media": file},
        {"text": "x", "media": {**file, "kind": "sticker"}},
        {"text": "", "media": {**file, "kind": "sticker"}},
    ]
    for place, values in enumerate(told):
        _api(practice, "send", device=device, id=f"3EB0{place:016X}", phone=NEW.phone, **values)
    assert [(e.text, e.media.kind) for e in practice.ledger() if e.media] == [
        ("", "picture"),
        ("", "sticker"),
    ]
    assert len(practice.ledger()) == 2


def test_a_number_nobody_told_of_is_there(practice: PracticeProcess) -> None:
    practice.set_people([ABSENT])
    assert _api(practice, "look_up", phone="+919999999999")["exists"] is True
    assert _api(practice, "look_up", phone=ABSENT.phone)["exists"] is False


def test_a_way_to_speak_that_is_none_is_refused(practice: PracticeProcess) -> None:
    for way, reason in (("song", "no such way"), ("quote", "no message of the shop")):
        with pytest.raises(PracticeError, match=reason):
            practice.control("say", phone=NEW.phone, text="Hi", **{"as": way})
    assert practice.control("state")["replies"] == []


def test_wrong_control_words_are_refused_with_the_reason(practice: PracticeProcess) -> None:
    with pytest.raises(PracticeError, match="no such verb: dance"):
        practice.control("dance")
    with pytest.raises(PracticeError, match="no such switch: colour"):
        practice.set(colour="blue")


def test_bad_requests_do_not_end_it(practice: PracticeProcess) -> None:
    headers = {"Authorization": f"Bearer {_token(practice.url)}"}
    bodies: list[object] = [[], {}, {"device": []}]
    for body in bodies:
        assert _ask(practice, "/api/send", method="POST", headers=headers, body=body)[0] in (400, 403)
    assert _ask(practice, "/api/nothing", method="POST", headers=headers, body={})[0] == 400
    assert practice.control("state")["devices"] == []


def test_it_leaves_no_process_behind(tmp_path: Path) -> None:
    with PracticeProcess.start(tmp_path) as practice:
        assert psutil.pid_exists(practice.pid)
    assert not psutil.pid_exists(practice.pid)
    practice.stop()


_STARTER = """
import os, sys
from pathlib import Path
from broadcaster_desktop.practice.process import PracticeProcess
print(PracticeProcess.start(Path(sys.argv[1])).pid, flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX thing")
def test_it_dies_with_a_killed_starter(tmp_path: Path) -> None:
    starter = subprocess.run(
        [sys.executable, "-c", _STARTER, str(tmp_path)], stdout=subprocess.PIPE, check=False
    )
    pid = int(starter.stdout)
    assert starter.returncode == -signal.SIGKILL
    if psutil.pid_exists(pid):
        psutil.Process(pid).wait(5)


def test_a_page_that_cannot_start_says_so(tmp_path: Path) -> None:
    with pytest.raises(PracticeError, match=r"did not start: .*no such scenario"):
        PracticeProcess.start(tmp_path, scenario="no such scenario")
