"""Consents that follow others in the ledger: taken back, or carried to a person's new number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert

from broadcaster_desktop.data.kept import pieces
from broadcaster_desktop.data.models import consents, to_millis

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


_Told = list[tuple[Entry, str, int]]
"""Entries of one number and purpose, oldest first, each with source and moment."""


def take_back(
    connection: Connection, phones: Sequence[str], *, source: str, made: datetime, at: datetime
) -> int:
    """Follow the entries of a source and moment, where they are the newest; how many people.

    What follows says what held before: a consent again, or that there is none.
    """
    back: dict[Entry, list[str]] = {}
    mark = (source, to_millis(made))
    for (phone, _), told in _entries(connection, phones).items():
        newest, *found = told[-1]
        if tuple(found) != mark:
            continue
        before = [entry for entry, *found in told if tuple(found) != mark]
        if before and before[-1].granted:
            held = before[-1]
        else:
            held = Entry(newest.purpose, False, newest.wording, newest.language)
        back.setdefault(held, []).append(phone)
    _append_all(connection, back, TAKEN_BACK, at)
    return len({phone for some in back.values() for phone in some})


def carry(connection: Connection, old: str, new: str, at: datetime) -> None:
    """Have a person's new number say what the old one says."""
    found = _entries(connection, [old])
    _append_all(connection, {told[-1][0]: [new] for told in found.values()}, NUMBER_CHANGED, at)


def _entries(connection: Connection, phones: Sequence[str]) -> dict[tuple[str, str], _Told]:
    found: dict[tuple[str, str], _Told] = {}
    for marks, part in pieces(phones):
        query = (
            "SELECT phone, purpose, granted, wording, language, source, recorded_at FROM consents"  # noqa: S608
            f" WHERE phone IN ({marks}) ORDER BY id"
        )
        for phone, purpose, granted, wording, language, source, made in connection.exec_driver_sql(
            query, part
        ):
            entry = Entry(purpose, bool(granted), wording, language)
            found.setdefault((phone, purpose), []).append((entry, source, made))
    return found


def _append_all(connection: Connection, lines: dict[Entry, list[str]], source: str, at: datetime) -> None:
    for entry, phones in lines.items():
        rows = [
            {
                "phone": phone,
                "purpose": entry.purpose,
                "granted": entry.granted,
                "source": source,
                "wording": entry.wording,
                "language": entry.language,
                "recorded_by": entry.recorded_by,
                "recorded_at": at,
            }
            for phone in phones
        ]
        connection.execute(insert(consents), rows)
