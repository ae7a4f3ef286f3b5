"""Contacts out of the program, as a table or as cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from broadcaster_desktop.core.cards import CardVersion, card
from broadcaster_desktop.core.cells import TAGS_BETWEEN
from broadcaster_desktop.core.headings import Role, read_heading
from broadcaster_desktop.core.records import ContactRow
from broadcaster_desktop.data import contacts
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.tables import whole, write_csv

OWN_COLUMNS = (("phone", "name", "tags"), ("WhatsApp", "name", "tags"))
"""The first headings of a table of ours; the second where a field has a heading like that of a number."""
AT_ONCE = 500
"""Contacts that are read in one go."""

Progress = Callable[[int], None]
"""Told how many contacts are written; may raise, and then no file is."""


class Exporting:
    """Writes contacts to files, whole or not at all."""

    def __init__(self, house: House) -> None:
        self._house = house

    def run(
        self,
        path: Path,
        people: Sequence[int] | None = None,
        *,
        version: CardVersion = CardVersion.V3,
        progress: Progress | None = None,
    ) -> int:
        """Write these contacts, or all as they came, as CSV or vCard by the file's ending; how many.

        What is written is what there was at one moment. Cells of a table are guarded against being run as
        formulas, and come in again as they were.
        """
        kind = path.suffix.lower()
        if kind not in (".csv", ".vcf"):
            raise _unknown_kind(path)
        with self._house.database.read() as connection:
            wanted = contacts.ids(connection, sort="added") if people is None else people
            found = _found(connection, wanted, progress)
            if kind == ".vcf":
                return _write_cards(path, found, version)
            names = contacts.field_names(connection)
            rows = (
                [one.row.phone, one.row.name, TAGS_BETWEEN.join(one.row.tags)]
                + [one.fields.get(name, "") for name in names]
                for one in found
            )
            return write_csv(path, [*_own_columns(names), *names], rows)


@dataclass(frozen=True, slots=True)
class _Found:
    row: ContactRow
    fields: dict[str, str]


def _found(connection: Connection, wanted: Sequence[int], progress: Progress | None) -> Iterator[_Found]:
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
        fields = contacts.field_values(connection, part)
        for row in contacts.rows(connection, part):
            yield _Found(row, fields.get(row.id, {}))
        if progress is not None:
            progress(start + len(part))


def _write_cards(path: Path, people: Iterator[_Found], version: CardVersion) -> int:
    count = 0
    with whole(path, "utf-8") as file:
        for one in people:
            file.write(card(version, one.row.phone, one.row.name, one.row.tags, one.fields))
            count += 1
    return count


def _own_columns(names: Sequence[str]) -> tuple[str, ...]:
    """Headings of which the first is taken for the number when the file is brought in, before any field's."""
    return OWN_COLUMNS[any(read_heading(name).role is Role.PHONE for name in names)]


def _unknown_kind(path: Path) -> UserError:
    return UserError(
        "export_kind",
        QT_TRANSLATE_NOOP("errors", "Contacts cannot be written as {path}."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was written."),
        next=QT_TRANSLATE_NOOP("errors", "Give a name that ends in .csv for a table or in .vcf for cards."),
        values={"path": path.name},
    )
