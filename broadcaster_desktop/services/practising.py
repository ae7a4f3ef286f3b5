"""A whole campaign on the practice page, from the first link to the last outcome."""

from __future__ import annotations

from pathlib import Path

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.records import CampaignView, ImportOptions, NewCampaign
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import resource
from broadcaster_desktop.services.accounts import Accounts
from broadcaster_desktop.services.campaigns import Campaigns
from broadcaster_desktop.services.importing import Importing

MESSAGE = "Namaste {name|friend}, our Diwali sweets are ready. Reply STOP to get no more messages."
CONSENT = "Practice: these people are made up"
LINK_WITHIN = 120.0
"""Seconds for the practice page to be linked; its phone scans by itself."""


class Practising:
    """Practice campaigns. Everything is real but the page."""

    def __init__(self, importing: Importing, campaigns: Campaigns, accounts: Accounts) -> None:
        self._importing = importing
        self._campaigns = campaigns
        self._accounts = accounts

    def begin(self, file: Path | None, message: str | None, pace: str) -> int:
        """Bring a practice campaign to running; its id.

        With neither file nor message an unfinished one goes on, else the five samples are used. With either,
        an unfinished one is first looked up and then cancelled. Nothing is changed when either is bad.
        """
        unfinished = [one for one in self._campaigns.list() if _unfinished(one)]
        if unfinished and file is None and message is None:
            self._link()
            self._campaigns.start(unfinished[0].id)
            return unfinished[0].id
        chosen = file or resource("samples", "practice.csv")
        new = NewCampaign(
            name=chosen.stem, message=MESSAGE if message is None else message, tags=(), pace=pace
        )
        self._campaigns.check(new)
        self._importing.check_fits(chosen, new.message)
        self._link()
        for left in unfinished:
            self._accounts.repair()
            self._campaigns.cancel(left.id)
        summary = self._importing.run(chosen, ImportOptions(update=True, consent=CONSENT))
        campaign = self._campaigns.create(new, self._importing.people(summary.id))
        self._campaigns.start(campaign)
        return campaign

    def _link(self) -> None:
        self._accounts.link()
        seen = self._accounts.await_state(_is_linked, LINK_WITHIN)
        if seen is None or not _is_linked(seen):
            raise UserError(
                "practice_not_linked",
                QT_TRANSLATE_NOOP("errors", "The practice page could not be linked."),
                why=QT_TRANSLATE_NOOP("errors", "It stands at: {state}."),
                safe=QT_TRANSLATE_NOOP("errors", "Nothing was sent."),
                next=QT_TRANSLATE_NOOP("errors", "Start the practice again."),
                values={"state": seen.state.value if seen else AccountState.UNKNOWN.value},
            )


def _is_linked(look: Observation) -> bool:
    return look.state is AccountState.LINKED


def _unfinished(campaign: CampaignView) -> bool:
    return campaign.status in (CampaignStatus.RUNNING, CampaignStatus.PAUSED)
