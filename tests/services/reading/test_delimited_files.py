from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from broadcaster_desktop.core.reasons import Reason
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import read
from broadcaster_desktop.services.reading.records import LONGEST_CELL
from tests.services.reading.makers import brief, rows_of

ASHA = "+919820000001"
RAVI = "+919820000002"
PAIR = [(2, "fixed", ASHA, "Asha"), (3, "fixed", RAVI, "Ravi")]
LIST = "Name,Phone\nAsha,98200 00001\nRavi,98200 00002\n"


def written(folder: Path, content: str | bytes, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(LIST.replace("\n", "\r\n"), id="CR LF"),
        pytest.param(LIST.replace("\n", "\r"), id="CR only"),  # reliability, section 4, case 42
        pytest.param("Name,Phone\r\nAsha,98200 00001\rRavi,98200 00002", id="mixed, none at the end"),
        pytest.param('"Name","Phone"\n"Asha","98200 00001"\n"Ravi","98200 00002"\n', id="all quoted"),
        pytest.param("Name,Phone\nAsha,98200 00001,surplus,,\nRavi,98200 00002\n", id="surplus cells"),
        pytest.param("Name,Phone,City\nAsha,98200 00001\nRavi,98200 00002\n", id="missing cells"),
        pytest.param(
            "Na\0me,Pho\0ne\nAs\0ha,98200\0 00001\nRavi,98200 00002\0\n", id="zero bytes"
        ),  # case 37
        pytest.param(LIST + "\n\n,\n , \n", id="blank lines at the end"),
        pytest.param("name,phone,phone\nAsha,9820000001,9820000009\nRavi,9820000002,\n", id="equal headings"),
        pytest.param("Customer,Contact\nAsha,9820000001\nRavi,9820000002\n", id="vague headings"),
        pytest.param("नाव,मोबाईल क्रमांक\nAsha,9820000001\nRavi,9820000002\n", id="Marathi headings"),
        pytest.param("नाम,फ़ोन नंबर\nAsha,9820000001\nRavi,9820000002\n", id="Hindi headings"),
        pytest.param("Naam,Sampark No\nAsha,9820000001\nRavi,9820000002\n", id="headings in Latin letters"),
        pytest.param("Nom,Numéro\nAsha,9820000001\nRavi,9820000002\n", id="headings of another language"),
        pytest.param("\tName , Phone\n Asha\t,9820000001 \nRavi, 9820000002\n", id="blanks around cells"),
    ],
)
def test_the_same_list_in_many_shapes(tmp_path: Path, content: str) -> None:
    assert brief(rows_of(written(tmp_path, content))) == PAIR


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(
            codecs.BOM_UTF8 + "नाव,Phone\nआशा,9820000001".encode(), "utf-8", id="UTF-8 BOM"
        ),  # case 27
        pytest.param("नाव,Phone\nआशा,9820000001".encode(), "utf-8", id="UTF-8"),
        pytest.param("नाव,Phone\nआशा,9820000001".encode("utf-16"), "utf-16", id="UTF-16"),  # case 28
        pytest.param(
            codecs.BOM_UTF16_BE + "नाव,Phone\nआशा,9820000001".encode("utf-16-be"), "utf-16", id="UTF-16 BE"
        ),
        pytest.param(
            "नाव,Phone\nआशा,9820000001".encode("utf-16-le"), "utf-16-le", id="LE, no BOM"
        ),  # case 29
        pytest.param("नाव,Phone\nआशा,9820000001".encode("utf-16-be"), "utf-16-be", id="BE, no BOM"),
        pytest.param("नाव,Phone\nआशा,9820000001".encode("utf-32"), "utf-32", id="UTF-32"),
        pytest.param("नाव,Phone\r\nआशा,९८२०००००0१".encode("utf-16-le"), "utf-16-le", id="few zeros"),
    ],
)
def test_unicode_in_every_form(tmp_path: Path, data: bytes, encoding: str) -> None:
    path = written(tmp_path, data)
    assert read(path).encoding == encoding
    assert brief(rows_of(path)) == [(2, "fixed", ASHA, "आशा")]


@pytest.mark.parametrize(
    ("name", "codec"),
    [("José", "cp1252"), ("Müller “Björn”", "cp1252"), ("Zoë €", "cp1252"), ("Мария Иванова", "cp1251")],
)
def test_one_byte_encodings_are_told_by_their_words(tmp_path: Path, name: str, codec: str) -> None:
    path = written(tmp_path, f"Name,Phone\n{name},9820000001\n".encode(codec))  # case 30
    assert read(path).encoding == codec
    assert brief(rows_of(path)) == [(2, "fixed", ASHA, name)]


