"""Every column is known to tell of people or not, so that erasing and records forget none."""

from __future__ import annotations

from pathlib import Path

from broadcaster_desktop.data import erasing, person_record
from broadcaster_desktop.data.models import metadata
from broadcaster_desktop.data.personal import DIGESTS, FREE_TEXT, NOBODYS, OWNERS, PERSONAL

KINDS = (PERSONAL, DIGESTS, OWNERS, NOBODYS)


def test_every_column_is_classified_once() -> None:
    for table in metadata.sorted_tables:
        for column in table.columns:
            kinds = [kind for kind in KINDS if column.name in kind.get(table.name, ())]
            assert len(kinds) == 1, f"say in data/personal.py whether {table.name}.{column.name} is personal"


def test_nothing_is_classified_that_is_not_there() -> None:
    columns = {(table.name, column.name) for table in metadata.sorted_tables for column in table.columns}
    for kind in KINDS:
        named = {(table, column) for table, names in kind.items() for column in names}
        assert named <= columns
    assert {(table, column) for table, names, _ in FREE_TEXT for column in names} <= columns


def test_erasing_and_records_know_every_table_that_tells_of_people() -> None:
    """By its name: whoever adds a table has to look at both."""
    by_cascade = {"contact_tags", "contact_fields", "contact_notes", "campaign_people"}
    in_texts = {"imports"}
    by_acts = {"act_changes", "import_changes"}
    for module, others in ((erasing, by_cascade | in_texts | by_acts), (person_record, frozenset[str]())):
        assert module.__file__
        source = Path(module.__file__).read_text(encoding="utf-8")
        missing = {table for table in PERSONAL if table not in source} - others
        assert not missing
