"""Every column is known to tell of people or not, so that erasing and records forget none."""

from __future__ import annotations

from pathlib import Path

from broadcaster_desktop.data import erasing, person_record
from broadcaster_desktop.data.models import metadata
from broadcaster_desktop.data.personal import DIGESTS, FREE_TEXT, NOBODYS, OWNERS, PERSONAL

KINDS = (PERSONAL, DIGESTS, OWNERS, NOBODYS)
NOT_YET = frozenset({"binned"})
"""Tables that come with another part of the program."""


def test_every_column_is_classified_once() -> None:
    for table in metadata.sorted_tables:
        for column in table.columns:
            kinds = [kind for kind in KINDS if column.name in kind.get(table.name, ())]
            assert len(kinds) == 1, f"say in data/personal.py whether {table.name}.{column.name} is personal"


def test_nothing_is_classified_that_is_not_there() -> None:
    columns = {(table.name, column.name) for table in metadata.sorted_tables for column in table.columns}
    for kind in KINDS:
        named = {(table, column) for table, names in kind.items() for column in names}
        assert {one for one in named if one[0] not in NOT_YET} <= columns
    assert {(table, column) for table, names, _ in FREE_TEXT for column in names} <= columns


def test_erasing_and_records_know_every_table_that_tells_of_people() -> None:
    """By its name: whoever adds a table has to look at both."""
    by_cascade = {"contact_tags", "contact_fields", "contact_notes", "campaign_people"}
    in_texts = {"imports"}
    for module, others in ((erasing, by_cascade | in_texts), (person_record, frozenset[str]())):
        assert module.__file__
        source = Path(module.__file__).read_text(encoding="utf-8")
        missing = {table for table in PERSONAL if table not in source} - others
        assert not missing
