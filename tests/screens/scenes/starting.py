"""How the program begins: the first pages, the link, what is told at the start."""

from __future__ import annotations

import json
import time as clock
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from broadcaster_desktop.core.account import AccountState, LinkCode
from broadcaster_desktop.data.boot import NOTICE, Alarm, Cause
from broadcaster_desktop.data.settings import put
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit


def welcome(visit: Visit) -> None:
    visit.window.go(Place.WELCOME)


def first_home(visit: Visit) -> None:
    visit.window.go(Place.HOME)


def risk(visit: Visit) -> None:
    visit.window.go(Place.LINK)


def linking(state: AccountState, *, code: bool = False, **more: Any) -> Callable[[Visit], None]:
    def show(visit: Visit) -> None:
        visit.stage.services.accounts.acknowledge_risk()
        visit.window.go(Place.LINK)
        progress = 40 if state is AccountState.SYNCING else None
        visit.stage.see(state, code=code, progress=progress, **more)

    return show


def alarm(visit: Visit) -> None:
    found = Alarm(Cause.BEHIND, paused=1, doubts=2, unknown=0, unreadable=0)
    with visit.stage.house.database.write() as connection:
        put(connection, NOTICE, json.dumps(asdict(found)))
    visit.window.attach(visit.stage.services)
    visit.bot.waitUntil(visit.window.alarm.isVisible)


SCENES: dict[str, Callable[[Visit], object]] = {
    "welcome": welcome,
    "home-first": first_home,
    "link-risk": risk,
    "link-not-linked": linking(AccountState.UNKNOWN),
    "link-code": linking(AccountState.WAITING_FOR_SCAN, code=True),
    "link-typed-code": linking(
        AccountState.WAITING_FOR_SCAN, link_code=LinkCode("ABCDEF78", 1, 180, clock.monotonic())
    ),
    "link-banned": linking(AccountState.BANNED, why="Too many people blocked you."),
    "link-strange": linking(AccountState.UNKNOWN, picture="/data/screenshots/page-1.png"),
    "link-phone-away": linking(AccountState.LINKED, phone_away_days=11),
    "link-expired": linking(AccountState.CODE_EXPIRED, code=True),
    "link-syncing": linking(AccountState.SYNCING),
    "link-linked": linking(AccountState.LINKED),
    "link-conflict": linking(AccountState.CONFLICT),
    "link-restricted": linking(AccountState.RESTRICTED),
    "link-no-browser": linking(AccountState.BROWSER_MISSING),
    "home-alarm": alarm,
}
