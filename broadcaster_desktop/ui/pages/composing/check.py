"""The check before sending: what stands in the way, who is left out and why, when it ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from broadcaster_desktop.core.limits import Limits
from broadcaster_desktop.core.pacing import WORK, Pace, seconds_left
from broadcaster_desktop.core.records import Preflight
from broadcaster_desktop.core.status import DeliveryReason
from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui import words
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.moments import said
from broadcaster_desktop.ui.shell import Place
from broadcaster_desktop.ui.theme.tokens import Space, Tone
from broadcaster_desktop.ui.widgets.announce import announce
from broadcaster_desktop.ui.widgets.bar import GLYPHS
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Icon
from broadcaster_desktop.ui.widgets.layout import column, label, row
from broadcaster_desktop.ui.widgets.pill import TINTS
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

_SLACK = timedelta(minutes=5)
"""An end this much later than sending without a break says that there are pauses."""


@dataclass(frozen=True, slots=True)
class Means:
    """How it would be sent."""

    pace: Pace
    limits: Limits | None
    """None where no limits apply."""


class Check(TranslatedFrame):
    """One line for each finding, with icon and words; `fix` asks for the place where it is mended."""

    fix = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title, self._hint = label("section"), label("small", "second", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self._found: Preflight | None = None
        self._means: Means | None = None
        column(self._title, self._hint, self._lines, space=Space.S, margin=Space.L, inside=self)
        self.retranslate()

    def show_found(self, found: Preflight | None, means: Means | None = None) -> None:
        """Show a check's findings, or with None that there was none yet."""
        self._found, self._means = found, means
        self.retranslate()
        if found is not None:
            announce(self, self.accessibleName())

    def texts(self) -> list[str]:
        """What the lines say."""
        return [text for at in range(self._lines.count()) if (text := self._text_at(at))]

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Check before sending"))
        self._hint.setText(self.tr("Nothing is sent by checking."))
        self._hint.setVisible(self._found is None)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._found is None:
            self.setAccessibleName(self.tr("Check before sending"))
            return
        self._add_lines(self._found)
        values = {"w": number(sum(self._found.blocked.values())), "p": number(len(self._found.problems))}
        self.setAccessibleName(fill(self.tr("Check: {w} left out, {p} problems"), values))

    def _add_lines(self, found: Preflight) -> None:
        for problem in found.problems:
            self._add_problem(problem)
        if found.will_send:
            text = self.tr("%Ln people will get it", "", found.will_send)
            self._add(Tone.SUCCESS, text)
        for reason, count in found.blocked.items():
            self._add_blocked(reason, count)
        for warning, count in found.warned.items():
            self._add(Tone.WARN, self._warning(warning, count))
        if found.ends_at and found.will_send:
            self._add_end(found.ends_at, found.will_send)

    def _add_end(self, ends_at: datetime, people: int) -> None:
        now = datetime.now(UTC)
        when = said(ends_at, now)
        limits = self._means.limits if self._means else None
        if self._means and limits and _pauses(ends_at, now, people, self._means.pace):
            self._add(Tone.INFO, self._pause_words(limits))
        self._add(Tone.INFO, fill(self.tr("Ends about {time}, if started now"), {"time": when}))

    def _pause_words(self, limits: Limits) -> str:
        text = self.tr(
            "It pauses outside {from} to {to} where the customer lives, and for the rest of a day once"
            " {daily} are sent, {new} of them to people you never chatted with. It goes on by itself."
        )
        values = {
            "from": limits.window_start.isoformat("minutes"),
            "to": limits.window_end.isoformat("minutes"),
            "daily": number(limits.daily),
            "new": number(limits.daily_new),
        }
        return fill(text, values)

    def _warning(self, warning: str, count: int) -> str:
        texts = {
            "messaged_recently": self.tr("%Ln people got a message from you in the last 24 hours", "", count),
            "likely_opt_out": self.tr(
                "%Ln people may have asked to stop; answer their replies first", "", count
            ),
        }
        return texts.get(warning, warning)

    def _add_problem(self, problem: str) -> None:
        texts: dict[str, tuple[str, str, Place | None]] = {
            "no_people": (self.tr("Nobody is chosen. Choose a tag above."), "", None),
            "nobody_to_send_to": (self.tr("None of these people can get it; see why below."), "", None),
            "attachment_changed": (self.tr("An attached file was changed. Attach it again."), "", None),
            "attachment_missing": (
                self.tr("The kept copy of an attached file is gone. Attach the file again."),
                "",
                None,
            ),
            "not_linked": (self.tr("No WhatsApp is linked yet."), self.tr("Link your WhatsApp"), Place.LINK),
        }
        text, action, place = texts.get(problem, (problem, "", None))
        self._add(Tone.DANGER, text, action, partial(self.fix.emit, place) if place else None)

    def _add_blocked(self, reason: DeliveryReason, count: int) -> None:
        people = self.tr("%Ln people are left out", "", count)
        self._add(Tone.WARN, f"{people}: {words.delivery_story(reason)}")

    def _add(self, tone: Tone, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        said = label(wrap=True)
        said.setText(text)
        said.setObjectName("said")
        holder = QWidget()
        box = row(Icon(GLYPHS[tone], TINTS[tone]), inside=holder)
        box.addWidget(said, 1)
        if act is not None:
            button = Button("link")
            button.say(action)
            button.clicked.connect(act)
            box.addWidget(button)
        self._lines.addWidget(holder)

    def _text_at(self, at: int) -> str:
        item = self._lines.itemAt(at)
        widget = item.widget() if item else None
        said = widget.findChild(type(self._title), "said") if widget else None
        return said.text() if said else ""


def _pauses(ends_at: datetime, now: datetime, people: int, pace: Pace) -> bool:
    """Whether the end is later than sending without a break would come to."""
    return ends_at - now > timedelta(seconds=seconds_left(people, pace, WORK)) + _SLACK
