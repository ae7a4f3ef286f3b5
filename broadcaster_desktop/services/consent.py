"""What people agreed to: recorded by hand, withdrawn, and read; nothing is ever taken out of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from broadcaster_desktop.core.events import CampaignMoved, ContactsChanged
from broadcaster_desktop.core.privacy import Consent as Entry
from broadcaster_desktop.core.privacy import Recorded, Standing
from broadcaster_desktop.core.records import ConsentRow, Purpose
from broadcaster_desktop.data import consent_lines, consents, outcomes, persons, settings
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.optouts import number

BOTH = tuple(Purpose)


class Consent:
    """The ledger of one person after the other; files record theirs as they are brought in."""

    def __init__(self, house: House) -> None:
        self._house = house

    def grant(
        self,
        phone: str,
        wording: str,
        *,
        purposes: Sequence[Purpose] = BOTH,
        source: str = "typed in",
        language: str = "en",
        by: str = "owner",
    ) -> Recorded:
        """Record that the person with this number, in any spelling, agreed, and to which words.

        Raises UserError for what is no number, and without any words: they are what proves a consent.
        """
        if not wording.strip():
            raise UserError(
                "wording_missing",
                QT_TRANSLATE_NOOP("errors", "A consent needs the words this person agreed to."),
                safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
                next=QT_TRANSLATE_NOOP("errors", "Say what they were asked, or what they said."),
            )
        return self._append(phone, purposes, source, wording, language, by, granted=True)

    def withdraw(
        self,
        phone: str,
        *,
        purposes: Sequence[Purpose] = BOTH,
        why: str = "",
        source: str = "typed in",
        language: str = "en",
        by: str = "owner",
    ) -> Recorded:
        """Record that the person takes a consent back.

        Messages for these purposes no longer go to them, by any number of theirs, those of running campaigns
        included.
        """
        return self._append(phone, purposes, source, why, language, by, granted=False)

    def take_back(self, recorded: Recorded) -> None:
        """Have it hold no more that a consent was recorded, or withdrawn: what held before holds again.

        The ledger keeps it; a further entry follows, where nothing newer stands over it by now.
        """
        house = self._house
        with house.database.write() as connection:
            at = house.clock.now()
            followed = consent_lines.take_back(
                connection, [recorded.phone], source=recorded.source, made=recorded.at, at=at
            )
            moved = leave_out(house, connection, followed.without)
            settings.record(connection, at, "consent_take_back", recorded.phone)
        house.events.publish(ContactsChanged())
        tell_moved(house, moved)

    def standing(self, phone: str) -> dict[Purpose, Standing]:
        """What holds now for each purpose, for a number in any spelling."""
        with self._house.database.read() as connection:
            return consents.standing(connection, number(phone))

    def entries(self, phone: str) -> tuple[ConsentRow, ...]:
        """Everything on record of a number in any spelling, oldest first."""
        with self._house.database.read() as connection:
            return consents.of(connection, number(phone))

    def _append(
        self,
        phone: str,
        purposes: Sequence[Purpose],
        source: str,
        wording: str,
        language: str,
        by: str,
        *,
        granted: bool,
    ) -> Recorded:
        wanted, house = number(phone), self._house
        with house.database.write() as connection:
            at = house.clock.now()
            given = [Entry(one, granted, source, wording, language, by, at) for one in purposes]
            consents.record(connection, [wanted], given)
            without: dict[Purpose, list[str]] = {}
            for one in [] if granted else given:
                others = _others_with(connection, wanted, one.purpose)
                consents.record(connection, others, [one])
                without[one.purpose] = [wanted, *others]
            moved = leave_out(house, connection, without)
            detail: dict[str, object] = {"purposes": [one.value for one in purposes]}
            action = "consent_grant" if granted else "consent_withdraw"
            settings.record(connection, at, action, wanted, detail, who=by)
        house.events.publish(ContactsChanged())
        tell_moved(house, moved)
        return Recorded(wanted, source, at)


def _others_with(connection: Connection, phone: str, purpose: Purpose) -> list[str]:
    """Further numbers of the same person under which a consent stands."""
    theirs = persons.all_of(connection, [phone])
    return [one for one in theirs if one != phone and consents.holds(connection, one, purpose)]


def leave_out(house: House, connection: Connection, without: Mapping[Purpose, Sequence[str]]) -> set[int]:
    """Have nothing go any more to numbers that are without a consent now; campaigns in which it was queued.

    To be told of by `tell_moved` when that holds. In the practice world everyone counts as consented.
    """
    return set() if house.practice else outcomes.skip_without_consent(connection, without)


def tell_moved(house: House, campaigns: Iterable[int]) -> None:
    """Tell that these campaigns have fewer people to write to."""
    for campaign in campaigns:
        house.events.publish(CampaignMoved(campaign))
