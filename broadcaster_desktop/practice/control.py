"""The control verbs: the phone in the owner's hand, the people outside, and the switches.

Each verb takes a JSON object and answers one; `answer` documents none of them, the functions below do.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from broadcaster_desktop.practice.ledger import LedgerEntry
from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.scenario import load
from broadcaster_desktop.practice.world import World

Body = dict[str, Any]


def answer(world: World, verb: str, body: Body) -> object:
    """Carry out one verb; raises KeyError for an unknown one, ValueError for bad values."""
    if verb not in _VERBS:
        raise ValueError(f"no such verb: {verb}")
    return _VERBS[verb](world, body)


def _state(world: World, _body: Body) -> object:
    """Switches, linked devices, pages waiting for the phone, replies sent, messages refused."""
    history = world.ledger.history
    return {
        "switches": world.scenario.to_json(),
        "devices": sorted(world.devices()),
        "waiting": world.pairing.waiting(),
        "people": len(history.people),
        "replies": [
            {"id": reply.id, "phone": reply.phone, "text": reply.text, "answers": reply.answers}
            for reply in list(history.inbound.values())
        ],
        "refused": [{"id": id_, "phone": phone} for id_, phone in list(history.refused.items())],
    }


def _set(world: World, body: Body) -> object:
    """Change switches by name."""
    world.switch(body)
    return {"switches": world.scenario.to_json()}


def _scenario(world: World, body: Body) -> object:
    """Take over a whole scenario by ``name``."""
    world.switch(load(str(body["name"])).to_json())
    return {"switches": world.scenario.to_json()}


def _people(world: World, body: Body) -> object:
    """Add or change ``people``, a list of objects with the fields of PracticePerson."""
    world.set_people([PracticePerson.from_json(person) for person in body["people"]])
    return {"people": len(world.ledger.history.people)}


def _scan(world: World, body: Body) -> object:
    """The phone scans the code on show, waiting up to ``wait`` real seconds for one."""
    return {"linked": world.pairing.scan(float(body.get("wait", 10.0)))}


def _type_code(world: World, body: Body) -> object:
    """The phone is given the 8-character ``code`` a page shows."""
    return {"linked": world.pairing.type_code(str(body["code"]))}


def _ledger(world: World, _body: Body) -> object:
    """The accepted messages, in order."""
    return {"entries": [entry_to_json(entry) for entry in list(world.ledger.history.messages.values())]}


def _logout(world: World, _body: Body) -> object:
    """The phone logs every device out."""
    devices = world.devices()
    for device in devices:
        world.unlink(device)
    return {"unlinked": len(devices)}


def _say(world: World, body: Body) -> object:
    """The person with this ``phone`` writes ``text`` to the shop."""
    return {"id": world.receipts.inbound(str(body["phone"]), str(body["text"]))}


def entry_to_json(entry: LedgerEntry) -> dict[str, object]:
    """A ledger entry as the control endpoint gives it."""
    return {
        "id": entry.id, "phone": entry.phone, "text": entry.text,
        "at": entry.accepted_at.timestamp(), "tick": int(entry.tick),
    }  # fmt: skip


_VERBS: dict[str, Callable[[World, Body], object]] = {
    "state": _state,
    "set": _set,
    "scenario": _scenario,
    "people": _people,
    "scan": _scan,
    "type_code": _type_code,
    "ledger": _ledger,
    "logout": _logout,
    "say": _say,
}
