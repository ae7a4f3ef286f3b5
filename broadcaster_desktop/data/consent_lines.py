"""Consents that follow others in the ledger: taken back, or carried to a person's new number.

What an import recorded that was taken back holds no more, also where something newer stood over it then and
no entry follows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection

from broadcaster_desktop.core.privacy import Consent
from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.data.consents import record
from broadcaster_desktop.data.kept import pieces
from broadcaster_desktop.data.models import to_millis

TAKEN_BACK = "taken back"
"""The source of an entry that follows one that was recorded by mistake."""
NUMBER_CHANGED = "number changed"
"""The source of an entry that a person's new number has from the old one, by the owner's word."""

Origin = tuple[str, int]
"""A source and a moment (UTC milliseconds): which change of a number an entry is from, or which import.

An import is known by its moment alone: its file's name is masked when somebody it names is erased.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What an entry of the ledger says, besides whose it is and when it was made."""

    purpose: str
    granted: bool
    wording: str
    language: str
    recorded_by: str = "owner"


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of people by the entries that were appended."""

    people: int = 0
    without: dict[Purpose, list[str]] = field(default_factory=dict)
    """Numbers for which it says now that there is no consent."""


@dataclass(frozen=True, slots=True)
class _Said:
    """An entry with where it came from, and when (UTC milliseconds)."""

    entry: Entry
    source: str
    made: int

    @property
    def origin(self) -> Origin:
        return _origin(self.source, self.made)


def take_back(
    connection: Connection,
    phones: Sequence[str],
    *,
    source: str,
    made: datetime,
    at: datetime,
    wording: str | None = None,
) -> Followed:
    """Follow the entries of a source and moment, where they are what holds; if told, of a `wording` alone.

    What follows says what held before: a consent again, or that there is none.
    """
    back: dict[Entry, list[str]] = {}
    origin = _origin(source, to_millis(made))
    for (phone, _), said in _standing(connection, phones, origin).items():
        last = said[-1]
        if last.origin != origin or wording not in (None, last.entry.wording):
            continue
        if len(said) > 1 and said[-2].entry.granted:
            held = said[-2].entry
        else:
            held = replace(last.entry, granted=False)
        back.setdefault(held, []).append(phone)
    return _append_all(connection, back, TAKEN_BACK, at)


def spoken_since(connection: Connection, phones: Sequence[str], made: datetime) -> set[str]:
    """Numbers for which something holds that was recorded after a moment, and not taken back."""
    moment = to_millis(made)
    return {phone for (phone, _), said in _standing(connection, phones).items() if said[-1].made > moment}


def refusals(connection: Connection, phones: Sequence[str]) -> dict[Purpose, set[str]]:
    """Numbers under which a consent was withdrawn, by purpose, where that still stands."""
    maybe: list[str] = []
    for marks, part in pieces(phones):
        query = f"SELECT DISTINCT phone FROM consents WHERE NOT granted AND phone IN ({marks})"  # noqa: S608
        maybe += connection.exec_driver_sql(query, part).scalars()
    found: dict[Purpose, set[str]] = {}
    for (phone, purpose), said in _standing(connection, maybe).items():
        if not said[-1].entry.granted:
            found.setdefault(Purpose(purpose), set()).add(phone)
    return found


def carry(connection: Connection, old: str, new: str, at: datetime) -> Followed:
    """Have a person's new number say what holds for the old one; no consent where it took its own back."""
    standing = _standing(connection, [old, new])
    holds = {key: said[-1].entry for key, said in standing.items()}
    refused = {purpose for (phone, purpose), one in holds.items() if phone == new and not one.granted}
    theirs = [one for (phone, _), one in holds.items() if phone == old]
    lines = {one: [new] for one in theirs if not (one.granted and one.purpose in refused)}
    return _append_all(connection, lines, NUMBER_CHANGED, at)


def carry_refusals(connection: Connection, old: str, new: str, since: datetime, at: datetime) -> Followed:
    """Have a number say what was withdrawn for the old one since a moment, what it got then aside."""
    given = (NUMBER_CHANGED, to_millis(since))
    lines = {
        said[-1].entry: [new]
        for said in _standing(connection, [old]).values()
        if not said[-1].entry.granted and said[-1].made >= to_millis(since) and said[-1].origin != given
    }
    return _append_all(connection, lines, NUMBER_CHANGED, at)


def _standing(
    connection: Connection, phones: Sequence[str], but: Origin | None = None
) -> dict[tuple[str, str], list[_Said]]:
    """By number and purpose what was said and not taken back, oldest first: the last of it holds.

    Nothing of imports that were, or are being, taken back, `but` of the one from there.
    """
    found: dict[tuple[str, str], list[_Said]] = {}
    for marks, part in pieces(phones):
        query = (
            "SELECT phone, purpose, granted, wording, language, source, recorded_at FROM consents"  # noqa: S608
            f" WHERE phone IN ({marks}) ORDER BY id"
        )
        for phone, purpose, granted, wording, language, *origin in connection.exec_driver_sql(query, part):
            said = found.setdefault((phone, purpose), [])
            one = _Said(Entry(purpose, bool(granted), wording, language), *origin)
            if one.source == TAKEN_BACK and said:
                _go_back(said, one.entry)
            else:
                said.append(one)
    gone = _undone(connection) - {but}
    left = {key: [one for one in said if one.origin not in gone] for key, said in found.items()}
    return {key: said for key, said in left.items() if said}


def _go_back(said: list[_Said], held: Entry) -> None:
    """Take off what an entry took back, down to what it says that held: this consent, or none.

    That can be more than one, where an import below was taken back while another one stood over it.
    """
    said.pop()
    while said and said[-1].entry.granted and said[-1].entry != held:
        said.pop()


def _undone(connection: Connection) -> set[Origin]:
    moments = connection.exec_driver_sql(
        "SELECT created_at FROM imports WHERE status IN ('undoing','undone')"
    )
    return {_origin("", made) for made in moments.scalars()}


def _origin(source: str, made: int) -> Origin:
    return (source if source == NUMBER_CHANGED else "", made)


def _append_all(connection: Connection, lines: dict[Entry, list[str]], source: str, at: datetime) -> Followed:
    without: dict[Purpose, list[str]] = {}
    for entry, phones in lines.items():
        said = Consent(
            Purpose(entry.purpose),
            entry.granted,
            source,
            entry.wording,
            entry.language,
            entry.recorded_by,
            at,
        )
        record(connection, phones, [said])
        if not entry.granted:
            without.setdefault(said.purpose, []).extend(phones)
    return Followed(len({phone for some in lines.values() for phone in some}), without)
