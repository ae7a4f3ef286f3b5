"""The pledges: who said no and whom the owner had erased, on the disk outside the database.

An older copy of the database knows neither. So each opt-out, each removal from the list with a reason and
each erasing stands in a file of its own, by keyed digest, and is held against the database at every start.

The file, format 1: 64-byte pieces, big-endian numbers, the last 4 bytes of each a CRC-32 of the rest. First
the head: 16 bytes `broadcaster plg1`, then zero bytes. Then one piece a pledge: a mark (`OUT1`, `IN_1` or
`GONE`), UTC milliseconds (8), the digest of the number (32), 16 zero bytes. The newest of a digest holds.

Pledges are appended after the transaction that makes them: one that is lost to a kill in between stands in
the database, and the next start appends it.
"""

from __future__ import annotations

import logging
import os
import struct
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from zlib import crc32

from broadcaster_desktop.durable import replace_file, sync, write_all

log = logging.getLogger(__name__)

_PIECE = 64
_MAGIC = b"broadcaster plg1"
_PLEDGE = struct.Struct(">4sQ32s16x")
_TURN = threading.Lock()
"""The sender and the owner may have something to note at the same time."""


class Kind(Enum):
    """What was pledged."""

    OUT = b"OUT1"
    """No more messages to this number."""
    IN = b"IN_1"
    """Taken off the list again, by the owner's word."""
    GONE = b"GONE"
    """This person was erased."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """One pledge."""

    kind: Kind
    digest: bytes
    at: int
    """UTC milliseconds."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the file says."""

    listed: dict[bytes, Pledge] = field(default_factory=dict)
    """The newest of being put on the list or taken off it, by digest."""
    gone: dict[bytes, int] = field(default_factory=dict)
    """When people were erased, by digest."""
    whole: bool = True
    """False: pieces of it cannot be read, or it is not there."""


class Pledges:
    """The file of one data folder; one process at a time writes it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Said:
        """What stands in it; a torn last piece is left out. OSError when it cannot be read."""
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return Said(whole=False)
        return parse(data)

    def append(self, pledges: Iterable[Pledge]) -> None:
        """Put pledges on the disk; on return they stay. OSError when that cannot be done."""
        data = b"".join(map(_pack, pledges))
        if data:
            with _TURN:
                self._append(data)

    def _append(self, data: bytes) -> None:
        if not self.path.exists():
            replace_file(self.path, _head() + data)
            return
        handle = os.open(self.path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            end = os.fstat(handle).st_size // _PIECE * _PIECE  # over a piece that was torn
            os.lseek(handle, end, os.SEEK_SET)
            write_all(handle, data)
            sync(handle)
        finally:
            os.close(handle)

    def note(self, pledges: Iterable[Pledge]) -> None:
        """Append what the database has taken already; should the disk refuse, the next start does it."""
        try:
            self.append(pledges)
        except OSError as error:
            log.warning("not noted beside the data yet: %s", error.strerror or type(error).__name__)

    def begin_anew(self, pledges: Iterable[Pledge]) -> None:
        """Put a whole file of these in place of a damaged one."""
        with _TURN:
            replace_file(self.path, _head() + b"".join(map(_pack, pledges)))


def parse(data: bytes) -> Said:
    """Read a file's bytes; a torn last piece is left out, anything else that is wrong makes it not whole."""
    whole = data[:_PIECE] == _head()
    listed: dict[bytes, Pledge] = {}
    gone: dict[bytes, int] = {}
    for pledge in _pieces(data):
        if pledge is None:
            whole = False
        elif pledge.kind is Kind.GONE:
            gone[pledge.digest] = max(pledge.at, gone.get(pledge.digest, 0))
        else:
            listed[pledge.digest] = pledge
    return Said(listed, gone, whole)


def _pieces(data: bytes) -> Iterator[Pledge | None]:
    for start in range(_PIECE, len(data) - _PIECE + 1, _PIECE):
        yield _unpack(data[start : start + _PIECE])


def _sealed(piece: bytes) -> bytes:
    return piece + crc32(piece).to_bytes(4, "big")


def _head() -> bytes:
    return _sealed(_MAGIC + bytes(_PIECE - 4 - len(_MAGIC)))


def _pack(pledge: Pledge) -> bytes:
    return _sealed(_PLEDGE.pack(pledge.kind.value, pledge.at, pledge.digest))


def _unpack(piece: bytes) -> Pledge | None:
    if crc32(piece[:-4]) != int.from_bytes(piece[-4:], "big"):
        return None
    mark, at, digest = _PLEDGE.unpack(piece[:-4])
    try:
        return Pledge(Kind(mark), digest, at)
    except ValueError:
        return None
