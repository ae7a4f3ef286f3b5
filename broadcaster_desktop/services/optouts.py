"""The do-not-message list: it always wins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from broadcaster_desktop.core.events import ContactsChanged, RepliesChanged
from broadcaster_desktop.core.optouts import Cause, Listed, OptOutLine, OptOutStart, Removed
from broadcaster_desktop.core.phone import normalise
from broadcaster_desktop.core.privacy import OptOutImport
from broadcaster_desktop.core.records import NoteKind, OptOutRow
from broadcaster_desktop.data import (
    binned,
    erasing,
    notes,
    opted_out,
    persons,
    replies,
    settings,
    suppressions,
)
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.pledges import Kind
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.numbers import numbers_in
from broadcaster_desktop.services.tables import write_csv

AT_ONCE = 2_000
"""Numbers of one short commit, so that a running sender never waits long."""
LIFTED_AT_ONCE = 500
"""Numbers that leave the list in one short commit."""
FIRST = 100
"""Lines that are read at once."""

Told = Callable[[int, int], None]
"""Told how many of how many are done; raising from it ends the work."""


class OptOuts:
    """Adding to, reading and, with a reason, lifting from the list."""

    def __init__(self, house: House) -> None:
        self._house = house

    def add(self, phones: Sequence[str], note: str = "", *, cause: str = "owner") -> int:
        """Put numbers in any spelling on the list, all or none; how many of them were new.

        Further numbers of the same people go with them.
        """
        fresh = self.put(phones, note, cause=cause).phones
        return len(set(fresh) & {number(phone) for phone in phones})

    def put(self, phones: Sequence[str], note: str = "", *, cause: str = Cause.OWNER) -> Listed:
        """As `add`; what `take_back` undoes it by, further numbers included."""
        wanted = [number(phone) for phone in phones]
        house = self._house
        with house.database.write() as connection:
            at = house.clock.now()
            everyone = persons.all_of(connection, wanted)
            fresh = suppressions.not_listed(connection, house.digests, everyone)
            suppressions.suppress(connection, house.digests, everyone, cause=cause, note=note, at=at)
            answered = replies.stopped(connection, everyone, at)
            settings.record(connection, at, "optout_add", f"{len(fresh)} numbers", {"cause": cause})
        house.pledge(Kind.OUT, everyone, at)
        house.events.publish(ContactsChanged())
        if answered:
            house.events.publish(RepliesChanged())
        return Listed(tuple(fresh), cause, at)

    def take_back(self, act: Listed) -> int:
        """Undo a `put` or a file: its numbers leave the list; how many did.

        Who asked to stop since then stays on it, and so do who was erased and who was put there otherwise.
        """
        starts = range(0, len(act.phones), LIFTED_AT_ONCE)
        return sum(self._take_back(act.phones[start : start + LIFTED_AT_ONCE], act) for start in starts)

    def _take_back(self, phones: Sequence[str], act: Listed) -> int:
        house = self._house
        with house.database.write() as connection:
            stay = replies.said_stop(connection, phones, act.at)
            off = [
                phone
                for phone in phones
                if phone not in stay
                and suppressions.lift(connection, house.digests, phone, cause=act.cause, known=True)
            ]
            at = house.clock.now()
            asked = replies.ask_again(connection, off)
            settings.record(connection, at, "optout_undo", f"{len(off)} numbers", {"cause": act.cause})
        house.pledge(Kind.IN, off, at)
        house.events.publish(ContactsChanged())
        if asked:
            house.events.publish(RepliesChanged())
        return len(off)

    def start(self, search: str = "", sort: str = "date", *, descending: bool = True) -> OptOutStart:
        """The list, or of it those whose number or name is found: its ids in order, and its first lines.

        `sort` is date or phone.
        """
        with self._house.database.read() as connection:
            ids = opted_out.ids(connection, search, sort, descending=descending)
            return OptOutStart(opted_out.lines(connection, ids[:FIRST]), ids)

    def lines(self, ids: Sequence[int]) -> Sequence[OptOutLine]:
        """The lines of these entries, in the order of the ids; those that are gone are left out."""
        with self._house.database.read() as connection:
            return opted_out.lines(connection, ids)

    def list(self, search: str = "", limit: int | None = None) -> list[OptOutRow]:
        """The list, newest first."""
        with self._house.database.read() as connection:
            return suppressions.entries(connection, search, limit)

    def entry(self, phone: str) -> OptOutRow | None:
        """The list's entry for a number in any spelling; None when it is not on it."""
        wanted = number(phone)
        with self._house.database.read() as connection:
            found = suppressions.entry(connection, self._house.digests, wanted)
        return replace(found[1], phone=wanted) if found else None

    def remove(self, phone: str, reason: str) -> Removed:
        """Take a number off the list; a reason is needed and goes into the audit. `put_back` undoes it."""
        if not reason.strip():
            raise _reason_missing()
        wanted = number(phone)
        house = self._house
        with house.database.write() as connection:
            found = suppressions.entry(connection, house.digests, wanted)
            if found is None:
                raise UserError(
                    "not_opted_out",
                    QT_TRANSLATE_NOOP("errors", "{phone} is not on the do-not-message list."),
                    values={"phone": wanted},
                )
            at = house.clock.now()
            suppressions.lift(connection, house.digests, wanted)
            replies.went_on(connection, wanted, at)
            notes.add(connection, wanted, NoteKind.WENT_ON, "", at)
            settings.record(connection, at, "optout_remove", wanted, {"reason": reason})
        house.pledge(Kind.IN, [wanted], at)
        house.events.publish(ContactsChanged())
        house.events.publish(RepliesChanged())
        place, entry = found
        return Removed(replace(entry, phone=wanted), place, at)

    def put_back(self, act: Removed) -> None:
        """Undo a removal: the entry is there again as it was; of who was erased since, the digest alone."""
        house, entry = self._house, act.entry
        phone = number(entry.phone or "")
        with house.database.write() as connection:
            at = house.clock.now()
            suppressions.suppress(
                connection, house.digests, [phone], cause=entry.cause, note=entry.note, at=entry.recorded_at
            )
            suppressions.give_place(connection, house.digests, phone, act.place)
            replies.went_back(connection, phone, act.at, at)
            replies.stopped(connection, [phone], at)
            notes.take_back(connection, phone, NoteKind.WENT_ON, act.at)
            named = phone
            if erasing.tombstones(connection).get(house.digests.of(phone), 0) >= to_millis(act.at):
                named = house.digests.stand_in(phone)
                suppressions.blank(connection, house.digests, phone)
            settings.record(connection, at, "optout_put_back", named)
        house.pledge(Kind.OUT, [phone], at)
        house.events.publish(ContactsChanged())
        house.events.publish(RepliesChanged())

    def import_file(self, path: Path, region: str = "IN", told: Told | None = None) -> OptOutImport:
        """Put every number of a file on the list: any spelling, any encoding, also a spreadsheet.

        Of a line of text the first cell that is a number counts. UserError, and nothing changed, when the
        file cannot be read. Lines without a usable number are told; a heading is none. `told` hears how many
        of how many numbers are on the list; when it raises, these stay there.
        """
        usable, unusable = numbers_in(path, region)
        wanted = list(usable)
        began, fresh = self._house.clock.now(), list[str]()
        for start in range(0, len(wanted), AT_ONCE):
            if told is not None:
                told(start, len(wanted))
            fresh += self.put(wanted[start : start + AT_ONCE], cause=Cause.IMPORT).phones
        act = Listed(tuple(fresh), Cause.IMPORT, began)
        added = len(usable.keys() & set(fresh))
        return OptOutImport(added, len(usable) - added, tuple(unusable), act)

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
