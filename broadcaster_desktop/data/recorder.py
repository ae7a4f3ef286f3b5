"""The flight recorder: every press of the send button, on the disk before it happens, outside the database.

A database can go back in time: an older copy is put back, or its write-ahead log is lost. What was sent does
not go back with it, so the presses stand in a file of their own (reliability.md, section 2).

The file, format 1: 64-byte pieces, big-endian numbers, the last 4 bytes of each a CRC-32 of the rest. First
the head: 16 bytes `broadcaster rec1`, then the highest generation (8) and boot epoch (4) of presses that
are no longer in the file, then 32 zero bytes. Then one piece a press: `PRS1`, its generation (8), boot
epoch (4), the delivery's attempt (4), UTC milliseconds (8), the HMAC-SHA-256 of its key (32). A
*generation* is the id of the press's row in the journal.

A press is appended and synced alone, so only the last piece can be torn; it was then never pressed.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import Enum
from pathlib import Path
from zlib import crc32

from broadcaster_desktop.data.engine import storage_error
from broadcaster_desktop.durable import replace_file, sync, write_all

KEPT = timedelta(days=90)

_PIECE = 64
_HEAD = struct.Struct(">16sQI32x")
_PRESS = struct.Struct(">4sQIIQ32s")
_MAGIC = b"broadcaster rec1"
_MARK = b"PRS1"


class Condition(Enum):
    """What a recorder is worth."""

    WHOLE = "whole"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Press:
    """One press of the send button."""

    generation: int
    epoch: int
    attempt: int
    at: int
    """UTC milliseconds."""
    digest: bytes
    """Keyed digest of whose message it was; see `Recorder.digest`."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a recorder says."""

    condition: Condition
    data: bytes = field(default=b"", repr=False)
    """The head and all whole pieces; three months of presses as objects would take six times the memory."""
    unreadable: int = 0
    """Damaged pieces."""
    generation: int = 0
    """The highest there ever was, as far as can be read."""
    epoch: int = 0
    """The highest there ever was, as far as can be read."""

    @property
    def presses(self) -> Iterator[Press]:
        """Those that can be read, in the order they were made."""
        return _presses(self.data)

    @property
    def size(self) -> int:
        """Bytes up to the end of the last whole piece."""
        return max(_PIECE, len(self.data))


@dataclass(frozen=True, slots=True)
class _Start:
    """How appending is to begin."""

    contents: Contents
    generation: int
    now: int


