"""What people answer: an opt-out counts at once; a likely one waits for the owner, and messages wait with it.

Whatever else they write is not kept: the owner reads it in WhatsApp, and data that is not there harms nobody.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence

from broadcaster_desktop.core.consent import Answer, Judgement, StopWords
from broadcaster_desktop.core.events import CampaignMoved, ContactsChanged, Event, OptedOut, RepliesChanged
from broadcaster_desktop.core.phone import masked
from broadcaster_desktop.core.records import NoteKind, ReplyRow
from broadcaster_desktop.data import notes, outcomes, persons, replies, settings, suppressions
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.pledges import Kind
from broadcaster_desktop.data.replies import Arrived
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import resource
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.optouts import number
from broadcaster_desktop.whatsapp.channel import Reply

log = logging.getLogger(__name__)

LONGEST = 1000
"""Characters of a reply that are kept."""
_NOTED = 200
"""Characters of it that stand on the do-not-message list and in the contact's note."""


class Replies:
    """Reading replies for opt-outs (product.md, "STOP words"), and the owner's answers; nothing is sent."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._stop_words = _load_stop_words()

    def heed(self, account: int, seen: Sequence[Reply]) -> None:
        """Read what stands in a chat; the same replies may be given any number of times.

        One transaction puts a person who asks to stop on the do-not-message list, notes it on the contact and
        keeps the reply. A reply that was answered before, or undone, changes nothing any more.
        """
        judged = (self._judged(reply) for reply in seen)
        asked = list({(one.bubble, one.phone): one for one in judged if one is not None}.values())
        if not asked:
            return
        with self._house.database.read() as connection:
            if not replies.news(connection, account, asked):
                return
        with self._house.database.write() as connection:
            told = [
                event
                for one in replies.news(connection, account, asked)
                for event in self._take(connection, account, one)
            ]
            asked_out = [event.phone for event in told if isinstance(event, OptedOut)]
            out = persons.all_of(connection, asked_out)
        self._house.pledge(Kind.OUT, out, self._house.clock.now())
        self._tell(told)

    def queue(self) -> list[ReplyRow]:
        """Replies that wait for the owner's answer, newest first."""
        with self._house.database.read() as connection:
            return replies.listed(connection, answered=False)

    def all(self, limit: int | None = None) -> list[ReplyRow]:
        """Those that wait, and behind them those that are answered, newest first."""
        with self._house.database.read() as connection:
            return replies.listed(connection, answered=True, limit=limit)

    def waiting(self) -> int:
        """How many wait for an answer."""
        with self._house.database.read() as connection:
            return replies.count_waiting(connection)

    def is_held(self, phone: str) -> bool:
        """Whether this number (E.164) has a likely opt-out that nobody has answered."""
        with self._house.database.read() as connection:
            return replies.is_held(connection, phone)

    def answer(self, reply: int, as_: str, phone: str | None = None) -> None:
        """Settle a reply by the owner's word: "stop", or "go_on", which also undoes an opt-out.

        `phone` says whose it is where the chat did not tell.
        """
        given, house = Answer(as_), self._house
        with house.database.write() as connection:
            row = replies.find(connection, reply)
            if row is None:
                raise _no_reply(reply)
            whose = row.phone or (number(phone) if phone else None)
            if given is Answer.STOP and whose is None:
                raise _whose(reply)
            if row.answer is given:
                return
            at = house.clock.now()
            replies.answer(connection, reply, given, whose, at)
            told: list[Event] = [RepliesChanged(), ContactsChanged()]
            theirs = [] if whose is None else persons.all_of(connection, [whose])
            out, back = list[str](), list[str]()
            if whose is not None:
                if given is Answer.STOP:
                    self._stop(connection, whose, row.text)
                    out = theirs
                elif row.answer is Answer.STOP:
                    back = self._undo(connection, whose, theirs)
                for phone_of in theirs:
                    told += map(CampaignMoved, outcomes.waiting_for(connection, phone_of))
            settings.record(connection, at, "reply_answer", f"reply {reply}", {"as": given.value})
        house.pledge(Kind.OUT, out, at)
        house.pledge(Kind.IN, back, at)
        self._tell(told)

    def _judged(self, reply: Reply) -> Arrived | None:
        """A reply that needs the owner; None for any other, of which nothing is kept."""
        judgement = self._stop_words.judge(reply.text)
        if judgement is Judgement.OTHER and reply.phone is not None:
            return None
        return Arrived(reply.id, reply.phone, reply.title, reply.text[:LONGEST], judgement)

    def _take(self, connection: Connection, account: int, one: Arrived) -> list[Event]:
        """Keep a reply and do what it asks; what there is to tell of it."""
        house = self._house
        at = house.clock.now()
        reply, phone = replies.keep(connection, account, one, at)
        detail: dict[str, object] = {"judgement": one.judgement.value}
        settings.record(connection, at, "reply_kept", f"reply {reply}", detail, who="sender")
        if phone is None:
            return [RepliesChanged()]
        if one.judgement is Judgement.OPT_OUT:
            new = self._stop(connection, phone, one.text)
            log.info("%s asked for no more messages", masked(phone))
            told: list[Event] = [RepliesChanged(), ContactsChanged()]
            return [OptedOut(phone, one.text[:_NOTED], reply), *told] if new else told
        if suppressions.is_suppressed(connection, house.digests, phone):
            replies.stopped(connection, [phone], at)  # they get nothing anyway: there is nothing to ask
        return [RepliesChanged()]

    def _stop(self, connection: Connection, phone: str, words: str) -> bool:
        """A person gets no more messages; whether that is news."""
        house, at, words = self._house, self._house.clock.now(), words[:_NOTED]
        theirs = persons.all_of(connection, [phone])
        new = not suppressions.is_suppressed(connection, house.digests, phone)
        suppressions.suppress(connection, house.digests, theirs, cause="reply", note=words, at=at)
        replies.stopped(connection, theirs, at)
        if new:
            notes.add(connection, phone, NoteKind.STOPPED, words, at)
        return new

    def _undo(self, connection: Connection, phone: str, theirs: Sequence[str]) -> list[str]:
        """Take back what a reply did, if it did; which numbers left the list.

        An entry that the owner made by hand stays.
        """
        house, at = self._house, self._house.clock.now()
        back = [one for one in theirs if suppressions.lift(connection, house.digests, one, cause="reply")]
        if back:
            replies.went_on(connection, phone, at)
            notes.add(connection, phone, NoteKind.WENT_ON, "", at)
        return back

    def _tell(self, told: Sequence[Event]) -> None:
        for event in dict.fromkeys(told):
            self._house.events.publish(event)


def _load_stop_words() -> StopWords:
    lists: dict[str, list[str]] = json.loads(resource("stop_words.json").read_text(encoding="utf-8"))
    return StopWords(entry for entries in lists.values() for entry in entries)


def _no_reply(reply: int) -> UserError:
    return UserError(
        "no_such_reply",
        QT_TRANSLATE_NOOP("errors", "There is no reply {number}."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Look at the list of replies."),
        values={"number": reply},
    )


def _whose(reply: int) -> UserError:
    return UserError(
        "number_missing",
        QT_TRANSLATE_NOOP("errors", "It is not known whose number reply {number} came from."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Look at the chat in WhatsApp, and give the number."),
        values={"number": reply},
    )
