"""Files of customers: any list in, rows with verdicts out. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path

from broadcaster_desktop.core.layout import Layout, find_layout

from . import problems
from .delimited import open_delimited
from .files import Kind, kind_of
from .judging import Row, Verdict, is_blank, judge
from .records import MOST_COLUMNS, Record, Source
from .workbook import open_workbook

__all__ = ["Preview", "Reading", "Row", "Verdict", "preview", "read"]

_HEAD = 50
"""Records that are looked at to find the headings."""


@dataclass(frozen=True, slots=True)
class Reading:
    """An opened file. `rows` streams and can be gone through once.

    `mapping` gives the heading for "phone", "name" and each field; `columns` are all headings in order.
    """

    file: str
    format: str
    encoding: str | None
    delimiter: str | None
    sheet: str | None
    mapping: dict[str, str]
    columns: tuple[str, ...]
    rows: Iterator[Row]


@dataclass(frozen=True, slots=True)
class Preview:
    """The first rows of a file, for choosing its columns.

    `roles` gives for each column in use "phone", "name" or its field's name, by its index, as `mapping`
    takes it. `cells` are the texts of the first rows, `rows` their verdicts, none without a numbers' column.
    """

    file: str
    format: str
    encoding: str | None
    delimiter: str | None
    sheet: str | None
    columns: tuple[str, ...]
    roles: dict[int, str]
    cells: tuple[tuple[str, ...], ...]
    rows: tuple[Row, ...]


def read(
    path: Path,
    *,
    region: str = "IN",
    mapping: Mapping[int, str] | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    stop: Callable[[int], None] | None = None,
) -> Reading:
    """Open a file and judge its rows as they are asked for.

    `mapping` is the owner's own choice: column index to "phone", "name" (several are joined) or a field's
    name. `stop` is called with the records done every thousand of them; it ends the reading by raising.
    Raises UserError for a file that cannot be read, also while the rows are gone through.
    """
    opened = _Opened(path, region, mapping, encoding, delimiter)
    if opened.layout.phone is None:
        raise problems.no_phone_column(path)
    source, layout = opened.source, opened.layout
    rows = judge(opened.records, layout, opened.region, stop)
    return Reading(
        str(path),
        source.format,
        source.encoding,
        source.delimiter,
        source.sheet,
        layout.mapping(),
        layout.columns,
        rows,
    )


def preview(
    path: Path,
    limit: int = 20,
    *,
    region: str = "IN",
    mapping: Mapping[int, str] | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
) -> Preview:
    """The first `limit` rows of a file; all as for `read`, but there may be no column of numbers."""
    opened = _Opened(path, region, mapping, encoding, delimiter)
    source, layout = opened.source, opened.layout
    records = list(islice((record for record in opened.records if not _blank(record)), limit))
    rows = () if layout.phone is None else tuple(judge(records, layout, opened.region))
    return Preview(
        str(path),
        source.format,
        source.encoding,
        source.delimiter,
        source.sheet,
        layout.columns,
        layout.roles(),
        tuple(tuple(cells or ()) for _, cells in records),
        rows,
    )


class _Opened:
    """A file with its layout; `records` begin with the first person."""

    def __init__(
        self,
        path: Path,
        region: str,
        mapping: Mapping[int, str] | None,
        encoding: str | None,
        delimiter: str | None,
    ) -> None:
        self.region = _known_region(region)
        self.source = _open(path, encoding, delimiter)
        head = list(islice((record for record in self.source.records if not _blank(record)), _HEAD))
        if not head:
            raise problems.empty(path)
        texts = [cells or [] for _, cells in head]
        if any(len(cells) > MOST_COLUMNS for cells in texts):
            raise problems.too_many_columns(path, MOST_COLUMNS)
        self.layout: Layout = find_layout(texts, region=self.region, chosen=mapping)
        self.records: Iterator[Record] = chain(head[self.layout.first :], self.source.records)


def _open(path: Path, encoding: str | None, delimiter: str | None) -> Source:
    kind = kind_of(path)
    return open_delimited(path, encoding, delimiter) if kind is Kind.TEXT else open_workbook(path, kind)


def _blank(record: Record) -> bool:
    return record[1] is not None and is_blank(record[1])


def _known_region(region: str) -> str:
    from broadcaster_desktop.core.numbering import known_region

    if not known_region(region.upper()):
        raise problems.unknown_region(region)
    return region.upper()
