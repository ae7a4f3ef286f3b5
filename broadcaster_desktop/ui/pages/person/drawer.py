"""The drawer: one contact, opened beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QSizePolicy, QWidget
from shiboken6 import isValid

from broadcaster_desktop.core.privacy import Erased
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.ui.i18n import phone
from broadcaster_desktop.ui.pages.person import standing
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.consents import Consents
from broadcaster_desktop.ui.pages.person.details import Details
from broadcaster_desktop.ui.pages.person.erasing import ErasedReport
from broadcaster_desktop.ui.pages.person.facts import Facts, look
from broadcaster_desktop.ui.pages.person.parts import flowing, has_focus
from broadcaster_desktop.ui.pages.person.past import History
from broadcaster_desktop.ui.pages.person.rights import Rights
from broadcaster_desktop.ui.pages.person.stopping import Stopping
from broadcaster_desktop.ui.shell import Shell, scrolling
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space
from broadcaster_desktop.ui.widgets.announce import announce
from broadcaster_desktop.ui.widgets.buttons import Button, IconButton
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, label, line, row
from broadcaster_desktop.ui.widgets.pill import Pill
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

Part = Details | Consents | History | Rights


class PersonDrawer(TranslatedFrame):
    """Who it is, whether they may be messaged, and four parts of which one is shown."""

    closed = Signal()
    changed = Signal()
    """Something of the contact was changed from here: lists are to be read again."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__()
        self._shell, self._services = shell, services
        self.contact: int | None = None
        """Whom it shows; None: nobody."""
        self._facts: Facts | None = None
        self._came_from: QWidget | None = None
        self._newest, self._known = Latest(shell.tasks), Latest(shell.tasks)
        self.acts = Acts(shell, services, self)
        self._build()
        self._connect()
        self.retranslate()

    def show_contact(self, contact: int, *, step_in: bool = True) -> None:
        """Open with a contact; `step_in`: the focus goes into the drawer, and back when it is closed."""
        if self.rights.busy:
            return
        self._leave_line()
        if step_in:
            self._keep_focus()
        anew = contact != self.contact
        self.contact = contact
        self.report.hide()
        if anew:
            self._facts = None
            self._title.setText("")
            self._body.hide()
            self._reading.hide()
            self._late.start()
        self.show()
        if step_in:
            (self.close_button if anew else self._chip()).setFocus()
        self._read()
        self._read_known()

    def close(self) -> bool:
        """Show nobody any more; what was typed in a line is saved as it is left."""
        was_open, within = not self.isHidden(), has_focus(self)
        self._leave_line()
        self._late.stop()
        back, self._came_from = self._came_from, None
        self.hide()
        if not self.rights.busy:
            self.contact = self._facts = None
        if within and back is not None and back.isVisible():
            back.setFocus()
        if was_open:
            self.closed.emit()
        return was_open

    def back(self) -> bool:
        """Esc: forget what is being typed or asked, else close; False when it is not open."""
        if self.isHidden():
            return False
        if self._facts is not None and (self.stopping.revert() or self._part().revert()):
            return True
        return self.close()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("One contact"))
        self.close_button.say(self.tr("Close"), keys="Esc")
        self._reading.setText(self.tr("Reading"))
        names = (self.tr("Details"), self.tr("Consent"), self.tr("History"), self.tr("Privacy"))
        for chip, name in zip(self.chips, names, strict=True):
            chip.say(name)
        self._show_head()

    def event(self, event: QEvent) -> bool:
        """Esc is the drawer's own while the focus is in it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_escape(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc goes one step back."""
        if not (_is_escape(event) and self.back()):
            super().keyPressEvent(event)

    # its parts

    def _build(self) -> None:
        self.setProperty("role", "drawer")
        self.setFixedWidth(Size.DRAWER)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._title, self.close_button = label("section", wrap=True), IconButton(Glyph.CLOSE)
        self._phone, self._why = label(), label("small", "second", wrap=True)
        self._phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.pill, self.stopping = Pill(), Stopping(self.acts)
        self.details, self.consents = Details(self.acts), Consents(self.acts)
        self.history, self.rights = History(self.acts, self.consents.more), Rights(self.acts)
        self.parts: tuple[Part, ...] = (self.details, self.consents, self.history, self.rights)
        self.chips = [Button("chip") for _ in self.parts]
        self._group = QButtonGroup(self)
        for at, chip in enumerate(self.chips):
            self._group.addButton(chip, at)
        self.chips[0].setChecked(True)
        head = column(flowing(self._phone, self.pill), self._why, self.stopping, space=Space.S)
        self._body = QWidget()
        column(head, flowing(*self.chips, space=Space.XS), *self.parts, space=Space.L, inside=self._body)
        self.report, self._reading = ErasedReport(), label("small", "second")
        inner = QWidget()
        inner.setProperty("role", "page")
        content = column(self._reading, self._body, self.report, None, inside=inner)
        content.setContentsMargins(Space.L, Space.M, Space.L, Space.XL)
        top = row(space=Space.S)
        top.addWidget(self._title, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        top.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        self._area = scrolling(inner)
        column(top, line(), self._area, space=0, inside=self)
        self._show_part()
        self.hide()

    def _connect(self) -> None:
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(Motion.SPINNER_AFTER)
        self._late.timeout.connect(self._reading.show)
        self._grown = QTimer(self)
        self._grown.setSingleShot(True)
        self._grown.setInterval(Motion.QUICK)
        self._grown.timeout.connect(self._scroll)
        self.close_button.clicked.connect(self.close)
        self.report.close_button.clicked.connect(self.close)
        self._group.idClicked.connect(lambda _: self._show_part())
        self.acts.done.connect(self._did)
        self.acts.merged.connect(lambda contact: self.show_contact(contact, step_in=False))
        self.rights.erased.connect(self._show_erased)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._shell.bridge.contacts_changed.connect(self._refresh)
        self._shell.bridge.replies_changed.connect(self._refresh)

    def _part(self) -> Part:
        return self.parts[max(self._group.checkedId(), 0)]

    def _chip(self) -> Button:
        return self.chips[max(self._group.checkedId(), 0)]

    def _show_part(self) -> None:
        for part in self.parts:
            part.setVisible(part is self._part())
        if self._facts is not None:
            self.history.reload()

    # reading

    def _read(self) -> None:
        contact = self.contact
        if contact is not None and not self.rights.busy:
            self._newest.run(lambda: self._look(contact), lambda facts: self._show(contact, facts))

    def _look(self, contact: int) -> Facts | None:
        try:
            return look(self._services, contact)
        except UserError as error:
            if error.code != "no_such_contact":
                raise
            return None

    def _read_known(self) -> None:
        people = self._services.contacts
        self._known.run(
            lambda: ([tag.name for tag in people.tags()], people.fields()),
            lambda known: self.details.know(*known),
        )

    def _show(self, contact: int, facts: Facts | None) -> None:
        if contact != self.contact or self.isHidden():
            return
        if facts is None:  # deleted, or made one with another: whoever did that tells of it
            self.close()
            return
        anew = self._facts is None
        self._facts = facts
        self._late.stop()
        self._reading.hide()
        self._body.show()
        self.stopping.show_facts(facts, anew=anew)
        for part in self.parts:
            part.show_facts(facts, anew=anew)
        self._show_head()
        if anew:
            self._area.verticalScrollBar().setValue(0)
            self.history.reload()
            announce(self, f"{facts.called}, {self.pill.text()}")
            if self.close_button.hasFocus():
                self._chip().setFocus()

    def _show_head(self) -> None:
        facts = self._facts
        if facts is None:
            return
        shown = standing.pill(facts)
        self._title.setText(facts.called)
        self._phone.setText(phone(facts.number))
        self.pill.say(shown.text, shown.tone, shown.glyph)
        self._why.setText(standing.reason(facts))

    # what happens

    def _did(self) -> None:
        self._read()
        self.changed.emit()

    def _refresh(self) -> None:
        if not self.isHidden():
            self._read()

    def _show_erased(self, called: str, erased: Erased) -> None:
        self._facts = self.contact = None
        self._late.stop()
        for part in (self._body, self._reading):
            part.hide()
        self._title.setText(self.tr("Erased"))
        self.report.show_result(called, erased)
        self.show()
        self.report.close_button.setFocus()
        self.changed.emit()

    # the focus

    def _keep_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._came_from = focused

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        """What has the focus is in sight, also where it was given it by the program."""
        if now is not None and isValid(self) and self._body.isAncestorOf(now):
            self._grown.start()

    def _scroll(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._body.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused, 0, Size.ROW)

    def _leave_line(self) -> None:
        """A line that is being changed is saved before something else is shown."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and not event.modifiers()
