"""Which numbers are one person's, by the owner's word: contacts keep those they had, and got by merging."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from broadcaster_desktop.core.phone import normalise
from broadcaster_desktop.core.tidying import OTHER_NUMBER
from broadcaster_desktop.data.kept import KeptContact, from_json, pieces

_NATIONAL = 10
"""Last digits by which another spelling of a number is looked for."""
_PLAIN = "replace(replace(replace({}, ' ', ''), '-', ''), '.', '')"


def all_of(connection: Connection, phones: Iterable[str]) -> list[str]:
    """These numbers, and behind them all others of the same people.

    A number that somebody has now is theirs alone, whoever had it before.
    """
    wanted = list(dict.fromkeys(phones))
    people: set[int] = set()
    for marks, part in pieces(wanted):
        people.update(
            connection.exec_driver_sql(
                "SELECT n.contact_id FROM contact_numbers n JOIN contacts c ON c.id=n.contact_id"  # noqa: S608
                f" WHERE c.phone IN ({marks}) UNION"
                f" SELECT n.contact_id FROM contact_numbers n WHERE n.phone IN ({marks})"
                " AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.phone=n.phone)",
                (*part, *part),
            ).scalars()
        )
    found = dict.fromkeys(wanted)
    for marks, ids in pieces(sorted(people)):
        rows = connection.exec_driver_sql(
            f"SELECT phone FROM contacts WHERE id IN ({marks}) UNION"  # noqa: S608
            f" SELECT n.phone FROM contact_numbers n WHERE n.contact_id IN ({marks})"
            " AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.phone=n.phone)",
            (*ids, *ids),
        )
        found.update(dict.fromkeys(row[0] for row in rows))
    return list(found)


def holders(connection: Connection, phone: str) -> list[tuple[int, str]]:
    """Contacts, with their names, that a number is one of: whoever has it, else whose further one it is."""
    own = connection.exec_driver_sql("SELECT id, name FROM contacts WHERE phone=?", (phone,)).first()
    if own is not None:
        return [(own[0], own[1])]
    had = connection.exec_driver_sql(
        "SELECT c.id, c.name FROM contacts c JOIN contact_numbers n ON n.contact_id=c.id WHERE n.phone=?",
        (phone,),
    )
    fields = connection.exec_driver_sql(
        "SELECT c.id, c.name, f.value FROM contact_fields f JOIN contacts c ON c.id=f.contact_id"  # noqa: S608
        f" WHERE f.name=? AND instr({_PLAIN.format('f.value')}, ?)>0",
        (OTHER_NUMBER, phone[-_NATIONAL:]),
    )
    found = [(row[0], row[1]) for row in had]
    return found + [(row[0], row[1]) for row in fields if phone in _numbers_in(row[2])]


def deleted(connection: Connection, phone: str) -> list[KeptContact]:
    """Contacts in the bin that a number is one of."""
    rows = connection.exec_driver_sql(
        "SELECT contact FROM binned WHERE phone=? OR instr(contact, ?)>0", (phone, phone)
    )
    found = (from_json(row[0]) for row in rows)
    return [one for one in found if phone in (one.phone, *one.numbers, *_numbers_in(_field(one)))]


def further(connection: Connection, contact: int) -> list[str]:
    """Further numbers of a contact that nobody else has: its own, and those that stand in its fields."""
    found = had(connection, contact)
    fields = "SELECT value FROM contact_fields WHERE contact_id=?"
    for value in connection.exec_driver_sql(fields, (contact,)).scalars():
        found += _numbers_in(value)
    mine = nobody_elses(connection, found)
    return [phone for phone in mine if not _is_anothers(connection, contact, phone)]


def had(connection: Connection, contact: int) -> list[str]:
    """Numbers a contact had, and got by merging, also those that somebody else has by now."""
    numbers = "SELECT phone FROM contact_numbers WHERE contact_id=?"
    return list(connection.exec_driver_sql(numbers, (contact,)).scalars())


def _is_anothers(connection: Connection, contact: int, phone: str) -> bool:
    """Whether another contact, too, had this number, or has it in a field: a shop's, a family's."""
    numbers = "SELECT 1 FROM contact_numbers WHERE phone=? AND contact_id<>? LIMIT 1"
    if connection.exec_driver_sql(numbers, (phone, contact)).first() is not None:
        return True
    fields = connection.exec_driver_sql(
        f"SELECT value FROM contact_fields WHERE contact_id<>? AND instr({_PLAIN.format('value')}, ?)>0",  # noqa: S608
        (contact, phone[-_NATIONAL:]),
    )
    return any(phone in _numbers_in(value) for value in fields.scalars())


def nobody_elses(connection: Connection, phones: Sequence[str]) -> list[str]:
    """Those of these numbers that no contact has."""
    taken = "SELECT 1 FROM contacts WHERE phone=?"
    return [
        phone
        for phone in dict.fromkeys(phones)
        if connection.exec_driver_sql(taken, (phone,)).first() is None
    ]


def take_out_of_fields(connection: Connection, phone: str) -> None:
    """Leave nothing of an erased number in anybody's fields."""
    rows = connection.exec_driver_sql(
        f"SELECT contact_id, name, value FROM contact_fields WHERE instr({_PLAIN.format('value')}, ?)>0",  # noqa: S608
        (phone[-_NATIONAL:],),
    ).fetchall()
    for contact, name, value in rows:
        parts = [part for part in _parts(value) if normalise(part).e164 != phone]
        if normalise(value).e164 == phone or not parts:
            gone = "DELETE FROM contact_fields WHERE contact_id=? AND name=?"
            connection.exec_driver_sql(gone, (contact, name))
        elif len(parts) < len(_parts(value)):
            left = "UPDATE contact_fields SET value=? WHERE contact_id=? AND name=?"
            connection.exec_driver_sql(left, (", ".join(parts), contact, name))


def _field(one: KeptContact) -> str:
    return one.values.get(OTHER_NUMBER, "")


def _parts(value: str) -> list[str]:
    """What stands between the signs people put between numbers; making several contacts one leaves commas."""
    for sign in ";/|":
        value = value.replace(sign, ",")
    return [part.strip() for part in value.split(",") if part.strip()]


def _numbers_in(value: str) -> list[str]:
    found = (normalise(part).e164 for part in dict.fromkeys((value, *_parts(value))) if part)
    return [number for number in found if number]
