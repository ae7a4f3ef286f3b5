"""Numbers of things, in words that fit the number."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Says them; an object, since texts with a number are found for the catalogues in its `tr` alone."""

    def people(self, count: int) -> str:
        """So many people."""
        return self.tr("%Ln people", "", count)

    def days(self, count: int) -> str:
        """So many days."""
        return self.tr("%Ln days", "", count)


_said = Counted()
people, days = _said.people, _said.days
