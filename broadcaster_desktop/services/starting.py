"""Before a campaign runs: who would get it, what stands in the way, and the snapshot that freezes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.audience import judge
from broadcaster_desktop.core.limits import WEEK, Past, messaged_recently, refusal, runs
from broadcaster_desktop.core.media import MOST_CAPTION
from broadcaster_desktop.core.pacing import Pace
from broadcaster_desktop.core.phone import region_of
from broadcaster_desktop.core.records import AccountView, CampaignView, Preflight, Purpose
from broadcaster_desktop.core.status import CampaignStatus, DeliveryReason, DeliveryStatus
from broadcaster_desktop.core.template import parse
from broadcaster_desktop.data import accounts, campaigns, limits, outcomes, replies, settings, suppressions
from broadcaster_desktop.data.boot import doubt_forgotten
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.data.outcomes import Frozen
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.services.forecasting import ends_at
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.media.proving import Proof

RISK_KEY = "risk_acknowledged"

C = CampaignStatus
Pasts = Mapping[str, Sequence[Past]]
"""By number, what a person got of late."""


class Starting:
    """Judges a campaign's people and freezes them."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._files = Proof(house)

    def start(self, campaign: int) -> int:
        """Bring a campaign to running, binding and freezing it at its first start; the account it runs on."""
        self._require_files(campaign)
        with self._house.database.write() as connection:
            return self._start(connection, _startable(connection, campaign), "owner")

    def start_due(self, campaign: int) -> int | None:
        """Start a scheduled campaign whose time has come; None when it is no longer scheduled.

        The look and the start are one transaction, so that a second start, or the owner's word in between,
        changes nothing.
        """
        self._require_files(campaign)
        with self._house.database.write() as connection:
            view = _existing(connection, campaign)
            if view.status is not C.SCHEDULED:
                return None
            return self._start(connection, view, "schedule")

    def _require_files(self, campaign: int) -> None:
        """Hold a campaign's files against what was kept, outside of any transaction: they may be large."""
        with self._house.database.read() as connection:
            view = campaigns.view(connection, campaign)
        if view is not None:
            self._files.require(view)

    def _start(self, connection: Connection, view: CampaignView, who: str) -> int:
        now = self._house.clock.now()
        account = self._account(connection, view)
        self._require_acknowledgement(connection)
        if view.started_at is None:
            lines = self._judged(connection, view, account, self._past(connection, view))
            campaigns.bind(connection, view.id, account.id)
            outcomes.snapshot(connection, view.id, lines)
            house = self._house
            doubt_forgotten(connection, view.id, house.recorder, house.clock, house.epoch)
            campaigns.move(connection, view.id, C.RUNNING, started_at=now)
        else:
            campaigns.move(connection, view.id, C.RUNNING, finished_at=None)
        settings.record(connection, now, "start", f"campaign {view.id}", who=who)
        return account.id

    def preflight(self, campaign: int) -> Preflight:
        """What a start now would do, or at its time where it has one; no browser is started."""
        now = self._house.clock.now()
        with self._house.database.read() as connection:
            view = _existing(connection, campaign)
            known = accounts.of_page(connection, self._house.page)
            account = next((one for one in known if view.account in (None, one.id)), None)
            past = self._past(connection, view)
            lines = list(self._judged(connection, view, account, past))
            going = [line for line in lines if line.blocked is None]
            begin = max(now, view.scheduled_at or now)
            ends = ends_at(
                self._house,
                connection,
                runs((line.region, line.new_chat) for line in going),
                Pace(view.pace),
                account.id if account else None,
                begin,
            )
            held = replies.held_numbers(connection)
        warned = {
            "messaged_recently": sum(messaged_recently(past.get(line.phone, ()), begin) for line in going),
            "likely_opt_out": sum(line.phone in held for line in going),
        }
        linked = account is not None and account.linked_at is not None
        return Preflight(
            campaign=campaign,
            total=len(lines),
            will_send=len(going),
            blocked=dict(Counter(line.blocked for line in lines if line.blocked is not None)),
            warned={warning: count for warning, count in warned.items() if count},
            account=account.state if account else AccountState.UNKNOWN,
            ends_at=ends if going else None,
            problems=_problems(len(lines), len(going), linked=linked) + self._files.problems(view),
        )

    def _past(self, connection: Connection, view: CampaignView) -> Pasts:
        """What people got of late besides this campaign; on a loopback page it does not matter."""
        if self._house.loopback:
            return {}
        since = self._house.clock.now() - WEEK
        return limits.past_of_all(connection, self._house.page, since, besides=view.id)

    def _judged(
        self, connection: Connection, view: CampaignView, account: AccountView | None, past: Pasts
    ) -> Iterator[Frozen]:
        template = parse(view.message)
        out = suppressions.all_digests(connection)
        people = campaigns.people(
            connection,
            view.id,
            template.keys,
            lambda phone: self._house.digests.of(phone) in out,
            all_consent=self._house.practice,
            account=account.id if account else None,
        )
        now, marketing = self._house.clock.now(), view.purpose is Purpose.MARKETING

        def refuse(phone: str, text: str) -> DeliveryReason | None:
            if view.attachments and len(text) > MOST_CAPTION:
                return DeliveryReason.MEDIA_REJECTED
            return refusal(text, marketing=marketing, past=past.get(phone, ()), now=now)

        for contact, person in people:
            verdict = judge(person, template, account.phone if account else None, refuse)
            yield Frozen(
                contact,
                person.phone,
                person.values["name"],
                verdict.text,
                verdict.blocked,
                region_of(person.phone),
                person.new_chat,
            )

    def _account(self, connection: Connection, view: CampaignView) -> AccountView:
        """The account a campaign is bound to, else the only linked one of this page."""
        known = accounts.of_page(connection, self._house.page)
        if view.account is not None:
            bound = next((one for one in known if one.id == view.account), None)
            if bound is None:  # another page's: its browser profile must never be opened on this one
                raise no_account(view.account)
            return bound
        linked = [one for one in known if one.linked_at is not None]
        if not linked:
            raise UserError(
                "not_linked",
                QT_TRANSLATE_NOOP("errors", "No WhatsApp is linked yet."),
                safe=QT_TRANSLATE_NOOP("errors", "The campaign is saved and nothing was sent."),
                next=QT_TRANSLATE_NOOP("errors", "Link your WhatsApp, then start the campaign."),
            )
        if len(linked) > 1:
            raise UserError(
                "which_account",
                QT_TRANSLATE_NOOP("errors", "Several numbers are linked."),
                safe=QT_TRANSLATE_NOOP("errors", "The campaign is saved and nothing was sent."),
                next=QT_TRANSLATE_NOOP("errors", "Say which account it goes out by."),
            )
        return linked[0]

    def _require_acknowledgement(self, connection: Connection) -> None:
        if not self._house.loopback and settings.get(connection, RISK_KEY) is None:
            raise UserError(
                "risk_not_acknowledged",
                QT_TRANSLATE_NOOP("errors", "The notice on WhatsApp's terms was not acknowledged yet."),
                why=QT_TRANSLATE_NOOP("errors", "WhatsApp can block numbers that send unwanted messages."),
                safe=QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
                next=QT_TRANSLATE_NOOP("errors", "Read the notice and acknowledge it first."),
            )


