"""A whole practice campaign as a process, through a real browser, held against the page's own ledger."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.core.template import parse
from broadcaster_desktop.paths import resource
from broadcaster_desktop.practice.ledger import LedgerEntry, Tick, read_ledger
from broadcaster_desktop.services.reading import Verdict, read
from tests.program import Said, command

pytestmark = pytest.mark.browser

FAST = {"BROADCASTER_PRACTICE_SCALE": "0.1"}
CUSTOMERS = resource("samples", "customers.csv")
MESSAGE = "Namaste {name|friend},\n\nDiwali offer 🪔🎁👩🏽‍🍳: 20 % off\nआपका दुकानदार, {city}"
PROVED = {
    "handed_over": Tick.CLOCK,
    "sent": Tick.SENT,
    "delivered": Tick.DELIVERED,
    "read": Tick.READ,
}
PATIENCE = 90.0


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in FAST.items():
        monkeypatch.setenv(name, value)


def _expected() -> dict[str, str]:
    """Number to text of everyone in the file who can be used."""
    template = parse(MESSAGE)
    return {
        row.phone: template.render({"name": row.name or "", "city": row.fields["City"]})
        for row in read(CUSTOMERS).rows
        if row.phone and row.verdict in (Verdict.READY, Verdict.FIXED)
    }


def _ledger(data_dir: Path) -> dict[str, LedgerEntry]:
    """What the page truly accepted, by number; nobody may stand there twice."""
    entries = read_ledger(data_dir / "practice" / "page")
    assert max(Counter(entry.phone for entry in entries).values(), default=1) == 1, "somebody got it twice"
    return {entry.phone: entry for entry in entries}


def _agrees(document: Any, ledger: dict[str, LedgerEntry]) -> None:
    """Every status is what the ledger proves, no more and no less."""
    for delivery in document["deliveries"]:
        accepted = ledger.get(delivery["phone"])
        if delivery["status"] in PROVED:
            assert accepted is not None, f"{delivery} was never accepted"
            assert PROVED[delivery["status"]] <= accepted.tick, f"{delivery}: no page showed that much"
            assert delivery["sent_at"]
        else:
            assert accepted is None, f"{delivery} was accepted"
            assert delivery["sent_at"] is None
    assert set(ledger) <= {delivery["phone"] for delivery in document["deliveries"]}


def test_every_status_agrees_with_the_pages_ledger(data_dir: Path) -> None:
    said = command("practice", "--contacts", str(CUSTOMERS), "--message", MESSAGE, "--pace", "none", "--json")
    assert (said.code, said.err) == (0, "")
    document, ledger, expected = said.document, _ledger(data_dir), _expected()
    assert {delivery["phone"] for delivery in document["deliveries"]} == set(expected)
    assert (document["status"], document["reason"], document["total"]) == ("finished", None, len(expected))
    assert sum(document["counts"].values()) == len(expected)
    _agrees(document, ledger)
    for phone, entry in ledger.items():
        assert entry.text == expected[phone]
    everyone = sorted(document["deliveries"], key=lambda delivery: list(expected).index(delivery["phone"]))
    for place, delivery in enumerate(everyone, 1):
        gone = place % 10 == 4
        assert (delivery["reason"] == "not_on_whatsapp") is (delivery["status"] == "failed") is gone
        assert (delivery["phone"] in ledger) is not gone
    _the_seventh_said_stop(data_dir, list(expected)[6])


def _the_seventh_said_stop(data_dir: Path, phone: str) -> None:
    with closing(sqlite3.connect(data_dir / "practice" / "broadcaster.db")) as connection:
        stopped = connection.execute("SELECT phone, cause FROM suppressions").fetchall()
    assert (phone, "reply") in stopped
    assert command("optouts", "list", "--json").document == [], "practice never mixes with the real world"


def _database(data_dir: Path, question: str) -> list[tuple[Any, ...]]:
    path = data_dir / "practice" / "broadcaster.db"
    if not path.exists():
        return []
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute(question).fetchall()
    except sqlite3.OperationalError:
        return []


@pytest.mark.skipif(os.name != "posix", reason="a terminal's Ctrl+C reaches the whole group of processes")
def test_an_interrupt_finishes_the_message_in_hand_and_the_campaign_goes_on(data_dir: Path) -> None:
    argv = ["practice", "--contacts", str(CUSTOMERS), "--message", MESSAGE, "--pace", "none", "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "broadcaster_desktop", *argv],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        _await_press(process, data_dir)
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
    assert (process.returncode, out) == (130, "")
    assert err.count("\n") == 1, err
    served = {
        row[0] for row in _database(data_dir, "SELECT phone FROM deliveries WHERE handed_at IS NOT NULL")
    }
    assert served == set(_ledger(data_dir)), "the message in hand was not finished and recorded"
    standing = Counter(row[0] for row in _database(data_dir, "SELECT status FROM deliveries"))
    assert standing["sending"] == standing["uncertain"] == 0
    assert standing["queued"] > 0
    assert _database(data_dir, "SELECT status, reason FROM campaigns") == [("running", None)]
    _goes_on(command("practice", "--json"), data_dir)


def _await_press(process: subprocess.Popen[str], data_dir: Path) -> None:
    """Until the fourth message is just before or after its press."""
    until = time.monotonic() + PATIENCE
    question = "SELECT count(*) FROM attempts WHERE step='handing'"
    while (_database(data_dir, question) or [(0,)])[0][0] < 4:
        assert process.poll() is None
        assert time.monotonic() < until
        time.sleep(0.02)  # looking without a pause takes a core from what is looked at


def _goes_on(said: Said, data_dir: Path) -> None:
    assert (said.code, said.err) == (0, "")
    assert (said.document["campaign"], said.document["status"]) == (1, "finished")
    _agrees(said.document, _ledger(data_dir))
    assert set(_ledger(data_dir)) == {
        delivery["phone"] for delivery in said.document["deliveries"] if delivery["status"] != "failed"
    }


def test_an_unfinished_campaign_is_cancelled_by_a_new_one(data_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "one.csv").write_text("Name,Mobile\nAsha,9820012345\nRavi,9820012346\n", encoding="utf-8")
    first = command("practice", "--contacts", str(tmp_path / "one.csv"), "--pace", "none", "--json")
    assert first.code == 0
    with closing(sqlite3.connect(data_dir / "practice" / "broadcaster.db")) as connection:
        connection.execute("UPDATE campaigns SET status='paused', reason='owner'")
        connection.execute("UPDATE deliveries SET status='queued', handed_at=NULL WHERE id=2")
        connection.commit()
    (tmp_path / "two.csv").write_text("Name,Mobile\nMina,9820012347\n", encoding="utf-8")
    second = command("practice", "--contacts", str(tmp_path / "two.csv"), "--pace", "none", "--json")
    assert second.code == 0
    assert [delivery["phone"] for delivery in second.document["deliveries"]] == ["+919820012347"]
    statuses = _database(data_dir, "SELECT id, status FROM campaigns ORDER BY id")
    assert statuses == [(1, "cancelled"), (2, "finished")]
    assert _database(data_dir, "SELECT status FROM deliveries WHERE id=2") == [("cancelled",)]
