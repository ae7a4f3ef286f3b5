"""The words for what taking an import back has done, and for what of it could not be."""

from __future__ import annotations

from PySide6.QtCore import QObject

from broadcaster_desktop.core.tidying import ImportUndone, KeptWhy
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.theme.tokens import Tone

_NAMED = 5
"""People who stay that are named; the others are counted."""


class TakenBack(QObject):
    """Says it in the language in use."""

    def say(self, done: ImportUndone) -> tuple[Tone, str, str]:
        """How it went, a title, and the rest of the story."""
        parts = []
        if done.binned:
            parts.append(self.tr("%Ln people are in the bin, for 30 days.", "", done.binned))
        if done.restored:
            parts.append(self.tr("%Ln people have their own name and fields again.", "", done.restored))
        if done.kept:
            parts.append(self.tr("%Ln people stay, since this cannot be undone for them:", "", done.kept))
            parts.append(self._people(done))
        parts.append(self.tr("Opt-outs stay as they are."))
        title = self.tr("The import was taken back")
        if done.kept:
            title = self.tr("The import was taken back, but not for everyone")
        return (Tone.WARN if done.kept else Tone.SUCCESS), title, " ".join(parts)

    def _people(self, done: ImportUndone) -> str:
        why = {
            KeptWhy.MESSAGED: self.tr("{name} (a message went to them)"),
            KeptWhy.CHANGED: self.tr("{name} (changed since)"),
        }
        named = [
            fill(why[one.why], {"name": one.contact.name or phone(one.contact.phone)})
            for one in done.kept_people[:_NAMED]
        ]
        more = ", ..." if done.kept > len(named) else "."
        return ", ".join(named) + more
