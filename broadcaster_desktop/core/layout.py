"""Which column is what, and where the people of a list begin."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .headings import WEAK_PHONE, Heading, Role, heading_words, read_heading
from .phone import normalise

Record = Sequence[str]

_SCORES = {Role.NAME: 2, Role.FIRST_NAME: 2, Role.LAST_NAME: 2, Role.MIDDLE_NAME: 1, Role.OTHER: 1}
_NUMBER = re.compile(r"(?:[^\d]*\d){7}|[0-9][.,]?[0-9]*e\+?[0-9]+$", re.IGNORECASE)
_MOST_SIGNS = 60
_FIRM = 2  # the rank of a firm's name
_MOST_CELLS = 0.6
PHONE, NAME = "phone", "name"
FIRST_NAME, LAST_NAME, TAGS = "\tfirst name", "\tlast name", "\ttags"
"""What a column can be chosen for besides a field; no field's name has a tab in it."""
_NAMES = (FIRST_NAME, NAME, LAST_NAME)
_RESERVED = (PHONE, NAME)


@dataclass(frozen=True, slots=True)
class Layout:
    """How the records of a list are read.

    `header` is the index of the headings among the records looked at, None without any; `first` that of the
    first person. `columns` has a text for every column. `phone` is None when no column has numbers; `name`
    are the columns joined to a name; `fields` are the others by their names. `others` are columns with
    further numbers of the same person, the best first, for when there is none in `phone`; `labels` pairs
    columns of numbers with those that tell of each number whether it is a mobile one. `tags` is the column
    the owner chose as that of each person's tags; it is a field too.
    """

    header: int | None
    first: int
    columns: tuple[str, ...]
    phone: int | None
    name: tuple[int, ...]
    fields: tuple[tuple[str, int], ...]
    others: tuple[int, ...] = ()
    labels: tuple[tuple[int, int], ...] = ()
    tags: int | None = None

    def mapping(self) -> dict[str, str]:
        """The headings by what they are for: "phone", "name" (several joined by a plus), each field's own."""
        mapping = {} if self.phone is None else {"phone": self.columns[self.phone]}
        if self.name:
            mapping["name"] = " + ".join(self.columns[at] for at in self.name)
        return mapping | {name: self.columns[at] for name, at in self.fields}

    def roles(self) -> dict[int, str]:
        """What each column in use is for, by its index, as `find_layout` takes it as chosen."""
        roles = {at: name for name, at in self.fields} | dict.fromkeys(self.name, NAME)
        if len(self.name) > 1:
            roles |= {self.name[0]: FIRST_NAME, self.name[-1]: LAST_NAME}
        if self.tags is not None:
            roles[self.tags] = TAGS
        return roles if self.phone is None else roles | {self.phone: PHONE}

    def field_of(self, column: int | None) -> str | None:
        """The name of the field a column is kept as; None when it is none."""
        return next((name for name, at in self.fields if at == column), None)


def find_layout(
    head: Sequence[Record],
    *,
    region: str = "IN",
    chosen: Mapping[int, str] | None = None,
    headed: bool | None = None,
) -> Layout:
    """Recognise the layout from the first records, by headings or else by content.

    `chosen` is the owner's own: column index to `PHONE` (of several the best, and the others where that is
    empty), `NAME`, `FIRST_NAME`, `LAST_NAME` (joined in their order), `TAGS` or a field's name; then the
    other columns are left out. So is `headed`, whether there is a record of headings.
    """
    header, first, recognised = _place_of_header(head, region, _columns_chosen(chosen, PHONE), headed)
    headings = [] if header is None else [read_heading(cell) for cell in head[header]]
    body = head[first:]
    if chosen is not None:
        columns = _columns(headings, body, 1 + max(chosen, default=0))
        laid = _as_chosen(Layout(header, first, columns, None, (), ()), chosen, headings)
        return _with_other_numbers(laid, headings)
    phone = _phone_column(headings, body, region) if recognised else None
    if phone is None:
        phone = next(iter(_by_content(body, region)), None)
    name = _name_columns(headings, body)
    if not name and not recognised:
        known = {at for at, heading in enumerate(headings) if heading.role is not Role.UNKNOWN}
        name = _name_by_content(body, {phone, *known})
    columns = _columns(headings, body, 1 + max((-1 if phone is None else phone), *name, -1))
    laid = Layout(header, first, columns, phone, name, _fields(headings, columns, {phone, *name}))
    return _with_other_numbers(laid, headings)


