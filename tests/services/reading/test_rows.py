from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from broadcaster_desktop.core.reasons import Reason
from broadcaster_desktop.errors import UserError
from broadcaster_desktop.services.reading import Row, Verdict, preview, read
from tests.services.reading.makers import brief, rows_of

ASHA = "+919820000001"
RAVI = "+919820000002"


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "list.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_row_tells_what_it_was_and_what_became_of_it(tmp_path: Path) -> None:
    path = written(tmp_path, "Naam,Mobile No.,City\nAsha  Patil,098200-00001,Pune\n")
    reading = read(path)
    assert (reading.file, reading.format, reading.encoding) == (str(path), "csv", "utf-8")
    assert (reading.delimiter, reading.sheet) == (",", None)
    assert reading.mapping == {"phone": "Mobile No.", "name": "Naam", "City": "City"}
    assert reading.columns == ("Naam", "Mobile No.", "City")
    assert list(reading.rows) == [
        Row(
            row=2,
            verdict=Verdict.FIXED,
            phone=ASHA,
            name="Asha Patil",
            reasons=(Reason.DROPPED_TRUNK_ZERO, Reason.ADDED_COUNTRY_CODE),
            fields={"City": "Pune"},
            given="098200-00001",
        )
    ]


def test_later_spellings_of_a_number_are_duplicates(tmp_path: Path) -> None:
    content = "Phone\n98200 00001\n+91 98200 00001\n1234\n00919820000001\n९८२०० ००००१\n9820000002\n1234\n"
    assert [
        row.verdict for row in rows_of(written(tmp_path, content))
    ] == [  # reliability, section 4, case 25
        *("fixed", "duplicate", "invalid", "duplicate", "duplicate", "fixed", "invalid")
    ]


def test_names_are_cleaned_joined_and_looked_at(tmp_path: Path) -> None:
    content = (
        "First Name,Last Name,Phone\n \u202eAsha , Patil,9820000001\n'-Ravi,,9820000002\n,,9820000003\n"
        "Аmit,Rao,9820000004\nMeena\n"
    )
    rows = rows_of(written(tmp_path, content))
    assert [row.name for row in rows] == ["Asha Patil", "-Ravi", None, "Аmit Rao", "Meena"]
    assert rows[3].reasons == (Reason.ADDED_COUNTRY_CODE, Reason.MIXED_SCRIPTS)  # case 74
    assert rows[4].reasons == (Reason.EMPTY,)


def test_blank_records_in_the_middle_have_no_verdict(tmp_path: Path) -> None:
    content = "Name,Phone\n" + "Asha,9820000001\n" * 60 + ",\n\n , \nRavi,\nMeena,9820000003\n"
    assert [(row.row, row.name) for row in rows_of(written(tmp_path, content))[60:]] == [
        (65, "Ravi"),
        (66, "Meena"),
    ]


def test_many_different_texts_are_no_trouble(tmp_path: Path) -> None:
    people = "".join(f"Person {at},98{at:08d},Note {at} {'long ' * 20}\n" for at in range(25_000))
    rows = rows_of(written(tmp_path, "Name,Phone,Note\n" + people))
    assert [row.name for row in rows] == [f"Person {at}" for at in range(25_000)]
    assert rows[-1].fields["Note"].startswith("Note 24999 long")


class Stopped(Exception):
    """What a caller raises to end the reading."""


def test_reading_can_be_stopped_between_rows(tmp_path: Path) -> None:
    path = written(tmp_path, "Phone\n" + "\n".join(f"98{at:08d}" for at in range(5_000)))
    calls: list[int] = []

    def stop(count: int) -> None:
        calls.append(count)
        if count == 3_000:
            raise Stopped

    rows = read(path, stop=stop).rows
    with pytest.raises(Stopped):
        for _ in rows:
            pass
    assert calls == [1_000, 2_000, 3_000]


def test_rows_stream(tmp_path: Path) -> None:
    path = written(tmp_path, "Phone\n" + "9820000001\n" * 100 + '"never closed\n')
    assert len(list(itertools.islice(read(path).rows, 100))) == 100


