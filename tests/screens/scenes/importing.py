"""Contacts from a file, step by step."""

from __future__ import annotations

from collections.abc import Callable

from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.paths import resource
from broadcaster_desktop.ui.pages.importing import CHECK, DONE, MATCH, ImportPage
from broadcaster_desktop.ui.shell import Place
from tests.ui.visit import Visit


def drop(visit: Visit) -> None:
    visit.window.go(Place.IMPORT)


def match(visit: Visit) -> None:
    page = visit.go(Place.IMPORT, ImportPage, resource("samples", "customers.csv"))
    visit.bot.waitUntil(lambda: page.step == MATCH, timeout=10_000)


def check(visit: Visit) -> None:
    match(visit)
    page = visit.page(ImportPage)
    page._next()
    visit.bot.waitUntil(lambda: page.step == CHECK, timeout=10_000)


def consent(visit: Visit) -> None:
    check(visit)
    page = visit.page(ImportPage)
    page.check.options.tag_line.setText("Diwali")
    page._next()


def brought(visit: Visit) -> None:
    consent(visit)
    page = visit.page(ImportPage)
    page._next()
    visit.bot.waitUntil(lambda: page.step == DONE, timeout=10_000)


def drop_again(visit: Visit) -> None:
    importing = visit.stage.services.importing
    visit.stage.bring_file(visit.stage.customers(120))
    importing.undo(importing.run(resource("samples", "customers.csv"), ImportOptions()).id)
    visit.window.go(Place.IMPORT)


def match_otherwise(visit: Visit) -> None:
    match(visit)
    page = visit.page(ImportPage)
    visit.click(page.match.how.change)
    page.match.columns.choice(3).setFocus()


def match_sheets(visit: Visit) -> None:
    page = visit.go(Place.IMPORT, ImportPage, resource("samples", "customers.xlsx"))
    visit.bot.waitUntil(lambda: page.step == MATCH, timeout=10_000)
    visit.click(page.match.how.change)
    page.match.region.setFocus()


def check_fixes(visit: Visit) -> None:
    visit.stage.services.contacts.add("98200 41236", "Fatima", [], None)
    messy = visit.stage.folder / "messy.csv"
    messy.write_text(
        "Name,Mobile\n  Asha   Patil ,098200-41234\nराहुल जोशी,9820041235\n"
        "Fatima Shaikh,+91 98200 41236\nAsha again,98200 41234\nLost Digits,9.82E+09\n"
        'Two,"98200 41240 / 98200 41241"\n',
        "utf-8",
    )
    page = visit.go(Place.IMPORT, ImportPage, messy)
    visit.bot.waitUntil(lambda: page.step == MATCH, timeout=10_000)
    page._next()
    visit.bot.waitUntil(lambda: page.step == CHECK, timeout=10_000)
    page.check.options.consent.setChecked(True)


def working(visit: Visit) -> None:
    check(visit)
    page = visit.page(ImportPage)
    counted, note = page.tr("Reading {n} of {total}, {percent} %"), page.tr("Cancel saves nothing.")
    page.work.say("", counted, note, 100_000)
    page.work.shown.show_done(41_000)
    page._show_work()


def taken_back(visit: Visit) -> None:
    brought(visit)
    editing, contacts = visit.stage.services.editing, visit.stage.services.contacts
    editing.edit(contacts.start("Asha").rows[0].id, name="Asha P.")
    page = visit.page(ImportPage)
    visit.click(page.done.undo)
    visit.bot.waitUntil(page.outcome.isVisible, timeout=10_000)


def bad_file(visit: Visit) -> None:
    picture = visit.stage.folder / "photo.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    visit.go(Place.IMPORT, ImportPage, picture)
    visit.bot.waitUntil(visit.window.trouble.isVisible, timeout=10_000)


SCENES: dict[str, Callable[[Visit], object]] = {
    "import-file": drop,
    "import-bad-file": bad_file,
    "import-file-again": drop_again,
    "import-match": match,
    "import-match-otherwise": match_otherwise,
    "import-match-sheets": match_sheets,
    "import-check-fixes": check_fixes,
    "import-working": working,
    "import-taken-back": taken_back,
    "import-check": check,
    "import-consent": consent,
    "import-done": brought,
}