class Recorder:
    """The recorder of one data folder. It takes presses once `begin` was called; any thread may append."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._key = key
        self._lock = threading.Lock()
        self._start: _Start | None = None
        self._handle: int | None = None
        self._size = 0
        self.highest = 0
        """The highest generation known to it; the next press must be above."""
        self.latest = 0
        """The highest generation appended since `begin`; 0 before the first."""
        self.forgotten: frozenset[bytes] = frozenset()
        """Digests of recorded presses that the database has lost."""

    def digest(self, campaign: str, phone: str) -> bytes:
        """Whose message it is, in a form that tells nobody: of the campaign's uuid and the number (E.164)."""
        return hmac.digest(self._key, f"{campaign} {phone}".encode(), hashlib.sha256)

    def read(self) -> Contents:
        """What the file says now; nothing is changed. Raises UserError `storage` when it cannot be read."""
        try:
            return parse(self.path.read_bytes())
        except FileNotFoundError:
            return Contents(Condition.MISSING)
        except OSError as error:
            raise storage_error(self.path) from error

    def begin(self, contents: Contents, generation: int, now: int) -> None:
        """Take presses from now on, after what was read has been held against the database.

        `generation` is the database's highest, `now` UTC milliseconds. A missing or damaged file is begun
        anew with what could be read, and presses older than `KEPT` are left out, by one replacement of it.
        Raises UserError `storage`; the next append then tries again.
        """
        self.highest = max(generation, contents.generation)
        self._start = _Start(contents, generation, now)
        with self._lock:
            self._opened()

    def append(self, press: Press) -> None:
        """Put a press on the disk; on return it stays, whatever happens.

        Raises UserError `storage`: the press must not be made. The next append starts where this one did.
        """
        with self._lock:
            handle = self._opened()
            try:
                write_all(handle, _pack(press))
                sync(handle)
            except OSError as error:
                self._shut()  # after a failed sync the handle's own view of the file is worth nothing
                raise storage_error(self.path) from error
            self._size += _PIECE
            self.highest = max(self.highest, press.generation)
            self.latest = max(self.latest, press.generation)

    def close(self) -> None:
        """Close the file; nothing is appended any more."""
        with self._lock:
            self._start = None
            self._shut()

    def _opened(self) -> int:
        if self._handle is None:
            try:
                self._handle = self._open()
            except OSError as error:
                raise storage_error(self.path) from error
        return self._handle

    def _open(self) -> int:
        if self._start is None:
            raise FileNotFoundError(self.path)  # it was never held against the database
        if self._size == 0:
            self._size = self._lay_out(self._start)
            # Three months of presses are not kept in memory for as long as the program runs.
            self._start = replace(self._start, contents=Contents(Condition.WHOLE))
        handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0))
        try:
            if os.fstat(handle).st_size < self._size:
                raise FileNotFoundError(self.path)  # somebody else cut it short
            if os.fstat(handle).st_size > self._size:
                os.truncate(handle, self._size)
                sync(handle)
        except OSError:
            os.close(handle)
            raise
        return handle

    def _lay_out(self, start: _Start) -> int:
        """Make the file fit to be appended to; its size."""
        contents = start.contents
        oldest = start.now - round(KEPT.total_seconds() * 1000)
        if contents.condition is Condition.WHOLE and all(press.at >= oldest for press in contents.presses):
            return contents.size
        head = _pack_head(max(start.generation, contents.generation), contents.epoch)
        data = b"".join([head, *(_pack(press) for press in contents.presses if press.at >= oldest)])
        replace_file(self.path, data, sync)
        return len(data)

    def _shut(self) -> None:
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def parse(data: bytes) -> Contents:
    """Read a recorder's bytes; a torn last piece is left out, anything else that is wrong is damage."""
    last = (len(data) - 1) // _PIECE * _PIECE
    if last > 0 and _unpack(data[last:]) is None:
        data = data[:last]
    head = _unpack_head(data[:_PIECE])
    generation, epoch = head or (0, 0)
    readable = 0
    for press in _presses(data):
        readable += 1
        generation = max(generation, press.generation)
        epoch = max(epoch, press.epoch)
    unreadable = max(0, len(data) // _PIECE - 1) - readable
    condition = Condition.WHOLE if head and not unreadable else Condition.DAMAGED
    return Contents(condition, data, unreadable, generation, epoch)


def _presses(data: bytes) -> Iterator[Press]:
    for start in range(_PIECE, len(data), _PIECE):
        press = _unpack(data[start : start + _PIECE])
        if press is not None:
            yield press


def _sealed(piece: bytes) -> bytes:
    return piece + crc32(piece).to_bytes(4, "big")


def _is_sealed(piece: bytes) -> bool:
    return len(piece) == _PIECE and crc32(piece[:-4]) == int.from_bytes(piece[-4:], "big")


def _pack_head(generation: int, epoch: int) -> bytes:
    return _sealed(_HEAD.pack(_MAGIC, generation, epoch))


def _unpack_head(piece: bytes) -> tuple[int, int] | None:
    if not _is_sealed(piece):
        return None
    magic, generation, epoch = _HEAD.unpack(piece[:-4])
    return (generation, epoch) if magic == _MAGIC else None


def _pack(press: Press) -> bytes:
    values = (_MARK, press.generation, press.epoch, press.attempt, press.at, press.digest)
    return _sealed(_PRESS.pack(*values))


def _unpack(piece: bytes) -> Press | None:
    if not _is_sealed(piece):
        return None
    mark, *values = _PRESS.unpack(piece[:-4])
    return Press(*values) if mark == _MARK else None
