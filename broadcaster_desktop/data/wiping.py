"""Everything of a data folder deleted: decided by one file, brought to its end by whichever start is next.

Only what this program made is touched, name by name: the owner's data folder may be a folder of other things.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from broadcaster_desktop.data.migrate import migrate
from broadcaster_desktop.durable import replace_file, sync_folder
from broadcaster_desktop.paths import DataFolder

MARK = "wiping"
"""The file that decides; gone once everything is."""

_WITHIN = {
    "media": re.compile(r"[0-9a-f]{64}|.*\.new"),
    "logs": re.compile(r"broadcaster\.log.*"),
    "screenshots": re.compile(r"page-.*\.png"),
    "profiles": re.compile(r"\d+"),
    "aside": re.compile(r"\d{8}T\d{6}Z"),
    "backups": re.compile(r".*\.backup|\..*\.backup\.new.*"),
}
"""What is ours in folders whose names others use as well."""


def decide(folder: DataFolder, *, backups: bool) -> None:
    """From now on all of it is to go, with its `backups` or without; OSError, and nothing is decided."""
    _write(folder, {"backups": backups})


def is_decided(folder: DataFolder) -> bool:
    """Whether all is to go, or something was left when it went."""
    return (folder.root / MARK).exists()


def finish(folder: DataFolder) -> list[Path]:
    """Delete what was decided; what could not be deleted. Nothing of it may be open.

    Backups that stay can be restored, so their key stays, and so do the pledges: who opted out or was erased
    is known by digest in the empty data too. Safe to be killed at any point and to be done again. What is
    left is tried again at the next start, and nothing that came since; a database that is left leaves it all
    undone.
    """
    backups, rest = _decision(folder)
    wanted = _ours(folder, backups=backups) if rest is None else rest
    left = [path for path in wanted if not _delete(path)]
    if folder.database in left:
        return left
    for place in (folder.practice, folder):
        for name in _WITHIN:
            _delete_empty(place.root / name)
    _delete_empty(folder.practice.root)
    if folder.key.exists() and not folder.database.exists():
        migrate(folder.database, known=False, back_up=False)  # a key without data would be a loss
    sync_folder(folder.root)
    if left:
        _write(folder, {"backups": backups, "left": [str(path.relative_to(folder.root)) for path in left]})
    else:
        (folder.root / MARK).unlink(missing_ok=True)
        sync_folder(folder.root)
    return left


def _write(folder: DataFolder, said: dict[str, object]) -> None:
    replace_file(folder.root / MARK, json.dumps(said).encode())


def _decision(folder: DataFolder) -> tuple[bool, list[Path] | None]:
    """Whether backups go too, and of a wiping that was done but for some files, these."""
    try:
        said = json.loads((folder.root / MARK).read_bytes())
        rest = [folder.root / str(name) for name in said["left"]] if "left" in said else None
        return bool(said["backups"]), rest
    except (OSError, ValueError, KeyError, TypeError):
        return False, []  # what cannot be read deletes nothing


def _ours(folder: DataFolder, *, backups: bool) -> Iterator[Path]:
    """The database first: without it nothing else means anything."""
    names = [folder.database.name, folder.recorder.name, "ballast"]
    if backups:
        names += [folder.pledges.name, folder.key.name, "digest.new"]
    for name in names:
        yield from _with_side_files(folder.root, name)
    for place in (folder.restoring, folder.root / f"{folder.restoring.name}.new"):
        if place.exists():
            yield place
    for name, pattern in _WITHIN.items():
        if name == folder.backups.name and not backups:
            continue
        yield from _matching(folder.root / name, pattern)
    yield from _practice(folder.practice)


def _with_side_files(root: Path, name: str) -> Iterator[Path]:
    """A file, its log, and what a killed writing of it left."""
    for end in ("", "-wal", "-shm", "-journal", ".new"):
        path = root / f"{name}{end}"
        if path.exists():
            yield path


def _matching(place: Path, pattern: re.Pattern[str]) -> Iterator[Path]:
    if place.is_dir():
        yield from (path for path in sorted(place.iterdir()) if pattern.fullmatch(path.name))


def _practice(folder: DataFolder) -> Iterator[Path]:
    if not folder.root.is_dir():
        return
    yield from _ours(folder, backups=True)
    for path in (folder.practice_page, folder.lock, folder.instance, folder.settings):
        if path.exists():
            yield path


def _delete(path: Path) -> bool:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _delete_empty(place: Path) -> None:
    if place.is_dir() and not any(place.iterdir()):
        place.rmdir()
