"""Which chat to look into next: somebody we wrote to has answered, by what the list shows.

A badge is not enough: a reply that was read on the phone has none (WhatsApp Web fact sheet, section 6). Most
rows show a name: whose they may be is told by the name under which a chat was proved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from broadcaster_desktop.core.clock import Clock
from broadcaster_desktop.data.chats import Chats, WrittenTo
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.whatsapp.channel import ListRow, Speaker

_BYTES = 16


@dataclass(frozen=True, slots=True)
class Answered:
    """A chat to be opened, and a digest of what the list shows of it."""

    phone: str
    shown: bytes


class Inbox:
    """Remembers what was read of whom; only chats of people the account wrote to are ever named.

    Two chats may have one name. Then each of the people we know by it is looked up by number, once for each
    change of their rows; a chat is never taken for somebody's by its name.
    """

    def __init__(
        self, account: int, chats: Chats, timing: Timing, clock: Clock, digest: Callable[[str], bytes]
    ) -> None:
        self._account = account
        self._chats = chats
        self._timing = timing
        self._clock = clock
        self._digest = digest
        self._opened: dict[str, float] = {}
        """Number to the monotonic second at which its chat was last opened for its replies."""
        self._ours: set[str] = set()
        """Numbers in whose rows our side spoke last, when last looked at."""
        self._stayed: dict[str, bytes] = {}
        """Number to what the list showed of it when it was read, while a badge has not been seen to go."""

    def next(self, rows: Sequence[ListRow], here: str | None) -> Answered | None:
        """The chat to open now, None when there is none; `here` is whose chat is open, all of it read.

        One that was just opened rests for a while, and a badge that stays after it is somebody else's.
        """
        now = self._clock.monotonic()
        self._opened = {one: at for one, at in self._opened.items() if now - at < self._timing.tick}
        changed: list[Answered] = []
        for person, own in self._people(rows):
            unread, shown = any(row.unread for row in own), self._shown(person, own)
            new = self._is_new(person, own, shown)
            if not unread:
                self._stayed.pop(person.phone, None)
            if person.phone == here:
                if new:
                    self.heard(Answered(here, shown), None, came=True)
            elif person.phone in self._opened:
                continue
            elif unread and self._stayed.get(person.phone) != shown:
                return self._begin(Answered(person.phone, shown), now)
            elif new:
                changed.append(Answered(person.phone, shown))
        return self._begin(changed[0], now) if changed else None

    def heard(self, answered: Answered, title: str | None, *, came: bool) -> None:
        """That chat was opened and read, under this name; `came`: there were replies in it."""
        self._ours.discard(answered.phone)
        self._stayed[answered.phone] = answered.shown
        self._chats.heard(self._account, answered.phone, answered.shown, title, came=came)

    def _begin(self, answered: Answered, now: float) -> Answered:
        self._opened[answered.phone] = now
        return answered

    def _people(self, rows: Sequence[ListRow]) -> Iterator[tuple[WrittenTo, list[ListRow]]]:
        """People we wrote to with the rows that may be theirs, in the order of the list."""
        told = [row for row in rows if not row.group]
        phones = {row.phone for row in told if row.phone}
        titles = {row.title for row in told if row.title and not row.phone}
        left = self._chats.written_to(self._account, phones, titles)
        for row in told:
            for person in [one for one in left if _may_be(row, one)]:
                left.remove(person)
                yield person, [one for one in told if _may_be(one, person)]

    def _shown(self, person: WrittenTo, rows: Sequence[ListRow]) -> bytes:
        """A digest of what the list shows of what they said last."""
        said = "\n".join(sorted(row.preview for row in rows if row.last is Speaker.OTHER))
        return blake2b(said.encode(), key=self._digest(person.phone)[:64], digest_size=_BYTES).digest()

    def _is_new(self, person: WrittenTo, rows: Sequence[ListRow], shown: bytes) -> bool:
        """Whether they spoke last, and not what was read of them before.

        A row that tells nothing is no answer, but where our side spoke last before it something came.
        """
        if all(row.last is Speaker.OWN for row in rows):
            self._ours.add(person.phone)
            return False
        was_ours = person.phone in self._ours
        if any(row.last is Speaker.OTHER for row in rows):
            return was_ours or shown != person.heard
        return was_ours and any(row.last is None and not row.preview for row in rows)


def _may_be(row: ListRow, person: WrittenTo) -> bool:
    return row.phone == person.phone or (not row.phone and bool(row.title) and row.title == person.title)
