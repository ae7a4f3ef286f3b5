"""Taking an import back, a short stretch of its file at a time, so that it can be gone on with after a crash.

Contacts it had added go to the bin, unless they were changed or written to since. Values it wrote over come
back unless they were changed since, its tags go, and a consent it recorded is followed by an entry that says
what held before. Opt-outs are not touched.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.core.tidying import ActKind, KeptWhy
from broadcaster_desktop.data import acts, binned, imports, kept
from broadcaster_desktop.data.consent_lines import NUMBER_CHANGED, Followed, spoken_since, take_back
from broadcaster_desktop.data.imports import Job, UsableRow, fields_of, tags_of
from broadcaster_desktop.data.kept import KeptContact, pieces
from broadcaster_desktop.data.models import imports as table
from broadcaster_desktop.data.models import to_millis

MOST_NAMED = 100
"""So many of the people who stay are told one by one."""


@dataclass(slots=True)
class Tally:
    """What taking back has come to; kept with the import."""

    act: int
    binned: int = 0
    kept: int = 0
    restored: int = 0
    withdrawn: int = 0
    people: tuple[tuple[int, str], ...] = ()
    """The first that stay: contact and why."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a step of taking back has done."""

    ended: bool
    without: Mapping[Purpose, Sequence[str]]
    """Numbers that are left without a consent."""


def begin(connection: Connection, number: int, at: datetime) -> None:
    """From now on the import is taken back, whatever happens."""
    act = acts.note(connection, ActKind.UNDO_IMPORT, 0, at)
    imports.settle(connection, number, "undoing")
    _keep(connection, number, Tally(act))


def tally(connection: Connection, number: int) -> Tally:
    """What taking this import back has come to."""
    found = json.loads(connection.execute(select(table.c.undo).where(table.c.id == number)).scalar_one())
    found["people"] = tuple((contact, why) for contact, why in found["people"])
    return Tally(**found)


def undo_some(connection: Connection, job: Job, limit: int, at: datetime) -> Step:
    """Take the next so many rows back."""
    reached = connection.execute(select(table.c.reached).where(table.c.id == job.number)).scalar_one()
    rows = imports.usable(connection, job.number, reached, limit)
    done, without = tally(connection, job.number), dict[Purpose, list[str]]()
    if rows:
        without = _take_back(connection, job, rows, done, at)
        connection.execute(update(table).where(table.c.id == job.number).values(reached=rows[-1][0]))
        _keep(connection, job.number, done)
    if len(rows) < limit:
        _drop_unused(connection, job.how.tags)
        imports.settle(connection, job.number, "undone")
    return Step(len(rows) < limit, without)


def _take_back(
    connection: Connection, job: Job, rows: Sequence[UsableRow], done: Tally, at: datetime
) -> dict[Purpose, list[str]]:
    by_phone = {row[1]: row for row in rows}
    changes = _changes(connection, job.number, list(by_phone))
    now = {one.phone: one for one in kept.read(connection, _ids(connection, list(by_phone)))}
    ours = [one for one in now.values() if one.created_at == to_millis(job.at) and one.phone not in changes]
    why = _reasons(connection, job, ours, by_phone)
    moved = _with_other_numbers(connection, job, list(by_phone))
    go = [one for one in ours if one.id not in why]
    binned.put_whole(connection, go, done.act, at)
    acts.counted(connection, done.act, len(go))
    _untag(connection, [(one.id, tags_of(job.how, by_phone[one.phone])) for one in ours if one.id in why])
    _untag(connection, [(one, tags_of(job.how, by_phone[phone])) for one, phone in moved.items()])
    why.update(dict.fromkeys(moved, KeptWhy.CHANGED))
    for phone, before in changes.items():
        if phone in now:
            kept.write(connection, _restored(now[phone], by_phone[phone], before, job, at))
    without: dict[Purpose, list[str]] = {}
    if job.how.consent is not None:
        followed = take_back(connection, list(by_phone), source=job.how.source.file, made=job.at, at=at)
        done.withdrawn += followed.people
        for one in (followed, *_carried_back(connection, job, list(by_phone), at)):
            for purpose, phones in one.without.items():
                without.setdefault(purpose, []).extend(phones)
    done.binned += len(go)
    done.kept += len(why)
    done.restored += sum(phone in now for phone in changes)
    room = MOST_NAMED - len(done.people)
    done.people += tuple((contact, str(reason)) for contact, reason in list(why.items())[:room])
    return without


def _carried_back(connection: Connection, job: Job, phones: Sequence[str], at: datetime) -> list[Followed]:
    """Take the import's consent back from numbers that people with these got since."""
    return [
        take_back(connection, [new], source=NUMBER_CHANGED, made=made, at=at, wording=job.how.consent)
        for new, made in acts.new_numbers(connection, phones, job.at)
    ]


