"""Search finds exactly what a look at every contact would find, and its index follows whatever is written."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import pytest

from broadcaster_desktop.core.folding import fold
from broadcaster_desktop.core.searching import read_search
from broadcaster_desktop.data import contacts, listing, search
from broadcaster_desktop.data.engine import Connection, Database
from broadcaster_desktop.data.listing import Wanted
from broadcaster_desktop.data.models import from_millis
from tests.data.conftest import NOW

NAMES = """
Asha आशा Ravi रवि José Meera मीरा Zoya ज़ोया ਗੁਰਪ੍ਰੀਤ Fatima Kamla कमला D'Souza 50% ok_ Dnyanesh
-
Patil पाटील Kulkarni कुलकर्णी Shah शाह Singh सिंह Deshmukh देशमुख X 7 123
"""
FIRST, LAST = (words.split() for words in NAMES.split("-"))
TAGS = ("VIP", "Diwali 2026", "दिवाली", "Asha's friends", "98200")


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    phone: str
    name: str
    tags: frozenset[str]


def people(connection: Connection, chance: random.Random, number: int) -> list[Person]:
    tags = {name: contacts.tag_id(connection, name) for name in TAGS}
    found = []
    for at in range(number):
        country = chance.choice(("+9198", "+9198", "+9172", "+4420", "+1202"))
        phone = f"{country}{at:04}{chance.randrange(10_000):04}"
        name = " ".join(chance.sample(FIRST, chance.randrange(3)) + chance.sample(LAST, chance.randrange(3)))
        carried = frozenset(tag for tag in TAGS if chance.random() < 0.1)
        person = contacts.add(connection, phone, name, NOW)
        for tag in carried:
            contacts.tag_people(connection, tags[tag], [person])
        found.append(Person(person, phone, name, carried))
    return found


def typed(chance: random.Random, everyone: Sequence[Person]) -> str:
    """A part of what somebody has, as people type it."""
    person = chance.choice(everyone)
    digits = person.phone[chance.choice((1, 3)) :]
    start = chance.randrange(len(digits))
    words = [
        chance.choice((person.name or "nobody", chance.choice(TAGS))).split()[0],
        chance.choice(person.name.split() or ["x"])[: chance.randrange(1, 6)],
        digits[start : start + chance.randrange(1, 8)],
        chance.choice(("+91 ", "0", "+", "")) + f"{digits[:4]} {digits[4:]}",
        digits[:5].translate(str.maketrans("0123456789", "०१२३४५६७८९")),
        " ".join(reversed(person.name.split())).upper(),
        chance.choice(("%", "_", '"', "'", "nobody", "a", "ra", "ा", "*", "OR", "98200 asha", "patil 98")),
    ]
    return chance.choice(words)


def plainly(everyone: Sequence[Person], text: str) -> set[int]:
    """By the rule alone: each word in the name or number, or all in a tag's name where it is no short one."""
    read = read_search(text)
    terms = read.terms

    def in_key(names: Sequence[str], key: str) -> bool:
        return any(name in key for name in names)

    return {
        one.id
        for one in everyone
        if all(
            in_key(term.names, fold(one.name)) or any(number in one.phone for number in term.numbers)
            for term in terms
        )
        or (
            len(read.text) >= 3
            and any(all(in_key(term.names, fold(tag)) for term in terms) for tag in one.tags)
        )
    }


@pytest.mark.parametrize("few", [1_000, 5, 0], ids=["few", "some", "too many to look at"])
@pytest.mark.parametrize("seed", range(3))
def test_it_finds_what_a_look_at_everyone_finds(
    database: Database, monkeypatch: pytest.MonkeyPatch, seed: int, few: int
) -> None:
    monkeypatch.setattr(search, "few", lambda connection: few)
    chance = random.Random(seed)
    with database.write() as connection:
        everyone = people(connection, chance, 150)
    keys = {one.id: fold(one.name) for one in everyone}
    with database.read() as connection:
        for _ in range(80):
            text = typed(chance, everyone)
            tag = chance.choice((None, None, "VIP"))
            expected = sorted(
                plainly(everyone, text) & {one.id for one in everyone if tag is None or tag in one.tags},
                key=partial(_order, keys, read_search(text).beginning),
            )
            assert list(contacts.ids(connection, text, tag)) == expected, text
            assert contacts.count(connection, text, tag) == len(expected), text
            began = listing.start(connection, Wanted(text, tag), "name", 7)
            assert list(began.ids[:7]) == expected[:7], text
            assert began.count == len(expected), text


