"""Our own copies: one folder for each content, whole after a power cut or not there at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from broadcaster_desktop import durable
from broadcaster_desktop.core.media import Refusal, Refused
from broadcaster_desktop.data.copies import Copies
from broadcaster_desktop.data.media import copy_of
from broadcaster_desktop.services.media import problems

_BLOCK = 1 << 20
_UNFINISHED = ".new"


class Vault:
    """The folder of copies. One process writes here (its data folder is locked), one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begin(self, number: str, source: Path) -> Path:
        """Where a new copy may be written, what an earlier process left unfinished being removed."""
        with _refusing(source):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            for left in self._folder.glob(f"*{_UNFINISHED}"):
                left.unlink()
        return self._folder / f"{number}{_UNFINISHED}"

    def copy(self, source: Path, fresh: Path, most: int) -> tuple[str, int]:
        """Write a durable copy; the digest and size of what was written. OSError: the source cannot be read.

        A source that has grown over `most` bytes is Refused; a disk that takes no more is a UserError.
        """
        digest, size = hashlib.sha256(), 0
        with source.open("rb") as file, _written(fresh, source) as handle:
            while block := file.read(_BLOCK):
                size += len(block)
                if size > most:
                    raise Refused(Refusal.TOO_LARGE)
                digest.update(block)
                with _refusing(source):
                    durable.write_all(handle, block)
        return digest.hexdigest(), size

    def place(self, fresh: Path, digest: str, name: str) -> Path:
        """Put a finished copy where it belongs, its content once; a damaged one there is replaced."""
        copy = copy_of(self._folder, digest, name)
        with _refusing(copy):
            copy.parent.mkdir(mode=0o700, exist_ok=True)
            if Copies().compare(copy, digest) is not None:
                self._put(fresh, copy, digest)
            for folder in (copy.parent, self._folder, self._folder.parent):
                durable.sync_folder(folder)
        return copy

    def _put(self, fresh: Path, copy: Path, digest: str) -> None:
        """Under a second name of the content that is there already, else as the new copy."""
        known = next((one for one in copy.parent.iterdir() if Copies().compare(one, digest) is None), None)
        second = fresh.with_name(f"second-{fresh.name}")
        try:
            if known is not None:
                os.link(known, second)
                second.replace(copy)
                return
        except OSError:  # a file system without second names keeps the content twice
            second.unlink(missing_ok=True)
        fresh.replace(copy)


@contextmanager
def _written(fresh: Path, source: Path) -> Iterator[int]:
    """A new file for its owner alone; synced when the block ends well."""
    with _refusing(source):
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        yield handle
        with _refusing(source):
            durable.sync(handle)
    finally:
        os.close(handle)


@contextmanager
def _refusing(source: Path) -> Iterator[None]:
    """Turn a disk that does not take a write into plain words."""
    try:
        yield
    except OSError as error:
        raise problems.no_room(source) from error
