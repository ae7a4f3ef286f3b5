"""Segments choose and count whom a look at every contact would choose."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from broadcaster_desktop.core.folding import plain
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.segments import (
    Agreed,
    Chat,
    Condition,
    Field,
    FieldTest,
    Group,
    Join,
    Messaged,
    OptedOut,
    Replied,
    Rule,
    Standing,
    Tagged,
)
from broadcaster_desktop.data import contacts, segment_counts, segment_parts, segments
from broadcaster_desktop.data.engine import Connection, Database
from broadcaster_desktop.data.models import to_millis
from tests.data.conftest import NOW

CITIES = ("Pune", "pune", "PUNÉ", "Nashik", "पुणे", "100%_", "")
Facts = dict[str, Any]


def _people(connection: Connection, chance: random.Random, number: int) -> list[Facts]:
    vip, old = contacts.tag_id(connection, "VIP"), contacts.tag_id(connection, "old")
    connection.exec_driver_sql(
        "INSERT INTO accounts (id, page, state, created_at) VALUES (1, 'p', 'linked', 1)"
    )
    connection.exec_driver_sql(
        "INSERT INTO campaigns (id, uuid, name, message, purpose, pace, status, created_at)"
        " VALUES (1, 'u', 'n', 'm', 'marketing', 'safe', 'running', 1)"
    )
    return [_person(connection, chance, at, {"VIP": vip, "old": old}) for at in range(number)]


def _person(connection: Connection, chance: random.Random, at: int, tags: dict[str, int]) -> Facts:
    phone = f"+9198{at:08}"
    late = chance.random() < 0.2  # some are added when all this is known of them already
    person = 0 if late else contacts.add(connection, phone, "", NOW)
    facts: Facts = {
        "tags": {tag for tag in tags if chance.random() < 0.4},
        "City": chance.choice(CITIES),
        "messaged": _moment(chance),
        "replied": None,
        "consent": {},
        "out": chance.random() < 0.1,
    }
    if facts["messaged"] is not None:
        _message(connection, phone, facts["messaged"])
        facts["replied"] = _moment(chance)
        if facts["replied"] is not None:
            _reply(connection, phone, facts["replied"], kept=chance.random() < 0.5)
    for purpose in Purpose:
        for granted in chance.choice(((), (True,), (False,), (True, False), (False, True))):
            facts["consent"][purpose] = granted
            _consent(connection, phone, purpose, granted=granted)
    if facts["out"]:
        connection.exec_driver_sql(
            "INSERT INTO suppressions (digest, phone, cause, recorded_at) VALUES (?, ?, 'owner', 1)",
            (phone.encode(), phone),
        )
    facts["id"] = person or contacts.add(connection, phone, "", NOW)
    for tag in facts["tags"]:
        contacts.tag_people(connection, tags[tag], [facts["id"]])
    if facts["City"]:
        connection.exec_driver_sql(
            "INSERT INTO contact_fields VALUES (?, ?, ?)",
            (facts["id"], chance.choice(("City", "city")), facts["City"]),
        )
    return facts


def _moment(chance: random.Random) -> Any:
    return (
        None if chance.random() < 0.4 else NOW - timedelta(days=chance.choice((1, 8, 29, 31, 400)), hours=1)
    )


def _message(connection: Connection, phone: str, at: Any) -> None:
    connection.exec_driver_sql(
        "INSERT INTO deliveries (campaign_id, phone, position, name, body, status)"
        " VALUES (1, ?, 1, '', '', 'queued')",
        (phone,),
    )
    connection.exec_driver_sql("UPDATE deliveries SET handed_at=? WHERE phone=?", (to_millis(at), phone))
    connection.exec_driver_sql(
        "INSERT INTO chats (account_id, phone, first_seen_at, last_out_at) VALUES (1, ?, 1, ?)",
        (phone, to_millis(at)),
    )


def _reply(connection: Connection, phone: str, at: Any, *, kept: bool) -> None:
    if not kept:
        connection.exec_driver_sql("UPDATE chats SET last_in_at=? WHERE phone=?", (to_millis(at), phone))
        return
    connection.exec_driver_sql(
        "INSERT INTO replies (account_id, bubble, text, judgement, arrived_at)"
        " VALUES (1, ?, '', 'likely', ?)",
        (phone, to_millis(at)),
    )
    connection.exec_driver_sql("UPDATE replies SET phone=bubble WHERE bubble=?", (phone,))


def _consent(connection: Connection, phone: str, purpose: Purpose, *, granted: bool) -> None:
    connection.exec_driver_sql(
        "INSERT INTO consents (phone, purpose, granted, source, wording, language, recorded_by, recorded_at,"
        " digest, link) VALUES (?, ?, ?, '', '', 'en', 'owner', 1, randomblob(16), randomblob(16))",
        (phone, purpose.value, granted),
    )


def _holds(condition: Condition, facts: Facts) -> bool:
    match condition:
        case Tagged(tag, yes):
            return (tag in facts["tags"]) is yes
        case Field(field, test, value):
            city, wanted = plain(facts["City"] if plain(field) == "city" else ""), plain(value)
            return {
                FieldTest.IS: city == wanted,
                FieldTest.IS_NOT: city != wanted,
                FieldTest.CONTAINS: bool(city) and wanted in city,
                FieldTest.EMPTY: not city,
                FieldTest.NOT_EMPTY: bool(city),
            }[test]
        case Messaged(days, yes):
            return _within(facts["messaged"], days) is yes
        case Replied(days, yes):
            return _within(facts["replied"], days) is yes
        case Agreed(purpose, standing):
            said = {True: Standing.YES, False: Standing.NO, None: Standing.UNKNOWN}
            return said[facts["consent"].get(purpose)] is standing
        case Chat(existing):
            return (facts["messaged"] is not None or facts["replied"] is not None) is existing
        case OptedOut(yes):
            return bool(facts["out"]) is yes


def _within(moment: Any, days: int | None) -> bool:
    return moment is not None and (days is None or moment >= NOW - timedelta(days=days))


def _chosen(rule: Rule, facts: Facts) -> bool:
    def part(one: Condition | Group) -> bool:
        if isinstance(one, Group):
            return (all if one.join is Join.ALL else any)(_holds(each, facts) for each in one.conditions)
        return _holds(one, facts)

    return not rule.parts or (all if rule.join is Join.ALL else any)(part(one) for one in rule.parts)


_MAKERS: tuple[Callable[[random.Random], Condition], ...] = (
    lambda c: Tagged(c.choice(("VIP", "old", "never made")), c.random() < 0.5),
    lambda c: Field(
        c.choice(("City", "CITY", "Birthday")), c.choice(list(FieldTest)), c.choice(("pune", "Nash", "%_"))
    ),
    lambda c: Messaged(c.choice((None, 7, 30)), c.random() < 0.5),
    lambda c: Replied(c.choice((None, 7, 30)), c.random() < 0.5),
    lambda c: Agreed(c.choice(list(Purpose)), c.choice(list(Standing))),
    lambda c: Chat(c.random() < 0.5),
    lambda c: OptedOut(c.random() < 0.5),
)


def _rule(chance: random.Random) -> Rule:
    def condition() -> Condition:
        return chance.choice(_MAKERS)(chance)

    def part() -> Condition | Group:
        if chance.random() < 0.7:
            return condition()
        return Group(chance.choice(list(Join)), tuple(condition() for _ in range(chance.randrange(1, 4))))

    return Rule(chance.choice(list(Join)), tuple(part() for _ in range(chance.randrange(5))))


@pytest.mark.parametrize("worth_it", [2, 0, 1_000], ids=["as it is", "always taken off", "never taken off"])
@pytest.mark.parametrize("most_values", [2_000, 2], ids=["few values", "many values"])
def test_a_segment_chooses_whom_a_look_at_everyone_chooses(
    database: Database, monkeypatch: pytest.MonkeyPatch, most_values: int, worth_it: int
) -> None:
    monkeypatch.setattr(segment_counts, "_WORTH_IT", worth_it)
    monkeypatch.setattr(segment_parts, "_MOST_VALUES", most_values)
    chance = random.Random(11)
    with database.write() as connection:
        everyone = _people(connection, chance, 120)
    if most_values == 2:  # SQL compares letters without accents only as far as they are Latin
        everyone = [one for one in everyone if one["City"] != "PUNÉ"]
    known = {one["id"] for one in everyone}
    with database.read() as connection:
        for _ in range(150):
            rule = _rule(chance)
            expected = {one["id"] for one in everyone if _chosen(rule, one)}
            where = segments.chooses(connection, rule, NOW)
            chosen = set(contacts.ids(connection, chosen=where))
            assert chosen & known == expected, rule
            assert segments.count(connection, rule, NOW) == len(chosen), rule
            assert contacts.count(connection, chosen=where) == len(chosen), rule
