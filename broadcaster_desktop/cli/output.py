"""Where a command's words go: a terminal, a pipe, or back to the process that handed the command over."""

from __future__ import annotations

import errno
import io
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO

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
