"""What the page may ask of its server; every request carries the page's token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from broadcaster_desktop.practice.world import World

Body = dict[str, Any]


def answer(world: World, verb: str, body: Body) -> object:
    """Answer one request; raises KeyError for an unknown verb or a missing value."""
    return _VERBS[verb](world, body)


def _sync(world: World, body: Body) -> object:
    if body["device"] not in world.devices():
        return {"linked": False}
    snapshot = world.snapshot()
    world.clock.sleep(world.scenario.snapshot_s)
    return {"linked": True, **snapshot}


def _pair(world: World, body: Body) -> object:
    return world.pairing.start(str(body["page"]))


def _pair_code(world: World, body: Body) -> object:
    return world.pairing.start_code(str(body["page"]))


def _look_up(world: World, body: Body) -> object:
    return world.look_up(str(body["phone"]))


def _send(world: World, body: Body) -> object:
    return world.accept(body["device"], str(body["id"]), str(body["phone"]), str(body["text"]))


def _seen(world: World, body: Body) -> object:
    world.seen(str(body["phone"]))
    return {}


def _logout(world: World, body: Body) -> object:
    world.unlink(body["device"])
    return {}


_VERBS: dict[str, Callable[[World, Body], object]] = {
    "sync": _sync,
    "pair": _pair,
    "pair_code": _pair_code,
    "look_up": _look_up,
    "send": _send,
    "seen": _seen,
    "logout": _logout,
}
