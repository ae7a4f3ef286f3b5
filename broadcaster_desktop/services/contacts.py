"""The contacts list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from broadcaster_desktop.core.events import ContactsChanged
from broadcaster_desktop.core.names import clean_name, clean_text
from broadcaster_desktop.core.records import ContactDetail, ContactRow, TagRow
from broadcaster_desktop.core.searching import ListStart
from broadcaster_desktop.data import bulk, contacts, listing, suppressions
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.listing import Chosen
from broadcaster_desktop.data.segments import chooses
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.optouts import number
from broadcaster_desktop.services.segments import find_segment
from broadcaster_desktop.services.tidy_problems import no_such_contact


class Contacts:
    """Finding and adding contacts."""

    def __init__(self, house: House) -> None:
        self._house = house

    def count(self, search: str = "", tag: str | None = None) -> int:
        """How many contacts match."""
        with self._house.database.read() as connection:
            return contacts.count(connection, search, tag)

    def ids(
        self,
        search: str = "",
        tag: str | None = None,
        sort: str = "name",
        *,
        descending: bool = False,
        segment: str | None = None,
    ) -> Sequence[int]:
        """The ordered ids of all that match; sort is name, phone, added or messaged."""
        with self._house.database.read() as connection:
            chosen = self._chosen(connection, segment)
            return contacts.ids(connection, search, tag, sort, descending=descending, chosen=chosen)

    def start(
        self,
        search: str = "",
        tag: str | None = None,
        sort: str = "name",
        *,
        descending: bool = False,
        segment: str | None = None,
        limit: int = 100,
    ) -> ListStart:
        """The first lines of those `ids` gives and how many there are, at once.

        Raises UserError when there is no such segment.
        """
        with self._house.database.read() as connection:
            wanted = listing.Wanted(search, tag, self._chosen(connection, segment))
            found = listing.start(connection, wanted, sort, limit, descending=descending)
            rows = contacts.rows(connection, found.ids[:limit])
            return ListStart(rows, found.count, found.ids if found.complete else None)

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
        return self.start(search, tag, sort, descending=descending, limit=limit).rows

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
            raise no_such_contact()
        return found

    def show(self, phone: str) -> ContactDetail:
        """Everything about the contact with this number, in any spelling."""
        wanted = number(phone)
        with self._house.database.read() as connection:
            contact = contacts.id_of(connection, wanted)
        if contact is None:
            raise no_such_contact()
        return self.detail(contact)

    def add(
        self,
        phone: str,
        name: str = "",
        tags: Sequence[str] = (),
        consent: str | None = None,
        *,
        fields: Mapping[str, str] | None = None,
        language: str = "en",
    ) -> int:
        """Add one contact, or give a known one the tags, the fields and the consent; its id.

        `language` is that of the words they consented to.
        """
        wanted = number(phone)
        values = {clean_name(field): clean_text(value) for field, value in (fields or {}).items()}
        house = self._house
        with house.database.write() as connection:
            at = house.clock.now()
            contact = contacts.id_of(connection, wanted)
            if contact is None:
                contact = contacts.add(connection, wanted, clean_name(name), at)
                suppressions.recognise(connection, house.digests, [wanted])
            for tag in tags:
                contacts.tag_people(connection, contacts.tag_id(connection, tag), [contact])
            for field, value in values.items():
                if field and value:
                    bulk.put_value(connection, field, value, [contact])
            if consent:
                contacts.record_consents(
                    connection, [wanted], consent, source="typed in", language=language, by="owner", at=at
                )
        house.events.publish(ContactsChanged())
        return contact

    def _chosen(self, connection: Connection, segment: str | None) -> Chosen | None:
        if segment is None:
            return None
        rule = find_segment(connection, segment).rule
        return chooses(connection, rule, self._house.clock.now())
