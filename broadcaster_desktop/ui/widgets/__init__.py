"""The design system's parts: every page is put together from these."""
