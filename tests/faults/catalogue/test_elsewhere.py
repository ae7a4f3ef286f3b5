"""Faults of the catalogue that other tests inject: the table names where, and those tests must exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.catalogue import table

ROOT = Path(__file__).parents[3]
ELSEWHERE = (
    ("program killed", "kill -9 at seeded moments and named points", "goes on at the next start",
     "tests/faults/test_kill.py", "test_kills_send_nobody_twice_and_lose_nobody"),
    ("started twice", "a second process on the same data", "the first window raised, exit 0",
     "tests/cli/test_sharing.py", "test_a_second_start_raises_the_first_window"),
    ("command beside the window", "a command while a process owns the data", "handed over",
     "tests/cli/test_sharing.py", "test_a_command_that_writes_is_handed_to_the_owner_of_the_data"),
    ("two browsers on one profile", "a second browser started", "refused",
     "tests/whatsapp/test_faults.py", "test_second_browser_on_one_profile_is_refused"),
    ("disk full at each commit", "commits refused from the nth on", "paused: storage",
     "tests/sending/test_storage.py", "test_a_full_disk_stops_the_run_and_nothing_is_lost_or_sent_twice"),
    ("disk full, nothing can be written", "a full file system under the database", "ballast thrown off",
     "tests/data/test_ballast.py", "test_a_stop_is_written_on_a_full_disk_at_the_cost_of_the_ballast"),
    ("campaign late after being off", "its time passed while the program was closed", "paused: late",
     "tests/services/test_campaigns_due.py", "test_late_it_asks_through_any_number_of_restarts"
     "_and_begins_at_the_owners_word"),
    ("summer time begins and ends", "campaigns on both days", "in time",
     "tests/services/test_campaigns_due.py",
     "test_a_change_to_or_from_summer_time_makes_nothing_late_or_early"),
    ("clock set back and forward an hour", "libfaketime under a running sender", "goes on at its pace",
     "tests/sending/test_clock_jumps.py", "test_a_process_whose_clock_is_set_goes_on"),
    ("slow disk", "writes held up under the window", "the window lives on",
     "tests/ui/test_slow_disk.py", "test_a_slow_write_is_shown_at_once_and_the_window_goes_on_living"),
    ("sleep seen by the clocks", "both clocks, injected", "planned anew",
     "tests/sending/test_watcher.py", "test_a_sleep_is_seen_once_on_every_system"),
    ("another number linked", "the page is another number's", "paused: account_logged_out; doubt to a person",
     "tests/sending/test_lane_account.py",
     "test_another_number_found_at_the_start_leaves_the_doubt_to_a_person"),
)  # fmt: skip


@pytest.mark.parametrize(("fault", "injected", "stood", "file", "test"), ELSEWHERE)
def test_what_is_shown_elsewhere_is_there(
    fault: str, injected: str, stood: str, file: str, test: str
) -> None:
    there = f"def {test}(" in (ROOT / file).read_text(encoding="utf-8")
    table.add(table.Row(fault, injected, stood, "-", "0", f"shown by {file}" if there else "MISSING"))
    assert there
