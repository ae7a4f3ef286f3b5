"""Segments: whole sentences only, and a JSON form that is read strictly."""

from __future__ import annotations

import json
from typing import Any

import pytest

from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.segments import (
    MOST_CONDITIONS,
    Agreed,
    Chat,
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
    check,
    from_json,
    to_json,
)
from broadcaster_desktop.errors import UserError

EVERYTHING = Rule(
    Join.ANY,
    (
        Tagged("VIP", yes=False),
        Field("City", FieldTest.IS, "Pune"),
        Field("City", FieldTest.EMPTY),
        Group(Join.ALL, (Messaged(30, yes=False), Messaged(None), Replied(7), Chat(existing=False))),
        Group(Join.ANY, (Agreed(Purpose.SERVICE, Standing.UNKNOWN), OptedOut(yes=False))),
    ),
)


def test_what_is_kept_is_what_is_read() -> None:
    assert from_json(to_json(EVERYTHING)) == EVERYTHING
    assert from_json(to_json(Rule())) == Rule()


def _changed(**changes: Any) -> str:
    document = json.loads(to_json(Rule(Join.ALL, (Tagged("VIP"),))))
    part = document["parts"][0]
    for key, value in changes.items():
        place = part if key in part or key in ("kind", "extra") else document
        if value is ...:
            del place[key]
        else:
            place[key] = value
    return json.dumps(document)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        "[" * 100_000,
        _changed(version=2),
        _changed(version=True),
        _changed(join="xor"),
        _changed(parts={}),
        _changed(kind="moon"),
        _changed(kind=["tag"]),
        _changed(kind=...),
        _changed(extra=1),
        _changed(tag=...),
        _changed(tag=1),
        _changed(tag=" "),
        _changed(yes=1),
        _changed(parts=["VIP"]),
        _changed(parts=[{"kind": "messaged", "days": True, "yes": True}]),
        _changed(parts=[{"kind": "messaged", "days": 0, "yes": True}]),
        _changed(parts=[{"kind": "replied", "days": "7", "yes": True}]),
        _changed(parts=[{"kind": "field", "field": "City", "test": "like", "value": ""}]),
        _changed(parts=[{"kind": "group", "join": "all", "conditions": []}]),
        _changed(parts=[{"kind": "group", "join": "all", "conditions": [{"kind": "group"}]}]),
        _changed(parts=[{"kind": "group", "join": "all"}]),
    ],
)
def test_what_is_not_known_is_refused(text: str) -> None:
    with pytest.raises(UserError) as caught:
        from_json(text)
    assert caught.value.code in ("segment_unreadable", "segment_unfinished")


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (Tagged(""), "segment_unfinished"),
        (Tagged("x" * 101), "segment_unfinished"),
        (Field("City", FieldTest.IS), "segment_unfinished"),
        (Field(" ", FieldTest.EMPTY), "segment_unfinished"),
        (Field("City", FieldTest.IS, "x" * 1_001), "segment_unfinished"),
        (Messaged(0), "segment_unfinished"),
        (Replied(40_000), "segment_unfinished"),
        (Group(Join.ANY, ()), "segment_unfinished"),
        (Group(Join.ANY, (Chat(),) * (MOST_CONDITIONS + 1)), "segment_long"),
    ],
)
def test_an_unfinished_sentence_is_not_taken(condition: Any, code: str) -> None:
    with pytest.raises(UserError) as caught:
        check(Rule(Join.ALL, (condition,)))
    assert caught.value.code == code


def test_a_whole_sentence_is() -> None:
    check(EVERYTHING)
    check(Rule())
