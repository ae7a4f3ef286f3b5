"""The program as scripts see it: a process of its own, or the same command inside this one."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.cli import run_command
from broadcaster_desktop.cli.output import Output
from broadcaster_desktop.cli.session import OwnSession
from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.clock import SystemClock
from broadcaster_desktop.data import accounts
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.options import read_options
from broadcaster_desktop.world import World, open_world

PAGE = "http://127.0.0.1:9/"
"""A loopback page that nobody serves: enough for all that needs no browser."""
OWN = "+919800000001"


@dataclass(frozen=True, slots=True)
class Said:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)


def command(*argv: str, env: dict[str, str] | None = None, stdin: str = "", cwd: Path | None = None) -> Said:
    """Run the program as a process."""
    done = subprocess.run(
        [sys.executable, "-m", "broadcaster_desktop", *argv],
        input=stdin.encode(),
        capture_output=True,
        timeout=120,
        env={**os.environ, **(env or {})},
        cwd=cwd,
        check=False,
    )
    return Said(done.returncode, done.stdout.decode(), done.stderr.decode())


@dataclass(frozen=True, slots=True)
class Program:
    """Commands inside this process, on one data folder and the loopback page."""

    data: Path
    cwd: Path
    monkeypatch: pytest.MonkeyPatch

    def options(self, *argv: str) -> list[str]:
        """The whole command line."""
        return ["--data-dir", str(self.data), "--whatsapp-url", PAGE, *argv]

    def run(self, *argv: str) -> Said:
        """Carry a command out."""
        options = read_options(self.options(*argv))
        output = Output(io.StringIO(), io.StringIO())
        code = run_command(OwnSession(options, output, self.cwd), options.command)
        assert isinstance(output.out, io.StringIO)
        assert isinstance(output.err, io.StringIO)
        return Said(code, output.out.getvalue(), output.err.getvalue())

    def ok(self, *argv: str) -> Said:
        """Carry a command out that must succeed."""
        said = self.run(*argv)
        assert (said.code, said.err) == (0, "")
        return said

    def json(self, *argv: str) -> Any:
        """The document of a command that must succeed."""
        return self.ok(*argv, "--json").document

    def file(self, name: str, rows: Sequence[Sequence[str]]) -> str:
        """A CSV file beside the command; its name."""
        text = "\n".join(",".join(row) for row in rows)
        (self.cwd / name).write_text(text + "\n", encoding="utf-8")
        return name

    @contextmanager
    def world(self) -> Iterator[World]:
        """The data, opened by this process."""
        options = read_options(self.options())
        options.folder.prepare()
        world = open_world(options, practice=False, sends=False)
        try:
            yield world
        finally:
            world.close()

    def link(self, own: str = OWN, page: str = PAGE) -> int:
        """Leave the data as linking a phone would; the account."""
        with self.world():
            pass
        database = Database(self.data / "broadcaster.db")
        with database.write() as connection:
            now = SystemClock().now()
            account = accounts.ensure(connection, page, now)
            accounts.seen(connection, account, Observation(AccountState.LINKED, phone=own, name="Shop"), now)
        database.close()
        return account

    def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Look at or change the data beside all rules."""
        database = Database(self.data / "broadcaster.db")
        with database.write() as connection:
            done = connection.exec_driver_sql(statement, values)
            rows = [tuple(row) for row in done] if done.returns_rows else []
        database.close()
        return rows
