"""Building a world once: its data, its services, its sender and, in practice, its page."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from random import Random

from broadcaster_desktop.core.clock import SystemClock
from broadcaster_desktop.core.events import Events, Notice, Noticed
from broadcaster_desktop.data.boot import boot
from broadcaster_desktop.data.copies import Copies
from broadcaster_desktop.data.deliveries import Journal
from broadcaster_desktop.data.engine import Database, ReadOnlyDatabase
from broadcaster_desktop.data.migrate import migrate
from broadcaster_desktop.data.pledges import Pledges
from broadcaster_desktop.data.recorder import Recorder
from broadcaster_desktop.data.restoring import switch
from broadcaster_desktop.data.suppressions import load_key
from broadcaster_desktop.data.upholding import uphold
from broadcaster_desktop.options import Options
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.practice.people import script
from broadcaster_desktop.practice.process import PracticeProcess
from broadcaster_desktop.sending.allowance import Allowance
from broadcaster_desktop.sending.awake import Awake
from broadcaster_desktop.sending.book import Book
from broadcaster_desktop.sending.retries import Retries
from broadcaster_desktop.sending.scheduler import DUE_EVERY, Sending
from broadcaster_desktop.sending.serve import Desk
from broadcaster_desktop.sending.timing import Timing
from broadcaster_desktop.sending.tools import Tools
from broadcaster_desktop.sending.watcher import Watcher
from broadcaster_desktop.services import Services
from broadcaster_desktop.services.accounts import Accounts
from broadcaster_desktop.services.alarms import Alarms
from broadcaster_desktop.services.backups import LOOK_EVERY, Backups
from broadcaster_desktop.services.bin import Bin
from broadcaster_desktop.services.bulk import Bulk
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.services.consent import Consent
from broadcaster_desktop.services.contacts import Contacts
from broadcaster_desktop.services.duplicates import Duplicates
from broadcaster_desktop.services.editing import Editing
from broadcaster_desktop.services.exporting import Exporting
from broadcaster_desktop.services.history import History
from broadcaster_desktop.services.house import House
from broadcaster_desktop.services.importing import Importing
from broadcaster_desktop.services.optouts import OptOuts
from broadcaster_desktop.services.practising import Practising
from broadcaster_desktop.services.privacy import Privacy
from broadcaster_desktop.services.replies import Replies
from broadcaster_desktop.services.segments import Segments
from broadcaster_desktop.services.selectors import Selectors
from broadcaster_desktop.services.settings import Settings
from broadcaster_desktop.services.undo import Undo
from broadcaster_desktop.services.wiping import finish
from broadcaster_desktop.whatsapp.address import REAL_URL, PageKind, parse_page_address
from broadcaster_desktop.whatsapp.channel import Channel
from broadcaster_desktop.whatsapp.packs import current_pack
from broadcaster_desktop.whatsapp.selectors import built_in_pack
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from broadcaster_desktop.whatsapp.web.timing import Timing as PageTiming

log = logging.getLogger(__name__)

PRACTICE_SCALE = "BROADCASTER_PRACTICE_SCALE"
"""Environment variable: the factor of all of practice's waits, the page's and the sender's alike."""
DEFAULT_SCALE = "0.3"
"""The factor without that variable: in practice people answer sooner than real ones."""


class PracticePage:
    """The practice page's process, started when it is first needed and again when it has gone."""

    def __init__(self, folder: Path, scale: float) -> None:
        self._folder = folder
        self._scale = scale
        self._lock = threading.Lock()
        self._process: PracticeProcess | None = None

    def url(self) -> str:
        """The address of the page, which runs from now on."""
        return self._running().url

    def set_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Tell the page who is there, in file order."""
        self._running().set_people(script(people))

    def stop(self) -> None:
        """End the page's process."""
        with self._lock:
            if self._process is not None:
                self._process.stop()
                self._process = None

    def _running(self) -> PracticeProcess:
        with self._lock:
            if self._process is None or not self._process.alive():
                self._process = PracticeProcess.start(self._folder, scale=self._scale, scenario="practice")
            return self._process


KEPT_PICTURES = 10
TIDY_EVERY, PURGE_EVERY = 60, 3_600
"""Seconds between two looks for rows of cancelled imports, and for what has been in the bin for its time."""


@dataclass(slots=True)
class World:
    """Everything of one world that is open now."""

    services: Services
    sending: Sending
    sends: bool
    """Whether this process works through running campaigns."""
    _leaving: threading.Event
    _opened: ExitStack

    def leave(self) -> None:
        """End all waiting for a campaign or a page: this process is about to close."""
        self._leaving.set()

    def close(self) -> None:
        """Finish the message in hand and close everything, in the order that loses nothing."""
        self._opened.close()


def open_world(options: Options, *, practice: bool, sends: bool) -> World:
    """Open a world for writing; its lock must be held. UserError when its data cannot be used.

    `sends` has running campaigns worked through by this process.
    """
    folder = options.folder.practice if practice else options.folder
    scale = float(os.environ.get(PRACTICE_SCALE, DEFAULT_SCALE)) if practice else 1.0
    finish(folder)
    switch(folder, SystemClock().now())
    migrate(folder.database, known=folder.key.exists())
    with ExitStack() as opened:
        database = Database(folder.database)
        opened.callback(database.close)
        house = _house(options, folder, database, practice=practice)
        opened.callback(house.recorder.close)
        page = PracticePage(folder.practice_page, scale) if practice else None
        if page is not None:
            opened.callback(page.stop)
        replies = Replies(house)
        sending = Sending(_tools(options, house, replies, page, scale), house.clock, sends=sends)
        opened.callback(sending.close)
        services = _services(house, sending, replies, page)
        services.importing.resume()
        services.bin.clear()
        if sends:
            sending.every(DUE_EVERY, services.campaigns.work_again, "due campaigns")
            if not practice:
                sending.every(LOOK_EVERY, services.backups.look, "backups")
            sending.every(TIDY_EVERY, services.importing.clear, "cancelled imports")
            sending.every(PURGE_EVERY, services.bin.clear, "bin")
            _watch_over(house, sending, opened)
        return World(services, sending, sends, house.leaving, opened.pop_all())


