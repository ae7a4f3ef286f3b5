"""One act on many contacts, in short transactions so that no sender waits, undone by its receipt."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from broadcaster_desktop.core.bulk import AllThatMatch, BulkAct, Receipt, Which
from broadcaster_desktop.core.events import ContactsChanged
from broadcaster_desktop.core.names import clean_text
from broadcaster_desktop.core.optouts import Listed
from broadcaster_desktop.data import bulk, contacts, settings, suppressions
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.short import ShortWrites
from broadcaster_desktop.services.contacts import Contacts
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.labels import field_label, label
from broadcaster_desktop.services.optouts import OptOuts

AT_ONCE = 500
"""People changed in the first transaction; the time it takes says how many the next one takes."""

Progress = Callable[[int], None]
"""Told how many are done; raising from it cancels."""
_Change = Callable[[Connection, Sequence[int]], list[int]]


def _silent(done: int) -> None:
    del done


class Bulk:
    """Tagging, untagging, setting a field and opting out, of many at once.

    Cancelling leaves nothing changed.
    """

    def __init__(self, house: House, people: Contacts, optouts: OptOuts) -> None:
        self._house = house
        self._people = people
        self._optouts = optouts

    def tag(self, which: Which, tag: str, progress: Progress = _silent) -> Receipt:
        """Put a tag on people; UserError when its name is empty or too long."""
        receipt = Receipt(BulkAct.TAG, label(tag), array("I"))
        number = self._tag_id(receipt.subject)
        return self._change(which, receipt, lambda c, some: bulk.put_tag(c, number, some), progress)

    def untag(self, which: Which, tag: str, progress: Progress = _silent) -> Receipt:
        """Take a tag off people."""
        receipt = Receipt(BulkAct.UNTAG, tag, array("I"))
        number = self._tag_id(tag)
        return self._change(which, receipt, lambda c, some: bulk.take_tag(c, number, some), progress)

    def set_field(self, which: Which, field: str, value: str, progress: Progress = _silent) -> Receipt:
        """Set a custom field of people, or with a blank value empty it; UserError as `tag`."""
        name, wanted = self._field(field), clean_text(value)
        before: dict[int, str] = {}

        def change(connection: Connection, some: Sequence[int]) -> list[int]:
            had = bulk.values(connection, name, some)
            changed = bulk.put_value(connection, name, wanted, some)
            before.update((one, had[one]) for one in changed if one in had)
            return changed

        receipt = Receipt(BulkAct.FIELD, name, array("I"), wanted, before)
        return self._change(which, receipt, change, progress)

    def opt_out(self, which: Which, progress: Progress = _silent) -> int:
        """Put people on the do-not-message list, where they stay when it is cancelled; how many were new."""
        return self.stop(which, progress)[0]

    def stop(self, which: Which, progress: Progress = _silent) -> tuple[int, Listed | None]:
        """As `opt_out`, with what `OptOuts.take_back` takes it back by, further numbers included."""
        house, new, done = self._house, 0, 0
        first: Listed | None = None
        listed: list[str] = []
        for some in _parts(self._ids(which)):
            with house.database.read() as connection:
                phones = bulk.phones(connection, some)
                fresh = [
                    one for one in phones if not suppressions.is_suppressed(connection, house.digests, one)
                ]
            if fresh:
                act = self._optouts.put(fresh)
                first = first or act  # who asks to stop from then on stays on the list
                listed += act.phones
            new += len(fresh)
            done += len(some)
            progress(done)
        return new, replace(first, phones=tuple(listed)) if first else None

    def undo(self, receipt: Receipt) -> None:
        """Take an act back, as far as nobody has changed it since."""
        self._take_back(receipt)
        self._tell(f"undo_{receipt.act.value}", receipt)

    def _change(self, which: Which, receipt: Receipt, change: _Change, progress: Progress) -> Receipt:
        done = 0
        try:
            wanted, writes = self._ids(which), ShortWrites(self._house.database, AT_ONCE)
            while some := wanted[done : done + writes.size]:
                with writes.write() as connection:
                    changed = change(connection, some)
                receipt.ids.extend(changed)
                done += len(some)
                progress(done)
        except BaseException:
            self._take_back(receipt)
            raise
        self._tell(receipt.act.value, receipt)
        return receipt

    def _tag_id(self, tag: str) -> int:
        with self._house.database.write() as connection:
            return contacts.tag_id(connection, tag)

    def _take_back(self, receipt: Receipt) -> None:
        writes, done = ShortWrites(self._house.database, AT_ONCE), 0
        while some := receipt.ids[done : done + writes.size]:
            with writes.write() as connection:
                if receipt.act is BulkAct.FIELD:
                    bulk.put_back(connection, receipt.subject, receipt.value, receipt.before or {}, some)
                else:
                    number = contacts.tag_id(connection, receipt.subject)
                    put = bulk.take_tag if receipt.act is BulkAct.TAG else bulk.put_tag
                    put(connection, number, some)
            done += len(some)

    def _tell(self, action: str, receipt: Receipt) -> None:
        house = self._house
        with house.database.write() as connection:
            detail: dict[str, object] = {"subject": receipt.subject}
            settings.record(
                connection, house.clock.now(), f"bulk_{action}", f"{receipt.count} contacts", detail
            )
        house.events.publish(ContactsChanged())

    def _ids(self, which: Which) -> Sequence[int]:
        if not isinstance(which, AllThatMatch):
            return which
        return self._people.ids(which.search, which.tag, "added", segment=which.segment)

    def _field(self, field: str) -> str:
        """The field's name as it is in use, or a new one."""
        with self._house.database.read() as connection:
            return field_label(field, contacts.field_names(connection))


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))
