"""Two contacts of one person made one, and parted again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from broadcaster_desktop.core.tidying import OTHER_NUMBER
from broadcaster_desktop.data import kept
from broadcaster_desktop.data.kept import KeptContact
from broadcaster_desktop.data.models import to_millis


def joined(one: KeptContact, other: KeptContact, chosen: Mapping[str, str], at: datetime) -> KeptContact:
    """`one` with what `other` has besides: its tags, its fields where `one` has none, its number as a field.

    `chosen` are fields by the owner's choice. Whom the owner took out of a campaign stays out of it.
    """
    fields = {**other.values, **one.values, **chosen}
    if other.phone != one.phone:
        numbers = [*filter(None, fields.get(OTHER_NUMBER, "").split(", ")), other.phone]
        fields[OTHER_NUMBER] = ", ".join(dict.fromkeys(numbers))
    campaigns = dict(other.campaigns)
    for campaign, excluded in one.campaigns:
        campaigns[campaign] = excluded or campaigns.get(campaign, False)
    return replace(
        one,
        name=one.name or other.name,
        tags=tuple(sorted({*one.tags, *other.tags})),
        fields={name: value for name, value in fields.items() if value},
        campaigns=tuple(sorted(campaigns.items())),
        numbers=tuple(sorted({*one.numbers, *other.numbers, other.phone} - {one.phone})),
        updated_at=to_millis(at),
    )


def parted(now: KeptContact, before: KeptContact, after: KeptContact, at: datetime) -> KeptContact:
    """A contact without what an act made of it, value by value; what was changed since stays."""
    fields = dict(now.values)
    for name in before.values.keys() | after.values.keys():
        old, new = before.values.get(name), after.values.get(name)
        if old != new and fields.get(name) == new:
            fields.pop(name, None)
            if old is not None:
                fields[name] = old
    put, taken = set(after.tags) - set(before.tags), set(before.tags) - set(after.tags)
    was, became = dict(before.campaigns), dict(after.campaigns)
    campaigns = dict(now.campaigns)
    for campaign in was.keys() | became.keys():
        if was.get(campaign) != became.get(campaign) == campaigns.get(campaign):
            campaigns.pop(campaign, None)
            if campaign in was:
                campaigns[campaign] = was[campaign]
    untouched = now.updated_at == after.updated_at
    phone = before.phone if now.phone == after.phone else now.phone
    numbers = set(now.numbers) - (set(after.numbers) - set(before.numbers))
    if phone != now.phone and before.phone in after.numbers:  # one person all the while
        numbers.add(now.phone)
    return replace(
        now,
        phone=phone,
        numbers=tuple(sorted(numbers - {phone})),
        name=before.name if now.name == after.name else now.name,
        tags=tuple(sorted((set(now.tags) - put) | taken)),
        fields=fields,
        campaigns=tuple(sorted(campaigns.items())),
        updated_at=before.updated_at if untouched else to_millis(at),
    )


def give_history(connection: Connection, giver: KeptContact, taker: int) -> None:
    """What was sent to one contact, and what was noted of it, belongs to the other from now on."""
    connection.exec_driver_sql("UPDATE deliveries SET contact_id=? WHERE contact_id=?", (taker, giver.id))
    kept.note_all(connection, taker, giver.notes)


def give_back_history(connection: Connection, taker: int, giver: KeptContact, now: int) -> None:
    """The reverse; `now` is the id under which the giver is back."""
    connection.exec_driver_sql(
        "UPDATE deliveries SET contact_id=? WHERE phone=? AND contact_id=?", (now, giver.phone, taker)
    )
    for kind, words, at in giver.notes:
        connection.exec_driver_sql(
            "DELETE FROM contact_notes WHERE id=(SELECT max(id) FROM contact_notes"
            " WHERE contact_id=? AND kind=? AND words=? AND at=?)",
            (taker, kind, words, at),
        )
