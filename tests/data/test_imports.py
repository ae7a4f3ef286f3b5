"""Staged rows become contacts in short steps, all of them or none."""

from __future__ import annotations

import json

import pytest

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.records import ContactDetail, FileFacts, ImportSummary
from broadcaster_desktop.data import contacts, imports
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.flipping import flip_some
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
    step: int = 1,
) -> ImportSummary:
    with database.write() as connection:
        imports.all_staged(connection, number, Flip(update, tags, consent, FACTS, "mr", "owner"), COUNTS)
    while not _step(database, number, step):
        pass
    with database.read() as connection:
        done = imports.summary(connection, number)
    assert done is not None
    return done


def _step(database: Database, number: int, size: int) -> bool:
    with database.write() as connection:
        job = imports.job(connection, number)
        assert job is not None
        return flip_some(connection, job, size)


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


@pytest.mark.parametrize("step", [1, 2, 3, 100])
def test_steps_of_every_size_come_to_the_same(database: Database, step: int) -> None:
    _flip(database, _begin(database, _row(2, RAVI, "Ravi", City="Pune")))
    rows = [
        _row(2, ASHA, "Asha"),
        _row(3, None, verdict="invalid"),
        _row(5, RAVI, "R", City="Satara"),
        _row(6, MINA),
    ]
    summary = _flip(database, _begin(database, *rows), update=True, tags=("vip",), consent="yes", step=step)
    assert (summary.added, summary.updated, summary.kept) == (2, 1, 0)
    with database.read() as connection:
        found = contacts.rows(connection, contacts.ids(connection, sort="phone"))
        counted = connection.exec_driver_sql("SELECT count(*) FROM consents").scalar_one()
    assert [(row.phone, row.name, row.tags) for row in found] == [
        (ASHA, "Asha", ("vip",)),
        (RAVI, "R", ("vip",)),
        (MINA, "", ("vip",)),
    ]
    assert counted == 6


def test_what_is_written_over_is_noted_and_what_is_equal_is_not(database: Database) -> None:
    _flip(
        database, _begin(database, _row(2, ASHA, "Asha", City="Pune"), _row(3, RAVI, "Ravi")), tags=("old",)
    )
    rows = [_row(2, ASHA, "Asha P", City="Pune", Area="Kothrud"), _row(3, RAVI, "Ravi")]
    number = _begin(database, *rows)
    _flip(database, number, update=True, tags=("old",))
    with database.read() as connection:
        noted = connection.exec_driver_sql("SELECT phone, before FROM import_changes").all()
    assert [phone for phone, _ in noted] == [ASHA]
    before = json.loads(noted[0][1])
    assert (before["name"], before["fields"]) == ("Asha", {"Area": None})


def test_an_import_that_was_all_staged_is_gone_on_with_where_it_stood(database: Database) -> None:
    number = _begin(database, *(_row(row, f"+9198200{row:05d}", f"p{row}") for row in range(2, 12)))
    how = Flip(False, ("vip",), "yes", FACTS, "mr", "owner")
    with database.write() as connection:
        imports.all_staged(connection, number, how, COUNTS)
    assert not _step(database, number, 4)
    with database.read() as connection:
        assert imports.with_status(connection, "flipping") == [number]
        assert contacts.count(connection) == 4
    while not _step(database, number, 4):
        pass
    with database.read() as connection:
        done = imports.summary(connection, number)
        assert done is not None
        assert (done.added, done.source, contacts.count(connection)) == (10, FACTS, 10)
        assert imports.with_status(connection, "flipping") == []


def test_two_imports_of_one_moment_count_as_made_at_two(database: Database) -> None:
    for phone in (ASHA, RAVI):
        _flip(database, _begin(database, _row(2, phone)))
    with database.read() as connection:
        made = connection.exec_driver_sql("SELECT count(DISTINCT created_at) FROM contacts").scalar_one()
    assert made == 2


def test_what_was_staged_is_dropped_by_steps_and_what_is_done_stays(database: Database) -> None:
    done = _begin(database, _row(2, ASHA))
    _flip(database, done)
    left = _begin(database, *(_row(row, RAVI) for row in range(2, 7)))
    gone = []
    while True:
        with database.write() as connection:
            gone.append(imports.drop_some(connection, left, 2))
        if gone[-1]:
            break
    assert gone == [False, False, True]
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT id FROM imports").scalars().all() == [done]
        assert connection.exec_driver_sql("SELECT DISTINCT import_id FROM import_rows").scalars().all() == [
            done
        ]
        assert contacts.count(connection) == 1
