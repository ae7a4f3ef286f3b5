"""The selector pack: which one is in use, and taking over a newer one."""

from __future__ import annotations

from pathlib import Path

from broadcaster_desktop.core.records import PackView
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.whatsapp import packs
from broadcaster_desktop.whatsapp.selectors import PackError


class Selectors:
    """The pack of one data folder."""

    def __init__(self, folder: DataFolder, keys: packs.Keys | None = None) -> None:
        """`keys` in place of those the program was shipped with."""
        self._folder = folder
        self._keys = keys

    def show(self) -> PackView:
        """The pack in use; UserError program_damaged when not even the built-in one can be read."""
        try:
            used = packs.in_use(self._folder, self._keys)
        except PackError as error:
            raise _damaged() from error
        pack = used.pack
        return PackView(pack.name, pack.version, pack.date, used.installed, used.refused)

    def install(self, file: Path) -> bool:
        """Use this signed file from the next start of a browser on; False when it is in use already.

        UserError for a file that is forged, cut, malformed or older; the pack in use then stays.
        """
        self.show()
        return packs.install(file, self._folder, self._keys)


def _damaged() -> UserError:
    return UserError(
        "program_damaged",
        QT_TRANSLATE_NOOP("errors", "Files of the program are missing or damaged: {files}."),
        why=QT_TRANSLATE_NOOP("errors", "Without them WhatsApp Web cannot be read."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed and nothing is sent."),
        next=QT_TRANSLATE_NOOP("errors", "Install the program again."),
        values={"files": "selectors/whatsapp_web.json"},
    )
