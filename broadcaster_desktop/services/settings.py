"""The owner's settings."""

from __future__ import annotations

from broadcaster_desktop.data import settings
from broadcaster_desktop.services.house import House


class Settings:
    """Settings kept with the data; what the first paint needs lies in a small file of its own."""

    def __init__(self, house: House) -> None:
        self._house = house

    def get(self, key: str, default: str = "") -> str:
        """A setting's text."""
        with self._house.database.read() as connection:
            found = settings.get(connection, key)
        return default if found is None else found

    def set(self, key: str, value: str) -> None:
        """Change a setting at once."""
        with self._house.database.write() as connection:
            settings.put(connection, key, value)
