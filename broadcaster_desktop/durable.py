"""Files that are whole after a power cut."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path


def sync(handle: int) -> None:
    """Have the disk itself keep what was written to an open file."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)  # fsync alone leaves it in the drive's own memory
    else:
        os.fsync(handle)


def replace_file(path: Path, data: bytes, sync: Callable[[int], None] = sync) -> None:
    """Put a whole new file, for its owner alone, in a file's place, or leave the old one; OSError."""
    fresh = path.with_name(path.name + ".new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        write_all(handle, data)
        sync(handle)
    finally:
        os.close(handle)
    fresh.replace(path)
    sync_folder(path.parent)


def write_all(handle: int, data: bytes) -> None:
    """Write to an open file until nothing is left."""
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]


def sync_folder(folder: Path) -> None:
    """Have the disk keep which names stand in a folder; OSError."""
    if os.name != "posix":  # Windows has no such call; a renamed file is journalled there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
