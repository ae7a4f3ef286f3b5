"""All the owner has chosen for a list, as the service takes it."""

from __future__ import annotations

from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.pages.bringing.match import Match
from broadcaster_desktop.ui.pages.bringing.options import Options


def chosen_options(match: Match, options: Options, language: Language) -> ImportOptions:
    """How the list is read and brought in."""
    how, tag = match.how.chosen, options.tag()
    return ImportOptions(
        region=match.chosen_region(),
        tags=(tag,) if tag else (),
        consent=options.wording(),
        update=options.updates(),
        mapping=match.columns.mapping(),
        language=str(language),
        encoding=how.encoding,
        delimiter=how.delimiter,
        sheet=how.sheet,
        header=how.header,
    )
