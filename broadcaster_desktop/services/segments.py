"""Segments: saved sentences that choose contacts, with a live count."""

from __future__ import annotations

from collections.abc import Sequence

from broadcaster_desktop.core.events import ContactsChanged
from broadcaster_desktop.core.names import clean_name
from broadcaster_desktop.core.segments import LONGEST_NAME, Rule, SegmentRow, check
from broadcaster_desktop.data import contacts, segments
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services.house import House

_NOT_SAVED = QT_TRANSLATE_NOOP("errors", "The segment was not saved.")


class Segments:
    """Saving, counting and reading segments. Names are unique, whatever their case and accents."""

    def __init__(self, house: House) -> None:
        self._house = house

    def list(self) -> list[SegmentRow]:
        """All segments by name; UserError when one says what this version does not know."""
        with self._house.database.read() as connection:
            return segments.listed(connection)

    def find(self, name: str) -> SegmentRow:
        """The segment of this name; UserError when there is none."""
        with self._house.database.read() as connection:
            return find_segment(connection, name)

    def count(self, rule: Rule) -> int:
        """How many contacts a rule chooses now, saved or not; UserError when it is not finished."""
        check(rule)
        with self._house.database.read() as connection:
            return segments.count(connection, rule, self._house.clock.now())

    def ids(self, name: str) -> Sequence[int]:
        """The contacts a segment chooses now, in the order they were added."""
        with self._house.database.read() as connection:
            rule = find_segment(connection, name).rule
            chosen = segments.chooses(connection, rule, self._house.clock.now())
            return contacts.ids(connection, sort="added", chosen=chosen)

    def save(self, name: str, rule: Rule, *, replacing: int | None = None) -> int:
        """Keep a rule under a name, anew or in place of the segment `replacing`; its id.

        Raises UserError when the rule is not finished, the name is empty, too long or another segment's, or
        `replacing` is gone.
        """
        check(rule)
        house = self._house
        with house.database.write() as connection:
            called = _free_name(connection, name, replacing)
            at = house.clock.now()
            if replacing is None:
                segment = segments.save(connection, called, rule, at)
            elif segments.change(connection, replacing, called, rule, at):
                segment = replacing
            else:
                raise no_such_segment()
        house.events.publish(ContactsChanged())
        return segment

    def rename(self, segment: int, name: str) -> None:
        """Give a segment another name; UserError as `save`."""
        house = self._house
        with house.database.write() as connection:
            called = _free_name(connection, name, segment)
            if not segments.change(connection, segment, called, None, house.clock.now()):
                raise no_such_segment()
        house.events.publish(ContactsChanged())

    def remove(self, segment: int) -> None:
        """Forget a segment; the contacts stay. UserError when there is none."""
        with self._house.database.write() as connection:
            if not segments.remove(connection, segment):
                raise no_such_segment()
        self._house.events.publish(ContactsChanged())


def find_segment(connection: Connection, name: str) -> SegmentRow:
    """The segment of this name; UserError when there is none."""
    found = segments.named(connection, name)
    if found is None:
        raise no_such_segment()
    return found


def _free_name(connection: Connection, name: str, besides: int | None) -> str:
    called = clean_name(name)
    if not called or len(called) > LONGEST_NAME:
        raise UserError(
            "segment_name",
            QT_TRANSLATE_NOOP("errors", "A segment needs a name of at most {most} letters."),
            safe=_NOT_SAVED,
            next=QT_TRANSLATE_NOOP("errors", "Give it a short name."),
            values={"most": LONGEST_NAME},
        )
    if segments.is_taken(connection, called, besides):
        raise UserError(
            "segment_name_taken",
            QT_TRANSLATE_NOOP("errors", "There is a segment called {name} already."),
            safe=_NOT_SAVED,
            next=QT_TRANSLATE_NOOP("errors", "Give it another name."),
            values={"name": called},
        )
    return called


def no_such_segment() -> UserError:
    """The words for a name that no segment has."""
    return UserError(
        "no_such_segment",
        QT_TRANSLATE_NOOP("errors", "There is no such segment."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Choose one of the list of segments."),
    )
