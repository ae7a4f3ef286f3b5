"""segments ..."""

from __future__ import annotations

from typing import Annotated

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.session import Session
from broadcaster_desktop.services.segments import no_such_segment

app = typer.Typer(help="Saved sentences that choose contacts.")
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]


@app.command("list")
def list_(context: typer.Context, as_json: Json = False) -> None:
    """All segments and how many people each chooses now."""
    session: Session = context.obj
    with session.reading() as services:
        found = services.segments.list() if services else []
        counted = [(row, services.segments.count(row.rule)) for row in found] if services else []
    if as_json:
        session.output.document([documents.segment(row, count) for row, count in counted])
    else:
        session.output.table(["name", "people"], ([row.name, str(count)] for row, count in counted))


@app.command()
def count(context: typer.Context, name: str, as_json: Json = False) -> None:
    """How many people a segment chooses now."""
    session: Session = context.obj
    with session.reading() as services:
        if services is None:
            raise no_such_segment()
        row = services.segments.find(name)
        number = services.segments.count(row.rule)
    if as_json:
        session.output.document(documents.segment(row, number))
    else:
        session.output.line(str(number))
