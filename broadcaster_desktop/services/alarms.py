"""What the program found at its start and the owner should know of."""

from __future__ import annotations

from broadcaster_desktop.data import boot
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.house import House


class Alarms:
    """Alarms that stay until the owner dismisses them."""

    def __init__(self, house: House) -> None:
        self._house = house

    def pending(self) -> UserError | None:
        """That the data went back in time, and what was done about it; None when there is nothing to tell."""
        with self._house.database.read() as connection:
            return boot.notice(connection)

    def dismiss(self) -> None:
        """The owner has read it."""
        with self._house.database.write() as connection:
            boot.dismiss_notice(connection)