def test_the_preview_shows_the_first_rows_and_takes_another_choice(tmp_path: Path) -> None:
    content = "Our list\nName,Phone,Phone,City\n\nAsha,9820000001,9820000002,Pune\n" + "Ravi,12,,\n" * 60
    path = written(tmp_path, content)
    first = preview(path, limit=3)
    assert first.columns == ("Name", "Phone", "Phone", "City")
    assert first.roles == {0: "name", 1: "phone", 3: "City"}
    assert first.cells == (("Asha", "9820000001", "9820000002", "Pune"), *[("Ravi", "12", "", "")] * 2)
    assert brief(list(first.rows)) == [
        (4, "fixed", ASHA, "Asha"),
        (5, "invalid", None, "Ravi"),
        (6, "invalid", None, "Ravi"),
    ]
    chosen = {2: "phone", 0: "name"}  # case 39: of equal headings the owner takes the second
    assert brief(list(preview(path, limit=1, mapping=chosen).rows)) == [(4, "fixed", RAVI, "Asha")]
    assert brief(rows_of(path, mapping=chosen))[0] == (4, "fixed", RAVI, "Asha")
    assert len(preview(path, limit=100).rows) == 61


def test_the_preview_of_a_list_without_numbers_waits_for_a_choice(tmp_path: Path) -> None:
    path = written(tmp_path, "Who;Digits\nAsha;12\n")
    found = preview(path)
    assert (found.roles, found.rows) == ({0: "name", 1: "Digits"}, ())
    assert found.cells == (("Asha", "12"),)
    assert brief(list(preview(path, mapping={1: "phone"}).rows)) == [(2, "invalid", None, None)]
    with pytest.raises(UserError) as caught:
        read(path)
    assert caught.value.code == "no_phone_column"


def test_the_preview_knows_large_cells_and_other_countries(tmp_path: Path) -> None:
    path = written(tmp_path, "Phone\n(415) 555-2671\n" + "x" * 1_048_577 + "\n")
    found = preview(path, region="US")
    assert brief(list(found.rows)) == [(2, "fixed", "+14155552671", None), (3, "invalid", None, None)]
    assert found.cells == (("(415) 555-2671",), ())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=2000)
@given(
    st.one_of(st.binary(max_size=400), st.text(st.sampled_from('98200 ,;\t|"\n\rNamePhoneआ\0'), max_size=200))
)
def test_any_bytes_give_rows_or_one_sentence(tmp_path: Path, content: bytes | str) -> None:
    path = written(tmp_path, content)
    try:
        rows = rows_of(path)
    except UserError:
        return
    assert all((row.phone is None) == (row.verdict is Verdict.INVALID) for row in rows)
    assert len({row.row for row in rows}) == len(rows)


CELLS = st.text(st.characters(include_characters="\n\t", exclude_categories=["Cs", "Cc"]), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=2000)
@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8), st.sampled_from([",", ";", "\t"]))
def test_what_is_written_as_csv_is_read_as_such(
    tmp_path: Path, people: list[tuple[str, str]], sign: str
) -> None:
    def quoted(text: str) -> str:
        return '"' + text.replace('"', '""') + '"'

    lines = [sign.join(map(quoted, ("Name", "Phone", "Note")))]
    lines += [sign.join(map(quoted, (name, f"98{at:08d}", note))) for at, (name, note) in enumerate(people)]
    rows = rows_of(written(tmp_path, "\r\n".join(lines)))
    assert [row.row for row in rows] == list(range(2, len(people) + 2))
    assert [row.phone for row in rows] == [f"+9198{at:08d}" for at in range(len(people))]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("blank.csv", "Name,Phone\n" + ",\n" * 2_000_000),
        ("books.csv", "Name,Phone\n" + ("a\u0301\u0323" * 150_000 + ",9820012345\n") * 20),
        ("folds.vcf", "BEGIN:VCARD\nTEL:9820012345\nFN:a\n" + " a\n" * 2_000_000 + "END:VCARD\n"),
        ("numbers.vcf", "BEGIN:VCARD\n" + "TEL:9820012345\n" * 500_000 + "END:VCARD\n"),
    ],
)
def test_whoever_cancels_is_heard_also_where_no_thousand_records_come(
    tmp_path: Path, name: str, text: str
) -> None:
    class Cancelled(Exception):
        pass

    def cancel(done: int) -> None:
        raise Cancelled

    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(Cancelled):
        list(read(tmp_path / name, stop=cancel).rows)
