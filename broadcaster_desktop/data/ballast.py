"""Room on the disk: enough to send with, and a ballast to throw off when not even a stop can be written."""

from __future__ import annotations

import errno
import logging
import os
import shutil
from pathlib import Path

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

log = logging.getLogger(__name__)

BALLAST = 1_000_000
"""Bytes set aside."""
ROOM_TO_SEND = 20_000_000
"""Bytes that must be free before a message is begun."""


class Disk:
    """The disk a data folder lies on."""

    def __init__(self, folder: Path) -> None:
        self.ballast = folder / "ballast"

    def free(self) -> int:
        """Bytes that this program may still write."""
        return shutil.disk_usage(self.ballast.parent).free

    def require_room(self) -> None:
        """Set the ballast aside if there is none; UserError `storage` when there is no room to send."""
        if self.free() < ROOM_TO_SEND:
            raise UserError(
                "storage",
                QT_TRANSLATE_NOOP("errors", "The disk with {path} is almost full."),
                why=QT_TRANSLATE_NOOP(
                    "errors", "What is sent must be written down first, so that nobody gets it twice."
                ),
                safe=QT_TRANSLATE_NOOP("errors", "Everything saved so far is safe, and sending has stopped."),
                next=QT_TRANSLATE_NOOP("errors", "Free 200 MB on this disk, then resume."),
                values={"path": self.ballast.parent},
            )
        self.set_aside()

    def set_aside(self) -> None:
        """Make the ballast, unless it is there or there is no room for it."""
        if self.ballast.exists() or self.free() < ROOM_TO_SEND:
            return
        fresh = self.ballast.with_name("ballast.new")
        try:
            # Not zeros: some file systems store those in no space at all.
            handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(os.urandom(BALLAST))
            fresh.replace(self.ballast)
        except OSError as error:
            log.warning("no ballast: %s", errno.errorcode.get(error.errno or 0, "unknown"))
            fresh.unlink(missing_ok=True)

    def throw_off(self) -> bool:
        """Give the ballast's room back; False when there was none."""
        try:
            self.ballast.unlink()
        except OSError:
            return False
        log.warning("the disk is full: the ballast was thrown off")
        return True
