"""The owner's intentions: one call each, one transaction each, frozen values back."""

from __future__ import annotations

from dataclasses import dataclass

from broadcaster_desktop.core.events import Events
from broadcaster_desktop.services.accounts import Accounts
from broadcaster_desktop.services.alarms import Alarms
from broadcaster_desktop.services.backups import Backups
from broadcaster_desktop.services.bin import Bin
from broadcaster_desktop.services.bulk import Bulk
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.services.consent import Consent
from broadcaster_desktop.services.contacts import Contacts
from broadcaster_desktop.services.duplicates import Duplicates
from broadcaster_desktop.services.editing import Editing
from broadcaster_desktop.services.exporting import Exporting
from broadcaster_desktop.services.history import History
from broadcaster_desktop.services.importing import Importing
from broadcaster_desktop.services.media import Media
from broadcaster_desktop.services.optouts import OptOuts
from broadcaster_desktop.services.practising import Practising
from broadcaster_desktop.services.privacy import Privacy
from broadcaster_desktop.services.replies import Replies
from broadcaster_desktop.services.segments import Segments
from broadcaster_desktop.services.selectors import Selectors
from broadcaster_desktop.services.settings import Settings
from broadcaster_desktop.services.undo import Undo


@dataclass(frozen=True, slots=True)
class Services:
    """All services of one world."""

    events: Events
    settings: Settings
    contacts: Contacts
    segments: Segments
    bulk: Bulk
    importing: Importing
    exporting: Exporting
    editing: Editing
    duplicates: Duplicates
    history: History
    bin: Bin
    undo: Undo
    optouts: OptOuts
    consent: Consent
    privacy: Privacy
    backups: Backups
    replies: Replies
    campaigns: Campaigns
    accounts: Accounts
    alarms: Alarms
    selectors: Selectors
    practising: Practising | None
    """Only in the practice world."""

    @property
    def media(self) -> Media:
        """What may go with messages."""
        return self.campaigns.media

    @property
    def practice(self) -> bool:
        """Whether this is the practice world, where nothing is really sent."""
        return self.practising is not None
