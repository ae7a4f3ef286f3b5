"""Knows the browser's own process: recorded with pid and start time, so that its end can be proved.

A pid alone proves nothing, for systems use pids again; a browser is ours only while pid, start time and the
profile folder on its command line agree.
"""

from __future__ import annotations

import contextlib
import json
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from pathlib import Path

_GONE = (psutil.NoSuchProcess, psutil.AccessDenied, psutil.ZombieProcess)
_LOOK_SECONDS = 0.05
_RECORD = ".browser.json"


@dataclass(frozen=True, slots=True)
class BrowserProcess:
    """A browser that runs on a profile, and the program that started it."""

    pid: int
    started: float
    """Its start, in seconds since the epoch, as the system keeps it."""
    owner_pid: int
    owner_started: float


def record_path(profile: Path) -> Path:
    """Where the browser of this profile is recorded: beside the profile, not inside it."""
    return profile.with_name(f"{profile.name}{_RECORD}")


def remember(profile: Path) -> BrowserProcess | None:
    """Find the browser this program started on `profile` and record it; None when there is none."""
    me = psutil.Process()
    found = next((child for child in me.children(recursive=True) if _is_main_on(child, profile)), None)
    if found is None:
        return None
    seen = BrowserProcess(found.pid, found.create_time(), me.pid, me.create_time())
    path = record_path(profile)
    path.write_text(json.dumps(asdict(seen)), encoding="utf-8")
    path.chmod(0o600)
    return seen


def recorded(profile: Path) -> BrowserProcess | None:
    """The browser recorded for this profile, None when there is no readable record."""
    try:
        return BrowserProcess(**json.loads(record_path(profile).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def all_recorded(profiles: Path) -> list[BrowserProcess]:
    """The browsers that run on profiles in this folder, as far as they are recorded."""
    beside = (path.with_name(path.name.removesuffix(_RECORD)) for path in profiles.glob(f"*{_RECORD}"))
    found = (recorded(profile) for profile in sorted(beside))
    return [seen for seen in found if seen is not None and is_alive(seen)]


def forget(profile: Path) -> None:
    """Drop the record; for a browser that is known to be gone."""
    record_path(profile).unlink(missing_ok=True)


def is_alive(process: BrowserProcess) -> bool:
    """Whether this very process still runs."""
    return _same(process.pid, process.started) is not None


def owner_alive(process: BrowserProcess) -> bool:
    """Whether the program that started this browser still runs."""
    return _same(process.owner_pid, process.owner_started) is not None


def living_on(profile: Path) -> list[psutil.Process]:
    """Every browser of this user that runs on `profile`, recorded or not; looks at all processes."""
    return [process for process in psutil.process_iter() if _is_main_on(process, profile)]


def old_browser_gone(profile: Path, timeout: float) -> bool:
    """Whether no earlier browser runs on `profile`; waits up to `timeout` seconds for its end."""
    end = time.monotonic() + timeout
    while True:
        seen = recorded(profile)
        if (seen is None or not is_alive(seen)) and not living_on(profile):
            forget(profile)
            return True
        if time.monotonic() >= end:
            return False
        time.sleep(_LOOK_SECONDS)


def kill_orphans(profile: Path, timeout: float = 5.0) -> bool:
    """End a recorded browser whose starter has died; True when no browser is left on `profile`."""
    seen = recorded(profile)
    if seen is not None and is_alive(seen) and not owner_alive(seen):
        kill(seen)
    return old_browser_gone(profile, timeout)


def memory(process: BrowserProcess) -> int:
    """Bytes that this browser and its children use, without what they share; 0 when it is gone."""
    main = _same(process.pid, process.started)
    if main is None:
        return 0
    family = [main]
    with contextlib.suppress(*_GONE):
        family += main.children(recursive=True)
    return sum(_own_memory(member) for member in family)


def _own_memory(member: psutil.Process) -> int:
    try:
        found = member.memory_info()
    except _GONE:
        return 0
    private = getattr(found, "private", None)  # Windows counts it apart; Linux tells what is shared
    return int(private if private is not None else found.rss - getattr(found, "shared", 0))


def kill(process: BrowserProcess, timeout: float = 5.0) -> bool:
    """End this browser and all its children at once; True when none is left. Safe from any thread."""
    main = _same(process.pid, process.started)
    if main is None:
        return True
    family = [main]
    with contextlib.suppress(*_GONE):
        family += main.children(recursive=True)
    for member in family:
        with contextlib.suppress(*_GONE):
            member.kill()
    _, left = psutil.wait_procs(family, timeout=timeout)
    return not left


def _same(pid: int, started: float) -> psutil.Process | None:
    try:
        process = psutil.Process(pid)
        alive = abs(process.create_time() - started) < 1.0 and process.status() != psutil.STATUS_ZOMBIE
    except _GONE:
        return None
    return process if alive else None


def _is_main_on(process: psutil.Process, profile: Path) -> bool:
    try:
        words = process.cmdline()
        if f"--user-data-dir={profile}" not in words or any(word.startswith("--type=") for word in words):
            return False
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except _GONE:
        return False
