"""Qt's palette, made from the tokens."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from broadcaster_desktop.ui.theme.tokens import Colours


def palette(colours: Colours) -> QPalette:
    """The palette of one theme, its disabled group included."""
    roles = QPalette.ColorRole
    values = {
        roles.Window: colours.bg,
        roles.WindowText: colours.text,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.sunken,
        roles.Text: colours.text,
        roles.PlaceholderText: colours.hint,
        roles.Button: colours.surface,
        roles.ButtonText: colours.text,
        roles.BrightText: colours.danger,
        roles.Highlight: colours.primary,
        roles.HighlightedText: colours.on_primary,
        roles.Accent: colours.primary,
        roles.Link: colours.info,
        roles.LinkVisited: colours.info,
        roles.ToolTipBase: colours.text,
        roles.ToolTipText: colours.bg,
        roles.Light: colours.surface,
        roles.Midlight: colours.sunken,
        roles.Mid: colours.line,
        roles.Dark: colours.field,
        roles.Shadow: colours.field,
    }
    made = QPalette()
    for role, value in values.items():
        made.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.hint))
    return made
