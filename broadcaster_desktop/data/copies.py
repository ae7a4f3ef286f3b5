"""Whether our own copies of attachments are still what was kept."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from broadcaster_desktop.core.media import Attachment

_BLOCK = 1 << 20


class Wrong(StrEnum):
    """What can be the matter with a file; the words of `problems` in the preflight."""

    MISSING = "attachment_missing"
    """It is not there, or cannot be read."""
    CHANGED = "attachment_changed"
    """It holds something else than when it was kept."""


class Copies:
    """Looks at copies as often as wanted; one of these for a run.

    A content is read in full once, and again when size, time of change or the file itself is another.
    """

    def __init__(self) -> None:
        self._proved: dict[tuple[Path, str], tuple[int, ...]] = {}

    def wrong(self, attachments: Iterable[Attachment]) -> tuple[Attachment, Wrong] | None:
        """The first of these whose copy is not what was kept; None when all are."""
        for attachment in attachments:
            found = self.compare(attachment.path, attachment.digest)
            if found is not None:
                return attachment, found
        return None

    def intact(self, attachments: Iterable[Attachment]) -> bool:
        """Whether all of these copies are what was kept."""
        return self.wrong(attachments) is None

    def compare(self, path: Path, digest: str) -> Wrong | None:
        """Hold one file against the digest of its content."""
        try:
            seen = _stamp(path)
            if seen is None:
                return Wrong.CHANGED
            if self._proved.get((path, digest)) == seen:
                return None
            if hash_file(path) != digest or _stamp(path) != seen:
                return Wrong.CHANGED
        except OSError:
            return Wrong.MISSING
        self._proved[(path, digest)] = seen
        return None


def hash_file(path: Path) -> str:
    """SHA-256 of a file's content, in hexadecimal; OSError."""
    with path.open("rb") as file:
        found = hashlib.sha256()
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()


def _stamp(path: Path) -> tuple[int, ...] | None:
    """What a change of a file cannot leave as it was; None for what is no file."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        return None
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino
