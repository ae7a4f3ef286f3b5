"""Parts of the page of the do-not-message list."""
