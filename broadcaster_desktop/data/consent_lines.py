"""Consents that follow others in the ledger: taken back, or carried to a person's new number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class Entry:
    """What an entry of the ledger says, besides whose it is and when it was made."""

    purpose: str
    granted: bool
    wording: str
    language: str
    recorded_by: str = "owner"


@dataclass(frozen=True, slots=True)
class _Said:
    """An entry with where it came from, and when (UTC milliseconds)."""

    entry: Entry
    source: str
    made: int


def take_back(
    connection: Connection, phones: Sequence[str], *, source: str, made: datetime, at: datetime
) -> int:
    """Follow the entries of a source and moment, where they are what holds; how many people.

    What follows says what held before: a consent again, or that there is none.
    """
    back: dict[Entry, list[str]] = {}
    for (phone, _), said in _standing(connection, phones).items():
        last = said[-1]
        if (last.source, last.made) != (source, to_millis(made)):
            continue
        if len(said) > 1 and said[-2].entry.granted:
            held = said[-2].entry
        else:
            held = replace(last.entry, granted=False)
        back.setdefault(held, []).append(phone)
    _append_all(connection, back, TAKEN_BACK, at)
    return len({phone for some in back.values() for phone in some})


def spoken_since(connection: Connection, phones: Sequence[str], made: datetime) -> set[str]:
    """Numbers for which something holds that was recorded after a moment, and not taken back."""
    moment = to_millis(made)
    return {phone for (phone, _), said in _standing(connection, phones).items() if said[-1].made > moment}


def carry(connection: Connection, old: str, new: str, at: datetime) -> None:
    """Have a person's new number say what holds for the old one."""
    said = _standing(connection, [old]).values()
    _append_all(connection, {one[-1].entry: [new] for one in said}, NUMBER_CHANGED, at)


def _standing(connection: Connection, phones: Sequence[str]) -> dict[tuple[str, str], list[_Said]]:
    """By number and purpose what was said and not taken back, oldest first: the last of it holds."""
    found: dict[tuple[str, str], list[_Said]] = {}
    for marks, part in pieces(phones):
        query = (
            "SELECT phone, purpose, granted, wording, language, source, recorded_at FROM consents"  # noqa: S608
            f" WHERE phone IN ({marks}) ORDER BY id"
        )
        for phone, purpose, granted, wording, language, *origin in connection.exec_driver_sql(query, part):
            said = found.setdefault((phone, purpose), [])
            if origin[0] == TAKEN_BACK and said:
                said.pop()
            else:
                said.append(_Said(Entry(purpose, bool(granted), wording, language), *origin))
    return {key: said for key, said in found.items() if said}


def _append_all(connection: Connection, lines: dict[Entry, list[str]], source: str, at: datetime) -> None:
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
