"""One writer: the lock on a data folder, and the way to the process that holds it.

The holder listens on a Unix socket or a named pipe, never on a network port. Others hand it a whole command
and get its output and exit code back.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import IO

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import DataFolder, data_folder_error

log = logging.getLogger(__name__)

TAKEN = b"taken"
"""Said by the holder once it has a request: from then on it must not be handed over again."""

ANSWERS_WITHIN = 5.0
"""Seconds in which a holder that is alive takes a request; carrying it out then takes as long as it takes."""

BACKLOG = 64
"""Callers that may wait to be heard. With fewer places, connecting itself would wait."""

LONGEST_SOCKET_PATH = 100
"""Bytes; Unix sockets take 104 on macOS and 108 on Linux, its end included."""


@dataclass(frozen=True, slots=True)
class Request:
    """What another process asks of the holder."""

    kind: str
    """"command", or "raise" to bring the window to the front."""
    argv: tuple[str, ...] = ()
    cwd: str = ""
    said: str = ""
    """What was answered on the asking process's own terminal."""
    page: str = ""
    """The page address that was named with the command, if one was."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it."""

    code: int
    out: str = ""
    err: str = ""


class WriterLock:
    """The exclusive lock on a data folder; the system frees it when the process ends, however it ends."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None

    def take(self) -> bool:
        """Take the lock; False when another process has it. UserError when the folder cannot be written."""
        try:
            file = self._folder.lock.open("ab")
        except OSError as error:
            raise data_folder_error(self._folder.root, error) from error
        if not _lock(file):
            file.close()
            return False
        self._file = file
        return True

    def free(self) -> None:
        """Give the lock back."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _lock(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


class Reception:
    """Takes requests for the holder of the lock, each on a thread of its own."""

    def __init__(self, folder: DataFolder, handle: Callable[[Request], Answer]) -> None:
        self._folder = folder
        self._handle = handle
        self._key = secrets.token_bytes(32)
        self._temporary: Path | None = None
        self._listener = self._listen_at()
        self._closing = False
        self._talks: list[threading.Thread] = []
        self._publish()
        self._thread = threading.Thread(target=self._listen, name="reception", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop taking requests; those in hand are answered, callers still waiting are sent away."""
        self._closing = True
        with suppress(OSError):  # a caller without the key, and so without any waiting, wakes the listener
            Client(self._listener.address).close()
        self._thread.join()
        self._listener.close()
        for talk in self._talks:
            talk.join()
        self._folder.instance.unlink(missing_ok=True)
        if self._temporary is not None:
            with suppress(OSError):
                self._temporary.rmdir()

    def _listen_at(self) -> Listener:
        if sys.platform == "win32":
            return Listener(rf"\\.\pipe\broadcaster-{secrets.token_hex(8)}")
        path = self._folder.root.resolve() / "instance.sock"
        if len(os.fsencode(path)) <= LONGEST_SOCKET_PATH:
            path.unlink(missing_ok=True)
            with suppress(OSError):  # network and USB drives often take no sockets
                return Listener(str(path), backlog=BACKLOG)
        self._temporary = Path(tempfile.mkdtemp(prefix="broadcaster-"))
        return Listener(str(self._temporary / "instance.sock"), backlog=BACKLOG)

    def _publish(self) -> None:
        text = json.dumps(
            {"address": str(self._listener.address), "key": self._key.hex(), "pid": os.getpid()}
        )
        fresh = self._folder.instance.with_suffix(".new")
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(text)
        fresh.replace(self._folder.instance)

    def _listen(self) -> None:
        while True:
            try:
                connection = self._listener.accept()
            except (OSError, EOFError):
                if self._closing:
                    return
                continue
            if self._closing:
                connection.close()
                return
            talk = threading.Thread(target=self._talk, args=(connection,), name="request", daemon=True)
            self._talks = [one for one in self._talks if one.is_alive()] + [talk]
            talk.start()

    def _talk(self, connection: Connection) -> None:
        with connection, suppress(OSError, EOFError, ValueError, AuthenticationError):
            caller = _Patient(connection)
            deliver_challenge(caller, self._key)  # type: ignore[arg-type]  # it only sends and receives bytes
            answer_challenge(caller, self._key)  # type: ignore[arg-type]
            said = json.loads(caller.recv_bytes())
            connection.send_bytes(TAKEN)
            answer = self._handle(Request(**{**said, "argv": tuple(said["argv"])}))
            connection.send_bytes(json.dumps(asdict(answer)).encode())


def ask_holder(folder: DataFolder, request: Request) -> Answer:
    """Hand a request to the process that holds the folder's lock.

    UserError in_use when it could not be reached, so that asking again is harmless; answer_lost when it took
    the request and ended before it answered.
    """
    taken = False
    try:
        told = json.loads(folder.instance.read_text())
        key = bytes.fromhex(told["key"])
        with Client(told["address"]) as connection:
            holder = _Patient(connection)
            answer_challenge(holder, key)  # type: ignore[arg-type]  # it only sends and receives bytes
            deliver_challenge(holder, key)  # type: ignore[arg-type]
            holder.send_bytes(json.dumps(asdict(request)).encode())
            taken = holder.recv_bytes() == TAKEN
            return Answer(**json.loads(connection.recv_bytes()))
    except (OSError, EOFError, ValueError, KeyError, TypeError, AuthenticationError) as error:
        raise (_answer_lost() if taken else _in_use()) from error


class _Patient:
    """A connection that waits so long and no longer: a holder that hangs would keep its callers for ever."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def send_bytes(self, data: bytes) -> None:
        self._connection.send_bytes(data)

    def recv_bytes(self, longest: int | None = None) -> bytes:
        if not self._connection.poll(ANSWERS_WITHIN):
            raise TimeoutError
        return self._connection.recv_bytes(longest)


def busy() -> UserError:
    """The words for a holder that cannot do what is wanted beside what it does."""
    return UserError(
        "busy",
        QT_TRANSLATE_NOOP("errors", "A command of this program is using the data."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Wait until it has ended, then start again."),
    )


def _in_use() -> UserError:
    return UserError(
        "in_use",
        QT_TRANSLATE_NOOP("errors", "Another program is using the data and does not answer."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Wait a moment, or close the other program, and try again."),
    )


def _answer_lost() -> UserError:
    return UserError(
        "answer_lost",
        QT_TRANSLATE_NOOP("errors", "The running program took this command and ended before it answered."),
        safe=QT_TRANSLATE_NOOP("errors", "What it had done is recorded."),
        next=QT_TRANSLATE_NOOP("errors", "Look at what is there before you try again."),
    )
