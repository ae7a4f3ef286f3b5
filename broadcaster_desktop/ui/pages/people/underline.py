"""The line below the list: how many it has, its order, and what can be done with all of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, fill
from broadcaster_desktop.ui.i18n import number
from broadcaster_desktop.ui.widgets.buttons import Button
from broadcaster_desktop.ui.widgets.fields import Choice
from broadcaster_desktop.ui.widgets.icons import Glyph
from broadcaster_desktop.ui.widgets.layout import label, row
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame

Order = tuple[str, bool]
"""What a list is sorted by, and whether the last come first."""

ORDERS: dict[Order, str] = {
    ("name", False): QT_TRANSLATE_NOOP("contacts", "Name, A first"),
    ("name", True): QT_TRANSLATE_NOOP("contacts", "Name, Z first"),
    ("phone", False): QT_TRANSLATE_NOOP("contacts", "Phone, smallest first"),
    ("phone", True): QT_TRANSLATE_NOOP("contacts", "Phone, largest first"),
    ("added", True): QT_TRANSLATE_NOOP("contacts", "Added, newest first"),
    ("added", False): QT_TRANSLATE_NOOP("contacts", "Added, oldest first"),
    ("messaged", True): QT_TRANSLATE_NOOP("contacts", "Last message, newest first"),
    ("messaged", False): QT_TRANSLATE_NOOP("contacts", "Last message, oldest first"),
}


def kept_order(text: str) -> Order:
    """An order as the window's settings keep it; by name where it is none."""
    order = (text.removeprefix("-"), text.startswith("-"))
    return order if order in ORDERS else ("name", False)


class Underline(TranslatedFrame):
    """Counts, the order by keyboard too, and the ways to export, duplicates and the bin."""

    ordered = Signal(object)
    """Another order (`Order`) was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._in_bin = 0
        self._count = label("small", "second")
        self.order = Choice()
        self.export, self.same, self.bin = (
            Button("link", Glyph.EXPORT),
            Button("link", Glyph.SAME),
            Button("link", Glyph.BIN),
        )
        row(self._count, None, self.export, self.same, self.bin, self.order, inside=self)
        self.order.activated.connect(lambda: self.ordered.emit(self.chosen()))
        self.retranslate()

    def chosen(self) -> Order:
        """The order chosen."""
        return list(ORDERS)[max(0, self.order.currentIndex())]

    def show_order(self, order: Order) -> None:
        """The order the list has."""
        self.order.setCurrentIndex(list(ORDERS).index(order))

    def show_counts(self, said: str, total: int, in_bin: int) -> None:
        """How many the list has, in words too, and how many the bin."""
        self._count.setText(said)
        self.export.setEnabled(total > 0)
        self._in_bin = in_bin
        self._say_bin()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.export.say(self.tr("Export"))
        self.same.say(self.tr("Find duplicates"))
        self.order.setAccessibleName(self.tr("Sorted by"))
        chosen = max(0, self.order.currentIndex())
        self.order.clear()
        self.order.addItems([QCoreApplication.translate("contacts", text) for text in ORDERS.values()])
        self.order.setCurrentIndex(chosen)
        self._say_bin()

    def _say_bin(self) -> None:
        self.bin.say(fill(self.tr("Bin ({n})"), {"n": number(self._in_bin)}))
