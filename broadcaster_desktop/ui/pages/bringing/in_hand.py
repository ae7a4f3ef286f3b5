"""The list that is being brought in: what was looked at, and how the owner has it read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from broadcaster_desktop.core.imports import Stamp
from broadcaster_desktop.core.numbering import known_region
from broadcaster_desktop.services.reading import Head, Origin, Preview, look, stamp_of
from broadcaster_desktop.services.settings import Settings
from broadcaster_desktop.ui.countries import countries
from broadcaster_desktop.ui.i18n import Language
from broadcaster_desktop.ui.pages.bringing.how_read import Chosen
from broadcaster_desktop.ui.tasks import Report

REGION, INDIA = "region", "IN"
"""The setting of the country that numbers without a code are from."""


@dataclass(frozen=True, slots=True)
class InHand:
    """A list as it was looked at; its beginning is previewed without reading it again."""

    origin: Origin
    seen: Stamp | None
    head: Head
    how: Chosen
    region: str
    """The usual country."""

    def preview(self, region: str, mapping: dict[int, str] | None) -> Preview:
        """The first rows; UserError for a country nobody knows."""
        return self.head.preview(region=region, mapping=mapping, header=self.how.header)


def looking(
    origin: Origin, how: Chosen, settings: Settings, language: Language
) -> Callable[[Report], InHand]:
    """Looks at a list, off the main thread."""

    def work(report: Report) -> InHand:
        report(0)
        seen = stamp_of(origin)
        head = look(origin, encoding=how.encoding, delimiter=how.delimiter, sheet=how.sheet)
        countries(language)  # that the window finds them ready
        usual = settings.get(REGION, INDIA)
        report(0)
        return InHand(origin, seen, head, how, usual if known_region(usual) else INDIA)

    return work
