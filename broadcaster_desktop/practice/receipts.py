"""Ticks and replies: what becomes of a message after the server took it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from broadcaster_desktop.practice.clockwork import Clockwork
from broadcaster_desktop.practice.hub import Hub
from broadcaster_desktop.practice.ids import message_id
from broadcaster_desktop.practice.ledger import Ledger, LedgerEntry, Tick
from broadcaster_desktop.practice.messages import incoming, newest_to, spoken
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.scenario import Scenario

_IN_ORDER = (Tick.SENT, Tick.DELIVERED, Tick.READ)


@dataclass(frozen=True, slots=True)
class _Course:
    """What is still to come for one message, and how far (seconds after acceptance) it has got."""

    id: str
    steps: tuple[Tick, ...]
    passed_s: float = 0.0


class Receipts:
    """Lets scripted people receive, read and answer; a tick counts as shown when a page is told of it."""

    def __init__(self, ledger: Ledger, hub: Hub, clock: Clockwork, scenario: Callable[[], Scenario]) -> None:
        self._ledger, self._hub, self._clock, self._scenario = ledger, hub, clock, scenario
        self._reached: dict[str, Tick] = {}
        self._held: list[_Course] = []

    def begin(self, entry: LedgerEntry) -> None:
        """Start the course of a message just accepted, or go on with it after a restart."""
        order = _IN_ORDER
        if self._scenario().receipts == "out_of_order":
            order = (Tick.DELIVERED, Tick.SENT, Tick.READ)
        self._reached.setdefault(entry.id, entry.tick)
        person = self._person(entry.phone)
        last = Tick.SENT if not person.receives else Tick.READ if person.reads else Tick.DELIVERED
        self._plan(_Course(entry.id, tuple(tick for tick in order if entry.tick < tick <= last)))

    def resume(self) -> None:
        """After a restart: every message whose course had not ended goes on."""
        answered = {message.answers for message in self._ledger.history.inbound.values()}
        for entry in list(self._ledger.history.messages.values()):
            if entry.id not in answered:
                self.begin(entry)

    def release(self) -> None:
        """The scenario changed: what it held back is tried again."""
        held, self._held = self._held, []
        for course in held:
            self._step(course)

    def show_all(self) -> None:
        """A page is about to be told everything: what was reached meanwhile now counts as shown."""
        for id_, tick in self._reached.items():
            self._record(id_, tick)

    def _person(self, phone: str) -> PracticePerson:
        return self._ledger.history.people.get(phone, PracticePerson(phone))

    def _plan(self, course: _Course) -> None:
        if course.steps:
            due = self._delay(course.steps[0])
            self._clock.after(max(0.0, due - course.passed_s), lambda: self._step(course))
        else:
            self._clock.after(self._scenario().reply_s, lambda: self._reply(course.id))

    def _delay(self, tick: Tick) -> float:
        scenario = self._scenario()
        return {Tick.SENT: scenario.sent_s, Tick.DELIVERED: scenario.delivered_s}.get(tick, scenario.read_s)

    def _step(self, course: _Course) -> None:
        tick, receipts = course.steps[0], self._scenario().receipts
        if receipts == "stuck_clock" or (receipts == "never_delivered" and tick > Tick.SENT):
            self._held.append(course)
            return
        self._reach(course.id, tick)
        self._plan(_Course(course.id, course.steps[1:], max(course.passed_s, self._delay(tick))))

    def _reach(self, id_: str, tick: Tick) -> None:
        self._reached[id_] = max(self._reached[id_], tick)
        devices = set(self._ledger.history.devices)
        if self._scenario().receipts != "lost" and self._hub.has_device(devices):
            self._record(id_, tick)
            self._hub.to_devices(devices, {"type": "ack", "id": id_, "tick": int(tick)})

    def _record(self, id_: str, tick: Tick) -> None:
        if tick > self._ledger.history.messages[id_].tick:
            self._ledger.write("tick", id=id_, tick=int(tick))

    def _reply(self, id_: str) -> None:
        entry = self._ledger.history.messages[id_]
        person = self._person(entry.phone)
        if person.reply and person.receives:
            self.inbound(
                entry.phone, person.reply, way=person.reply_as, answers=id_, quote=id_,
                read_on_phone=person.reply_read_on_phone,
            )  # fmt: skip

    def opened(self, phone: str) -> None:
        """The shop has opened this chat: who interrupts does so now, once."""
        words = self._person(phone).interrupts
        if words and phone not in self._ledger.history.interrupted:
            self._ledger.write("interrupted", phone=phone)
            self.inbound(phone, words)

    def inbound(
        self, phone: str, text: str, *, way: str = "text", answers: str = "", quote: str | None = None,
        read_on_phone: bool = False,
    ) -> str:  # fmt: skip
        """A person says something to the shop, in a way of `messages.spoken`; returns the message's id.

        `quote` is the message of ours that a quote repeats, the newest to this person unless told. Raises
        ValueError.
        """
        history = self._ledger.history
        said = spoken(way, text, newest_to(phone, history) if quote is None else quote)
        id_ = message_id()
        self._ledger.write("inbound", id=id_, phone=phone, at=time.time(), answers=answers, **said)
        if read_on_phone:
            self._ledger.write("seen", phone=phone)
        event = {"type": "message", "message": incoming(history.inbound[id_], history), "seen": read_on_phone}
        self._hub.to_devices(set(history.devices), event)
        return id_