def _order(keys: dict[int, str], beginning: str, person: int) -> tuple[bool, str, int]:
    """Those whose name begins with what was typed, then by name."""
    return (bool(beginning) and not keys[person].startswith(beginning), keys[person], person)


def test_the_index_follows_every_change_and_a_rebuild_makes_the_same(database: Database) -> None:
    chance = random.Random(4)
    with database.write() as connection:
        everyone = people(connection, chance, 200)
        for one in chance.sample(everyone, 80):
            connection.exec_driver_sql("DELETE FROM contacts WHERE id=?", (one.id,))
        connection.exec_driver_sql(
            "UPDATE contacts SET name='Sunita', name_key=?, phone=substr(phone, 1, 12) || '9' WHERE id%3=0",
            (fold("Sunita"),),
        )
        connection.exec_driver_sql("UPDATE contacts SET updated_at=updated_at+1")
        kept = _index(connection)
        search.rebuild(connection)
        assert _index(connection) == kept
        left = connection.exec_driver_sql("SELECT id FROM contacts WHERE name='Sunita'").scalars()
        assert set(contacts.ids(connection, "suni")) == set(left)


def _index(connection: Connection) -> list[tuple[str, int]]:
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE temp.v USING fts5vocab('main', 'contact_search', 'instance')"
    )
    rows = connection.exec_driver_sql("SELECT term, doc FROM temp.v ORDER BY term, doc, offset").fetchall()
    connection.exec_driver_sql("DROP TABLE temp.v")
    return [(row[0], row[1]) for row in rows]


def test_ids_come_in_order_by_the_million(database: Database) -> None:
    with database.write() as connection:
        added = [contacts.add(connection, f"+9198{at:08}", "", NOW) for at in range(300)]
        assert list(contacts.ids(connection, sort="phone", descending=True)) == added[::-1]
        assert list(contacts.ids(connection, "nobody")) == []
        assert contacts.ids(connection).itemsize == 4  # type: ignore[attr-defined]


def test_a_sort_by_the_last_message_follows_the_sender(database: Database) -> None:
    with database.write() as connection:
        one, two, three = (contacts.add(connection, f"+91982000000{at}", "", NOW) for at in range(3))
        connection.exec_driver_sql(
            "INSERT INTO campaigns (id, uuid, name, message, purpose, pace, status, created_at)"
            " VALUES (1, 'u', 'n', 'm', 'marketing', 'safe', 'running', 1)"
        )
        for at, phone in ((5, "+919820000001"), (9, "+919820000002"), (7, "+919820000001")):
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO deliveries (campaign_id, phone, position, name, body, status)"
                " VALUES (1, ?, 1, '', '', 'queued')",
                (phone,),
            )
            connection.exec_driver_sql("UPDATE deliveries SET handed_at=? WHERE phone=?", (at, phone))
        assert list(contacts.ids(connection, sort="messaged", descending=True)) == [three, two, one]
        again = contacts.add(connection, "+14155550100", "", NOW)
        connection.exec_driver_sql("UPDATE contacts SET phone='+919820000009' WHERE id=?", (two,))
        connection.exec_driver_sql("UPDATE contacts SET phone='+919820000001' WHERE id=?", (again,))
        rows = {row.id: row.messaged_at for row in contacts.rows(connection, [one, two, three, again])}
        assert rows[two] is None
        assert rows[again] == from_millis(7)
