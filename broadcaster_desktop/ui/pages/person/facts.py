"""What the drawer shows of a contact, read in one go off the main thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from broadcaster_desktop.core.records import ConsentRow, ContactDetail, OptOutRow, Purpose
from broadcaster_desktop.ui.i18n import phone

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


@dataclass(frozen=True, slots=True)
class Facts:
    """One look at a contact."""

    detail: ContactDetail
    listed: OptOutRow | None
    """The entry on the do-not-message list; None: not on it."""

    @property
    def id(self) -> int:
        """The contact's."""
        return self.detail.row.id

    @property
    def number(self) -> str:
        """The number in E.164."""
        return self.detail.row.phone

    @property
    def called(self) -> str:
        """The name, or where there is none the number."""
        return self.detail.row.name or phone(self.number)

    def newest(self, purpose: Purpose) -> ConsentRow | None:
        """The entry that holds for a purpose; None: nothing is on record."""
        said = [one for one in self.detail.consents if one.purpose is purpose]
        return said[-1] if said else None


def look(services: Services, contact: int) -> Facts:
    """Read a contact; UserError when it is gone."""
    detail = services.contacts.detail(contact)
    return Facts(detail, services.optouts.entry(detail.row.phone))
