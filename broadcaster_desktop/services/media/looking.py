"""What a file is, by looking into it."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from broadcaster_desktop.core.formats import (
    HEAD,
    OLE_START,
    OLE_STREAMS,
    ZIP_START,
    Format,
    Look,
    judge,
)
from broadcaster_desktop.core.media import Refusal, Refused

_BLOCK = 1 << 20


def judged(path: Path, name: str) -> Format:
    """The format of a file that goes by this name; Refused, or OSError when it cannot be read."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever, a device never ends
        raise IsADirectoryError
    with path.open("rb") as file:
        head = file.read(HEAD)
        return judge(Look(name, status.st_size, head, frozenset(_inside(file, head))))


def _inside(file: BinaryIO, head: bytes) -> Iterator[str]:
    if head.startswith(ZIP_START):
        try:
            with zipfile.ZipFile(file) as archive:
                yield from archive.namelist()
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise Refused(Refusal.BROKEN) from error
    elif head.startswith(OLE_START):
        yield from _streams(file)


def _streams(file: BinaryIO) -> Iterator[str]:
    """Those of the known streams whose names stand in a compound file (MS-CFB: in UTF-16, ended by zeros)."""
    wanted = {name: name.encode("utf-16-le") + b"\0\0" for name in OLE_STREAMS}
    overlap = max(map(len, wanted.values()))
    tail = b""
    file.seek(0)
    while block := file.read(_BLOCK):
        near = tail + block
        yield from (name for name, written in wanted.items() if written in near)
        tail = near[-overlap:]
