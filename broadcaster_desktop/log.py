"""The log: rotating, for the owner alone, and without anybody's number or control characters in it."""

from __future__ import annotations

import logging
import os
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

_NUMBER = re.compile(r"\+?\d(?:[ \u00a0()-]*\d){5,}(?=\d\d(?!\d))")
_CONTROL = dict.fromkeys([*range(9), *range(11, 32), 127], "?")
_FORMAT = "%(levelname)s %(name)s %(message)s"


class Masking(logging.Formatter):
    """Writes numbers of eight digits and more by their last two, and control characters as question marks."""

    def format(self, record: logging.LogRecord) -> str:
        """The line as it goes into the file."""
        return f"{self.formatTime(record)} {masked_text(super().format(record))}"


def masked_text(text: str) -> str:
    """`text` with long numbers and control characters made unreadable."""
    return _NUMBER.sub("..", text).translate(_CONTROL)


class PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner may read."""

    def _open(self):  # type: ignore[no-untyped-def]  # the type is the base class's own business
        stream = super()._open()
        if os.name == "posix":
            os.fchmod(stream.fileno(), 0o600)
        return stream


def begin(*, verbose: bool = False) -> None:
    """Keep the log off stderr, or copy it there when asked; files come with `to_file`."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for chatty in ("apscheduler", "alembic", "tzlocal"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    handler = logging.StreamHandler(sys.stderr) if verbose else logging.NullHandler()
    handler.setFormatter(Masking(_FORMAT))
    root.addHandler(handler)


def to_file(folder: Path) -> None:
    """Write the log into `folder` from now on, and no longer into another one."""
    root = logging.getLogger()
    fresh = PrivateFile(folder / "broadcaster.log", maxBytes=10_000_000, backupCount=5, encoding="utf-8")
    fresh.setFormatter(Masking(_FORMAT))
    to_no_file()
    root.addHandler(fresh)


def to_no_file() -> None:
    """Let go of the log's file, so that it can be deleted."""
    root = logging.getLogger()
    for old in _files(root):
        root.removeHandler(old)
        old.close()


def is_kept() -> bool:
    """Whether the log goes into a file."""
    return bool(_files(logging.getLogger()))


def _files(root: logging.Logger) -> list[PrivateFile]:
    return [handler for handler in root.handlers if isinstance(handler, PrivateFile)]
