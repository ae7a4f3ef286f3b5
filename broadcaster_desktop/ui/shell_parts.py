"""What stands around every page: navigation, header, practice ribbon, status strip."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui import figures, words
from broadcaster_desktop.ui.i18n import number, phone
from broadcaster_desktop.ui.shell import SECTIONS, Place
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button, IconButton
from broadcaster_desktop.ui.widgets.icons import ButtonGlyph, Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.pill import Pill
from broadcaster_desktop.ui.widgets.progress import Progress
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

if TYPE_CHECKING:
    from broadcaster_desktop.core.records import RunProgress

_GLYPHS = {
    Place.HOME: Glyph.HOME,
    Place.CONTACTS: Glyph.CONTACTS,
    Place.CAMPAIGNS: Glyph.CAMPAIGNS,
    Place.OPTOUTS: Glyph.BLOCK,
    Place.LINK: Glyph.LINK,
    Place.SETTINGS: Glyph.SETTINGS,
}


class Navigation(TranslatedFrame):
    """The sections; icons alone, with tool tips, in a narrow window."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "nav")
        self._buttons: dict[Place, Button] = {}
        self._small = False
        self._box = box = column(space=Space.XS, inside=self)
        for place in SECTIONS:
            button = Button("nav")
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.glyph = ButtonGlyph(button, _GLYPHS[place], "text2", "on_soft")
            button.clicked.connect(self._chooser(place))
            self._buttons[place] = button
            box.addWidget(button)
        box.addStretch(1)
        self.retranslate()
        self.shrink(small=False)

    def show_place(self, place: Place) -> None:
        """Mark a section as the present one."""
        for each, button in self._buttons.items():
            button.setChecked(each is place)

    def button(self, place: Place) -> Button:
        """A section's button."""
        return self._buttons[place]

    def name(self, place: Place) -> str:
        """What a section is called."""
        return self._buttons[place].accessibleName()

    def shrink(self, *, small: bool) -> None:
        """Show icons alone, or words too."""
        self._small = small
        self.setFixedWidth(Size.NAV_SMALL if small else Size.NAV)
        side = Space.M if small else Space.S
        self._box.setContentsMargins(side, Space.M, side, Space.M)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        names = {
            Place.HOME: self.tr("Home"),
            Place.CONTACTS: self.tr("Contacts"),
            Place.CAMPAIGNS: self.tr("Campaigns"),
            Place.OPTOUTS: self.tr("Do-not-message list"),
            Place.LINK: self.tr("WhatsApp link"),
            Place.SETTINGS: self.tr("Settings"),
        }
        self.setAccessibleName(self.tr("Sections"))
        for index, (place, button) in enumerate(self._buttons.items(), start=1):
            text = "" if self._small else names[place]
            button.say(text, name=names[place], tip=names[place], keys=f"Ctrl+{index}")

    def _chooser(self, place: Place) -> Callable[[], None]:
        def choose() -> None:
            self.show_place(place)
            self.chosen.emit(place)

        return choose


class Header(TranslatedFrame):
    """The page's title, how the link to WhatsApp stands, and the menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._title = label("title")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.link, self.more = Pill(), IconButton(Glyph.MENU)
        self.seen = Observation(AccountState.UNKNOWN)
        box = row(inside=self)
        box.addWidget(self._title, 1)
        box.addWidget(self.link)
        box.addWidget(self.more)
        box.setContentsMargins(Space.XL, Space.S, Space.XL, Space.S)
        self.retranslate()

    def show_title(self, text: str) -> None:
        """Name the page."""
        self._title.setText(text)

    def title(self) -> str:
        """The page's name."""
        return self._title.text()

    def show_link(self, seen: Observation) -> None:
        """Say how the link stands; a linked one with the number's last digits."""
        self.seen = seen
        status = words.account(seen.state)
        text = status.text
        if seen.state is AccountState.LINKED and seen.phone:
            text = f"{text} ..{seen.phone[-5:]}"
        self.link.say(text, status.tone, status.glyph)
        spoken = fill(self.tr("WhatsApp: {state}"), {"state": status.text})
        self.link.setAccessibleName(spoken)
        self.link.setToolTip(f"{spoken} {phone(seen.phone)}" if seen.phone else spoken)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.show_link(self.seen)
        self.more.say(self.tr("Menu: undo, go to"), keys="F10")


class Ribbon(TranslatedFrame):
    """Says on every page of practice that nothing is really sent."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "ribbon")
        self._text = label()
        self.leave = Button()
        box = row(Icon(Glyph.PRACTICE, "surface"), self._text, None, self.leave, space=Space.S, inside=self)
        box.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.XS)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._text.setText(self.tr("Practice: nothing is really sent"))
        self.leave.say(self.tr("Leave practice"))


class StatusStrip(TranslatedFrame):
    """The campaign that is being sent, on every page; hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._text = label("small")
        self._bar = Progress()
        self._bar.setMaximumWidth(Size.FIELD_SHORT)
        self.show_button = Button("link")
        self.pause = Button(glyph=Glyph.PAUSE)
        self._progress: RunProgress | None = None
        self._asked = False
        """A press of the button has no effect to be seen yet."""
        box = row(self._text, self._bar, None, self.show_button, self.pause, inside=self)
        box.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.XS)
        self.hide()

    def campaign(self) -> int | None:
        """The campaign shown, None while the strip is hidden."""
        return self._progress.campaign.id if self._progress else None

    def paused(self) -> bool:
        """Whether the campaign shown is paused."""
        return self._progress is not None and self._progress.campaign.status is CampaignStatus.PAUSED

    def ask(self) -> bool:
        """Pause or Resume was pressed: show it at once; False while an earlier press has no effect yet."""
        if self._asked:
            return False
        self.pause.say(self.tr("Going on") if self.paused() else self.tr("Pausing"))
        self._asked = True
        return True

    def show_progress(self, progress: RunProgress | None) -> None:
        """Show a running or paused campaign, or with None nothing."""
        self._progress = progress
        self.setVisible(progress is not None)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._asked = False
        if self._progress is None:
            return
        campaign = self._progress.campaign
        values = {
            "name": campaign.name,
            "done": number(figures.sent(campaign.counts)),
            "total": number(campaign.total),
        }
        paused = campaign.status is CampaignStatus.PAUSED
        text = self.tr("Sending: {name}, {done} of {total} sent")
        late = paused and campaign.reason is CampaignReason.LATE
        if late:
            text = self.tr("Missed its time: {name}")
        elif paused:
            text = self.tr("Paused: {name}, {done} of {total} sent")
        elif campaign.reason is not None:
            text = self.tr("Waiting: {name}, {done} of {total} sent")
        self._text.setText(fill(text, values))
        self._bar.show_part(figures.settled(campaign.counts), campaign.total, self._text.text())
        self.show_button.say(self.tr("Show"))
        resume = self.tr("Send now") if late else self.tr("Resume")
        self.pause.say(resume if paused else self.tr("Pause"), keys="Ctrl+P")
        if self.pause.glyph:
            self.pause.glyph.change(Glyph.PLAY if paused else Glyph.PAUSE, "text2")
