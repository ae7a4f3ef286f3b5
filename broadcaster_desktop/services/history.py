"""What happened between the shop and one person."""

from __future__ import annotations

from broadcaster_desktop.core.history import HistoryPage, Mark
from broadcaster_desktop.data import contacts, history
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.tidy_problems import no_such_contact


class History:
    """Messages, replies, files, changes, consents and opt-outs of one contact."""

    def __init__(self, house: House) -> None:
        self._house = house

    def page(self, contact: int, before: Mark | None = None, limit: int = 20) -> HistoryPage:
        """The newest part of it, or the part behind a mark; UserError when the contact is gone."""
        with self._house.database.read() as connection:
            rows = contacts.rows(connection, [contact])
            if not rows:
                raise no_such_contact()
            return history.page(connection, contact, rows[0].phone, before, limit)
