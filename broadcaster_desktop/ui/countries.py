"""The countries of the world in the window's languages, each with what its numbers begin with."""

from __future__ import annotations

import json
from functools import lru_cache

from broadcaster_desktop.core.numbering import calling_code
from broadcaster_desktop.paths import resource
from broadcaster_desktop.ui.i18n import Language


@lru_cache(maxsize=len(Language))
def countries(language: Language) -> tuple[tuple[str, str], ...]:
    """Each country's code (ISO 3166) and its entry in a list, such as "India +91", by the entries' order."""
    names = json.loads(resource("countries.json").read_text("utf-8"))
    at = list(Language).index(language)
    entries = ((code, f"{name[at]} +{calling_code(code)}") for code, name in names.items())
    return tuple(sorted(entries, key=lambda entry: entry[1].casefold()))
