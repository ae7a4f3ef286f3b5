"""A campaign that sends while a list of 100,000 people is brought in: its gaps, and the writes it waits for.

The lane is the real one with real commits, its page a scripted one that takes everything at once, so that
what is measured is how long the sender waits for its turn to write. A pace waits seconds between messages;
here it waits `GAP`, for which many more messages meet the import.
"""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from sqlalchemy import Connection

from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.services.importing import Importing
from tests.benchmarks.importing import ROWS, write_list
from tests.sending.scripted import ManualClock
from tests.sending.shop import KillableDatabase, Shop, phones

GAP = 0.05
"""Seconds planned between two messages."""
PEOPLE = 3_000
ALONE = 10.0
"""Seconds the campaign runs before the import begins."""


class TimedDatabase(KillableDatabase):
    """Notes how long each write had the database to itself, by thread."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.held: dict[str, list[float]] = {}

    @contextmanager
    def write(self) -> Iterator[Connection]:
        began = 0.0
        try:
            with super().write() as connection:
                began = time.perf_counter()
                yield connection
        finally:
            if began:
                name = threading.current_thread().name
                self.held.setdefault(name, []).append(time.perf_counter() - began)


def run() -> None:
    """Print the gaps alone and beside the import, and the longest writes of the import."""
    with tempfile.TemporaryDirectory() as place:
        print("\n".join(_measured(Path(place))))  # noqa: T201


def _measured(folder: Path) -> list[str]:
    shop = Shop(folder / "shop", clock=ManualClock())  # what the page is waited for costs no time
    shop.recorder.close()
    shop.database.close()
    database = TimedDatabase(shop.folder.database)
    shop.boot(database)
    file = write_list(folder / "list.csv")
    campaign = shop.begin(phones(PEOPLE))
    sent: list[float] = []
    shop.server.at_press = lambda _phone, _text: sent.append(time.perf_counter())
    stopped = threading.Event()
    lane = threading.Thread(target=_send, args=(shop, sent, stopped), name="lane")
    lane.start()
    stopped.wait(ALONE)
    began = time.perf_counter()
    try:
        options = ImportOptions(tags=("vip",), consent="They agreed in the shop")
        summary = Importing(shop.house).run(file, options)
        ended = time.perf_counter()
    finally:
        stopped.set()
        lane.join()
    assert summary.added + summary.kept == ROWS - ROWS // 50
    assert not {"failed", "uncertain"} & set(shop.statuses(campaign))
    held = sorted(database.held["MainThread"])
    shop.close()
    alone = _gaps(sent, began - ALONE, began)
    beside = _gaps(sent, began, ended)
    return [
        f"{ROWS:,} rows brought in within {ended - began:.1f} s, {len(beside)} messages meanwhile;"
        f" planned gap {GAP * 1000:.0f} ms and the sender's own work",
        _line("gaps alone", alone),
        _line("gaps beside", beside),
        f"  longest gap beside / alone {max(beside) / max(alone):.2f}, median {_ratio(beside, alone):.2f}",
        f"  {len(held)} writes of the import: median {statistics.median(held) * 1000:.0f} ms,"
        f" p99 {held[int(len(held) * 0.99)] * 1000:.0f}, longest {held[-1] * 1000:.0f} (goal below 100)",
    ]


def _send(shop: Shop, sent: list[float], stopped: threading.Event) -> None:
    """Step by step, each message followed by the planned gap."""
    while not stopped.is_set():
        before = len(sent)
        shop.once()
        if len(sent) > before:
            stopped.wait(GAP)


def _gaps(moments: list[float], since: float, until: float) -> list[float]:
    inside = [moment for moment in moments if since <= moment <= until]
    return [later - earlier for earlier, later in pairwise(inside)]


def _ratio(some: list[float], others: list[float]) -> float:
    return statistics.median(some) / statistics.median(others)


def _line(what: str, gaps: list[float]) -> str:
    ordered = sorted(gaps)
    p99 = ordered[int(len(ordered) * 0.99)]
    return (
        f"  {what:<12} median {statistics.median(gaps) * 1000:.0f} ms, p99 {p99 * 1000:.0f},"
        f" longest {ordered[-1] * 1000:.0f}"
    )
