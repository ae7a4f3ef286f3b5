"""Layouts with distances of the scale, and the words' shorthand for labels."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from broadcaster_desktop.ui.theme.tokens import Size, Space

Part = QWidget | QLayout | None
"""None is room that stretches."""

_Box = TypeVar("_Box", bound=QBoxLayout)


def column(*parts: Part, space: int = Space.M, margin: int = 0, inside: QWidget | None = None) -> QVBoxLayout:
    """Parts one below the other."""
    return _filled(QVBoxLayout(inside) if inside else QVBoxLayout(), parts, space, margin)


def row(*parts: Part, space: int = Space.M, margin: int = 0, inside: QWidget | None = None) -> QHBoxLayout:
    """Parts side by side."""
    return _filled(QHBoxLayout(inside) if inside else QHBoxLayout(), parts, space, margin)


def _filled(box: _Box, parts: tuple[Part, ...], space: int, margin: int) -> _Box:
    box.setSpacing(space)
    box.setContentsMargins(margin, margin, margin, margin)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return box


def frame(
    role: str, *parts: Part, space: int = Space.M, margin: int = Space.L, across: bool = False
) -> QFrame:
    """A surface of the style sheet with parts in it."""
    made = QFrame()
    made.setProperty("role", role)
    (row if across else column)(*parts, space=space, margin=margin, inside=made)
    return made


def card(*parts: Part, space: int = Space.M, margin: int = Space.L) -> QFrame:
    """A raised surface that holds one thing."""
    return frame("card", *parts, space=space, margin=margin)


def line() -> QFrame:
    """A hairline between two parts."""
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(Size.HAIRLINE)
    return made


class Words(QLabel):
    """A label whose height fits its own greatest width; Qt reckons with the room around it."""

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The height of the wrapped text."""
        return super().heightForWidth(min(width, self.maximumWidth()))


def label(step: str = "", shade: str = "", *, wrap: bool = False, strong: bool = False) -> QLabel:
    """A label of the type scale; texts are always plain, whatever a name may hold."""
    made = Words()
    made.setTextFormat(Qt.TextFormat.PlainText)
    for name, value in (("step", step), ("shade", shade), ("strong", "true" if strong else "")):
        if value:
            made.setProperty(name, value)
    made.setWordWrap(wrap)
    return made


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and have it looked at again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
