"""What tags and fields may be called."""

from __future__ import annotations

from collections.abc import Iterable

from broadcaster_desktop.core.folding import plain
from broadcaster_desktop.core.names import clean_name
from broadcaster_desktop.core.template import NAME
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

LONGEST = 100
"""Letters of a tag's or a field's name."""
_TAKEN = (NAME, "phone")
"""A message means the contact's own name and number by these."""


def label(raw: str) -> str:
    """The name of a tag, cleaned; UserError when it is empty or too long."""
    name = clean_name(raw)
    if not name or len(name) > LONGEST:
        raise _bad_name(name)
    return name


def field_label(raw: str, known: Iterable[str]) -> str:
    """The name of a field as it is in use, or a new one; UserError as `label`, or where it is not free."""
    wanted = label(raw)
    if plain(wanted) in _TAKEN:
        raise _bad_name(wanted)
    return next((one for one in known if plain(one) == plain(wanted)), wanted)


def _bad_name(name: str) -> UserError:
    return UserError(
        "bad_label",
        QT_TRANSLATE_NOOP("errors", "“{name}” cannot be the name of a tag or field."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Give it another name of at most {most} letters."),
        values={"name": name, "most": LONGEST},
    )
