"""Files of customers: any list in, rows with verdicts out. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice

from broadcaster_desktop.core.layout import Layout, find_layout, layout_chosen

from . import problems
from .delimited import open_delimited, open_pasted
from .files import CARD, Kind, kind_of
from .judging import Row, Verdict, is_blank, judge
from .origin import Origin, Pasted
from .records import MOST_COLUMNS, Record, Source
from .stopping import Pulse
from .vcard import open_cards, open_pasted_cards
from .workbook import open_workbook

__all__ = ["Origin", "Pasted", "Preview", "Reading", "Row", "Verdict", "preview", "read"]

_HEAD = 50
"""Records that are looked at to find the headings."""
_TELLING = 1_000
"""Signs of a cell that are looked at for it."""


@dataclass(frozen=True, slots=True)
class _Choices:
    """What the owner chose about how a list is read (see `read`); None: as it looks."""

    region: str = "IN"
    mapping: Mapping[int, str] | None = None
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header: bool | None = None


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
    takes it. `cells` are the texts of the first rows, `rows` their verdicts with the number before
    (`given`) and after (`phone`), none without a numbers' column. `sheets` are a workbook's to choose from;
    `header` tells whether headings were read, None for cards, which have none.
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
    sheets: tuple[str, ...] = ()
    header: bool | None = None


def read(
    origin: Origin,
    *,
    region: str = "IN",
    mapping: Mapping[int, str] | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    header: bool | None = None,
    stop: Callable[[int], None] | None = None,
) -> Reading:
    """Open a list and judge its rows as they are asked for.

    The owner may choose how it is read. `mapping` gives for a column's index "phone", "name" (several are
    joined) or a field's name; columns that are not in it are left out. `header` says whether there is a
    record of headings. What a format does not have, as a workbook has no delimiter, is left aside.
    `stop` is called with the records done every thousand of them, and four times a second where that takes
    longer; it ends the reading by raising.
    Raises UserError for a file that cannot be read, also while the rows are gone through.
    """
    choices = _Choices(region, mapping, encoding, delimiter, sheet, header)
    opened = _Opened(origin, choices, Pulse(stop))
    if opened.layout.phone is None:
        raise problems.no_phone_column(origin)
    source, layout = opened.source, opened.layout
    return Reading(
        str(origin),
        source.format,
        source.encoding,
        source.delimiter,
        source.sheet,
        layout.mapping(),
        layout.columns,
        opened.judged(opened.records),
    )


def preview(
    origin: Origin,
    limit: int = 20,
    *,
    region: str = "IN",
    mapping: Mapping[int, str] | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    header: bool | None = None,
) -> Preview:
    """The first `limit` rows of a list; all as for `read`, but there may be no column of numbers."""
    opened = _Opened(origin, _Choices(region, mapping, encoding, delimiter, sheet, header), Pulse())
    source, layout = opened.source, opened.layout
    records = list(islice(filter(opened.counts, opened.records), limit))
    rows = () if layout.phone is None else tuple(opened.judged(records))
    return Preview(
        str(origin),
        source.format,
        source.encoding,
        source.delimiter,
        source.sheet,
        layout.columns,
        layout.roles(),
        tuple(tuple(cells or ()) for _, cells in records),
        rows,
        source.sheets,
        None if source.layout else layout.header is not None,
    )


class _Opened:
    """A list with its layout; `records` begin with the first person."""

    def __init__(self, origin: Origin, choices: _Choices, pulse: Pulse) -> None:
        self.pulse = pulse
        self.region = _known_region(choices.region)
        self.source = _open(origin, choices, pulse)
        self.layout: Layout
        self.records: Iterator[Record]
        if self.source.layout is not None:
            self.layout = layout_chosen(self.source.layout, choices.mapping)
            self.records = self.source.records
            return
        head = list(islice(filter(self.counts, self.source.records), _HEAD))
        if not head:
            raise problems.empty(origin)
        texts = [cells or [] for _, cells in head]
        if any(len(cells) > MOST_COLUMNS for cells in texts):
            raise problems.too_many_columns(origin, MOST_COLUMNS)
        texts = [[_beginning(cell) for cell in cells] for cells in texts]
        self.layout = find_layout(texts, region=self.region, chosen=choices.mapping, headed=choices.header)
        self.records = chain(head[self.layout.first :], self.source.records)

    def counts(self, record: Record) -> bool:
        """Whether a record is worth a verdict."""
        return self.source.layout is not None or record[1] is None or not is_blank(record[1])

    def judged(self, records: Iterable[Record]) -> Iterator[Row]:
        """The rows of records with their verdicts."""
        return judge(records, self.layout, self.region, self.pulse, keep_blank=self.source.layout is not None)


def _beginning(cell: str) -> str:
    """As much of a cell as tells what its column is."""
    return cell if len(cell) <= _TELLING or type(cell) is not str else cell[:_TELLING]


def _open(origin: Origin, choices: _Choices, pulse: Pulse) -> Source:
    if isinstance(origin, Pasted):
        cards = origin.text.lstrip("\ufeff \t\r\n").lower().startswith(CARD.decode())
        return open_pasted_cards(origin) if cards else open_pasted(origin, choices.delimiter)
    kind = kind_of(origin)
    if kind is Kind.CARDS:
        return open_cards(origin, choices.encoding, pulse)
    if kind is Kind.TEXT:
        return open_delimited(origin, choices.encoding, choices.delimiter, pulse)
    return open_workbook(origin, kind, choices.sheet)


def _known_region(region: str) -> str:
    from broadcaster_desktop.core.numbering import known_region

    if not known_region(region.upper()):
        raise problems.unknown_region(region)
    return region.upper()
