"""Files with a caption in every look and every build of what they go through: told and taken are the same."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

import pytest

from broadcaster_desktop.core.account import AccountState as S
from broadcaster_desktop.core.media import Attachment, MediaKind
from broadcaster_desktop.practice.people import PracticePerson
from tests import attached
from tests.whatsapp.matrix.looks import Look, rows
from tests.whatsapp.matrix.stand import PEOPLE, Stand
from tests.whatsapp.matrix.test_sending import let_leave, tell

pytestmark = pytest.mark.browser

CAPTION = "नमस्ते 🙏\n*Sale* आज से: ₹250/किलो\nمرحبا"
KNOWN = PracticePerson("+0", "Ravi", existing_chat=True)
PICTURE, SECOND, FILM, PRICES = "offer.png", "second.png", "shop.mp4", "price list.pdf"
CONTENTS = {
    PICTURE: (MediaKind.PICTURE, attached.picture(shade=60)),
    SECOND: (MediaKind.PICTURE, attached.picture(shade=120)),
    FILM: (MediaKind.VIDEO, attached.film()),
    PRICES: (MediaKind.DOCUMENT, attached.PDF),
}


@dataclass(frozen=True, slots=True)
class Sending:
    """Files, the build they go through, and the truth: what is told, and whether the server takes them."""

    name: str
    files: tuple[str, ...]
    told: str = "delivered"
    switches: dict[str, object] = field(default_factory=dict)
    taken: bool = True


def build(name: str, *files: str, **switches: object) -> Sending:
    """A build that these files go through."""
    return Sending(name, files or (PICTURE,), switches=switches)


CASES = [
    build("picture"),
    build("film", FILM),
    build("document", PRICES),
    build("two-pictures", PICTURE, SECOND),
    build("picture-and-film", PICTURE, FILM),
    build("older-inputs", attach_inputs="hidden"),
    build("older-inputs-document", PRICES, attach_inputs="hidden"),
    build("preview-inside", preview_place="inside"),
    build("composers-words", caption_label="message"),
    build("send-by-enter", media_send_label="enter"),
    build("send-plain", PICTURE, SECOND, media_send_label="send"),
    build("send-item", PRICES, media_send_label="item"),
    build("slow-thumbnail", thumbnail_s=12.0),
    build("slow-upload", upload_s=6.0),
    build("enter-breaks-lines", enter_sends=False),
    build("lines-in-one-go-lost", line_breaks="lost"),
    build("footer-input-does-nothing", sticker_input="nothing"),
    Sending("unsupported", (PICTURE,), "media_rejected", {"media": "unsupported"}, taken=False),
    Sending("too-large", (FILM,), "media_rejected", {"media_limit_mb": 0}, taken=False),
    Sending("server-refuses", (PICTURE,), "failed", {"accept": "refuses"}, taken=False),
    Sending("server-drops", (PICTURE,), "clock", {"accept": "drops"}, taken=False),
    Sending("clock-sticks", (PRICES,), "clock", {"receipts": "stuck_clock"}),
]

_numbers = count(1)


@pytest.fixture
def person() -> PracticePerson:
    """Somebody nobody has written to yet."""
    return replace(KNOWN, phone=f"+91982{next(_numbers):07d}")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Attachment]:
    """Our own copies, by name."""
    folder = tmp_path_factory.mktemp("kept")
    made = {}
    for name, (kind, content) in CONTENTS.items():
        path: Path = attached.write(folder, name, content)
        made[name] = Attachment(path, hashlib.sha256(content).hexdigest(), kind, "", len(content))
    return made


@pytest.mark.parametrize(("sending", "look"), rows(CASES))
def test_what_is_told_of_files_is_true(
    stand: Stand, kept: dict[str, Attachment], person: PracticePerson, sending: Sending, look: Look
) -> None:
    stand.page.set_people([*PEOPLE, person])
    stand.begin(look, **sending.switches)
    stand.until(S.LINKED)
    files = tuple(kept[name] for name in sending.files)
    told, _ = tell(stand, person.phone, CAPTION, sending.told, files)
    assert told == sending.told
    wanted = len(files) if sending.taken else 0
    stand.comes(lambda: len(stand.taken_for(person.phone)) >= wanted)
    taken = stand.taken_for(person.phone)
    assert [entry.text for entry in taken] == [CAPTION, *[""] * (len(files) - 1)][:wanted]
    assert [(entry.media.kind, entry.media.sha256) for entry in taken if entry.media] == [
        (file.kind.value, file.digest) for file in files
    ][:wanted]
    let_leave(stand, person.phone)
