"""Faults of the machine: its disk, its network, its sleep. The program is a process of its own."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.catalogue import table
from tests.faults.catalogue.lives import PEOPLE, SHORT_LOADS, Life, family, finish, is_page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(sys.platform != "linux", reason="mounts, namespaces and stopped groups are Linux's"),
]
STOPPED = 3
DISK = "160m"
NAP = 4.0
"""Seconds the computer sleeps: longer than the sender waits for a message to show, at this scale."""


@contextmanager
def row(fault: str, injected: str, stood: str) -> Iterator[None]:
    """A row of the table; it says FAILED when the block does."""
    made = table.Row(fault, injected, stood, "-", "-", "FAILED")
    try:
        yield
        made = replace(made, charged="0", verdict="ok")
    finally:
        table.add(made)


@pytest.fixture
def life(tmp_path: Path, browser_path: Path) -> Life:
    return Life(tmp_path / "data", environ={"BROADCASTER_BROWSER": str(browser_path)})


def test_a_sleep_between_press_and_message(life: Life) -> None:
    broken = f"SIGSTOP of program and browser for {NAP:.0f} s after a press"
    with row("computer sleeps", broken, "goes on"), life.run(*life.begin()) as child:
        life.await_step(child, "handing", 2)
        asleep = [one for one in family(child.pid) if not is_page(one)]
        for one in asleep:
            one.send_signal(signal.SIGSTOP)
        time.sleep(NAP)
        for one in asleep:
            one.send_signal(signal.SIGCONT)
        _done(life, *finish(child))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with little room; the page's ledger lies elsewhere, as a server's does."""
    place, page = tmp_path / "data", tmp_path / "page"
    place.mkdir()
    page.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK},mode=700", "tmpfs", str(place)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no file system can be mounted here")
    try:
        (place / "practice").mkdir(mode=0o700)
        (place / "practice" / "page").symlink_to(page)
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_full_disk_stops_before_sending(life: Life, small_disk: Path) -> None:
    stood = f"paused, exit {STOPPED}: storage"
    with row("disk full", f"a {DISK} file system filled to the last byte", stood):
        filler = small_disk / "filler"
        with life.run(*life.begin()) as child:
            life.await_step(child, "prepared", 2)
            child.send_signal(signal.SIGSTOP)  # else a busy computer fills the disk after the last message
            _fill(filler)
            child.send_signal(signal.SIGCONT)
            code, document = finish(child)
        assert (code, document["status"], document["reason"]) == (STOPPED, "paused", "storage")
        assert document["counts"]["failed"] == document["counts"]["uncertain"] == 0
        with closing(sqlite3.connect(life.data.database)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        filler.unlink()
        with life.run("practice", "--json") as child:
            _done(life, *finish(child))


def _fill(filler: Path) -> None:
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(b"x" * 65_536):
                pass
        except OSError:
            return


@pytest.mark.skipif(shutil.which("nsenter") is None, reason="no nsenter")
def test_a_network_that_is_cut_is_waited_for(life: Life) -> None:
    inside = ["unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
    probe = subprocess.run([*inside, "true"], capture_output=True, check=False)
    if probe.returncode:
        pytest.skip("no network of its own can be made here")
    cut = replace(life, prefix=inside, program=SHORT_LOADS)
    broken = "ip link set lo down in a network of its own"
    with row("network cut for real", broken, "waits: offline"), cut.run(*cut.begin()) as child:
        cut.await_step(child, "handed", 1)
        _link(child.pid, "down")
        cut.await_answer(child, "SELECT reason = 'offline' FROM campaigns")
        _link(child.pid, "up")
        _done(cut, *finish(child))


def _link(pid: int, state: str) -> None:
    subprocess.run(["nsenter", "-t", str(pid), "-n", "ip", "link", "set", "lo", state], check=True)


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_failed_fsync_stops_the_run(life: Life, tmp_path: Path) -> None:
    said = tmp_path / "strace.txt"
    stood = f"paused, exit {STOPPED}: storage"
    with row("failed fsync", "strace: fdatasync of the write-ahead log fails with EIO", stood):
        with life.run(*life.begin()) as child:
            life.await_step(child, "prepared", 2)
            with _failing_fsync(child.pid, life.data.database, said):
                life.await_true(child, lambda: "EIO" in said.read_text(encoding="utf-8"))
            code, document = finish(child)
        assert (code, document["status"], document["reason"]) == (STOPPED, "paused", "storage")
        assert document["counts"]["failed"] == document["counts"]["uncertain"] == 0
        with life.run("practice", "--json") as child:
            _done(life, *finish(child))


@contextmanager
def _failing_fsync(pid: int, database: Path, said: Path) -> Iterator[None]:
    said.touch()
    broken = ["-e", "trace=fdatasync", "-e", "inject=fdatasync:error=EIO"]
    where = ["-P", f"{database}-wal", "-f", "-p", str(pid), "-o", str(said)]
    tracer = subprocess.Popen(["strace", "-qq", *broken, *where], stderr=subprocess.PIPE)
    try:
        yield
    finally:
        tracer.terminate()
        tracer.communicate()


def _done(life: Life, code: int, document: dict[str, object]) -> None:
    assert (code, document["status"], document["total"]) == (0, "finished", PEOPLE)
    counts = document["counts"]
    assert isinstance(counts, dict)
    assert counts["failed"] == counts["uncertain"] == 0
    assert life.everyone_once()
