"""Contact cards, vCard 2.1, 3.0 and 4.0, each becoming one record; `folded_lines` holds no more than one.

A reader of our own: the libraries for it fail on the soft line breaks of 2.1 and read the whole file at once.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from broadcaster_desktop.core.headings import label_rank
from broadcaster_desktop.core.layout import Layout
from broadcaster_desktop.core.spelling import says_nothing

from .files import reading
from .folded_lines import Property, properties
from .origin import Pasted
from .records import LONGEST_CELL, CutShort, Record, Source
from .stopping import Pulse
from .text import chosen_encoding, encoding_name, find_encoding, open_text, pasted_text, text_codec

COLUMNS = ("TEL", "FN", "ORG", "EMAIL", "ADR", "CATEGORIES", "TEL (other)")
LAYOUT = Layout(
    header=None,
    first=0,
    columns=COLUMNS,
    phone=0,
    name=(1,),
    fields=(("Company", 2), ("Email", 3), ("City", 4), ("Groups", 5), ("Other numbers", 6)),
)
"""What the cells of a card are."""

_MOST_NUMBERS, _MOST_PIECES = 50, 10
_WHATSAPP_ID = re.compile(r"\+?([1-9][0-9]{6,14})")
_TEL_SCHEME = re.compile(r"^\s*tel:\s*", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PIECE = re.compile(r"((?:\\.|[^\\;])*+\\?)(?:;|$)", re.DOTALL)
_FRAME = frozenset({"BEGIN", "END", "AGENT"})
_QUOTED, _PACKED = ("QUOTED-PRINTABLE", "Q"), ("BASE64", "B")
_LOCALITY = 3
_NO_PREFERENCE = 101


@dataclass(frozen=True, slots=True)
class Writing:
    """How a file's text is written: `wide` lines are text already, others have one sign for each byte.

    Bytes are UTF-8, or else of `codec`; what a property says of itself goes before both.
    """

    codec: str
    wide: bool = False
    chosen: bool = False
    """The owner said so; then UTF-8 is not tried first."""


def open_cards(path: Path, encoding: str | None, pulse: Pulse) -> Source:
    """The cards of a file; bytes that are no UTF-8 and say nothing of themselves are as the file looks."""
    codec = chosen_encoding(path, encoding) if encoding else find_encoding(path)
    wide = codec.startswith(("utf-16", "utf-32"))
    legacy = codec if not codec.startswith("utf-8") or encoding else "cp1252"
    writing = Writing(legacy, wide=wide, chosen=encoding is not None)
    records = _read_file(path, codec if wide else "latin-1", writing, pulse)
    return Source("vcard", encoding_name(codec), None, None, records, layout=LAYOUT)


def open_pasted_cards(pasted: Pasted) -> Source:
    """Cards that were copied as text."""
    records = card_records(pasted_text(pasted), Writing("utf-8", wide=True))
    return Source("vcard", None, None, None, records, layout=LAYOUT)


def _read_file(path: Path, codec: str, writing: Writing, pulse: Pulse) -> Iterator[Record]:
    with reading(path), open_text(path, codec, pulse) as file:
        yield from card_records(file, writing)


def card_records(lines: Iterable[str], writing: Writing) -> Iterator[Record]:
    """One record for each card, cells as in `LAYOUT`; a card without an end has the number `CutShort`."""
    number = inner = 0
    card: _Card | None = None
    agent = False
    for found in properties(lines):
        kind = (found.value or "").strip().upper() if found.name in _FRAME else ""
        if found.name == "BEGIN" and kind == "VCARD":
            if agent and card is not None:  # another person's card as a property of this one (2.1)
                inner += 1
            else:
                if card is not None:
                    yield number, card.cells(ended=False)
                number, card, inner = number + 1, _Card(writing), 0
        elif found.name == "END" and kind == "VCARD" and card is not None:
            if inner:
                inner -= 1
            else:
                yield number, card.cells(ended=True)
                card = None
        elif card is not None and not inner:
            card.add(found)
        agent = found.name == "AGENT" and not kind
    if card is not None:
        yield number, card.cells(ended=False)


class _Number(NamedTuple):
    """A telephone number of a card; the smallest is the best."""

    kind: int
    preference: int
    place: int
    text: str
    group: str


@dataclass(slots=True)
class _Card:
    writing: Writing
    numbers: list[_Number] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    too_large: bool = False

    def add(self, found: Property) -> None:
        """Take what a property says; of several the first that says anything counts."""
        if found.value is None:
            self.too_large = True
        elif found.name == "TEL":
            if len(self.numbers) < _MOST_NUMBERS:
                self._add_number(found)
        elif found.name == "X-ABLABEL":
            if len(self.labels) < _MOST_NUMBERS:
                self.labels[found.group] = self._decoded(found, found.value)
        elif found.name not in self.texts and (text := self._text(found)):
            self.texts[found.name] = text

    def _text(self, found: Property) -> str:
        match found.name:
            case "N":
                family, given = (*self._pieces(found), "", "")[:2]
                return " ".join(filter(None, (given.strip(), family.strip())))
            case "ADR":
                return "".join(self._pieces(found)[_LOCALITY : _LOCALITY + 1]).strip()
            case "ORG":
                return ", ".join(filter(None, map(str.strip, self._pieces(found))))
            case _:
                return _unescaped(self._decoded(found, found.value or "")).strip()

    def _add_number(self, found: Property) -> None:
        text = _unescaped(self._decoded(found, found.value or ""))
        said = {name: value for name, value in found.parameters if name}
        types = " ".join(value for name, value in found.parameters if name in ("", "TYPE")).upper()
        if said.get("VALUE", "").lower() == "uri":
            text = unquote(text)
        whatsapp = _WHATSAPP_ID.fullmatch(said.get("WAID", ""))
        kind = -1 if whatsapp else label_rank(types.replace(",", " "))
        if whatsapp:
            text = "+" + whatsapp[1]
        if not says_nothing(text):
            place = len(self.numbers)
            self.numbers.append(_Number(kind, _preference(said, types), place, text, found.group))

    def cells(self, *, ended: bool) -> list[str] | None:
        """The record; None when one of its texts is too large."""
        ranked = sorted(map(self._labelled, self.numbers))
        best, *others = dict.fromkeys(number.text for number in ranked) or [""]
        texts = self.texts
        name = texts.get("FN") or texts.get("N", "")
        more = (texts.get(each, "") for each in ("ORG", "EMAIL", "ADR", "CATEGORIES"))
        further = ", ".join(_TEL_SCHEME.sub("", other) for other in others)
        cells = [best if ended else CutShort(best), name, *more, further]
        large = self.too_large or any(len(cell) > LONGEST_CELL for cell in cells)
        return None if large else cells

    def _labelled(self, number: _Number) -> _Number:
        silent = number.group and number.kind == label_rank("")
        return number._replace(kind=label_rank(self.labels.get(number.group, ""))) if silent else number

    def _pieces(self, found: Property) -> list[str]:
        """The parts of a value with several; quoted-printable is parted first, it may hide semicolons."""
        value = found.value or ""
        if _encoding(found) in _QUOTED:
            return [_unescaped(self._decoded(found, piece)) for piece in _parted(value)]
        return list(map(_unescaped, _parted(self._decoded(found, value))))

    def _decoded(self, found: Property, text: str) -> str:
        encoding = _encoding(found)
        if self.writing.wide and encoding not in _QUOTED + _PACKED:
            return text
        data = text.encode("utf-8" if self.writing.wide else "latin-1", "replace")
        if encoding in _QUOTED:
            data = binascii.a2b_qp(data)
        elif encoding in _PACKED:
            try:
                data = binascii.a2b_base64(data)
            except ValueError:
                return text
        return self._read(data, dict(found.parameters).get("CHARSET", "") if found.parameters else "")

    def _read(self, data: bytes, charset: str) -> str:
        if codec := text_codec(charset):
            return data.decode(codec, "replace")
        if self.writing.chosen and not self.writing.wide:
            return data.decode(self.writing.codec, "replace")
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return data.decode("utf-8" if self.writing.wide else self.writing.codec, "replace")


def _parted(value: str) -> list[str]:
    return [piece[1] for piece in islice(_PIECE.finditer(value), _MOST_PIECES)]


def _encoding(found: Property) -> str:
    if not found.parameters:
        return ""
    for name, value in found.parameters:
        if name == "ENCODING" or (not name and value.upper() in _QUOTED + _PACKED):
            return value.upper()
    return ""


def _preference(said: dict[str, str], types: str) -> int:
    """1 is the best, as vCard 4.0 counts; a mark without a number is as good."""
    if "PREF" in types:
        return 1
    told = said.get("PREF", "")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 4 else _NO_PREFERENCE


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda sign: "\n" if sign[1] in "nN" else sign[1], text)
