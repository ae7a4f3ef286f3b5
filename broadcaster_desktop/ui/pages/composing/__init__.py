"""The sections of a campaign that is being written."""
