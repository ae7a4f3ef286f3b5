"""The log: no numbers, no control characters, for its owner alone."""

from __future__ import annotations

import io
import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcaster_desktop import log


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    """The root logger, given back as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield root
    for handler in root.handlers[:]:
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("to +919820012345", "to ..45"),
        ("to +91 98200 12345.", "to ..45."),
        ("98200-12345 and (020) 2345-6789", "..45 and (..89"),
        ("12345678", "..78"),
        ("1234567", "1234567"),
        ("9" * 40, "..99"),
        ("2026-11-21 08:24:08,123 schema 0001", "2026-11-21 08:24:08,123 schema 0001"),
        ("a\x1b[31mb\x00\r", "a?[31mb??"),
    ],
)
def test_numbers_and_control_characters_are_not_written(text: str, written: str) -> None:
    assert log.masked_text(text) == written


@given(st.text(max_size=20), st.from_regex(r"\+?[1-9][0-9]{7,14}", fullmatch=True), st.text(max_size=20))
def test_no_number_stands_in_any_text(before: str, number: str, after: str) -> None:
    assert number not in log.masked_text(f"{before} {number} {after}")


def test_the_file_is_its_owners_alone_and_masked(tmp_path: Path, root_logger: logging.Logger) -> None:
    log.to_file(tmp_path)
    logging.getLogger("some.part").warning("no answer from +919820012345")
    file = tmp_path / "broadcaster.log"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text().endswith("WARNING some.part no answer from ..45\n")


@pytest.mark.allow_errors
def test_a_traceback_is_masked_too(tmp_path: Path, root_logger: logging.Logger) -> None:
    log.to_file(tmp_path)
    try:
        raise ValueError("bad: 919820012345")
    except ValueError:
        logging.getLogger().exception("failed")
    assert "ValueError: bad: ..45" in (tmp_path / "broadcaster.log").read_text()


def test_setting_up_again_moves_the_log(tmp_path: Path, root_logger: logging.Logger) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        log.to_file(tmp_path / name)
    logging.getLogger().warning("here")
    assert (tmp_path / "one" / "broadcaster.log").read_text() == ""
    assert "here" in (tmp_path / "two" / "broadcaster.log").read_text()


def test_verbose_copies_to_stderr(root_logger: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    said = io.StringIO()
    monkeypatch.setattr("sys.stderr", said)
    log.begin(verbose=True)
    logging.getLogger().info("to +919820012345")
    assert said.getvalue().endswith("to ..45\n")
