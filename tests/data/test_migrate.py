"""Schema: made, kept equal to the models, refused when newer or lost."""

from __future__ import annotations

import re
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.searching import read_search
from broadcaster_desktop.data import backup
from broadcaster_desktop.data.engine import Database, quick_check
from broadcaster_desktop.data.migrate import HEAD, alembic_config, migrate, schema_revision
from broadcaster_desktop.data.migrations import versions
from broadcaster_desktop.data.models import contacts, metadata
from broadcaster_desktop.data.search import matches
from broadcaster_desktop.errors import UserError

REVISIONS = sorted(path.name[1:5] for path in Path(versions.__path__[0]).glob("v*.py"))


def _refusal(path: Path, *, known: bool = False) -> str:
    with pytest.raises(UserError) as caught:
        migrate(path, known=known)
    return caught.value.code


def _break(path: Path) -> None:
    with alembic_config(path) as config:
        connection = config.attributes["connection"]
        connection.exec_driver_sql("DROP TABLE audit")
        connection.exec_driver_sql("INSERT INTO contact_fields VALUES (99, 'a', 'b')")


def _set_revision(path: Path, revision: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num=?", (revision,))
        connection.commit()


def _beside_search(connection: Connection) -> MigrationContext:
    """The schema without SQLite's own tables of the search index, which no model describes."""

    def is_ours(name: str | None, kind: str, _parents: object) -> bool:
        return kind != "table" or not (name or "").startswith("contact_search")

    return MigrationContext.configure(connection, opts={"include_name": is_ours})


def _shape(connection: Connection) -> dict[str, list[str]]:
    """Columns with types and defaults, keys and indexes of every table, and where no id is given twice."""
    pragmas = ("table_info", "foreign_key_list", "index_list")
    kept = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
    return {"ids given once": sorted(kept.scalars())} | {
        f"{pragma} {table.name}": sorted(
            str(row[1:]) for row in connection.exec_driver_sql(f"PRAGMA {pragma}({table.name})")
        )
        for table in metadata.sorted_tables
        for pragma in pragmas
    }


def test_a_first_start_makes_the_newest_schema(path: Path) -> None:
    migrate(path, known=False)
    assert schema_revision(path, known=True) == HEAD
    quick_check(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_the_constant_is_the_head_of_the_migration_files(path: Path) -> None:
    with alembic_config(path) as config:
        assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_the_migrations_make_what_the_models_say(database: Database) -> None:
    with database.read() as connection:
        assert compare_metadata(_beside_search(connection), metadata) == []
        made = _shape(connection)
    models = create_engine("sqlite://")
    with models.begin() as connection:
        metadata.create_all(connection)
        assert made == _shape(connection)
    models.dispose()


def test_migrations_do_not_import_models() -> None:
    """Nor anything else of the program but rules of `core`."""
    folder = Path(__file__).parents[2] / "broadcaster_desktop" / "data" / "migrations"
    for file in folder.rglob("*.py"):
        other = r"^\s*(?:from|import) broadcaster_desktop(?!\.core)"
        assert not re.search(other, file.read_text(), re.MULTILINE), file


def test_down_and_up_again(path: Path) -> None:
    migrate(path, known=False)
    with alembic_config(path) as config:
        command.downgrade(config, "base")
    with closing(sqlite3.connect(path)) as connection:
        left = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        assert {name for name in left if not name.startswith(("alembic", "sqlite_"))} == set()
        connection.execute("DROP TABLE alembic_version")
    migrate(path, known=False)
    assert schema_revision(path, known=True) == HEAD


@pytest.mark.parametrize("revision", [f"{int(HEAD) + 1:04d}", "9999"])
def test_a_newer_schema_is_refused_untouched(path: Path, revision: str) -> None:
    migrate(path, known=False)
    _set_revision(path, revision)
    before = path.read_bytes()
    assert _refusal(path, known=True) == "schema_newer"
    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


@pytest.mark.parametrize("empty", [True, False])
def test_a_lost_database_is_told_and_never_made_anew(path: Path, empty: bool) -> None:
    if empty:
        path.touch()
    assert _refusal(path, known=True) == "database_missing"
    assert path.exists() is empty
    with pytest.raises(UserError):
        schema_revision(path, known=True)


def test_an_empty_file_of_a_first_start_is_used(path: Path) -> None:
    path.touch()
    migrate(path, known=False)
    assert schema_revision(path, known=True) == HEAD


@pytest.mark.parametrize("table", ["CREATE TABLE theirs (a)", "CREATE TABLE alembic_version (version_num)"])
def test_another_programs_database_is_left_alone(path: Path, table: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(table)
    before = path.read_bytes()
    assert _refusal(path) == "database_foreign"
    assert path.read_bytes() == before


@pytest.mark.parametrize("rubbish", [b"no database at all" * 500, b"\0" * 4096])
def test_a_damaged_file_is_told(path: Path, rubbish: bytes) -> None:
    path.write_bytes(rubbish)
    assert _refusal(path) in ("database_damaged", "database_foreign")
    assert path.read_bytes() == rubbish


def test_a_truncated_file_is_told(path: Path) -> None:
    migrate(path, known=False)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(UserError) as caught:
        quick_check(path)
    assert caught.value.code == "database_damaged"


def test_a_failed_migration_leaves_the_file_as_it_was(path: Path) -> None:
    migrate(path, known=False)
    with pytest.raises(RuntimeError, match="1 broken"):
        _break(path)
    with closing(sqlite3.connect(path)) as kept:
        assert kept.execute("SELECT count(*) FROM audit").fetchone() == (0,)
        assert kept.execute("SELECT count(*) FROM contact_fields").fetchone() == (0,)


@pytest.mark.parametrize("revision", [one for one in REVISIONS if one != HEAD])
def test_an_older_database_is_brought_up_to_date_with_all_it_holds(path: Path, revision: str) -> None:
    with alembic_config(path) as config:
        command.upgrade(config, revision)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO accounts (page, state, created_at) VALUES ('p', 'linked', 1)")
        connection.execute(
            "INSERT INTO contacts (phone, name, name_key, created_at, updated_at)"
            " VALUES ('+919820012345', 'Asha', 'asha', 1, 1)"
        )
        connection.execute(
            "INSERT INTO suppressions (digest, phone, cause, recorded_at) VALUES (x'01', '+91', 'reply', 1)"
        )
        connection.commit()
    migrate(path, known=True)
    assert schema_revision(path, known=True) == HEAD
    quick_check(path)
    opened = Database(path)
    with opened.read() as connection:
        for table in ("accounts", "contacts", "suppressions"):
            question = f"SELECT count(*) FROM {table}"  # noqa: S608
            assert connection.exec_driver_sql(question).scalar() == 1
        assert compare_metadata(_beside_search(connection), metadata) == []
    opened.close()


def test_people_of_an_older_database_are_found_by_the_newer_search(path: Path) -> None:
    with alembic_config(path) as config:
        command.upgrade(config, "0007")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO contacts (phone, name, name_key, created_at, updated_at)"
            " VALUES ('+919820012345', 'Asha Patil', 'asha patil', 1, 1),"
            " ('+919820012346', 'रवि', 'रवि', 1, 1)"
        )
        connection.execute(
            "INSERT INTO imports (file, format, options, status, created_at)"
            " VALUES ('a', 'csv', '{}', 'done', 1)"
        )
        connection.execute(
            "INSERT INTO import_rows (import_id, row, verdict, given, name, name_key, reasons, fields)"
            " VALUES (1, 2, 'rejected', 'x', 'Asha Patil', 'asha patil', '[]', '{}')"
        )
        connection.commit()
    migrate(path, known=True)
    opened = Database(path)
    with opened.read() as connection:
        for sought, phone in (("as", "+919820012345"), ("आशा", "+919820012345"), ("ra", "+919820012346")):
            query = select(contacts.c.phone).where(
                matches(read_search(sought), contacts.c.phone, contacts.c.name_key)
            )
            assert connection.execute(query).scalars().all() == [phone], sought
        keys = connection.exec_driver_sql("SELECT name_key FROM import_rows").scalars().all()
        assert keys == [fold("Asha Patil")]
    opened.close()


def test_an_older_schema_is_copied_before_it_is_changed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    migrate(path, known=False)
    _set_revision(path, "0000")
    monkeypatch.setattr("broadcaster_desktop.data.migrate._upgrade", lambda path: None)
    for _ in range(2):
        migrate(path, known=True)
    copies = list((path.parent / "backups").iterdir())
    assert len(copies) == 2
    for copy in copies:
        assert backup.verify(copy).schema == "0000"
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    migrate(path, known=True, back_up=False)
    assert len(list((path.parent / "backups").iterdir())) == 2


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_the_tables_compile_for_postgresql(table) -> None:  # type: ignore[no-untyped-def]
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    made = str(CreateTable(table).compile(dialect=dialect))
    assert made.strip().startswith(f"CREATE TABLE {table.name} (")
    for index in table.indexes:
        assert f" ON {table.name} " in str(CreateIndex(index).compile(dialect=dialect))


def test_names_fit_postgresql() -> None:
    """It cuts names at 63 bytes, and then two may be the same."""
    for table in metadata.sorted_tables:
        names = [table.name, *(str(i.name) for i in table.indexes), *(str(c.name) for c in table.constraints)]
        assert max(map(len, names)) <= 63


def test_numbers_tags_and_standing_of_an_older_database_are_there_and_kept(path: Path) -> None:
    with alembic_config(path) as config:
        command.upgrade(config, "0009")
    with closing(sqlite3.connect(path)) as old:
        old.executescript("""
            INSERT INTO contacts (id, phone, name, name_key, created_at, updated_at)
              VALUES (1, '+919820012345', 'Asha', 'asha', 1, 1), (2, '+919820012346', 'Ravi', 'ravi', 1, 1);
            INSERT INTO tags (id, name) VALUES (1, 'vip'), (2, 'old');
            INSERT INTO contact_tags (contact_id, tag_id) VALUES (1, 1), (1, 2), (2, 1);
            INSERT INTO contact_fields (contact_id, name, value) VALUES (1, 'City', 'Pune'), (2, 'City', '');
            INSERT INTO acts (id, kind, people, at) VALUES (1, 'edit', 1, 5), (2, 'merge', 2, 6);
            INSERT INTO act_changes (act_id, contact_id, before, after)
              VALUES (1, 1, '{"phone": "+919820012340"}', '{"phone": "+919820012345"}'), (2, 2, '{}', '{}');
            INSERT INTO binned (contact_id, phone, name, name_key, contact, binned_at, act_id)
              VALUES (3, '+919820012347', 'R', 'r', '{}', 6, 2);
            INSERT INTO consents (phone, purpose, granted, source, wording, language, recorded_by,
              recorded_at, digest, link) VALUES ('+919820012345', 'marketing', 1, 's', 'w', 'en', 'owner', 1,
              x'00', x'00');
        """)
    migrate(path, known=True)
    opened = Database(path)

    def rows(question: str) -> list[tuple[object, ...]]:
        with opened.read() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(question)]

    assert rows("SELECT contact_id, phone FROM contact_numbers ORDER BY 1") == [
        (1, "+919820012340"),
        (2, "+919820012347"),
    ]
    assert rows("SELECT contact_id, tag_id FROM contact_tags ORDER BY 1, 2") == [(1, 1), (1, 2), (2, 1)]
    assert rows("SELECT * FROM contact_fields ORDER BY 1") == [(1, "City", "Pune"), (2, "City", "")]
    assert rows("SELECT marketing, service FROM contacts ORDER BY id") == [(1, None), (None, None)]
    with opened.write() as connection:
        for purpose, granted in (("marketing", 0), ("service", 1), ("service", 1)):
            connection.exec_driver_sql(
                "INSERT INTO consents (phone, purpose, granted, source, wording, language, recorded_by,"
                " recorded_at, digest, link) VALUES ('+919820012345', ?, ?, 's', 'w', 'en', 'owner', 2,"
                " x'00', x'00')",
                (purpose, granted),
            )
        connection.exec_driver_sql("DELETE FROM contacts WHERE id=2")
    assert rows("SELECT marketing, service FROM contacts") == [(0, 1)]
    for table in ("contact_tags", "contact_fields", "contact_numbers"):
        assert rows(f"SELECT DISTINCT contact_id FROM {table}") == [(1,)], "what hung on the other went too"  # noqa: S608
    assert rows("SELECT rowid FROM contact_search WHERE words MATCH 'asha'") == [(1,)]
    opened.close()
