"""Undoing what the owner did to contacts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from broadcaster_desktop.core.events import ContactsChanged
from broadcaster_desktop.core.tidying import ActKind, Receipt, Undone
from broadcaster_desktop.data import (
    acts,
    binned,
    consent_lines,
    contacts,
    duplicates,
    kept,
    merging,
    settings,
    suppressions,
)
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.kept import KeptContact
from broadcaster_desktop.data.pledges import Kind
from broadcaster_desktop.data.short import ShortWrites
from broadcaster_desktop.services.consent import leave_out, tell_moved
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.optouts import carry_to_deleted
from broadcaster_desktop.services.tidy_problems import nothing_to_undo, number_taken

_BY_KEY = (ActKind.DELETE, ActKind.MERGE, ActKind.EDIT, ActKind.DIFFERENT, ActKind.REJOIN)
"""What Ctrl+Z takes back; the undoing of an import is no slip of the finger."""


@dataclass(frozen=True, slots=True)
class _Held:
    """An act that another service takes back."""

    receipt: Receipt
    take_back: Callable[[], object]
    behind: int
    """The newest act that was kept when it was done."""


class Undo:
    """The last acts, each with a receipt by which it is undone."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._lock = threading.Lock()
        self._held: dict[int, _Held] = {}
        self._last = 0
        """Ids of held acts count down from here, below all that are kept."""

    def recent(self, limit: int = 20) -> list[Receipt]:
        """The last acts that can be undone, newest first."""
        with self._house.database.read() as connection:
            kept_acts = acts.latest(connection, _BY_KEY, limit)
        found = [((act.id, 0), act) for act in kept_acts]
        with self._lock:
            found += [((one.behind, -number), one.receipt) for number, one in self._held.items()]
        found.sort(key=lambda placed: placed[0], reverse=True)
        return [act for _, act in found[:limit]]

    def hold(self, people: int, take_back: Callable[[], object], kind: ActKind = ActKind.MANY) -> Receipt:
        """Take in an act that another service did and takes back itself; for as long as the program runs."""
        with self._house.database.read() as connection:
            behind = acts.newest(connection)
        with self._lock:
            self._last -= 1
            receipt = Receipt(self._last, kind, people, self._house.clock.now())
            self._held[self._last] = _Held(receipt, take_back, behind)
        return receipt

    def undo(self, act: int | None = None) -> Undone:
        """Undo an act, the last one if none is named; UserError when there is nothing to undo.

        What was changed since is left as it is and counted as kept. Opt-outs that came with the act stay;
        who opted out, or took a consent back, under a number has done so under the one that comes back too.
        """
        wanted = act if act is not None else next((one.id for one in self.recent()), None)
        if wanted is None:
            raise nothing_to_undo()
        with self._lock:
            held = self._held.pop(wanted, None)
        if held is not None:
            try:
                held.take_back()
            except BaseException:  # a full disk: it can be tried again
                with self._lock:
                    self._held[wanted] = held
                raise
            return Undone(held.receipt, held.receipt.people, 0)
        with self._house.database.read() as connection:
            receipt = acts.receipt(connection, wanted)
        if receipt is None or receipt.undone:
            raise nothing_to_undo()
        if receipt.kind in (ActKind.DELETE, ActKind.UNDO_IMPORT):
            people, left = self._bring_back(receipt)
        else:
            people, left = self._change_back(receipt)
        self._house.events.publish(ContactsChanged())
        return Undone(receipt, people, left)

    def _bring_back(self, receipt: Receipt) -> tuple[int, int]:
        """Everybody an act put into the bin, in short steps."""
        writes = ShortWrites(self._house.database, 200)
        people, left, last = 0, 0, 0
        while True:
            with writes.write() as connection:
                part = binned.of_act(connection, receipt.id, writes.size, last)
                if not part:
                    self._close(connection, receipt)
                    return people, left
                out = carry_to_deleted(self._house, connection, part)
                made, taken = binned.take_out(connection, part)
            self._house.pledge(Kind.OUT, out, self._house.clock.now())
            people, left, last = people + len(made), left + len(taken), part[-1]

    def _change_back(self, receipt: Receipt) -> tuple[int, int]:
        """The contacts an act changed, and the one it took away."""
        left, moved, out = 0, set[int](), list[str]()
        with self._house.database.write() as connection:
            at = self._house.clock.now()
            changes = acts.changes(connection, receipt.id)
            for before, after in changes:
                if receipt.kind is ActKind.REJOIN and before == after:  # the deleted one
                    binned.put_whole(connection, [before], receipt.id, at)
                    continue
                now = kept.one(connection, before.id)
                if now is None or now.created_at != before.created_at:  # gone, or somebody else
                    left += 1
                    continue
                back = merging.parted(now, before, after, at)
                self._free(connection, back, now)
                kept.write(connection, back)
                left += replace(back, notes=before.notes, numbers=before.numbers) != before
                if before.phone != after.phone:
                    moved |= self._take_consents_back(connection, after.phone, receipt, at)
                if back.phone != now.phone:
                    moved |= self._carry_refusals(connection, now.phone, back.phone, receipt, at)
                    out += self._carry_opt_out(connection, now.phone, back.phone, receipt, at)
            parted = self._part(connection, receipt, [before for before, _ in changes])
            if duplicates.unpart(connection, receipt.id) and receipt.kind is ActKind.DIFFERENT:
                parted = receipt.people
            self._close(connection, receipt)
        self._house.pledge(Kind.OUT, out, at)
        tell_moved(self._house, moved)
        return len(changes) - left + parted, left

    def _free(self, connection: Connection, back: KeptContact, now: KeptContact) -> None:
        """UserError when the number it had is another contact's by now."""
        if back.phone == now.phone:
            return
        holder = contacts.id_of(connection, back.phone)
        if holder is not None:
            raise number_taken(back.phone, contacts.rows(connection, [holder])[0].name)

    def _part(self, connection: Connection, receipt: Receipt, keepers: Sequence[KeptContact]) -> int:
        """Have the other contact of a merge back, with what was sent to it."""
        gone = binned.of_act(connection, receipt.id, 1)
        if receipt.kind is not ActKind.MERGE or not gone or not keepers:
            return 0
        other = binned.contents(connection, gone)[gone[0]]
        made, taken = binned.take_out(connection, gone)
        if taken:
            holder = contacts.id_of(connection, other.phone) or 0
            raise number_taken(other.phone, contacts.rows(connection, [holder])[0].name)
        merging.give_back_history(connection, keepers[0].id, other, made[0])
        return 1

    def _take_consents_back(
        self, connection: Connection, phone: str, receipt: Receipt, at: datetime
    ) -> set[int]:
        """Those that a number had from another one; the campaigns that have nothing for it any more."""
        followed = consent_lines.take_back(
            connection,
            [phone],
            source=consent_lines.NUMBER_CHANGED,
            made=receipt.at,
            at=at,
        )
        return leave_out(self._house, connection, followed.without)

    def _carry_refusals(
        self, connection: Connection, old: str, new: str, receipt: Receipt, at: datetime
    ) -> set[int]:
        """What the person took back under the number they had since the act."""
        carried = consent_lines.carry_refusals(connection, old, new, receipt.at, at)
        return leave_out(self._house, connection, carried.without)

    def _carry_opt_out(
        self, connection: Connection, old: str, new: str, receipt: Receipt, at: datetime
    ) -> list[str]:
        """Who is out because the person opted out under the number they had since the act."""
        digests = self._house.digests
        listed = suppressions.listed_since(connection, digests, old, receipt.at)
        out = [new] if listed else []
        suppressions.suppress(connection, digests, out, cause="owner", note="number changed", at=at)
        return out

    def _close(self, connection: Connection, receipt: Receipt) -> None:
        at = self._house.clock.now()
        acts.close(connection, receipt.id, at)
        settings.record(connection, at, "undo", receipt.kind.value, {"act": receipt.id})
