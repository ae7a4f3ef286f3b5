"""Whether a campaign's files are still what was attached, asked before anything is sent."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from broadcaster_desktop.core.records import AttachmentRow, CampaignView
from broadcaster_desktop.data.copies import Copies, Wrong
from broadcaster_desktop.data.media import copy_of
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.media import problems


class Proof:
    """Holds our copies, and until a campaign's start the owner's own files, against what was kept.

    A file the owner has moved away changes nothing: the copy goes out. One that now holds something else may
    be what is meant to go out, so the owner decides.
    """

    def __init__(self, house: House) -> None:
        self._folder = house.folder.media
        self._copies = Copies()

    def problems(self, view: CampaignView) -> tuple[str, ...]:
        """The preflight's words for what is wrong, each once."""
        return tuple(dict.fromkeys(wrong.value for _, wrong in self._wrong(view)))

    def require(self, view: CampaignView) -> None:
        """UserError when a file of this campaign is not what was attached."""
        for row, wrong in self._wrong(view):
            raise problems.not_as_kept(row.name, wrong, begun=view.started_at is not None)

    def _wrong(self, view: CampaignView) -> Iterator[tuple[AttachmentRow, Wrong]]:
        for row in view.attachments:
            wrong = self._copies.compare(copy_of(self._folder, row.digest, row.name), row.digest)
            if wrong is None and view.started_at is None and row.source:
                own = self._copies.compare(Path(row.source), row.digest)
                wrong = Wrong.CHANGED if own is Wrong.CHANGED else None
            if wrong is not None:
                yield row, wrong
