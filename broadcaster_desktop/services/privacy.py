"""A person's own rights: their whole record in their hands, or nothing of it left here."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from broadcaster_desktop.core.events import CampaignMoved, ContactsChanged, Event, RepliesChanged
from broadcaster_desktop.core.phone import masked
from broadcaster_desktop.core.privacy import Erased, Remnant
from broadcaster_desktop.data import backup, erasing, outcomes, settings, traces
from broadcaster_desktop.data.erasing import Person
from broadcaster_desktop.data.person_record import record_of
from broadcaster_desktop.data.pledges import Kind
from broadcaster_desktop.data.rewriting import rewrite
from broadcaster_desktop.durable import replace_file
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import PRACTICE
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.optouts import number

log = logging.getLogger(__name__)

Told = Callable[[int, int], None]
"""Told how many backups of how many were looked through; may raise, and the rest is then left as it is."""


class Privacy:
    """Records and erasing; a number may be given in any spelling."""

    def __init__(self, house: House) -> None:
        self._house = house

    def record(self, phone: str) -> dict[str, Any]:
        """Everything the data tells of one person, for them; UserError when it knows nothing of them."""
        wanted, house = number(phone), self._house
        with house.database.read() as connection:
            person = erasing.find(connection, wanted)
            phones = person.phones if person else (wanted,)
            found = record_of(connection, phones, house.digests)
        if not any(found.values()):
            raise nothing_known(wanted)
        made = house.clock.now().isoformat(timespec="seconds")
        return {"phone": wanted, "made_at": made, **found}

    def save_record(self, phone: str, path: Path) -> None:
        """Write that record as a JSON file, whole or not at all."""
        text = json.dumps(self.record(phone), ensure_ascii=False, indent=1) + "\n"
        try:
            replace_file(path, text.encode())
        except OSError as error:
            raise UserError(
                "cannot_write",
                QT_TRANSLATE_NOOP("errors", "The file {path} cannot be written."),
                why=QT_TRANSLATE_NOOP("errors", "The system says: {error}."),
                safe=QT_TRANSLATE_NOOP("errors", "A file that was there is as it was."),
                next=QT_TRANSLATE_NOOP("errors", "Choose another place for it."),
                values={"path": path, "error": error.strerror or type(error).__name__},
            ) from error

    def erase(self, phone: str, told: Told | None = None) -> Erased:
        """Leave nothing of one person in the data folder, backups included; what could not be done is told.

        One transaction erases them; their waiting messages are cancelled, opt-outs stay by digest alone. Then
        the file is written anew without what was deleted, and so are the backups that know them. Cut short,
        the next start does the file, and the backups are to be asked for again. UserError, and nothing
        changed, for a number nobody has or had here, or while a message to them is being sent.
        """
        with self._house.copying:
            return self._erase(number(phone), told)

    def _erase(self, wanted: str, told: Told | None) -> Erased:
        house = self._house
        with house.database.read() as connection:
            person = erasing.find(connection, wanted)
            if person is None and house.digests.of(wanted) in erasing.tombstones(connection):
                person = Person((wanted,))  # the rest of an erasing that came to no end
        if person is None:
            raise nothing_known(wanted)
        with house.database.write() as connection:
            touched = {one for phone in person.phones for one in outcomes.waiting_for(connection, phone)}
            at = house.clock.now()
            cancelled = erasing.erase(connection, house.digests, person, at, sender=house.epoch)
            settings.record(connection, at, "erase", house.digests.stand_in(wanted))
        house.pledge(Kind.GONE, person.phones, at)
        log.info("%s was erased", masked(wanted))
        emptied = erasing.leave_nothing(house.database)
        rewritten, failed = self._rewrite_backups(person, told)
        left = [*self._remnants(person), *failed]
        if not emptied:
            left.append(Remnant(house.folder.database.name + "-wal", sure=False))
        told_of: list[Event] = [ContactsChanged(), RepliesChanged(), *map(CampaignMoved, touched)]
        for event in told_of:
            house.events.publish(event)
        return Erased(cancelled, rewritten, tuple(dict.fromkeys(left)))

    def _rewrite_backups(self, person: Person, told: Told | None) -> tuple[int, list[Remnant]]:
        """Write backups anew that know this person; how many, and those that could not be."""
        wanted = traces.needles(person.phones, person.names)
        folder, rewritten, failed = self._house.folder, 0, []
        paths = sorted(folder.backups.glob(f"*{backup.SUFFIX}"))
        for done, path in enumerate(paths, 1):
            try:
                if traces.holds(path, wanted):
                    rewrite(path, person.phones, self._house.clock.now())
                    rewritten += 1
            except (UserError, OSError) as error:
                log.warning("a backup was not written anew: %s", type(error).__name__)
                failed.append(Remnant(self._place(path), sure=False))
            if told is not None:
                told(done, len(paths))
        return rewritten, failed

    def _remnants(self, person: Person) -> Iterator[Remnant]:
        """Where something of them still is, or may be: the owner's own words, files, pictures."""
        wanted = traces.needles(person.phones, person.names)
        with self._house.database.read() as connection:
            for table, name in traces.in_words_of_the_owner(connection, wanted):
                yield Remnant(f"{table}: {name}", sure=True)
            telling = traces.not_of_others(connection, wanted)
        yield from self._in_files(telling)

    def _in_files(self, wanted: Sequence[str]) -> Iterator[Remnant]:
        folder = self._house.folder
        for path in sorted(folder.root.rglob("*")):
            with suppress(OSError):  # a file that went meanwhile, or a socket
                if not path.is_file():
                    continue
                if path.parent == folder.screenshots:
                    yield Remnant(self._place(path), sure=False)
                elif path.suffix != backup.SUFFIX and traces.holds(path, wanted):
                    yield Remnant(self._place(path), sure=True)

    def _place(self, path: Path) -> str:
        """A file below the data folder; of a browser's profile, and of practice, the folder alone."""
        parts = path.relative_to(self._house.folder.root).parts
        if parts[0] == self._house.folder.profiles.name:
            parts = parts[:2]
        elif parts[0] == PRACTICE:
            parts = parts[:1]
        return "/".join(parts)


def nothing_known(phone: str) -> UserError:
    """The words for a number of which the data says nothing."""
    return UserError(
        "nothing_known",
        QT_TRANSLATE_NOOP("errors", "Nothing is known here of {phone}."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "See whether this is the number."),
        values={"phone": phone},
    )
