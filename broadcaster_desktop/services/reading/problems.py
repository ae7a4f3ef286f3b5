"""Why a file cannot be read, one sentence each; a bad row is never a reason."""

from __future__ import annotations

from broadcaster_desktop.errors import QT_TRANSLATE_NOOP, UserError

from .origin import Origin

_SAFE = QT_TRANSLATE_NOOP("errors", "Nothing was brought in.")
_SAVE_AS = QT_TRANSLATE_NOOP("errors", "Open it in a spreadsheet program and save it as .xlsx or CSV.")


def _problem(code: str, path: Origin, what: str, next: str = "", **values: object) -> UserError:  # noqa: A002
    return UserError(code, what, safe=_SAFE, next=next, values={"file": path.name, **values})


def missing(path: Origin) -> UserError:
    """No such file."""
    what = QT_TRANSLATE_NOOP("errors", "There is no file {file}.")
    return _problem("file_missing", path, what, QT_TRANSLATE_NOOP("errors", "Check its name and folder."))


def not_a_file(path: Origin) -> UserError:
    """A folder, a device, a pipe."""
    what = QT_TRANSLATE_NOOP("errors", "{file} is not a file but a folder or a device.")
    return _problem("not_a_file", path, what, QT_TRANSLATE_NOOP("errors", "Choose a file."))


def unreadable(path: Origin, cause: OSError) -> UserError:
    """The system refuses it, or it went away while it was read."""
    what = QT_TRANSLATE_NOOP("errors", "{file} cannot be read ({cause}).")
    next_step = QT_TRANSLATE_NOOP("errors", "Close it in other programs and try again.")
    return _problem("file_unreadable", path, what, next_step, cause=cause.strerror or type(cause).__name__)


def changed(path: Origin) -> UserError:
    """It is not the file any more that was judged."""
    what = QT_TRANSLATE_NOOP("errors", "{file} has changed since it was checked.")
    next_step = QT_TRANSLATE_NOOP("errors", "Look at its rows once more, then bring it in.")
    return _problem("file_changed", path, what, next_step)


def no_room(path: Origin, cause: UserError) -> UserError:
    """The disk with the data takes no more, told by `cause`."""
    next_step = QT_TRANSLATE_NOOP("errors", "Free 200 MB on this disk, then bring {file} in again.")
    return UserError(
        cause.code, cause.what, safe=_SAFE, next=next_step, values={**cause.values, "file": path.name}
    )


def empty(path: Origin) -> UserError:
    """Zero bytes, or nothing but blanks."""
    what = QT_TRANSLATE_NOOP("errors", "{file} is empty.")
    return _problem("file_empty", path, what, QT_TRANSLATE_NOOP("errors", "Choose another file."))


def picture(path: Origin) -> UserError:
    """An image, whatever its name says."""
    what = QT_TRANSLATE_NOOP("errors", "{file} is a picture, not a list of people.")
    return _problem("not_a_list", path, what, QT_TRANSLATE_NOOP("errors", "Choose another file."))


def pdf(path: Origin) -> UserError:
    """A PDF; its tables are drawn lines and letters."""
    what = QT_TRANSLATE_NOOP("errors", "{file} is a PDF, not a list of people.")
    next_step = QT_TRANSLATE_NOOP("errors", "Ask for the list as a spreadsheet.")
    return _problem("not_a_list", path, what, next_step)


def not_a_list(path: Origin) -> UserError:
    """Some other kind of file, whatever its name says."""
    what = QT_TRANSLATE_NOOP("errors", "{file} is not a list of people but another kind of file.")
    return _problem("not_a_list", path, what, QT_TRANSLATE_NOOP("errors", "Choose another file."))


def web_page(path: Origin) -> UserError:
    """HTML or XML, which some programs export under the name of a workbook."""
    what = QT_TRANSLATE_NOOP("errors", "{file} is a web page or XML inside, whatever its name says.")
    return _problem("format_not_read", path, what, _SAVE_AS)


def other_document(path: Origin) -> UserError:
    """A ZIP or OLE file that is no workbook of the kinds read."""
    what = QT_TRANSLATE_NOOP(
        "errors", "{file} is no workbook of a kind that can be read (.xlsx, .xls, .ods)."
    )
    return _problem("format_not_read", path, what, _SAVE_AS)


