"""Home: how the link stands, the latest campaigns, and for an empty program the three steps to begin."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.records import CampaignView
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui import figures, words
from broadcaster_desktop.ui.i18n import number, phone
from broadcaster_desktop.ui.link_bar import last_seen
from broadcaster_desktop.ui.pages.campaigns import place_of, worth_showing
from broadcaster_desktop.ui.pages.link_words import phone_away
from broadcaster_desktop.ui.shell import Page, Place, Shell
from broadcaster_desktop.ui.standing import Facts, Standing, standing
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import card, column, label, line, row
from broadcaster_desktop.ui.widgets.pill import Pill

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

_SHOWN = 5
"""Campaigns listed here; all of them are one click away."""


@dataclass(frozen=True, slots=True)
class _Seen:
    contacts: int
    campaigns: list[CampaignView]
    link: Observation
    standings: dict[int, Standing] = field(default_factory=dict)
    """Why those that stand still do, by campaign."""


class Step(QWidget):
    """One line of the list to begin with: done or not, what, and the button that does it."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon(Glyph.WAIT, "hint")
        self._text = label(wrap=True)
        self.button = Button("link")
        box = row(self._icon, inside=self)
        box.addWidget(self._text, 1)
        box.addWidget(self.button)

    def say(self, text: str, action: str) -> None:
        """Set the words."""
        self._text.setText(text)
        self.button.say(action)

    def show_done(self, *, done: bool) -> None:
        """Tick it off, or not."""
        self._icon.show_glyph(Glyph.OK if done else Glyph.WAIT, "success" if done else "hint")
        self.button.setVisible(not done)


