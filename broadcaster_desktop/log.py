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


def set_up(folder: Path, *, verbose: bool = False) -> None:
    """Send the program's log to a file in `folder`, and to stderr too when asked."""
    handlers: list[logging.Handler] = [
        PrivateFile(folder / "broadcaster.log", maxBytes=10_000_000, backupCount=5, encoding="utf-8")
    ]
    if verbose:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(Masking(_FORMAT))
    root = logging.getLogger()
    for old in root.handlers[:]:
        if isinstance(old, PrivateFile):
            root.removeHandler(old)
            old.close()
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(logging.INFO)
    for chatty in ("apscheduler", "alembic", "tzlocal"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
