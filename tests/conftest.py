"""What holds for every test: folders of its own, a clean log, no thread left behind."""

from __future__ import annotations

import gc
import logging
import os
import signal
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from broadcaster_desktop import log
from broadcaster_desktop.browser import find
from broadcaster_desktop.ui.collecting import collect
from tests.faults.catalogue import table

THREAD_SECONDS = 10.0
SESSION_FOLDER = pytest.StashKey["tempfile.TemporaryDirectory[str]"]()
CALLERS_ENVIRONMENT = pytest.StashKey[dict[str, str]]()
HOME_VARIABLES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
    "XDG_DATA_HOME": "home/data",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_STATE_HOME": "home/state",
    "XDG_RUNTIME_DIR": "run",
    "BROADCASTER_DATA_DIR": "broadcaster",
}


def pytest_configure(config: pytest.Config) -> None:
    """Move the user's folders into a temporary one before any test or fixture can touch them."""
    # A shell's background job ignores interrupts, and so would the programs that are started here.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    # What a window of an earlier test left in a cycle must not be destroyed in a thread of this one.
    gc.disable()
    callers = dict(os.environ)
    config.stash[CALLERS_ENVIRONMENT] = callers
    folder = tempfile.TemporaryDirectory(prefix="broadcaster-tests-", ignore_cleanup_errors=True)
    config.stash[SESSION_FOLDER] = folder
    for variable, name in HOME_VARIABLES.items():
        place = Path(folder.name, name)
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[variable] = str(place)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Put the environment back and remove the folders."""
    if SESSION_FOLDER in config.stash:
        callers = config.stash[CALLERS_ENVIRONMENT]
        os.environ.clear()
        os.environ.update(callers)
        config.stash[SESSION_FOLDER].cleanup()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table of faults, and keep it as a file; here, as tests may run in other processes."""
    table.report(terminalreporter)


@pytest.fixture(scope="session")
def callers_environment(pytestconfig: pytest.Config) -> dict[str, str]:
    """The environment variables pytest was started with, for tests of the set-up itself."""
    return pytestconfig.stash[CALLERS_ENVIRONMENT]


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of this test alone; not yet made."""
    folder = tmp_path / "broadcaster"
    monkeypatch.setenv("BROADCASTER_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def browser_path() -> Path:
    """The installed browser of the Chromium family; without one the test fails, as set-up brings one."""
    return find.find_browser().path


class Errors(logging.Handler):
    """Keeps what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(logging.Formatter("%(name)s: %(message)s").format(record))


@pytest.fixture(autouse=True)
def no_unexpected_errors(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs an error it did not say it would (marker allow_errors)."""
    errors = Errors()
    root = logging.getLogger()
    root.addHandler(errors)
    yield
    root.removeHandler(errors)
    log.to_no_file()
    if errors.texts and request.node.get_closest_marker("allow_errors") is None:
        pytest.fail("errors were logged:\n" + "\n".join(errors.texts), pytrace=False)


@pytest.fixture(autouse=True)
def cycles_collected() -> Iterator[None]:
    """Collect in the main thread what the collector would have collected in any."""
    yield
    collect()


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Fail a test whose threads outlive it; one that is about to end gets a moment."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in started:
        thread.join(THREAD_SECONDS)
    if left := [thread.name for thread in started if thread.is_alive()]:
        pytest.fail(f"threads left behind: {', '.join(left)}", pytrace=False)
