"""The one kind of error whose text people read."""

from __future__ import annotations

from collections.abc import Mapping


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """Mark a literal for the translation catalogues and return it unchanged.

    The name is the one Qt's extractor looks for, so that texts of packages that may not import Qt are
    translated in the window all the same.
    """
    del context
    return text


class UserError(Exception):
    """A problem a person can understand: what happened, why, what is safe, what to do next.

    The four texts are literals marked with ``QT_TRANSLATE_NOOP("errors", ...)``; values belong into
    `values` and stand in the texts as ``{name}``. `code` is stable and never shown. Any other exception is
    a fault of the program.
    """

    def __init__(
        self,
        code: str,
        what: str,
        *,
        why: str = "",
        safe: str = "",
        next: str = "",  # noqa: A002
        values: Mapping[str, object] | None = None,
    ) -> None:
        self.code = code
        self.what = what
        self.why = why
        self.safe = safe
        self.next = next
        self.values = dict(values or {})
        super().__init__(self.one_line())

    def parts(self) -> tuple[str, ...]:
        """The texts that are not empty, in reading order, still with their ``{name}`` marks."""
        return tuple(text for text in (self.what, self.why, self.safe, self.next) if text)

    def one_line(self) -> str:
        """The whole message in English on one line."""
        return " ".join(" ".join(fill(text, self.values) for text in self.parts()).split())


def fill(text: str, values: Mapping[str, object]) -> str:
    """Put values at their ``{name}`` marks; plain replacement, so a value is never read as a mark's code."""
    pieces = text.split("{")
    done = [pieces[0]]
    for piece in pieces[1:]:
        name, closed, rest = piece.partition("}")
        known = bool(closed) and name in values
        done.append(f"{values[name]}{rest}" if known else "{" + piece)
    return "".join(done)
