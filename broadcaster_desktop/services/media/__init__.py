"""Files that go with messages: looked at, judged, and kept as copies of our own."""

from __future__ import annotations

import itertools
import os
import threading
from collections.abc import Sequence
from pathlib import Path

from broadcaster_desktop.core.formats import Format, right_name
from broadcaster_desktop.core.media import MOST_FILES, Attachment, MediaKind, most_bytes, together
from broadcaster_desktop.core.records import AttachmentRow, Examined
from broadcaster_desktop.data.ballast import ROOM_TO_SEND
from broadcaster_desktop.data.media import Kept, copy_of
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.media import problems
from broadcaster_desktop.services.media.keeping import Vault
from broadcaster_desktop.services.media.looking import judged
from broadcaster_desktop.services.media.pictures import require_whole, thumbnail


class Media:
    """Looks at the owner's files and keeps them; UserErrors name the file and what to do.

    Copies are not removed yet when no campaign needs them any more.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._vault = Vault(house.folder.media)
        self._lock = threading.Lock()
        self._numbers = itertools.count()

    def examine(self, path: Path) -> Examined:
        """What a file is and how it will look, before anything is kept."""
        found = _judged(path)
        with problems.of(path):
            if found.kind is MediaKind.PICTURE:
                require_whole(path, found)
            small = thumbnail(path, found)
            return Examined(path, right_name(found, path.name), found.kind, path.stat().st_size, small)

    def original(self, row: AttachmentRow) -> Path:
        """Where to take a draft's file from: the owner's own while it is there, else our copy."""
        own = Path(row.source)
        return own if own.is_file() else copy_of(self._house.folder.media, row.digest, row.name)

    def require_fit(self, paths: Sequence[Path]) -> None:
        """UserError unless these files may go in one message, as far as their beginnings tell."""
        if len(paths) > MOST_FILES:
            raise problems.too_many(len(paths))
        if not together([_judged(path).kind for path in paths]):
            raise problems.mixed()

    def keep(self, paths: Sequence[Path]) -> tuple[Kept, ...]:
        """Keep copies of what goes in one message, durably, in this order; all of them or UserError."""
        self.require_fit(paths)
        with self._lock:
            kept = tuple(self._keep(path) for path in paths)
        if len({one.attachment.digest for one in kept}) < len(kept):
            raise problems.twice()
        return kept

    def _keep(self, path: Path) -> Kept:
        found = _judged(path)
        fresh = self._vault.begin(f"{os.getpid()}-{next(self._numbers)}", path)
        try:
            with problems.of(path):
                self._require_room(path)
                digest, size = self._vault.copy(path, fresh, most_bytes(found.kind))
                found = judged(fresh, path.name)  # the owner's file may have changed meanwhile: this is it
                if found.kind is MediaKind.PICTURE:
                    require_whole(fresh, found)
            copy = self._vault.place(fresh, digest, right_name(found, path.name))
        finally:
            fresh.unlink(missing_ok=True)
        return Kept(Attachment(copy, digest, found.kind, found.mime, size), path)

    def _require_room(self, path: Path) -> None:
        if self._house.database.disk.free() < path.stat().st_size + ROOM_TO_SEND:
            raise problems.no_room(path)


def _judged(path: Path) -> Format:
    with problems.of(path):
        return judged(path, path.name)
