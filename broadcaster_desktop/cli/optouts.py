"""optouts ..."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.session import Session

app = typer.Typer(help="The do-not-message list.")
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]


@app.command()
def add(context: typer.Context, phone: list[str]) -> None:
    """Put numbers on the list."""
    session: Session = context.obj
    with session.writing() as services:
        added = services.optouts.add(phone)
    session.output.line(f"{added} added.")


@app.command("list")
def list_(context: typer.Context, as_json: Json = False) -> None:
    """Everyone on the list, newest first."""
    session: Session = context.obj
    with session.reading() as services:
        rows = services.optouts.list() if services else []
    if as_json:
        session.output.document([documents.opt_out(row) for row in rows])
    else:
        lines = ([row.phone or "", row.cause, row.recorded_at.date().isoformat()] for row in rows)
        session.output.table(["phone", "cause", "since"], lines)


@app.command("import")
def import_(context: typer.Context, file: Path) -> None:
    """Add the numbers of a text or CSV file, one a line, or of a spreadsheet."""
    session: Session = context.obj
    with session.writing() as services:
        done = services.optouts.import_file(session.cwd / file)
    session.output.line(f"{done.added} added, {len(done.unusable)} lines without a usable number.")
    if done.unusable:
        rows = ([str(line), text] for line, text in done.unusable)
        session.output.table(["line", "what stands there"], rows)


@app.command()
def export(context: typer.Context, file: Path) -> None:
    """Write the list as CSV."""
    session: Session = context.obj
    with session.reading() as services:
        count = services.optouts.export_file(session.cwd / file) if services else 0
    session.output.line(f"{count} written.")


@app.command()
def remove(
    context: typer.Context,
    phone: str,
    reason: Annotated[str, typer.Option(help="How this person agreed again.")],
) -> None:
    """Take a number off the list."""
    with context.obj.writing() as services:
        services.optouts.remove(phone, reason)
