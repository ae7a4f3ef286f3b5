"""Making contacts of an import's staged rows, a short stretch of the file at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from broadcaster_desktop.core.records import Purpose
from broadcaster_desktop.data import erasing
from broadcaster_desktop.data.consent_lines import refusals
from broadcaster_desktop.data.contacts import record_consents, tag_id
from broadcaster_desktop.data.engine import json_pairs
from broadcaster_desktop.data.imports import USABLE, Job, UsableRow, fields_of, settle, tags_of, usable
from broadcaster_desktop.data.kept import pieces
from broadcaster_desktop.data.models import import_changes, imports, to_millis
from broadcaster_desktop.data.suppressions import recognise


def flip_some(connection: Connection, job: Job, limit: int) -> bool:
    """Make contacts of the next so many staged rows, with tags and consents; whether all are done.

    Who was erased since the file was begun is left out, and their rows go.
    """
    reached = connection.execute(select(imports.c.reached).where(imports.c.id == job.number)).scalar_one()
    rows = usable(connection, job.number, reached, limit)
    ended = len(rows) < limit
    if rows:
        last = rows[-1][0]
        rows = _without_erased(connection, job, rows)
        phones = [phone for _, phone, _, _, _ in rows]
        recognise(connection, connection.info["digests"], phones)
        known = _known(connection, phones)
        if known:
            _change_known(connection, job, known, rows)
        added = _add_new(connection, job, reached, last)
        _tag(connection, job, reached, last)
        if job.how.tag_field is not None:
            _tag_one_by_one(connection, job, rows)
        if job.how.consent is not None:
            _agree(connection, job, job.how.consent, phones)
        kind = imports.c.updated if job.how.update else imports.c.kept
        connection.execute(
            update(imports)
            .where(imports.c.id == job.number)
            .values(
                {imports.c.added: imports.c.added + added, kind: kind + len(known), imports.c.reached: last}
            )
        )
    if ended:
        settle(connection, job.number, "done")
    return ended


def _agree(connection: Connection, job: Job, wording: str, phones: Sequence[str]) -> None:
    """Record the consent of these people, but for what one of them has withdrawn: no list overrides that."""
    refused = refusals(connection, phones)
    alike: dict[tuple[Purpose, ...], list[str]] = {}
    for phone in phones:
        left = tuple(purpose for purpose in Purpose if phone not in refused.get(purpose, ()))
        alike.setdefault(left, []).append(phone)
    for purposes, theirs in alike.items():
        record_consents(
            connection,
            theirs,
            wording,
            source=job.how.source.file,
            language=job.how.language,
            by=job.how.recorded_by,
            at=job.at,
            purposes=purposes,
        )
    for purpose, some in refused.items():  # who is new was written as one who agreed
        lines = [(phone,) for phone in some]
        connection.exec_driver_sql(f"UPDATE contacts SET {purpose.value}=0 WHERE phone=?", lines)  # noqa: S608


def _without_erased(connection: Connection, job: Job, rows: list[UsableRow]) -> list[UsableRow]:
    phones = [phone for _, phone, _, _, _ in rows]
    gone = erasing.erased_since(connection, connection.info["digests"], phones, job.at)
    if not gone:
        return rows
    lines = [(job.number, phone) for phone in gone]
    connection.exec_driver_sql("DELETE FROM import_rows WHERE import_id=? AND phone=?", lines)
    erasing.leave_unfinished(connection)
    return [row for row in rows if row[1] not in gone]


def _known(connection: Connection, phones: Sequence[str]) -> dict[str, int]:
    """Which of these numbers contacts have, and whose."""
    known: dict[str, int] = {}
    for marks, part in pieces(phones):
        query = f"SELECT phone, id FROM contacts WHERE phone IN ({marks})"  # noqa: S608
        known.update((row[0], row[1]) for row in connection.exec_driver_sql(query, part))
    return known


class _Values:
    """What some thousands of contacts have now."""

    def __init__(self, connection: Connection, people: Sequence[int]) -> None:
        self.heads: dict[int, tuple[str, int]] = {}
        self.fields: dict[int, dict[str, str]] = {}
        self.tags: dict[int, set[str]] = {}
        for marks, part in pieces(people):
            query = f"SELECT id, name, updated_at FROM contacts WHERE id IN ({marks})"  # noqa: S608
            for number, name, at in connection.exec_driver_sql(query, part):
                self.heads[number] = (name, at)
            query = f"SELECT contact_id, name, value FROM contact_fields WHERE contact_id IN ({marks})"  # noqa: S608
            for number, name, value in connection.exec_driver_sql(query, part):
                self.fields.setdefault(number, {})[name] = value
            query = (
                "SELECT c.contact_id, t.name FROM contact_tags c JOIN tags t ON t.id=c.tag_id"  # noqa: S608
                f" WHERE c.contact_id IN ({marks})"
            )
            for number, tag in connection.exec_driver_sql(query, part):
                self.tags.setdefault(number, set()).add(tag)


@dataclass(frozen=True, slots=True)
class _Change:
    """What a row makes of a contact that is there: only what differs."""

    contact: int
    phone: str
    name: tuple[str, str] | None
    """With its key."""
    fields: dict[str, str]
    before: dict[str, object]
    """What is written over, and the tags that are put; as `import_changes` keeps it."""


def _change_known(connection: Connection, job: Job, known: dict[str, int], rows: Sequence[UsableRow]) -> None:
    """Give contacts that are there the row's values, if that was asked for; note what is written over."""
    theirs = _Values(connection, list(known.values()))
    changes = [_change(job, theirs, known[row[1]], row) for row in rows if row[1] in known]
    now = to_millis(job.at)
    names = [(*(one.name or (None, None)), now, one.contact) for one in changes if one.name or one.fields]
    if names:
        connection.exec_driver_sql(
            "UPDATE contacts SET name=coalesce(?, name), name_key=coalesce(?, name_key), updated_at=?"
            " WHERE id=?",
            names,
        )
    fields = [(one.contact, name, value) for one in changes for name, value in one.fields.items()]
    if fields:
        connection.exec_driver_sql(
            "INSERT INTO contact_fields (contact_id, name, value) VALUES (?,?,?)"
            " ON CONFLICT (contact_id, name) DO UPDATE SET value=excluded.value",
            fields,
        )
    found = [
        {
            "import_id": job.number,
            "contact_id": one.contact,
            "phone": one.phone,
            "before": json.dumps(one.before, ensure_ascii=False),
        }
        for one in changes
        if one.before
    ]
    if found:
        connection.execute(insert(import_changes), found)