def test_a_long_run_of_zero_bytes_is_left_out(tmp_path: Path) -> None:
    people = "".join(f"Person {at},98{at:08d}\n" for at in range(15_000))
    path = written(tmp_path, f"Name,Phone\n{people}As" + "\0" * (3 << 20) + "ha,9920000001\n")
    assert brief(rows_of(path))[-1] == (15_002, "fixed", "+919920000001", "Asha")


def test_a_broken_byte_in_utf_8_does_not_spoil_the_rest(tmp_path: Path) -> None:
    data = LIST.replace("Asha", "आशा पाटील").encode().replace(b"Ravi", b"Ra\xe0vi")
    path = written(tmp_path, data)
    assert read(path).encoding == "utf-8"
    assert [row.name for row in rows_of(path)] == ["आशा पाटील", "Ra\ufffdvi"]


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        ("Name;Phone\nAsha;9820000001\n", ";"),  # case 31
        ("Name\tPhone\nAsha\t9820000001\n", "\t"),  # case 32
        ("Name|Phone\nAsha|9820000001\n", "|"),
        ("Name;Address;Phone\nAsha;Pune, MH, India;9820000001\n", ";"),
        ('Name,Address,Phone\nAsha,"Shop 4; MG Road; Pune",9820000001\n', ","),
        ("Patil, Name;Phone\nAsha;9820000001\n", ";"),
        ("Our customers; all of them\nName,Phone\nAsha,9820000001\n", ","),
    ],
)
def test_what_parts_the_cells_is_found(tmp_path: Path, content: str, delimiter: str) -> None:
    path = written(tmp_path, content)
    assert read(path).delimiter == delimiter
    assert [(row.phone, row.name) for row in rows_of(path)] == [(ASHA, "Asha")]


@pytest.mark.parametrize("sign", [";", "|", "\t", ":", "^"])
def test_a_sep_line_says_it_and_counts(tmp_path: Path, sign: str) -> None:
    path = written(tmp_path, f"sep={sign}\r\nName{sign}Phone\r\nAsha, P{sign}9820000001\r\n")
    assert read(path).delimiter == sign
    assert brief(rows_of(path)) == [(3, "fixed", ASHA, "Asha, P")]


def test_a_sep_line_above_a_list_without_headings_is_no_heading(tmp_path: Path) -> None:
    assert brief(rows_of(written(tmp_path, "sep=;\n9820000001;Asha\n"))) == [(2, "fixed", ASHA, "Asha")]


def test_one_column_is_a_list(tmp_path: Path) -> None:
    assert brief(rows_of(written(tmp_path, "9820000001\n12\n9820000002\n"))) == [  # case 33
        (1, "fixed", ASHA, None),
        (2, "invalid", None, None),
        (3, "fixed", RAVI, None),
    ]


def test_without_headings_the_columns_are_guessed(tmp_path: Path) -> None:
    path = written(tmp_path, "1,Asha,Pune,9820000001,02/10/2026\n2,Ravi,Pune,98200 00002,\n3,Meena,Pune,98\n")
    reading = read(path)  # case 40
    assert reading.mapping == {
        "phone": "Column 4",
        "name": "Column 2",
        "Column 1": "Column 1",
        "Column 3": "Column 3",
        "Column 5": "Column 5",
    }
    assert [(row.row, row.verdict, row.name) for row in reading.rows] == [
        (1, "fixed", "Asha"),
        (2, "fixed", "Ravi"),
        (3, "invalid", "Meena"),
    ]


def test_titles_and_blank_lines_have_no_verdict_but_count(tmp_path: Path) -> None:
    content = "Our mobile customers\n\n,,\nName,Mobile,City\n\nAsha,9820000001,Pune\n,,\nRavi,x,\n"
    assert brief(rows_of(written(tmp_path, content))) == [
        (6, "fixed", ASHA, "Asha"),
        (8, "invalid", None, "Ravi"),
    ]


def test_a_quoted_line_break_is_one_record(tmp_path: Path) -> None:
    content = 'Name,Address,Phone\n"Asha\nPatil","Shop 4,\r\nPune",9820000001\nRavi,,9820000002\n'
    first, second = rows_of(written(tmp_path, content))  # case 34
    assert (first.row, first.name, first.fields) == (2, "Asha Patil", {"Address": "Shop 4,\nPune"})
    assert (second.row, second.name, second.fields) == (3, "Ravi", {})