def layout_chosen(known: Layout, chosen: Mapping[int, str] | None) -> Layout:
    """A layout that the format itself tells, with the owner's own choice of its columns."""
    if chosen is None:
        return known
    inside = {at: role for at, role in chosen.items() if at < len(known.columns)}
    return _as_chosen(known, inside, ())


def _as_chosen(laid: Layout, chosen: Mapping[int, str], headings: Sequence[Heading]) -> Layout:
    """With the columns for what the owner chose them; further numbers are kept as fields as well."""
    phones = sorted(_columns_chosen(chosen, PHONE), key=lambda at: (_rank(headings, at), at))
    tags = next(iter(_columns_chosen(chosen, TAGS)), None)
    kept = {at: role for at, role in chosen.items() if role not in (*_RESERVED, *_NAMES)}
    kept |= {at: laid.columns[at] for at in (*phones[1:], *_columns_chosen(chosen, TAGS))}
    return replace(
        laid,
        phone=phones[0] if phones else None,
        name=tuple(at for role in _NAMES for at in _columns_chosen(chosen, role)),
        fields=tuple((role, at) for at, role in sorted(kept.items())),
        others=tuple(phones[1:]),
        tags=tags,
    )


def _rank(headings: Sequence[Heading], at: int) -> int:
    """How good a column of numbers is by its heading; one whose heading says nothing comes last."""
    known = at < len(headings) and headings[at].role is Role.PHONE
    return headings[at].rank if known else WEAK_PHONE


def _place_of_header(
    head: Sequence[Record], region: str, phones: Sequence[int], headed: bool | None
) -> tuple[int | None, int, bool]:
    """The headings' record, the first person's, and whether the headings were recognised as such."""
    if headed is False:
        return None, 0, False
    header = _header(head, region)
    if header is not None:
        return header, header + 1, True
    if headed:
        return (0, 1, False) if head else (None, 0, False)
    return *_around_first_number(head, phones or _by_content(head, region)[:1]), False


def _with_other_numbers(laid: Layout, headings: Sequence[Heading]) -> Layout:
    """With the columns in use whose headings promise further numbers, and what tells of their kinds."""
    if laid.phone is None or laid.phone >= len(headings):
        return laid
    chosen = headings[laid.phone].rank, laid.phone
    further = ((headings[at].rank, at) for _, at in laid.fields if at < len(headings) and headings[at].own)
    others = tuple(at for rank, at in sorted(further) if chosen < (rank, at) and rank < WEAK_PHONE)
    if headings[laid.phone].role is not Role.PHONE or not headings[laid.phone].own:
        others = ()
    others = (*laid.others, *(at for at in others if at not in laid.others))
    labels = _labels(headings, (laid.phone, *others))
    return replace(laid, others=others, labels=labels)


