"""A campaign is written on one page: who, what, how fast, check, start."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.media import Refusal
from broadcaster_desktop.core.pacing import OnPaper, Pace
from broadcaster_desktop.core.records import CampaignView, ContactRow, NewCampaign, Preflight, TagRow
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.i18n import day_and_time, number
from broadcaster_desktop.ui.pages.composing.attaching import Attaching
from broadcaster_desktop.ui.pages.composing.check import Check, Means
from broadcaster_desktop.ui.pages.composing.message import Message
from broadcaster_desktop.ui.pages.composing.speed import Speed
from broadcaster_desktop.ui.pages.composing.who import Who
from broadcaster_desktop.ui.shell import Page, Place, Shell
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field
from broadcaster_desktop.ui.widgets.layout import column

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

_HELD_BACK = 1000
"""Milliseconds after a check in which nothing can be started."""
_PREVIEWED = 20
"""People offered for the preview."""

_FILE_CODES = {f"attachment_{why.value}" for why in Refusal} | {
    *("attachment_too_many", "attachment_mixed", "attachment_twice"),
    *("file_missing", "file_unreadable", "not_a_file"),
}
"""What is said below the attached files."""

Offer = tuple[list[TagRow], list[str], list[ContactRow], tuple[OnPaper, ...]]
Found = tuple[int, Preflight, Limits]


class ComposePage(Page):
    """Checking saves a draft; changing anything after throws that draft away and asks for a new check."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._campaigns, self._contacts = services.campaigns, services.contacts
        self._settings, self._media = services.settings, services.media
        self._counts, self._previews, self._offers, self._first = (Latest(shell.tasks) for _ in range(4))
        self._draft: int | None = None
        self._found: Preflight | None = None
        self._tags: tuple[str, ...] = ()
        self._build()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """The words in the header."""
        return self.tr("New campaign")

    def open(self, what: object) -> None:
        """Write a new campaign, or go on with the draft whose id is given."""
        if isinstance(what, int) and what != self._draft:
            self.shell.tasks.run(lambda: self._campaigns.view(what), self._take_draft)
        else:
            self._offer()
        if not self.name.text():
            self.name.setText(self._usual_name())

    def landing(self) -> QWidget | None:
        """The first tag, or how to get one."""
        return next(iter(self.who.chips.values()), self.who.bring)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._name_field.say(self.tr("Name of the campaign"), self.tr("Only you see it."))
        self._show_primary()

    # the page's parts

    def _build(self) -> None:
        self.name = QLineEdit()
        self._name_field = Field(self.name)
        self._name_field.setMaximumWidth(Size.FIELD)
        self.who, self.message, self.speed, self.check = Who(), Message(), Speed(), Check()
        self.files = Attaching(self.message.files, self._media, self.shell)
        self.primary = Button("primary")
        content = column(
            self._name_field, self.who, self.message, self.speed, self.check, None, space=Space.L
        )
        self.lay_out(content, None, self.primary)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(Motion.SEARCH_WAIT)

    def _connect(self) -> None:
        if self.primary:
            self.primary.clicked.connect(self._press)
        self.who.changed.connect(self._who_changed)
        self.who.bring.clicked.connect(lambda: self.shell.go(Place.IMPORT))
        self.message.changed.connect(self._text_changed)
        self.message.person_changed.connect(self._preview)
        self._typing.timeout.connect(self._preview)
        self.files.edited.connect(self._edited)
        self.files.moved.connect(self._files_moved)
        self.speed.changed.connect(self._edited)
        self.name.textEdited.connect(self._edited)
        self.check.fix.connect(self.shell.go)

    # reading

    def _offer(self) -> None:
        self._tags = self.who.tags() or self._tags

        def read() -> Offer:
            people = self._contacts.first(tag=self._tags[0] if self._tags else None, limit=_PREVIEWED)
            tags, placeholders = self._contacts.tags(), self._campaigns.placeholders()
            return tags, placeholders, people, self._settings.on_paper()

        self._offers.run(read, self._offered)

    def _offered(self, offer: Offer) -> None:
        tags, placeholders, people, on_paper = offer
        self.speed.show_on_paper(on_paper, limited=not self.shell.practice)
        self.who.show_tags(tags, self._tags)
        self.message.show_placeholders(placeholders)
        self.message.show_people(people)
        self._count()
        self._preview()

    def _take_draft(self, campaign: CampaignView) -> None:
        if campaign.status is not CampaignStatus.DRAFT:
            self.shell.go(Place.LIVE, campaign.id)
            return
        self._forget_draft()
        self.name.setText(campaign.name)
        self.message.text.setPlainText(campaign.message)
        self.files.show(campaign.attachments)
        self.speed.choose(campaign.pace)
        self._draft, self._tags = campaign.id, campaign.tags
        self.who.show_tags([], ())
        self._offer()

    def _who_changed(self) -> None:
        self._tags = self.who.tags()
        self._edited()
        self._offer_people()
        self._count()

    def _offer_people(self) -> None:
        tag = self._tags[0] if self._tags else None
        self._first.run(lambda: self._contacts.first(tag=tag, limit=_PREVIEWED), self._people_arrived)

    def _people_arrived(self, people: list[ContactRow]) -> None:
        self.message.show_people(people)
        self._preview()

    def _count(self) -> None:
        tags = self._tags
        self._counts.run(lambda: self._campaigns.count(tags), self._counted)

    def _counted(self, people: int) -> None:
        self.who.show_count(people)
        self.speed.show_people(people)

    def _text_changed(self) -> None:
        self.message.count()
        self._edited()
        self._typing.start()

    def _files_moved(self) -> None:
        self._preview()
        self._show_primary()

    def _preview(self) -> None:
        with_files = bool(self.files.paths())
        text, contact = self.message.written(), self.message.contact()
        if not text.strip():
            self.message.field.wrong("")
            self.message.show_preview("", self.files.first_picture())
            return

        def read() -> str | UserError:
            try:
                self._campaigns.check_message(text, with_files=with_files)
                return self._campaigns.preview(text, contact)
            except UserError as error:
                return error

        self._previews.run(read, self._previewed)

    def _previewed(self, found: str | UserError) -> None:
        if isinstance(found, UserError):
            texts = shown(found)
            self.message.field.wrong(f"{texts.what} {texts.next}".strip())
        else:
            self.message.field.wrong("")
            self.message.show_preview(found, self.files.first_picture())

    # checking and starting

    def _edited(self) -> None:
        self._forget_draft()
        self._show_primary()

    def _forget_draft(self) -> None:
        draft, self._draft, self._found = self._draft, None, None
        self.check.show_found(None)
        if draft is not None:
            self.shell.tasks.run(lambda: self._campaigns.cancel(draft))

    def _press(self) -> None:
        found = self._found
        if self._draft is not None and found is not None and found.will_send and not found.problems:
            self._start(self._draft)
        else:
            self._check()

    def _check(self) -> None:
        new = NewCampaign(
            name=self.name.text().strip(),
            message=self.message.written(),
            tags=self._tags,
            pace=self.speed.pace(),
            attachments=self.files.paths(),
        )
        draft = self._draft

        def work() -> Found:
            campaign = self._campaigns.create(new) if draft is None else draft
            return campaign, self._campaigns.preflight(campaign), self._settings.limits()

        self.shell.tasks.run(work, lambda found: self._checked(*found), self._not_checked)

    def _checked(self, draft: int, found: Preflight, limits: Limits) -> None:
        self._draft, self._found = draft, found
        pace = Pace(self.speed.pace())
        self.check.show_found(found, Means(pace, None if self.shell.practice else limits))
        self._show_primary()
        self._hold_back()
        self.bring_into_sight(self.check)

    def _not_checked(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code.startswith(("message", "unknown", "template")):
            self._previewed(error)
            self.message.text.setFocus()
            self.bring_into_sight(self.message)
        elif isinstance(error, UserError) and error.code in _FILE_CODES:
            self.files.trouble(error)
            self.bring_into_sight(self.message)
        elif isinstance(error, UserError) and error.code == "name_missing":
            self._name_field.wrong(shown(error).what)
            self.name.setFocus()
        else:
            self.shell.fail(error)

    def _start(self, campaign: int) -> None:
        if self.primary:
            self.primary.setEnabled(False)
        self.shell.tasks.run(
            lambda: self._campaigns.start(campaign), lambda _: self._started(campaign), self._not_started
        )

    def _started(self, campaign: int) -> None:
        self._draft, self._found, self._tags = None, None, ()
        self.name.setText("")
        self.message.text.setPlainText("")
        self.files.clear()
        self.who.show_tags([], ())
        self.check.show_found(None)
        self._show_primary()
        self.shell.go(Place.LIVE, campaign)

    def _not_started(self, error: BaseException) -> None:
        self._show_primary()
        self.shell.fail(error)

    def _show_primary(self) -> None:
        found = self._found
        ready = found is not None and found.will_send > 0 and not found.problems
        if self.primary:
            people = number(found.will_send) if found else ""
            start = fill(self.tr("Start sending to {n} people"), {"n": people})
            self.primary.say(start if ready else self.tr("Check before sending"), keys="Ctrl+Enter")
            self.primary.setEnabled(not self.files.looking)

    def _hold_back(self) -> None:
        """Keep the second click of a double click from starting what the first one only checked."""
        if self.primary:
            self.primary.setEnabled(False)
            QTimer.singleShot(_HELD_BACK, self, self._show_primary)

    def _usual_name(self) -> str:
        return fill(self.tr("Campaign of {date}"), {"date": day_and_time(datetime.now().astimezone())})
