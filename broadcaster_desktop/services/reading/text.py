"""The text of a delimited file: its encoding, its lines and its delimiter."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from broadcaster_desktop.core.headings import Role, read_heading

from . import problems
from .files import reading
from .origin import Origin, Pasted
from .records import MOST_COLUMNS
from .stopping import Pulse

Opener = Callable[[], TextIO]
"""Opens the text of a list from its start; lines keep their ends."""

LONGEST_LINE = 32 << 20
"""Bytes. A line of several cells of the longest kind is shorter."""
_SAMPLE = 256 << 10
_BLOCK = 1 << 20
_PIECE = 64 << 10
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS = ",;\t|"
_SEP_LINE = re.compile(r"\ufeff?\"?sep=(\t|[^\w\s\"])\"?\s*$", re.IGNORECASE)
_LITTLE_NOISE = 8
_LINES = 200
_NO_DELIMITERS = '"\r\n\0'
_TITLES = 10
_TELLING = 8 << 10
_FULL = 0.9
_TEXT_CODEC = re.compile(
    r"utf-(8|16|32)|ascii|cp[0-9]+$|iso8859-|koi8|gb|big5|shift_jis|euc|mac-|tis-620|johab|hz$|ptcp"
)
_PLAIN = re.compile("[\t\r\n\u0020-\u024f\u0900-\u097f\u2010-\u2027\u20b9]")
_LEGACY = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "mac_roman"]


def find_encoding(path: Path) -> str:
    """The codec: by byte order mark, else UTF-16 by its zeros, else strict UTF-8, else Windows-1252."""
    with reading(path), path.open("rb") as file:
        sample = file.read(_SAMPLE)
        for mark, codec in _BOMS:
            if sample.startswith(mark):
                return codec
        wide = _wide(sample)
        if wide is not None:
            return wide
        _refuse_noise(path, sample)
        file.seek(0)
        return "utf-8" if _is_utf8(file) else _legacy(sample)


def encoding_name(codec: str) -> str:
    """The name for people and reports, which does not tell of a byte order mark."""
    return "utf-8" if codec == "utf-8-sig" else codec


def text_codec(name: str) -> str | None:
    """The codec for text of this name; other codecs, which may unpack or calculate, are not for files."""
    try:
        codec = codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):
        return None
    return codec if _TEXT_CODEC.match(codec) else None


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: the commas, digits and line ends of a list have their zeros all on one side.

    Where all but these is in Hindi there are few zeros; then it must read as nothing but plain text.
    """
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 4 * min(even, odd) or even == odd:
        return None
    codec = "utf-16-le" if odd > even else "utf-16-be"
    text = codecs.getincrementaldecoder(codec)("replace").decode(sample)
    if 10 * max(even, odd) < len(sample) and len(_PLAIN.findall(text)) < _FULL * len(text):
        return None
    return codec if any(sign in _DELIMITERS or sign in "\r\n" for sign in text) else None


def _refuse_noise(path: Path, sample: bytes) -> None:
    """Text has no controls but tabs, line ends and perhaps a few zeros."""
    rest = sample.replace(b"\0", b"")
    if sample and not rest:
        raise problems.encoding_unknown(path)
    noise = sum(rest.count(byte) for byte in range(1, 32) if byte not in b"\t\n\v\f\r\x1a\x1b")
    if noise > max(_LITTLE_NOISE, len(rest) // 20):
        raise problems.not_a_list(path)


def _is_utf8(file: io.BufferedReader) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while block := file.read(_BLOCK):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _legacy(sample: bytes) -> str:
    """Text that is UTF-8 but for a few broken bytes stays so; one-byte encodings are told by their words."""
    text = sample.decode("utf-8", errors="replace")
    if sum(sign > "\x7f" for sign in text) > 5 * text.count("\ufffd"):
        return "utf-8"
    from charset_normalizer import from_bytes

    telling = b"\n".join(line for line in sample.splitlines() if not line.isascii())[:_TELLING]
    likely = list(from_bytes(telling, cp_isolation=_LEGACY))
    fits = not likely or any("cp1252" in match.could_be_from_charset for match in likely)
    return "cp1252" if fits else likely[0].encoding


class _Bytes(io.RawIOBase):
    """A file without its zero bytes; it refuses to go on without any line end."""

    def __init__(self, path: Path, pulse: Pulse, *, drop_zeros: bool) -> None:
        super().__init__()
        self._pulse = pulse
        self._path = path
        self._file = path.open("rb", buffering=0)
        self._drop = drop_zeros
        self._line = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer)
        while True:
            self._pulse.beat()
            block = self._file.read(len(view))
            kept = block.replace(b"\0", b"") if self._drop else block
            if kept or not block:
                break
        self._measure(kept)
        view[: len(kept)] = kept
        return len(kept)

    def _measure(self, block: bytes) -> None:
        end = max(block.rfind(b"\n"), block.rfind(b"\r"))
        self._line = self._line + len(block) if end < 0 else len(block) - end - 1
        if self._line > LONGEST_LINE:
            raise problems.line_too_long(self._path)

    def close(self) -> None:
        self._file.close()
        super().close()