def _restored(
    one: KeptContact, row: UsableRow, before: dict[str, Any], job: Job, at: datetime
) -> KeptContact:
    """The contact with the values it had before, where it still has those of the import."""
    fields = dict(one.values)
    given = fields_of(job.how, row)
    for name, old in before.get("fields", {}).items():
        if fields.get(name) == given.get(name):
            fields.pop(name, None)
            if old is not None:
                fields[name] = old
    name = before["name"] if "name" in before and one.name == row[2] else one.name
    tags = tuple(tag for tag in one.tags if tag not in before.get("tags", ()))
    untouched = one.updated_at == to_millis(job.at) and "updated_at" in before
    changed = (name, fields) != (one.name, one.values)
    updated_at = one.updated_at
    if changed:
        updated_at = before["updated_at"] if untouched else to_millis(at)
    return replace(one, name=name, fields=fields, tags=tags, updated_at=updated_at)


def _reasons(
    connection: Connection, job: Job, ours: Sequence[KeptContact], rows: dict[str, UsableRow]
) -> dict[int, KeptWhy]:
    """Who of the contacts the import added has to stay, and why."""
    messaged: set[int] = set()
    for marks, part in pieces([one.id for one in ours]):
        query = (
            f"SELECT DISTINCT contact_id FROM deliveries WHERE contact_id IN ({marks})"  # noqa: S608
            " AND status NOT IN ('skipped','cancelled')"
        )
        messaged.update(connection.exec_driver_sql(query, part).scalars())
    spoken = spoken_since(connection, [one.phone for one in ours], job.at)
    why: dict[int, KeptWhy] = {}
    for one in ours:
        if one.id in messaged:
            why[one.id] = KeptWhy.MESSAGED
        elif one.phone in spoken or not _as_brought(one, rows[one.phone], job):
            why[one.id] = KeptWhy.CHANGED
    return why


def _with_other_numbers(connection: Connection, job: Job, phones: Sequence[str]) -> dict[int, str]:
    """Contacts the import added whose number was changed since, and the one it had; none made one since."""
    found: dict[int, str] = {}
    for marks, part in pieces(phones):
        query = (
            "SELECT c.id, n.phone FROM contact_numbers n JOIN contacts c ON c.id=n.contact_id"  # noqa: S608
            f" WHERE n.phone IN ({marks}) AND c.created_at=?"
            " AND NOT EXISTS (SELECT 1 FROM contacts o WHERE o.phone=n.phone)"
            " AND NOT EXISTS (SELECT 1 FROM import_rows r WHERE r.import_id=? AND r.phone=c.phone)"
        )
        rows = connection.exec_driver_sql(query, (*part, to_millis(job.at), job.number))
        found.update((row[0], row[1]) for row in rows)
    return found


def _as_brought(one: KeptContact, row: UsableRow, job: Job) -> bool:
    """Whether a contact is still just what the import made."""
    return (
        one.updated_at == to_millis(job.at)
        and one.name == row[2]
        and one.values == fields_of(job.how, row)
        and set(one.tags) <= set(tags_of(job.how, row))
        and not one.notes
    )


def _changes(connection: Connection, number: int, phones: Sequence[str]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    people = _ids(connection, phones)
    for marks, part in pieces(people):
        query = (
            "SELECT phone, before FROM import_changes"  # noqa: S608
            f" WHERE import_id=? AND contact_id IN ({marks})"
        )
        for phone, before in connection.exec_driver_sql(query, (number, *part)):
            found[phone] = json.loads(before)
    return {phone: found[phone] for phone in phones if phone in found}


def _ids(connection: Connection, phones: Sequence[str]) -> list[int]:
    found: list[int] = []
    for marks, part in pieces(phones):
        query = f"SELECT id FROM contacts WHERE phone IN ({marks})"  # noqa: S608
        found.extend(connection.exec_driver_sql(query, part).scalars())
    return found


def _untag(connection: Connection, people: Sequence[tuple[int, Sequence[str]]]) -> None:
    rows = [(contact, name) for contact, names in people for name in names]
    if rows:
        connection.exec_driver_sql(
            "DELETE FROM contact_tags WHERE contact_id=? AND tag_id=(SELECT id FROM tags WHERE name=?)", rows
        )


def _drop_unused(connection: Connection, tags: Sequence[str]) -> None:
    """A tag of the import that nobody carries and no campaign names was only ever a word of it."""
    for name in tags:
        connection.exec_driver_sql(
            "DELETE FROM tags WHERE name=?"
            " AND NOT EXISTS (SELECT 1 FROM contact_tags c WHERE c.tag_id=tags.id)"
            " AND NOT EXISTS (SELECT 1 FROM campaign_tags c WHERE c.tag_id=tags.id)",
            (name,),
        )


def _keep(connection: Connection, number: int, done: Tally) -> None:
    text = json.dumps(
        {
            "act": done.act,
            "binned": done.binned,
            "kept": done.kept,
            "restored": done.restored,
            "withdrawn": done.withdrawn,
            "people": done.people,
        }
    )
    connection.execute(update(table).where(table.c.id == number).values(undo=text))
