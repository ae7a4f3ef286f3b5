"""The steps of a wizard: where one is, of how many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.layout import label, restyle, row


class Stepper(QWidget):
    """Numbered names in a row, the present one strong."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._names: list[str] = [""] * count
        self._labels: list[QLabel] = [label("small") for _ in range(count)]
        self._step = 0
        row(*self._labels, None, space=Space.XL, inside=self)

    def say(self, names: Sequence[str]) -> None:
        """Name the steps."""
        self._names = list(names)
        self.go(self._step)

    def go(self, step: int) -> None:
        """Show a step as the present one, counted from 0."""
        self._step = step
        for index, (name, part) in enumerate(zip(self._names, self._labels, strict=True)):
            mark = "✓" if index < step else str(index + 1)
            part.setText(f"{mark}  {name}")
            restyle(part, "strong", "true" if index == step else "")
            restyle(part, "shade", "" if index == step else "second")
        self.setAccessibleName(
            fill(
                self.tr("{name}, {step} of {count}"),
                {"name": self._names[step], "step": step + 1, "count": len(self._names)},
            )
        )
