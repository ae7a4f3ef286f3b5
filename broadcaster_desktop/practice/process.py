"""Starting the practice page and speaking to it: what the app and the tests use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit, urlunsplit

from broadcaster_desktop.practice.ledger import LedgerEntry, Tick
from broadcaster_desktop.practice.media import media_of
from broadcaster_desktop.practice.people import PracticePerson

_COMPLAINTS = "practice.log"
_STOP_S = 5.0
_ANSWER_S = 30.0
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class PracticeError(Exception):
    """The practice page did not start or refused a control verb; the text says why."""


@dataclass(slots=True)
class PracticeProcess:
    """A running practice page. A context manager: leaving it leaves no process behind."""

    url: str
    control_url: str
    pid: int
    port: int
    _process: subprocess.Popen[bytes]

    @classmethod
    def start(
        cls, folder: Path, *, scale: float = 1.0, auto_scan: bool = True, scenario: str | None = None
    ) -> Self:
        """Start the page for a folder and wait until it listens.

        `scale` multiplies every duration of the page. `scenario` is the name of a built-in scenario or the
        path of a JSON file. Raises PracticeError.
        """
        options = [str(folder), "--scale", str(scale)]
        options += ["--auto-scan"] if auto_scan else []
        options += ["--scenario", scenario] if scenario else []
        process = _spawn(folder, options)
        assert process.stdout is not None  # noqa: S101
        try:
            ready = json.loads(process.stdout.readline())
        except ValueError:
            _end(process)
            raise PracticeError(f"the practice page did not start: {_last_words(folder)}") from None
        return cls(ready["url"], ready["control"], ready["pid"], ready["port"], process)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def control(self, verb: str, **values: object) -> dict[str, Any]:
        """Carry out a control verb (see `practice.control`); raises PracticeError when it is refused."""
        parts = urlsplit(self.control_url)
        url = urlunsplit(parts._replace(path=f"{parts.path}/{verb}"))
        request = urllib.request.Request(url, data=json.dumps(values).encode(), method="POST")  # noqa: S310
        try:
            with _DIRECT.open(request, timeout=_ANSWER_S) as answer:
                return dict(json.load(answer))
        except urllib.error.HTTPError as error:
            raise PracticeError(f"{verb}: {error.read().decode(errors='replace')}") from None
        except OSError as error:
            raise PracticeError(f"{verb}: {error}") from None

    def set(self, **switches: object) -> None:
        """Change switches of the scenario while the page runs."""
        self.control("set", **switches)

    def scan(self, wait_s: float = 10.0) -> None:
        """The phone scans the code on show; raises PracticeError when none came in time."""
        if not self.control("scan", wait=wait_s)["linked"]:
            raise PracticeError("no code to scan")

    def set_people(self, people: Sequence[PracticePerson]) -> None:
        """Tell who is there (kept in the folder)."""
        self.control("people", people=[person.to_json() for person in people])

    def ledger(self) -> list[LedgerEntry]:
        """The messages the server truly accepted, in order."""
        return [_entry(values) for values in self.control("ledger")["entries"]]

    def logout(self) -> None:
        """The phone logs every device out."""
        self.control("logout")

    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def stop(self) -> None:
        """End the process; does nothing when it has ended."""
        _end(self._process)


def _entry(values: dict[str, Any]) -> LedgerEntry:
    at = datetime.fromtimestamp(values["at"], UTC)
    tick = Tick(values["tick"])
    return LedgerEntry(values["id"], values["phone"], values["text"], at, tick, media_of(values))


def _spawn(folder: Path, options: Sequence[str]) -> subprocess.Popen[bytes]:
    """Run this same program as the practice page, out of reach of the terminal's Ctrl+C.

    What it says on standard error goes to a file in its folder, renewed at each start.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    complaints = os.open(folder / _COMPLAINTS, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        return _popen(complaints, options)
    finally:
        os.close(complaints)


def _popen(complaints: int, options: Sequence[str]) -> subprocess.Popen[bytes]:
    if getattr(sys, "frozen", False):
        program = [sys.executable, "--practice-page"]
    else:
        program = [sys.executable, "-m", "broadcaster_desktop.practice"]
    source = str(Path(__file__).resolve().parents[2])
    known = os.environ.get("PYTHONPATH")
    return subprocess.Popen(
        [*program, *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=complaints,
        env={**os.environ, "PYTHONPATH": f"{source}{os.pathsep}{known}" if known else source},
        start_new_session=os.name == "posix",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _last_words(folder: Path) -> str:
    lines = (folder / _COMPLAINTS).read_text(encoding="utf-8", errors="replace").split("\n")
    return next((line for line in reversed(lines) if line.strip()), "it said nothing")


def _end(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
    try:
        process.wait(_STOP_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
