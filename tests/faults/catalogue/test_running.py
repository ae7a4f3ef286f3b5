"""Every fault that meets a running campaign: the whole program, a real browser, the words in the window."""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import Future
from dataclasses import replace

import pytest
from pytestqt.exceptions import TimeoutError as NeverCame

from broadcaster_desktop.core.records import CampaignView
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.ui.pages.live import LivePage
from broadcaster_desktop.ui.shell import Place
from tests.faults.catalogue import table
from tests.faults.catalogue.faults import FAULTS, Fault
from tests.faults.catalogue.shop import PATIENCE, FaultyShop, charged
from tests.program import Said
from tests.ui.visit import Visit

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(os.name != "posix", reason="processes are broken the POSIX way"),
]
STOPPED = 3
SECOND = 2
"""The fault comes with the second person: there is one before and one after."""


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name.replace(" ", "-"))
def test_a_fault_is_told_charged_to_nobody_and_overcome(
    fault: Fault, shop: FaultyShop, window: Visit
) -> None:
    row = table.Row(fault.name, fault.injected, _standing(fault), "-", "-", "FAILED")
    try:
        row = _break_and_mend(fault, shop, window, row)
        shop.whole = True
    finally:
        table.add(row)


def _break_and_mend(fault: Fault, shop: FaultyShop, window: Visit, row: table.Row) -> table.Row:
    shop.points.arm(fault.point, SECOND, lambda: fault.inject(shop))
    run, people = shop.begin()
    window.bot.waitUntil(shop.points.reached.is_set, timeout=int(PATIENCE * 1000))
    assert shop.points.failure is None
    page = window.go(Place.LIVE, LivePage, shop.newest().id)
    if fault.mend is None:
        words = _read(window, fault.words)
    elif fault.unwritable:
        words = _hold_still(fault, shop, window, run)
    else:
        words = _stand(fault, shop, window, run)
    view = shop.newest()
    assert charged(view) == fault.charged, "a person was charged with it"
    if fault.status is CampaignStatus.PAUSED:
        assert not fault.unwritable or view.status is fault.status
        _pass(window, run)
        assert run.result().code == STOPPED
        run = _mended(fault, shop)
    elif fault.mend is not None:
        fault.mend(shop)
    said = _pass(window, run)
    assert (said.code, said.err) == (0, "")
    _all_is_well(fault, shop, people)
    assert page.campaign == shop.newest().id
    return replace(row, words=words, charged=str(fault.charged), verdict="ok")


def _stand(fault: Fault, shop: FaultyShop, window: Visit, run: Future[Said]) -> str:
    """Wait until the program stands as it must; what is to be read then."""
    window.bot.waitUntil(lambda: _stands(shop.newest(), fault) or run.done(), timeout=int(PATIENCE * 1000))
    view = shop.newest()
    assert (view.status, view.reason) == (fault.status, fault.reason)
    return _read(window, fault.words)


def _hold_still(fault: Fault, shop: FaultyShop, window: Visit, run: Future[Said]) -> str:
    """Nothing is sent though the stop cannot be written; once it can, it is."""
    assert fault.mend is not None
    window.bot.waitUntil(lambda: bool(shop.halted()), timeout=int(PATIENCE * 1000))
    sent = len(shop.page.ledger())
    window.bot.wait(1000)
    assert len(shop.page.ledger()) == sent
    fault.mend(shop)
    return _stand(fault, shop, window, run)


def _mended(fault: Fault, shop: FaultyShop) -> Future[Said]:
    assert fault.mend is not None
    fault.mend(shop)
    return shop.go_on()


def _stands(view: CampaignView, fault: Fault) -> bool:
    return (view.status, view.reason) == (fault.status, fault.reason)


def _read(window: Visit, words: str) -> str:
    """The line of the window in which these words are."""
    try:
        # Some of the faults before may have opened the breaker with this one: it is longer in coming then.
        window.bot.waitUntil(lambda: words in window.read(), timeout=int(PATIENCE * 1000))
    except NeverCame as error:
        raise AssertionError(f"{words!r} is not to be read in:\n{window.read()}") from error
    return next(line for line in window.read().splitlines() if words in line)


def _pass(window: Visit, run: Future[Said]) -> Said:
    window.bot.waitUntil(run.done, timeout=int(PATIENCE * 1000))
    return run.result()


def _all_is_well(fault: Fault, shop: FaultyShop, people: frozenset[str]) -> None:
    """Everyone whom nothing WhatsApp itself said holds back was served, and exactly once."""
    view = shop.newest()
    assert view.status is CampaignStatus.FINISHED
    got = Counter(entry.phone for entry in shop.ledger(people))
    served = len(people) if fault.served_after is None else fault.served_after
    assert (len(got), set(got.values())) == (served, {1})
    assert charged(view) == fault.charged
    assert sum(view.counts.values()) == view.total == len(people)


def _standing(fault: Fault) -> str:
    if fault.mend is None:
        return "goes on by itself"
    waits = "waits" if fault.status is CampaignStatus.RUNNING else f"{fault.status.value}, exit {STOPPED}"
    return f"{waits}: {fault.reason.value if fault.reason else ''}"
