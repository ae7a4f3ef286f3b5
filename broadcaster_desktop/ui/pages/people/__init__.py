"""The parts of the contacts list."""
