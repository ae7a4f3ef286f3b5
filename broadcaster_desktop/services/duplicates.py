"""People who are there twice: proposed, and made one by the owner's word alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from broadcaster_desktop.core.events import ContactsChanged
from broadcaster_desktop.core.tidying import ActKind, Alike, Receipt
from broadcaster_desktop.data import (
    acts,
    binned,
    contacts,
    duplicates,
    kept,
    merging,
    outcomes,
    persons,
    settings,
    suppressions,
)
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.pledges import Kind
from broadcaster_desktop.services.consent import tell_moved
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.tidy_problems import no_such_contact, same_contact


class Duplicates:
    """Finds contacts that may be one person, and makes two of them one."""

    def __init__(self, house: House) -> None:
        self._house = house

    def find(self, limit: int = 100) -> list[Alike]:
        """Contacts that may be one person, the surest first. It goes through all: for a worker thread."""
        with self._house.database.read() as connection:
            found = duplicates.find(connection, limit)
            rows = {
                row.id: row
                for row in contacts.rows(connection, [person for _, people in found for person in people])
            }
        return [Alike(likeness, tuple(rows[person] for person in people)) for likeness, people in found]

    def merge(self, keep: int, other: int, fields: Mapping[str, str] | None = None) -> Receipt:
        """Make two contacts one: `keep` stays, `other` goes to the bin.

        It gets the other's tags, the fields it has not, and the other's number as a field; `fields` are by
        the owner's choice. Consents stay with the number they were given for. An opt-out of either number
        is one of all of them from then on, also when the two are parted again by `Undo.undo`.
        """
        if keep == other:
            raise same_contact()
        house = self._house
        with house.database.write() as connection:
            at = house.clock.now()
            people = kept.read(connection, [keep, other])
            if len(people) < 2:
                raise no_such_contact()
            one, second = people
            act = acts.note(connection, ActKind.MERGE, 2, at)
            after = merging.joined(one, second, fields or {}, at)
            merging.give_history(connection, second, keep)
            moved = outcomes.cancel_doubles(connection, keep, one.phone)
            duplicates.take_over(connection, other, keep, act)
            binned.put(connection, [other], act, at)
            kept.write(connection, after)
            acts.note_change(connection, act, one, after)
            both = (one.phone, second.phone)
            is_out = any(self._is_out(connection, phone) for phone in both)
            out = persons.all_of(connection, both) if is_out else []
            suppressions.suppress(
                connection, house.digests, out, cause="owner", note="one person, two numbers", at=at
            )
            settings.record(connection, at, "merge", f"contacts {keep} and {other}", {"act": act})
        house.pledge(Kind.OUT, out, at)
        house.events.publish(ContactsChanged())
        tell_moved(house, moved)
        return Receipt(act, ActKind.MERGE, 2, at)

    def different(self, people: Sequence[int]) -> Receipt:
        """These contacts are different people: no two of them are proposed again. Undone by `Undo.undo`."""
        if len(set(people)) < 2:
            raise same_contact()
        house = self._house
        with house.database.write() as connection:
            at = house.clock.now()
            if len(contacts.rows(connection, list(set(people)))) < len(set(people)):
                raise no_such_contact()
            act = acts.note(connection, ActKind.DIFFERENT, len(set(people)), at)
            duplicates.part(connection, people, act)
            settings.record(connection, at, "different", f"{len(set(people))} contacts", {"act": act})
        return Receipt(act, ActKind.DIFFERENT, len(set(people)), at)

    def _is_out(self, connection: Connection, phone: str) -> bool:
        return suppressions.is_suppressed(connection, self._house.digests, phone)
