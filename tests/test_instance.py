"""One writer, reachable by the others."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import Client, Listener
from pathlib import Path

import pytest

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.instance import Answer, Reception, Request, WriterLock, ask_holder
from broadcaster_desktop.paths import DataFolder

HOLDER = """
import sys
from pathlib import Path
from broadcaster_desktop.instance import Answer, Reception, WriterLock
from broadcaster_desktop.paths import DataFolder
folder = DataFolder(Path(sys.argv[1]))
lock = WriterLock(folder)
assert lock.take()
def handle(request):
    print("taken", flush=True)
    sys.stdin.readline()
    return Answer(0)
Reception(folder, handle)
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "data")
    made.prepare()
    return made


@contextmanager
def _reception(folder: DataFolder, answer: Answer | None = None) -> Iterator[list[Request]]:
    heard: list[Request] = []

    def handle(request: Request) -> Answer:
        heard.append(request)
        return answer or Answer(3, "नमस्ते 🙏\n", "problem\n")

    reception = Reception(folder, handle)
    try:
        yield heard
    finally:
        reception.close()


@contextmanager
def _holder(folder: DataFolder) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def test_one_process_has_the_lock_and_gives_it_back(folder: DataFolder) -> None:
    one, other = WriterLock(folder), WriterLock(folder)
    assert one.take()
    assert not other.take()
    one.free()
    one.free()
    assert other.take()
    other.free()


def test_a_killed_process_has_no_lock(folder: DataFolder) -> None:
    lock = WriterLock(folder)
    with _holder(folder) as holder:
        assert not lock.take()
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        assert folder.instance.exists()  # stale, with a stale socket
        assert lock.take()
    with _reception(folder):
        assert ask_holder(folder, Request("command")).code == 3
    lock.free()


def test_a_lock_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        WriterLock(DataFolder(tmp_path / "missing")).take()
    assert caught.value.code == "data_folder"


def test_a_request_is_carried_whole_and_the_answer_back(folder: DataFolder) -> None:
    request = Request("command", ("contacts", "list", "--search", "आशा"), "/some/where", "I understand")
    with _reception(folder) as heard:
        assert ask_holder(folder, request) == Answer(3, "नमस्ते 🙏\n", "problem\n")
    assert heard == [request]


def test_requests_are_carried_out_side_by_side(folder: DataFolder) -> None:
    together = threading.Barrier(4, timeout=30)

    def handle(request: Request) -> Answer:
        together.wait()
        return Answer(0, request.cwd)

    reception = Reception(folder, handle)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda n: ask_holder(folder, Request("command", (), str(n))), range(4)))
    reception.close()
    assert [answer.out for answer in answers] == ["0", "1", "2", "3"]


def test_closing_waits_for_what_is_in_hand(folder: DataFolder) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def handle(request: Request) -> Answer:
        begun.set()
        assert go_on.wait(30)
        return Answer(0, "done")

    reception = Reception(folder, handle)
    with ThreadPoolExecutor(2) as pool:
        answer = pool.submit(ask_holder, folder, Request("command"))
        assert begun.wait(30)
        closed = pool.submit(reception.close)
        go_on.set()
        assert answer.result(30).out == "done"
        closed.result(30)


@pytest.mark.parametrize("_time", range(5))
def test_callers_that_still_wait_when_it_closes_are_sent_away(folder: DataFolder, _time: int) -> None:
    """Each may be the one whose call ends the listening; the others must not wait for ever."""
    reception = Reception(folder, lambda request: Answer(0))
    start = threading.Barrier(9, timeout=30)

    def ask() -> str:
        start.wait()
        try:
            return str(ask_holder(folder, Request("command")).code)
        except UserError as error:
            return error.code

    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(ask) for _ in range(8)]
        start.wait()
        reception.close()
        assert {answer.result(30) for answer in asked} <= {"0", "in_use"}


def test_a_holder_that_hangs_in_the_middle_of_a_greeting_is_told(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("broadcaster_desktop.instance.ANSWERS_WITHIN", 0.2)
    address = str(folder.root / "half.sock")
    with Listener(address) as listener, ThreadPoolExecutor(1) as pool:
        folder.instance.write_text(json.dumps({"address": address, "key": "00", "pid": 1}))
        asked = pool.submit(ask_holder, folder, Request("command"))
        with listener.accept() as caller:
            caller.send_bytes(b"#CHALLENGE#" + bytes(20))  # and not a word more
            with pytest.raises(UserError) as caught:
                asked.result(30)
    assert caught.value.code == "in_use"


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX's")
def test_a_holder_that_hangs_is_told(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("broadcaster_desktop.instance.ANSWERS_WITHIN", 0.2)
    with _holder(folder) as holder:
        holder.send_signal(signal.SIGSTOP)
        with pytest.raises(UserError) as caught:
            ask_holder(folder, Request("command"))
        holder.send_signal(signal.SIGCONT)
    assert caught.value.code == "in_use"


def test_nothing_is_left_behind_and_nobody_answers(folder: DataFolder) -> None:
    with _reception(folder):
        assert stat.S_IMODE(folder.instance.stat().st_mode) == 0o600
    assert list(folder.root.iterdir()) == [folder.logs]
    with pytest.raises(UserError) as caught:
        ask_holder(folder, Request("command"))
    assert caught.value.code == "in_use"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"address": "/nowhere", "key": "zz"}', '{"address": 1}'])
def test_a_damaged_note_of_the_holder_is_told(folder: DataFolder, text: str) -> None:
    folder.instance.write_text(text)
    with pytest.raises(UserError) as caught:
        ask_holder(folder, Request("command"))
    assert caught.value.code == "in_use"


def test_who_has_not_the_key_is_not_heard(folder: DataFolder) -> None:
    with _reception(folder) as heard:
        told = json.loads(folder.instance.read_text())
        folder.instance.write_text(json.dumps({**told, "key": "00" * 32}))
        with pytest.raises(UserError):
            ask_holder(folder, Request("command"))
        folder.instance.write_text(json.dumps(told))
        assert ask_holder(folder, Request("command")).code == 3
    assert len(heard) == 1


def test_a_caller_that_says_nothing_or_rubbish_hinders_nobody(folder: DataFolder) -> None:
    with _reception(folder):
        told = json.loads(folder.instance.read_text())
        Client(told["address"]).close()
        with Client(told["address"], authkey=bytes.fromhex(told["key"])):
            pass
        assert ask_holder(folder, Request("command")).code == 3


def test_a_request_that_was_taken_is_not_to_be_asked_again(folder: DataFolder) -> None:
    with _holder(folder) as holder, ThreadPoolExecutor(1) as pool:
        answer = pool.submit(ask_holder, folder, Request("command"))
        assert holder.stdout is not None
        assert holder.stdout.readline() == "taken\n"
        holder.kill()
        with pytest.raises(UserError) as caught:
            answer.result(30)
    assert caught.value.code == "answer_lost"


@pytest.mark.skipif(os.name != "posix", reason="pipes of Windows have short names of their own")
def test_a_folder_with_a_long_path_is_reached(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / ("नमस्ते" * 10) / ("x" * 100))
    folder.prepare()
    with _reception(folder):
        address = Path(json.loads(folder.instance.read_text())["address"])
        assert len(os.fsencode(address)) < 104
        assert stat.S_IMODE(address.parent.stat().st_mode) == 0o700
        assert ask_holder(folder, Request("command")).code == 3
    assert not address.parent.exists()