def _change(job: Job, theirs: _Values, contact: int, row: UsableRow) -> _Change:
    """A blank cell takes nothing away."""
    _, phone, name, name_key, _ = row
    before: dict[str, object] = {}
    fields: dict[str, str] = {}
    new_name = None
    if job.how.update:
        old_name, updated_at = theirs.heads[contact]
        has = theirs.fields.get(contact, {})
        fields = {key: value for key, value in fields_of(job.how, row).items() if has.get(key) != value}
        if fields:
            before["fields"] = {key: has.get(key) for key in fields}
        if name and name != old_name:
            new_name = (name, name_key)
            before["name"] = old_name
        if before:
            before["updated_at"] = updated_at
    put = [tag for tag in tags_of(job.how, row) if tag not in theirs.tags.get(contact, ())]
    if put:
        before["tags"] = put
    return _Change(contact, phone, new_name, fields, before)


def _add_new(connection: Connection, job: Job, after: int, last: int) -> int:
    """Add the people of a stretch of rows who are not there, with their fields; how many.

    That they agreed, as the ledger is about to say, is written with them: it would cost as much again.
    """
    stretch = (job.number, after, last)
    now = to_millis(job.at)
    agreed = None if job.how.consent is None else 1
    before = connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM contacts").scalar_one()
    added = connection.exec_driver_sql(
        "INSERT INTO contacts (phone, name, name_key, created_at, updated_at, marketing, service)"  # noqa: S608
        f" SELECT r.phone, r.name, r.name_key, ?, ?, ?, ? FROM import_rows r WHERE {USABLE}"
        " AND r.row>? AND r.row<=? AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.phone=r.phone)"
        " ORDER BY r.row",
        (now, now, agreed, agreed, *stretch),
    ).rowcount
    if added:
        connection.exec_driver_sql(
            "INSERT INTO contact_fields (contact_id, name, value) SELECT c.id, f.key, f.value"  # noqa: S608
            f" FROM import_rows r JOIN contacts c ON c.phone=r.phone JOIN {json_pairs('r.fields')} f"
            f" WHERE {USABLE} AND r.row>? AND r.row<=? AND c.id>? AND f.value<>'' AND f.key<>?",
            (*stretch, before, job.how.tag_field or ""),
        )
    return added


def _tag(connection: Connection, job: Job, after: int, last: int) -> None:
    for name in job.how.tags:
        connection.exec_driver_sql(
            "INSERT INTO contact_tags (contact_id, tag_id) SELECT c.id, ? FROM import_rows r"  # noqa: S608
            f" JOIN contacts c ON c.phone=r.phone WHERE {USABLE} AND r.row>? AND r.row<=?"
            " ON CONFLICT DO NOTHING",
            (tag_id(connection, name), job.number, after, last),
        )


def _tag_one_by_one(connection: Connection, job: Job, rows: Sequence[UsableRow]) -> None:
    """Put the rows' own tags on their contacts."""
    people = _known(connection, [row[1] for row in rows])
    carried = [(people[row[1]], tag) for row in rows for tag in tags_of(job.how, row)]
    tags = {name: tag_id(connection, name) for name in sorted({tag for _, tag in carried})}
    if carried:
        connection.exec_driver_sql(
            "INSERT INTO contact_tags (contact_id, tag_id) VALUES (?,?) ON CONFLICT DO NOTHING",
            [(person, tags[tag]) for person, tag in carried],
        )
