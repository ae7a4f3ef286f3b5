"""Backups: which there are, making and proving them, and having one take the data's place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from broadcaster_desktop.core.retention import BackupKind
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError, fill
from broadcaster_desktop.services.backups import BackupRow, Comparison, Proof, Ready
from broadcaster_desktop.ui.figures import file_size
from broadcaster_desktop.ui.i18n import day_and_time, number
from broadcaster_desktop.ui.models.listed import ListedModel
from broadcaster_desktop.ui.pages.keeping.busy import Busy
from broadcaster_desktop.ui.pages.keeping.restore import RestoreForm
from broadcaster_desktop.ui.shell import Place, SettingsPart, Shell
from broadcaster_desktop.ui.tasks import Cancelled, Latest, Report
from broadcaster_desktop.ui.theme.tokens import Motion, Size, Space, Tone
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.empty import Empty
from broadcaster_desktop.ui.widgets.fields import paragraph
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import card, column, label, row
from broadcaster_desktop.ui.widgets.status import Status
from broadcaster_desktop.ui.widgets.table import STATUS_ROLE, Table
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

if TYPE_CHECKING:
    from broadcaster_desktop.services import Services

MADE, WHY, HOLDS, SIZE, STATE = range(5)
LOOK_AGAIN = 5 * Motion.SECOND
"""Milliseconds between two looks for new ones while the part is in sight."""

_WHY = {
    BackupKind.NIGHTLY: QT_TRANSLATE_NOOP("backups", "Each day"),
    BackupKind.ASKED: QT_TRANSLATE_NOOP("backups", "You asked"),
    BackupKind.RUNNING: QT_TRANSLATE_NOOP("backups", "While working"),
    BackupKind.BEFORE_UPDATE: QT_TRANSLATE_NOOP("backups", "Before an update"),
    BackupKind.BEFORE_IMPORT: QT_TRANSLATE_NOOP("backups", "Before a file"),
    BackupKind.BEFORE_RESTORE: QT_TRANSLATE_NOOP("backups", "Before a restore"),
    BackupKind.BEFORE_DELETE: QT_TRANSLATE_NOOP("backups", "Before deleting"),
}
_STATES = {
    None: (QT_TRANSLATE_NOOP("backups", "Proved when made"), Tone.NEUTRAL, Glyph.OK),
    True: (QT_TRANSLATE_NOOP("backups", "Sound"), Tone.SUCCESS, Glyph.OK),
    False: (QT_TRANSLATE_NOOP("backups", "Damaged"), Tone.DANGER, Glyph.WRONG),
}
_HOLDS = QT_TRANSLATE_NOOP("backups", "{n} contacts")


class BackupPart(TranslatedFrame):
    """In practice nothing is backed up, and it says so."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__()
        self._shell, self._backups = shell, services.backups
        self._newest = Latest(shell.tasks)
        self._rows: list[BackupRow] = []
        self._sound: dict[str, bool] = {}
        """What was proved since the part was opened, by name."""
        self.model: ListedModel[BackupRow] = ListedModel(self._cell, [""] * 5)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_AGAIN)
        self._looking.timeout.connect(self._look)
        self._build()
        self._connect()
        self.retranslate()

    def open(self) -> None:
        """Read which there are."""
        if not self._shell.practice:
            self._newest.run(self._backups.list, lambda rows: self._show(list(rows)))
            self._looking.start()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("Backups"))
        self._story.setText(
            self.tr(
                "Your data is copied by itself every day, while campaigns run and before big changes."
                " Copies stay on this PC; put one on a USB stick now and then."
            )
            if not self._shell.practice
            else self.tr("In practice nothing is real, so nothing is backed up.")
        )
        self.make.say(self.tr("Back up now"))
        self.prove.say(self.tr("Check all"))
        self.restore.say(self.tr("Restore"))
        self.other.say(self.tr("Restore from another place"))
        self._where.setText(self._folder_text())
        self.show_folder.say(self.tr("Open folder"))
        self.table.setAccessibleName(self.tr("Backups"))
        titles = (self.tr("Made"), self.tr("Why"), self.tr("Holds"), self.tr("Size"), self.tr("State"))
        self.model.say_titles(titles)
        self.none.say(
            self.tr("No backups yet"),
            self.tr("The first one is made by itself within a minute, or now."),
            self.tr("Back up now"),
        )

    def _build(self) -> None:
        self._title, self._story = label("section"), paragraph(label("small", "second"))
        self.make, self.prove, self.restore = Button(glyph=Glyph.ADD), Button(), Button(glyph=Glyph.REFRESH)
        self.other, self.show_folder = Button("link"), Button("link", Glyph.FOLDER)
        self._where = label("small", "second", wrap=True)
        self.busy = Busy()
        self.table = Table((Size.COLUMN_M, Size.COLUMN_S, 0, Size.COLUMN_XS + Space.L, Size.COLUMN_M))
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.table.setMinimumHeight(Size.TABLE)
        self.none = Empty(Glyph.LOCK, "secondary")
        self.places = QStackedWidget()
        self.places.addWidget(self.none)
        self.places.addWidget(self.table)
        acts = row(self.make, self.prove, self.restore, None)
        below = row(self.show_folder, None, self.other)
        parts = (acts, self.busy, self.places, self._where, below)
        column(
            card(self._title, self._story, *parts, space=Space.S),
            inside=self,
        )
        acted = (self.make, self.prove, self.restore, self.other, self.show_folder)
        for part in (*acted, self.places, self._where):
            part.setVisible(not self._shell.practice)

    def _connect(self) -> None:
        for button in (self.make, self.none.button):
            button.clicked.connect(self._make)
        self.prove.clicked.connect(self._prove)
        self.restore.clicked.connect(self._restore_chosen)
        self.table.opened.connect(lambda _: self._restore_chosen())
        self.other.clicked.connect(self._choose_file)
        self.show_folder.clicked.connect(self._open_folder)
        self.table.selectionModel().currentRowChanged.connect(self._show_acts)

    def _look(self) -> None:
        """Those that are made by themselves come into the list too."""

        def news(rows: Sequence[BackupRow]) -> None:
            if list(rows) != self._rows:
                self._show(list(rows))

        if self.isVisible() and not self.busy.going:
            self._newest.run(self._backups.list, news)

    def _show(self, rows: list[BackupRow]) -> None:
        self._rows = rows
        before = self.model.row_at(self.table.currentIndex().row())
        self.model.show_rows(rows)
        self.places.setCurrentWidget(self.table if rows else self.none)
        if rows:
            kept = (at for at, one in enumerate(rows) if before and one.name == before.name)
            self.table.selectRow(next(kept, 0))
        self._show_acts()

    def _show_acts(self) -> None:
        row_ = self.model.row_at(self.table.currentIndex().row())
        idle = not self.busy.going
        self.make.setEnabled(idle)
        self.none.button.setEnabled(idle)
        self.other.setEnabled(idle)
        self.prove.setEnabled(idle and self.model.rowCount() > 0)
        self.restore.setEnabled(idle and row_ is not None and row_.kind is not None)

    # making and proving

    def _make(self) -> None:
        def done(made: BackupRow) -> None:
            self._sound[made.name] = True
            self._ended()
            text = self.tr("The backup is made and checked: {size}")
            self._shell.toast(fill(text, {"size": file_size(made.size)}))

        self.busy.begin(self.tr("Making a backup and checking it"))
        self._show_acts()
        self._shell.tasks.run(self._backups.create, done, self._failed, lane="long")

    def _prove(self) -> None:
        def work(report: Report) -> list[Proof]:
            return list(self._backups.prove(lambda done, _: report(done)))

        total = self.model.rowCount()
        text = self.tr("Checked {done} of {total}")
        self.busy.begin(self.tr("Checking the backups"))
        self._show_acts()
        running = self._shell.tasks.run_long(
            work, self._proved, self._failed, lambda done: self.busy.show_part(text, done, total)
        )
        self.busy.can_cancel(running)

    def _proved(self, proofs: list[Proof]) -> None:
        self._sound = {one.path.name: one.trouble is None for one in proofs}
        self._ended()
        bad = [one for one in proofs if one.trouble is not None]
        if not bad:
            self._shell.toast(self.tr("All %Ln backups are sound", "", len(proofs)))
        elif bad[0].trouble is not None:
            self._shell.fail(bad[0].trouble)

    # restoring

    def _restore_chosen(self) -> None:
        chosen = self.model.row_at(self.table.currentIndex().row())
        if chosen is not None and chosen.kind is not None and not self.busy.going:
            self.ask(chosen.path)

    def _choose_file(self) -> None:
        kinds = self.tr("Backups (*.backup)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Restore from another place"), "", kinds)
        if name:
            self.ask(Path(name))

    def ask(self, path: Path) -> None:
        """Show what a backup holds and ask whether it is to take the data's place."""
        self._shell.tasks.run(lambda: self._backups.compare(path), self._compared, self._shell.fail)

    def _compared(self, found: Comparison) -> None:
        form = RestoreForm(self, found)
        form.accepted.connect(partial(self._restore, found.path))
        form.open()

    def _restore(self, path: Path) -> None:
        self.busy.begin(self.tr("Checking the backup and making it ready"))
        self._show_acts()
        self._shell.tasks.run(
            lambda: self._backups.make_ready_now(path), self._ready, self._failed, lane="long"
        )

    def _ready(self, ready: Ready) -> None:
        text = fill(self.tr("Your data is that of {date} again"), {"date": day_and_time(ready.made_at)})
        if ready.paused:
            waiting = self.tr("%Ln campaigns wait until you resume them", "", ready.paused)
            text = f"{text}. {waiting}"
        self._shell.reopen(lambda: text, Place.SETTINGS, SettingsPart.BACKUP)

    # around it

    def _ended(self) -> None:
        self.busy.end()
        self.open()
        self._show_acts()

    def _failed(self, error: BaseException) -> None:
        self._ended()
        if not isinstance(error, Cancelled):
            self._shell.fail(error)
        if isinstance(error, UserError) and error.code == "backup_damaged":
            self._sound[Path(str(error.values["path"])).name] = False

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._shell.preferences.folder.backups)))

    def _folder_text(self) -> str:
        return fill(self.tr("They lie in {folder}"), {"folder": self._shell.preferences.folder.backups})

    def _cell(self, line: BackupRow, at: int, role: int) -> Any:
        status = self._status(line)
        if role == STATUS_ROLE and at == STATE:
            return status
        texts = (
            day_and_time(line.made_at),
            _say(_WHY[line.kind]) if line.kind else "",
            _holds(line),
            file_size(line.size),
            status.text,
        )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, texts))
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.name
        return texts[at] if role == Qt.ItemDataRole.DisplayRole else None

    def _status(self, line: BackupRow) -> Status:
        sound = False if line.kind is None else self._sound.get(line.name)
        word, tone, glyph = _STATES[sound]
        return Status(_say(word), tone, glyph)


def _holds(line: BackupRow) -> str:
    if line.kind is None:
        return ""
    return fill(_say(_HOLDS), {"n": number(line.contacts)})


def _say(text: str) -> str:
    return QCoreApplication.translate("backups", text)
