"""How a command comes to its services: as the owner of the data, beside the owner, or inside it."""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from broadcaster_desktop import log
from broadcaster_desktop.cli.output import Output
from broadcaster_desktop.core.clock import SystemClock
from broadcaster_desktop.data.migrate import HEAD, schema_revision
from broadcaster_desktop.data.restoring import Ready, is_ready, make_ready
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.instance import Answer, Reception, Request, WriterLock, ask_holder, busy
from broadcaster_desktop.options import Options
from broadcaster_desktop.paths import DataFolder, data_folder_error
from broadcaster_desktop.services import Services
from broadcaster_desktop.whatsapp.address import REAL_URL, parse_page_address
from broadcaster_desktop.world import World, open_for_reading, open_world

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

    def restore(self, file: Path) -> tuple[Ready, bool]:
        """Put a backup in the data's place; False: it takes it at the next start of the open program."""

    def ask(self, text: str) -> str:
        """Show a text and give the line that is typed in answer."""


@dataclass(slots=True)
class OwnSession:
    """A process of its own."""

    options: Options
    output: Output
    cwd: Path
    said: str = ""

    @contextmanager
    def writing(self, *, sends: bool = False, practice: bool = False) -> Iterator[Services]:
        """Own the data until the block ends; HandedOver when another process owns it and did the work.

        Raises UserError, once, instead of going on when the data was found to have gone back in time: the
        command was given without knowing it.
        """
        folder = self.options.folder.practice if practice else self.options.folder
        folder.prepare()
        lock = WriterLock(folder)
        self._take(lock, folder)
        with ExitStack() as opened:
            opened.callback(lock.free)
            log.to_file(folder.logs)
            world = open_world(self.options, practice=practice, sends=sends)
            opened.callback(world.close)
            _tell(world)
            reception = Reception(folder, lambda request: serve_request(world, self.options, request))
            opened.callback(reception.close)  # waits for what other processes have handed over
            try:
                yield world.services
            except KeyboardInterrupt:
                world.leave()
                raise

    @contextmanager
    def reading(self) -> Iterator[Services | None]:
        """Look beside whoever owns the data; an older schema is brought up to date first."""
        path = self.options.folder.database
        try:
            known = self.options.folder.key.exists()
        except OSError as error:  # a name too long, or a folder nobody may look into
            raise data_folder_error(self.options.folder.root, error) from error
        revision = schema_revision(path, known=known)
        if revision is None:
            yield None
        elif revision != HEAD or is_ready(self.options.folder):
            with self.writing() as services:
                yield services
        else:
            world = open_for_reading(self.options)
            try:
                yield world.services
            finally:
                world.close()

    def restore(self, file: Path) -> tuple[Ready, bool]:
        """Put a backup in the data's place, whatever state the data is in; HandedOver as for `writing`."""
        folder = self.options.folder
        folder.prepare()
        lock = WriterLock(folder)
        self._take(lock, folder)
        try:
            log.to_file(folder.logs)
            ready = make_ready(folder, file, SystemClock().now())
            world = open_world(self.options, practice=False, sends=False)
            try:
                _say(world, self.output)
            finally:
                world.close()
        finally:
            lock.free()
        return ready, True

    def ask(self, text: str) -> str:
        """Show a text and read a line; should the command be handed over, the answer goes with it."""
        self.output.line(text)
        self.said = sys.stdin.readline().strip()
        return self.said

    def _take(self, lock: WriterLock, folder: DataFolder) -> None:
        until = time.monotonic() + PATIENCE
        page = self.options.whatsapp_url if folder == self.options.folder else None
        request = Request("command", self.options.command, str(self.cwd), self.said, page or "")
        while not lock.take():
            try:
                raise HandedOver(ask_holder(folder, request))
            except UserError as error:
                if error.code != "in_use" or time.monotonic() > until:
                    raise
            time.sleep(0.1)  # the other process is just starting or ending


@dataclass(slots=True)
class InnerSession:
    """Inside the process that owns the data, on behalf of another one."""

    options: Options
    output: Output
    cwd: Path
    world: World
    said: str

    @contextmanager
    def writing(self, *, sends: bool = False, practice: bool = False) -> Iterator[Services]:
        """The owner's own services; UserError when it should send and does not."""
        del practice
        if sends and not self.world.sends:
            raise busy()
        yield self.world.services

    @contextmanager
    def reading(self) -> Iterator[Services | None]:
        """The owner's own services."""
        yield self.world.services

    def restore(self, file: Path) -> tuple[Ready, bool]:
        """The data is open and may be sending: what was made ready takes its place at the next start."""
        return self.world.services.backups.make_ready(file), False

    def ask(self, text: str) -> str:
        """What was answered where the command was given."""
        del text
        return self.said


def serve_request(world: World, options: Options, request: Request) -> Answer:
    """Carry out a command that another process handed over."""
    from broadcaster_desktop.cli import run_command

    if request.kind != "command":
        return Answer(1)
    output = Output(io.StringIO(), io.StringIO())
    own = parse_page_address(options.whatsapp_url or REAL_URL).key
    if request.page and parse_page_address(request.page).key != own:
        return Answer(1, err=_other_page().one_line() + "\n")
    session = InnerSession(options, output, Path(request.cwd), world, request.said)
    code = run_command(session, request.argv)
    return Answer(code, _text(output.out), _text(output.err))


def _other_page() -> UserError:
    return UserError(
        "other_page",
        QT_TRANSLATE_NOOP("errors", "The program that is open works with another WhatsApp page."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed and nothing was sent."),
        next=QT_TRANSLATE_NOOP("errors", "Close it first, or name the page it works with."),
    )


def _text(stream: object) -> str:
    return stream.getvalue() if isinstance(stream, io.StringIO) else ""


def _say(world: World, output: Output) -> None:
    told = world.services.alarms.pending()
    if told is not None:
        world.services.alarms.dismiss()
        output.line(told.one_line())


def _tell(world: World) -> None:
    told = world.services.alarms.pending()
    if told is not None:
        world.services.alarms.dismiss()
        raise told
