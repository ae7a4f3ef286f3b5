"""What must hold of a shop at all times, and what must hold once its work is done."""

from __future__ import annotations

from broadcaster_desktop.core.status import SERVED, CampaignStatus, DeliveryStatus
from broadcaster_desktop.whatsapp.channel import Tick
from tests.sending.shop import Shop, text_for

S = DeliveryStatus
PROOF = {S.SENT: Tick.SENT, S.DELIVERED: Tick.DELIVERED, S.READ: Tick.READ}
ENDED = frozenset({CampaignStatus.FINISHED, CampaignStatus.CANCELLED})


def conserved(shop: Shop) -> None:
    """Every delivery has exactly one status, and an ended campaign has nothing in the air."""
    for view in shop.campaigns():
        rows = shop.rows(view.id)
        assert sum(view.counts.values()) == view.total == len(rows)
        if view.status is CampaignStatus.FINISHED:
            assert not view.counts[S.QUEUED], f"finished with {view.counts[S.QUEUED]} never sent"
            assert not view.counts[S.SENDING], f"finished with {view.counts[S.SENDING]} in the air"


def never_twice(shop: Shop) -> list[str]:
    """What the server's truth says against us: numbers that got, or will get, one text more than once."""
    wrong = []
    for view in shop.campaigns():
        for phone in shop.rows(view.id):
            wanted = text_for(phone, view.name)
            got = [one for one in shop.server.truth(phone) if one.text == wanted]
            if len(got) > 1:
                wrong.append(f"campaign {view.id}: {phone} got it {len(got)} times")
    return wrong


def agrees(shop: Shop) -> list[str]:
    """Where statuses and the server's truth part: lost, said but not sent, sent but not said."""
    wrong = []
    for view in shop.campaigns():
        for phone, row in shop.rows(view.id).items():
            wanted = text_for(phone, view.name)
            got = [one for one in shop.server.truth(phone) if one.text == wanted]
            if any(bool(one.file) != shop.has_files(view.id) for one in got):
                wrong.append(f"campaign {view.id}: {phone} got the words without the files, or with others")
            if row.status in SERVED:
                if not got:
                    wrong.append(f"campaign {view.id}: {phone} is {row.status}, the server has nothing")
                elif PROOF.get(row.status, Tick.CLOCK) > shop.server.tick(got[0]):
                    wrong.append(f"campaign {view.id}: {phone} is {row.status} above its mark")
            elif row.status is S.UNCERTAIN:
                continue
            elif row.status in (S.QUEUED, S.SENDING) and view.status in ENDED:
                wrong.append(f"campaign {view.id}: {phone} is lost, {row.status}")
            elif got and row.status is not S.SENDING:
                wrong.append(f"campaign {view.id}: {phone} is {row.status}, the server has it")
    return wrong
