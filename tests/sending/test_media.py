"""Messages with files: handed over once, whole, looked up by all of it, stopped when the files are bad."""

from __future__ import annotations

import pytest

from broadcaster_desktop.core.account import AccountState
from broadcaster_desktop.core.media import Attachment
from broadcaster_desktop.core.status import CampaignReason, CampaignStatus, DeliveryReason, DeliveryStatus
from broadcaster_desktop.sending.repair import look_up
from broadcaster_desktop.sending.serve import Outcome, serve
from broadcaster_desktop.sending.tripwire import MOST_FILE_REFUSALS, Tripwire
from broadcaster_desktop.whatsapp.channel import AccountFault, Bubble, ConnectionFault
from tests.sending.scripted import Press, ScriptedChannel
from tests.sending.shop import Shop, phones, text_for

ASHA, RAVI, MEERA = phones(3)
S = DeliveryStatus
GONE = Press(shown_after=None)
LOST = Press(taken=False)


class Poster:
    """One delivery with pictures, and an open page to serve it on."""

    def __init__(self, shop: Shop, *, files: int = 1) -> None:
        self.shop = shop
        self.files = tuple(shop.keep(f"offer{number}.jpg", b"picture %d" % number) for number in range(files))
        self.campaign = shop.begin([ASHA], files=self.files)
        self.channel: ScriptedChannel = shop.server.open()
        self.channel.start()

    def serve(self, *presses: Press) -> tuple[Outcome, Bubble | None]:
        self.shop.server.presses.extend(presses)
        job = self.shop.journal.claim(self.campaign)
        assert job is not None
        return serve(job, self.channel, self.shop.tools.desk)

    def look_up(self) -> DeliveryStatus:
        self.channel.reload()
        [job] = self.shop.journal.unfinished(self.shop.account)
        look_up(job, self.channel, self.shop.tools.desk)
        return self.status

    @property
    def status(self) -> DeliveryStatus:
        return self.shop.rows(self.campaign)[ASHA].status

    @property
    def sent(self) -> list[tuple[str, str]]:
        return [(one.text, one.file) for one in self.shop.server.truth(ASHA)]


@pytest.mark.parametrize("files", [1, 2])
def test_files_go_with_their_caption(shop: Shop, files: int) -> None:
    poster = Poster(shop, files=files)
    assert poster.serve()[0] is Outcome.HANDED
    captions = [text_for(ASHA), ""][:files]
    assert poster.sent == [(text, file.digest) for text, file in zip(captions, poster.files, strict=True)]
    assert "write" not in shop.server.calls


def test_a_bubble_with_a_file_is_waited_for_longer(shop: Shop) -> None:
    poster = Poster(shop)
    assert shop.timing.media_bubble > 90.0 > shop.timing.bubble
    assert poster.serve(Press(shown_after=90.0))[0] is Outcome.HANDED


def test_a_draft_of_the_owners_is_left_alone(shop: Shop) -> None:
    poster = Poster(shop)
    shop.server.drafts[ASHA] = "About your order"
    assert poster.serve()[0] is Outcome.RECIPIENT
    assert poster.status is S.SKIPPED
    assert shop.server.drafts[ASHA] == "About your order"


@pytest.mark.parametrize("fault", [ConnectionFault("cut"), AccountFault(AccountState.CONFLICT)])
@pytest.mark.parametrize("after", [False, True])
def test_a_fault_before_the_press_charges_nobody(shop: Shop, fault: Exception, after: bool) -> None:
    poster = Poster(shop)
    shop.server.fault("attach", fault, after=after)
    with pytest.raises(type(fault)):
        poster.serve()
    row = shop.rows(poster.campaign)[ASHA]
    assert (row.status, row.reason, row.attempts) == (S.QUEUED, None, 0)
    assert poster.sent == []


@pytest.mark.parametrize("files", [1, 2])
@pytest.mark.parametrize("earlier", [0, 3])
def test_a_look_up_finds_text_and_files_together(shop: Shop, files: int, earlier: int) -> None:
    for number in range(earlier):
        shop.server.accept(ASHA, f"Good morning {number}")
    poster = Poster(shop, files=files)
    assert poster.serve(GONE)[0] is Outcome.LOOK_UP
    assert poster.look_up() is S.DELIVERED
    assert len(poster.sent) == earlier + files


@pytest.mark.parametrize("earlier", [0, 3])
def test_what_is_not_there_is_queued_again_once(shop: Shop, earlier: int) -> None:
    for number in range(earlier):
        shop.server.accept(ASHA, f"Good morning {number}")
    poster = Poster(shop)
    poster.serve(LOST)
    assert poster.look_up() is S.QUEUED
    poster.serve(LOST)
    assert poster.look_up() is S.UNCERTAIN


