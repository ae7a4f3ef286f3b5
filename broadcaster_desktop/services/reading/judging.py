"""From records to rows with their verdicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from broadcaster_desktop.core.cells import unguard
from broadcaster_desktop.core.headings import label_rank
from broadcaster_desktop.core.layout import Layout
from broadcaster_desktop.core.names import clean_name, clean_text, mixed_scripts
from broadcaster_desktop.core.phone import PhoneVerdict, normalise
from broadcaster_desktop.core.reasons import Reason
from broadcaster_desktop.core.spelling import says_nothing

from .records import CellValue, CutShort, Record
from .stopping import Pulse

_BEGINNING = 1_000


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


_NO_NUMBERS: dict[type[str], PhoneVerdict] = {
    CellValue: PhoneVerdict(None, False, (Reason.NOT_A_NUMBER_CELL,)),
    CutShort: PhoneVerdict(None, False, (Reason.CUT_SHORT,)),
}
_ELSEWHERE = (Reason.OTHER_COLUMN,)
_EMPTY = (Reason.EMPTY,)
_ODD = (Reason.MIXED_SCRIPTS,)
_MOST_KNOWN, _LONGEST_KNOWN = 20_000, 60
_TOO_LARGE = (Reason.CELL_TOO_LARGE,)


def judge(
    records: Iterable[Record],
    layout: Layout,
    region: str,
    pulse: Pulse | None = None,
    *,
    keep_blank: bool = False,
) -> Iterator[Row]:
    """Judge records in their order, blank ones only when told so; the layout must have a column of numbers.

    `pulse` is told of every record, and may end the reading by raising.
    """
    phone, fields = layout.phone or 0, layout.fields
    several = (phone, *layout.others) if layout.others or layout.labels else ()
    texts, people = _Texts(), _People()
    seen: set[int] = set()  # as whole numbers, which take half the memory of their texts
    for count, (number, cells) in enumerate(records, 1):
        if pulse is not None:
            pulse.done(count)
        if cells is None:
            yield Row(number, Verdict.INVALID, None, None, _TOO_LARGE, {}, "")
            continue
        width = len(cells)
        at = _best(cells, several, layout.labels) if several else phone
        given = cells[at] if at < width else ""
        e164, changed, reasons = _judged(given, region)
        if e164 is None and reasons == _EMPTY and not keep_blank and is_blank(cells):
            continue
        if at != phone:
            reasons = (*reasons, *_ELSEWHERE)
        name, odd = people[_written_name(cells, layout.name)]
        verdict = _verdict(e164, changed, seen)
        found = {field: text for field, at in fields if at < width and (text := texts[cells[at]])}
        yield Row(number, verdict, e164, name, (*reasons, *odd), found, given)


def _judged(given: str, region: str) -> PhoneVerdict:
    return normalise(given, region) if type(given) is str else _NO_NUMBERS[type(given)]


def _best(cells: list[str], numbers: Sequence[int], labels: Sequence[tuple[int, int]]) -> int:
    """The column a person's number is in: the first that says anything, mobile ones before landlines."""
    width = len(cells)
    said = [
        at for at in numbers if at < width and (type(cells[at]) is not str or not says_nothing(cells[at]))
    ]
    if len(said) > 1 and labels:
        kinds = {at: label_rank(cells[label]) for at, label in labels if label < width}
        said.sort(key=lambda at: kinds.get(at, label_rank("")))  # stable, as the columns are in their order
    return said[0] if said else numbers[0]


def _verdict(e164: str | None, changed: bool, seen: set[int]) -> Verdict:
    if e164 is None:
        return Verdict.INVALID
    key = int(e164)
    if key in seen:
        return Verdict.DUPLICATE
    seen.add(key)
    return Verdict.FIXED if changed else Verdict.READY


def is_blank(cells: list[str]) -> bool:
    """Whether nothing of a record can be seen; an error or a date is something."""
    return not any(type(cell) is CellValue or _shows(cell) for cell in cells)


def _shows(cell: str) -> bool:
    return bool(clean_text(cell[:_BEGINNING]) or (len(cell) > _BEGINNING and clean_text(cell)))


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
