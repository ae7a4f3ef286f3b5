"""Real faults of a disk: a small one to fill, and system calls that fail; skips where that is forbidden."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """A file system in memory of its own size."""

    folder: Path

    def resize(self, size: int) -> None:
        """Give it this many bytes."""
        subprocess.run(
            ["mount", "-o", f"remount,size={size}", str(self.folder)],
            check=True,
            capture_output=True,
        )

    def fill(self) -> Path:
        """Write a file that leaves no room; remove it to free the disk."""
        filler = self.folder / "filler"
        with filler.open("wb", buffering=0) as file:
            for size in (1_000_000, 4096):
                try:
                    while file.write(bytes(size)) == size:
                        pass
                except OSError:
                    continue
        return filler


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[SmallDisk]:
    """Mount a disk of `size` bytes at a new folder."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root may mount a disk")
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a disk")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def strace(*expressions: str) -> list[str]:
    """The beginning of a command line whose system calls go wrong as told."""
    tool = shutil.which("strace")
    if tool is None:
        pytest.skip("strace is not installed")
    command = [tool, "-f", "-qq", "-o", os.devnull]
    for expression in expressions:
        command += ["-e", expression]
    tried = subprocess.run([*command, "true"], check=False, capture_output=True)
    if tried.returncode:
        pytest.skip("this system lets nobody trace a process")
    return command
