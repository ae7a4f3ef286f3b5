"""Files of customers: any list in, rows with verdicts out. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice

from broadcaster_desktop.core.layout import Layout, find_layout, layout_chosen

from . import problems
from .delimited import open_delimited, open_pasted
from .files import CARD, Kind, kind_of, stamp_of
from .judging import Row, Verdict, is_blank, judge
from .origin import Origin, Pasted
from .records import MOST_COLUMNS, Record, Source
from .stopping import Pulse
from .vcard import open_cards, open_pasted_cards
from .workbook import open_workbook

__all__ = [
    "Head",
    "Origin",
    "Pasted",
    "Preview",
    "Reading",
    "Row",
    "Verdict",
    "look",
    "preview",
    "read",
    "stamp_of",
]

_HEAD = 50
"""Records that are looked at to find the headings."""
_TELLING = 1_000
"""Signs of a cell that are looked at for it."""


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
    tag_field: str | None = None
    """The field that has each row's own tags, where the owner chose its column."""
    about: Callable[[], int] = int
    """Counts the rows at a glance, without judging them; 0 where that cannot be told."""


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

    The owner may choose how it is read. `mapping` gives for a column's index what it is for (see
    `core.layout.find_layout`); columns that are not in it are left out. `header` says whether there is a
    record of headings. What a format does not have, as a workbook has no delimiter, is left aside.
    `stop` is called with the records done every thousand of them, and four times a second where that takes
    longer; it ends the reading by raising.
    Raises UserError for a file that cannot be read, also while the rows are gone through.
    """
    pulse = Pulse(stop)
    opened = _Opened(_open(origin, encoding, delimiter, sheet, pulse), origin)
    layout = opened.layout(mapping, region, header)
    if layout.phone is None:
        raise problems.no_phone_column(origin)
    source = opened.source
    records = chain(opened.people(layout), source.records)
    return Reading(
        str(origin),
        source.format,
        source.encoding,
        source.delimiter,
        source.sheet,
        layout.mapping(),
        layout.columns,
        opened.judged(records, layout, region, pulse),
        layout.field_of(layout.tags),
        source.about,
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
    head = look(origin, limit, encoding=encoding, delimiter=delimiter, sheet=sheet)
    return head.preview(region=region, mapping=mapping, header=header)


def look(
    origin: Origin,
    limit: int = 20,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
) -> Head:
    """Read the beginning of a list once, to be previewed in several ways; UserError as for `read`."""
    source = _open(origin, encoding, delimiter, sheet, Pulse())
    opened = _Opened(source, origin)
    further = filter(opened.counts, source.records)
    opened.head += islice(further, limit)
    opened.source = replace(source, records=iter(()))
    return Head(opened, limit)


class Head:
    """The beginning of a list; the file itself is closed and not read again."""

    def __init__(self, opened: _Opened, limit: int) -> None:
        self._opened, self._limit = opened, limit

    def preview(
        self, *, region: str = "IN", mapping: Mapping[int, str] | None = None, header: bool | None = None
    ) -> Preview:
        """What the columns are taken for and the first rows with their verdicts."""
        opened = self._opened
        layout = opened.layout(mapping, region, header)
        source = opened.source
        records = opened.people(layout)[: self._limit]
        rows = () if layout.phone is None else tuple(opened.judged(records, layout, region))
        return Preview(
            str(opened.origin),
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
    """An opened list; `head` has its first records, by which its layout is found."""

    def __init__(self, source: Source, origin: Origin) -> None:
        self.source, self.origin = source, origin
        self.head = list(islice(filter(self.counts, source.records), _HEAD))
        if source.layout is None and not self.head:
            raise problems.empty(origin)

    def counts(self, record: Record) -> bool:
        """Whether a record is worth a verdict."""
        return self.source.layout is not None or record[1] is None or not is_blank(record[1])

    def layout(self, mapping: Mapping[int, str] | None, region: str, header: bool | None) -> Layout:
        """Which column is what."""
        known = _known_region(region)
        if self.source.layout is not None:
            return layout_chosen(self.source.layout, mapping)
        texts = [cells or [] for _, cells in self.head[:_HEAD]]
        if any(len(cells) > MOST_COLUMNS for cells in texts):
            raise problems.too_many_columns(self.origin, MOST_COLUMNS)
        texts = [[_beginning(cell) for cell in cells] for cells in texts]
        return find_layout(texts, region=known, chosen=mapping, headed=header)

    def people(self, layout: Layout) -> list[Record]:
        """The records of the head from the first person on."""
        return self.head[layout.first :]

    def judged(
        self,
        records: Iterable[Record],
        layout: Layout,
        region: str,
        pulse: Pulse | None = None,
    ) -> Iterator[Row]:
        """The rows of records with their verdicts."""
        return judge(records, layout, region.upper(), pulse, keep_blank=self.source.layout is not None)


def _beginning(cell: str) -> str:
    """As much of a cell as tells what its column is."""
    return cell if len(cell) <= _TELLING or type(cell) is not str else cell[:_TELLING]


def _open(
    origin: Origin, encoding: str | None, delimiter: str | None, sheet: str | None, pulse: Pulse
) -> Source:
    if isinstance(origin, Pasted):
        cards = origin.text.lstrip("\ufeff \t\r\n").lower().startswith(CARD.decode())
        return open_pasted_cards(origin) if cards else open_pasted(origin, delimiter)
    kind = kind_of(origin)
    if kind is Kind.CARDS:
        return open_cards(origin, encoding, pulse)
    if kind is Kind.TEXT:
        return open_delimited(origin, encoding, delimiter, pulse)
    return open_workbook(origin, kind, sheet)


def _known_region(region: str) -> str:
    from broadcaster_desktop.core.numbering import known_region

    if not known_region(region.upper()):
        raise problems.unknown_region(region)
    return region.upper()
