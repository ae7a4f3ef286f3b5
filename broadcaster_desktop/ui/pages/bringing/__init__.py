"""The steps of bringing contacts from a file."""
