"""Where a command's words go: a terminal, a pipe, or back to the process that handed the command over."""

from __future__ import annotations

import codecs
import errno
import io
import json
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

_AT_ONCE, _PIECE = 1_000, 1 << 20

Show = Callable[[int, int | None, str], None]
"""Shows how far long work has come: done, of how many if known, and a word on it."""


@dataclass(frozen=True, slots=True)
class Output:
    """The two streams of a command."""

    out: TextIO
    err: TextIO

    def document(self, value: object) -> None:
        """The one JSON document of a command."""
        _write(self.out, json.dumps(value, ensure_ascii=False) + "\n")

    def long_document(self, pieces: Iterable[str]) -> None:
        """A JSON document of any length, once it is whole: a problem on the way leaves stdout empty."""
        held = Held()
        for piece in pieces:
            held.add(piece)
        for text in held.texts():
            _write(self.out, text)
        _write(self.out, "\n")

    def line(self, text: str) -> None:
        """A line for a person."""
        _write(self.out, text + "\n")

    def problem(self, text: str) -> None:
        """The one line on stderr."""
        _write(self.err, text + "\n")

    def pass_on(self, out: str, err: str) -> None:
        """What a command said in the process that carried it out."""
        _write(self.out, out)
        _write(self.err, err)

    def table(self, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A table: drawn on a terminal, tab-separated elsewhere."""
        if not self.terminal:
            for row in (header, *rows):
                self.line("\t".join(row))
            return
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(*header)
        for row in rows:
            table.add_row(*(Text(cell) for cell in row))
        Console(file=self.out).print(table)

    @property
    def terminal(self) -> bool:
        """Whether a person watches."""
        return self.out.isatty()

    @contextmanager
    def progress(self, *, quiet: bool) -> Iterator[Show]:
        """A progress bar on a terminal; nothing elsewhere or when `quiet`."""
        if quiet or not self.terminal:
            yield lambda done, total, text: None
            return
        from rich.console import Console
        from rich.progress import Progress

        with Progress(console=Console(file=self.out), transient=True) as bar:
            task = bar.add_task("", total=None)

            def show(done: int, total: int | None, text: str) -> None:
                bar.update(task, completed=done, total=total, description=text)

            yield show


class Held:
    """Text that is kept back, packed: a million rows of a list take a tenth of their room."""

    def __init__(self) -> None:
        self._packer = zlib.compressobj(1)
        self._packed: list[bytes] = []
        self._waiting: list[str] = []

    def add(self, text: str) -> None:
        """Keep a piece."""
        self._waiting.append(text)
        if len(self._waiting) >= _AT_ONCE:
            self._pack()

    def texts(self) -> Iterator[str]:
        """All that was kept, in larger pieces; once."""
        self._pack()
        self._packed.append(self._packer.flush())
        unpacker, decoder = zlib.decompressobj(), codecs.getincrementaldecoder("utf-8")("surrogatepass")
        for packed in self._packed:
            while packed:
                yield decoder.decode(unpacker.decompress(packed, _PIECE))
                packed = unpacker.unconsumed_tail
        yield decoder.decode(unpacker.flush(), final=True)

    def _pack(self) -> None:
        data = "".join(self._waiting).encode("utf-8", "surrogatepass")
        self._packed.append(self._packer.compress(data))
        self._waiting.clear()


def readable_anywhere(stream: TextIO) -> None:
    """Have a stream of the process take every text: UTF-8 for other programs, whatever the system's way."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _write(stream: TextIO, text: str) -> None:
    """Write at once; when nobody reads any longer the command goes on all the same, and says nothing."""
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        if error.errno not in (errno.EPIPE, errno.EINVAL):  # the second is Windows' word for it
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
