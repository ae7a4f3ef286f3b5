"""Step 1: a file dropped or chosen, cells pasted, a sample; and what was brought in earlier."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError
from broadcaster_desktop.paths import resource
from broadcaster_desktop.services.reading import Origin, Pasted
from broadcaster_desktop.services.tables import require_writable
from broadcaster_desktop.ui.pages.bringing.earlier import Earlier
from broadcaster_desktop.ui.shell import Shell
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.drop import DropZone, files_in
from broadcaster_desktop.ui.widgets.layout import column
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

SAMPLE, PRACTICE = "customers.csv", "practice.csv"


class FileStep(TranslatedFrame):
    """Every way in. The sample's people are invented: only practice takes them as they are."""

    chosen = Signal(object)
    """The list, a path or what was pasted."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.paste, self.sample = Button("link"), Button("link")
        self.drop = DropZone(self.paste, self.sample)
        self.earlier = Earlier()
        column(self.drop, self.earlier, None, space=Space.L, inside=self)
        self.drop.chosen.connect(self.chosen)
        self.drop.text.connect(self._take_text)
        self.drop.several.connect(lambda: shell.fail(_one_at_a_time()))
        self.paste.clicked.connect(self.take_clipboard)
        self.sample.clicked.connect(self._take_sample)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        keys.setContext(Qt.ShortcutContext.WindowShortcut)
        keys.activated.connect(self.take_clipboard)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.paste.say(self.tr("Paste from a spreadsheet"), keys="Ctrl+V")
        self.sample.say(
            self.tr("Use a sample file") if self._shell.practice else self.tr("Save a sample file")
        )

    def take_clipboard(self) -> None:
        """Take what was copied: cells, or one file."""
        clipboard = QGuiApplication.clipboard()
        files = files_in(clipboard.mimeData())
        if len(files) > 1:
            self._shell.fail(_one_at_a_time())
        elif files:
            self.chosen.emit(files[0])
        else:
            self._take_text(clipboard.text())

    def _take_text(self, text: str) -> None:
        if not text.strip():
            self._shell.fail(_nothing_to_paste())
            return
        origin: Origin = Pasted(text, self.tr("Pasted list"))
        self.chosen.emit(origin)

    def _take_sample(self) -> None:
        if self._shell.practice:
            self.chosen.emit(resource("samples", PRACTICE))
            return
        title = self.tr("Save a sample file")
        name, _ = QFileDialog.getSaveFileName(self, title, SAMPLE, "CSV (*.csv)")
        if name:
            self._shell.tasks.run(
                lambda: _save_sample(Path(name)),
                lambda _: self._shell.toast(
                    self.tr("Saved. Put your customers in place of the invented ones")
                ),
                self._shell.fail,
            )


def _save_sample(path: Path) -> None:
    require_writable(path)
    copyfile(resource("samples", SAMPLE), path)


def _one_at_a_time() -> UserError:
    return UserError(
        "several_files",
        QT_TRANSLATE_NOOP("errors", "These are several files."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was brought in."),
        next=QT_TRANSLATE_NOOP("errors", "Bring in one file after the other."),
    )


def _nothing_to_paste() -> UserError:
    return UserError(
        "nothing_to_paste",
        QT_TRANSLATE_NOOP("errors", "Nothing was copied yet that could be pasted."),
        safe=QT_TRANSLATE_NOOP("errors", "Nothing was brought in."),
        next=QT_TRANSLATE_NOOP(
            "errors", "Copy the cells in your spreadsheet, with their headings, then paste."
        ),
    )
