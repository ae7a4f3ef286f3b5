"""Files to attach: looked into, judged, and kept whole, once and for their owner alone."""

from __future__ import annotations

import hashlib
import os
import resource
import signal
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from broadcaster_desktop.core.media import MediaKind
from broadcaster_desktop.data.copies import Copies
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.paths import DataFolder
from broadcaster_desktop.services.media import Media
from broadcaster_desktop.world import World
from tests import attached
from tests.attached import EXE, HTML, PDF, SVG, write
from tests.faults.disks import small_disk
from tests.program import Program
from tests.services.reading.makers import write_ole

PNG, JPEG = attached.picture(), attached.picture("JPEG", (400, 300))


@pytest.fixture
def media(world: World) -> Media:
    return world.services.media


@pytest.fixture
def folder(program: Program) -> Path:
    return DataFolder(program.data).media


def _refusal(media: Media, *paths: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        media.keep(paths)
    return caught.value


def _all_kept(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("name", "content", "kind", "mime"),
    [
        ("a.png", PNG, MediaKind.PICTURE, "image/png"),
        ("a.jpg", JPEG, MediaKind.PICTURE, "image/jpeg"),
        ("a.webp", attached.picture("WEBP"), MediaKind.PICTURE, "image/webp"),
        ("a.gif", attached.moving("GIF"), MediaKind.PICTURE, "image/gif"),
        ("a.mp4", attached.film(), MediaKind.VIDEO, "video/mp4"),
        ("a.pdf", PDF, MediaKind.DOCUMENT, "application/pdf"),
        ("a.zip", attached.archive("a.txt"), MediaKind.DOCUMENT, "application/zip"),
        ("a.csv", b"name,phone\n", MediaKind.DOCUMENT, "text/csv"),
    ],
)
def test_a_file_is_kept_as_it_is_for_its_owner_alone(
    media: Media, folder: Path, tmp_path: Path, name: str, content: bytes, kind: MediaKind, mime: str
) -> None:
    source = write(tmp_path, name, content)
    (kept,) = media.keep([source])
    digest = hashlib.sha256(content).hexdigest()
    one = kept.attachment
    assert (one.digest, one.kind, one.mime, one.size) == (digest, kind, mime, len(content))
    assert kept.source == source
    assert one.path == folder / digest / name
    assert one.path.read_bytes() == content
    assert stat.S_IMODE(one.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(one.path.parent.stat().st_mode) == 0o700
    assert Copies().wrong([one]) is None


def test_documents_are_known_by_what_is_inside(media: Media, tmp_path: Path) -> None:
    made = [
        write(tmp_path, "a.docx", attached.archive("[Content_Types].xml", "word/document.xml")),
        write_ole(tmp_path / "b.xls", {"Workbook": b"x" * 5000}),
        write_ole(tmp_path / "c.docx", {"EncryptionInfo": b"x" * 300, "EncryptedPackage": b"y" * 5000}),
    ]
    with zipfile.ZipFile(tmp_path / "d.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<x/>")
    kept = media.keep([*made, tmp_path / "d.ods"])
    assert [one.attachment.mime.rpartition(".")[2] for one in kept] == [
        "document",
        "ms-excel",
        "document",
        "spreadsheet",
    ]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.jpg", EXE, "attachment_program"),
        ("a.jpg", SVG, "attachment_web_page"),
        ("a.jpg", HTML, "attachment_web_page"),
        ("a.svg", SVG, "attachment_web_page"),
        ("a.sh", b"#!/bin/sh\n", "attachment_program"),
        ("a.jpg", PDF, "attachment_misnamed"),
        ("a.png", b"", "attachment_empty"),
        ("a.png", attached.wide_png(30_000, 30_000), "attachment_too_many_pixels"),
        ("a.png", attached.wide_png(7_100, 7_100), "attachment_too_many_pixels"),
        ("a.png", attached.wide_png(0, 5), "attachment_broken"),
        ("a.png", PNG[:-200], "attachment_broken"),
        ("a.png", PNG[:20], "attachment_broken"),
        ("a.png", PNG[:60] + bytes(40) + PNG[100:], "attachment_broken"),
        ("a.jpg", JPEG[: len(JPEG) // 2], "attachment_broken"),
        ("a.jpg", JPEG[:4] + bytes(300), "attachment_broken"),
        ("a.gif", attached.picture("GIF")[:50], "attachment_broken"),
        ("a.webp", attached.picture("WEBP")[:60], "attachment_broken"),
        ("a.webp", attached.moving("WEBP"), "attachment_sticker"),
        ("a.zip", attached.archive("a.txt")[:-10], "attachment_broken"),
        ("a.heic", b"\0\0\0\x18ftypheic" + bytes(90), "attachment_unknown"),
    ],
)
def test_a_bad_file_is_refused_in_words_and_nothing_is_kept(
    media: Media, folder: Path, tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    error = _refusal(media, write(tmp_path, name, content))
    assert error.code == code
    assert name in error.one_line()
    assert error.safe
    assert error.next
    assert _all_kept(folder) == []
    with pytest.raises(UserError) as caught:
        media.examine(tmp_path / name)
    assert caught.value.code == code


def test_a_file_over_its_limit_is_refused_unread(media: Media, folder: Path, tmp_path: Path) -> None:
    large = write(tmp_path, "film.mp4", attached.film())
    os.truncate(large, 70_000_001)
    error = _refusal(media, large)
    assert error.code == "attachment_too_large"
    assert "70 MB" in error.one_line()
    huge = write(tmp_path, "list.pdf", PDF)
    os.truncate(huge, 1_000_000_001)
    assert _refusal(media, huge).code == "attachment_too_large"
    assert _all_kept(folder) == []


def _folder(path: Path) -> Path:
    (path / "album").mkdir()
    return path / "album"


def _pipe(path: Path) -> Path:
    os.mkfifo(path / "pipe.jpg")
    return path / "pipe.jpg"


def _loop(path: Path) -> Path:
    (path / "loop.jpg").symlink_to(path / "loop.jpg")
    return path / "loop.jpg"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_folder, "not_a_file"),
        (_pipe, "not_a_file"),
        (_loop, "file_unreadable"),
        (lambda path: Path("/dev/zero"), "not_a_file"),
        (lambda path: path / "nowhere.jpg", "file_missing"),
    ],
)
def test_what_is_no_file_is_told(
    media: Media, tmp_path: Path, make: Callable[[Path], Path], code: str
) -> None:
    assert _refusal(media, make(tmp_path)).code == code