def _labels(headings: Sequence[Heading], numbers: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Columns such as "Phone 1 - Label" for those such as "Phone 1 - Value" (Google's exports)."""
    places = {heading_words(heading.text): at for at, heading in enumerate(headings)}
    found = []
    for at in numbers:
        *words, last = heading_words(headings[at].text) or ("",)
        kinds = [places[(*words, kind)] for kind in ("label", "type") if (*words, kind) in places]
        if last == "value" and kinds:
            found.append((at, kinds[0]))
    return tuple(found)


def _columns_chosen(chosen: Mapping[int, str] | None, role: str) -> tuple[int, ...]:
    return tuple(at for at, chosen_role in sorted((chosen or {}).items()) if chosen_role == role)


def _header(head: Sequence[Record], region: str) -> int | None:
    """The record whose cells are headings, a number's among them; of several the one that says most."""
    best, most, title = None, 0, False
    for at, record in enumerate(head):
        headings = [read_heading(cell) for cell in record]
        if any(map(_like_a_number, record)) or _phone_column(headings, head[at + 1 :], region) is None:
            continue
        score = _score(headings)
        if score > most or (score == most and title):
            best, most = at, score
            title = sum(1 for cell in record if cell.strip()) == 1
    return best


def _score(headings: Sequence[Heading]) -> int:
    sure = any(heading.role is Role.PHONE and heading.rank < WEAK_PHONE for heading in headings)
    return (3 if sure else 1) + sum(_SCORES.get(role, 0) for role in {heading.role for heading in headings})


def _like_a_number(cell: str) -> bool:
    """Whether a cell is a number, be it a wrong one; dates are too, words with a year are not."""
    if len(cell) > _MOST_SIGNS or not _NUMBER.match(cell):
        return False
    return sum(sign.isalpha() for sign in cell) <= 1


def _cell(record: Record, at: int) -> str:
    return record[at] if at < len(record) else ""


def _phone_column(headings: Sequence[Heading], body: Sequence[Record], region: str) -> int | None:
    """The best heading for numbers that has some below it, or the best when no column has any."""
    ranked = sorted((heading.rank, at) for at, heading in enumerate(headings) if heading.role is Role.PHONE)
    for _, at in ranked:
        if any(_like_a_number(_cell(record, at)) for record in body):
            return at
    return ranked[0][1] if ranked and not _by_content(body, region) else None


def _by_content(records: Sequence[Record], region: str) -> tuple[int, ...]:
    """The columns with usable numbers, the fullest first."""
    counts: dict[int, int] = {}
    for record in records:
        for at, cell in enumerate(record):
            if _like_a_number(cell) and normalise(cell, region).e164 is not None:
                counts[at] = counts.get(at, 0) + 1
    return tuple(sorted(counts, key=lambda at: (-counts[at], at)))


def _around_first_number(head: Sequence[Record], phones: Sequence[int]) -> tuple[int | None, int]:
    """Headings nobody knows stand right above the first number; without them titles have one cell only."""
    numbers = (
        (row, at) for row, record in enumerate(head) for at in phones if _like_a_number(_cell(record, at))
    )
    first, phone = next(numbers, (None, None))
    if first is None or phone is None:
        return (0, 1) if head else (None, 0)
    if first and _cell(head[first - 1], phone).strip() and not any(map(_like_a_number, head[first - 1])):
        return first - 1, first
    while first and sum(1 for cell in head[first - 1] if cell.strip()) > 1:
        first -= 1
    return None, first


def _columns(headings: Sequence[Heading], body: Sequence[Record], least: int) -> tuple[str, ...]:
    width = len(headings) or max(map(len, body), default=0)
    texts = [heading.text for heading in headings] + [""] * max(width - len(headings), least - len(headings))
    return tuple(text or f"Column {at + 1}" for at, text in enumerate(texts))


def _name_columns(headings: Sequence[Heading], body: Sequence[Record]) -> tuple[int, ...]:
    names = sorted((heading.rank, at) for at, heading in enumerate(headings) if heading.role is Role.NAME)
    roles = [heading.role for heading in headings]
    if names and names[0][0] < _FIRM:
        last = roles.index(Role.LAST_NAME) if Role.LAST_NAME in roles else None
        if last is None or Role.FIRST_NAME in roles or _has_last_name(body, names[0][1], last):
            return (names[0][1],)
        return (names[0][1], last)
    order = (Role.FIRST_NAME, Role.MIDDLE_NAME, Role.LAST_NAME)
    parts = tuple(roles.index(role) for role in order if role in roles)
    return parts or tuple(at for _, at in names[:1])


def _has_last_name(body: Sequence[Record], name: int, last: int) -> bool:
    """Whether the column of names has the last names in it already."""
    pairs = ((_cell(record, name), _cell(record, last).strip()) for record in body)
    return any(text and written.casefold().rstrip().endswith(text.casefold()) for written, text in pairs)


def _name_by_content(body: Sequence[Record], taken: set[int | None]) -> tuple[int, ...]:
    """The column of words that differ most from row to row."""
    best, most = None, 0
    for at in range(max(map(len, body), default=0)):
        cells = [cell for cell in (_cell(record, at).strip() for record in body) if cell]
        words = [cell for cell in cells if _like_a_name(cell)]
        if at not in taken and len(words) >= _MOST_CELLS * len(cells) and len(set(words)) > most:
            best, most = at, len(set(words))
    return () if best is None else (best,)


def _like_a_name(cell: str) -> bool:
    letters = sum(sign.isalpha() for sign in cell)
    return letters > 1 and "@" not in cell and sum(sign.isdigit() for sign in cell) < letters


def _fields(
    headings: Sequence[Heading], columns: Sequence[str], taken: set[int | None]
) -> tuple[tuple[str, int], ...]:
    """The other columns by their headings; the first of equal ones, and none without a text in the header."""
    names: dict[str, int] = {}
    known = {columns[at].casefold() for at in taken if at is not None} | set(_RESERVED)
    for at, text in enumerate(columns):
        unnamed = bool(headings) and not (at < len(headings) and headings[at].text)
        if at in taken or unnamed or text.casefold() in known:
            continue
        known.add(text.casefold())
        names[text] = at
    return tuple(names.items())
