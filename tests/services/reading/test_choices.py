"""What the owner may choose about a list, and cells that were copied instead of saved."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import Pasted, preview, read
from tests.services.reading.makers import brief, rows_of, written

ASHA, RAVI = "+919820000001", "+919820000002"


def refused(path: Path | Pasted, **how: object) -> str:
    with pytest.raises(UserError) as caught:
        list(read(path, **how).rows)  # type: ignore[arg-type]
    return caught.value.code


def test_whether_there_are_headings_is_the_owner_s_to_say(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", b"Asha,9820000001\nRavi,9820000002\n")
    assert preview(path).header is False
    found = preview(path, header=True)
    assert (found.header, found.columns) == (True, ("Asha", "9820000001"))
    assert brief(list(found.rows)) == [(2, "fixed", RAVI, "Ravi")]
    headed = written(tmp_path / "headed.csv", b"Name,Phone\nAsha,9820000001\n")
    assert preview(headed).header is True
    none = preview(headed, header=False)
    assert (none.header, none.columns) == (False, ("Column 1", "Column 2"))
    assert brief(list(none.rows)) == [(1, "invalid", None, "Name"), (2, "fixed", ASHA, "Asha")]
    assert brief(rows_of(headed, header=False, mapping={1: "phone"})) == [
        (1, "invalid", None, None),
        (2, "fixed", ASHA, None),
    ]


def test_a_sheet_can_be_chosen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, number in (("Old", 9820000009), ("New", 9820000001), ("Secret", 9820000002)):
        sheet = book.create_sheet(name)
        sheet.append(["Phone"])
        sheet.append([number])
    book["Secret"].sheet_state = "hidden"
    book.save(tmp_path / "list.xlsx")
    found = preview(tmp_path / "list.xlsx")
    assert (found.sheet, found.sheets) == ("Old", ("Sheet", "Old", "New"))
    assert preview(tmp_path / "list.xlsx", sheet="New").sheet == "New"
    assert [row.phone for row in rows_of(tmp_path / "list.xlsx", sheet="New")] == [ASHA]
    assert [row.phone for row in rows_of(tmp_path / "list.xlsx", sheet="Secret")] == [RAVI]
    assert refused(tmp_path / "list.xlsx", sheet="Sheet") == "no_such_sheet"
    assert refused(tmp_path / "list.xlsx", sheet="Elsewhere") == "no_such_sheet"


def test_a_delimiter_can_be_chosen_over_what_the_file_says(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", b"sep=,\nName;Phone\nAsha, P;9820000001\n")
    assert brief(rows_of(path, delimiter=";")) == [(3, "fixed", ASHA, "Asha, P")]


@pytest.mark.parametrize("sign", ["", ",,", '"', "\n", "\r", "\0"])
def test_what_can_part_no_cells_is_refused(tmp_path: Path, sign: str) -> None:
    path = written(tmp_path / "list.csv", b"Name,Phone\nAsha,9820000001\n")
    assert refused(path, delimiter=sign) == "wrong_delimiter"


@pytest.mark.parametrize(
    "encoding", ["zlib", "idna", "unicode_escape", "rot13", "undefined", "x" * 300, "a\0b"]
)
def test_codecs_that_are_not_for_text_are_refused(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path / "list.csv", b"Name,Phone\nAsha,9820000001\n")
    assert refused(path, encoding=encoding) == "wrong_encoding"


def test_the_encoding_of_cards_can_be_chosen(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nFN:Яна\nTEL:9820000001\nEND:VCARD\n"
    path = written(tmp_path / "list.vcf", card.encode("cp1251"))
    assert brief(rows_of(path, encoding="windows-1251")) == [(1, "fixed", ASHA, "Яна")]


def test_the_preview_tells_every_number_before_and_after(tmp_path: Path) -> None:
    path = written(tmp_path / "list.csv", b"Name,Phone\nAsha,098200-00001\nRavi,12\n")
    rows = preview(path).rows
    assert [(row.given, row.phone, row.reasons) for row in rows] == [
        ("098200-00001", ASHA, ("dropped_trunk_zero", "added_country_code")),
        ("12", None, ("too_short",)),
    ]


def test_columns_of_cards_can_be_left_out(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nFN:Asha\nORG:Acme\nTEL:9820000001\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n"
    path = written(tmp_path / "list.vcf", card.encode())
    found = preview(path)
    assert found.header is None
    names = ["phone", "name", "Company", "Email", "City", "Groups", "Other numbers"]
    assert found.roles == dict(enumerate(names))
    assert found.cells[0] == ("9820000001", "Asha", "Acme", "", "", "", "")
    assert len(found.rows) == 2
    chosen = list(read(path, mapping={0: "phone", 2: "name", 9: "x"}).rows)
    assert [(row.name, row.fields) for row in chosen] == [("Acme", {}), (None, {})]
    assert refused(path, mapping={1: "name"}) == "no_phone_column"


def test_copied_cells_are_a_list_too() -> None:
    text = (
        'Name\tPhone\tNote\r\nAsha, P\t98200 00001\t"two\nlines, and ""quotes"""\r\nRavi\t\'9820000002\t\r\n'
    )
    reading = read(Pasted(text, "Pasted cells"))
    assert (reading.file, reading.format, reading.encoding) == ("Pasted cells", "csv", None)
    assert reading.delimiter == "\t"
    rows = list(reading.rows)
    assert brief(rows) == [(2, "fixed", ASHA, "Asha, P"), (3, "fixed", RAVI, "Ravi")]
    assert rows[0].fields == {"Note": 'two\nlines, and "quotes"'}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("98200 00001\n98200 00002", [(1, "fixed", ASHA, None), (2, "fixed", RAVI, None)]),
        ("Asha\t9820000001", [(1, "fixed", ASHA, "Asha")]),
        ("Name;Phone\nAsha;9820000001", [(2, "fixed", ASHA, "Asha")]),
        ("BEGIN:VCARD\nFN:Asha\nTEL:+919820000001\nEND:VCARD", [(1, "ready", ASHA, "Asha")]),
        ("As\ud83dha\0\t9820000001", [(1, "fixed", ASHA, "As?ha")]),
    ],
)
def test_whatever_was_copied(text: str, rows: list[object]) -> None:
    assert brief(rows_of(Pasted(text))) == rows


@pytest.mark.parametrize(
    ("text", "code"), [("", "file_empty"), (" \t\n", "file_empty"), ("Asha\tPune", "no_phone_column")]
)
def test_copied_cells_without_people_are_refused(text: str, code: str) -> None:
    assert refused(Pasted(text)) == code
