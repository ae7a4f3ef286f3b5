"""The parts of the settings that are about what is kept: backups, and everybody's privacy."""
