"""What goes together in one message, and how a set of files is named by one digest."""

from __future__ import annotations

import hashlib

import pytest

from broadcaster_desktop.core.media import (
    MOST_PIXELS,
    MediaKind,
    Refusal,
    Refused,
    joint_digest,
    require_pixels,
    together,
)

P, V, D = MediaKind


@pytest.mark.parametrize(
    ("kinds", "fit"),
    [((), True), ((P,), True), ((P, V, P), True), ((D, D), True), ((P, D), False), ((V, D), False)],
)
def test_pictures_and_videos_go_together_and_documents_do(kinds: tuple[MediaKind, ...], fit: bool) -> None:
    assert together(kinds) is fit


def test_a_picture_may_have_so_many_pixels_and_no_more() -> None:
    require_pixels(1, 1)
    require_pixels(MOST_PIXELS, 1)
    for width, height, why in (
        (MOST_PIXELS + 1, 1, Refusal.TOO_MANY_PIXELS),
        (30_000, 30_000, Refusal.TOO_MANY_PIXELS),
        (0, 5, Refusal.BROKEN),
        (5, 0, Refusal.BROKEN),
    ):
        with pytest.raises(Refused) as caught:
            require_pixels(width, height)
        assert caught.value.why is why


def test_one_digest_stands_for_all_files_in_their_order() -> None:
    assert joint_digest([]) is None
    assert joint_digest(["a"]) == "a"
    assert joint_digest(["a", "b"]) == hashlib.sha256(b"ab").hexdigest()
    assert joint_digest(["b", "a"]) != joint_digest(["a", "b"])
