"""The list at 100,000 and 1,000,000 contacts: search, jumps and segments, each with its goal.

A search is measured from the letter typed to the painted rows: the first page and the count read, the model
told, the real table painted once. What is typed grows letter by letter, as people type: names in two scripts,
parts of numbers, tags, names nobody has. Beside it stands a plain LIKE on the same file, unpainted.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import psutil

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.segments import (
    Agreed,
    Chat,
    Field,
    FieldTest,
    Group,
    Join,
    Messaged,
    OptedOut,
    Replied,
    Rule,
    Tagged,
)
from broadcaster_desktop.data.models import to_millis

SIZES = {100_000: 50, 1_000_000: 120}
"""Contacts, and the goal of a search at the 95th percentile in milliseconds."""
JUMP_GOAL, SEGMENT_GOAL = 60, 150
JUMPS, SCROLLS, WORDS = 200, 600, 60
SEED, BATCH = 5, 2_000

NAMES = """
Asha Meera Ravi Sunil Kiran Vikas Zoya Imran Fatima Joseph Gurpreet Harish Lata Nilesh Omkar Priya Rahul
Sachin Tanvi Uma Varsha Yogesh Anita Bharat Chetan Deepa Eknath Farhan Ganesh Hema आशा मीरा रवि सुनील
किरण विकास झोया इम्रान फातिमा लता निलेश प्रिया राहुल सचिन तन्वी उमा वर्षा योगेश अनिता गणेश
-
Patil Kulkarni Deshmukh Joshi Shah Singh Khan Shaikh Iyer Nair Reddy Gupta Sharma Verma Pawar Jadhav
Shinde Chavan More Gaikwad पाटील कुलकर्णी देशमुख जोशी शाह सिंह खान शेख गुप्ता शर्मा पवार जाधव शिंदे
-
Pune Nashik Mumbai Kolhapur Satara Nagpur पुणे Wai
"""
FIRST, LAST, CITIES = (words.split() for words in NAMES.split("-"))
NOBODY = ("xavier", "qwerty", "झंकार", "0000000")
PUNE, VIP = Field("City", FieldTest.IS, "pune"), Tagged("VIP")
SENTENCES = {
    "City is Pune": Rule(Join.ALL, (PUNE,)),
    "City is Pune and not messaged in 30 days": Rule(Join.ALL, (PUNE, Messaged(30, yes=False))),
    "not messaged in 30 days": Rule(Join.ALL, (Messaged(30, yes=False),)),
    "agreed": Rule(Join.ALL, (Agreed(Purpose.MARKETING),)),
    "has a chat": Rule(Join.ALL, (Chat(),)),
    "on the do-not-message list": Rule(Join.ALL, (OptedOut(),)),
    "VIP and City is Pune": Rule(Join.ALL, (VIP, PUNE)),
    "agreed and replied": Rule(Join.ALL, (Agreed(Purpose.MARKETING), Replied(None))),
    "half of all and most of all: Diwali and agreed": Rule(
        Join.ALL, (Tagged("Diwali"), Agreed(Purpose.MARKETING))
    ),
    "VIP and agreed": Rule(Join.ALL, (VIP, Agreed(Purpose.MARKETING))),
    "VIP and City is not Pune": Rule(Join.ALL, (VIP, Field("City", FieldTest.IS_NOT, "Pune"))),
    "VIP or City is Pune": Rule(Join.ANY, (VIP, PUNE)),
    "Diwali and City is Pune and never replied": Rule(
        Join.ALL, (Tagged("Diwali"), PUNE, Replied(None, yes=False))
    ),
    "not VIP": Rule(Join.ALL, (Tagged("VIP", yes=False),)),
    "never messaged": Rule(Join.ALL, (Messaged(None, yes=False),)),
    "messaged in 30 days, never replied": Rule(Join.ALL, (Messaged(30), Replied(None, yes=False))),
    "agreed and not opted out": Rule(Join.ALL, (Agreed(Purpose.MARKETING), OptedOut(yes=False))),
    "City contains na and (VIP or replied in 7 days)": Rule(
        Join.ALL, (Field("City", FieldTest.CONTAINS, "na"), Group(Join.ANY, (VIP, Replied(7))))
    ),
}


def run() -> None:
    """Print all figures with their goals, for each size in a process of its own."""
    for size in SIZES:
        subprocess.run([sys.executable, "-m", "tests.benchmarks.volume", str(size)], check=True)


def _measure(size: int) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as place:
        from tests.ui.stage import open_stage

        stage = open_stage(Path(place))
        seconds = _fill(stage.world.services.campaigns._house.database.path, size)
        _say(f"{size:,} contacts, seed {SEED}; written in {seconds:.0f} s")
        try:
            _measure_list(stage.services, size)
            _measure_segments(stage.services)
        finally:
            stage.world.close()
        _measure_plain(stage.folder / "broadcaster.db")


def _fill(path: Path, size: int) -> float:
    """People as a shop has them, by way of the triggers; in seconds."""
    chance = random.Random(SEED)
    now = datetime.now(UTC)
    began = time.perf_counter()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.execute("INSERT INTO tags VALUES (1, 'VIP'), (2, 'Diwali')")
        connection.execute("CREATE TEMP TABLE people (id INTEGER PRIMARY KEY, phone, name, key, out, back)")
        connection.executemany(
            "INSERT INTO people VALUES (?,?,?,?,?,?)",
            (_person(chance, number, now) for number in range(1, size + 1)),
        )
        for start in range(0, size, BATCH):
            connection.execute(
                "INSERT INTO contacts (id, phone, name, name_key, created_at, updated_at, messaged_at,"
                " replied_at) SELECT id, phone, name, key, 1, 1, out, back FROM people"
                " WHERE id>? AND id<=?",
                (start, start + BATCH),
            )
        for table, rows in (
            ("contact_tags", ((one, 1) for one in range(1, size + 1) if chance.random() < 0.1)),
            ("contact_tags", ((one, 2) for one in range(1, size + 1) if chance.random() < 0.5)),
            ("contact_fields", ((one, "City", chance.choice(CITIES)) for one in range(1, size + 1))),
        ):
            marks = "?,?,?" if table == "contact_fields" else "?,?"
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
        connection.execute(
            "INSERT INTO consents"
            " (phone, purpose, granted, source, wording, language, recorded_by, recorded_at, digest, link)"
            " SELECT phone, 'marketing', 1, '', '', 'en', 'owner', 1, randomblob(16), randomblob(16)"
            " FROM contacts WHERE id%10<8"
        )
        connection.execute(
            "INSERT INTO suppressions (digest, phone, cause, recorded_at)"
            " SELECT phone, phone, 'reply', 1 FROM contacts WHERE id%50=0"
        )
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return time.perf_counter() - began


def _person(chance: random.Random, number: int, now: datetime) -> tuple[object, ...]:
    name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    messaged = to_millis(now - timedelta(days=chance.randrange(1, 200))) if chance.random() < 0.6 else None
    replied = messaged if messaged and chance.random() < 0.3 else None
    phone = f"+91{chance.choice('6789')}{number * 7919 % 1_000_000_000:09}"
    return number, phone, name, fold(name), messaged, replied


def _typed(chance: random.Random, phones: Sequence[str]) -> Iterator[str]:
    """Whole searches, each letter by letter."""
    makers: tuple[Callable[[], str], ...] = (
        lambda: chance.choice(FIRST).lower(),
        lambda: f"{chance.choice(FIRST)} {chance.choice(LAST)}",
        lambda: chance.choice(LAST),
        lambda: chance.choice(phones)[3:],
        lambda: chance.choice(phones)[-5:],
        lambda: chance.choice(("vip", "diwali")),
        lambda: chance.choice(NOBODY),
    )
    for place in range(WORDS):
        whole = makers[place % len(makers)]()
        yield from (whole[:end] for end in range(1, len(whole) + 1))


def _measure_list(services: object, size: int) -> None:
    from PySide6.QtWidgets import QApplication

    from broadcaster_desktop.services import Services
    from broadcaster_desktop.ui.models.contacts import ContactsModel
    from broadcaster_desktop.ui.theme import Scheme, install
    from broadcaster_desktop.ui.theme.tokens import Size
    from broadcaster_desktop.ui.widgets import icons
    from broadcaster_desktop.ui.widgets.table import Table

    assert isinstance(services, Services)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = install(app)
    icons.arrive(icons.load())
    theme.choose(Scheme.LIGHT)
    model = ContactsModel(services.contacts.rows, ["", "Name", "Phone", "Tags", "Consent"])
    table = Table((Size.CHECK_COLUMN, 0, Size.COLUMN_M, Size.COLUMN_M, Size.COLUMN_M))
    table.setModel(model)
    table.fit_columns()
    table.resize(1100, 700)
    table.show()
    app.processEvents()
    chance = random.Random(SEED)

    def search(text: str) -> None:
        found = services.contacts.start(text)
        model.show_first(found.rows, found.count, found.ids or ())
        table.viewport().repaint()

    search("")
    phones = [row.phone for row in services.contacts.first(sort="phone", limit=2_000)]
    texts = list(_typed(chance, phones))
    took = {text: _ms(partial(search, text)) for text in texts}
    measured = [took[text] for text in texts]
    worst = sorted(took, key=took.__getitem__, reverse=True)[:4]
    _say(
        f"  search to painted rows, n={len(texts)}: p50 {_share(measured, 50):.0f},"
        f" p95 {_share(measured, 95):.0f} (goal {SIZES[size]}), max {max(measured):.0f} ms; slowest "
        + ", ".join(f"{text!r} {took[text]:.0f}" for text in worst)
    )
    search("")
    before = _megabytes()
    ids: list[Sequence[int]] = []
    took_ids = _ms(lambda: ids.append(services.contacts.ids()))
    model.show_ids(ids[0])
    bar = table.verticalScrollBar()

    def jump() -> None:
        bar.setValue(chance.randrange(bar.maximum()))
        table.viewport().repaint()

    jumps = [_ms(jump) for _ in range(JUMPS)]
    after = _megabytes()
    for _ in range(SCROLLS):
        jump()
    _say(
        f"  all ids off the main thread {took_ids:.0f} ms; jump to one paint, n={JUMPS}:"
        f" median {statistics.median(jumps):.0f} (goal {JUMP_GOAL}), p95 {_share(jumps, 95):.0f} ms"
    )
    _say(
        f"  memory: {before:.0f} MB with the first page, {after:.0f} with all ids, {_megabytes():.0f} after"
        f" {SCROLLS} more jumps"
    )
    table.close()


def _measure_segments(services: object) -> None:
    from broadcaster_desktop.services import Services

    assert isinstance(services, Services)
    for words, rule in SENTENCES.items():
        found: list[int] = []
        times = [_ms(partial(_keep, found, services.segments.count, rule)) for _ in range(5)]
        _say(
            f"  segment count, median of 5: {statistics.median(times):.0f} (goal {SEGMENT_GOAL}) ms,"
            f" {found[0]:,} people: {words}"
        )


def _measure_plain(path: Path) -> None:
    """What a search without an index takes."""
    with closing(sqlite3.connect(path)) as connection:
        times = []
        for text in ("asha", "kulk", "98200", "xavier", "म"):
            wanted = (f"%{text}%", f"%{text}%")
            began = time.perf_counter()
            where = "FROM contacts WHERE name LIKE ? OR phone LIKE ?"
            connection.execute(f"SELECT * {where} ORDER BY name LIMIT 100", wanted).fetchall()
            connection.execute(f"SELECT count(*) {where}", wanted).fetchone()
            times.append((time.perf_counter() - began) * 1_000)
    _say(f"  beside it, plain LIKE for page and count, unpainted: median {statistics.median(times):.0f} ms")


def _keep(found: list[int], count: Callable[[Rule], int], rule: Rule) -> None:
    found.append(count(rule))


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000


def _share(measured: Sequence[float], percent: int) -> float:
    return statistics.quantiles(measured, n=100)[percent - 1]


def _megabytes() -> float:
    return float(psutil.Process().memory_info().rss) / 1_000_000


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    _measure(int(json.loads(sys.argv[1])))
