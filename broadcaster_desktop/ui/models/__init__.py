"""Models for the window's tables."""
