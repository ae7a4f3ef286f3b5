"""The practice server's side of everything: chats, look-ups, messages, people, the linked devices."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from broadcaster_desktop.practice import groups
from broadcaster_desktop.practice.clockwork import Clockwork
from broadcaster_desktop.practice.hub import Hub
from broadcaster_desktop.practice.ids import MESSAGE_ID, message_id
from broadcaster_desktop.practice.ledger import Ledger
from broadcaster_desktop.practice.media import Media
from broadcaster_desktop.practice.messages import incoming, outgoing
from broadcaster_desktop.practice.pairing import Pairing
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.receipts import Receipts
from broadcaster_desktop.practice.scenario import Scenario

NEW_CHAT_REFUSED = 463  # "reach-out timelock", section 8 of the fact sheet
_DAY_S = 86_400
_ALL_READ_BEFORE = 1_700_000_000.0
_OLD_MESSAGES = ("Thank you!", "Is the shop open on Sunday?", "Got it, thanks.", "")


class ConnectionDropped(Exception):
    """The scenario wants this request to end without an answer."""


class World:
    """All that the page asks of its server; `ledger` keeps what must outlive this process."""

    def __init__(self, folder: Path, scenario: Scenario, *, scale: float, auto_scan: bool) -> None:
        self.scenario = scenario
        self.clock = Clockwork(scale)
        self.hub = Hub()
        self.ledger = Ledger(folder)
        self._lock = threading.RLock()
        self._switched = threading.Condition()
        self._drafts: dict[str, str] = {}
        self.receipts = Receipts(self.ledger, self.hub, self.clock, self._now)
        self.pairing = Pairing(self.ledger, self.hub, self.clock, self._now, auto_scan=auto_scan)
        self.receipts.resume()

    def _now(self) -> Scenario:
        return self.scenario

    def switch(self, values: Mapping[str, object]) -> None:
        """Change switches at run time; open pages are told. Raises ValueError."""
        with self._switched:
            self.scenario = self.scenario.changed(values)
            self._switched.notify_all()
        self.clock.after(0, self.receipts.release)
        self.hub.to_all({"type": "switches", "switches": dict(values)})
        if not self.scenario.server_reachable:
            self.hub.cut()

    def set_people(self, people: list[PracticePerson]) -> None:
        """Add people or change those already here; open pages are told."""
        known = self.ledger.history.people
        changed = [person for person in people if known.get(person.phone) != person]
        self.ledger.write_all("person", [{"person": person.to_json()} for person in changed])
        new = [p.phone for p in changed if p.existing_chat and not self.has_chat(p.phone)]
        self.ledger.write_all("inbound", map(_old_message, new))
        self.ledger.write_all("seen", [{"phone": phone} for phone in new])
        self.hub.to_devices(self.devices(), {"type": "people"})

    def devices(self) -> set[str]:
        """The linked devices (one browser profile is one device)."""
        return set(self.ledger.history.devices)

    def unlink(self, device: str) -> None:
        """Log one device out; its pages learn at once, or when they next connect."""
        if device in self.devices():
            self.ledger.write("unlinked", device=device)
            self.hub.to_devices({device}, {"type": "logout"})

    def person(self, phone: str) -> PracticePerson:
        """Who has this number; a number nobody told of is on WhatsApp and never reads."""
        return self.ledger.history.people.get(phone, PracticePerson(phone))

    def has_chat(self, phone: str) -> bool:
        """Whether messages went either way before."""
        return groups.is_group(phone) or phone in self.ledger.history.chats

    def look_up(self, phone: str) -> dict[str, object]:
        """Whether a number is on WhatsApp, after the scenario's time; silence answers when it is over."""
        self.clock.sleep(self.scenario.lookup_s)
        with self._switched:
            self._switched.wait_for(self._looks_up)
        person = self.person(phone)
        return {"exists": person.on_whatsapp, "contact": _contact(person)}

    def _looks_up(self) -> bool:
        return self.scenario.lookup not in ("silent", "nothing") and not self.scenario.opening

    def accept(
        self,
        device: str,
        id_: str,
        phone: str,
        text: str,
        *,
        file: Media | None = None,
        again: bool = False,
    ) -> dict[str, object]:
        """Take a message; the same id is taken once only. Raises ConnectionDropped as the scenario wants.

        `text` is the caption of the `file` when there is one.
        `again`: somebody pressed the red mark of a message refused before.
        """
        self.clock.sleep(self.scenario.accept_s)
        with self._switched:
            self._switched.wait_for(lambda: self.scenario.accept != "stalls" and not self.scenario.opening)
        mode = self.scenario.accept
        if mode == "drops":
            raise ConnectionDropped
        if device not in self.devices():
            return {"error": "not linked"}
        if again:
            self.ledger.write("retried", id=id_, phone=phone)
        late = self.scenario.receipts == "late_failure"
        if late:
            self.clock.sleep(self.scenario.sent_s)
        answer = self._take(id_, phone, text, file, refuses=late or mode == "refuses")
        if mode == "loses_answer":
            raise ConnectionDropped
        return answer

    def _take(
        self, id_: str, phone: str, text: str, file: Media | None, *, refuses: bool
    ) -> dict[str, object]:
        with self._lock:
            known = self.ledger.history.messages.get(id_)
            if known is None:
                refuses = refuses or self.person(phone).refuses
                if refuses or self._refuses_new(phone) or not self._acceptable(id_, phone, text, file):
                    self.ledger.write("refused", id=id_, phone=phone)
                    return {"failed": NEW_CHAT_REFUSED}
                more = {"media": file.to_json()} if file else {}
                self.ledger.write("message", id=id_, phone=phone, text=text, **more)
                known = self.ledger.history.messages[id_]
                self.receipts.begin(known)
        return {"message": outgoing(known)}

    def _refuses_new(self, phone: str) -> bool:
        return self.scenario.new_chats == "restricted" and not self.has_chat(phone)

    def _acceptable(self, id_: str, phone: str, text: str, file: Media | None) -> bool:
        whole = bool(MESSAGE_ID.fullmatch(id_)) and self._fits(text, file)
        return whole and self.person(phone).on_whatsapp

    def _fits(self, text: str, file: Media | None) -> bool:
        """Whether a text is one that the page could have sent, alone or as a caption."""
        if file is None:
            return 0 < len(text) <= self.scenario.max_characters
        return len(text) <= (0 if file.kind == "sticker" else self.scenario.max_caption)

    def seen(self, phone: str) -> None:
        """The shop has read this chat up to now."""
        self.ledger.write("seen", phone=phone)

    def phone_reads(self, phone: str) -> None:
        """The owner reads this chat on the phone; pages are told."""
        self.seen(phone)
        event = {"type": "seen", "phone": phone, "at": self.ledger.history.seen[phone]}
        self.hub.to_devices(self.devices(), event)

    def phone_writes(self, phone: str, text: str) -> str:
        """The owner writes to a person on the phone; returns the message's id. No page ever sent it."""
        id_ = message_id()
        self.ledger.write("phone_message", id=id_, phone=phone, text=text)
        event = {"type": "message", "message": outgoing(self.ledger.history.from_phone[id_])}
        self.hub.to_devices(self.devices(), event)
        return id_

    def draft(self, phone: str, text: str) -> None:
        """The owner has begun to write to a person; kept until a page takes it over."""
        with self._lock:
            self._drafts[phone] = text
        self.hub.to_devices(self.devices(), {"type": "draft"})

    def take_drafts(self) -> dict[str, str]:
        """What the owner has begun to write, by number; told once."""
        with self._lock:
            drafts, self._drafts = self._drafts, {}
        return drafts

    def snapshot(self) -> dict[str, object]:
        """Everything a linked page may know; the ticks in it count as shown from here on."""
        with self._lock:
            self.receipts.show_all()
            scenario, history = self.scenario, self.ledger.history
            chats: dict[str, list[dict[str, Any]]] = {}
            for message in [*history.messages.values(), *history.from_phone.values()]:
                chats.setdefault(message.phone, []).append(outgoing(message))
            for reply in list(history.inbound.values()):
                chats.setdefault(reply.phone, []).append(incoming(reply, history))
        for index in range(scenario.more_chats):
            chats.setdefault(f"+9190000{index:05d}", _invented(index))
        contacts = [_contact(p) for p in list(history.people.values()) if p.saved or p.phone in chats]
        gathered = groups.invented(scenario.groups, list(history.people))
        for group in gathered:
            chats.setdefault(group.id, []).extend(groups.conversation(group))
        read = {group.id: time.time() for group in gathered if group.seen}
        return {
            "own": {"phone": scenario.own_phone, "name": scenario.own_name},
            "contacts": contacts,
            "groups": [group.to_json() for group in gathered],
            "chats": [
                {
                    "phone": phone,
                    "messages": sorted(messages, key=_time),
                    "seen": history.seen.get(phone, read.get(phone, _ALL_READ_BEFORE)),
                }
                for phone, messages in chats.items()
            ],
        }


def _time(message: dict[str, Any]) -> float:
    return float(message["at"])


def _contact(person: PracticePerson) -> dict[str, object]:
    return {"phone": person.phone, "name": person.name, "saved": person.saved, "business": person.business}


def _old_message(phone: str) -> dict[str, object]:
    """What a person with an existing chat wrote some days ago."""
    id_ = message_id(f"old {phone}")
    at = time.time() - _DAY_S * (1 + int(id_[0], 16))
    return {"id": id_, "phone": phone, "text": _OLD_MESSAGES[int(id_[-1], 16) % 3], "at": at}


def _invented(index: int) -> list[dict[str, Any]]:
    """The one old message of an invented chat; every fourth chat is empty."""
    text = _OLD_MESSAGES[index % len(_OLD_MESSAGES)]
    if not text:
        return []
    at = _ALL_READ_BEFORE - index * 3600
    id_ = message_id(f"invented {index}")
    return [{"id": id_, "phone": f"+9190000{index:05d}", "text": text, "at": at, "out": False, "tick": 0}]