class HomePage(Page):
    """Reads the figures each time it comes into sight and whenever something moved."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._services = services
        self._newest = Latest(shell.tasks)
        self._found = _Seen(0, [], Observation(AccountState.UNKNOWN))
        self._build()
        self.retranslate()
        bridge = shell.bridge
        for signal in (bridge.campaign_moved, bridge.account_seen, bridge.contacts_changed):
            signal.connect(self._moved)

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Home")

    def open(self, what: object) -> None:
        """Read everything again."""
        self._newest.run(self._look, self._show)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._link_title.setText(self.tr("WhatsApp"))
        self.link.say(self.tr("WhatsApp link"))
        self._contacts_title.setText(self.tr("Contacts"))
        self._campaigns_title.setText(self.tr("Campaigns"))
        self.show_contacts.say(self.tr("Show contacts"))
        self.all_campaigns.say(self.tr("All campaigns"))
        self._begin_title.setText(self.tr("Three steps to your first campaign"))
        self.link_step.say(self.tr("Link your WhatsApp"), self.tr("Link"))
        self.contacts_step.say(self.tr("Bring contacts from a file"), self.tr("Bring"))
        self.practice_step.say(
            self.tr("Practise on made-up people; nothing is really sent"), self.tr("Practise")
        )
        self.practise.say(self.tr("Try a practice campaign"))
        if self.primary:
            self.primary.say(self.tr("New campaign"), keys="Ctrl+N")
        self._show(self._found)

    # the page's parts

    def _build(self) -> None:
        self._link_title, self._link_state, self._link_who = label("section"), Pill(), label(wrap=True)
        self.link = Button("link")
        self._contacts_title, self._contacts_count = label("section"), label("figure")
        self.show_contacts = Button("link")
        self._campaigns_title, self.all_campaigns = label("section"), Button("link")
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        self._begin_title = label("section")
        self.link_step, self.contacts_step, self.practice_step = Step(), Step(), Step()
        steps = (self.link_step, self.contacts_step, self.practice_step)
        self.begin = card(self._begin_title, *steps, space=Space.S)
        self._campaigns_card = card(
            row(self._campaigns_title, None, self.all_campaigns), self._list, space=Space.S
        )
        link_card = card(
            self._link_title, row(self._link_state, None), self._link_who, None, row(self.link, None)
        )
        figures_card = card(self._contacts_title, self._contacts_count, None, row(self.show_contacts, None))
        both = row(space=Space.L)
        both.addWidget(link_card, 1)
        both.addWidget(figures_card, 1)
        self.practise, self.primary = Button(glyph=Glyph.PRACTICE), Button("primary", Glyph.ADD)
        content = column(self.begin, both, self._campaigns_card, None, space=Space.L)
        self.lay_out(content, self.practise, None, self.primary)
        self._connect()

    def _connect(self) -> None:
        go = self.shell.go
        for button in (self.link, self.link_step.button):
            button.clicked.connect(lambda: go(Place.LINK))
        self.show_contacts.clicked.connect(lambda: go(Place.CONTACTS))
        self.contacts_step.button.clicked.connect(lambda: go(Place.IMPORT))
        self.all_campaigns.clicked.connect(lambda: go(Place.CAMPAIGNS))
        for button in (self.practise, self.practice_step.button):
            button.clicked.connect(self._practise)
        if self.primary:
            self.primary.clicked.connect(lambda: go(Place.COMPOSE))

    # reading and showing

    def _look(self) -> _Seen:
        services = self._services
        campaigns = [one for one in services.campaigns.list() if worth_showing(one)]
        standings = {one.id: self._standing(one) for one in campaigns[:_SHOWN]}
        return _Seen(services.contacts.count(), campaigns, last_seen(services.accounts), standings)

    def _standing(self, campaign: CampaignView) -> Standing:
        known = next((one for one in self._services.accounts.list() if one.id == campaign.account), None)
        when = self._services.campaigns.progress(campaign.id).resumes_at
        return standing(campaign, Facts(datetime.now(UTC), known, goes_on_at=when))

    def _moved(self) -> None:
        if self.showing:
            self.open(None)

    def _show(self, found: _Seen) -> None:
        self._found = found
        status = words.account(found.link.state)
        linked = found.link.state is AccountState.LINKED
        self._link_state.say(status.text, status.tone, status.glyph)
        away = phone_away(found.link)
        who = phone(found.link.phone) if linked and found.link.phone else ""
        self._link_who.setText("\n".join(filter(None, (who, away[0] if away else ""))))
        self._contacts_count.setText(number(found.contacts))
        self.link_step.show_done(done=linked)
        self.contacts_step.show_done(done=found.contacts > 0)
        self.practice_step.show_done(done=False)
        self.begin.setVisible(not self.shell.practice and not (found.contacts and found.campaigns))
        self.practice_step.setVisible(not self.shell.practice)
        self._campaigns_card.setVisible(bool(found.campaigns))
        self._show_campaigns(found.campaigns[:_SHOWN])

    def _show_campaigns(self, campaigns: list[CampaignView]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for campaign in campaigns:
            if self._list.count():
                self._list.addWidget(line())
            why = self._found.standings.get(campaign.id, Standing()).title
            self._list.addWidget(self._campaign_row(campaign, why))

    def _campaign_row(self, campaign: CampaignView, why: str) -> QWidget:
        name, pill, sent = Button("link"), Pill(), label("small", "second")
        waits = label("small", "second", wrap=True)
        waits.setText(why)
        waits.setVisible(bool(why))
        name.say(campaign.name)
        name.clicked.connect(partial(self.shell.go, place_of(campaign), campaign.id))
        status = words.run(campaign)
        pill.say(status.text, status.tone, status.glyph)
        values = {"done": number(figures.sent(campaign.counts)), "total": number(campaign.total)}
        sent.setText(fill(self.tr("{done} of {total} sent"), values))
        holder = QFrame()
        column(row(name, None, sent, pill), waits, space=0, inside=holder)
        return holder

    def _practise(self) -> None:
        if not self.shell.practice:
            self.shell.switch_world(practice=True)
            return
        practising = self._services.practising
        if practising is None:
            return
        self.practise.setEnabled(False)
        self.shell.go(Place.LINK, AccountState.STARTING)
        self.shell.tasks.run(
            lambda: practising.begin(None, None, "fast"), self._began, self._not_begun, lane="long"
        )

    def _began(self, campaign: int) -> None:
        self.practise.setEnabled(True)
        self.shell.go(Place.LIVE, campaign)

    def _not_begun(self, error: BaseException) -> None:
        self.practise.setEnabled(True)
        self.shell.fail(error)