def test_doubled_quotes_and_formulas_are_plain_text(tmp_path: Path) -> None:
    content = 'Name,Phone,Note\n"Asha ""AP"" Patil",9820000001,\'=1+1\n=cmd|\'/c calc\'!A1,9820000002,\'s\n'
    first, second = rows_of(written(tmp_path, content))
    assert (first.name, first.fields) == ('Asha "AP" Patil', {"Note": "=1+1"})  # cases 35, 47
    assert (second.name, second.fields) == ("=cmd|'/c calc'!A1", {"Note": "'s"})  # case 46


def test_a_cell_that_is_too_large_costs_its_row_only(tmp_path: Path) -> None:
    most = "x" * LONGEST_CELL
    content = (
        f"Name,Phone,Note\nA,9820000001,{most}\nB,9820000002,{most}x\n"
        f'C,9820000003,"{most}\n{most}"\n"D, E",9820000004,5" pipe\n{most}y,9820000005,"q"\nF,9820000006,\n'
    )
    rows = rows_of(written(tmp_path, content))  # case 38
    assert brief(rows) == [
        (2, "fixed", "+919820000001", "A"),
        (3, "invalid", None, None),
        (4, "invalid", None, None),
        (5, "fixed", "+919820000004", "D, E"),
        (6, "invalid", None, None),
        (7, "fixed", "+919820000006", "F"),
    ]
    assert len(rows[0].fields["Note"]) == LONGEST_CELL
    assert {row.reasons for row in rows if row.verdict == "invalid"} == {(Reason.CELL_TOO_LARGE,)}


def test_sloppy_quotes_on_one_line_are_read(tmp_path: Path) -> None:
    content = 'Name,Phone\n"Asha" Patil,9820000001\n5" Ravi,9820000002\n"Meena" ,9820000003\n'
    assert [row.name for row in rows_of(written(tmp_path, content))] == ["Asha Patil", '5" Ravi', "Meena"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('Name,Phone\nAsha,9820000001\n"Ravi,9820000002\nMeena,9820000003\n', 3),  # case 36
        ('Name,Phone\n\n"Ravi,9820000002\nMeena,9820000003\n"Q, R",9820000004\n', 3),
        ('Name,Phone\nAsha,9820000001\nRavi,"9820000002', 3),
        ('"Name,Phone\nAsha,9820000001\n', 1),
        ('Name,Phone\n"Asha" P,9820000001\n"Ravi,9820000002\n', 3),
        ('Name,Phone\n"Ravi,9820000002\n' + "Meena,9820000003\n" * 100_000, 2),
    ],
)
def test_an_unclosed_quote_is_refused_with_its_line(tmp_path: Path, content: str, line: int) -> None:
    with pytest.raises(UserError) as caught:
        rows_of(written(tmp_path, content))
    assert caught.value.code == "unclosed_quote"
    assert caught.value.values["line"] == line


def test_headings_only_is_a_list_of_nobody(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Mobile No.,City\n")  # case 43
    assert read(path).mapping == {"phone": "Mobile No.", "name": "Name", "City": "City"}
    assert rows_of(path) == []


def test_a_comma_in_a_heading_of_a_chosen_delimiter(tmp_path: Path) -> None:
    path = written(tmp_path, "Name:Phone\nAsha:9820000001\n")
    assert brief(rows_of(path, delimiter=":")) == [(2, "fixed", ASHA, "Asha")]


def test_a_chosen_encoding_is_taken(tmp_path: Path) -> None:
    path = written(tmp_path, "Name,Phone\nЯна,9820000001\n".encode("cp1251"))
    assert [row.name for row in rows_of(path, encoding="windows-1251")] == ["Яна"]
    plain = written(tmp_path, codecs.BOM_UTF8 + LIST.encode(), "plain.csv")
    assert brief(rows_of(plain, encoding="utf-8")) == PAIR


@pytest.mark.parametrize("encoding", ["utf-8", "no such thing", "base64"])
def test_a_chosen_encoding_that_does_not_fit_is_refused(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path, "Name,Phone\nJosé,9820000001\n".encode("cp1252"))
    with pytest.raises(UserError) as caught:
        read(path, encoding=encoding)
    assert caught.value.code == "wrong_encoding"
