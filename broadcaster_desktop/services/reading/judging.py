"""From records to rows with their verdicts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from broadcaster_desktop.core.cells import unguard
from broadcaster_desktop.core.layout import Layout
from broadcaster_desktop.core.names import clean_name, clean_text, mixed_scripts
from broadcaster_desktop.core.phone import PhoneVerdict, normalise
from broadcaster_desktop.core.reasons import Reason

from .records import CellValue, Record

STOP_EVERY = 1_000
"""Rows between two calls of `stop`."""


class Verdict(StrEnum):
    """What a row is worth."""

    READY = "ready"
    FIXED = "fixed"
    DUPLICATE = "duplicate"
    INVALID = "invalid"


@dataclass(slots=True)
class Row:  # not frozen, as that would take four times as long, once a row
    """One person of a file.

    `row` counts as the command-line contract says; `given` is the number as it stands in the file. `phone`
    is E.164, None in an invalid row. `fields` has the other cells that are not empty by their names.
    """

    row: int
    verdict: Verdict
    phone: str | None
    name: str | None
    reasons: tuple[str, ...]
    fields: dict[str, str]
    given: str


_NO_NUMBER = PhoneVerdict(None, False, (Reason.NOT_A_NUMBER_CELL,))
_EMPTY = (Reason.EMPTY,)
_ODD = (Reason.MIXED_SCRIPTS,)
_MOST_KNOWN, _LONGEST_KNOWN = 20_000, 60
_TOO_LARGE = (Reason.CELL_TOO_LARGE,)


def judge(
    records: Iterable[Record], layout: Layout, region: str, stop: Callable[[int], None] | None = None
) -> Iterator[Row]:
    """Judge records in their order, all but blank ones; the layout must have a column of numbers.

    `stop` is called with the records done every `STOP_EVERY` of them and ends the reading by raising.
    """
    phone, fields = layout.phone or 0, layout.fields
    texts, people = _Texts(), _People()
    seen: set[int] = set()  # as whole numbers, which take half the memory of their texts
    for count, (number, cells) in enumerate(records, 1):
        if stop is not None and not count % STOP_EVERY:
            stop(count)
        if cells is None:
            yield Row(number, Verdict.INVALID, None, None, _TOO_LARGE, {}, "")
            continue
        width = len(cells)
        given = cells[phone] if phone < width else ""
        e164, changed, reasons = _judged(given, region)
        if e164 is None and reasons == _EMPTY and is_blank(cells):
            continue
        name, odd = people[_written_name(cells, layout.name)]
        verdict = _verdict(e164, changed, seen)
        found = {field: text for field, at in fields if at < width and (text := texts[cells[at]])}
        yield Row(number, verdict, e164, name, (*reasons, *odd), found, given)


def _judged(given: str, region: str) -> PhoneVerdict:
    return _NO_NUMBER if type(given) is CellValue else normalise(given, region)


def _verdict(e164: str | None, changed: bool, seen: set[int]) -> Verdict:
    if e164 is None:
        return Verdict.INVALID
    key = int(e164)
    if key in seen:
        return Verdict.DUPLICATE
    seen.add(key)
    return Verdict.FIXED if changed else Verdict.READY


def is_blank(cells: list[str]) -> bool:
    """Whether there is nothing in a record; an error or a date is something."""
    return not any(cell.strip() or type(cell) is CellValue for cell in cells)


def _written_name(cells: list[str], columns: tuple[int, ...]) -> str:
    if len(columns) == 1:
        return cells[columns[0]] if columns[0] < len(cells) else ""
    return " ".join(unguard(cells[at]) for at in columns if at < len(cells))


class _Texts(dict[str, str]):
    """Cleaned texts by the cells' own: cities, dates and names come again and again."""

    def __missing__(self, raw: str) -> str:
        text = clean_text(unguard(raw))
        if len(raw) <= _LONGEST_KNOWN and len(self) < _MOST_KNOWN:
            self[raw] = text
        return text


class _People(dict[str, tuple[str | None, tuple[str, ...]]]):
    """Cleaned names by the cells' own, each with what is odd about it."""

    def __missing__(self, raw: str) -> tuple[str | None, tuple[str, ...]]:
        name = clean_name(unguard(raw))
        person = (name or None, _ODD if mixed_scripts(name) else ())
        if len(raw) <= _LONGEST_KNOWN and len(self) < _MOST_KNOWN:
            self[raw] = person
        return person