def password(path: Origin) -> UserError:
    """An encrypted workbook."""
    what = QT_TRANSLATE_NOOP("errors", "{file} is protected with a password.")
    next_step = QT_TRANSLATE_NOOP("errors", "Save it without a password and choose it again.")
    return _problem("workbook_password", path, what, next_step)


def damaged(path: Origin) -> UserError:
    """A workbook cut short or broken, or one made to trouble its reader."""
    what = QT_TRANSLATE_NOOP("errors", "{file} is damaged or incomplete.")
    return _problem("workbook_damaged", path, what, _SAVE_AS)


def too_large(path: Origin) -> UserError:
    """A workbook that would unpack to far more than it looks."""
    what = QT_TRANSLATE_NOOP("errors", "{file} would take too much memory when it is opened.")
    next_step = QT_TRANSLATE_NOOP("errors", "Delete stray cells far from the list, or save it as CSV.")
    return _problem("workbook_too_large", path, what, next_step)


def too_many_columns(path: Origin, most: int) -> UserError:
    """Wider than any list of people."""
    what = QT_TRANSLATE_NOOP("errors", "{file} has more than {most} columns.")
    next_step = QT_TRANSLATE_NOOP("errors", "Delete the columns that are not needed.")
    return _problem("too_many_columns", path, what, next_step, most=most)


def no_phone_column(path: Origin) -> UserError:
    """Neither a heading nor a column of numbers."""
    what = QT_TRANSLATE_NOOP("errors", "{file} has no column with telephone numbers.")
    next_step = QT_TRANSLATE_NOOP("errors", "Give that column the heading Phone, or choose it yourself.")
    return _problem("no_phone_column", path, what, next_step)


def unclosed_quote(path: Origin, line: int) -> UserError:
    """Everything after it would be taken for one cell."""
    what = QT_TRANSLATE_NOOP("errors", "{file} has a quotation mark in line {line} that is never closed.")
    next_step = QT_TRANSLATE_NOOP("errors", "Close or delete it and choose the file again.")
    return _problem("unclosed_quote", path, what, next_step, line=line)


def line_too_long(path: Origin) -> UserError:
    """No line end in sight."""
    what = QT_TRANSLATE_NOOP("errors", "{file} has a line that is too long for a list.")
    return _problem("line_too_long", path, what, _SAVE_AS)


def encoding_unknown(path: Origin) -> UserError:
    """Neither text in a known encoding nor a known kind of file."""
    what = QT_TRANSLATE_NOOP("errors", "{file} is not text in a form that can be recognised.")
    next_step = QT_TRANSLATE_NOOP("errors", "Save it as CSV UTF-8 and choose it again.")
    return _problem("encoding_unknown", path, what, next_step)


def wrong_encoding(path: Origin, encoding: str) -> UserError:
    """The encoding that was chosen does not fit."""
    what = QT_TRANSLATE_NOOP("errors", "{file} cannot be read as {encoding}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose another encoding.")
    return _problem("wrong_encoding", path, what, next_step, encoding=encoding)


def wrong_delimiter(path: Origin, sign: str) -> UserError:
    """The sign that was chosen can part no cells."""
    what = QT_TRANSLATE_NOOP("errors", "{file} cannot be parted into cells by {sign}.")
    next_step = QT_TRANSLATE_NOOP("errors", "Choose one sign, such as a comma or a semicolon.")
    return _problem("wrong_delimiter", path, what, next_step, sign=repr(sign))


def no_such_sheet(path: Origin, sheet: str) -> UserError:
    """The sheet that was chosen is not there, or has nothing in it."""
    what = QT_TRANSLATE_NOOP("errors", "{file} has no sheet {sheet} with anything in it.")
    return _problem(
        "no_such_sheet", path, what, QT_TRANSLATE_NOOP("errors", "Choose another sheet."), sheet=sheet
    )


def unknown_region(region: str) -> UserError:
    """Not a country."""
    return UserError(
        "unknown_region",
        QT_TRANSLATE_NOOP("errors", "{region} is not a country code."),
        next=QT_TRANSLATE_NOOP("errors", "Use two letters, such as IN."),
        values={"region": region},
    )
