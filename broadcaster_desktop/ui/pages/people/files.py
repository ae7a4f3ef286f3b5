"""Where contacts are to be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP

_TITLE = QT_TRANSLATE_NOOP("contacts", "Export contacts")
_TABLE = QT_TRANSLATE_NOOP("contacts", "Table for Excel (*.csv)")
_CARDS = QT_TRANSLATE_NOOP("contacts", "Contact cards (*.vcf)")


def export_path(parent: QWidget) -> Path | None:
    """A file of the owner's choice, its ending that of the kind chosen; None when it was not to be."""
    table, cards = (_say(text) for text in (_TABLE, _CARDS))
    name, kind = QFileDialog.getSaveFileName(parent, _say(_TITLE), "contacts.csv", f"{table};;{cards}")
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in (".csv", ".vcf"):
        return path
    return path.with_name(path.name + (".vcf" if kind == cards else ".csv"))


def _say(text: str) -> str:
    return QCoreApplication.translate("contacts", text)
