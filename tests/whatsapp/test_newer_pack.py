"""A page that changed: the built-in pack stops before sending, an installed newer one sends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.whatsapp import packs
from broadcaster_desktop.whatsapp.channel import AccountFault
from broadcaster_desktop.whatsapp.web.driver import WebChannel
from tests.signed import BUILT_IN, Maker, pack
from tests.whatsapp.conftest import TIMING, Desk
from tests.whatsapp.other_page import OtherPage, chat_with, said

pytestmark = pytest.mark.browser

MAKER = Maker()
ASHA = "+919811100001"


def as_changed(document: dict[str, Any]) -> None:
    """What the pack's maker changed."""
    document["elements"]["chat_header"].append({"css": '#main > .k4:not([role="dialog"])'})


@contextmanager
def channel(folder: DataFolder, page: OtherPage, browser: Path) -> Iterator[Desk]:
    """A channel by the pack in use."""
    used = packs.current_pack(folder, MAKER.keys)
    made = WebChannel(page.url, folder.profile(1), headless=True, browser=browser, timing=TIMING, pack=used)
    try:
        made.start()
        yield Desk(made, page)
    finally:
        made.close()


@pytest.fixture
def page() -> Iterator[OtherPage]:
    """The second stand-in with the open chat's header drawn as another element."""
    made = OtherPage()
    made.start()
    made.begin(chat_with(ASHA, messages=[said(1, "पहले")]))
    header = 'el("header", { class: "k4" }, el("div", { class: "avatar"'
    made.renames.append((header, header.replace('"header"', '"div"', 1)))
    yield made
    made.stop()


def test_an_installed_pack_is_what_the_channel_goes_by(
    page: OtherPage, data_dir: Path, tmp_path: Path, browser_path: Path
) -> None:
    folder = DataFolder(data_dir)
    folder.prepare()
    with channel(folder, page, browser_path) as desk:
        desk.until(S.LINKED)
        with pytest.raises(AccountFault) as caught:
            desk.channel.open_chat(ASHA)
        assert (caught.value.state, caught.value.evidence) == (S.PAGE_CHANGED, ("chat_header",))
    assert page.ledger == []
    packs.install(MAKER.file(tmp_path, pack(BUILT_IN + 1, as_changed)), folder, MAKER.keys)
    with channel(folder, page, browser_path) as desk:
        desk.until(S.LINKED)
        desk.channel.canary()
        desk.channel.open_chat(ASHA)
        desk.send("नमस्ते")
    assert page.ledger == [(ASHA, "नमस्ते")]
