"""Models of long tables: pages on demand, steady checks, rows that say all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from broadcaster_desktop.core.records import ContactRow, DeliveryRow
from broadcaster_desktop.core.status import DeliveryReason, DeliveryStatus
from broadcaster_desktop.ui.models.checked import CHECK
from broadcaster_desktop.ui.models.contacts import LAST, MAY, NAME, PHONE, ContactsModel
from broadcaster_desktop.ui.models.deliveries import STATUS, WHY, DeliveriesModel
from broadcaster_desktop.ui.models.listed import ListedModel
from broadcaster_desktop.ui.models.paged import PAGE, WAITING
from broadcaster_desktop.ui.widgets.status import Status
from broadcaster_desktop.ui.widgets.table import SECOND_ROLE, STATUS_ROLE

CHECKED = Qt.ItemDataRole.CheckStateRole


def contact(number: int) -> ContactRow:
    return ContactRow(number, f"+9198{number:08d}", f"Customer {number}", ("Diwali",), True, False)


class Reader:
    """Fetches contacts and remembers what was asked for."""

    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []

    def __call__(self, ids: Sequence[int]) -> list[ContactRow]:
        self.asked.append(ids)
        return [contact(number) for number in ids]


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def model(reader: Reader) -> ContactsModel:
    return ContactsModel(reader, ["", "Name", "Phone", "Tags", "Last message", "Consent"])


def test_contacts_are_a_proper_model(model: ContactsModel, qtmodeltester: ModelTester) -> None:
    model.show_ids(range(1, 301))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_hundred_thousand_rows_are_read_by_pages(model: ContactsModel, reader: Reader) -> None:
    model.show_ids(range(1, 100_001))
    assert model.rowCount() == 100_000
    assert model.index(99_999, NAME).data() == "Customer 100000"
    assert all(len(ids) <= PAGE for ids in reader.asked)


def test_a_page_is_read_once_and_the_oldest_given_up(model: ContactsModel, reader: Reader) -> None:
    model.show_ids(range(1, 100_001))
    for _ in range(3):
        for row in range(PAGE):
            model.index(row, NAME).data()
    assert len(reader.asked) == 1
    for page in range(100):
        model.index(page * PAGE, NAME).data()
    assert len(reader.asked) == 100
    model.index(0, NAME).data()
    assert len(reader.asked) == 101


def test_the_first_page_shows_before_the_ids_are_known(model: ContactsModel, reader: Reader) -> None:
    model.show_first([contact(number) for number in range(PAGE)], 5_000)
    assert model.rowCount() == 5_000
    assert model.index(3, NAME).data() == "Customer 3"
    assert model.index(4_000, NAME).data() == WAITING
    model.show_ids(range(5_000))
    assert model.index(4_000, NAME).data() == "Customer 4000"


@pytest.mark.allow_errors
def test_a_page_that_cannot_be_read_is_told_and_waits(qtbot: QtBot) -> None:
    def fail(ids: Sequence[int]) -> list[ContactRow]:
        raise OSError("planted")

    broken = ContactsModel(fail, [""] * 6)
    told: list[object] = []
    broken.troubled.connect(told.append)
    broken.show_ids([1, 2])
    assert broken.index(0, NAME).data() == WAITING
    assert broken.index(1, NAME).data() == WAITING
    assert len(told) == 1


def test_checks_belong_to_people_not_to_places(model: ContactsModel) -> None:
    model.show_ids([1, 2, 3])
    assert model.setData(model.index(0, CHECK), Qt.CheckState.Checked, CHECKED)
    assert model.checked_ids() == [1]
    model.show_ids([3, 2, 1])
    states = [Qt.CheckState(model.index(row, CHECK).data(CHECKED)) for row in range(3)]
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    model.uncheck_all()
    assert model.checked_ids() == []


def test_all_are_checked_without_reading_any(model: ContactsModel, reader: Reader) -> None:
    model.show_ids(range(1, 100_001))
    model.turn_all()
    assert (model.checked_count(), model.check_state(), reader.asked) == (100_000, Qt.CheckState.Checked, [])
    model.setData(model.index(4, CHECK), Qt.CheckState.Unchecked, CHECKED)
    assert (model.checked_count(), model.check_state()) == (99_999, Qt.CheckState.PartiallyChecked)
    assert model.checks.apart == {5}
    model.turn_all()
    model.turn_all()
    assert (model.checked_count(), model.check_state()) == (0, Qt.CheckState.Unchecked)


def test_a_range_is_checked_by_its_places(model: ContactsModel) -> None:
    model.show_first([contact(number) for number in (3, 1, 2)], 5_000)
    model.check_rows(1, 2, checked=True)
    assert model.checked_ids() == [1, 2]
    model.show_ids([9, 8, 7, 6])
    model.check_rows(1, 3, checked=True)
    model.check_rows(3, 3, checked=False)
    assert model.checked_ids() == [1, 2, 7, 8]


def test_the_last_message_is_a_day_or_never() -> None:
    at = datetime(2026, 11, 2, 5, 0, tzinfo=UTC)
    rows = {1: replace(contact(1), messaged_at=at), 2: contact(2)}
    model = ContactsModel(lambda ids: [rows[one] for one in ids], [""] * 6)
    model.show_ids([1, 2])
    assert [model.index(row, LAST).data() for row in range(2)] == ["2 Nov 2026", "Never"]


def test_a_row_says_everything_to_a_screen_reader(model: ContactsModel) -> None:
    model.show_ids([7])
    spoken = model.index(0, NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Customer 7, +91 98000 00007, Diwali"
    assert model.index(0, PHONE).data() == "+91 98000 00007"
    may = model.index(0, MAY).data(STATUS_ROLE)
    assert isinstance(may, Status)
    assert may.text == "Agreed"


def test_an_opt_out_wins_over_a_consent() -> None:
    model = ContactsModel(lambda ids: [ContactRow(1, "+919800000001", "", (), True, True)], [""] * 6)
    model.show_ids([1])
    assert model.index(0, MAY).data() == "Do not message"


def test_a_failed_delivery_says_why_and_what_to_do(qtmodeltester: ModelTester) -> None:
    at = datetime(2026, 11, 2, 5, 0, tzinfo=UTC)
    rows = [
        DeliveryRow(1, "+919820012345", "Asha", DeliveryStatus.READ, None, 1, at),
        DeliveryRow(
            2, "+919820012346", "Ravi", DeliveryStatus.FAILED, DeliveryReason.NOT_ON_WHATSAPP, 1, None
        ),
    ]
    model = DeliveriesModel(lambda ids: [rows[at - 1] for at in ids], ["Name", "Status", "Reason", "Time"])
    model.show_ids([1, 2])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.index(0, STATUS).data() == "Read"
    assert model.index(0, WHY).data() == ""
    assert model.index(1, WHY).data() == "Not on WhatsApp"
    assert model.index(1, WHY).data(SECOND_ROLE) == "Check the number with the customer"


def test_a_list_shows_new_rows_of_the_same_number() -> None:
    model: ListedModel[str] = ListedModel(lambda row, column, role: row if role == 0 else None, ["Name"])
    model.show_rows(["one", "two"])
    model.show_rows(["three", "four"])
    assert [model.index(row, 0).data() for row in range(2)] == ["three", "four"]
