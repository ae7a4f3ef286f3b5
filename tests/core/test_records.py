"""Values handed out by the services."""

from __future__ import annotations

import dataclasses
import inspect

import pytest

from broadcaster_desktop.core import records

VALUES = [kind for _, kind in inspect.getmembers(records, dataclasses.is_dataclass)]


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_every_value_is_frozen_and_small(kind: type) -> None:
    """They cross threads, and there may be a hundred thousand of them."""
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(kind)
