"""Workbooks of the older kind (.xls), looked through before the library that reads them is let near.

For why, see `archive`; here the places of cells are numbers in the records of the Workbook stream (MS-CFB
describes the container, MS-XLS the records).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from . import problems
from .archive import MOST_CELLS, MOST_UNPACKED
from .files import reading

_SHIFT, _FAT_COUNT, _DIRECTORY, _CUTOFF, _MINI_FAT, _MORE_FAT, _FAT_LIST = 30, 44, 48, 56, 60, 68, 76
_FIRST_FATS = 109
_ENTRY = struct.Struct("<64sHB49xII4x")  # name, its length, type, first sector, size
_MINI_SECTOR = 64
_NO_SECTOR = 0xFFFFFFFA  # this and above mark ends and gaps
_FREE = 0

_BOF, _FILE_PASSWORD, _DIMENSIONS, _MANY_NUMBERS = 0x0809, 0x002F, 0x0200, 0x00BD
_CELLS = frozenset({0x0006, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E, _MANY_NUMBERS})
_GRID = 65_536 * 256
"""Cells of a whole sheet: DIMENSIONS may say so much, as room is only set aside for it."""


def look_through_xls(path: Path) -> None:
    """Measure the sheets; a UserError for a password, another document or what is dangerous to open."""
    with reading(path):
        if path.stat().st_size > MOST_UNPACKED:
            raise problems.too_large(path)
        data = path.read_bytes()
    try:
        container = _Container(data)
        if "EncryptedPackage" in container.streams:
            raise problems.password(path)
        name = next((name for name in ("Workbook", "Book") if name in container.streams), None)
        if name is None:
            raise problems.other_document(path)
        _measure(path, container.read(name))
    except (struct.error, IndexError, ValueError) as error:
        raise problems.damaged(path) from error


class _Container:
    """The streams of an OLE file by name, each with its first sector and size."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << min(_number(data, _SHIFT) & 0xFFFF, 12)
        self._fat = self._allocation()
        directory = b"".join(self._chain(_number(data, _DIRECTORY)))
        self.streams: dict[str, tuple[int, int]] = {}
        for name, length, kind, first, size in _ENTRY.iter_unpack(directory):
            if kind != _FREE:
                self.streams[name[: max(length, 2) - 2].decode("utf-16-le", "replace")] = (first, size)

    def read(self, name: str) -> bytes:
        """A whole stream; small ones live in the root's, in sectors of their own."""
        first, size = self.streams[name]
        if size >= _number(self._data, _CUTOFF):
            return b"".join(self._chain(first))[:size]
        root, _ = self.streams["Root Entry"]
        small = b"".join(self._chain(root))
        fat = _numbers(b"".join(self._chain(_number(self._data, _MINI_FAT))))
        starts = (sector * _MINI_SECTOR for sector in _linked(first, fat))
        return b"".join(small[start : start + _MINI_SECTOR] for start in starts)[:size]

    def _allocation(self) -> tuple[int, ...]:
        count = min(_number(self._data, _FAT_COUNT), len(self._data) // self._size)
        sectors = list(struct.unpack_from(f"<{_FIRST_FATS}I", self._data, _FAT_LIST))
        more = _number(self._data, _MORE_FAT)
        while len(sectors) < count:
            *listed, more = _numbers(self._sector(more))
            sectors += listed
        return _numbers(b"".join(self._sector(sector) for sector in sectors[:count]))

    def _chain(self, first: int) -> Iterator[bytes]:
        return (self._sector(sector) for sector in _linked(first, self._fat))

    def _sector(self, number: int) -> bytes:
        sector = self._data[(number + 1) * self._size : (number + 2) * self._size]
        if not sector:
            raise IndexError(number)
        return sector


def _linked(first: int, table: tuple[int, ...]) -> Iterator[int]:
    sector = first
    for _ in table:
        if sector >= _NO_SECTOR:
            return
        yield sector
        sector = table[sector]
    raise ValueError("a chain of sectors without an end")


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data)


def _measure(path: Path, stream: bytes) -> None:
    rows = columns = 0
    for kind, at, length in _records(stream):
        if kind == _FILE_PASSWORD:
            raise problems.password(path)
        if kind == _BOF:
            rows = columns = 0
        elif kind == _DIMENSIONS:
            _refuse_beyond(path, _declared(stream, at, length), _GRID)
        elif kind in _CELLS:
            row, column = struct.unpack_from("<HH", stream, at)
            if kind == _MANY_NUMBERS:
                column = struct.unpack_from("<H", stream, at + length - 2)[0]
            rows, columns = max(rows, row + 1), max(columns, column + 1)
            _refuse_beyond(path, rows * columns, MOST_CELLS)


def _records(stream: bytes) -> Iterator[tuple[int, int, int]]:
    """Kind, place and length of each record's body."""
    at = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, at + 4, length
        at += 4 + length


def _declared(stream: bytes, at: int, length: int) -> int:
    """The cells that DIMENSIONS tells of, in the form of Excel 97 or the older one."""
    form = "<IIHH" if length >= struct.calcsize("<IIHH") else "<HHHH"
    top, bottom, left, right = struct.unpack_from(form, stream, at)
    cells: int = max(0, bottom - top) * max(0, right - left)
    return cells


def _refuse_beyond(path: Path, cells: int, most: int) -> None:
    if cells > most:
        raise problems.too_large(path)
