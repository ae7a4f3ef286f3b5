"""Files attached by the command, sent by a real browser, held against the page's ledger."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from broadcaster_desktop.practice.people import PracticePerson
from broadcaster_desktop.practice.process import PracticeProcess
from tests import attached
from tests.attached import PDF, write
from tests.program import Said, command

pytestmark = pytest.mark.browser

ASHA, NOBODY = "+919820000001", "+919820000003"
MESSAGE = "नमस्ते {name}, आज 20% छूट 🎉\n*दो* किलो"
CAPTION = MESSAGE.replace("{name}", "Asha")


@pytest.fixture
def page(tmp_path: Path) -> Iterator[PracticeProcess]:
    """A practice page with one person who is there and one who is not."""
    with PracticeProcess.start(tmp_path / "page", scale=0.05) as page:
        page.set_people(
            [
                PracticePerson(ASHA, "Asha", existing_chat=True),
                PracticePerson(NOBODY, "Meera", on_whatsapp=False),
            ]
        )
        yield page


def test_what_was_attached_is_what_the_page_got(page: PracticeProcess, tmp_path: Path) -> None:
    def ok(*argv: str) -> Said:
        said = command("--whatsapp-url", page.url, *argv)
        assert (said.code, said.err) == (0, "")
        return said

    people = write(tmp_path, "people.csv", f"Name,Mobile\nAsha,{ASHA}\nMeera,{NOBODY}\n".encode())
    ok("contacts", "import", str(people), "--tag", "all", "--consent", "yes")
    ok("accounts", "pair")
    pictures = [attached.picture(shade=shade) for shade in (60, 120)]
    messages = (
        [write(tmp_path, f"offer {number}.png", data) for number, data in enumerate(pictures)],
        [write(tmp_path, "price list.pdf", PDF)],
    )
    for files in messages:
        attach = [part for file in files for part in ("--attach", str(file))]
        created = ok(
            "campaigns", "create", "--name", files[0].stem, "--message", MESSAGE, "--to", "all", *attach,
            "--pace", "none", "--json",
        ).document  # fmt: skip
        told = ok("campaigns", "run", str(created["campaign"]), "--json").document
        assert (told["status"], told["counts"]["failed"]) == ("finished", 1)
        assert {one["phone"]: one["reason"] for one in told["deliveries"]} == {
            ASHA: None,
            NOBODY: "not_on_whatsapp",
        }
    got = [(entry.phone, entry.text, entry.media) for entry in page.ledger()]
    assert [(phone, text) for phone, text, _ in got] == [(ASHA, CAPTION), (ASHA, ""), (ASHA, CAPTION)]
    sums = [hashlib.sha256(data).hexdigest() for data in (*pictures, PDF)]
    assert [(media.kind, media.sha256) for _, _, media in got if media] == [
        ("picture", sums[0]),
        ("picture", sums[1]),
        ("document", sums[2]),
    ]
