"""Working through an account's deliveries: the sender, repair after a crash, and what runs them."""
