"""Why a file cannot go with a message, one sentence each and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from broadcaster_desktop.core.media import (
    MOST_DOCUMENT,
    MOST_FILES,
    MOST_MEDIA,
    MOST_PIXELS,
    Refusal,
    Refused,
)
from broadcaster_desktop.data.copies import Wrong
from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

_SAFE = QT_TRANSLATE_NOOP("errors", "Nothing was saved or sent.")
_ANOTHER = QT_TRANSLATE_NOOP("errors", "Attach another file.")
_MILLION = 1_000_000

_REFUSED = {
    Refusal.EMPTY: (
        QT_TRANSLATE_NOOP("errors", "{file} is empty."),
        "",
        _ANOTHER,
    ),
    Refusal.PROGRAM: (
        QT_TRANSLATE_NOOP("errors", "{file} is a program and cannot be sent."),
        QT_TRANSLATE_NOOP("errors", "Programs from strangers harm phones and computers."),
        QT_TRANSLATE_NOOP("errors", "Attach a picture, a video, a PDF or another document."),
    ),
    Refusal.WEB_PAGE: (
        QT_TRANSLATE_NOOP(
            "errors", "{file} is a web page or a drawing that can run code, and cannot be sent."
        ),
        QT_TRANSLATE_NOOP("errors", "Opening such a file runs what is written in it."),
        QT_TRANSLATE_NOOP("errors", "Save it as PDF, JPEG or PNG and attach that."),
    ),
    Refusal.UNKNOWN: (
        QT_TRANSLATE_NOOP("errors", "{file} is of a kind that many phones cannot open."),
        "",
        QT_TRANSLATE_NOOP("errors", "Save it as JPEG, PNG, MP4 or PDF and attach that."),
    ),
    Refusal.MISNAMED: (
        QT_TRANSLATE_NOOP("errors", "What is inside {file} is not what its name says."),
        "",
        QT_TRANSLATE_NOOP("errors", "Save it anew with the program it was made with, and attach that."),
    ),
    Refusal.STICKER: (
        QT_TRANSLATE_NOOP("errors", "{file} is a moving WebP picture, which WhatsApp takes for a sticker."),
        "",
        QT_TRANSLATE_NOOP("errors", "Save it as GIF or MP4 and attach that."),
    ),
    Refusal.TOO_LARGE: (
        QT_TRANSLATE_NOOP("errors", "{file} is too large."),
        QT_TRANSLATE_NOOP(
            "errors",
            "WhatsApp takes pictures and videos up to {media} MB and other files up to {document} MB.",
        ),
        QT_TRANSLATE_NOOP("errors", "Make it smaller and attach that."),
    ),
    Refusal.TOO_MANY_PIXELS: (
        QT_TRANSLATE_NOOP("errors", "{file} has too many pixels."),
        QT_TRANSLATE_NOOP("errors", "A picture may have {pixels} million of them."),
        QT_TRANSLATE_NOOP("errors", "Make it smaller and attach that."),
    ),
    Refusal.BROKEN: (
        QT_TRANSLATE_NOOP("errors", "{file} is damaged or was cut off."),
        "",
        QT_TRANSLATE_NOOP("errors", "Copy or save it once more and attach that."),
    ),
}
_VALUES = {
    "media": MOST_MEDIA // _MILLION,
    "document": MOST_DOCUMENT // _MILLION,
    "pixels": MOST_PIXELS // _MILLION,
}

_WRONG = {
    Wrong.CHANGED: QT_TRANSLATE_NOOP("errors", "{file} was changed after the campaign was created."),
    Wrong.MISSING: QT_TRANSLATE_NOOP("errors", "The copy of {file} that was kept for this campaign is gone."),
}


@contextmanager
def of(path: Path) -> Iterator[None]:
    """Turn what a file is refused for, and what the system says of it, into sentences for people."""
    try:
        yield
    except Refused as error:
        raise refused(path, error.why) from error
    except FileNotFoundError as error:
        what = QT_TRANSLATE_NOOP("errors", "There is no file {file}.")
        step = QT_TRANSLATE_NOOP("errors", "Check its name and folder.")
        raise _problem("file_missing", path, what, "", step) from error
    except IsADirectoryError as error:
        what = QT_TRANSLATE_NOOP("errors", "{file} is not a file but a folder or a device.")
        raise _problem("not_a_file", path, what, "", QT_TRANSLATE_NOOP("errors", "Choose a file.")) from error
    except OSError as error:
        what = QT_TRANSLATE_NOOP("errors", "{file} cannot be read ({cause}).")
        step = QT_TRANSLATE_NOOP("errors", "Close it in other programs and try again.")
        cause = error.strerror or type(error).__name__
        raise _problem("file_unreadable", path, what, "", step, cause=cause) from error


def refused(path: Path, why: Refusal) -> UserError:
    """What this file is refused for; the code begins with attachment_."""
    what, reason, step = _REFUSED[why]
    return _problem(f"attachment_{why.value}", path, what, reason, step, **_VALUES)


def too_many(count: int) -> UserError:
    """More files than one message carries."""
    return UserError(
        "attachment_too_many",
        QT_TRANSLATE_NOOP("errors", "{count} files are attached; one message carries {most}."),
        safe=_SAFE,
        next=QT_TRANSLATE_NOOP("errors", "Attach fewer, or put them into one ZIP file."),
        values={"count": count, "most": MOST_FILES},
    )


def mixed() -> UserError:
    """Pictures or videos together with documents."""
    return UserError(
        "attachment_mixed",
        QT_TRANSLATE_NOOP("errors", "Pictures and videos cannot go in one message with documents."),
        why=QT_TRANSLATE_NOOP("errors", "WhatsApp sends them in different ways."),
        safe=_SAFE,
        next=QT_TRANSLATE_NOOP("errors", "Attach only pictures and videos, or only documents."),
    )


def twice() -> UserError:
    """One content attached more than once."""
    return UserError(
        "attachment_twice",
        QT_TRANSLATE_NOOP("errors", "The same file is attached twice."),
        safe=_SAFE,
        next=QT_TRANSLATE_NOOP("errors", "Attach it once."),
    )


def no_room(path: Path) -> UserError:
    """The disk takes no copy."""
    what = QT_TRANSLATE_NOOP("errors", "{file} cannot be kept: the disk is full or does not take writes.")
    why = QT_TRANSLATE_NOOP("errors", "A copy is kept, so that everyone gets the same file.")
    step = QT_TRANSLATE_NOOP("errors", "Free 200 MB more than the file has, then attach it again.")
    return _problem("storage", path, what, why, step)


def not_as_kept(name: str, wrong: Wrong, *, begun: bool) -> UserError:
    """A campaign's file is no longer what was attached; the code is that of the preflight's problem.

    One that was begun is not to be created anew: some have its message already.
    """
    anew = QT_TRANSLATE_NOOP("errors", "Create the campaign anew with the file you want to send.")
    same = QT_TRANSLATE_NOOP(
        "errors", "Attach the same file to a new campaign: that puts its copy back. Then resume this one."
    )
    nothing = QT_TRANSLATE_NOOP("errors", "Nothing was sent.")
    no_more = QT_TRANSLATE_NOOP("errors", "Nothing more is sent.")
    return UserError(
        wrong.value,
        _WRONG[wrong],
        why=QT_TRANSLATE_NOOP("errors", "Everyone is to get the file that was attached and checked."),
        safe=no_more if begun else nothing,
        next=same if begun else anew,
        values={"file": name},
    )


def _problem(code: str, path: Path, what: str, why: str, step: str, **values: object) -> UserError:
    return UserError(code, what, why=why, safe=_SAFE, next=step, values={"file": path.name, **values})
