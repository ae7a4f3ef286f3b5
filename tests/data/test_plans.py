"""Queries on the sender's and the window's paths find their rows by an index."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from broadcaster_desktop.core.clock import SystemClock
from broadcaster_desktop.core.limits import Go
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.segments import (
    Agreed,
    Chat,
    Field,
    FieldTest,
    Join,
    Messaged,
    OptedOut,
    Replied,
    Rule,
    Tagged,
)
from broadcaster_desktop.data import (
    contacts,
    limits,
    listing,
    outcomes,
    replies,
    search,
    segments,
    suppressions,
)
from broadcaster_desktop.data.deliveries import Journal
from broadcaster_desktop.data.engine import Connection, Database
from broadcaster_desktop.data.listing import Wanted
from broadcaster_desktop.data.recorder import Recorder
from broadcaster_desktop.data.suppressions import Digests
from tests.data.conftest import NOW

SOME = Go(frozenset({"IN", None}), new_too=False)
Work = Callable[[Database], object]
_TABLES = "deliveries|d|attempts|a|contacts|consents|import_rows|suppressions|replies|r|contact_notes"
_ALIASES = "contact_tags|contact_fields|contact(?:s|_tags|_fields)_[0-9]+"
_BIG = re.compile(rf"SCAN (?:\w+ AS )?(?:{_TABLES}|{_ALIASES})\b(?! USING)")


def _read(question: Callable[[Connection], object]) -> Work:
    def work(database: Database) -> object:
        with database.read() as connection:
            return question(connection)

    return work


def _journal(question: Callable[[Journal], object]) -> Work:
    recorder = Recorder(Path("nowhere"), b"")
    return lambda database: question(Journal(database, 1, SystemClock(), recorder))


def _list(wanted: Wanted, sort: str, connection: Connection) -> object:
    return listing.start(connection, wanted, sort, 100)


def _count(*conditions: Any) -> int:
    *parts, connection = conditions
    return segments.count(connection, Rule(Join.ALL, tuple(parts)), NOW)


@pytest.mark.parametrize("few", [1_000, -1], ids=["few", "too many to look at"])
@pytest.mark.parametrize(
    "work",
    [
        pytest.param(_journal(lambda journal: journal.claim(1)), id="claim"),
        pytest.param(_journal(lambda journal: journal.claim(1, SOME)), id="claim of some"),
        pytest.param(_journal(lambda journal: journal.unfinished(1)), id="unfinished"),
        pytest.param(_journal(lambda journal: journal.unticked(1)), id="unticked"),
        pytest.param(_journal(lambda journal: journal.requeue_unpressed(1)), id="requeue"),
        pytest.param(_read(lambda c: suppressions.is_suppressed(c, Digests(b""), "+91")), id="is suppressed"),
        pytest.param(_read(lambda c: outcomes.counts(c, 1)), id="counts"),
        pytest.param(_read(lambda c: outcomes.next_due(c, 1, NOW)), id="next due"),
        pytest.param(_read(lambda c: outcomes.next_due(c, 1, NOW, SOME)), id="next due of some"),
        pytest.param(_read(lambda c: limits.used(c, 1, NOW, NOW)), id="presses of a day"),
        pytest.param(_read(lambda c: limits.waiting(c, 1)), id="who waits"),
        pytest.param(_read(lambda c: limits.queue(c, 1)), id="queue"),
        pytest.param(_read(lambda c: limits.past_of(c, "", 1, NOW)), id="a person's week"),
        pytest.param(_read(lambda c: limits.past_of_all(c, "", NOW, besides=1)), id="everyone's week"),
        pytest.param(_read(lambda c: outcomes.delivery_of(c, 1, "+91")), id="delivery of"),
        pytest.param(_read(lambda c: outcomes.delivery_ids(c, 1)), id="delivery ids"),
        pytest.param(_read(lambda c: outcomes.waiting_for(c, "+91")), id="who waits for a number"),
        pytest.param(_read(lambda c: replies.is_held(c, "+91")), id="is held"),
        pytest.param(_read(lambda c: replies.held(c, 1)), id="held of a campaign"),
        pytest.param(_read(lambda c: outcomes.unsure(c, 1)), id="unsure"),
        pytest.param(_read(lambda c: outcomes.rate(c, 1, NOW)), id="rate"),
        pytest.param(_read(lambda c: contacts.rows(c, [1, 2, 3])), id="a page of contacts"),
        pytest.param(_read(lambda c: contacts.first_ids(c, "", None, "name", 100)), id="first page"),
        pytest.param(_read(lambda c: contacts.detail(c, 1)), id="one contact"),
        *(
            pytest.param(_read(partial(_list, wanted, sort)), id=f"list of {wanted} by {sort}")
            for wanted in (Wanted(), Wanted("asha p"), Wanted("98200"), Wanted("9"), Wanted("vip", "VIP"))
            for sort in ("name", "phone", "messaged")  # the table itself is in the order of "added"
        ),
        *(
            pytest.param(_read(partial(_count, *conditions)), id=f"segment of {conditions}")
            for conditions in (
                (Field("City", FieldTest.IS, "Pune"), Messaged(30, yes=False)),
                (Tagged("VIP"), Field("City", FieldTest.IS_NOT, "Pune")),
                (Tagged("VIP", yes=False), Replied(7)),
                (Tagged("VIP"), Agreed(Purpose.MARKETING)),
                (OptedOut(), Chat(existing=False)),
                (Field("City", FieldTest.EMPTY),),
                (Messaged(None, yes=False),),
            )
        ),
        pytest.param(_read(lambda c: contacts.id_of(c, "+91")), id="by number"),
    ],
)
def test_no_big_table_is_gone_through(
    database: Database, monkeypatch: pytest.MonkeyPatch, work: Work, few: int
) -> None:
    monkeypatch.setattr(search, "few", lambda connection: few)
    with database.write() as connection:
        vip = contacts.tag_id(connection, "VIP")
        asha = contacts.add(connection, "+919820012345", "Asha Patil", NOW)
        contacts.tag_people(connection, vip, [asha])
        connection.exec_driver_sql("INSERT INTO contact_fields VALUES (?, 'City', 'Pune')", (asha,))
    asked: list[tuple[str, Any]] = []

    def note(_c: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE", "WITH")):
            asked.append((statement, parameters))

    for engine in (database._readers, database._writer):
        event.listen(engine, "before_cursor_execute", note)
    work(database)
    for engine in (database._readers, database._writer):
        event.remove(engine, "before_cursor_execute", note)
    assert asked
    with database.read() as connection:
        for statement, parameters in asked:
            explained = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plan = [row[3] for row in explained]
            assert not [line for line in plan if _BIG.search(line)], f"{statement}\n{plan}"
