"""Cells a spreadsheet program would run as formulas: made harmless on the way out, restored on the way in.

The rule is OWASP's for CSV injection: what starts with ``= + - @``, a tab or a line break gets an apostrophe
before it (reliability, section 4, case 47).
"""

from __future__ import annotations

import re

TAGS_BETWEEN = "; "
"""Stands between tags in a cell."""
_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n]")


def guard(text: str) -> str:
    """The text for a CSV or XLSX cell; `unguard` gives the very same text back."""
    return "'" + text if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """The text of a cell that `guard` wrote; any other text stays as it is."""
    return text[1:] if text[:1] == "'" and _GUARDED.match(text) else text
