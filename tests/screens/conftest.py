"""The window's fixtures, for pictures."""

from __future__ import annotations

from tests.ui.conftest import look, preferences, stage, visit

__all__ = ["look", "preferences", "stage", "visit"]
