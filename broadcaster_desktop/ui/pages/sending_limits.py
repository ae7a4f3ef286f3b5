"""The owner's limits: hours, messages a day, and those to people never chatted with. Each applies at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from broadcaster_desktop.core.limits import MOST_A_DAY, NOTICE_ABOVE, Limits
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.pages.risk import RiskNotice
from broadcaster_desktop.ui.shell import Shell
from broadcaster_desktop.ui.theme.tokens import Size, Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Choice, Field, paragraph
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

if TYPE_CHECKING:
    from broadcaster_desktop.services.settings import Settings

_TIMES = tuple(time(half // 2, 30 * (half % 2)) for half in range(48))


class SendingLimits(TranslatedFrame):
    """Saves each change as it is made; a higher daily limit waits for the notice to be acknowledged."""

    asked = Signal()
    """The notice has to be read now."""

    def __init__(self, shell: Shell, settings: Settings) -> None:
        super().__init__()
        self._shell, self._settings = shell, settings
        self._held = Limits()
        self._wanted: Limits | None = None
        """Waits for the notice."""
        self._build()
        self._connect()
        self.retranslate()

    def show_limits(self, held: Limits) -> None:
        """Show what holds now."""
        self._held = held
        for choice, moment in ((self.start, held.window_start), (self.end, held.window_end)):
            _choose(choice, moment)
        self.daily.setText(str(held.daily))
        self.fresh.setText(str(held.daily_new))

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Sending"))
        self._story.setText(
            self.tr(
                "These limits lower the harm; they do not make bulk sending allowed."
                " They hold for every campaign, also for one that runs."
            )
        )
        self._start_field.say(self.tr("Send from"))
        self._end_field.say(self.tr("Send until"))
        self._hours.setText(
            self.tr("By the clock where each customer lives. Outside these hours a campaign waits.")
        )
        most = {"most": number(MOST_A_DAY), "usual": number(NOTICE_ABOVE)}
        self._daily_field.say(
            self.tr("Messages a day"), fill(self.tr("1 to {most} by one number. Usual: {usual}."), most)
        )
        self._fresh_field.say(
            self.tr("Of these to new people"), self.tr("People this number has never chatted with.")
        )
        self._only_practice.setText(
            self.tr("In practice nothing is really sent, so no limits of sending apply.")
        )
        self.keep.say(self.tr("Keep the old limit"))

    def _build(self) -> None:
        self.setProperty("role", "card")
        self._title = label("section")
        self._story, self._hours, self._only_practice = (
            paragraph(label("small", "second")) for _ in range(3)
        )
        self.start, self.end = Choice(), Choice()
        self._start_field, self._end_field = Field(self.start), Field(self.end)
        self.daily, self.fresh = QLineEdit(), QLineEdit()
        self._daily_field, self._fresh_field = Field(self.daily), Field(self.fresh)
        self.notice, self.keep = RiskNotice(), Button("link")
        fields = (self._start_field, self._end_field, self._daily_field, self._fresh_field)
        for field in fields:
            field.setFixedWidth(Size.FIELD_SHORT + Space.XXL)
        parts = (
            self._title,
            self._story,
            self._only_practice,
            row(*fields[:2], None, space=Space.L),
            self._hours,
            row(*fields[2:], None, space=Space.L),
            self.notice,
            row(self.keep, None),
        )
        column(*parts, inside=self, margin=Space.L, space=Space.S)
        practice = self._shell.practice
        self._only_practice.setVisible(practice)
        for part in (self._story, self._hours, *fields):
            part.setVisible(not practice)
        self._ask(None)

    def _connect(self) -> None:
        self.start.activated.connect(self._window_chosen)
        self.end.activated.connect(self._window_chosen)
        self.daily.editingFinished.connect(self._daily_typed)
        self.fresh.editingFinished.connect(self._fresh_typed)
        self.notice.agreed.connect(self._agreed)
        self.keep.clicked.connect(self._keep)

    def _window_chosen(self) -> None:
        start, end = self.start.currentData(), self.end.currentData()
        self._change(replace(self._held, window_start=start, window_end=end))

    def _daily_typed(self) -> None:
        daily = _number(self.daily.text())
        self._change(replace(self._held, daily=daily, daily_new=min(self._held.daily_new, max(daily, 1))))

    def _fresh_typed(self) -> None:
        self._change(replace(self._held, daily_new=_number(self.fresh.text())))

    def _change(self, wanted: Limits) -> None:
        if wanted == self._held:
            self._clear()
            return
        self._save(wanted, self._held, acknowledged=False)

    def _save(self, wanted: Limits, old: Limits, *, acknowledged: bool) -> None:
        self._shell.tasks.run(
            lambda: self._settings.set_limits(wanted, acknowledged=acknowledged),
            lambda _: self._saved(wanted, old),
            partial(self._refused, wanted),
        )

    def _saved(self, new: Limits, old: Limits) -> None:
        self._clear()
        self.show_limits(new)
        self._shell.toast(self.tr("Saved"), partial(self._restore, old, new))

    def _restore(self, old: Limits, new: Limits) -> None:
        """Undo; what held before was acknowledged when it was set."""
        self._save(old, new, acknowledged=True)

    def _refused(self, wanted: Limits, error: BaseException) -> None:
        code = error.code if isinstance(error, UserError) else ""
        if code == "notice_first":
            self._ask(wanted)
            return
        fields = {
            "bad_window": self._end_field,
            "bad_ceiling": self._daily_field,
            "bad_new_ceiling": self._fresh_field,
        }
        if code in fields:
            texts = shown(error)
            self._clear()
            fields[code].wrong(f"{texts.what} {texts.safe}")
        else:
            self._shell.fail(error)
            self.show_limits(self._held)

    def _clear(self) -> None:
        for field in (self._end_field, self._daily_field, self._fresh_field):
            field.wrong("")
        self._ask(None)

    def _ask(self, wanted: Limits | None) -> None:
        """Have the notice acknowledged for these limits, or with None ask nothing."""
        new = wanted is not None and self._wanted is None
        self._wanted = wanted
        self.notice.setVisible(wanted is not None)
        self.keep.setVisible(wanted is not None)
        if new:
            self.notice.start_over()
            self.asked.emit()

    def _agreed(self) -> None:
        if self._wanted is not None:
            self._save(self._wanted, self._held, acknowledged=True)

    def _keep(self) -> None:
        self._clear()
        self.show_limits(self._held)
        self.daily.setFocus()


def _choose(choice: Choice, moment: time) -> None:
    """Show a time of day, one between the half hours too."""
    choice.clear()
    for each in sorted({*_TIMES, moment}):
        choice.addItem(each.isoformat("minutes"), each)
    choice.setCurrentIndex(choice.findText(moment.isoformat("minutes")))


def _number(typed: str) -> int:
    """A whole number as typed; anything else counts as none, which no limit allows."""
    digits = typed.strip()
    return int(digits) if digits.isdecimal() and len(digits) < 9 else 0
