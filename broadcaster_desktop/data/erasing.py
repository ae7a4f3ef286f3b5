"""Erasing a person: everything in the database that tells who it was, in one transaction.

What stays is by keyed digest: that they are on the do-not-message list, that a consent was recorded, that a
campaign counted one person here. So counts stay true and nobody is written to twice. Which columns tell of
people stands in `data.personal`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus, Step, move_delivery
from broadcaster_desktop.data import acts, consents, leases, persons, search, settings, suppressions, traces
from broadcaster_desktop.data.digests import Digests
from broadcaster_desktop.data.engine import Database
from broadcaster_desktop.data.models import to_millis
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

_UNFINISHED = "erasing_unfinished"
"""Setting: somebody was erased, and the file was not written anew since."""
_IDS = ("baseline", "bubble")
"""Keys of a journal row's detail that hold ids of messages; older ones have the number in them."""
_NATIONAL = 10
"""Last digits by which another spelling of a number is known."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who is to be erased, and under what they are to be found."""

    phones: tuple[str, ...]
    """The number first, then further ones of the same contact."""
    contacts: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    """Names of theirs, and of their chats."""
    rows: tuple[tuple[int, int], ...] = ()
    """Rows of imported files."""
    messages: tuple[int, ...] = ()
    """Messages to them as contacts, also under a number that somebody else has by now."""


def find(connection: Connection, phone: str) -> Person | None:
    """Everything under which the person with this number (E.164) is known; None when nothing is.

    It looks through all imported rows, so it is asked outside of the transaction that erases.
    """
    phones, contacts, names = [phone], [], set[str]()
    for number in phones:  # it grows: a further number of theirs is one of theirs
        for contact, name in persons.holders(connection, number):
            contacts.append(contact)
            names.add(name)
            phones += [one for one in persons.further(connection, contact) if one not in phones]
            phones += [one for one in _own(connection, contact) if one not in phones]
        for one in persons.deleted(connection, number):
            contacts.append(one.id)
            names.add(one.name)
            more = persons.nobody_elses(connection, (one.phone, *one.numbers))
            phones += [other for other in more if other not in phones]
        for table, column in (("deliveries", "name"), ("chats", "title")):
            question = f"SELECT DISTINCT {column} FROM {table} WHERE phone=?"  # noqa: S608
            names.update(connection.exec_driver_sql(question, (number,)).scalars())
    contacts = list(dict.fromkeys(contacts))
    had = [one for contact in contacts for one in persons.had(connection, contact)]
    rows = _rows_of(connection, phones, had, names - {"", None})
    if not (contacts or rows or any(_is_known(connection, number) for number in phones)):
        return None
    messages = _messages_of(connection, contacts)
    return Person(tuple(phones), tuple(contacts), tuple(sorted(names - {"", None})), rows, messages)


def erase(
    connection: Connection,
    digests: Digests,
    person: Person,
    at: datetime,
    *,
    sender: int | None,
) -> int:
    """Erase them; how many messages that were still to be sent are cancelled by it.

    Raises UserError, and changes nothing, while a message to them is in the hand of `sender`, the epoch that
    may be sending from this data; None: nobody is. Any other that seems to be in hand was left so by a dead
    process: where it may have been sent it is uncertain for good.
    """
    for phone in person.phones:
        _require_not_in_hand(connection, phone, sender)
    cancelled = sum(
        _erase_delivery(connection, delivery, status, digests.stand_in(phone))
        for delivery, phone, status in _deliveries(connection, person)
    )
    for phone in person.phones:
        consents.blank(connection, phone)
        suppressions.blank(connection, digests, phone)
        for table in ("chats", "replies", "binned", "contact_numbers"):
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE phone=?", (phone,))  # noqa: S608
        persons.take_out_of_fields(connection, phone)
        _bury(connection, [(digests.of(phone), to_millis(at))])
        connection.exec_driver_sql(
            "UPDATE audit SET subject=?, detail='{}' WHERE subject=?", (digests.stand_in(phone), phone)
        )
    if person.rows:
        connection.exec_driver_sql("DELETE FROM import_rows WHERE import_id=? AND row=?", list(person.rows))
    acts.forget_person(connection, person.phones, person.contacts)
    for contact in person.contacts:  # tags, fields, notes, numbers and places in campaigns go with it
        for gone in (
            "DELETE FROM binned WHERE contact_id=?",
            "DELETE FROM different_people WHERE ? IN (one, other)",
            "DELETE FROM contacts WHERE id=?",
        ):
            connection.exec_driver_sql(gone, (contact,))
    _erase_unmatched_replies(connection, person.names)
    traces.mask(connection, traces.needles(person.phones, person.names))
    leave_unfinished(connection)
    return cancelled


