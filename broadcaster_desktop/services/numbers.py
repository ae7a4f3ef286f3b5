"""Files that are lists of numbers, whatever else stands in them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from broadcaster_desktop.core.cells import unguard
from broadcaster_desktop.core.phone import normalise
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services.reading import read
from broadcaster_desktop.services.reading.files import Kind, kind_of
from broadcaster_desktop.services.reading.stopping import Pulse
from broadcaster_desktop.services.reading.text import find_delimiter, find_encoding, open_text

_LONGEST = 100
"""Signs of an unusable line that are told."""

Unusable = tuple[int, str]
"""The line or row, and what stands in it."""


def numbers_in(path: Path, region: str) -> tuple[dict[str, int], list[Unusable]]:
    """Every number (E.164) of a file with its first line, and the lines without a usable one.

    Raises UserError for a file that cannot be read.
    """
    found: dict[str, int] = {}
    unusable: list[Unusable] = []
    lines = _text_lines(path, region) if kind_of(path) is Kind.TEXT else _rows(path, region)
    for line, phone, text in lines:
        if phone is not None:
            found.setdefault(phone, line)
        else:
            unusable.append((line, text[:_LONGEST]))
    return found, unusable


def _rows(path: Path, region: str) -> Iterator[tuple[int, str | None, str]]:
    for row in read(path, region=region).rows:
        yield row.row, row.phone, row.given


def _text_lines(path: Path, region: str) -> Iterator[tuple[int, str | None, str]]:
    codec = find_encoding(path)
    delimiter = find_delimiter(path, lambda: open_text(path, codec, Pulse()))
    begun = False
    try:
        with open_text(path, codec, Pulse()) as file:
            reader = csv.reader(file, delimiter=delimiter.sign)
            for cells in reader:
                texts = [unguard(cell.strip().lstrip("\ufeff")) for cell in cells]
                if not any(texts):
                    continue
                phone = next((e164 for cell in texts if (e164 := normalise(cell, region).e164)), None)
                heading = not begun and phone is None and not any(map(_has_digit, texts))
                begun = True
                if not heading:
                    yield reader.line_num, phone, delimiter.sign.join(texts)
    except (OSError, csv.Error) as error:
        raise UserError(
            "cannot_read",
            QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read as text."),
            safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
            next=QT_TRANSLATE_NOOP("errors", "Give a text or CSV file with one number a line."),
            values={"path": path},
        ) from error


def _has_digit(text: str) -> bool:
    return any(sign.isdecimal() for sign in text)
