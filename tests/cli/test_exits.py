"""However the program ends, no process of its browser is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from broadcaster_desktop.browser import process
from broadcaster_desktop.paths import DataFolder
from tests.program import command
from tests.whatsapp.other_page import OtherPage, chat_with

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(os.name != "posix", reason="Windows knows no signals between processes"),
]

PATIENCE = 120.0
RAISES = """
import sys, time
from pathlib import Path
from broadcaster_desktop.cli import run_command
from broadcaster_desktop.cli.output import Output
from broadcaster_desktop.cli.session import OwnSession
from broadcaster_desktop.options import read_options
from broadcaster_desktop.services.accounts import Accounts
def fail(*given, **more):
    sys.stdin.readline()
    raise RuntimeError("a fault of the program")
Accounts.await_state = fail
options = read_options(sys.argv[1:])
sys.exit(run_command(OwnSession(options, Output(sys.stdout, sys.stderr), Path.cwd()), options.command))
"""


@pytest.fixture
def whatsapp() -> Iterator[OtherPage]:
    """The stand-in, showing a code to scan."""
    page = OtherPage()
    page.start()
    page.begin(chat_with("+919811100001"), screen="qr", ref="2@q1,b,c,d,1")
    yield page
    page.stop()


def started(words: list[str]) -> subprocess.Popen[str]:
    """The program, or a part of it, as a process."""
    return subprocess.Popen(
        [sys.executable, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def browser_of(program: subprocess.Popen[str], data: Path) -> list[psutil.Process]:
    """All processes of the browser that the program has started, once it is recorded."""
    end = time.monotonic() + PATIENCE
    while (seen := process.recorded(DataFolder(data).profile(1))) is None or not process.is_alive(seen):
        assert program.poll() is None, program.communicate()
        assert time.monotonic() < end
        time.sleep(0.1)
    main = psutil.Process(seen.pid)
    return [main, *main.children(recursive=True)]


def all_gone(family: list[psutil.Process], data: Path) -> bool:
    """Whether neither these nor any other browser on the profile is left."""
    _, left = psutil.wait_procs(family, timeout=PATIENCE)
    return not left and not process.living_on(DataFolder(data).profile(1))


@pytest.mark.parametrize(
    ("end", "code"), [("linked", 0), ("exception", 1), ("SIGTERM", 130), ("SIGINT", 130), ("SIGKILL", -9)]
)
def test_a_commands_browser_ends_with_it(
    whatsapp: OtherPage, data_dir: Path, browser_path: Path, end: str, code: int
) -> None:
    options = ["--whatsapp-url", whatsapp.url, "--browser", str(browser_path), "accounts", "pair"]
    words = ["-c", RAISES] if end == "exception" else ["-m", "broadcaster_desktop"]
    program = started([*words, *options])
    try:
        family = browser_of(program, data_dir)
        if end.startswith("SIG"):
            program.send_signal(signal.Signals[end])
        else:
            whatsapp.change(redraw=True, screen="list")
        out, err = program.communicate("\n", timeout=PATIENCE)
    finally:
        program.kill()
    assert program.returncode == code, (out, err)
    assert all_gone(family, data_dir)
    if end == "SIGKILL":  # the next start finds the way free
        whatsapp.change(redraw=True, screen="list")
        said = command(*options[:-1], "state", "--json")
        assert (said.code, said.document["state"]) == (0, "linked")
        assert all_gone([], data_dir)


@pytest.mark.parametrize("end", ["SIGTERM", "SIGINT"])
def test_the_windows_browser_ends_with_it(
    whatsapp: OtherPage, data_dir: Path, browser_path: Path, end: str
) -> None:
    whatsapp.begin(chat_with("+919811100001"))
    options = ["--whatsapp-url", whatsapp.url, "--browser", str(browser_path)]
    program = started(["-m", "broadcaster_desktop", *options])
    try:
        end_of_patience = time.monotonic() + PATIENCE
        while not DataFolder(data_dir).instance.exists():  # the data are the window's from then on
            assert program.poll() is None, program.communicate()
            assert time.monotonic() < end_of_patience
            time.sleep(0.1)
        state = command(*options, "accounts", "state", "--json")
        while state.code and program.poll() is None:  # the window's data are just being opened
            state = command(*options, "accounts", "state", "--json")
        assert state.document["state"] == "linked"
        family = browser_of(program, data_dir)
        assert family[0].ppid() != os.getpid()
        program.send_signal(signal.Signals[end])
        out, err = program.communicate(timeout=PATIENCE)
    finally:
        program.kill()
    assert program.returncode == 0, (out, err)
    assert all_gone(family, data_dir)
