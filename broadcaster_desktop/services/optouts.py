"""The do-not-message list: it always wins."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from broadcaster_desktop.core.events import ContactsChanged, RepliesChanged
from broadcaster_desktop.core.phone import normalise
from broadcaster_desktop.core.privacy import OptOutImport
from broadcaster_desktop.core.records import NoteKind, OptOutRow
from broadcaster_desktop.data import binned, notes, persons, replies, settings, suppressions
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.pledges import Kind
from broadcaster_desktop.data.short import ShortWrites
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.numbers import numbers_in
from broadcaster_desktop.services.tables import write_csv

AT_ONCE = 2_000
"""Numbers of one short commit, so that a running sender never waits long."""


class OptOuts:
    """Adding to, reading and, with a reason, lifting from the list."""

    def __init__(self, house: House) -> None:
        self._house = house

    def add(self, phones: Sequence[str], note: str = "", *, cause: str = "owner") -> int:
        """Put numbers in any spelling on the list, all or none; how many of them were new.

        Further numbers of the same people go with them.
        """
        wanted = [number(phone) for phone in phones]
        house = self._house
        with house.database.write() as connection:
            at = house.clock.now()
            everyone = persons.all_of(connection, wanted)
            before = suppressions.listed(connection, house.digests, wanted)
            suppressions.suppress(connection, house.digests, everyone, cause=cause, note=note, at=at)
            added = len(set(wanted)) - before
            answered = replies.stopped(connection, everyone, at)
            settings.record(connection, at, "optout_add", f"{added} numbers", {"cause": cause})
        house.pledge(Kind.OUT, everyone, at)
        house.events.publish(ContactsChanged())
        if answered:
            house.events.publish(RepliesChanged())
        return added

    def list(self, search: str = "", limit: int | None = None) -> list[OptOutRow]:
        """The list, newest first."""
        with self._house.database.read() as connection:
            return suppressions.entries(connection, search, limit)

    def entry(self, phone: str) -> OptOutRow | None:
        """The list's entry for a number in any spelling; None when it is not on it."""
        wanted = number(phone)
        with self._house.database.read() as connection:
            return suppressions.entry(connection, self._house.digests, wanted)

    def remove(self, phone: str, reason: str) -> None:
        """Take a number off the list; a reason is needed and goes into the audit."""
        if not reason.strip():
            raise _reason_missing()
        wanted = number(phone)
        house = self._house
        with house.database.write() as connection:
            if not suppressions.lift(connection, house.digests, wanted):
                raise UserError(
                    "not_opted_out",
                    QT_TRANSLATE_NOOP("errors", "{phone} is not on the do-not-message list."),
                    values={"phone": wanted},
                )
            at = house.clock.now()
            replies.went_on(connection, wanted, at)
            notes.add(connection, wanted, NoteKind.WENT_ON, "", at)
            settings.record(connection, at, "optout_remove", wanted, {"reason": reason})
        house.pledge(Kind.IN, [wanted], at)
        house.events.publish(ContactsChanged())
        house.events.publish(RepliesChanged())

    def remove_all(self, phones: Sequence[str], reason: str) -> None:
        """Take numbers off the list, in short steps; those that are not on it any more are passed over.

        Raises UserError, and takes nobody off, without a reason.
        """
        if not reason.strip():
            raise _reason_missing()
        house = self._house
        wanted = [number(phone) for phone in phones]
        writes, done = ShortWrites(house.database, 200), 0
        while part := wanted[done : done + writes.size]:
            with writes.write() as connection:
                at = house.clock.now()
                lifted = [one for one in part if suppressions.lift(connection, house.digests, one)]
                for one in lifted:
                    replies.went_on(connection, one, at)
                    notes.add(connection, one, NoteKind.WENT_ON, "", at)
                settings.record(connection, at, "optout_remove", f"{len(lifted)} numbers", {"reason": reason})
            house.pledge(Kind.IN, lifted, at)
            done += len(part)
        house.events.publish(ContactsChanged())
        house.events.publish(RepliesChanged())

    def import_file(self, path: Path, region: str = "IN") -> OptOutImport:
        """Put every number of a file on the list: any spelling, any encoding, also a spreadsheet.

        Of a line of text the first cell that is a number counts. UserError, and nothing changed, when the
        file cannot be read. Lines without a usable number are told; a heading is none.
        """
        usable, unusable = numbers_in(path, region)
        wanted = list(usable)
        parts = (wanted[start : start + AT_ONCE] for start in range(0, len(wanted), AT_ONCE))
        added = sum(self.add(part, cause="import") for part in parts)
        return OptOutImport(added, len(usable) - added, tuple(unusable))

    def export_file(self, path: Path) -> int:
        """Write the list as CSV; how many rows. Of erased people there is no number to write."""
        known = (row for row in self.list() if row.phone is not None)
        rows = ([row.phone or "", row.cause, row.note, row.recorded_at.isoformat()] for row in known)
        return write_csv(path, ["phone", "cause", "note", "recorded_at"], rows)

    def is_out(self, phone: str) -> bool:
        """Whether this number (E.164) is on the list."""
        with self._house.database.read() as connection:
            return suppressions.is_suppressed(connection, self._house.digests, phone)


def carry_to_deleted(house: House, connection: Connection, wanted: Sequence[int]) -> list[str]:
    """Deleted people are about to come back; who opted out under one number since is out under all.

    Their numbers, to be pledged when that is committed.
    """
    out: list[str] = []
    for phones, at in binned.with_numbers(connection, wanted):
        if any(suppressions.listed_since(connection, house.digests, phone, at) for phone in phones):
            out += phones
    now = house.clock.now()
    suppressions.suppress(connection, house.digests, out, cause="owner", note="one person", at=now)
    return out


def number(phone: str) -> str:
    """A number given by the owner, in E.164; UserError when it is none."""
    found = normalise(phone).e164
    if found is None:
        raise UserError(
            "not_a_number",
            QT_TRANSLATE_NOOP("errors", "{phone} is not a telephone number that can be used."),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            next=QT_TRANSLATE_NOOP("errors", "Write it with its country code, such as +91 98200 12345."),
            values={"phone": phone},
        )
    return found


def _reason_missing() -> UserError:
    return UserError(
        "reason_missing",
        QT_TRANSLATE_NOOP("errors", "Taking a number off the do-not-message list needs a reason."),
        safe=QT_TRANSLATE_NOOP("errors", "The number is still on the list."),
        next=QT_TRANSLATE_NOOP("errors", "Say how this person agreed again."),
    )