def bring_down(connection: Connection, digests: Digests, gone: Mapping[bytes, int], at: datetime) -> int:
    """Erase whoever was erased before and came back with an older copy of the data; how many.

    `gone`: when, by digest. Who was brought in anew since then stays. Nothing may be sending from this data.
    """
    known = tombstones(connection)
    fresh = {digest: moment for digest, moment in gone.items() if known.get(digest, -1) < moment}
    erased = 0
    for phone in _came_back(connection, digests, fresh):
        person = find(connection, phone)
        if person is not None:
            erase(connection, digests, person, at, sender=None)
            erased += 1
    if fresh:
        _bury(connection, list(fresh.items()))
    return erased


def leave_nothing(database: Database) -> bool:
    """After erasing: build the index of words anew, and the file; False when its log was not emptied."""
    with database.write() as connection:
        search.rebuild(connection)
    emptied = database.rebuild()
    if emptied:
        with database.write() as connection:
            connection.exec_driver_sql("DELETE FROM settings WHERE key=?", (_UNFINISHED,))
    return emptied


def leave_unfinished(connection: Connection) -> None:
    """Something of an erased person was deleted; at the next start at the latest the file is written anew."""
    settings.put(connection, _UNFINISHED, "yes")


def is_unfinished(connection: Connection) -> bool:
    """Whether `leave_nothing` did not come to its end after somebody was erased."""
    return settings.get(connection, _UNFINISHED) is not None


def tombstones(connection: Connection) -> dict[bytes, int]:
    """When people were erased (UTC milliseconds), by digest."""
    rows = connection.exec_driver_sql("SELECT digest, at FROM tombstones")
    return {row[0]: row[1] for row in rows}


def erased_since(
    connection: Connection, digests: Digests, phones: Sequence[str], moment: datetime
) -> set[str]:
    """Which of these numbers' people were erased at this moment or after it."""
    late = "SELECT digest FROM tombstones WHERE at>=?"
    gone = set(connection.exec_driver_sql(late, (to_millis(moment),)).scalars())
    return {phone for phone in phones if digests.of(phone) in gone} if gone else set()


def _own(connection: Connection, contact: int) -> Sequence[str]:
    return connection.exec_driver_sql("SELECT phone FROM contacts WHERE id=?", (contact,)).scalars().all()


def _messages_of(connection: Connection, contacts: Sequence[int]) -> tuple[int, ...]:
    """By their numbers: where one was changed to another person's, its messages are that person's."""
    found: list[int] = []
    for contact in contacts:
        rows = connection.exec_driver_sql(
            "SELECT d.id FROM deliveries d JOIN contact_numbers n ON n.contact_id=d.contact_id"
            " AND n.phone=d.phone WHERE d.contact_id=?",
            (contact,),
        )
        found += rows.scalars()
    return tuple(found)


def _rows_of(
    connection: Connection, phones: Sequence[str], had: Sequence[str], names: set[str]
) -> tuple[tuple[int, int], ...]:
    """Rows of files with one of these numbers, or with none and another spelling of it or the name.

    Of a number they `had` that is somebody else's as well, those with the name.
    """
    ends = [phone[-_NATIONAL:] for phone in phones]
    keys = {fold(name) for name in names}
    wanted = list(dict.fromkeys((*phones, *had)))
    placed = connection.exec_driver_sql(
        "SELECT import_id, row, phone, name_key FROM import_rows"  # noqa: S608
        f" WHERE phone IN ({','.join('?' * len(wanted))})",
        tuple(wanted),
    )
    found = [(row[0], row[1]) for row in placed if row[2] in phones or row[3] in keys]
    unread = connection.exec_driver_sql(
        "SELECT import_id, row, given, name_key FROM import_rows WHERE phone IS NULL"
    )
    for number, row, given, key in unread:
        digits = "".join(str(int(sign)) for sign in given if sign.isdecimal())
        if key in keys or any(end in digits for end in ends):
            found.append((number, row))
    return tuple(found)


def _is_known(connection: Connection, phone: str) -> bool:
    tables = ("deliveries", "consents", "chats", "replies", "suppressions", "binned")
    return any(
        connection.exec_driver_sql(f"SELECT 1 FROM {table} WHERE phone=? LIMIT 1", (phone,)).first()  # noqa: S608
        for table in tables
    )


