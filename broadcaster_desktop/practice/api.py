"""What the page may ask of its server; every request carries the page's token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from broadcaster_desktop.practice.media import media_of
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
    again = body.get("again") is True
    file = media_of(body)
    id_, phone, text = str(body["id"]), str(body["phone"]), str(body["text"])
    return world.accept(body["device"], id_, phone, text, file=file, again=again)


def _seen(world: World, body: Body) -> object:
    world.seen(str(body["phone"]))
    return {}


def _opened(world: World, body: Body) -> object:
    world.receipts.opened(str(body["phone"]))
    return {}


def _drafts(world: World, _body: Body) -> object:
    return world.take_drafts()


def _logout(world: World, body: Body) -> object:
    world.unlink(body["device"])
    return {}


def _leave_screen(world: World, _body: Body) -> object:
    """A button of a full screen gave the chats back ("Use here", "Log out", "Try again")."""
    world.switch({"screen": "chats"})
    return {}


def _refreshed(world: World, _body: Body) -> object:
    """The page was loaded anew because it asked for that itself: it has no need to ask again."""
    world.switch({"update_available": False})
    if world.scenario.popup == "refresh":
        world.switch({"popup": "none"})
    return {}


_VERBS: dict[str, Callable[[World, Body], object]] = {
    "sync": _sync,
    "pair": _pair,
    "pair_code": _pair_code,
    "look_up": _look_up,
    "send": _send,
    "seen": _seen,
    "opened": _opened,
    "drafts": _drafts,
    "logout": _logout,
    "leave_screen": _leave_screen,
    "refreshed": _refreshed,
}