@pytest.mark.parametrize("earlier", [0, 3])
@pytest.mark.parametrize(
    ("text", "with_file"), [(text_for(ASHA), False), ("", True), ("Another offer", True)]
)
def test_a_part_of_it_says_nothing_for_certain(shop: Shop, earlier: int, text: str, with_file: bool) -> None:
    for number in range(earlier):
        shop.server.accept(ASHA, f"Good morning {number}")
    poster = Poster(shop)
    poster.serve(LOST)
    shop.server.accept(ASHA, text, file="some file" if with_file else "")
    assert poster.look_up() is S.UNCERTAIN


def test_one_of_two_files_says_nothing_for_certain(shop: Shop) -> None:
    poster = Poster(shop, files=2)
    poster.serve(LOST)
    shop.server.accept(ASHA, text_for(ASHA), file=poster.files[0].digest)
    assert poster.look_up() is S.UNCERTAIN


def test_a_picture_without_words_is_no_text_of_ours(shop: Shop) -> None:
    campaign = shop.begin([ASHA])
    channel = shop.server.open()
    channel.start()
    shop.server.accept(ASHA, "", file="the owner's picture")
    shop.server.presses.append(GONE)
    job = shop.journal.claim(campaign)
    assert job is not None
    assert serve(job, channel, shop.tools.desk)[0] is Outcome.LOOK_UP
    assert channel.new_bubble(frozenset(), text_for(ASHA)) is None


@pytest.mark.parametrize("harm", ["changed", "gone"])
def test_files_that_are_not_what_they_were_pause_the_campaign_and_charge_nobody(
    shop: Shop, harm: str
) -> None:
    good = shop.begin([ASHA, RAVI], name="Holi")
    file = shop.keep("offer.jpg")
    bad = shop.begin([ASHA, RAVI, MEERA], files=[file])

    def damage(call: str) -> None:
        if call == "open_chat" and harm == "changed":
            file.path.write_bytes(b"another")
        elif call == "open_chat":
            file.path.unlink(missing_ok=True)

    shop.server.at_call = damage
    shop.work()
    view = shop.view(bad)
    assert (view.status, view.reason) == (CampaignStatus.PAUSED, CampaignReason.STORAGE)
    rows = shop.rows(bad).values()
    assert {(row.status, row.reason, row.attempts) for row in rows} == {(S.QUEUED, None, 0)}
    assert shop.view(good).status is CampaignStatus.FINISHED
    assert not [one for one in shop.server.messages if one.file]
    file.path.write_bytes(b"a picture")
    shop.server.at_call = lambda call: None
    shop.resume(bad)
    shop.work()
    assert {one.phone for one in shop.server.messages if one.file} == {ASHA, RAVI, MEERA}
    assert shop.view(bad).status is CampaignStatus.FINISHED


def test_a_file_changed_in_the_middle_goes_to_nobody_more(shop: Shop) -> None:
    file = shop.keep("offer.jpg")
    campaign = shop.begin([ASHA, RAVI, MEERA], files=[file])

    def change(_phone: str, _text: str) -> None:
        file.path.write_bytes(b"b picture")

    shop.server.at_press = change
    shop.work()
    assert shop.view(campaign).reason is CampaignReason.STORAGE
    assert [one.phone for one in shop.server.messages] == [ASHA]


def test_a_file_refused_for_two_in_a_row_stops_the_campaign_it_belongs_to(shop: Shop) -> None:
    people = phones(6)
    shop.server.refused_files.add(shop.keep("offer.jpg").digest)
    good = shop.begin(people, name="Holi")
    bad = shop.begin(people, files=[shop.keep("offer.jpg")])
    shop.work()
    view = shop.view(bad)
    assert (view.status, view.reason) == (CampaignStatus.PAUSED, CampaignReason.TOO_MANY_FAILURES)
    rows = list(shop.rows(bad).values())
    failed = [(S.FAILED, DeliveryReason.MEDIA_REJECTED)] * MOST_FILE_REFUSALS
    assert [(row.status, row.reason) for row in rows] == failed + [(S.QUEUED, None)] * 4
    assert shop.view(good).status is CampaignStatus.FINISHED


def test_a_file_that_is_taken_in_between_is_one_persons_matter(shop: Shop) -> None:
    file = shop.keep("offer.jpg")
    people = phones(6)
    campaign = shop.begin(people, files=[file])
    given: list[Attachment] = []

    def every_other(files: tuple[Attachment, ...]) -> None:
        given.extend(files)
        shop.server.refused_files = {file.digest} if len(given) % 2 else set()

    shop.server.at_files = every_other
    shop.work()
    assert shop.view(campaign).status is CampaignStatus.FINISHED
    assert shop.statuses(campaign).count("failed") == 3


def test_refusals_are_counted_by_file_and_person() -> None:
    tripwire = Tripwire()
    assert not tripwire.files_refused(("a",), ASHA)
    assert not tripwire.files_refused(("b",), RAVI)
    assert not tripwire.files_refused(("a",), ASHA)
    assert tripwire.files_refused(("a",), RAVI)
    tripwire.files_taken(("a",))
    assert not tripwire.files_refused(("a",), MEERA)
