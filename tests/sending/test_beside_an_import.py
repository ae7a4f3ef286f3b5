"""A campaign goes on while a list of 20,000 people is brought in: both are whole."""

from __future__ import annotations

import threading
from collections import Counter
from contextlib import closing
from pathlib import Path

from broadcaster_desktop.core.records import ImportOptions
from broadcaster_desktop.core.status import CampaignStatus
from broadcaster_desktop.services.importing import Importing
from tests.sending.scripted import ManualClock
from tests.sending.shop import Shop, phones

ROWS, PEOPLE, KNOWN = 20_000, 150, 100
"""The list has the first of those the campaign writes to, so that some contacts are added and some kept."""
PATIENCE = 60.0
"""Seconds within which a message goes."""


def test_every_message_goes_once_and_the_list_is_there_whole(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    lines = (f"p{number},{9_820_000_000 + number + PEOPLE - KNOWN},Pune" for number in range(1, ROWS + 1))
    file.write_text("Name,Mobile,City\n" + "\n".join(lines) + "\n")
    with closing(Shop(tmp_path / "shop", clock=ManualClock())) as shop:
        campaign = shop.begin(phones(PEOPLE))
        pressed: list[str] = []
        begun, went = threading.Event(), threading.Event()
        faults: list[BaseException] = []

        def press(phone: str, _text: str) -> None:
            pressed.append(phone)
            went.set()

        def send() -> None:
            try:
                begun.wait()
                while len(pressed) < PEOPLE:
                    shop.once()
            except BaseException as fault:
                faults.append(fault)
                went.set()

        def saving(_done: int) -> None:
            """Another message goes between any two steps of the import."""
            begun.set()
            went.clear()
            assert len(pressed) == PEOPLE or went.wait(PATIENCE)

        shop.server.at_press = press
        lane = threading.Thread(target=send, name="lane")
        lane.start()
        options = ImportOptions(tags=("vip",), consent="They agreed in the shop")
        try:
            summary = Importing(shop.house).run(file, options, saving=saving)
        finally:
            begun.set()
            lane.join()
        assert not faults  # such as that the data were locked
        assert (summary.added, summary.kept) == (ROWS - KNOWN, KNOWN)
        shop.work()
        assert Counter(pressed) == Counter(phones(PEOPLE))
        assert shop.view(campaign).status is CampaignStatus.FINISHED
        _whole(shop)


def _whole(shop: Shop) -> None:
    with shop.database.read() as connection:
        for query, expected in (
            ("SELECT count(*) FROM contacts", ROWS + PEOPLE - KNOWN),
            ("SELECT count(*) FROM contact_fields WHERE value='Pune'", ROWS - KNOWN),
            ("SELECT count(*) FROM contact_tags", ROWS),
            ("SELECT count(*) FROM contacts WHERE marketing AND service", ROWS),
            ("SELECT count(*) FROM contact_search WHERE contact_search MATCH '\"  p1\"'", None),
        ):
            found = connection.exec_driver_sql(query).scalar_one()
            assert found == expected or (expected is None and found > 0), query
