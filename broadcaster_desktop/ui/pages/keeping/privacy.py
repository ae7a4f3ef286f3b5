"""Privacy: what leaves this PC, where everything lies, one person's rights, and deleting it all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from broadcaster_desktop.core.privacy import LedgerState
from broadcaster_desktop.errors import fill
from broadcaster_desktop.services import wiping
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.pages.keeping.one_number import OneNumber
from broadcaster_desktop.ui.pages.keeping.wipe import WipeForm
from broadcaster_desktop.ui.shell import Place, SettingsPart, Shell
from broadcaster_desktop.ui.tasks import Latest
from broadcaster_desktop.ui.theme.tokens import Size, Space, Tone
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import paragraph
from broadcaster_desktop.ui.widgets.icons import Glyph, Icon
from broadcaster_desktop.ui.widgets.layout import card, column, label, row
from broadcaster_desktop.ui.widgets.pill import TINTS
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services


class PrivacyPart(TranslatedFrame):
    """The consent ledger is looked through whenever the part comes into sight."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__()
        self._shell, self._consent = shell, services.consent
        self._newest = Latest(shell.tasks, "long")
        self._ledger: LedgerState | None = None
        self._build(services)
        self.retranslate()

    def open(self) -> None:
        """Look through the consent ledger."""
        self._newest.run(self._consent.ledger, self._show_ledger)

    def retranslate(self) -> None:
        """Set every text anew."""
        folder = self._shell.preferences.folder
        root = folder.practice.root if self._shell.practice else folder.root
        self._leaves.setText(self.tr("What leaves this PC"))
        self._leaves_story.setText(
            self.tr(
                "Only the messages you send, through WhatsApp Web, to the people you chose."
                " Nothing else: no contacts, no figures, no reports go to anybody."
            )
        )
        self._lies.setText(self.tr("Where your data lies"))
        self._lies_story.setText(fill(self.tr("On this PC alone, in {folder}"), {"folder": root}))
        self.show_folder.say(self.tr("Open folder"))
        self._consents.setText(self.tr("Consents"))
        self._wipe_title.setText(self.tr("Delete all data"))
        self._wipe_story.setText(
            self.tr("Before you give this PC away. Save the do-not-message list first if you need it.")
            if not self._shell.practice
            else self.tr("In practice nothing is real. Leave practice to delete your data.")
        )
        self.wipe.say(self.tr("Delete all data"))
        self._say_ledger()

    def _build(self, services: Services) -> None:
        self._leaves, self._lies, self._consents, self._wipe_title = (label("section") for _ in range(4))
        self._leaves_story, self._lies_story, self._found, self._wipe_story = (
            paragraph(label()) for _ in range(4)
        )
        self._seen = Icon(Glyph.WAIT)
        self.show_folder, self.wipe = Button("link", Glyph.FOLDER), Button("danger")
        self.one = OneNumber(self._shell, services.privacy)
        found = row(self._seen, self._found, None, space=Space.S)
        found.setStretch(1, Size.TEXT)
        column(
            card(self._leaves, self._leaves_story, space=Space.S),
            card(self._lies, self._lies_story, row(self.show_folder, None), space=Space.S),
            self.one,
            card(self._consents, found, space=Space.S),
            card(self._wipe_title, self._wipe_story, row(self.wipe, None), space=Space.S),
            space=Space.L,
            inside=self,
        )
        self.wipe.setVisible(not self._shell.practice)
        self.show_folder.clicked.connect(self._open_folder)
        self.wipe.clicked.connect(self._ask)

    # consents

    def _show_ledger(self, found: LedgerState) -> None:
        self._ledger = found
        self._say_ledger()

    def _say_ledger(self) -> None:
        found = self._ledger
        if found is None:
            self._found.setText(self.tr("Checking the record of consents"))
            self._seen.show_glyph(Glyph.WAIT, "text2")
        elif found.whole:
            text = self.tr("The consent ledger is whole: {n} entries")
            self._found.setText(fill(text, {"n": number(found.entries)}))
            self._seen.show_glyph(Glyph.OK, TINTS[Tone.SUCCESS])
        else:
            at = found.entries + 1 if found.broken is None else found.broken
            text = self.tr(
                "The consent ledger was changed from outside, at entry {n}."
                " Restore a backup from before that."
            )
            self._found.setText(fill(text, {"n": number(at)}))
            self._seen.show_glyph(Glyph.WRONG, TINTS[Tone.DANGER])

    # the folder, and its end

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shell.preferences.folder.root)))

    def _ask(self) -> None:
        form = WipeForm(self)
        form.accepted.connect(lambda: self._wipe(backups=form.backups.isChecked()))
        form.open()

    def _wipe(self, *, backups: bool) -> None:
        folder = self._shell.preferences.folder
        self._shell.tasks.run(
            lambda: wiping.decide(folder, backups=backups), lambda _: self._decided(), self._shell.fail
        )

    def _decided(self) -> None:
        folder = self._shell.preferences.folder
        done = self.tr("All data on this PC is deleted")
        some = self.tr("Deleted, but for: {files}. They go at the next start.")

        def delete() -> str:
            left = wiping.finish(folder)
            return fill(some, {"files": ", ".join(path.name for path in left)}) if left else done

        self._shell.preferences.forget_welcomed()
        self._shell.reopen(delete, Place.SETTINGS, SettingsPart.PRIVACY)
