"""Where things lie: the program's own resources and the data folder, run from source or frozen."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

PRACTICE = "practice"


def resource(*parts: str) -> Path:
    """The path of a file under resources/."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root.joinpath("resources", *parts)


def default_data_dir() -> Path:
    """The data folder when no other is named: BROADCASTER_DATA_DIR, else the system's own place."""
    named = os.environ.get("BROADCASTER_DATA_DIR")
    return Path(named) if named else Path(platformdirs.user_data_dir("Broadcaster Desktop", appauthor=False))


@dataclass(frozen=True, slots=True)
class DataFolder:
    """One world's files. Practice is a world of its own inside the real one's folder."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / "broadcaster.db"

    @property
    def key(self) -> Path:
        """The key of the keyed digests; it travels with backups."""
        return self.root / "digest.key"

    @property
    def recorder(self) -> Path:
        """The flight recorder: every press of the send button, beside the database."""
        return self.root / "recorder"

    @property
    def pledges(self) -> Path:
        """Who said no and who was erased, beside the database: an older copy of it knows neither."""
        return self.root / "pledges"

    @property
    def backups(self) -> Path:
        """Copies of the database, each a file that proves itself."""
        return self.root / "backups"

    @property
    def restoring(self) -> Path:
        """What is to take the database's place; there only until it has."""
        return self.root / "restoring"

    @property
    def aside(self) -> Path:
        """Files whose place was taken by a restored copy and that could not be backed up themselves."""
        return self.root / "aside"

    @property
    def selectors(self) -> Path:
        """The installed selector pack, as the signed file it came in."""
        return self.root / "selectors.pack"

    @property
    def media(self) -> Path:
        """Our own copies of what messages carry, each in a folder named by its content."""
        return self.root / "media"

    @property
    def settings(self) -> Path:
        """What the first paint needs: language, theme, window place."""
        return self.root / "window.json"

    @property
    def lock(self) -> Path:
        """Locked by the one process that writes here."""
        return self.root / "writer.lock"

    @property
    def instance(self) -> Path:
        """Tells other processes how to reach the writing one."""
        return self.root / "instance.json"

    @property
    def logs(self) -> Path:
        """The folder of the rotating log."""
        return self.root / "logs"

    @property
    def screenshots(self) -> Path:
        """Pictures of pages the program could not make sense of, kept for the owner."""
        return self.root / "screenshots"

    @property
    def profiles(self) -> Path:
        """The browser profiles of all accounts."""
        return self.root / "profiles"

    def profile(self, account: int) -> Path:
        """The browser profile of an account."""
        return self.profiles / str(account)

    @property
    def practice(self) -> DataFolder:
        """The practice world's folder."""
        return DataFolder(self.root / PRACTICE)

    @property
    def practice_page(self) -> Path:
        """Where the practice page keeps its ledger (only inside the practice world)."""
        return self.root / "page"

    def prepare(self) -> None:
        """Make the folder, for its owner alone; UserError data_folder when nothing can be written there.

        A folder that held other things before, such as a whole home folder, keeps its mode.
        """
        try:
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "posix" and not any(self.root.iterdir()):
                self.root.chmod(0o700)
            self.logs.mkdir(mode=0o700, exist_ok=True)
            probe = self.root / f".probe-{os.getpid()}"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise data_folder_error(self.root, error) from error


def data_folder_error(folder: Path, error: OSError) -> UserError:
    """The words for a data folder that cannot be written."""
    return UserError(
        "data_folder",
        QT_TRANSLATE_NOOP("errors", "The data folder {folder} cannot be written."),
        why=QT_TRANSLATE_NOOP("errors", "The system says: {error}."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP(
            "errors", "Choose another folder, or allow writing to this one, and start again."
        ),
        values={"folder": folder, "error": error.strerror or type(error).__name__},
    )
