"""Putting 100,000 contacts in order: deleted, brought back, searched for likenesses, written to files.

Each with its time and, where it writes, the longest stretch for which a sender would have had to wait.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.services.bin import Bin
from broadcaster_desktop.services.duplicates import Duplicates
from broadcaster_desktop.services.exporting import Exporting
from broadcaster_desktop.services.importing import Importing
from broadcaster_desktop.services.undo import Undo
from tests.benchmarks.import_beside import TimedDatabase
from tests.benchmarks.importing import ROWS, write_list
from tests.sending.scripted import ManualClock
from tests.sending.shop import Shop


def run() -> None:
    """Print the seconds of each, and its longest write."""
    with tempfile.TemporaryDirectory() as place:
        _measure(Path(place))


def _measure(folder: Path) -> None:
    shop = Shop(folder / "shop", clock=ManualClock())
    shop.recorder.close()
    shop.database.close()
    database = TimedDatabase(shop.folder.database)
    shop.boot(database)
    house = shop.house
    importing, bin_ = Importing(house), Bin(house)
    file = write_list(folder / "list.csv")
    options = ImportOptions(tags=("vip",), consent="They agreed in the shop")

    def timed(what: str, act: Callable[[], object]) -> None:
        database.held.clear()
        began = time.perf_counter()
        act()
        took = time.perf_counter() - began
        held = [one for some in database.held.values() for one in some]
        longest = f", longest of {len(held)} writes {max(held) * 1000:.0f} ms" if held else ""
        print(f"{what:<28} {took:6.2f} s{longest}")  # noqa: T201

    def everyone() -> list[int]:
        with database.read() as connection:
            return list(connection.exec_driver_sql("SELECT id FROM contacts ORDER BY id").scalars())

    timed(f"bring in {ROWS:,} rows", lambda: importing.run(file, options))
    timed("find likenesses", lambda: Duplicates(house).find())
    timed("write a table", lambda: Exporting(house).run(folder / "all.csv"))
    timed("write cards", lambda: Exporting(house).run(folder / "all.vcf"))
    timed("delete everybody", lambda: bin_.delete(everyone()))
    timed("bring everybody back", lambda: Undo(house).undo())
    timed("take the import back", lambda: importing.undo(1))
    timed("bring it in again", lambda: importing.run(file, options))
    shop.close()
