"""One contact: details, consents, history and their own rights, in a drawer beside the list."""
