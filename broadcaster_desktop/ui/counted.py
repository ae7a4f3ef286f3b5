"""Numbers of things, in words that fit the number."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def people(count: int) -> str:
    """So many people."""
    return QCoreApplication.translate("counted", "%Ln people", "", count)


def contacts(count: int) -> str:
    """So many contacts."""
    return QCoreApplication.translate("ContactsPage", "%Ln contact(s)", "", count)


def days(count: int) -> str:
    """So many days."""
    return QCoreApplication.translate("counted", "%Ln days", "", count)
