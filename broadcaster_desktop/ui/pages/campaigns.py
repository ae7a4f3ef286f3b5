"""All campaigns, newest first."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from broadcaster_desktop.core.records import CampaignView
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui import figures, words
from broadcaster_desktop.ui.i18n import day_and_time, number
from broadcaster_desktop.ui.models.listed import ListedModel
from broadcaster_desktop.ui.shell import Page, Place, Shell
from broadcaster_desktop.ui.standing import Facts, standing
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Size
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.empty import Empty
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, row
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE, STATUS_ROLE, Table

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

NAME, STATUS, SENT, CREATED = range(4)


class CampaignsPage(Page):
    """A row opens the campaign: a draft where it is written, any other where it is watched."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._campaigns = services.campaigns
        self._newest = Latest(shell.tasks)
        self.model: ListedModel[CampaignView] = ListedModel(campaign_cell, [""] * 4)
        self.table = Table((0, Size.COLUMN_S, Size.COLUMN_S, Size.COLUMN_M))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.table.opened.connect(self._opened)
        self.none = Empty(Glyph.CAMPAIGNS, "secondary")
        self.none.button.clicked.connect(lambda: shell.go(Place.COMPOSE))
        self.places = QStackedWidget()
        self.places.addWidget(self.table)
        self.places.addWidget(self.none)
        self.primary, self.replies = Button("primary", Glyph.ADD), Button()
        self.replies.clicked.connect(lambda: shell.go(Place.REPLIES))
        self.primary.clicked.connect(lambda: shell.go(Place.COMPOSE))
        content = column(row(None, self.replies, self.primary))
        content.addWidget(self.places, 1)
        self.lay_out(content, scrolls=False)
        self.retranslate()
        shell.bridge.campaign_moved.connect(self._moved)

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Campaigns")

    def open(self, what: object) -> None:
        """Read the list again."""
        self._newest.run(self._campaigns.list, self._show)

    def retranslate(self) -> None:
        """Set every text anew."""
        if self.primary:
            self.primary.say(self.tr("New campaign"), keys="Ctrl+N")
        self.replies.say(self.tr("Replies"))
        self.table.setAccessibleName(self.tr("Campaigns"))
        self.model.say_titles((self.tr("Name"), self.tr("Status"), self.tr("Sent"), self.tr("Created")))
        self.none.say(
            self.tr("No campaigns yet"),
            self.tr("A campaign is one message to many customers who agreed to get it."),
            self.tr("New campaign"),
        )

    def _show(self, campaigns: list[CampaignView]) -> None:
        shown = [one for one in campaigns if worth_showing(one)]
        self.model.show_rows(shown)
        self.places.setCurrentWidget(self.table if shown else self.none)

    def _moved(self, campaign: int) -> None:
        if self.showing:
            self.open(None)

    def _opened(self, at: int) -> None:
        campaign = self.model.row_at(at)
        if campaign is not None:
            self.shell.go(place_of(campaign), campaign.id)


def worth_showing(campaign: CampaignView) -> bool:
    """Whether a campaign is more than a draft that was thrown away."""
    return campaign.status is not CampaignStatus.CANCELLED or campaign.started_at is not None


def place_of(campaign: CampaignView) -> Place:
    """Where a campaign is shown: a draft where it is written."""
    return Place.COMPOSE if campaign.status is CampaignStatus.DRAFT else Place.LIVE


def campaign_cell(campaign: CampaignView, column_at: int, role: int) -> Any:
    """What a column shows of a campaign."""
    status = words.run(campaign)
    if role == STATUS_ROLE and column_at == STATUS:
        return status
    if role == SECOND_ROLE and column_at == NAME:
        return standing(campaign, Facts(datetime.now(UTC))).title
    if role != Qt.ItemDataRole.DisplayRole:
        return None
    texts = {
        NAME: campaign.name,
        STATUS: status.text,
        SENT: fill(
            "{sent} / {total}",
            {"sent": number(figures.sent(campaign.counts)), "total": number(campaign.total)},
        ),
        CREATED: day_and_time(campaign.created_at),
    }
    return texts[column_at]
