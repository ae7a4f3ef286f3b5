"""The properties of vCard files, their folded lines put together (RFC 6350 3.2, vCard 2.1 section 2.1.3).

Lines come as text; of a file that is not UTF-16 each sign stands for one byte, since every property may have
an encoding of its own and a fold may part the bytes of one letter. What no list of people needs, pictures
above all, is let go line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

LONGEST_VALUE = 12_000_000
"""Signs as written. The longest cell that is carried, in Devanagari and quoted-printable, is shorter."""

_WANTED = frozenset(
    {"BEGIN", "END", "VERSION", "FN", "N", "TEL", "ORG", "EMAIL", "ADR", "CATEGORIES", "X-ABLABEL", "AGENT"}
)
_LONGEST_HEAD = 1_000
_MAYBE_SOFT = frozenset("= \t")
_NAME = re.compile(r"(?:([\w-]+)\.)?([\w-]+)[ \t]*(?=[:;])")
_COLON = re.compile(r'(?:"[^"]*+"|[^":]++)*+(?=:)')
_NEXT = re.compile(
    r"(?:[\w-]+\.)?(?:BEGIN|END|VERSION|FN|N|TEL|ORG|EMAIL|ADR|NOTE|PHOTO|TITLE|URL|BDAY|REV|UID)[:;]",
    re.IGNORECASE,
)
_PARAMETER = re.compile(r';((?:"[^"]*+"|[^;"]++)*+)')


class Property(NamedTuple):
    """One property. `parameters` are as written, in capitals up to their sign of equality; `value` is None
    when it is longer than anything that is carried."""

    group: str
    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str | None


def properties(lines: Iterable[str]) -> Iterator[Property]:
    """The properties that say something about a person, in their order."""
    begun: _Begun | None = None
    old = False
    for raw in lines:
        line = raw.rstrip("\r\n")
        if begun is None:
            line = line.removeprefix("\ufeff").removeprefix("\u00ef\u00bb\u00bf")
        elif begun.takes(line, old):
            continue
        elif begun.wanted:
            found = begun.whole()
            yield found
            if found.name in ("BEGIN", "VERSION"):
                old = found.name == "VERSION" and (found.value or "").strip() == "2.1"
        begun = _Begun(line.lstrip(" \t"))
    if begun is not None and begun.wanted:
        yield begun.whole()


class _Begun:
    """A property of which more lines may come."""

    __slots__ = ("_group", "_name", "_parts", "_size", "_soft", "wanted")

    def __init__(self, line: str) -> None:
        name = _NAME.match(line)
        self._group, self._name = (name[1] or "", name[2].upper()) if name else ("", "")
        self.wanted = self._name in _WANTED
        self._parts = [line if self.wanted else line[:_LONGEST_HEAD]]
        self._size = len(line)
        self._soft = self._soft_end(line)

    def takes(self, line: str, old: bool) -> bool:
        """Whether the next line belongs to this property; then it is added."""
        if self._soft and not _NEXT.match(line):
            if self.wanted and self._size <= LONGEST_VALUE:
                self._parts[-1] = self._parts[-1].rstrip(" \t").removesuffix("=")
        elif line.startswith((" ", "\t")) and self._name not in ("", "END"):
            line = line if old else line[1:]
        else:
            return False
        self._soft = self._soft_end(line)
        self._size += len(line)
        if self.wanted and self._size <= LONGEST_VALUE:
            self._parts.append(line)
        return True

    def _soft_end(self, line: str) -> bool:
        """Whether a line of quoted-printable text says that it goes on."""
        if line[-1:] not in _MAYBE_SOFT or not line.rstrip(" \t").endswith("="):
            return False
        return "QUOTED-PRINTABLE" in self._parts[0].partition(":")[0].upper()

    def whole(self) -> Property:
        """The property, of all its lines."""
        text = "".join(self._parts)
        end = text.find(":") if ":" in text else len(text)
        if '"' in text[:end]:  # a colon may stand in quotation marks
            colon = _COLON.match(text)
            end = colon.end() if colon else end
        found: tuple[tuple[str, str], ...] = ()
        if text.find(";", 0, end) >= 0:
            found = tuple(map(_parameter, _PARAMETER.findall(text, 0, min(end, _LONGEST_HEAD))))
        value = text[end + 1 :] if self._size <= LONGEST_VALUE else None
        return Property(self._group.lower(), self._name, found, value)


def _parameter(text: str) -> tuple[str, str]:
    """A name and its value; in vCard 2.1 a value may stand alone, and then its name is empty."""
    name, sign, value = text.partition("=")
    return (name.strip().upper(), value.strip(' "')) if sign else ("", text.strip(' "'))
