"""The words for what happened and was dealt with, of which the owner may wonder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from broadcaster_desktop.core.events import Noticed


class Notices(QObject):
    """Says a notice in the language in use."""

    def say(self, event: Noticed) -> str:
        """A notice as one line."""
        from broadcaster_desktop.core.events import Notice

        texts = {
            Notice.CHECKED: self.tr("Checked %Ln message(s), resumed", "", event.count),
            Notice.RESTARTED: self.tr("WhatsApp window restarted"),
            Notice.SLEPT: self.tr("The PC was asleep. All times were looked at again"),
            Notice.CLOCK_SET: self.tr("The PC's clock was set. All times were looked at again"),
            Notice.NO_BACKUP: self.tr("No backup could be made first. Free some room on this disk"),
            Notice.NOT_AWAKE: self.tr("This PC may fall asleep while it sends. Keep it awake yourself"),
        }
        return texts[event.notice]
