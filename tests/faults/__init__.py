"""The proof of "never twice, never lost": real processes are killed, and a truth they cannot touch judges."""
