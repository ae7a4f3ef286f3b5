"""How a command comes to its services: as the owner of the data, beside the owner, or inside it."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from broadcaster_desktop import log
from broadcaster_desktop.cli.output import Output
from broadcaster_desktop.data.migrate import HEAD, schema_revision
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.instance import Answer, Reception, Request, WriterLock, ask_holder
from broadcaster_desktop.options import Options
from broadcaster_desktop.services import Services
from broadcaster_desktop.world import open_for_reading, open_world

PATIENCE = 10.0
"""Seconds in which a data folder that is being opened or closed by another process comes free or answers."""


class HandedOver(Exception):
    """The running program carried the command out; this is its answer."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        super().__init__()


class Session(Protocol):
    """What commands are given."""

    options: Options
    output: Output
    cwd: Path
    """Relative file names are meant from here."""

    def writing(self, *, sends: bool = False, practice: bool = False) -> AbstractContextManager[Services]:
        """Services that may change the data."""

    def reading(self) -> AbstractContextManager[Services | None]:
        """Services that only look; None when there is no data yet."""


@dataclass(slots=True)
class OwnSession:
    """A process of its own."""

    options: Options
    output: Output
    cwd: Path

    @contextmanager
    def writing(self, *, sends: bool = False, practice: bool = False) -> Iterator[Services]:
        """Own the data until the block ends; HandedOver when another process owns it and did the work."""
        folder = self.options.folder.practice if practice else self.options.folder
        folder.prepare()
        log.set_up(folder.logs, verbose=self.options.verbose)
        lock = WriterLock(folder)
        self._take(lock, practice=practice)
        try:
            world = open_world(self.options, practice=practice, sends=sends)
            try:
                reception = Reception(
                    folder, lambda request: serve_request(world.services, self.options, request)
                )
                try:
                    yield world.services
                finally:
                    reception.close()
            finally:
                world.close()
        finally:
            lock.free()

    @contextmanager
    def reading(self) -> Iterator[Services | None]:
        """Look beside whoever owns the data; an older schema is brought up to date first."""
        path = self.options.folder.database
        revision = schema_revision(path, known=self.options.folder.key.exists())
        if revision is None:
            yield None
        elif revision != HEAD:
            with self.writing() as services:
                yield services
        else:
            world = open_for_reading(self.options)
            try:
                yield world.services
            finally:
                world.close()

    def _take(self, lock: WriterLock, *, practice: bool) -> None:
        folder = self.options.folder.practice if practice else self.options.folder
        until = time.monotonic() + PATIENCE
        while not lock.take():
            try:
                raise HandedOver(ask_holder(folder, Request("command", self.options.command, str(self.cwd))))
            except UserError:
                if time.monotonic() > until:
                    raise
            time.sleep(0.1)  # the other process is just starting or ending


@dataclass(slots=True)
class InnerSession:
    """Inside the process that owns the data, on behalf of another one."""

    options: Options
    output: Output
    cwd: Path
    services: Services

    @contextmanager
    def writing(self, *, sends: bool = False, practice: bool = False) -> Iterator[Services]:
        """The owner's own services."""
        del sends, practice
        yield self.services

    @contextmanager
    def reading(self) -> Iterator[Services | None]:
        """The owner's own services."""
        yield self.services


def serve_request(services: Services, options: Options, request: Request) -> Answer:
    """Carry out a command that another process handed over."""
    from broadcaster_desktop.cli import run_command

    if request.kind != "command":
        return Answer(1)
    output = Output(io.StringIO(), io.StringIO())
    session = InnerSession(options, output, Path(request.cwd), services)
    code = run_command(session, request.argv)
    return Answer(code, _text(output.out), _text(output.err))


def _text(stream: object) -> str:
    return stream.getvalue() if isinstance(stream, io.StringIO) else ""
