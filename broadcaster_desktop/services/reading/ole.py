"""OLE files (MS-CFB): small file systems in one file, read with no trust and written in the plainest form."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_SHIFT, _FAT_COUNT, _DIRECTORY, _CUTOFF, _MINI_FAT, _MORE_FAT, _FAT_LIST = 30, 44, 48, 56, 60, 68, 76
_FIRST_FATS = 109
_ENTRY = struct.Struct("<64sHBB48xIQ")
"""Name, its length, kind, colour, first sector, size."""
_MINI_SECTOR = 64
_FREE, _STREAM, _ROOT = 0, 2, 5
_NO_SECTOR, _FAT_SECTOR, _END, _UNUSED = 0xFFFFFFFA, 0xFFFFFFFD, 0xFFFFFFFE, 0xFFFFFFFF
_SECTOR = 4096
_NUMBERS = _SECTOR // 4
_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Container:
    """The streams of an OLE file; IndexError, ValueError or struct.error where it is broken."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._size = 1 << min(_number(data, _SHIFT) & 0xFFFF, 12)
        self._fat = self._allocation()
        self._streams: dict[str, tuple[int, int]] = {}
        directory = b"".join(self._chain(_number(data, _DIRECTORY)))
        for name, length, kind, _, first, size in _ENTRY.iter_unpack(directory):
            if kind != _FREE:
                text = name[: max(length, 2) - 2].decode("utf-16-le", "replace")
                self._streams[text] = (first, size & 0xFFFFFFFF)

    def __contains__(self, name: str) -> bool:
        return name in self._streams

    def read(self, name: str) -> bytes:
        """A whole stream; small ones live in the root's, in sectors of their own."""
        first, size = self._streams[name]
        if size >= _number(self._data, _CUTOFF):
            return b"".join(self._chain(first))[:size]
        root, _ = self._streams["Root Entry"]
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


def write_container(name: str, stream: bytes) -> bytes:
    """An OLE file with one stream of at least 4,096 bytes, in sectors of as many and in their order."""
    used = -(-len(stream) // _SECTOR) + 2  # and the directory and a mini stream, which readers want to see
    fats = -(-(used + used // (_NUMBERS - 1) + 1) // _NUMBERS)
    directory, mini, first = fats, fats + 1, fats + 2
    last = first + used - 3
    numbers = [_FAT_SECTOR] * fats + [_END, _END] + list(range(first + 1, last + 1)) + [_END]
    numbers += [_UNUSED] * (fats * _NUMBERS - len(numbers))
    listed = [*range(fats), *[_UNUSED] * (_FIRST_FATS - fats)]
    header = struct.pack(
        f"<8s16xHHHHH6xIIIIIIIII{_FIRST_FATS}I",
        _SIGNATURE,
        *(0x3E, 4, 0xFFFE, 12, 6),
        *(1, fats, directory, 0, _SECTOR, _END, 0, _END, 0),
        *listed,
    )
    entries = _entry("Root Entry", _ROOT, mini, _MINI_SECTOR) + _entry(name, _STREAM, first, len(stream))
    blocks = (header, struct.pack(f"<{len(numbers)}I", *numbers), entries, b"", stream)
    return b"".join(block.ljust(max(1, -(-len(block) // _SECTOR)) * _SECTOR, b"\0") for block in blocks)


def _entry(name: str, kind: int, first: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    return _ENTRY.pack(text, len(text) + 2, kind, 1, first, size)
