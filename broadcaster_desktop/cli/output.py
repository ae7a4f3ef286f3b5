"""Where a command's words go: a terminal, a pipe, or back to the process that handed the command over."""

from __future__ import annotations

import json
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
        print(json.dumps(value, ensure_ascii=False), file=self.out, flush=True)

    def line(self, text: str) -> None:
        """A line for a person."""
        print(text, file=self.out, flush=True)

    def problem(self, text: str) -> None:
        """The one line on stderr."""
        print(text, file=self.err, flush=True)

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