def _existing(connection: Connection, campaign: int) -> CampaignView:
    view = campaigns.view(connection, campaign)
    if view is None:
        raise no_campaign(campaign)
    return view


def _startable(connection: Connection, campaign: int) -> CampaignView:
    view = _existing(connection, campaign)
    nothing_left = view.status is C.FINISHED and not view.counts[DeliveryStatus.QUEUED]
    if view.status is C.CANCELLED or nothing_left:
        raise not_possible(campaign)
    return view


def _problems(total: int, will_send: int, *, linked: bool) -> tuple[str, ...]:
    found = (
        ("no_people", total == 0),
        ("nobody_to_send_to", total > 0 and will_send == 0),
        ("not_linked", not linked),
    )
    return tuple(name for name, holds in found if holds)


def no_campaign(campaign: int) -> UserError:
    """The words for a campaign that does not exist."""
    return UserError(
        "no_such_campaign",
        QT_TRANSLATE_NOOP("errors", "There is no campaign {number}."),
        next=QT_TRANSLATE_NOOP("errors", "Look at the list of campaigns."),
        values={"number": campaign},
    )


def no_account(account: int) -> UserError:
    """The words for an account that does not exist or belongs to another page."""
    return UserError(
        "no_such_account",
        QT_TRANSLATE_NOOP("errors", "Account {number} is not one of this WhatsApp page."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed and nothing was sent."),
        next=QT_TRANSLATE_NOOP("errors", "Look at the list of accounts."),
        values={"number": account},
    )


def not_possible(campaign: int) -> UserError:
    """The words for a command that does not fit a campaign's status."""
    return UserError(
        "not_possible_now",
        QT_TRANSLATE_NOOP("errors", "That is not possible with campaign {number} as it stands now."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
        next=QT_TRANSLATE_NOOP("errors", "Look at its status."),
        values={"number": campaign},
    )
