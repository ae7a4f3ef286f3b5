"""What the tests of several pages begin with."""

from __future__ import annotations

import pytest

from tests.ui.visit import Visit


@pytest.fixture
def people(visit: Visit) -> Visit:
    visit.stage.bring_people()
    return visit