@pytest.mark.parametrize(
    ("name", "kept_as"),
    [("..\\x", "_x.pdf"), ("x" * 240 + ".pdf", "x" * 96 + ".pdf"), ("CON.pdf", "_CON.pdf")],
)
def test_a_dangerous_name_is_made_harmless(
    media: Media, folder: Path, tmp_path: Path, name: str, kept_as: str
) -> None:
    (kept,) = media.keep([write(tmp_path, name, PDF)])
    assert kept.attachment.path == folder / kept.attachment.digest / kept_as
    assert _all_kept(folder) == [kept.attachment.path]


def test_a_name_of_300_signs_never_reaches_the_disk(media: Media, tmp_path: Path) -> None:
    """No file system here takes it; a list of files might still name it."""
    assert _refusal(media, tmp_path / ("x" * 300)).code == "file_unreadable"


def test_equal_content_is_kept_once_under_each_name(media: Media, folder: Path, tmp_path: Path) -> None:
    (one,) = media.keep([write(tmp_path, "offer.pdf", PDF)])
    (again,) = media.keep([write(tmp_path, "offer.pdf", PDF)])
    (other,) = media.keep([write(tmp_path, "diwali.pdf", PDF)])
    assert again.attachment == one.attachment
    assert [path.name for path in _all_kept(folder)] == ["diwali.pdf", "offer.pdf"]
    assert other.attachment.path.samefile(one.attachment.path)


