"""One module for each screen; each is imported when it is first shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from broadcaster_desktop.ui.shell import Page, Place, Shell

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

_PAGES = {
    Place.HOME: ("home", "HomePage"),
    Place.CONTACTS: ("contacts", "ContactsPage"),
    Place.CAMPAIGNS: ("campaigns", "CampaignsPage"),
    Place.OPTOUTS: ("optouts", "OptOutsPage"),
    Place.LINK: ("link", "LinkPage"),
    Place.SETTINGS: ("settings", "SettingsPage"),
    Place.WELCOME: ("welcome", "WelcomePage"),
    Place.IMPORT: ("importing", "ImportPage"),
    Place.COMPOSE: ("compose", "ComposePage"),
    Place.LIVE: ("live", "LivePage"),
    Place.REPLIES: ("replies", "RepliesPage"),
    Place.BIN: ("bin", "BinPage"),
    Place.DUPLICATES: ("duplicates", "DuplicatesPage"),
}


def make(place: Place, shell: Shell, services: Services) -> Page:
    """The page of a place."""
    module, name = _PAGES[place]
    page: Page = getattr(import_module(f"{__name__}.{module}"), name)(shell, services)
    return page
