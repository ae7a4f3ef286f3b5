"""Campaigns from draft to outcome."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from broadcaster_desktop.core.events import CampaignMoved, Event, Halted, NowServing
from broadcaster_desktop.core.media import MOST_CAPTION
from broadcaster_desktop.core.pacing import Pace
from broadcaster_desktop.core.records import (
    CampaignView,
    DeliveryRow,
    NewCampaign,
    Preflight,
    RunProgress,
    UnsureRow,
)
from broadcaster_desktop.core.status import (
    RETRYABLE,
    CampaignReason,
    CampaignStatus,
    DeliveryStatus,
)
from broadcaster_desktop.core.template import NAME, Template, field_key, parse
from broadcaster_desktop.data import accounts, campaigns, contacts, limits, media, outcomes, settings
from broadcaster_desktop.data.boot import doubt_forgotten
from broadcaster_desktop.data.engine import Connection
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.sending.scheduler import Sending
from broadcaster_desktop.services.due import Due
from broadcaster_desktop.services.forecasting import ends_at, resumes_at
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.media import Media
from broadcaster_desktop.services.optouts import number
from broadcaster_desktop.services.starting import Starting, no_account, no_campaign, not_possible
from broadcaster_desktop.services.tidy_problems import not_a_contact

C = CampaignStatus
TellPeople = Callable[[Sequence[tuple[str, str]]], None]
"""Takes numbers and names, in file order."""


class Campaigns:
    """What the owner does with campaigns; each call is one transaction."""

    def __init__(self, house: House, sending: Sending, tell_people: TellPeople | None = None) -> None:
        """`tell_people` tells the practice page who there is; only in the practice world."""
        self._house = house
        self._tell_people = tell_people
        self._sending = sending
        self.media = Media(house)
        self._starting = Starting(house)
        self._due = Due(house, self._start_due)
        self._lock = threading.Lock()
        self._now: dict[int, tuple[str | None, float | None, float]] = {}
        self._halted: set[int] = set()
        """Campaigns that stopped while the data goes on saying that they run."""
        house.events.subscribe(self._hear)

    def check_message(self, text: str, *, with_files: bool = False) -> Template:
        """The message taken apart; UserError when it is malformed or names an unknown field.

        `with_files`: it goes with attachments, and may then be no longer than a caption.
        """
        if with_files and len(text) > MOST_CAPTION:
            raise _long_caption(len(text))
        return parse(text, self.placeholders())

    def placeholders(self) -> list[str]:
        """The names that may stand in braces in a message."""
        with self._house.database.read() as connection:
            keys = (field_key(name) for name in contacts.field_names(connection))
            return [NAME, *sorted({key for key in keys if key and key != NAME})]

    def preview(self, text: str, contact: int | None = None) -> str:
        """The message as one contact would get it; without a contact, as its fallbacks read."""
        template = parse(text)
        values = {key: f"({key})" for key in template.keys if key not in template.optional}
        if contact is not None:
            with self._house.database.read() as connection:
                detail = contacts.detail(connection, contact)
            if detail is not None:
                values |= {field_key(name): value for name, value in detail.fields.items()}
                values |= {NAME: detail.row.name} if detail.row.name else {}
        return template.render(values)

    def count(self, tags: Sequence[str]) -> int:
        """How many contacts carry any of these tags."""
        with self._house.database.read() as connection:
            return campaigns.audience_size(connection, tags)

    def create(self, new: NewCampaign, people: Sequence[int] = ()) -> int:
        """Add a campaign as a draft, or scheduled when it has a time; its id."""
        self.check_message(new.message, with_files=bool(new.attachments))
        self.check(new)
        kept = self.media.keep(new.attachments)
        with self._house.database.write() as connection:
            self._require_account(connection, new.account)
            campaign = campaigns.create(connection, new, self._house.clock.now(), people)
            media.attach(connection, campaign, kept, self._house.clock.now())
        self._house.events.publish(CampaignMoved(campaign))
        return campaign

    def preflight(self, campaign: int) -> Preflight:
        """What a start now would do; no browser is started."""
        return self._starting.preflight(campaign)

    def start(self, campaign: int) -> None:
        """Start a draft or scheduled campaign now, or go on with a running or paused one."""
        self._introduce(campaign)
        self._set_going(campaign, self._starting.start(campaign))

    def pause(self, campaign: int) -> None:
        """Send nothing more for now; the message in hand is finished and recorded."""
        self._move(campaign, C.PAUSED, CampaignReason.OWNER)

    def resume(self, campaign: int) -> None:
        """Go on with a paused campaign; one paused before its time is scheduled again."""
        with self._house.database.write() as connection:
            view = _existing(connection, campaign)
            if view.status is not C.PAUSED:
                raise not_possible(campaign)
            now = self._house.clock.now()
            early = view.started_at is None and view.scheduled_at is not None and view.scheduled_at > now
            if early:
                campaigns.move(connection, campaign, C.SCHEDULED)
                settings.record(connection, now, "scheduled", f"campaign {campaign}")
        if early:
            self._house.events.publish(CampaignMoved(campaign))
        else:
            self.start(campaign)

    def cancel(self, campaign: int) -> None:
        """End a campaign: what was not begun is cancelled, what is in doubt is settled soon."""
        before = self._move(campaign, C.CANCELLED, CampaignReason.OWNER)
        if before.account is not None and before.counts[DeliveryStatus.SENDING]:
            self._sending.settle(before.account)

    def retry_failed(self, campaign: int) -> int:
        """Queue again what failed for a passing cause; how many. Refusals are never taken up again.

        A finished campaign starts again. A paused one stays paused, whoever paused it: what was failed is one
        thing, what it was paused for another. Whoever got it after all, in a history that this data has lost,
        becomes uncertain.
        """
        with self._house.database.write() as connection:
            status = _existing(connection, campaign).status
            if status is C.CANCELLED:
                raise not_possible(campaign)
            house = self._house
            again = outcomes.queue_failed(connection, campaign, RETRYABLE)
            again -= doubt_forgotten(connection, campaign, house.recorder, house.clock, house.epoch)
            if again:
                at = house.clock.now()
                settings.record(connection, at, "retry_failed", f"campaign {campaign}", {"count": again})
        if again and status is C.FINISHED:
            self.start(campaign)
        else:
            house.events.publish(CampaignMoved(campaign))
        return again

    def resolve(self, campaign: int, phone: str, choice: str) -> None:
        """Settle an uncertain delivery by the owner's word: sent, again or skip.

        To send again a finished campaign starts again, as with `retry_failed`. A message that was cancelled
        as its person was deleted can be sent again, too, once they are back. UserError while they are not.
        """
        settled = {
            "sent": DeliveryStatus.HANDED_OVER,
            "again": DeliveryStatus.QUEUED,
            "skip": DeliveryStatus.SKIPPED,
        }
        wanted = number(phone)
        with self._house.database.write() as connection:
            found = outcomes.delivery_of(connection, campaign, wanted)
            status = _existing(connection, campaign).status
            cancelled = found is not None and found.status is DeliveryStatus.CANCELLED
            by_deleting = cancelled and choice == "again" and status is not C.CANCELLED
            if found is None or not (by_deleting or found.status is DeliveryStatus.UNCERTAIN):
                raise UserError(
                    "not_uncertain",
                    QT_TRANSLATE_NOOP("errors", "The message to {phone} is not an uncertain one."),
                    safe=QT_TRANSLATE_NOOP("errors", "Nothing was changed."),
                    values={"phone": wanted},
                )
            if choice == "again":
                if status is C.CANCELLED:
                    raise not_possible(campaign)
                outcomes.rejoin(connection, campaign)
                if not outcomes.is_a_contacts(connection, found.id):
                    raise not_a_contact(wanted)
            at = self._house.clock.now()
            outcomes.settle(connection, found.id, settled[choice], self._house.epoch, at)
            settings.record(connection, at, "resolve", f"campaign {campaign}", {"as": choice})
        if choice == "again" and status is C.FINISHED:
            self.start(campaign)
        else:
            self._house.events.publish(CampaignMoved(campaign))

    def view(self, campaign: int) -> CampaignView:
        """A campaign with its counts; UserError when there is none.

        One that stopped, of which even that could not be written, runs with the reason storage.
        """
        with self._house.database.read() as connection:
            return self._as_known(_existing(connection, campaign))

    def list(self) -> list[CampaignView]:
        """All campaigns, newest first."""
        with self._house.database.read() as connection:
            return [self._as_known(view) for view in campaigns.every(connection)]

    def progress(self, campaign: int) -> RunProgress:
        """What the live screen shows."""
        view = self.view(campaign)
        now, runs = self._house.clock.now(), view.status is C.RUNNING
        with self._house.database.read() as connection:
            rate = outcomes.rate(connection, campaign, now)
            people = limits.queue(connection, campaign) if runs else []
            ends = ends_at(self._house, connection, people, Pace(view.pace), view.account, now, rate)
        with self._lock:
            current, wait, since = self._now.get(campaign, (None, None, 0.0))
        passed = self._house.clock.monotonic() - since
        return RunProgress(
            view,
            rate,
            (ends - now).total_seconds() if runs else None,
            current if runs else None,
            max(0.0, wait - passed) if runs and wait is not None else None,
            resumes_at=resumes_at(self._house, view),
        )

    def delivery_ids(self, campaign: int, statuses: frozenset[DeliveryStatus] | None = None) -> Sequence[int]:
        """Ids of a campaign's deliveries in sending order."""
        with self._house.database.read() as connection:
            return outcomes.delivery_ids(connection, campaign, statuses)

    def deliveries(self, ids: Sequence[int]) -> Sequence[DeliveryRow]:
        """The outcomes of these deliveries."""
        with self._house.database.read() as connection:
            return outcomes.delivery_rows(connection, ids)

    def unsure(self, campaign: int) -> Sequence[UnsureRow]:
        """Whom the owner is asked about: what each would have got, and when it was sent if it was."""
        with self._house.database.read() as connection:
            return outcomes.unsure(connection, campaign)

    def wait(self, campaign: int, timeout: float | None = None) -> CampaignView:
        """Wait until a campaign's run has ended, for so many seconds, or until this process closes.

        Gives the campaign as it then is.
        """
        moved = threading.Event()

        def hear(event: Event) -> None:
            if isinstance(event, CampaignMoved) and event.campaign == campaign:
                moved.set()

        unsubscribe = self._house.events.subscribe(hear)
        try:
            end = None if timeout is None else self._house.clock.monotonic() + timeout
            while True:
                moved.clear()
                view = self.view(campaign)
                left = None if end is None else end - self._house.clock.monotonic()
                if self.ended(view) or (left is not None and left <= 0) or self.leaving:
                    return view
                moved.wait(1.0 if left is None else min(left, 1.0))
        finally:
            unsubscribe()

    def work_again(self) -> None:
        """Go on with campaigns that were running when the program ended, and begin those that are due."""
        with self._house.database.read() as connection:
            unfinished = campaigns.accounts_at_work(connection, self._house.page)
        for account in unfinished:
            self._sending.work(account)
        self._due.look()

    @property
    def leaving(self) -> bool:
        """Whether this process is about to close."""
        return self._house.leaving.is_set()

    def ended(self, view: CampaignView) -> bool:
        """Whether a run is over; after the owner's pause or cancel, once the message in hand is recorded."""
        by_owner = view.reason is CampaignReason.OWNER
        in_hand = view.counts[DeliveryStatus.SENDING] > 0
        return view.status not in (C.RUNNING, C.DRAFT, C.SCHEDULED) and not (by_owner and in_hand)

    def _introduce(self, campaign: int) -> None:
        """Tell the practice page who there is, before a campaign's first start."""
        if self._tell_people is not None and self.view(campaign).started_at is None:
            with self._house.database.read() as connection:
                self._tell_people(campaigns.chosen(connection, campaign))

    def _start_due(self, campaign: int) -> None:
        self._introduce(campaign)
        account = self._starting.start_due(campaign)
        if account is not None:
            self._set_going(campaign, account)

    def _set_going(self, campaign: int, account: int) -> None:
        self._house.events.publish(CampaignMoved(campaign))
        self._sending.work(account)

    def _move(self, campaign: int, status: CampaignStatus, reason: CampaignReason) -> CampaignView:
        """Stop a campaign; it as it stood before."""
        with self._house.database.write() as connection:
            view = _existing(connection, campaign)
            over = view.status in (C.FINISHED, C.CANCELLED)
            if over or (status is C.PAUSED and view.status is C.DRAFT):
                raise not_possible(campaign)
            at = self._house.clock.now()
            if status is C.CANCELLED:
                campaigns.move(connection, campaign, status, reason, finished_at=at)
                outcomes.cancel_queued(connection, campaign)
            else:
                campaigns.move(connection, campaign, status, reason)
            settings.record(connection, at, status.value, f"campaign {campaign}")
        self._house.events.publish(CampaignMoved(campaign))
        if view.account is not None:
            self._sending.rest(view.account)
            self._sending.work(view.account)
        return view

    def check(self, new: NewCampaign) -> None:
        """UserError when the pace or the name cannot be used here."""
        if new.pace not in set(Pace):
            raise _bad_pace(new.pace, ", ".join(Pace))
        if new.pace == Pace.NONE and not self._house.loopback:
            raise _bad_pace(new.pace, ", ".join(pace for pace in Pace if pace is not Pace.NONE))
        if not new.name.strip():
            raise UserError(
                "name_missing",
                QT_TRANSLATE_NOOP("errors", "The campaign has no name."),
                next=QT_TRANSLATE_NOOP("errors", "Give it a short name you will know again."),
            )

    def _require_account(self, connection: Connection, account: int | None) -> None:
        known = [one.id for one in accounts.of_page(connection, self._house.page)]
        if account is not None and account not in known:
            raise no_account(account)

    def _as_known(self, view: CampaignView) -> CampaignView:
        with self._lock:
            halted = view.id in self._halted
        return replace(view, reason=CampaignReason.STORAGE) if halted and view.status is C.RUNNING else view

    def _hear(self, event: Event) -> None:
        with self._lock:
            if isinstance(event, NowServing):
                self._now[event.campaign] = (event.name, event.next_in, self._house.clock.monotonic())
            elif isinstance(event, Halted):
                (self._halted.discard if event.written else self._halted.add)(event.campaign)


def _existing(connection: Connection, campaign: int) -> CampaignView:
    found = campaigns.view(connection, campaign)
    if found is None:
        raise no_campaign(campaign)
    return found


def _long_caption(count: int) -> UserError:
    return UserError(
        "message_too_long",
        QT_TRANSLATE_NOOP("errors", "The message has {count} characters; with a file WhatsApp takes {most}."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was saved or sent."),
        next=QT_TRANSLATE_NOOP("errors", "Make it shorter, or send it without the file."),
        values={"count": count, "most": MOST_CAPTION},
    )


def _bad_pace(pace: str, known: str) -> UserError:
    return UserError(
        "bad_pace",
        QT_TRANSLATE_NOOP("errors", "The pace {pace} cannot be used here."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was saved or sent."),
        next=QT_TRANSLATE_NOOP("errors", "Choose one of: {known}."),
        values={"pace": pace, "known": known},
    )
