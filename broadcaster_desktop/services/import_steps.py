"""The short steps in which an import is carried out, taken back or dropped."""

from __future__ import annotations

import time
from collections.abc import Callable

from broadcaster_desktop.core.records import ImportSummary
from broadcaster_desktop.data import import_undo, imports
from broadcaster_desktop.data.flipping import flip_some
from broadcaster_desktop.data.short import ShortWrites
from broadcaster_desktop.services.consent import leave_out, tell_moved
from broadcaster_desktop.services.house import House

Told = Callable[[int], None]
"""Told how many rows are done."""


class ImportSteps:
    """Goes on with imports from wherever they stand; one caller at a time."""

    def __init__(self, house: House) -> None:
        self._house = house

    def end_unfinished(self) -> bool:
        """Carry out what was only to be carried out, and drop the rest; whether contacts changed."""
        with self._house.database.read() as connection:
            flipping = imports.with_status(connection, "flipping")
            undoing = imports.with_status(connection, "undoing")
        for number in flipping:
            self.flip(number, None)
        for number in undoing:
            self.take_back(number)
        self.drop_staged(None)
        return bool(flipping or undoing)

    def flip(self, number: int, saving: Told | None) -> ImportSummary | None:
        """Make contacts of the staged rows that are not yet; None when there is no such import."""
        writes = ShortWrites(self._house.database)
        with self._house.database.read() as connection:
            job = imports.job(connection, number)
        done, ended = 0, job is None
        if saving is not None:
            saving(done)
        while job is not None and not ended:
            size = writes.size
            with writes.write() as connection:
                ended = flip_some(connection, job, size)
            done += size
            if saving is not None and not ended:
                saving(done)
        with self._house.database.read() as connection:
            return imports.summary(connection, number)

    def take_back(self, number: int, told: Told | None = None) -> None:
        """Take back the rows that are not yet."""
        writes = ShortWrites(self._house.database)
        with self._house.database.read() as connection:
            job = imports.job(connection, number)
        done, ended = 0, job is None
        while job is not None and not ended:
            size = writes.size
            with writes.write() as connection:
                step = import_undo.undo_some(connection, job, size, self._house.clock.now())
                moved = leave_out(self._house, connection, step.without)
            ended = step.ended
            tell_moved(self._house, moved)
            done += size
            if told is not None and not ended:
                told(done)

    def drop_staged(self, seconds: float | None) -> None:
        """Drop what was staged and is not wanted, for so long; the rest is for later, nobody sees it."""
        end = None if seconds is None else time.monotonic() + seconds
        writes = ShortWrites(self._house.database)
        with self._house.database.read() as connection:
            left = imports.with_status(connection, "staging")
        for number in left:
            gone = False
            while not gone:
                if end is not None and time.monotonic() > end:
                    return
                size = writes.size
                with writes.write() as connection:
                    gone = imports.drop_some(connection, number, size)
