"""The design system's data: tokens, and the palette and style sheet made from them."""

from broadcaster_desktop.ui.theme.live import Scheme, Theme, colours, install, theme

__all__ = ["Scheme", "Theme", "colours", "install", "theme"]
