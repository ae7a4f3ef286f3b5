"""Staged rows become contacts in one step, or not at all."""

from __future__ import annotations

import json

import pytest

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.records import ContactDetail, FileFacts, ImportSummary
from broadcaster_desktop.data import contacts, imports
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.imports import Flip, StagedRow
from tests.data.conftest import NOW

ASHA, RAVI, MINA = "+919820012345", "+919820012346", "+919820012347"
FACTS = FileFacts("a.csv", "csv", "utf-8", ",", {"phone": "Phone"})
COUNTS = {"ready": 2, "fixed": 0, "duplicate": 0, "invalid": 0}


def _row(number: int, phone: str | None, name: str = "", verdict: str = "ready", **fields: str) -> StagedRow:
    return (number, verdict, phone, phone or "?", name, fold(name), '["empty"]', json.dumps(fields))


def _begin(database: Database, *rows: StagedRow) -> int:
    with database.write() as connection:
        number = imports.begin(connection, file="a.csv", format="csv", options="{}", at=NOW)
    with database.write() as connection:
        imports.stage(connection, number, rows)
    return number


def _flip(
    database: Database,
    number: int,
    *,
    update: bool = False,
    consent: str | None = None,
    tags: tuple[str, ...] = (),
) -> ImportSummary:
    with database.write() as connection:
        return imports.flip(
            connection, number, Flip(update, tags, consent, FACTS, "mr", "owner"), COUNTS, NOW
        )


def _contact(database: Database, phone: str) -> ContactDetail:
    with database.read() as connection:
        found = contacts.detail(connection, contacts.id_of(connection, phone) or 0)
    assert found is not None
    return found


def test_nothing_is_seen_before_the_flip(database: Database) -> None:
    number = _begin(database, _row(2, ASHA, "Asha", City="Pune"), _row(3, RAVI))
    with database.read() as connection:
        assert contacts.count(connection) == 0
    summary = _flip(database, number)
    assert (summary.added, summary.updated, summary.kept, summary.source) == (2, 0, 0, FACTS)
    assert _contact(database, ASHA).fields == {"City": "Pune"}


def test_only_usable_rows_become_contacts(database: Database) -> None:
    rows = [
        _row(2, ASHA),
        _row(3, ASHA, verdict="duplicate"),
        _row(4, None, verdict="invalid"),
        _row(5, RAVI),
    ]
    number = _begin(database, *rows)
    assert _flip(database, number).added == 2
    with database.read() as connection:
        people = imports.people(connection, number)
        assert [row.phone for row in contacts.rows(connection, people)] == [ASHA, RAVI]
        assert [row[0] for row in imports.rejected(connection, number)] == [3, 4]
        assert list(imports.rows(connection, number)) == rows


@pytest.mark.parametrize("update", [True, False])
def test_known_contacts_stay_or_take_the_files_words(database: Database, update: bool) -> None:
    _flip(database, _begin(database, _row(2, ASHA, "Asha", City="Pune", Area="Kothrud")))
    number = _begin(
        database, _row(2, ASHA, "Asha Patil", City="Mumbai"), _row(3, RAVI, "Ravi", City="Nashik")
    )
    summary = _flip(database, number, update=update)
    assert (summary.added, summary.updated, summary.kept) == ((1, 1, 0) if update else (1, 0, 1))
    asha = _contact(database, ASHA)
    assert asha.row.name == ("Asha Patil" if update else "Asha")
    assert asha.fields == {"Area": "Kothrud", "City": "Mumbai" if update else "Pune"}
    assert _contact(database, RAVI).fields == {"City": "Nashik"}


def test_a_blank_cell_never_takes_a_known_word_away(database: Database) -> None:
    _flip(database, _begin(database, _row(2, ASHA, "Asha", City="Pune")))
    _flip(database, _begin(database, _row(2, ASHA, "", City="")), update=True)
    assert (_contact(database, ASHA).row.name, _contact(database, ASHA).fields) == ("Asha", {"City": "Pune"})


def test_tags_and_consent_reach_known_contacts_too(database: Database) -> None:
    _flip(database, _begin(database, _row(2, ASHA)))
    number = _begin(database, _row(2, ASHA), _row(3, RAVI), _row(4, None, verdict="invalid"))
    _flip(database, number, tags=("vip", "pune"), consent="I agree")
    for phone in (ASHA, RAVI):
        detail = _contact(database, phone)
        assert detail.row.tags == ("pune", "vip")
        assert detail.row.consented
        assert {(c.purpose.value, c.source, c.wording, c.language) for c in detail.consents} == {
            ("marketing", "a.csv", "I agree", "mr"),
            ("service", "a.csv", "I agree", "mr"),
        }


def test_without_a_wording_nobody_consents(database: Database) -> None:
    _flip(database, _begin(database, _row(2, ASHA)))
    assert not _contact(database, ASHA).row.consented


def test_what_was_left_unfinished_is_dropped_and_what_is_done_stays(database: Database) -> None:
    done = _begin(database, _row(2, ASHA))
    _flip(database, done)
    one, two = _begin(database, _row(2, RAVI)), _begin(database, _row(2, MINA))
    with database.write() as connection:
        imports.forget(connection, one)
        left = connection.exec_driver_sql("SELECT DISTINCT import_id FROM import_rows").scalars().all()
        assert left == [done, two]
        imports.forget(connection)
        left = connection.exec_driver_sql("SELECT DISTINCT import_id FROM import_rows").scalars().all()
        assert left == [done]
        assert contacts.count(connection) == 1
