"""The bin: contacts that were deleted, for 30 days."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from broadcaster_desktop.core.events import ContactsChanged
from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.core.tidying import ActKind, BinnedRow, Receipt, Restored
from broadcaster_desktop.data import acts, binned, contacts, kept, merging, outcomes, settings
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.pledges import Kind
from broadcaster_desktop.data.short import ShortWrites
from broadcaster_desktop.services.backups import Backups
from broadcaster_desktop.services.consent import tell_moved
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.optouts import carry_to_deleted, number
from broadcaster_desktop.services.tidy_problems import no_such_contact, not_in_bin, number_taken


class Bin:
    """Deleting contacts, and having them back."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._backups = Backups(house)

    def delete(self, people: Sequence[int], progress: Callable[[int], None] | None = None) -> Receipt:
        """Move contacts into the bin; UserError when none of them is there.

        Consents and opt-outs stay on record. Messages that wait for them in campaigns are cancelled, and stay
        so when they come back; only the owner has one sent then (`Campaigns.resolve`). Of many a backup is
        made first, and they are moved in short steps: `progress` is told how many are, and when it raises
        these stay in the bin.
        """
        house, writes = self._house, ShortWrites(self._house.database, 200)
        no_backup = self._backups.before(BackupKind.BEFORE_DELETE, len(people))
        at = house.clock.now()
        act, done, moved = 0, 0, 0
        ended: list[tuple[int, int]] = []
        try:
            while done < len(people):
                part = people[done : done + writes.size]
                with writes.write() as connection:
                    act = act or acts.note(connection, ActKind.DELETE, 0, at)
                    ended += outcomes.cancel_of(connection, part)
                    count = binned.put(connection, part, act, at)
                    acts.counted(connection, act, count)
                    settings.record(connection, at, "delete", f"{count} contacts", {"act": act})
                done, moved = done + len(part), moved + count
                if progress is not None:
                    progress(done)
        finally:
            if moved:
                house.events.publish(ContactsChanged())
            tell_moved(house, {campaign for _, campaign in ended})
        if not moved:
            raise no_such_contact()
        return Receipt(
            act,
            ActKind.DELETE,
            moved,
            at,
            in_campaigns=len({person for person, _ in ended}),
            no_backup=no_backup,
        )

    def delete_numbers(self, phones: Sequence[str]) -> Receipt:
        """Move the contacts with these numbers, in any spelling, into the bin; all or none."""
        wanted = list(dict.fromkeys(number(phone) for phone in phones))
        with self._house.database.read() as connection:
            people = [contacts.id_of(connection, phone) for phone in wanted]
        found = [person for person in people if person is not None]
        if len(found) < len(people):
            raise no_such_contact()
        return self.delete(found)

    def count(self, search: str = "") -> int:
        """How many deleted contacts match."""
        with self._house.database.read() as connection:
            return binned.count(connection, search)

    def rows(self, search: str = "", *, limit: int = 100, offset: int = 0) -> list[BinnedRow]:
        """Deleted contacts with the days they have left, the last deleted first."""
        with self._house.database.read() as connection:
            return binned.rows(connection, self._house.clock.now(), search, limit, offset)

    def restore(self, wanted: Sequence[int], *, merge: bool = False) -> Restored:
        """Have deleted contacts back with all they had, by their numbers in the bin.

        Whose phone number another contact has by now stays in the bin and is told; when that is all of
        them, a UserError tells it. With `merge` the other contact gets what the deleted one had besides,
        which is undone as one act.
        """
        made: list[int] = []
        taken: list[int] = []
        act: int | None = None
        writes, done = ShortWrites(self._house.database, 200), 0
        while done < len(wanted):
            part = wanted[done : done + writes.size]
            with writes.write() as connection:
                out = carry_to_deleted(self._house, connection, part)
                back, left = binned.take_out(connection, part)
                if merge and left:
                    act = act or acts.note(connection, ActKind.REJOIN, 0, self._house.clock.now())
                    back += [self._merge(connection, one, act) for one in left]
                    acts.counted(connection, act, len(left))
                    left = []
                self._audit(connection, len(back))
            self._house.pledge(Kind.OUT, out, self._house.clock.now())
            done += len(part)
            made += back
            taken += left
        if made:
            self._house.events.publish(ContactsChanged())
        with self._house.database.read() as connection:
            left_rows = binned.of_ids(connection, taken, self._house.clock.now())
            if not made and not left_rows:
                raise not_in_bin()
            if not made:
                raise self._taken(connection, left_rows[0].phone)
        return Restored(tuple(made), tuple(left_rows), act)

    def restore_all(self) -> Restored:
        """Have everybody back whose number is free."""
        with self._house.database.read() as connection:
            everyone = binned.ids(connection)
        return self.restore(everyone)

    def restore_number(self, phone: str) -> int:
        """Have the contact last deleted with this number, in any spelling, back; its id."""
        return self.restore_numbers([phone])[0]

    def restore_numbers(self, phones: Sequence[str]) -> tuple[int, ...]:
        """Have the contacts last deleted with these numbers back, all or none; their ids."""
        wanted = list(dict.fromkeys(number(phone) for phone in phones))
        with self._house.database.read() as connection:
            people = [binned.of_phone(connection, phone) for phone in wanted]
            found = [person for person in people if person is not None]
            if len(found) < len(people):
                raise not_in_bin()
            for phone in wanted:
                if contacts.id_of(connection, phone) is not None:
                    raise self._taken(connection, phone)
        return self.restore(found).contacts

    def clear(self) -> None:
        """Let go for good of what was deleted 30 days ago, and of receipts as old."""
        writes = ShortWrites(self._house.database)
        now = self._house.clock.now()
        while old := self._old(writes.size):
            with writes.write() as connection:
                binned.drop(connection, old)
        with self._house.database.write() as connection:
            acts.forget_before(connection, now - binned.KEPT_FOR, writes.size)

    def _old(self, limit: int) -> list[int]:
        with self._house.database.read() as connection:
            return binned.old(connection, self._house.clock.now(), limit)

    def _merge(self, connection: Connection, gone: int, act: int) -> int:
        """Give the contact that has the number now what the deleted one had besides; its id."""
        other = binned.contents(connection, [gone])[gone]
        holder = contacts.id_of(connection, other.phone)
        one = kept.one(connection, holder or 0)
        if one is None:
            raise no_such_contact()
        after = merging.joined(one, other, {}, self._house.clock.now())
        kept.write(connection, after)
        acts.note_change(connection, act, one, after)
        acts.note_change(connection, act, other, other)
        binned.drop(connection, [gone])
        return one.id

    def _audit(self, connection: Connection, count: int) -> None:
        if count:
            settings.record(connection, self._house.clock.now(), "restore", f"{count} contacts")

    def _taken(self, connection: Connection, phone: str) -> Exception:
        holder = contacts.rows(connection, [contacts.id_of(connection, phone) or 0])
        return number_taken(phone, holder[0].name if holder else "")
