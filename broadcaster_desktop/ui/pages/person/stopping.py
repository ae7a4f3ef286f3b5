"""The do-not-message switch: on at once, off with a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from broadcaster_desktop.core.tidying import ActKind, Receipt
from broadcaster_desktop.errors import UserError, fill
from broadcaster_desktop.ui.errors import shown
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.pages.person.parts import flowing, has_focus
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Field
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import column, frame, label
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Stopping(TranslatedFrame):
    """One button for what can be done, and what it means."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self._facts: Facts | None = None
        self.stop, self.lift = Button(glyph=Glyph.BLOCK), Button()
        self._warning = label("small", wrap=True)
        self.reason = QLineEdit()
        self._reason = Field(self.reason)
        self.sure, self.cancel = Button(), Button("link")
        parts = (self._warning, self._reason, flowing(self.sure, self.cancel))
        self.form = frame("well", *parts, space=Space.S, margin=Space.M)
        column(self.stop, self.lift, self.form, space=Space.S, inside=self)
        self.stop.clicked.connect(self._stop)
        self.lift.clicked.connect(self._ask)
        self.sure.clicked.connect(self._lift)
        self.reason.returnPressed.connect(self._lift)
        self.cancel.clicked.connect(self.revert)
        self.form.hide()
        self.retranslate()

    def show_facts(self, facts: Facts, *, anew: bool) -> None:
        """Show what can be done for a contact."""
        self._facts = facts
        if anew or facts.listed is None:
            self._end()
        within = has_focus(self)
        self._show()
        if within and not self.form.isVisible():
            (self.lift if facts.listed else self.stop).setFocus()

    def revert(self) -> bool:
        """Close the question; False when it is not asked."""
        asked = not self.form.isHidden()
        self._end()
        if asked:
            self._show()
            self.lift.setFocus()
        return asked

    def retranslate(self) -> None:
        """Set every text anew."""
        means = self.tr("Stops every message to this person at once, waiting ones too.")
        self.stop.say(self.tr("Do not message"), tip=means)
        self.lift.say(self.tr("Let messages go again"))
        self._warning.setText(
            self.tr(
                "This person is on the do-not-message list. Taken off it, campaigns may write to them again,"
                " if they agreed. Messages that were left out so far do not go."
            )
        )
        self._reason.say(self.tr("How did they agree again?"), self.tr("It is kept in the record."))
        self.sure.say(self.tr("Take off the list"))
        self.cancel.say(self.tr("Leave it"))
        self._show()

    def _show(self) -> None:
        out = self._facts is not None and self._facts.listed is not None
        self.stop.setVisible(not out)
        self.lift.setVisible(out and self.form.isHidden())

    def _stop(self) -> None:
        if self._facts is None:
            return
        number, services = self._facts.number, self._acts.services
        text = fill(
            self.tr("{name} gets no more messages, waiting ones included"), {"name": self._facts.called}
        )

        def stop() -> Receipt | None:
            act = services.optouts.put([number])
            if not act.phones:
                return None
            return services.undo.hold(1, lambda: services.optouts.take_back(act), ActKind.LISTED)

        self._acts.run(stop, text, self._acts.undo)

    def _ask(self) -> None:
        self.form.show()
        self._show()
        self.reason.setFocus()

    def _end(self) -> None:
        self.reason.clear()
        self._reason.wrong("")
        self.form.hide()

    def _lift(self) -> None:
        facts = self._facts
        if facts is None or facts.listed is None:
            return
        number, reason, services = facts.number, self.reason.text(), self._acts.services
        text = fill(self.tr("{name} may get messages again, if they agreed"), {"name": facts.called})

        def lift() -> Receipt:
            act = services.optouts.remove(number, reason)
            return services.undo.hold(1, lambda: services.optouts.put_back(act), ActKind.UNLISTED)

        self._acts.run(lift, text, self._acts.undo, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, UserError) and error.code == "reason_missing":
            texts = shown(error)
            self._reason.wrong(f"{texts.what} {texts.next}")
            self.reason.setFocus()
        else:
            self._acts.shell.fail(error)
