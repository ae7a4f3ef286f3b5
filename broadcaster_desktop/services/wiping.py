"""Deleting all data on this PC: decided while the data is open, done while it is closed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from broadcaster_desktop import log
from broadcaster_desktop.data import wiping
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import DataFolder


def decide(folder: DataFolder, *, backups: bool) -> None:
    """From now on all data here is to go, with its `backups` or without: by `finish`, or by the next start.

    UserError, and nothing is decided, where that cannot be written down.
    """
    try:
        wiping.decide(folder, backups=backups)
    except OSError as error:
        raise _not_done(folder, error.strerror or type(error).__name__) from error


def finish(folder: DataFolder) -> Sequence[Path]:
    """Delete what was decided, if anything was; what could not be deleted and is tried at each start.

    The folder's lock must be held and nothing of it open. The log begins anew. UserError when not even the
    database can be deleted: nothing may be opened then.
    """
    if not wiping.is_decided(folder):
        return ()
    logs = log.is_kept()
    log.to_no_file()
    try:
        left = wiping.finish(folder)
        if folder.database in left:
            raise _not_done(folder, "the database is in use")
    except OSError as error:
        raise _not_done(folder, error.strerror or type(error).__name__) from error
    else:
        return left
    finally:
        folder.prepare()
        if logs:
            log.to_file(folder.logs)


def _not_done(folder: DataFolder, why: str) -> UserError:
    return UserError(
        "cannot_wipe",
        QT_TRANSLATE_NOOP("errors", "The data in {folder} could not be deleted."),
        why=QT_TRANSLATE_NOOP("errors", "The system says: {error}."),
        next=QT_TRANSLATE_NOOP("errors", "Allow writing to this folder, or free room on it, and try again."),
        values={"folder": folder.root, "error": why},
    )