def _require_not_in_hand(connection: Connection, phone: str, sender: int | None) -> None:
    if leases.is_in_hand(connection, phone, sender):
        raise UserError(
            "message_in_hand",
            QT_TRANSLATE_NOOP("errors", "A message to this person is being sent at this moment."),
            why=QT_TRANSLATE_NOOP(
                "errors", "Until WhatsApp shows it, it must be known whose it is, so that it goes only once."
            ),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            next=QT_TRANSLATE_NOOP("errors", "Try again when it is sent."),
        )


def _deliveries(connection: Connection, person: Person) -> list[tuple[int, str, str]]:
    """Id, number and status of each message to them."""
    found: dict[int, tuple[int, str, str]] = {}
    for column, values in (("phone", person.phones), ("id", person.messages)):
        for value in values:
            question = f"SELECT id, phone, status FROM deliveries WHERE {column}=?"  # noqa: S608
            for row in connection.exec_driver_sql(question, (value,)):
                found[row[0]] = (row[0], row[1], row[2])
    return list(found.values())


def _erase_delivery(connection: Connection, delivery: int, status: str, stand_in: str) -> bool:
    """Leave nothing in it that tells of them; whether it was to be sent, and is cancelled."""
    ended = _end(connection, delivery, DeliveryStatus(status))
    connection.exec_driver_sql(
        "UPDATE deliveries SET phone=?, name='', body='', bubble=NULL WHERE id=?", (stand_in, delivery)
    )
    journal = connection.exec_driver_sql(
        "SELECT id, detail FROM attempts WHERE delivery_id=? AND detail<>'{}'", (delivery,)
    ).fetchall()
    for step, detail in journal:
        kept = {key: value for key, value in json.loads(detail).items() if key not in _IDS}
        connection.exec_driver_sql("UPDATE attempts SET detail=? WHERE id=?", (json.dumps(kept), step))
    return ended


def _end(connection: Connection, delivery: int, status: DeliveryStatus) -> bool:
    """Leave nothing to be done for a delivery whose person is gone; whether it was surely not sent."""
    if status not in (DeliveryStatus.QUEUED, DeliveryStatus.SENDING):
        return False
    new, reason = move_delivery(status, DeliveryStatus.CANCELLED), None
    if status is DeliveryStatus.SENDING and _was_pressed(connection, delivery):
        new, reason = move_delivery(status, DeliveryStatus.UNCERTAIN), DeliveryReason.COULD_NOT_TELL
    connection.exec_driver_sql(
        "UPDATE deliveries SET status=?, reason=?, epoch=NULL WHERE id=?", (new.value, reason, delivery)
    )
    return new is DeliveryStatus.CANCELLED


def _was_pressed(connection: Connection, delivery: int) -> bool:
    last = "SELECT step FROM attempts WHERE delivery_id=? ORDER BY id DESC LIMIT 1"
    return connection.exec_driver_sql(last, (delivery,)).scalar() == Step.HANDING.value


def _erase_unmatched_replies(connection: Connection, names: Sequence[str]) -> None:
    """Replies of a chat that matched no number but bears this name, unless somebody else has it too."""
    for name in names:
        connection.exec_driver_sql(
            "DELETE FROM replies WHERE phone IS NULL AND title=?"
            " AND NOT EXISTS (SELECT 1 FROM contacts WHERE name=?)",
            (name, name),
        )


def _bury(connection: Connection, lines: list[tuple[bytes, int]]) -> None:
    connection.exec_driver_sql(
        "INSERT INTO tombstones (digest, at) VALUES (?, ?)"
        " ON CONFLICT (digest) DO UPDATE SET at=max(at, excluded.at)",
        lines,
    )


def _came_back(connection: Connection, digests: Digests, gone: Mapping[bytes, int]) -> list[str]:
    """Numbers in the data whose person was erased after they had become a contact, or were none."""
    if not gone:
        return []
    rows = connection.exec_driver_sql(
        "SELECT phone, max(created_at) FROM (SELECT phone, created_at FROM contacts"
        " UNION ALL SELECT phone, NULL FROM deliveries UNION ALL SELECT phone, NULL FROM consents"
        " UNION ALL SELECT phone, NULL FROM chats UNION ALL SELECT phone, NULL FROM replies"
        " UNION ALL SELECT phone, NULL FROM import_rows UNION ALL SELECT phone, NULL FROM suppressions"
        " UNION ALL SELECT phone, NULL FROM binned)"
        " WHERE phone LIKE '+%' GROUP BY phone"
    ).fetchall()
    return [
        phone
        for phone, created in rows
        if (moment := gone.get(digests.of(phone))) is not None and (created is None or created < moment)
    ]
