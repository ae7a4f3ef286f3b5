"""Linking WhatsApp: the code to scan, what to do on the phone, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from broadcaster_desktop.core.account import AccountState, Observation
from broadcaster_desktop.core.events import AccountSeen
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui import words
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.i18n import number, phone
from broadcaster_desktop.ui.link_bar import last_seen
from broadcaster_desktop.ui.pages import link_words
from broadcaster_desktop.ui.pages.by_phone import ByPhone
from broadcaster_desktop.ui.pages.risk import RiskNotice
from broadcaster_desktop.ui.shell import Page, Place, Shell
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.announce import announce
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import card, column, label, row
from broadcaster_desktop.ui.widgets.pill import Pill
from broadcaster_desktop.ui.widgets.progress import Progress
from broadcaster_desktop.ui.widgets.qr import QrCode

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

_A = AccountState
_SLOW_SYNC = 45 * Motion.SECOND
_SCANNING = frozenset({_A.WAITING_FOR_SCAN, _A.CODE_EXPIRED, _A.STARTING})


class LinkPage(Page):
    """The code on the left, the steps on the right; one button that fits the state."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(shell)
        self._accounts = services.accounts
        self.seen = Observation(_A.UNKNOWN)
        self._told: Observation | None = None  # newer than anything that is asked for
        self._by_phone = False
        self._free = False  # of the notice that has to be acknowledged first
        self._build()
        self.retranslate()
        shell.bridge.account_seen.connect(self._heard)
        QShortcut(QKeySequence("Ctrl+R"), self).activated.connect(self._new_code)

    def title(self) -> str:
        """The words in the header."""
        return self.tr("Link your WhatsApp")

    def open(self, what: object) -> None:
        """Ask how it stands; a state as subject is what someone else has just brought about."""
        if isinstance(what, AccountState):
            self._told = Observation(what)
        self.shell.tasks.run(self._look, self._looked)

    def tells_link(self) -> bool:
        """It is the page of the link."""
        return True

    def landing(self) -> QWidget | None:
        """The button; the notice takes the focus itself once it is known to be needed."""
        return self.primary

    def retranslate(self) -> None:
        """Set every text anew."""
        self.qr.setAccessibleName(self.tr("WhatsApp link code, needs phone camera"))
        first, second, self._third = self._steps
        opened = self.tr("Open WhatsApp on your phone")
        chosen = self.tr("On the phone: Linked devices > Link a device")
        first.setText(f"1   {opened}")
        second.setText(f"2   {chosen}")
        self.unlink.say(self.tr("Forget this link"))
        self._slow.setText(self.tr("Still loading. Keep your phone online."))
        self.notice.retranslate()
        self._show()

    # the page's parts

    def _build(self) -> None:
        self.qr = QrCode()
        self._countdown = label("small", "second")
        self._countdown.setMinimumHeight(Size.HIT)
        self._steps = [label(wrap=True) for _ in range(3)]
        self._state, self._story = Pill(), label(wrap=True)
        self._who = label("section", wrap=True)
        self._sync = Progress()
        self._slow = label("small", "second", wrap=True)
        self.primary = Button("primary")
        self.primary.clicked.connect(self._act)
        self.unlink = Button("link")
        self.unlink.clicked.connect(self._forget)
        self.way = Button("link")
        self.way.clicked.connect(self._change_way)
        self.notice = RiskNotice()
        self.notice.agreed.connect(self._acknowledge)
        self._left = QWidget()
        self.by_phone = ByPhone()
        self.by_phone.asked.connect(self._ask_code)
        self.by_phone.hide()
        column(self.qr, self.by_phone, self._countdown, None, space=Space.S, inside=self._left)
        steps = column(*(self._step(index) for index in range(3)), space=Space.M)
        self._steps_box = card(steps)
        words_box = column(
            row(self._state, None), self._who, self._story, self._sync, self._slow, self._steps_box, None
        )
        self._link_card = QFrame()
        both = row(self._left, space=Space.XL, inside=self._link_card)
        both.addLayout(words_box, 1)
        self.lay_out(
            column(self.notice, self._link_card, None, space=Space.L),
            self.unlink,
            self.way,
            None,
            self.primary,
        )
        self.notice.hide()
        self._link_card.hide()
        self._tick, self._late = QTimer(self), QTimer(self)
        self._tick.setInterval(Motion.SECOND)
        self._tick.timeout.connect(self._count)
        self._late.setSingleShot(True)
        self._late.setInterval(_SLOW_SYNC)
        self._late.timeout.connect(self._slow.show)
        self._slow.hide()

    def _step(self, index: int) -> QWidget:
        glyphs = (Glyph.PHONE, Glyph.LINK, Glyph.CAMERA)
        holder = QWidget()
        box = row(Icon(glyphs[index], "primary"), inside=holder)
        box.addWidget(self._steps[index], 1)
        return holder

    # how it stands

    def _look(self) -> tuple[Observation, bool]:
        return last_seen(self._accounts), self._accounts.risk_acknowledged()

    def _looked(self, found: tuple[Observation, bool]) -> None:
        observation, acknowledged = found
        self._free = acknowledged or self.shell.practice
        self.notice.setVisible(not self._free)
        self._link_card.setVisible(self._free)
        self._take(self._told or observation)
        if self.showing and not self._free:
            self.notice.field.control.setFocus()

    def _heard(self, event: AccountSeen) -> None:
        self._told = event.observation
        self._take(event.observation)

    def _take(self, seen: Observation) -> None:
        if seen.state is not self.seen.state:
            announce(self, words.account(seen.state).text)
            (self._late.start if seen.state is _A.SYNCING else self._late.stop)()
            self._slow.hide()
        self.seen = seen
        self._show()

    def _show(self) -> None:
        seen = self.seen
        status = link_words.status(seen)
        self._state.say(status.text, status.tone, status.glyph)
        self._show_who()
        scanning = seen.state in _SCANNING
        self._left.setVisible(scanning)
        self._steps_box.setVisible(scanning or seen.state in (_A.UNKNOWN, _A.LOGGED_OUT))
        self._show_code()
        self._show_sync()
        self._show_buttons()
        self._count()
        (self._tick.start if self._waits_for_phone() else self._tick.stop)()

    def _show_code(self) -> None:
        """The code to scan, or to type where the owner, or another command, has asked for one."""
        seen = self.seen
        current = seen.state is _A.WAITING_FOR_SCAN
        if seen.link_code is not None or seen.state not in _SCANNING:
            self._by_phone = seen.link_code is not None
        elif seen.code is not None and self.by_phone.has_code:  # the page has gone back by itself
            self._by_phone = False
            self.by_phone.start_over()
        self.qr.setVisible(not self._by_phone)
        self.by_phone.setVisible(self._by_phone)
        self.qr.show_code(seen.code, dim=not current)
        if seen.link_code is not None or (self._by_phone and seen.state is _A.CODE_EXPIRED):
            self.by_phone.show_code(seen.link_code, dim=not current)
        self._third.setText(f"3   {self._last_step()}")
        self._story.setText(self._last_step() if current else link_words.story(seen))
        self.way.say(self.tr("Scan a code instead") if self._by_phone else self.tr("Use a phone number"))

    def _waits_for_phone(self) -> bool:
        """Whether a code is on show that still counts."""
        seen = self.seen
        code = seen.link_code if self._by_phone else seen.code
        return seen.state is _A.WAITING_FOR_SCAN and code is not None

    def _last_step(self) -> str:
        if self._by_phone:
            return self.tr("Choose Link with phone number instead, and type the code")
        return self.tr("Point the phone camera at this code")

    def _show_who(self) -> None:
        seen = self.seen
        who = ""
        if seen.state is _A.LINKED and seen.phone:
            values = {"name": seen.name or "", "phone": phone(seen.phone)}
            text = self.tr("Linked: {name}, {phone}") if seen.name else self.tr("Linked: {phone}")
            who = fill(text, values)
        self._who.setText(who)
        self._who.setVisible(bool(who))

    def _show_sync(self) -> None:
        syncing = self.seen.state in (_A.SYNCING, _A.STARTING)
        self._sync.setVisible(syncing)
        if not syncing:
            return
        if self.seen.progress is None:
            self._sync.show_busy(words.account(self.seen.state).text)
        else:
            self._sync.show_part(self.seen.progress, 100, f"{self.seen.progress} %")

    def _show_buttons(self) -> None:
        word = link_words.button(self.seen)
        if self.primary:
            self.show_part(self.primary, shown=bool(word) and self._free)
            self.primary.say(word)
        self.show_part(self.unlink, shown=self.seen.state is _A.LINKED)
        self.show_part(self.way, shown=self.seen.state in _SCANNING and self._free)

    def _count(self) -> None:
        left = self.by_phone.seconds_left() if self._by_phone else self.qr.seconds_left()
        waiting = self._waits_for_phone()
        text = ""
        if self.seen.state is _A.CODE_EXPIRED:
            text = self.tr("This code has expired")
        elif waiting:
            text = self.tr("Code changes in {n} s") if left else self.tr("A new code is on its way")
        self._countdown.setText(fill(text, {"n": number(left)}))

    # what the owner does

    def _act(self) -> None:
        state = self.seen.state
        if state is _A.LINKED:
            self.shell.go(Place.CONTACTS)
        elif state is _A.CODE_EXPIRED:
            self._new_code()
        elif state is _A.CONFLICT:
            self.shell.tasks.run(self._accounts.use_here)
        else:
            self._start()

    def _start(self) -> None:
        self._take(Observation(_A.STARTING))
        self.shell.tasks.run(self._accounts.link, None, self._not_started)

    def _not_started(self, error: BaseException) -> None:
        self._take(self._told or Observation(_A.UNKNOWN))
        self.shell.fail(error)

    def _new_code(self) -> None:
        if self.seen.state in (_A.CODE_EXPIRED, _A.WAITING_FOR_SCAN):
            self.shell.tasks.run(self._accounts.new_code)

    def _change_way(self) -> None:
        """Between the code to scan and the one to type, which the page shows only once it is asked for."""
        asked = self._by_phone and self.by_phone.is_asking
        self._by_phone = not self._by_phone
        self.by_phone.start_over()
        if asked:
            self._start()
        else:
            self._show()
        if self._by_phone:
            self.by_phone.line.setFocus()

    def _ask_code(self, phone: str) -> None:
        self.shell.tasks.run(lambda: self._accounts.ask_link_code(phone), None, self._not_asked, lane="long")

    def _not_asked(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code == "not_a_number":
            texts = shown(error)
            self.by_phone.start_over(f"{texts.what} {texts.next}")
            self.by_phone.line.setFocus()
        else:
            self.by_phone.start_over()
            self.shell.fail(error)

    def _acknowledge(self) -> None:
        self.shell.tasks.run(self._accounts.acknowledge_risk, lambda _: self.open(None))

    def _forget(self) -> None:
        self.shell.tasks.run(self._accounts.unlink, lambda _: self.open(None))
