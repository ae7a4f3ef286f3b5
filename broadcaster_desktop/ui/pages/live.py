"""A campaign as it runs: how far it is, what it does now, and what came of each person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from broadcaster_desktop.core.events import Checking, Noticed, NowServing
from broadcaster_desktop.core.records import CampaignView, DeliveryRow, RunProgress
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryStatus
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui import figures, words
from broadcaster_desktop.ui.doing import Doing, Hand
from broadcaster_desktop.ui.i18n import clock, number
from broadcaster_desktop.ui.models.deliveries import DeliveriesModel
from broadcaster_desktop.ui.notices import Notices
from broadcaster_desktop.ui.pages.unsure import UnsureBar, story
from broadcaster_desktop.ui.shell import Page, Place, SettingsPart, Shell
from broadcaster_desktop.ui.standing import TELLS_LINK, Act, Facts, Standing, standing
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space, Tone
from broadcaster_desktop.ui.watched import Watched, look
from broadcaster_desktop.ui.widgets.bar import StateBar
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.dialog import ask
from broadcaster_desktop.ui.widgets.empty import Empty
from broadcaster_desktop.ui.widgets.flow import Flow
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.pill import Pill
from broadcaster_desktop.ui.widgets.progress import Progress
from broadcaster_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

_D, _C = DeliveryStatus, CampaignStatus
FILTERS: dict[str, frozenset[DeliveryStatus] | None] = {
    "all": None,
    "waiting": frozenset({_D.QUEUED, _D.SENDING}),
    "handed_over": frozenset({_D.HANDED_OVER}),
    "sent": frozenset({_D.SENT}),
    "delivered": frozenset({_D.DELIVERED}),
    "read": frozenset({_D.READ}),
    "failed": frozenset({_D.FAILED}),
    "skipped": frozenset({_D.SKIPPED, _D.CANCELLED}),
    "uncertain": frozenset({_D.UNCERTAIN}),
}
_ALWAYS = ("all", "waiting", "sent", "delivered", "read", "failed")
"""Chips that stand even at nought."""


class LivePage(Page):
    """Reads a campaign's progress whenever it moved, at most some times a second."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._services, self._campaigns = services, services.campaigns
        self._newest, self._ids, self._texts = (Latest(shell.tasks) for _ in range(3))
        self._notices, self._hand = Notices(self), Hand()
        self.campaign: int | None = None
        self._progress: RunProgress | None = None
        self._facts = Facts(datetime.now(UTC))
        self._standing = Standing()
        self._noticed: tuple[datetime, Noticed] | None = None
        self._filter = "all"
        self._checking = 0
        self._retryable = 0  # of those that failed
        self._next_in: float | None = None
        self.model = DeliveriesModel(self._campaigns.deliveries, [""] * 4)
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """The campaign's name."""
        return self._progress.campaign.name if self._progress else self.tr("Campaign")

    def open(self, what: object) -> None:
        """Watch a campaign from now on."""
        if isinstance(what, int) and what != self.campaign:
            self.campaign, self._progress, self._noticed = what, None, None
            self._hand.empty()
            self.model.show_ids([])
            self.chips["all"].setChecked(True)
            self._filter = "all"
        self._read()

    def tells_link(self) -> bool:
        """The page's own bar says it, while the campaign stands still because of the link."""
        reason = self._progress.campaign.reason if self._progress else None
        return bool(self._standing.title) and reason in TELLS_LINK

    def tells_replies(self) -> bool:
        """The page's own bar leads to them, while the campaign stands still because of them."""
        return self._standing.act is Act.REPLIES

    def retranslate(self) -> None:
        """Set every text anew."""
        self.table.setAccessibleName(self.tr("People of this campaign"))
        titles = (self.tr("Name"), self.tr("Status"), self.tr("Reason"), self.tr("Time"))
        self.model.say_titles(titles)
        self.unsure.retranslate()
        self._show()

    # the page's parts

    def _build(self) -> None:
        self.status, self.percent = Pill(), label("section")
        self.bar, self.line, self.now = Progress(), label(), label(shade="second")
        self.last = label("small", "second", wrap=True)
        self.files = label("small", "second", wrap=True)
        self.why = StateBar()
        self.chips = {name: Button("chip") for name in FILTERS}
        self._group = QButtonGroup(self)
        self._chip_row = QWidget()
        flow = Flow(self._chip_row)
        for chip in self.chips.values():
            self._group.addButton(chip)
            flow.addWidget(chip)
        self.chips["all"].setChecked(True)
        self.table = Table((Size.COLUMN_L, Size.COLUMN_M, 0, Size.COLUMN_S))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.table.setMinimumHeight(Size.TABLE)
        self.nobody = Empty(Glyph.CONTACTS, "secondary")
        self.places = QStackedWidget()
        self.places.addWidget(self.table)
        self.places.addWidget(self.nobody)
        self.unsure = UnsureBar()
        self.stop, self.retry = Button("danger", Glyph.STOP), Button(glyph=Glyph.REFRESH)
        self.primary = Button("primary")
        content = column(
            row(self.status, self.line, None, self.percent),
            self.bar,
            self.now,
            self.files,
            self.last,
            self.why,
            self._chip_row,
            space=Space.S,
        )
        content.addWidget(self.places, 1)
        content.addWidget(self.unsure)
        self.lay_out(content, self.stop, None, self.retry, self.primary)
        self._second = QTimer(self)
        self._second.setInterval(Motion.SECOND)

    def _connect(self) -> None:
        if self.primary:
            self.primary.clicked.connect(self._pause_or_resume)
        self.stop.clicked.connect(self._stop)
        self.retry.clicked.connect(self._retry)
        for name, chip in self.chips.items():
            chip.clicked.connect(partial(self._narrow, name))
        self.unsure.chosen.connect(self._resolve)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.model.troubled.connect(self.shell.fail)
        self._second.timeout.connect(self._tick)
        bridge = self.shell.bridge
        bridge.campaign_moved.connect(self._moved)
        bridge.now_serving.connect(self._served)
        bridge.checking.connect(self._check)
        bridge.noticed.connect(self._notice)
        bridge.account_seen.connect(self._seen)
        QShortcut(QKeySequence("Ctrl+."), self).activated.connect(self.stop.click)

    # reading

    def _moved(self, campaign: int) -> None:
        if campaign == self.campaign and self.showing:
            self._read()

    def _served(self, event: NowServing) -> None:
        self._moved(event.campaign)

    def _seen(self) -> None:
        if self.showing and self._standing.title:
            self._read()

    def _notice(self, event: Noticed) -> None:
        self._noticed = (datetime.now(UTC), event)
        self._show_notice()

    def _read(self) -> None:
        campaign = self.campaign
        if campaign is None:
            return
        pictures = self.shell.pictures()
        self._newest.run(lambda: look(self._services, campaign, pictures), self._arrived)
        statuses = FILTERS[self._filter]
        self._ids.run(lambda: self._campaigns.delivery_ids(campaign, statuses), self._show_people)

    def _arrived(self, found: Watched) -> None:
        progress = found.progress
        if progress.campaign.id != self.campaign:
            return
        before = (self._progress is None, self.tells_link(), self.tells_replies())
        self._progress, self._facts, self._retryable = progress, found.facts, found.retryable
        self._hand.see(progress.campaign)
        self._next_in = progress.next_in
        runs = progress.campaign.status is _C.RUNNING
        (self._second.start if runs else self._second.stop)()
        self._show()
        if before != (False, self.tells_link(), self.tells_replies()):
            self.titled.emit()

    def _show_people(self, ids: Sequence[int]) -> None:
        self.model.show_ids(ids)
        self.places.setCurrentWidget(self.table if ids else self.nobody)

    def _check(self, event: Checking) -> None:
        self._checking = event.count
        self._show()

    def _tick(self) -> None:
        if self._next_in is not None:
            self._next_in = max(0.0, self._next_in - 1)
        self._show_now()

    # showing

    def _show(self) -> None:
        progress = self._progress
        if progress is None:
            return
        campaign = progress.campaign
        status = words.run(campaign)
        doing = self._hand.doing
        if doing is None:
            self.status.say(status.text, status.tone, status.glyph)
        else:
            self.status.say(self._doing_words()[doing], Tone.INFO, Glyph.WAIT)
        self._show_line(progress)
        self._show_files(campaign)
        self._show_now()
        self._show_notice()
        self._show_standing(campaign)
        self._show_chips(campaign.counts)
        self._say_nobody(campaign)
        self._show_buttons(progress)

    def _say_nobody(self, campaign: CampaignView) -> None:
        self._chip_row.setVisible(campaign.started_at is not None)
        if campaign.started_at is None:
            self.nobody.say(self.tr("Not begun"), self.tr("Who gets it is settled at the moment it begins."))
        else:
            self.nobody.say(
                self.tr("Nobody here"), self.tr("No message of this campaign is in this state now.")
            )

    def _show_line(self, progress: RunProgress) -> None:
        campaign = progress.campaign
        settled = figures.settled(campaign.counts)
        percent = figures.percent(settled, campaign.total)
        values = {
            "done": number(figures.sent(campaign.counts)),
            "total": number(campaign.total),
            "eta": words.duration(progress.seconds_left or 0),
        }
        text = self.tr("{done} of {total} sent")
        if progress.seconds_left and progress.campaign.reason is None:
            text = self.tr("{done} of {total} sent, about {eta} left")
        self.line.setText(fill(text, values))
        self.percent.setText(f"{percent} %")
        spoken = fill(
            self.tr("Progress, {done} of {total}, {percent} percent"),
            {"done": number(settled), "total": number(campaign.total), "percent": percent},
        )
        self.bar.show_part(settled, campaign.total, spoken)

    def _show_files(self, campaign: CampaignView) -> None:
        names = ", ".join(words.shortened(row.name) for row in campaign.attachments)
        self.files.setText(fill(self.tr("With {files}"), {"files": names}) if names else "")
        self.files.setVisible(bool(names))

    def _show_now(self) -> None:
        progress = self._progress
        if progress is None or progress.campaign.status is not _C.RUNNING:
            self.now.setText("")
            self.now.setVisible(False)
            return
        parts = []
        checking = self._checking or progress.checking
        if checking:
            parts.append(self.tr("Checking %Ln message(s) of before", "", checking))
        if progress.campaign.reason is None:
            parts += self._pace_words(progress)
        self.now.setText("   |   ".join(parts))
        self.now.setVisible(bool(parts))

    def _pace_words(self, progress: RunProgress) -> list[str]:
        parts = []
        if progress.per_minute:
            rate = f"{progress.per_minute:.1f}".removesuffix(".0")
            parts.append(fill(self.tr("{n} a minute"), {"n": rate}))
        if progress.current:
            parts.append(fill(self.tr("now: {name}"), {"name": progress.current}))
        if self._next_in:
            parts.append(fill(self.tr("next in {n} s"), {"n": number(self._next_in)}))
        return parts

    def _show_notice(self) -> None:
        at, event = self._noticed or (None, None)
        text = f"{clock(at)}   {self._notices.say(event)}" if at and event else ""
        self.last.setText(text)
        self.last.setVisible(bool(text))

    def _show_standing(self, campaign: CampaignView) -> None:
        if self._hand.finishing:
            self._standing = Standing(
                Tone.INFO,
                self.tr("The message in hand is being finished"),
                self.tr("It is recorded, and none follows it."),
            )
        else:
            self._standing = standing(campaign, self._facts)
        told = self._standing
        self.why.say(told.tone, told.title, told.more, told.action, partial(self._act, told.act))

    def _show_chips(self, counts: figures.Counts) -> None:
        names = {
            "all": self.tr("All"),
            "waiting": self.tr("Waiting"),
            "handed_over": self.tr("Handed over"),
            "sent": self.tr("Sent"),
            "delivered": self.tr("Delivered"),
            "read": self.tr("Read"),
            "failed": self.tr("Failed"),
            "skipped": self.tr("Skipped"),
            "uncertain": self.tr("Unsure"),
        }
        for name, chip in self.chips.items():
            statuses = FILTERS[name]
            count = sum(counts.get(status, 0) for status in statuses or counts)
            chip.say(f"{names[name]} {number(count)}")
            chip.setVisible(count > 0 or name in _ALWAYS or chip.isChecked())

    def _show_buttons(self, progress: RunProgress) -> None:
        campaign = progress.campaign
        at_work = campaign.status in (_C.RUNNING, _C.PAUSED)
        late = campaign.status is _C.PAUSED and campaign.reason is CampaignReason.LATE
        if self.primary:
            self.primary.say(self._primary_words(campaign, late=late), keys="Ctrl+P")
            self.show_part(self.primary, shown=at_work)
        self.stop.say(self.tr("Not now") if late else self.tr("Stop campaign"), keys="Ctrl+.")
        self.show_part(self.stop, shown=at_work)
        self.show_part(self.retry, shown=self._retryable > 0 and campaign.status is not _C.CANCELLED)
        self.retry.say(fill(self.tr("Retry {n} failed"), {"n": number(self._retryable)}))

    def _primary_words(self, campaign: CampaignView, *, late: bool) -> str:
        if self._hand.doing is not None and self._hand.asked:
            return self._doing_words()[self._hand.doing]
        if late:
            return self.tr("Send now")
        return self.tr("Resume") if campaign.status is _C.PAUSED else self.tr("Pause")

    def _doing_words(self) -> dict[Doing, str]:
        return {
            Doing.PAUSING: self.tr("Pausing"),
            Doing.RESUMING: self.tr("Going on"),
            Doing.STOPPING: self.tr("Stopping"),
            Doing.RETRYING: self.tr("Putting back"),
        }

    # what the owner does

    def _do(self, doing: Doing, work: Callable[[], object], done: Callable[[], None] | None = None) -> None:
        """Show at once what was asked for; what is asked again before the answer is not heard."""
        if self._hand.asked:
            return
        self._hand.ask(doing)
        self._show()

        def answered() -> None:
            self._hand.answered()
            if done:
                done()
            self._read()

        self.shell.tasks.run(work, lambda _: answered(), self._not_done)

    def _not_done(self, error: BaseException) -> None:
        self._hand.empty()
        self._show()
        self.shell.fail(error)
        self._read()

    def _act(self, act: Act | None) -> None:
        if act is Act.LINK:
            self.shell.go(Place.LINK)
        elif act is Act.LIMITS:
            self.shell.go(Place.SETTINGS, SettingsPart.SENDING)
        elif act is Act.REPLIES:
            self.shell.go(Place.REPLIES)
        elif act is Act.USE_HERE:
            self.shell.tasks.run(self._services.accounts.use_here, lambda _: self._read())
        elif act is Act.PICTURES:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.shell.pictures())))

    def _narrow(self, name: str) -> None:
        self._filter = name
        self.unsure.show_row(None)
        self._read()

    def _pause_or_resume(self) -> None:
        campaign, progress = self.campaign, self._progress
        if campaign is None or progress is None:
            return
        if progress.campaign.status is _C.PAUSED:
            self._do(Doing.RESUMING, lambda: self._campaigns.resume(campaign))
        else:
            self._do(Doing.PAUSING, lambda: self._campaigns.pause(campaign))

    def _stop(self) -> None:
        campaign = self.campaign
        if campaign is None or not self.stop.isVisible():
            return
        agreed = ask(
            self,
            self.tr("Stop this campaign?"),
            self.tr("Those who are waiting will not get the message. What was sent stays sent."),
            self.tr("Stop campaign"),
            self.tr("Keep it"),
            "danger",
        )
        if agreed:
            self._do(Doing.STOPPING, lambda: self._campaigns.cancel(campaign))

    def _retry(self) -> None:
        campaign = self.campaign
        if campaign is not None:
            counted: list[int] = []
            self._do(
                Doing.RETRYING,
                lambda: counted.append(self._campaigns.retry_failed(campaign)),
                lambda: self._retried(counted[0]),
            )

    def _retried(self, count: int) -> None:
        self.shell.toast(self.tr("%Ln message(s) will be tried again", "", count))

    def _row_chosen(self) -> None:
        chosen = self.model.row_at(self.table.currentIndex().row())
        self.unsure.show_row(chosen)
        if chosen is None or not self.unsure.asks() or self._progress is None:
            return
        campaign, person = self._progress.campaign.id, chosen.phone
        self._texts.run(lambda: story(self._services, campaign, person), self.unsure.show_story)
        self.bring_into_sight(self.unsure)
        QTimer.singleShot(2 * Motion.QUICK, self, self._keep_row_in_sight)

    def _keep_row_in_sight(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _resolve(self, person: DeliveryRow, choice: str) -> None:
        campaign = self.campaign
        if campaign is not None:
            self.unsure.show_row(None)
            self.shell.tasks.run(
                lambda: self._campaigns.resolve(campaign, person.phone, choice), lambda _: self._read()
            )
