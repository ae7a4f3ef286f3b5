"""Finds, starts and ends an installed Chromium-family browser."""
