"""consents ..."""

from __future__ import annotations

from typing import Annotated

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.session import Session
from broadcaster_desktop.core.records import Purpose

app = typer.Typer(help="What people agreed to.")
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]
Purposes = Annotated[list[Purpose] | None, typer.Option("--purpose", help="Both, unless one is named.")]


@app.command("list")
def list_(context: typer.Context, phone: str, as_json: Json = False) -> None:
    """Everything on record of one person, oldest first."""
    session: Session = context.obj
    with session.reading() as services:
        rows = services.consent.entries(phone) if services else ()
    if as_json:
        session.output.document([documents.consent(row) for row in rows])
        return
    lines = (
        [row.recorded_at.date().isoformat(), row.purpose.value, _word(row.granted), row.source, row.wording]
        for row in rows
    )
    session.output.table(["since", "purpose", "what", "source", "wording"], lines)


@app.command()
def record(
    context: typer.Context,
    phone: str,
    wording: Annotated[str, typer.Option(help="The words this person agreed to.")],
    purpose: Purposes = None,
    source: Annotated[str, typer.Option(help="Where it comes from.")] = "typed in",
) -> None:
    """Record that a person agreed."""
    with context.obj.writing() as services:
        services.consent.grant(phone, wording, purposes=purpose or tuple(Purpose), source=source)


@app.command()
def withdraw(
    context: typer.Context,
    phone: str,
    purpose: Purposes = None,
    why: Annotated[str, typer.Option(help="What they said.")] = "",
) -> None:
    """Record that a person takes a consent back."""
    with context.obj.writing() as services:
        services.consent.withdraw(phone, purposes=purpose or tuple(Purpose), why=why)


def _word(granted: bool) -> str:
    return "granted" if granted else "withdrawn"