def open_text(path: Path, codec: str, pulse: Pulse) -> io.TextIOWrapper:
    """The file's text, what cannot be decoded replaced; lines keep their ends, which quoted cells need."""
    one_byte = not codec.startswith(("utf-16", "utf-32"))
    raw = io.BufferedReader(_Bytes(path, pulse, drop_zeros=one_byte), _PIECE)
    return io.TextIOWrapper(raw, codec, "replace", newline="")


def pasted_text(pasted: Pasted) -> io.StringIO:
    """Copied text as a file's would be; half a letter, as some programs copy, is replaced."""
    whole = pasted.text.replace("\0", "").encode("utf-8", "replace").decode()
    return io.StringIO(whole, newline="")


def chosen_encoding(path: Path, name: str) -> str:
    """The codec of an encoding the owner chose; a UserError when the file cannot be read by it."""
    codec = text_codec(name)
    if codec is None:
        raise problems.wrong_encoding(path, name)
    try:
        with reading(path), path.open("rb") as file:
            codecs.getincrementaldecoder(codec)().decode(file.read(_SAMPLE))
    except UnicodeError:
        raise problems.wrong_encoding(path, name) from None
    return "utf-8-sig" if codec == "utf-8" else codec


@dataclass(frozen=True, slots=True)
class Delimiter:
    """What parts the cells; `said`: the first line is a ``sep=`` line that says so."""

    sign: str
    said: bool = False


def find_delimiter(origin: Origin, opened: Opener, chosen: str | None = None) -> Delimiter:
    """The owner's choice, or as a ``sep=`` line says, else what parts the first records most evenly."""
    if chosen is not None and (len(chosen) != 1 or chosen in _NO_DELIMITERS):
        raise problems.wrong_delimiter(origin, chosen)
    with reading(origin), opened() as file:
        sample = file.read(_SAMPLE)
    if not sample.strip("\ufeff \t\r\n"):
        raise problems.empty(origin)
    lines = list(io.StringIO(sample, newline=""))
    said = _SEP_LINE.match(lines[0])
    if len(lines) > 1 and len(sample) == _SAMPLE:
        lines.pop()  # cut in its middle
    lines = lines[1 if said else 0 : _LINES]
    sign = chosen or (said[1] if said else max(_DELIMITERS, key=lambda sign: _evenness(lines, sign)))
    if any(len(record) > MOST_COLUMNS for record in csv.reader(lines, delimiter=sign)):
        raise problems.too_many_columns(origin, MOST_COLUMNS)
    return Delimiter(sign, said=said is not None)


def _evenness(lines: list[str], sign: str) -> tuple[int, int]:
    """How many records have the usual width, double when a heading tells of numbers; and that width."""
    records = list(csv.reader(lines, delimiter=sign))
    widths = Counter(len(record) for record in records if len(record) > 1)
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    headed = any(
        read_heading(cell).role is Role.PHONE
        for record in records[:_TITLES]
        for cell in record[:MOST_COLUMNS]
    )
    return (2 * count if headed else count), width
