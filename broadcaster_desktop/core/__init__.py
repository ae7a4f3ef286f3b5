"""The rules: no I/O, no toolkit, no database, no browser."""