def test_keeping_a_file_again_mends_a_damaged_copy(media: Media, tmp_path: Path) -> None:
    source = write(tmp_path, "offer.pdf", PDF)
    (kept,) = media.keep([source])
    kept.attachment.path.write_bytes(b"rubbish")
    assert media.keep([source]) == (kept,)
    assert kept.attachment.path.read_bytes() == PDF


def test_one_message_carries_pictures_and_videos_or_documents(
    media: Media, folder: Path, tmp_path: Path
) -> None:
    shown = write(tmp_path, "a.png", PNG), write(tmp_path, "b.mp4", attached.film())
    document = write(tmp_path, "c.pdf", PDF)
    assert _refusal(media, *shown, document).code == "attachment_mixed"
    assert _all_kept(folder) == []
    assert [kept.source for kept in media.keep(shown)] == list(shown)


def test_at_most_ten_and_each_once(media: Media, tmp_path: Path) -> None:
    many = [write(tmp_path, f"{number}.txt", b"%d" % number) for number in range(11)]
    assert _refusal(media, *many).code == "attachment_too_many"
    assert len(media.keep(many[:10])) == 10
    assert _refusal(media, many[0], many[0]).code == "attachment_twice"


def test_a_picture_is_shown_small_and_a_document_by_name(media: Media, tmp_path: Path) -> None:
    seen = media.examine(write(tmp_path, "offer.jpeg", attached.picture("JPEG", (800, 400))))
    assert (seen.name, seen.kind) == ("offer.jpeg", MediaKind.PICTURE)
    assert seen.thumbnail is not None
    assert seen.thumbnail.startswith(b"\x89PNG")
    assert media.examine(write(tmp_path, "a.pdf", PDF)).thumbnail is None


# full disks and ends in the middle


@contextmanager
def _no_file_over(size: int) -> Iterator[None]:
    """Every write beyond so many bytes of a file fails, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def test_a_write_that_fails_leaves_nothing(media: Media, folder: Path, tmp_path: Path) -> None:
    large = write(tmp_path, "large.txt", b"x" * 3_000_000)
    with _no_file_over(1_500_000):
        error = _refusal(media, large)
    assert error.code == "storage"
    assert _all_kept(folder) == []
    assert len(media.keep([large])) == 1


def test_without_room_for_it_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    large = write(tmp_path, "large.txt", b"x" * 30_000_000)
    with small_disk(tmp_path / "disk", 45_000_000) as disk:
        program = Program(disk.folder / "data", tmp_path, monkeypatch)
        with program.world() as world:
            error = _refusal(world.services.media, large)
            assert error.code == "storage"
            assert "Free 200 MB" in error.one_line()
            assert (
                not DataFolder(program.data).media.exists() or _all_kept(DataFolder(program.data).media) == []
            )


_KEEP = """
import sys, os
from pathlib import Path
from broadcaster_desktop import durable
from broadcaster_desktop.services.media.keeping import Vault

def write_half(handle, data):
    os.write(handle, data[: len(data) // 2])
    print("half", flush=True)
    sys.stdin.read()

durable.write_all = write_half
vault = Vault(Path(sys.argv[1]))
vault.copy(Path(sys.argv[2]), vault.begin("1", Path("a")), 10**9)
"""


def test_a_kill_while_copying_leaves_nothing_that_is_used(media: Media, folder: Path, tmp_path: Path) -> None:
    source = write(tmp_path, "large.txt", b"x" * 1_000_000)
    copying = subprocess.Popen(
        [sys.executable, "-c", _KEEP, str(folder), str(source)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with copying:
        assert copying.stdout is not None
        assert copying.stdout.readline() == b"half\n"
        copying.kill()
    assert [path.stat().st_size for path in _all_kept(folder)] == [500_000]
    (kept,) = media.keep([source])
    assert _all_kept(folder) == [kept.attachment.path]
    assert kept.attachment.path.read_bytes() == source.read_bytes()
