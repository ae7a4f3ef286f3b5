"""contacts ..."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from broadcaster_desktop.cli import documents
from broadcaster_desktop.cli.session import Session
from broadcaster_desktop.core.cards import CardVersion
from broadcaster_desktop.core.records import FileFacts, ImportOptions
from broadcaster_desktop.services.importing import judge_file
from broadcaster_desktop.services.privacy import nothing_known
from broadcaster_desktop.services.reading import Row
from broadcaster_desktop.services.tables import require_writable
from broadcaster_desktop.services.tidy_problems import no_such_contact

_SHOWN = 60
"""Signs of a number that cannot be used; it may be a whole page of text."""
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
        _report(session, facts, rows, {}, as_json=as_json)


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
    if rejects is not None:
        require_writable(session.cwd / rejects)
    with session.writing() as services:
        with session.output.progress(quiet=as_json) as progress:
            summary = services.importing.run(path, options, lambda done: progress(done, None, path.name))
        if rejects is not None:
            services.importing.save_rejects(summary.id, session.cwd / rejects)
        rows = services.importing.rows(summary.id)
    if summary.no_backup:
        session.output.problem(summary.no_backup)
    if summary.refused:
        told = f"{summary.refused} of these people had withdrawn a consent and stay without it."
        session.output.problem(told)
    numbers = {"import": summary.id, "added": summary.added, "updated": summary.updated, "kept": summary.kept}
    _report(session, summary.source, rows, numbers, as_json=as_json)


@app.command("list")
def list_(
    context: typer.Context,
    search: Annotated[str, typer.Option(help="A part of the name or number, or a tag.")] = "",
    segment: Annotated[str | None, typer.Option(help="Only whom this segment chooses.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 100,
    as_json: Json = False,
) -> None:
    """Contacts by name."""
    session: Session = context.obj
    with session.reading() as services:
        rows = services.contacts.start(search, segment=segment, limit=limit).rows if services else []
    if as_json:
        session.output.document([documents.contact(row) for row in rows])
    else:
        lines = ([row.name, row.phone, ", ".join(row.tags)] for row in rows)
        session.output.table(["name", "phone", "tags"], lines)


@app.command()
def show(context: typer.Context, phone: str, as_json: Json = False) -> None:
    """All about one contact."""
    session: Session = context.obj
    with session.reading() as services:
        if services is None:
            raise no_such_contact()
        found = services.contacts.show(phone)
    if as_json:
        session.output.document(documents.contact_detail(found))
        return
    session.output.line(f"{found.row.name}  {found.row.phone}")
    facts = [["tags", ", ".join(found.row.tags)], *([name, value] for name, value in found.fields.items())]
    facts += [
        [f"consent to {one.purpose.value}", f"{'given' if one.granted else 'withdrawn'}, {one.source}"]
        for one in found.consents
    ]
    if found.row.opted_out:
        facts.append(["do not message", "yes"])
    session.output.table(["", ""], (fact for fact in facts if fact[1]))


@app.command()
def export(
    context: typer.Context,
    file: Path,
    vcard: Annotated[CardVersion, typer.Option(help="How cards are written.")] = CardVersion.V3,
) -> None:
    """Write all contacts, as a table (.csv) or as cards (.vcf)."""
    session: Session = context.obj
    path = session.cwd / file
    with session.reading() as services, session.output.progress(quiet=False) as progress:
        count = 0
        if services:
            count = services.exporting.run(
                path, version=vcard, progress=lambda done: progress(done, None, path.name)
            )
    session.output.line(f"{count} contacts written.")


@app.command("undo-import")
def undo_import(context: typer.Context, number: Annotated[int, typer.Argument(metavar="ID")]) -> None:
    """Take a whole import back; who was changed or written to since stays."""
    session: Session = context.obj
    with session.writing() as services:
        done = services.importing.undo(number)
    session.output.line(
        f"{done.binned} contacts moved to the bin, {done.restored} as they were before, "
        f"{done.withdrawn} consents taken back."
    )
    if done.kept:
        session.output.line(f"{done.kept} stay, as they were changed or written to since:")
        rows = ([one.contact.name, one.contact.phone, one.why.value] for one in done.kept_people)
        session.output.table(["name", "phone", "why"], rows)


@app.command()
def delete(context: typer.Context, phones: Annotated[list[str], typer.Argument(metavar="PHONE...")]) -> None:
    """Move contacts into the bin, for 30 days."""
    session: Session = context.obj
    with session.writing() as services:
        receipt = services.bin.delete_numbers(phones)
    session.output.line(f"{receipt.people} contacts moved to the bin.")
    if receipt.no_backup:
        session.output.problem(receipt.no_backup)
    if receipt.in_campaigns:
        session.output.line(f"Messages that waited for {receipt.in_campaigns} of them are cancelled.")


@app.command()
def restore(context: typer.Context, phones: Annotated[list[str], typer.Argument(metavar="PHONE...")]) -> None:
    """Have deleted contacts back."""
    session: Session = context.obj
    with session.writing() as services:
        back = services.bin.restore_numbers(phones)
    session.output.line(f"{len(back)} contacts are back.")


@app.command("bin")
def bin_(
    context: typer.Context,
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 100,
    as_json: Json = False,
) -> None:
    """Deleted contacts, and the days they have left."""
    session: Session = context.obj
    with session.reading() as services:
        rows = services.bin.rows(limit=limit) if services else []
    if as_json:
        session.output.document([documents.binned(row) for row in rows])
    else:
        lines = ([row.name, row.phone, str(row.days_left)] for row in rows)
        session.output.table(["name", "phone", "days left"], lines)


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
    session: Session, facts: FileFacts, rows: Iterable[Row], more: dict[str, Any], *, as_json: bool
) -> None:
    if as_json:
        session.output.long_document(documents.judged(facts, rows, more))
        return
    counts: Counter[str] = Counter()
    rejected = []
    for row in rows:
        counts[row.verdict] += 1
        if row.phone is None:
            rejected.append([str(row.row), row.given[:_SHOWN], ", ".join(row.reasons)])
    session.output.line(", ".join(f"{count} {verdict}" for verdict, count in counts.items()) or "0 contacts")
    if more:
        session.output.line(f"{more['added']} added, {more['updated']} updated, {more['kept']} kept.")
    session.output.table(["row", "given", "why not"], rejected)
