"""Replies the owner is asked about, and those that were opt-outs at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, insert, or_, select, update

from broadcaster_desktop.core.consent import Answer, Judgement
from broadcaster_desktop.core.records import ReplyRow
from broadcaster_desktop.data.models import contacts, replies

_HOLDS = "r.answered_at IS NULL AND r.judgement='likely'"
NOT_HELD = f"NOT EXISTS (SELECT 1 FROM replies r WHERE r.phone=deliveries.phone AND {_HOLDS})"  # noqa: S608
"""The condition on a delivery that its person has no reply open which may ask for no more messages."""
_HELD = (
    "SELECT count(DISTINCT d.id) FROM replies r CROSS JOIN deliveries d"  # noqa: S608
    f" WHERE {_HOLDS} AND d.campaign_id=? AND d.phone=r.phone AND d.status='queued'"
)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A reply as it was seen."""

    bubble: str
    phone: str | None
    title: str
    text: str
    judgement: Judgement


def is_held(connection: Connection, phone: str) -> bool:
    """Whether a number has a likely opt-out that the owner has not answered; asked before every press."""
    question = f"SELECT 1 FROM replies r WHERE r.phone=? AND {_HOLDS} LIMIT 1"  # noqa: S608
    return connection.exec_driver_sql(question, (phone,)).first() is not None


def held(connection: Connection, campaign: int) -> int:
    """How many of a campaign's queued people wait for the owner's answer."""
    return int(connection.exec_driver_sql(_HELD, (campaign,)).scalar_one())


def held_numbers(connection: Connection) -> frozenset[str]:
    """Every number with a likely opt-out that the owner has not answered."""
    query = select(replies.c.phone).where(
        replies.c.answered_at.is_(None),
        replies.c.judgement == Judgement.LIKELY.value,
        replies.c.phone.is_not(None),
    )
    return frozenset(connection.execute(query).scalars())


def news(connection: Connection, account: int, seen: Sequence[Arrived]) -> list[Arrived]:
    """Those of these replies that are not known yet, or of which more is known now than when they came."""
    return [one for one in seen if _is_news(one, _known(connection, account, one))]


def keep(connection: Connection, account: int, one: Arrived, at: datetime) -> tuple[int, str | None]:
    """Keep a reply that is news, once; its id, and the number it came from as far as that is known."""
    known = _known(connection, account, one)
    values = {"phone": one.phone, "title": one.title, "text": one.text, "judgement": one.judgement.value}
    if known is not None:
        values["phone"] = one.phone or known.phone
        connection.execute(update(replies).where(replies.c.id == known.id).values(values))
        return known.id, values["phone"]
    fresh = insert(replies).values(account_id=account, bubble=one.bubble, arrived_at=at, **values)
    return int(connection.execute(fresh.returning(replies.c.id)).scalar_one()), one.phone


def _known(connection: Connection, account: int, one: Arrived) -> Row[Any] | None:
    """The row of this reply: a message's id says which it is within its own chat only."""
    query = select(replies).where(replies.c.account_id == account, replies.c.bubble == one.bubble)
    if one.phone is not None:
        query = query.where(or_(replies.c.phone == one.phone, replies.c.phone.is_(None)))
    return connection.execute(query.order_by(replies.c.phone.is_(None)).limit(1)).first()


def _is_news(one: Arrived, known: Row[Any] | None) -> bool:
    if known is None:
        return True
    if known.answered_at is not None:
        return False
    found_out = known.phone is None and one.phone is not None
    clearer = one.judgement is Judgement.OPT_OUT and known.judgement != Judgement.OPT_OUT
    return found_out or clearer


def answer(connection: Connection, reply: int, given: Answer, phone: str | None, at: datetime) -> None:
    """Note the answer to a reply, and whose it is."""
    values = {"answer": given.value, "answered_at": at, "phone": phone}
    connection.execute(update(replies).where(replies.c.id == reply).values(values))


def stopped(connection: Connection, phones: Sequence[str], at: datetime) -> int:
    """These numbers get no more messages, so nothing of theirs is asked any longer; how many it was."""
    waiting = replies.c.answered_at.is_(None)
    asked = set(connection.execute(select(replies.c.phone).where(waiting)).scalars()).intersection(phones)
    given = {"answer": Answer.STOP.value, "answered_at": at}
    settled = update(replies).where(waiting, replies.c.phone.in_(asked)).values(given)
    return connection.execute(settled).rowcount if asked else 0


def went_on(connection: Connection, phone: str, at: datetime) -> None:
    """Messages to this number go on: what it said before stops them no more."""
    said = (replies.c.phone == phone, replies.c.answer == Answer.STOP.value)
    given = {"answer": Answer.GO_ON.value, "answered_at": at}
    connection.execute(update(replies).where(*said).values(given))


def went_back(connection: Connection, phone: str, went_on_at: datetime, at: datetime) -> None:
    """What `went_on` did at a moment is undone: the number is as it was, stopped."""
    said = (
        replies.c.phone == phone,
        replies.c.answer == Answer.GO_ON.value,
        replies.c.answered_at == went_on_at,
    )
    given = {"answer": Answer.STOP.value, "answered_at": at}
    connection.execute(update(replies).where(*said).values(given))


def ask_again(connection: Connection, phones: Sequence[str]) -> int:
    """What `stopped` settled for these numbers is the owner's to answer again; how many it was."""
    said = (replies.c.phone.in_(phones), replies.c.answer == Answer.STOP.value)
    given = {"answer": None, "answered_at": None}
    return connection.execute(update(replies).where(*said).values(given)).rowcount


def said_stop(connection: Connection, phones: Sequence[str], since: datetime) -> set[str]:
    """Which of these numbers asked to stop from a moment on, by their own words or the owner's answer."""
    said = (
        replies.c.phone.in_(phones),
        replies.c.answer == Answer.STOP.value,
        replies.c.arrived_at >= since,
    )
    return set(connection.execute(select(replies.c.phone).where(*said)).scalars())


def find(connection: Connection, reply: int) -> ReplyRow | None:
    """One reply."""
    found = connection.execute(_rows().where(replies.c.id == reply)).first()
    return None if found is None else _row(found)


def listed(connection: Connection, *, answered: bool, limit: int | None = None) -> list[ReplyRow]:
    """Replies that wait for an answer, with `answered` all others behind them; newest first."""
    query = _rows().order_by(case((replies.c.answered_at.is_(None), 0), else_=1), replies.c.id.desc())
    if not answered:
        query = query.where(replies.c.answered_at.is_(None))
    return [_row(row) for row in connection.execute(query.limit(limit))]


def count_waiting(connection: Connection) -> int:
    """How many replies wait for an answer."""
    query = select(func.count()).select_from(replies).where(replies.c.answered_at.is_(None))
    return connection.execute(query).scalar_one()


def _rows() -> Select[Any]:
    return select(replies, contacts.c.name).select_from(
        replies.outerjoin(contacts, contacts.c.phone == replies.c.phone)
    )


def _row(row: Row[Any]) -> ReplyRow:
    return ReplyRow(
        row.id,
        row.account_id,
        row.phone,
        row.name or "",
        row.title,
        row.text,
        Judgement(row.judgement),
        row.arrived_at,
        row.answered_at,
        Answer(row.answer) if row.answer else None,
    )
