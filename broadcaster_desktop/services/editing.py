"""Changing one contact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from broadcaster_desktop.core.events import ContactsChanged
from broadcaster_desktop.core.names import clean_name, clean_text
from broadcaster_desktop.core.tidying import ActKind, Receipt
from broadcaster_desktop.data import acts, consent_lines, contacts, kept, settings, suppressions
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.kept import KeptContact
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.data.pledges import Kind
from broadcaster_desktop.services.consent import leave_out, tell_moved
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.labels import field_label, label
from broadcaster_desktop.services.optouts import number
from broadcaster_desktop.services.tidy_problems import no_such_contact, number_taken


class Editing:
    """Gives contacts other names, numbers, tags and fields."""

    def __init__(self, house: House) -> None:
        self._house = house

    def edit(
        self,
        contact: int,
        *,
        name: str | None = None,
        phone: str | None = None,
        tags: Sequence[str] | None = None,
        fields: Mapping[str, str] | None = None,
        same_person: bool = True,
    ) -> Receipt | None:
        """Change what is given and leave the rest; None when nothing differs.

        `tags` are all it is to carry; of `fields` those named are set, or taken away by an empty text. A new
        number takes the consents on record along when the owner says that it is the `same_person`, and an
        opt-out in any case. Messages of campaigns that were begun go to the number they were made for.
        Raises UserError when the number is none, or another contact has it, and for a name that no tag or
        field may have.
        """
        house = self._house
        wanted = None if phone is None else number(phone)
        moved: set[int] = set()
        out: list[str] = []
        with house.database.write() as connection:
            before = kept.one(connection, contact)
            if before is None:
                raise no_such_contact()
            at = house.clock.now()
            named = _fields(connection, before, fields or {})
            after = _changed(before, name, wanted, _tags(before, tags), named, at, same_person=same_person)
            if after is None:
                return None
            if after.phone != before.phone:
                moved, out = self._change_number(
                    connection, before.phone, after.phone, at, same_person=same_person
                )
            kept.write(connection, after)
            act = acts.note(connection, ActKind.EDIT, 1, at)
            acts.note_change(connection, act, before, after)
            settings.record(connection, at, "edit", f"contact {contact}", {"act": act})
        house.pledge(Kind.OUT, out, at)
        house.events.publish(ContactsChanged())
        tell_moved(house, moved)
        return Receipt(act, ActKind.EDIT, 1, at)

    def holder(self, phone: str) -> int | None:
        """The contact that has a number, in any spelling; to be asked before it is given to another."""
        wanted = number(phone)
        with self._house.database.read() as connection:
            return contacts.id_of(connection, wanted)

    def _change_number(
        self, connection: Connection, old: str, new: str, at: datetime, *, same_person: bool
    ) -> tuple[set[int], list[str]]:
        """The campaigns that have nothing for the new number any more, and who is out by it."""
        holder = contacts.id_of(connection, new)
        if holder is not None:
            raise number_taken(new, contacts.rows(connection, [holder])[0].name)
        moved: set[int] = set()
        if same_person:
            carried = consent_lines.carry(connection, old, new, at)
            moved = leave_out(self._house, connection, carried.without)
        digests = self._house.digests
        out = [new] if suppressions.is_suppressed(connection, digests, old) else []
        suppressions.suppress(connection, digests, out, cause="owner", note="number changed", at=at)
        return moved, out


def _tags(one: KeptContact, wanted: Sequence[str] | None) -> tuple[str, ...]:
    """All tags it is to carry; blank ones are none, new ones must be fit for a tag."""
    if wanted is None:
        return one.tags
    named = {tag for tag in map(clean_name, wanted) if tag}
    return tuple(sorted(tag if tag in one.tags else label(tag) for tag in named))


def _fields(connection: Connection, one: KeptContact, given: Mapping[str, str]) -> dict[str, str]:
    """Fields under the names they are in use by; a new one must be fit for a field."""
    known: list[str] | None = None
    named = {}
    for raw, text in given.items():
        name = clean_name(raw)
        if name not in one.values and clean_text(text):
            known = contacts.field_names(connection) if known is None else known
            name = field_label(name, known)
        named[name] = text
    return named


def _changed(
    one: KeptContact,
    name: str | None,
    phone: str | None,
    tags: tuple[str, ...],
    fields: Mapping[str, str],
    at: datetime,
    *,
    same_person: bool,
) -> KeptContact | None:
    """The contact with what was given; None when that is what it is."""
    values = dict(one.values)
    for field, raw in fields.items():
        text = clean_text(raw)
        if text:
            values[field] = text
        else:
            values.pop(field, None)
    numbers = one.numbers
    if phone not in (None, one.phone):
        numbers = tuple(sorted({*numbers, one.phone} - {phone})) if same_person else ()
    after = replace(
        one,
        numbers=numbers,
        name=one.name if name is None else clean_name(name),
        phone=phone or one.phone,
        tags=tags,
        fields=values,
    )
    return (
        None if after == replace(one, fields=dict(one.values)) else replace(after, updated_at=to_millis(at))
    )