def _watch_over(house: House, sending: Sending, opened: ExitStack) -> None:
    """While this process sends: plan anew when the clock jumps, and keep the computer awake."""

    def jumped(notice: Notice) -> None:
        sending.replan()
        house.events.publish(Noticed(notice))

    watcher = Watcher(house.clock, jumped)
    watcher.start()
    opened.callback(watcher.stop)
    if not house.practice:
        awake = Awake(house.database, house.page, house.events, house.clock)
        awake.start()
        opened.callback(awake.stop)


def open_for_reading(options: Options, *, practice: bool = False) -> World:
    """Open a world beside the process that owns it, to look only. Its database must exist."""
    folder = options.folder.practice if practice else options.folder
    with ExitStack() as opened:
        database = ReadOnlyDatabase(folder.database)
        opened.callback(database.close)
        house = _house(options, folder, database, practice=practice)
        replies = Replies(house)
        sending = Sending(_tools(options, house, replies, None, 1.0), house.clock, sends=False)
        services = _services(house, sending, replies, None)
        return World(services, sending, False, house.leaving, opened.pop_all())


def _house(options: Options, folder: DataFolder, database: Database, *, practice: bool) -> House:
    clock = SystemClock()
    address = parse_page_address(options.whatsapp_url or REAL_URL)
    looks_only = isinstance(database, ReadOnlyDatabase)
    with database.read() as connection:
        digests = load_key(folder.key, connection, make=not looks_only)
    recorder = Recorder(folder.recorder, digests.key_for("flight recorder"))
    if not looks_only:
        database.lend(digests)
        uphold(database, digests, Pledges(folder.pledges), clock.now())
    return House(
        folder=folder,
        database=database,
        digests=digests,
        clock=clock,
        events=Events(),
        recorder=recorder,
        epoch=0 if looks_only else boot(database, recorder, clock, os.getpid()),
        page="practice" if practice else address.key,
        loopback=practice or address.kind is PageKind.LOOPBACK,
    )


def _services(house: House, sending: Sending, replies: Replies, page: PracticePage | None) -> Services:
    importing = Importing(house)
    campaigns = Campaigns(house, sending, page.set_people if page else None)
    accounts = Accounts(house, sending)
    contacts, optouts = Contacts(house), OptOuts(house)
    return Services(
        events=house.events,
        settings=Settings(house),
        contacts=contacts,
        segments=Segments(house),
        bulk=Bulk(house, contacts, optouts),
        importing=importing,
        optouts=optouts,
        consent=Consent(house),
        backups=Backups(house),
        privacy=Privacy(house),
        exporting=Exporting(house),
        editing=Editing(house),
        duplicates=Duplicates(house),
        history=History(house),
        bin=Bin(house),
        undo=Undo(house),
        replies=replies,
        campaigns=campaigns,
        accounts=accounts,
        alarms=Alarms(house),
        selectors=Selectors(house.folder),
        practising=Practising(importing, campaigns, accounts) if page else None,
    )


def _tools(
    options: Options, house: House, replies: Replies, page: PracticePage | None, scale: float
) -> Callable[[int, Callable[[datetime], None]], Tools]:
    timing = Timing().scaled(scale)

    def make(account: int, plan: Callable[[datetime], None]) -> Tools:
        random = Random()  # noqa: S311  # waits, not secrets
        allowance = Allowance(
            account, house.database, house.clock, house.zone, house.page, loopback=house.loopback
        )
        desk = Desk(
            journal=Journal(house.database, house.epoch, house.clock, house.recorder),
            timing=timing,
            retries=Retries(random, timing.backoff, timing.longest_backoff),
            digest=house.digests.of,
            is_out=OptOuts(house).is_out,
            is_held=replies.is_held,
            heed=partial(replies.heed, account),
            refusal=allowance.refusal,
            still=allowance.still,
            intact=Copies().intact,
        )
        return Tools(
            book=Book(house.database, house.clock),
            desk=desk,
            allowance=allowance,
            events=house.events,
            clock=house.clock,
            random=random,
            make_channel=lambda: _channel(options, house, account, page, scale),
            keep_picture=lambda picture: _keep_picture(house.folder.screenshots, picture),
            plan=plan,
        )

    return make


def _channel(
    options: Options, house: House, account: int, page: PracticePage | None, scale: float
) -> Channel:
    headless = options.headless if options.headless is not None else house.loopback
    return WebChannel(
        page.url() if page else options.whatsapp_url or REAL_URL,
        house.folder.profile(account),
        headless=headless,
        browser=options.browser,
        timing=PageTiming().scaled(scale),
        pack=built_in_pack() if page else current_pack(house.folder),  # practice comes with the built-in one
    )


def _keep_picture(folder: Path, picture: bytes) -> Path:
    """Keep a picture of the page for the owner, and the last ones before it; where."""
    folder.mkdir(mode=0o700, exist_ok=True)
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    kept = folder / f"page-{stamp}.png"
    kept.write_bytes(picture)
    for old in sorted(folder.glob("page-*.png"))[:-KEPT_PICTURES]:
        old.unlink()
    return kept
