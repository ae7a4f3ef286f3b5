"""contacts ..."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.session import Session
from broadcaster_desktop.core.records import FileFacts, ImportOptions
from broadcaster_desktop.services.importing import judge_file
from broadcaster_desktop.services.privacy import nothing_known
from broadcaster_desktop.services.reading import Row

app = typer.Typer(help="Bring contacts in, look them up and take them out.")
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]
Region = Annotated[str, typer.Option(help="Country of numbers without a country code.")]


@app.command()
def check(context: typer.Context, file: Path, region: Region = "IN", as_json: Json = False) -> None:
    """Read and judge a file; writes nothing."""
    session: Session = context.obj
    with session.reading() as services:
        path = session.cwd / file
        facts, rows = (
            services.importing.judge(path, region) if services else judge_file(path, region, frozenset())
        )
        _report(session, facts, list(rows), {}, as_json=as_json)


@app.command("import")
def import_(
    context: typer.Context,
    file: Path,
    region: Region = "IN",
    tag: Annotated[list[str] | None, typer.Option(help="Put this tag on everyone in the file.")] = None,
    consent: Annotated[str | None, typer.Option(help="The wording these people agreed to.")] = None,
    update: Annotated[
        bool, typer.Option("--update/--keep", help="Known contacts take the file's name and fields, or stay.")
    ] = False,
    rejects: Annotated[Path | None, typer.Option(help="Where rows that cannot be used are written.")] = None,
    as_json: Json = False,
) -> None:
    """Bring a file's usable people in."""
    session: Session = context.obj
    options = ImportOptions(region=region, tags=tuple(tag or ()), consent=consent, update=update)
    path = session.cwd / file
    with session.writing() as services:
        with session.output.progress(quiet=as_json) as progress:
            summary = services.importing.run(path, options, lambda done: progress(done, None, path.name))
        if rejects is not None:
            services.importing.save_rejects(summary.id, session.cwd / rejects)
        rows = services.importing.rows(summary.id)
    numbers = {"import": summary.id, "added": summary.added, "updated": summary.updated, "kept": summary.kept}
    _report(session, summary.source, rows, numbers, as_json=as_json)


@app.command("list")
def list_(
    context: typer.Context,
    search: Annotated[str, typer.Option(help="A part of the name or number.")] = "",
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 100,
    as_json: Json = False,
) -> None:
    """Contacts by name."""
    session: Session = context.obj
    with session.reading() as services:
        rows = services.contacts.first(search, limit=limit) if services else []
    if as_json:
        session.output.document([documents.contact(row) for row in rows])
    else:
        lines = ([row.name, row.phone, ", ".join(row.tags)] for row in rows)
        session.output.table(["name", "phone", "tags"], lines)


@app.command()
def export(context: typer.Context, file: Path) -> None:
    """Write all contacts as CSV."""
    session: Session = context.obj
    with session.reading() as services:
        count = services.contacts.export(session.cwd / file) if services else 0
    session.output.line(f"{count} contacts written.")


@app.command()
def erase(context: typer.Context, phone: str, as_json: Json = False) -> None:
    """Leave nothing of one person here, backups included; tells what could not be done."""
    session: Session = context.obj
    with session.writing() as services, session.output.progress(quiet=as_json) as progress:
        done = services.privacy.erase(phone, lambda count, of: progress(count, of, "backups"))
    if as_json:
        session.output.document(documents.erased(done))
        return
    session.output.line(
        f"Erased. Messages cancelled: {done.cancelled}. Backups written anew: {done.rewritten}."
    )
    for left in done.left:
        session.output.line(f"{'Still to be found in' if left.sure else 'Look into'} {left.place}")


@app.command()
def record(context: typer.Context, phone: str, file: Path) -> None:
    """Write everything known of one person into a JSON file, for them."""
    session: Session = context.obj
    with session.reading() as services:
        if services is None:
            raise nothing_known(phone)
        services.privacy.save_record(phone, session.cwd / file)


def _report(
    session: Session, facts: FileFacts, rows: list[Row], more: dict[str, Any], *, as_json: bool
) -> None:
    if as_json:
        session.output.document({**documents.judged(facts, rows), **more})
        return
    counts = Counter(row.verdict for row in rows)
    session.output.line(", ".join(f"{count} {verdict}" for verdict, count in counts.items()) or "0 contacts")
    if more:
        session.output.line(f"{more['added']} added, {more['updated']} updated, {more['kept']} kept.")
    rejected = (row for row in rows if row.phone is None)
    session.output.table(
        ["row", "given", "why not"], ([str(row.row), row.given, ", ".join(row.reasons)] for row in rejected)
    )
