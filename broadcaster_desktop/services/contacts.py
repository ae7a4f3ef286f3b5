"""The contacts list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from broadcaster_desktop.core.events import ContactsChanged
from broadcaster_desktop.core.names import clean_name
from broadcaster_desktop.core.records import ContactDetail, ContactRow, TagRow
from broadcaster_desktop.data import contacts
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.optouts import number
from broadcaster_desktop.services.tables import write_csv

AT_ONCE = 500
"""Contacts that an export reads in one go."""


class Contacts:
    """Finding, adding and exporting contacts."""

    def __init__(self, house: House) -> None:
        self._house = house

    def count(self, search: str = "", tag: str | None = None) -> int:
        """How many contacts match."""
        with self._house.database.read() as connection:
            return contacts.count(connection, search, tag)

    def ids(
        self, search: str = "", tag: str | None = None, sort: str = "name", *, descending: bool = False
    ) -> Sequence[int]:
        """The ordered ids of all that match; sort is name, phone or added."""
        with self._house.database.read() as connection:
            return contacts.ids(connection, search, tag, sort, descending=descending)

    def first(
        self,
        search: str = "",
        tag: str | None = None,
        sort: str = "name",
        *,
        descending: bool = False,
        limit: int = 100,
    ) -> list[ContactRow]:
        """The first lines of those `ids` gives, at once."""
        with self._house.database.read() as connection:
            wanted = contacts.first_ids(connection, search, tag, sort, limit, descending=descending)
            return contacts.rows(connection, wanted)

    def rows(self, ids: Sequence[int]) -> list[ContactRow]:
        """The lines of these contacts, in the order of the ids; ids that are gone are left out."""
        with self._house.database.read() as connection:
            return contacts.rows(connection, ids)

    def tags(self) -> list[TagRow]:
        """All tags with their counts."""
        with self._house.database.read() as connection:
            return contacts.all_tags(connection)

    def fields(self) -> list[str]:
        """The names of custom fields in use."""
        with self._house.database.read() as connection:
            return contacts.field_names(connection)

    def detail(self, contact: int) -> ContactDetail:
        """Everything about one contact; UserError when it is gone."""
        with self._house.database.read() as connection:
            found = contacts.detail(connection, contact)
        if found is None:
            raise _gone()
        return found

    def show(self, phone: str) -> ContactDetail:
        """Everything about the contact with this number, in any spelling."""
        wanted = number(phone)
        with self._house.database.read() as connection:
            contact = contacts.id_of(connection, wanted)
        if contact is None:
            raise _gone()
        return self.detail(contact)

    def add(self, phone: str, name: str = "", tags: Sequence[str] = (), consent: str | None = None) -> int:
        """Add one contact, or give a known one the tags and the consent; its id."""
        wanted = number(phone)
        house = self._house
        with house.database.write() as connection:
            at = house.clock.now()
            contact = contacts.id_of(connection, wanted)
            if contact is None:
                contact = contacts.add(connection, wanted, clean_name(name), at)
            for tag in tags:
                contacts.tag_people(connection, contacts.tag_id(connection, tag), [contact])
            if consent:
                contacts.record_consents(
                    connection, [wanted], consent, source="typed in", language="en", by="owner", at=at
                )
        house.events.publish(ContactsChanged())
        return contact

    def export(self, path: Path) -> int:
        """Write all contacts as CSV, formula-like cells guarded; how many."""
        with self._house.database.read() as connection:
            fields = contacts.field_names(connection)
            return write_csv(path, ["phone", "name", "tags", *fields], _export_rows(connection, fields))


def _export_rows(connection: Connection, fields: Sequence[str]) -> Iterator[list[str]]:
    wanted = contacts.ids(connection, sort="added")
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
        values = contacts.field_values(connection, part)
        for row in contacts.rows(connection, part):
            theirs = values.get(row.id, {})
            yield [row.phone, row.name, "; ".join(row.tags), *(theirs.get(field, "") for field in fields)]


def _gone() -> UserError:
    return UserError(
        "no_such_contact",
        QT_TRANSLATE_NOOP("errors", "There is no such contact."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Search for the name or number in the contacts list."),
    )
